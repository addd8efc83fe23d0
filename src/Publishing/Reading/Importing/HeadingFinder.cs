namespace Publishing.Reading.Importing;

/// <summary>Tells section headings from short paragraphs.</summary>
internal static class HeadingFinder
{
    /// <summary>Stands alone, short, and is no list item. What surrounds it is asked separately.</summary>
    public static bool LooksLikeHeading(DraftBlock block, Column column) =>
        block.Lines.Count == 1
        && column.IsShort(block.First)
        && block.First.Text.Length > 1
        && ListMark.Of(block.First.Text) is null
        && !block.First.EndsInSpace
        && block.First.Text[^1] is not (',' or ';' or ':' or '–' or '—')
        && !(Sentence.FinalMark(block.First.Text) is '.' or '…' && block.BlanksBefore < 2);

    /// <summary>A finished text before, a beginning text after.</summary>
    public static bool IsHeading(DraftBlock? before, DraftBlock block, DraftBlock? after, Column column) =>
        after is not null
        && LooksLikeHeading(block, column)
        && (before is null || LooksLikeHeading(before, column) || before.IsComplete || !column.IsFull(before.Last))
        && !LooksLikeHeading(after, column)
        && (Sentence.FinalMark(block.First.Text) is not ('.' or '…') || after.BlanksBefore >= 2);
}
