using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publishing.Reading.Dialect;

/// <summary><c>::: name {attributes}</c> … <c>:::</c>.</summary>
internal sealed class FenceBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The word after the colons, as written; empty when there is none.</summary>
    public string Name { get; init; } = "";

    public Attributes Attributes { get; init; } = Attributes.None;

    /// <summary>What stands after the name and is no attribute; empty in a sound text.</summary>
    public string Rest { get; init; } = "";

    /// <summary>The opening line without its indentation, end exclusive.</summary>
    public (int Start, int End) OpeningLine { get; init; }

    public bool IsEnded { get; set; }
}

/// <summary>A line of colons that closes nothing.</summary>
internal sealed class StrayEndBlock(BlockParser parser) : LeafBlock(parser);

/// <summary><c>[^label]: …</c> with its indented continuation.</summary>
internal sealed class NoteBlock(BlockParser parser) : ContainerBlock(parser)
{
    public required string Label { get; init; }

    public bool IsLastLineBlank { get; set; }
}

/// <summary><c>: …</c> after a paragraph or a table: a definition, or a caption. Which of them is seen from what stands before.</summary>
internal sealed class ColonBlock(BlockParser parser) : ContainerBlock(parser)
{
    public int ContentColumn { get; init; }
}

/// <summary>A pipe table: rows of cells; the first row is the header, the delimiter row is only in <see cref="Alignments"/>.</summary>
internal sealed class TableBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary><c>:--</c> is ('L'), <c>--:</c> ('R'), <c>:-:</c> ('C'), <c>--</c> (' ').</summary>
    public string Alignments { get; init; } = "";
}

internal sealed class RowBlock(BlockParser parser) : ContainerBlock(parser);

/// <summary>One cell; its text is parsed for inlines by the parser as any leaf is.</summary>
internal sealed class CellBlock : LeafBlock
{
    public CellBlock(BlockParser parser, StringSlice text, int line, int lineStart)
        : base(parser)
    {
        Line = line;
        Column = text.Start - lineStart;
        Span = new Markdig.Syntax.SourceSpan(text.Start, text.End);
        ProcessInlines = !text.IsEmpty;
        if (ProcessInlines)
        {
            AppendLine(ref text, Column, line, lineStart, false);
        }
    }
}
