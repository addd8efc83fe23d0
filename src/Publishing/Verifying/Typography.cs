using System.Collections.Immutable;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Report;

namespace Publishing.Verifying;

/// <summary>Measures how the lines of a book look, on the finished pages: spaces, breaks inside 어절, last lines.</summary>
internal static class Typography
{
    /// <summary>As many as fit a screen together with the numbers.</summary>
    private const int ShownLines = 10;

    public static TypographyReport Measure(TypesetBook book)
    {
        var lines = BodyLines.In(book);
        var justified = WordSpaces.Justified(lines).ToList();
        var spaces = WordSpaces.Of(lines);
        var inside = justified.Where(line => !line.Text.EndsWith(' ')).ToList();
        var lasts = LastLines(lines).Select(line => line.Text.Count(char.IsLetterOrDigit)).ToList();
        return new()
        {
            Lines = spaces.Lines,
            MeanSpace = spaces.Mean,
            SpaceDeviation = spaces.Deviation,
            TightestMean = spaces.Tightest,
            LoosestMean = spaces.Loosest,
            EndsInsideWord = inside.Count,
            LeavingOneSyllable = inside.Count(LeavesOneSyllable),
            Paragraphs = lasts.Count,
            LastLinesOfOne = lasts.Count(syllables => syllables <= 1),
            LastLinesOfTwo = lasts.Count(syllables => syllables <= 2),
            Loosest = [.. Shown(justified).OrderByDescending(line => line.WordSpace).Take(ShownLines)],
            Tightest = [.. Shown(justified).OrderBy(line => line.WordSpace).Take(ShownLines)],
        };
    }

    private static IEnumerable<TypographyLine> Shown(List<BodyLine> lines) =>
        from line in lines
        let mean = line.MeanSpace
        where mean is not null
        select new TypographyLine(line.Page, Math.Round(mean.Value, 3), line.Text.Trim());

    /// <summary>The last lines of paragraphs that have two lines or more.</summary>
    private static IEnumerable<BodyLine> LastLines(ImmutableArray<BodyLine> lines) =>
        lines.Where((line, i) => i > 0 && lines[i - 1].Element == line.Element && !lines[i - 1].Text.EndsWith('\u2028')
            && (i + 1 == lines.Length || lines[i + 1].Element != line.Element));

    /// <summary>The break leaves only the first letter of an 어절 on its line.</summary>
    private static bool LeavesOneSyllable(BodyLine line) => line.Text.Length - line.Text.LastIndexOf(' ') - 1 == 1;
}
