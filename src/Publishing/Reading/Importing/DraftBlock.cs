namespace Publishing.Reading.Importing;

/// <summary>Lines that belong together, before their kind is known.</summary>
internal sealed class DraftBlock(List<TextLine> lines)
{
    public List<TextLine> Lines => lines;

    public TextLine First => lines[0];

    public TextLine Last => lines[^1];

    public int BlanksBefore => First.BlanksBefore;

    /// <summary>A short block that begins with a dash and ends no sentence is the source of what stands before it.</summary>
    public bool IsSource =>
        lines.Count <= 2 && First.Text.Length > 2 && First.Text[0] is '—' or '―' && First.Text[1] == ' ' && Sentence.FinalMark(Last.Text) == '\0';

    /// <summary>Enough of the end to find the parenthesis that a source opened lines before.</summary>
    public bool IsComplete => Sentence.IsComplete(string.Concat(lines.Skip(Math.Max(0, lines.Count - 4)).Select(line => line.Text)));
}

/// <summary>Gathers lines into paragraphs: cuts at gaps, indents and list marks, and joins again what a page end or a picture cut.</summary>
internal static class BlockGatherer
{
    public static List<DraftBlock> Gather(List<TextLine> lines, Column column, Action<TextLine, ImportDoubt> tell) =>
        JoinCut(Split(lines, column), column, tell);

    private static List<DraftBlock> Split(List<TextLine> lines, Column column)
    {
        var blocks = new List<DraftBlock>();
        foreach (var line in lines)
        {
            if (blocks.Count == 0 || StartsBlock(blocks[^1].Last, line, column))
            {
                blocks.Add(new([line]));
            }
            else
            {
                blocks[^1].Lines.Add(line);
            }
        }

        return blocks;
    }

    private static bool StartsBlock(TextLine before, TextLine line, Column column)
    {
        if (line.BlanksBefore > 0 || line.Page != before.Page || ListMark.Of(line.Text) is not null)
        {
            return true;
        }

        if (!Sentence.IsComplete(before.Text))
        {
            return false;
        }

        return column.HasIndents ? line.Indent > before.Indent : column.IsShort(before);
    }

    private static List<DraftBlock> JoinCut(List<DraftBlock> blocks, Column column, Action<TextLine, ImportDoubt> tell)
    {
        var joined = new List<DraftBlock>();
        foreach (var block in blocks)
        {
            if (column.IsNarrow(block.Lines))
            {
                tell(block.First, ImportDoubt.PictureBeside);
            }

            if (joined.Count > 1 && GoesOn(joined[^1], block, column, tell))
            {
                joined[^1].Lines.AddRange(block.Lines);
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    /// <summary>Does the second block finish a sentence of the first? Never into a list mark; out of a heading or a short list item neither.</summary>
    private static bool GoesOn(DraftBlock first, DraftBlock second, Column column, Action<TextLine, ImportDoubt> tell)
    {
        if (ListMark.Of(second.First.Text) is not null || first.IsSource || HeadingFinder.LooksLikeHeading(first, column))
        {
            return false;
        }

        if (!first.IsComplete)
        {
            return ListMark.Of(first.First.Text) is null || column.IsFullInList(first.Last);
        }

        if (HeadingFinder.LooksLikeHeading(second, column))
        {
            return false;
        }

        var mayGoOn = first.Last.Page != second.First.Page || second.BlanksBefore >= 3;
        if (!mayGoOn || !column.IsFull(first.Last) || (column.HasIndents && second.First.Indent > first.Last.Indent))
        {
            return false;
        }

        tell(first.Last, ImportDoubt.ParagraphAtEdge);
        return column.HasIndents;
    }
}
