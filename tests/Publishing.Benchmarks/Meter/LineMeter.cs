namespace Publishing.Benchmarks.Meter;

/// <summary>
/// Measures the lines of a finished PDF against the Markdown it was made from; knows nothing of who made it. Call tree:
///   Measure → Align (lines to the source) → per paragraph: spaces, gaps, line ends, last line → per page: grid, widows
/// </summary>
internal sealed class LineMeter
{
    private const string NoStart = ",.)]}」』〉》】〕’”?!:;·…、。，．：；？！％%~";
    private const string NoEnd = "([{「『〈《【〔‘“";

    // Rounding to a tenth of a thousandth of a point by writer and reader.
    private const double OffGridFrom = 0.02;

    /// <summary>Where a line of numbers or a title stands between two lines of the text, the search goes on this far.</summary>
    private const int Reach = 1500;

    /// <summary>Letters that are hardly found twice.</summary>
    private const int LongEnough = 8;

    private readonly MeteredSource source;
    private readonly double leading;
    private readonly double size;
    private readonly List<Aligned> lines = [];
    private readonly List<double> spaces = [];
    private readonly List<double> means = [];
    private readonly List<double> gaps = [];
    private readonly List<string> broken = [];
    private LineFigures figures = new();
    private int leavingOne;

    private LineMeter(MeteredSource source, double leading, double size) => (this.source, this.leading, this.size) = (source, leading, size);

    /// <summary>A line of the PDF and the letters of the source that stand on it, half-open.</summary>
    private sealed record Aligned(PdfLine Line, int Start, int End, int Block, bool IsFirst, bool IsLast)
    {
        /// <summary>Letters of the line before those of the source: a bullet or a number.</summary>
        public int Skipped { get; init; }

        public PlacedLetter At(int letter) => Line.Letters[letter - Start + Skipped];
    }

    public static LineFigures Measure(string markdown, string pdf, double leading = 17, double size = 10)
    {
        var meter = new LineMeter(MeteredSource.Of(markdown), leading, size);
        meter.Align(PdfLines.Read(pdf, size));
        meter.MeasureParagraphs();
        meter.MeasurePages();
        return meter.figures;
    }

    private void Align(List<PdfLine> found)
    {
        // Titles and contents repeat words of the text: it begins where the first paragraph stands word for word.
        var (at, matched) = (source.FirstParagraph, 0);
        foreach (var read in found)
        {
            var (line, text) = (read, read.Text);
            if (lines.Count == 0 && (text.Length < LongEnough || string.CompareOrdinal(source.Letters, at, text, 0, text.Length) != 0))
            {
                continue;
            }

            var (place, skipped) = Find(text, at);
            if (place < 0 && text.EndsWith('-'))
            {
                // The hyphen of a broken word is on the line and not in the source.
                line = read with { Letters = [.. read.Letters.SkipLast(1)], Raised = [.. read.Raised, read.Letters[^1]] };
                text = line.Text;
                (place, skipped) = Find(text, at);
            }

            if (place >= 0)
            {
                at = place + text.Length - skipped;
                matched += text.Length - skipped;
                lines.Add(new(line, place, at, source.BlockOf(place), false, false) { Skipped = skipped });
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i] with
            {
                IsFirst = i == 0 || lines[i - 1].Block != lines[i].Block, IsLast = i + 1 == lines.Count || lines[i + 1].Block != lines[i].Block,
            };
        }

        figures = figures with { MatchedShare = (double)matched / Math.Max(1, source.Letters.Length - source.FirstParagraph) };
    }

    /// <summary>At the place where the text goes on, a list's mark passed, or further on for a line long enough to tell.</summary>
    private (int Place, int Skipped) Find(string text, int at)
    {
        for (var skip = 0; skip < Math.Min(5, text.Length); skip++)
        {
            if (string.CompareOrdinal(source.Letters, at, text, skip, text.Length - skip) == 0)
            {
                return (at, skip);
            }
        }

        var end = Math.Min(source.Letters.Length, at + Reach);
        return text.Length < 6 ? (-1, 0) : (source.Letters.IndexOf(text, at, end - at, StringComparison.Ordinal), 0);
    }

