using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publishing.Reading.Dialect;

/// <summary>
/// Reads a pipe table line by line: a delimiter row under a line of as many cells opens it, a line without a bar ends it.
/// Bars inside code, inside ruby and after a backslash do not divide cells. No word is dropped: a row too long keeps all its cells,
/// and the complaint comes later.
/// </summary>
internal sealed class TableParser : BlockParser
{
    public TableParser() => OpeningCharacters = ['|', ':', '-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent
            || processor.CurrentBlock is not ParagraphBlock paragraph
            || paragraph.Parent != processor.GetCurrentContainerOpened()
            || TableRows.ReadDelimiters(processor.Line.AsSpan()) is not { } alignments)
        {
            return BlockState.None;
        }

        var header = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        var cells = TableRows.Split(header.Slice);
        if (cells.Count != alignments.Length)
        {
            return BlockState.None;
        }

        var table = new TableBlock(this)
        {
            Alignments = alignments,
            Column = paragraph.Column,
            Span = new Markdig.Syntax.SourceSpan(header.Slice.Start, processor.Line.End),
        };
        table.Add(MakeRow(header.Slice, cells, header.Line, header.Position));
        TakeLastLine(processor, paragraph);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || processor.IsCodeIndent || !TableRows.HasBar(processor.Line.AsSpan()))
        {
            return BlockState.None;
        }

        var cells = TableRows.Split(processor.Line);
        ((TableBlock)block).Add(MakeRow(processor.Line, cells, processor.LineIndex, processor.CurrentLineStartPosition));
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    /// <summary>The header was read as the last line of a paragraph; what stood above it stays one.</summary>
    private static void TakeLastLine(BlockProcessor processor, ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Count == 1)
        {
            processor.Discard(paragraph);
            return;
        }

        paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        paragraph.Span.End = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End;
    }

    private RowBlock MakeRow(StringSlice line, List<StringSlice> cells, int lineIndex, int lineStart)
    {
        line.Trim();
        var row = new RowBlock(this) { Line = lineIndex, Span = new Markdig.Syntax.SourceSpan(line.Start, line.End), IsOpen = false };
        foreach (var cell in cells)
        {
            row.Add(new CellBlock(this, cell, lineIndex, lineStart) { IsOpen = false });
        }

        return row;
    }
}
