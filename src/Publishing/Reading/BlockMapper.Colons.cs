using System.Collections.Immutable;
using Markdig.Syntax;
using Publishing.Document;
using Publishing.Reading.Dialect;
using Block = Publishing.Document.Block;
using Inline = Publishing.Document.Inline;
using MdBlock = Markdig.Syntax.Block;
using SourceSpan = Publishing.Core.SourceSpan;

namespace Publishing.Reading;

/// <content>Lines that begin with a colon: captions of tables and figures, definitions of terms; and the tables themselves.</content>
internal sealed partial class BlockMapper
{
    /// <param name="before">The block that the colon lines follow.</param>
    private void MapWithColons(MdBlock before, ImmutableArray<ColonBlock> colons, bool isVerse, ImmutableArray<Block>.Builder mapped)
    {
        var span = draft.SpanOf(before.Span);
        if (before is TableBlock table)
        {
            var attributes = TakeCaption(colons[0], out var caption);
            mapped.Add(MapTable(table, attributes, caption, Cover(span, draft.SpanOf(colons[0].Span))));
            AddAfterCaption(colons, isVerse, mapped);
            return;
        }

        if (before is not ParagraphBlock { Inline: { } content })
        {
            Map(before, isVerse, mapped);
            AddRest(colons, isVerse, mapped);
            return;
        }

        if (FigureReader.Read(content, span, draft) is { } figure)
        {
            AddFigureWithCaption(figure, colons, isVerse, mapped);
            return;
        }

        AddDefinitions(InlineMapper.Map(content, draft, new TextMode(KeepsLines: true)), span, colons, isVerse, mapped);
    }

    private void AddRest(ImmutableArray<ColonBlock> colons, bool isVerse, ImmutableArray<Block>.Builder mapped)
    {
        foreach (var colon in colons)
        {
            mapped.AddRange(Map(colon, isVerse));
        }
    }

    private void AddFigureWithCaption(Block.Figure figure, ImmutableArray<ColonBlock> colons, bool isVerse, ImmutableArray<Block>.Builder mapped)
    {
        if (figure.Caption.Length > 0)
        {
            mapped.Add(figure);
            AddRest(colons, isVerse, mapped);
            return;
        }

        var attributes = TakeCaption(colons[0], out var caption);
        var whole = figure with { Caption = caption, Span = Cover(figure.Span, draft.SpanOf(colons[0].Span)) };
        mapped.Add(attributes.Id is null ? whole : WithAttributes(whole, attributes, whole.Span));
        AddAfterCaption(colons, isVerse, mapped);
    }

    /// <summary>The words of a caption and its attributes; what follows the first paragraph is left for <see cref="AddAfterCaption"/>.</summary>
    private Attributes TakeCaption(ColonBlock colon, out ImmutableArray<Inline> caption)
    {
        if (colon is not [ParagraphBlock { Inline: { } content }, ..])
        {
            caption = [];
            return Attributes.None;
        }

        var attributes = TakeAttributes(content, isHeading: true);
        caption = InlineMapper.Map(content, draft);
        return attributes;
    }

    /// <summary>Blocks that a caption cannot hold stand after the table or figure, so that no word is lost.</summary>
    private void AddAfterCaption(ImmutableArray<ColonBlock> colons, bool isVerse, ImmutableArray<Block>.Builder mapped)
    {
        mapped.AddRange(Map([.. colons[0].SkipWhile((block, i) => i == 0 && block is ParagraphBlock)], isVerse));
        AddRest(colons[1..], isVerse, mapped);
    }

    /// <summary>Several lines before the colon are several terms; all colon lines explain the last of them.</summary>
    private void AddDefinitions(
        ImmutableArray<Inline> lines, SourceSpan termSpan, ImmutableArray<ColonBlock> colons, bool isVerse, ImmutableArray<Block>.Builder mapped)
    {
        var terms = SplitAtLineBreaks(lines);
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        foreach (var term in terms[..^1])
        {
            definitions.Add(new Definition(term, [], termSpan));
        }

        var end = draft.SpanOf(colons[^1].Span);
        definitions.Add(new Definition(terms[^1], [.. colons.SelectMany(colon => Map(colon, isVerse))], Cover(termSpan, end)));
        if (mapped is [.., Block.DefinitionList before])
        {
            mapped[^1] = new Block.DefinitionList(before.Definitions.AddRange(definitions), Cover(before.Span, end));
            return;
        }

        mapped.Add(new Block.DefinitionList(definitions.ToImmutable(), Cover(termSpan, end)));
    }

    private static ImmutableArray<ImmutableArray<Inline>> SplitAtLineBreaks(ImmutableArray<Inline> content)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var start = 0;
        for (var i = 0; i <= content.Length; i++)
        {
            if (i == content.Length || content[i] is Inline.LineBreak)
            {
                lines.Add(content[start..i]);
                start = i + 1;
            }
        }

        return lines.ToImmutable();
    }

    private Block.Table MapTable(TableBlock table, Attributes attributes, ImmutableArray<Inline> caption, SourceSpan span)
    {
        var columns = table.Alignments.Select(letter => letter switch
        {
            'L' => ColumnAlignment.Left,
            'C' => ColumnAlignment.Center,
            'R' => ColumnAlignment.Right,
            _ => ColumnAlignment.Default,
        });
        ImmutableArray<TableRow> rows = CellSpans.Merge([.. table.Cast<RowBlock>().Select(row => MapRow(row, table.Alignments.Length))]);
        return WithAttributes(new Block.Table([.. columns], rows[..1], rows[1..], caption, span) { IsTurned = ReadTurn(attributes, span) }, attributes, span, TurnKey);
    }

    private bool ReadTurn(Attributes attributes, SourceSpan span)
    {
        const string only = "90";
        if (attributes.Value(TurnKey) is not { } turn)
        {
            return false;
        }

        if (turn != only)
        {
            draft.Report(ReadingDiagnostics.UnknownTurn(turn, span));
        }

        return turn == only;
    }

    /// <summary>A short row is filled up; of a long one the last cell takes what is left, with a complaint.</summary>
    private TableRow MapRow(RowBlock row, int columns)
    {
        var span = draft.SpanOf(row.Span);
        var cells = row.Cast<CellBlock>().Select(cell => new TableCell(InlineMapper.Map(cell.Inline, draft), draft.SpanOf(cell.Span))).ToList();
        if (cells.Count > columns)
        {
            draft.Report(ReadingDiagnostics.ExtraCells(span, cells.Count, columns));
            cells = [.. cells[..(columns - 1)], Join(cells[(columns - 1)..])];
        }

        while (cells.Count < columns)
        {
            cells.Add(new TableCell([], new SourceSpan(span.Path, span.End, 0)));
        }

        return new TableRow([.. cells], span);
    }

    private static TableCell Join(List<TableCell> cells)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var cell in cells)
        {
            if (content.Count > 0)
            {
                content.Add(new Inline.Text(" ", cell.Span with { Length = 0 }));
            }

            content.AddRange(cell.Content);
        }

        return new TableCell(content.ToImmutable(), Cover(cells[0].Span, cells[^1].Span));
    }

    private static SourceSpan Cover(SourceSpan first, SourceSpan last) => first with { Length = Math.Max(first.Length, last.End - first.Start) };
}
