using System.Collections.Immutable;

namespace Publishing.Reading.Importing;

/// <summary>Gives every draft block its kind: title, heading, quotation, list, paragraph, closing lines.</summary>
/// <param name="heads">Running heads and contents entries without their numbers: titles and headings are known by them.</param>
internal sealed class StructureFinder(List<DraftBlock> drafts, Column column, WordJoiner joiner, IReadOnlySet<string> heads, Action<TextLine, ImportDoubt> tell)
{
    private readonly ImmutableArray<ImportedBlock>.Builder blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
    private int next;

    /// <summary>The text as found; what was unsure was told on the way.</summary>
    public ImportedText Find()
    {
        var (title, subtitle) = TakeTitle();
        var end = StartOfClosing();
        while (next < end)
        {
            blocks.Add(TakeBlock(end));
        }

        TakeClosing();
        return new(title, subtitle, blocks.ToImmutable(), []);
    }

    /// <summary>The short lines before the first text: the first is the title (or as many as a running head says), the rest the subtitle.</summary>
    private (string Title, string Subtitle) TakeTitle()
    {
        const int most = 4;
        var lines = new List<TextLine>();
        while (next < drafts.Count && lines.Count + drafts[next].Lines.Count <= (heads.Count > 0 ? most : 2) && drafts[next].Lines.All(IsTitleLine))
        {
            lines.AddRange(drafts[next++].Lines);
        }

        if (lines.Count == 0)
        {
            return ("", "");
        }

        tell(lines[0], ImportDoubt.TitleTaken);
        var size = Enumerable.Range(1, lines.Count).LastOrDefault(count => heads.Contains(Words(lines.Take(count))), 1);
        return (Words(lines.Take(size)), Words(lines.Skip(size)));
    }

    private static string Words(IEnumerable<TextLine> lines) => string.Join(' ', lines.Select(line => line.Text));

    private bool IsTitleLine(TextLine line) => !column.IsFull(line) && Sentence.FinalMark(line.Text) != '.' && ListMark.Of(line.Text) is null;

    /// <summary>At most four lone short lines that end no sentence, at the very end.</summary>
    private int StartOfClosing()
    {
        var start = drafts.Count;
        while (start - 1 > next && drafts.Count - start < 4 && IsClosing(drafts[start - 1]))
        {
            start--;
        }

        return start;
    }

    private bool IsClosing(DraftBlock block) =>
        block.Lines.Count <= 3 && block.Lines.All(column.IsShort) && Sentence.FinalMark(block.Last.Text) == '\0' && ListMark.Of(block.First.Text) is null;

    private void TakeClosing()
    {
        if (next >= drafts.Count)
        {
            return;
        }

        var lines = drafts.Skip(next).SelectMany(draft => draft.Lines).ToList();
        tell(lines[0], ImportDoubt.SignatureSetRight);
        blocks.Add(new ImportedBlock.Closing([.. lines.Select(line => line.Text)], lines[0].Span));
        next = drafts.Count;
    }

    private ImportedBlock TakeBlock(int end)
    {
        var draft = drafts[next];
        if (ListMark.Of(draft.First.Text) is { } mark && IsList(mark, end))
        {
            return TakeList(mark, end);
        }

        next++;
        var before = next >= 2 ? drafts[next - 2] : null;
        var after = next < drafts.Count ? drafts[next] : null;
        if (heads.Contains(Words(draft.Lines)))
        {
            return new ImportedBlock.Heading(Words(draft.Lines), draft.First.Span);
        }

        if (HeadingFinder.IsHeading(before, draft, after, column))
        {
            if (Sentence.FinalMark(draft.First.Text) != '\0')
            {
                tell(draft.First, ImportDoubt.HeadingLikeSentence);
            }

            return new ImportedBlock.Heading(draft.First.Text, draft.First.Span);
        }

        var text = joiner.Join(draft.Lines, tell);
        if (after is not null && next < end && after.IsSource)
        {
            next++;
            tell(draft.First, ImportDoubt.QuotationSetApart);
            return new ImportedBlock.Quotation([text], joiner.Join(after.Lines, tell)[2..], draft.First.Span);
        }

        return QuotationOf(text, draft) ?? (ImportedBlock)new ImportedBlock.Paragraph(text, draft.First.Span);
    }

    /// <summary>A number begins a list only at 1, a bullet only where another follows: a lone dash may open a line of dialogue.</summary>
    private bool IsList(ListMark mark, int end) => mark.Number is { } number
        ? number == 1
        : next + 1 < end && ListMark.Of(drafts[next + 1].First.Text) is { Number: null };

    private ImportedBlock.List TakeList(ListMark mark, int end)
    {
        var span = drafts[next].First.Span;
        var items = ImmutableArray.CreateBuilder<string>();
        while (next < end && ListMark.Of(drafts[next].First.Text) is { } current && IsNextOf(mark, current, items.Count))
        {
            var item = joiner.Join(drafts[next].Lines, tell);
            items.Add(item[ListMark.Of(item)!.Length..]);
            next++;
        }

        return new(mark.Number is not null, mark.Number ?? 1, items.ToImmutable(), span);
    }

    private static bool IsNextOf(ListMark first, ListMark current, int count) =>
        first.Number is { } start ? current.Number == start + count : current.Number is null;

    /// <summary>A paragraph that is one quotation in marks and then nothing but its source in parentheses.</summary>
    private ImportedBlock.Quotation? QuotationOf(string text, DraftBlock draft)
    {
        if (!text.StartsWith('“') || !text.EndsWith(')'))
        {
            return null;
        }

        var open = Sentence.OpeningOf(text);
        var quoted = open > 0 ? text[..open].TrimEnd() : "";
        if (!quoted.EndsWith('”') || quoted.LastIndexOf('“') != 0)
        {
            return null;
        }

        tell(draft.First, ImportDoubt.QuotationSetApart);
        return new([quoted], text[(open + 1)..^1], draft.First.Span);
    }
}
