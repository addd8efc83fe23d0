using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Document;

/// <summary>A block of the text. Attributes that any block may carry stand on the base record.</summary>
internal abstract record Block(SourceSpan Span)
{
    /// <summary>The author's <c>{#id}</c>, unique in the book, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The author's <c>{.class}</c> names.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>Whether its lines keep words whole (<c>{break=word}</c>) or not (<c>{break=syllable}</c>); null where the layout decides.</summary>
    public bool? KeepsWords { get; init; }

    /// <summary>절: a heading inside a chapter; <see cref="Level"/> 2 to 6, the chapter's own title being level 1.</summary>
    public sealed record Heading(int Level, ImmutableArray<Inline> Content, SourceSpan Span) : Block(Span)
    {
        /// <summary>A short form for the running head (<c>{short="…"}</c>), or null.</summary>
        public string? Short { get; init; }
    }

    /// <summary>단락.</summary>
    public sealed record Paragraph(ImmutableArray<Inline> Content, SourceSpan Span) : Block(Span);

    /// <summary>인용: with the words of a last line <c>— 출처</c>, if any.</summary>
    public sealed record Quotation(ImmutableArray<Block> Blocks, ImmutableArray<Inline> Attribution, SourceSpan Span) : Block(Span);

    /// <summary>A bullet list, or an ordered one counted from <see cref="Start"/>. Tight: no blank line between items.</summary>
    public sealed record List(bool IsOrdered, int Start, bool IsTight, ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span);

    public sealed record DefinitionList(ImmutableArray<Definition> Definitions, SourceSpan Span) : Block(Span);

    /// <summary>Code, kept letter by letter; no final line end.</summary>
    public sealed record Code(string? Language, string Text, SourceSpan Span) : Block(Span);

    /// <summary>표: a pipe table, all rows as wide as the header row.</summary>
    public sealed record Table(
        ImmutableArray<ColumnAlignment> Columns,
        ImmutableArray<TableRow> Header,
        ImmutableArray<TableRow> Body,
        ImmutableArray<Inline> Caption,
        SourceSpan Span) : Block(Span)
    {
        /// <summary>On pages of its own, turned by 90° against the clock (<c>turn=90</c>).</summary>
        public bool IsTurned { get; init; }
    }

    /// <summary>그림: a picture alone in its paragraph.</summary>
    /// <param name="Image">Path among <see cref="Book.Images"/>.</param>
    /// <param name="Alternative">Words for who cannot see it; empty when the author gave none.</param>
    /// <param name="Width">Share of the measure, 0 to 1, or null for the natural size but at most the measure.</param>
    public sealed record Figure(string Image, string Alternative, ImmutableArray<Inline> Caption, double? Width, SourceSpan Span) : Block(Span)
    {
        public FigurePlace Place { get; init; }

        /// <summary>As wide as the trimmed page (<c>width=page</c>), over the margins.</summary>
        public bool IsPageWide { get; init; }
    }

    /// <summary>장면 전환: <c>***</c>.</summary>
    public sealed record SceneBreak(SourceSpan Span) : Block(Span);

    /// <summary><c>::: name</c> … <c>:::</c>. A poem's paragraphs keep their line breaks as <see cref="Inline.LineBreak"/>.</summary>
    public sealed record Container(ContainerKind Kind, ImmutableArray<Block> Blocks, ImmutableArray<Inline> Attribution, SourceSpan Span) : Block(Span);
}

/// <summary>Where a figure stands (<c>{place=…}</c>).</summary>
internal enum FigurePlace
{
    /// <summary>Where it was written, or at the head of the next page where it has no room.</summary>
    Here,

    /// <summary>At the head of a page.</summary>
    Top,

    /// <summary>At the foot of the page where it was written, or of the next where it has no room.</summary>
    Bottom,

    /// <summary>On a page of its own.</summary>
    Page,
}

/// <summary>The named containers of the dialect.</summary>
internal enum ContainerKind
{
    Epigraph,
    Poem,
    Note,
    Letter,
    Right,
    Center,

    /// <summary>Figures side by side.</summary>
    Figures,
}

/// <summary>How the items of an ordered list are counted (K60).</summary>
internal enum ListCounter
{
    /// <summary><c>1.</c>, <c>1)</c>, <c>(1)</c>.</summary>
    Decimal,
    DecimalParen,
    DecimalParens,

    /// <summary><c>가.</c>, <c>가)</c>.</summary>
    Syllable,
    SyllableParen,

    /// <summary>ㄱ. ㄴ.</summary>
    Consonant,

    /// <summary>㉠ ㉡, ㉮ ㉯, ① ②.</summary>
    CircledConsonant,
    CircledSyllable,
    Circled,

    /// <summary>하나, 둘, 셋.</summary>
    Word,

    /// <summary>一. 二.</summary>
    Hanja,
}

internal enum ColumnAlignment
{
    Default,
    Left,
    Center,
    Right,
}

internal sealed record ListItem(ImmutableArray<Block> Blocks, SourceSpan Span);

internal sealed record Definition(ImmutableArray<Inline> Term, ImmutableArray<Block> Blocks, SourceSpan Span);

internal sealed record TableRow(ImmutableArray<TableCell> Cells, SourceSpan Span);

internal sealed record TableCell(ImmutableArray<Inline> Content, SourceSpan Span)
{
    /// <summary>Columns and rows that it takes, itself counted in.</summary>
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Taken by a cell above it or to its left: nothing stands in it.</summary>
    public bool IsCovered { get; init; }
}
