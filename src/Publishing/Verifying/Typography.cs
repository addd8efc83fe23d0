using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying;

/// <summary>
/// Measures how the lines of a book look, on the finished pages: spaces, breaks inside 어절, last lines. Call tree:
///   Measure → BodyLines.In → Justified and LastLines → the figures of each.
/// </summary>
internal sealed class Typography
{
    /// <summary>As many as fit a screen together with the numbers.</summary>
    private const int ShownLines = 10;

    /// <summary>Fewer in a row are chance.</summary>
    private const int ShortestLadder = 3;

    // Bins of the distribution: from .15 to .60 em, which takes in what any peer sets but for its worst lines.
    private const double FirstBin = 0.15;
    private const double BinWidth = 0.05;
    private const int Bins = 10;

    private readonly ImmutableDictionary<string, SourceText> sources;
    private readonly ImmutableArray<BodyLine> lines;

    // Indexes into the lines: those that are justified, in order.
    private readonly List<int> justified = [];

    private Typography(TypesetBook book, ImmutableDictionary<string, SourceText> sources)
    {
        this.sources = sources;
        lines = BodyLines.In(book);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            // Another line of the paragraph follows, and the author did not end this one.
            if (lines[i + 1].Element == lines[i].Element && !lines[i].Text.EndsWith('\u2028'))
            {
                justified.Add(i);
            }
        }
    }

    /// <param name="sources">The manuscript's files, to name places in.</param>
    /// <param name="keepsWords">The body is broken by 어절, so that every broken word is worth naming.</param>
    public static TypographyReport Measure(TypesetBook book, ImmutableDictionary<string, SourceText> sources, bool keepsWords) =>
        new Typography(book, sources).Measure(keepsWords);

    private TypographyReport Measure(bool keepsWords)
    {
        var spaces = new List<double>(justified.Sum(i => lines[i].WordSpaces.Length));
        foreach (var i in justified)
        {
            spaces.AddRange(lines[i].WordSpaces.AsSpan());
        }

        var means = justified.Select(i => lines[i].MeanSpace).OfType<double>().ToList();
        var mean = spaces.DefaultIfEmpty(0).Average();
        var inside = justified.Where(EndsInsideWord).ToList();
        var lasts = LastLines().Select(i => (Line: i, Letters: lines[i].Text.Count(char.IsLetterOrDigit))).ToList();
        return new()
        {
            Lines = justified.Count,
            MeanSpace = Math.Round(mean, 3),
            SpaceDeviation = Math.Round(Math.Sqrt(spaces.Select(space => (space - mean) * (space - mean)).DefaultIfEmpty(0).Average()), 3),
            TightestMean = Math.Round(means.DefaultIfEmpty(0).Min(), 3),
            LoosestMean = Math.Round(means.DefaultIfEmpty(0).Max(), 3),
            Spaces = Distribution(spaces),
            EndsInsideWord = inside.Count,
            LeavingOneSyllable = inside.Count(LeavesOneSyllable),
            BrokenWords = keepsWords ? [.. inside.Select(WordBrokenAt)] : [],
            Ladders = [.. Ladders().Select(Shown)],
            Paragraphs = lasts.Count,
            LastLinesOfOne = lasts.Count(last => last.Letters <= 1),
            LastLinesOfTwo = lasts.Count(last => last.Letters <= 2),
            Runts = [.. lasts.Where(last => last.Letters <= 2).Select(last => Shown(last.Line))],
            Loosest = [.. Measured().OrderByDescending(MeanOf).Take(ShownLines).Select(Shown)],
            Tightest = [.. Measured().OrderBy(MeanOf).Take(ShownLines).Select(Shown)],
            LoosestByPage = [.. justified.Where(i => lines[i].MeanSpace is not null).GroupBy(i => lines[i].PageNumber).Select(page => Placed(page.MaxBy(i => lines[i].MeanSpace)))],
        };
    }

    private static ImmutableArray<SpaceBin> Distribution(List<double> spaces)
    {
        var counts = new int[Bins];
        foreach (var space in spaces)
        {
            counts[Math.Clamp((int)Math.Floor((space - FirstBin) / BinWidth + 1e-9), 0, Bins - 1)]++;
        }

        return spaces.Count == 0 ? [] : [.. counts.Select((count, i) => new SpaceBin(Math.Round(FirstBin + (BinWidth * i), 2), count))];
    }

    private IEnumerable<int> Measured() => justified.Where(i => lines[i].MeanSpace is not null);

    /// <summary>As it is shown.</summary>
    private double MeanOf(int index) => Math.Round(lines[index].MeanSpace ?? 0, 3);

    private TypographyLine Shown(int index) => new(lines[index].Page, lines[index].Number, MeanOf(index), lines[index].Text.Trim(), PlaceOf(index));

    private PlacedLine Placed(int index) => new(lines[index].PageNumber, lines[index].Area, Shown(index));

    private string? PlaceOf(int index) =>
        lines[index].Source is { Path: not null } span && sources.TryGetValue(span.Path, out var source)
            ? FormattableString.Invariant($"{span.Path}:{source.PositionAt(span.Start).Line}")
            : null;

    private bool EndsInsideWord(int index) => !lines[index].Text.EndsWith(' ');

    /// <summary>The break leaves only the first letter of an 어절 on its line.</summary>
    private bool LeavesOneSyllable(int index) => lines[index].Text.Length - lines[index].Text.LastIndexOf(' ') - 1 == 1;

    private BrokenWord WordBrokenAt(int index)
    {
        var (before, after) = (lines[index].Text, lines[index + 1].Text);
        var head = before[(before.LastIndexOf(' ') + 1)..];
        var end = after.IndexOf(' ', StringComparison.Ordinal);
        return new(lines[index].Page, lines[index].Number, $"{head}|{(end < 0 ? after : after[..end])}", PlaceOf(index));
    }

    /// <summary>The first lines of three or more in a row, in one paragraph, that end inside a word.</summary>
    private IEnumerable<int> Ladders()
    {
        var steps = 0;
        for (var i = 0; i < justified.Count; i++)
        {
            var follows = steps > 0 && justified[i] == justified[i - 1] + 1;
            steps = !EndsInsideWord(justified[i]) ? 0 : follows ? steps + 1 : 1;
            if (steps == ShortestLadder)
            {
                yield return justified[i - ShortestLadder + 1];
            }
        }
    }

    /// <summary>The last lines of paragraphs that have two lines or more.</summary>
    private IEnumerable<int> LastLines() =>
        Enumerable.Range(0, lines.Length).Where(i => i > 0 && lines[i - 1].Element == lines[i].Element && !lines[i - 1].Text.EndsWith('\u2028')
            && (i + 1 == lines.Length || lines[i + 1].Element != lines[i].Element));
}