    private void MeasureParagraphs()
    {
        var (ones, twos) = (0, 0);
        var edges = new List<double>();
        foreach (var line in lines.Where(line => source.KindOf(line.Block) == MeteredKind.Paragraph))
        {
            if (!line.IsLast)
            {
                MeasureLine(line);
                edges.Add(line.Line.Right);
            }
            else if (!line.IsFirst)
            {
                var letters = Enumerable.Range(line.Start, line.End - line.Start).Count(i => char.IsLetterOrDigit(line.At(i).Letter));
                (ones, twos) = (ones + (letters <= 1 ? 1 : 0), twos + (letters <= 2 ? 1 : 0));
            }
        }

        var justified = Math.Max(1, edges.Count);
        var mean = spaces.DefaultIfEmpty(0).Average();
        var edge = edges.GroupBy(right => Math.Round(right, 2)).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();
        figures = figures with
        {
            Lines = edges.Count,
            SpaceMean = mean,
            SpaceDeviation = Math.Sqrt(spaces.Select(space => (space - mean) * (space - mean)).DefaultIfEmpty(0).Average()),
            LineMeanLeast = means.DefaultIfEmpty(0).Min(),
            LineMeanMost = means.DefaultIfEmpty(0).Max(),
            OverHalf = 100.0 * means.Count(space => space > 0.5) / justified,
            OverThreeQuarters = 100.0 * means.Count(space => space > 0.75) / justified,
            GapLeast = gaps.DefaultIfEmpty(0).Min(),
            GapMost = gaps.DefaultIfEmpty(0).Max(),
            EndsInsideWord = broken.Count,
            EndsInsideWordShare = 100.0 * broken.Count / justified,
            LeavingOne = leavingOne,
            LastLinesOfOne = ones,
            LastLinesOfTwo = twos,
            EdgeWorst = edges.Select(right => Math.Abs(right - edge)).DefaultIfEmpty(0).Max(),
            Broken = broken,
        };
    }

    /// <summary>Spaces where the source has one, gaps between Hangul where it has none, and whether the line ends inside a word.</summary>
    private void MeasureLine(Aligned line)
    {
        var (ownSpaces, ownGaps) = (new List<double>(), new List<double>());
        for (var i = line.Start + 1; i < line.End; i++)
        {
            var (left, right) = (line.At(i - 1), line.At(i));
            var gap = line.Line.GapBetween(left, right) / size;
            if (IsToneMark(left.Letter) || IsToneMark(right.Letter))
            {
                continue; // drawn over its syllable: its place says nothing of the white
            }

            if (source.HasSpaceBefore(i))
            {
                ownSpaces.Add(gap);
            }
            else if (IsHangul(left.Letter) && IsHangul(right.Letter))
            {
                ownGaps.Add(gap);
            }
        }

        spaces.AddRange(ownSpaces);
        means.AddRange(ownSpaces.Count > 0 ? [ownSpaces.Average()] : []);
        gaps.AddRange(ownGaps.Count > 2 ? [ownGaps.Average()] : []);
        if (!source.HasSpaceBefore(line.End))
        {
            NoteBrokenWord(line.End);
        }
    }

    private void NoteBrokenWord(int at)
    {
        var (start, end) = (at - 1, at);
        while (start > 0 && !source.HasSpaceBefore(start) && source.BlockOf(start - 1) == source.BlockOf(at))
        {
            start--;
        }

        while (end < source.Letters.Length && !source.HasSpaceBefore(end) && source.BlockOf(end) == source.BlockOf(at))
        {
            end++;
        }

        leavingOne += at - start == 1 ? 1 : 0;
        broken.Add($"{source.Letters[start..at]}|{source.Letters[at..end]}");
    }

    private void MeasurePages()
    {
        var body = lines.Where(line => source.KindOf(line.Block) == MeteredKind.Paragraph).ToList();
        var forbidden = lines.Count(line => source.KindOf(line.Block) != MeteredKind.Heading && !line.IsFirst && NoStart.Contains(line.At(line.Start).Letter, StringComparison.Ordinal))
            + lines.Count(line => source.KindOf(line.Block) != MeteredKind.Heading && !line.IsLast && NoEnd.Contains(line.At(line.End - 1).Letter, StringComparison.Ordinal));
        var origin = body.GroupBy(line => line.Line.Page).Select(page => Math.Round(page.Min(line => line.Line.Baseline), 2))
            .GroupBy(top => top).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();
        var pages = lines.GroupBy(line => line.Line.Page).ToList();
        figures = figures with
        {
            Forbidden = forbidden,
            OffGrid = body.Count(line => Math.Abs(Math.IEEERemainder(line.Line.Baseline - origin, leading)) > OffGridFrom),
            Widows = pages.Count(page => page.First() is { IsLast: true, IsFirst: false }),
            Orphans = pages.Count(page => page.Last() is { IsFirst: true, IsLast: false }),
        };
    }

    private static bool IsToneMark(char letter) => letter is '\u302E' or '\u302F';

    private static bool IsHangul(char letter) => letter is >= '\uAC00' and <= '\uD7A3';
}
