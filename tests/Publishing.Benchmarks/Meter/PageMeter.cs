using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace Publishing.Benchmarks.Meter;

/// <summary>Letters of one baseline on a page, in points from the top left.</summary>
internal sealed record PageRow(double Baseline, double Left, double Right, double Size, string Face, string Text, string Calls);

/// <summary>A page as rows from top to bottom, the foot of its lowest picture, or 0.</summary>
internal sealed record MeteredPage(int Number, IReadOnlyList<PageRow> Rows, double PictureFoot);

/// <summary>
/// Judges the pages of a finished PDF from the PDF alone, whoever made it: what is most common is the body, its grid and its type area.
/// Call tree:
///   Measure → Read (rows) → FindBody → per page: grid, widow, orphan, heading, notes → per spread: level feet
/// </summary>
internal sealed partial class PageMeter
{
    private const double SameRow = 2.5;

    // Rounding by writer and reader.
    private const double OffGridFrom = 0.05;

    // Feet of facing pages that differ by less than this part of a line look level: a note or a table stands off the grid.
    private const double LevelWithin = 0.6;

    private readonly List<MeteredPage> pages;
    private readonly List<string> remarks = [];
    private double size;
    private double leading;
    private double origin;
    private string face = "";
    private double top;
    private double bottom;
    private readonly double[] left = new double[2];
    private readonly double[] right = new double[2];

    private PageMeter(List<MeteredPage> pages) => this.pages = pages;

    public static PageFigures Measure(string path)
    {
        var meter = new PageMeter(Read(path));
        meter.FindBody();
        return meter.Judge();
    }

    private static List<MeteredPage> Read(string path)
    {
        using var document = PdfDocument.Open(path);
        var pages = new List<MeteredPage>();
        foreach (var page in document.GetPages())
        {
            var rows = new List<(double Baseline, List<(double Left, double Right, double Size, string Face, string Text)> Letters)>();
            var small = new List<(double Baseline, double Left, string Text)>();
            var letters = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
                .Select(letter => (Down: page.Height - letter.StartBaseLine.Y, letter)).OrderByDescending(item => Math.Round(item.letter.PointSize, 1)).ToList();
            foreach (var (down, letter) in letters)
            {
                var row = rows.FindIndex(row => Math.Abs(row.Baseline - down) < SameRow);
                var above = row < 0 ? rows.FindIndex(row => row.Baseline - down is > 0 and < 6 && row.Letters[0].Size > letter.PointSize * 1.3) : -1;
                if (above >= 0)
                {
                    small.Add((rows[above].Baseline, letter.StartBaseLine.X, letter.Value));
                    continue;
                }

                if (row < 0)
                {
                    rows.Add((down, []));
                    row = rows.Count - 1;
                }

                rows[row].Letters.Add((letter.StartBaseLine.X, letter.EndBaseLine.X, letter.PointSize, letter.FontName ?? "", letter.Value));
            }

            var pictures = page.GetImages().Select(image => page.Height - image.BoundingBox.Bottom).DefaultIfEmpty(0).Max();
            pages.Add(new MeteredPage(page.Number, [.. rows.OrderBy(row => row.Baseline).Select(row => ToRow(row.Baseline, row.Letters, small))], pictures));
        }

        return pages;
    }

    private static PageRow ToRow(double baseline, List<(double Left, double Right, double Size, string Face, string Text)> letters, List<(double Baseline, double Left, string Text)> small)
    {
        var common = letters.GroupBy(letter => (Math.Round(letter.Size, 1), letter.Face[(letter.Face.IndexOf('+', StringComparison.Ordinal) + 1)..])).MaxBy(group => group.Count())!.Key;
        return new PageRow(
            baseline, letters.Min(letter => letter.Left), letters.Max(letter => letter.Right), common.Item1, common.Item2,
            string.Concat(letters.OrderBy(letter => letter.Left).Select(letter => letter.Text)),
            string.Concat(small.Where(letter => letter.Baseline == baseline).OrderBy(letter => letter.Left).Select(letter => letter.Text)));
    }

    private static T Commonest<T>(IEnumerable<T> values) => values.GroupBy(value => value).MaxBy(group => group.Count())!.Key;

    private void FindBody()
    {
        (size, face) = Commonest(pages.SelectMany(page => page.Rows).SelectMany(row => Enumerable.Repeat((row.Size, row.Face), row.Text.Length)));
        leading = Commonest(pages.SelectMany(page => page.Rows.Where(IsBody).Zip(page.Rows.Where(IsBody).Skip(1), (one, next) => Math.Round(next.Baseline - one.Baseline, 2))));
        origin = Commonest(pages.SelectMany(page => page.Rows.Where(IsBody)).Select(row => Math.Round(row.Baseline % leading, 1)));
        origin = pages.SelectMany(page => page.Rows.Where(IsBody)).Select(row => row.Baseline % leading).Where(rest => Math.Abs(rest - origin) < 0.1).Average();
        (top, bottom) = (pages.SelectMany(page => page.Rows.Where(IsBody)).Min(row => row.Baseline), pages.SelectMany(page => page.Rows.Where(IsBody)).Max(row => row.Baseline));
        for (var side = 0; side < 2; side++)
        {
            var rows = pages.Where(page => page.Number % 2 == side).SelectMany(page => page.Rows.Where(IsBody)).ToList();
            left[side] = rows.Count == 0 ? 0 : Commonest(rows.Select(row => Math.Round(row.Left)));
            right[side] = rows.Count == 0 ? 0 : Commonest(rows.Select(row => Math.Round(row.Right)));
        }
    }

    private bool IsBody(PageRow row) => Math.Abs(row.Size - size) < 0.05 && row.Face == face;

    private bool IsInArea(PageRow row) => row.Baseline > top - (leading / 2) && row.Baseline < bottom + (leading / 3);

    private bool IsOpener(MeteredPage page) => !page.Rows.Any(row => row.Baseline < top - (leading / 2));

    private PageFigures Judge()
    {
        var figures = new PageFigures { Pages = pages.Count, Leading = leading, Size = size };
        for (var i = 0; i < pages.Count; i++)
        {
            figures = JudgePage(figures, i);
        }

        for (var i = 1; i + 1 < pages.Count; i += 2)
        {
            figures = JudgeSpread(figures, i);
        }

        return figures with { Remarks = remarks };
    }

    private PageFigures JudgePage(PageFigures figures, int index)
    {
        var page = pages[index];
        var body = page.Rows.Where(row => IsBody(row) && IsInArea(row)).ToList();
        var off = body.Count(row => Math.Abs(row.Baseline % leading - origin) is > OffGridFrom and var rest && leading - rest > OffGridFrom);
        var next = index + 1 < pages.Count ? pages[index + 1].Rows.Where(row => IsInArea(row)).ToList() : [];
        var zone = page.Rows.Where(IsInArea).Where(row => row.Size > size * 0.85).ToList();
        var (widow, orphan, stranded) = (0, 0, 0);
        if (index > 0 && body.Count > 1 && zone[0] == body[0] && pages[index - 1].Rows.LastOrDefault(row => IsBody(row) && IsInArea(row)) is { } last)
        {
            widow = IsFull(last, index - 1) && !IsIndented(body[0], index) && !IsFull(body[0], index) && body[0].Right < body[1].Right
                && (IsIndented(body[1], index) || body[1].Baseline - body[0].Baseline > leading * 1.5) ? 1 : 0;
        }

        if (body.Count > 1 && next.Count > 0 && zone.Count > 0 && zone[^1] == body[^1])
        {
            orphan = IsIndented(body[^1], index) && IsFull(body[^1], index) && IsBody(next[0]) && !IsIndented(next[0], index + 1) && !IsOpener(pages[index + 1]) ? 1 : 0;
        }

        stranded = zone.Count > 0 && next.Count > 0 && !IsOpener(pages[index + 1]) && !IsBody(zone[^1]) && zone[^1].Size >= size && page.PictureFoot < zone[^1].Baseline
            && zone[^1].Baseline > (top + bottom) / 2 ? 1 : 0;
        var notes = page.Rows.Where(row => IsInArea(row) && row.Size < size * 0.9 && Math.Abs(row.Left - left[page.Number % 2]) < 2)
            .Select(row => NoteStart().Match(row.Text)).Where(match => match.Success).Select(match => match.Value).ToList();
        var calls = page.Rows.SelectMany(row => Call().Matches(row.Calls).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);
        var lost = notes.Count(note => !calls.Contains(note));
        Remark(widow, page, "a widow"); Remark(orphan, page, "an orphan"); Remark(stranded, page, "a heading at the foot"); Remark(lost, page, "a note without its call");
        return figures with
        {
            Rows = figures.Rows + body.Count,
            OffGrid = figures.OffGrid + off,
            Widows = figures.Widows + widow,
            Orphans = figures.Orphans + orphan,
            Stranded = figures.Stranded + stranded,
            Notes = figures.Notes + notes.Count,
            NotesWithoutCall = figures.NotesWithoutCall + lost,
        };
    }

    private void Remark(int count, MeteredPage page, string what)
    {
        if (count > 0)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"page {page.Number}: {what}"));
        }
    }

    private bool IsFull(PageRow row, int index) => row.Right > right[pages[index].Number % 2] - (size * 0.7);

    private bool IsIndented(PageRow row, int index) => row.Left > left[pages[index].Number % 2] + (size * 0.3);

    /// <summary>Both pages full of text, neither the last of its chapter: the next is then an opener or blank.</summary>
    private PageFigures JudgeSpread(PageFigures figures, int verso)
    {
        if (EndsSection(verso) || EndsSection(verso + 1))
        {
            return figures;
        }

        var difference = Foot(pages[verso]) - Foot(pages[verso + 1]);
        var isLevel = Math.Abs(difference) < leading * LevelWithin;
        if (!isLevel)
        {
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"pages {pages[verso].Number} and {pages[verso].Number + 1}: feet {difference / leading:+0.0;-0.0} lines apart"));
        }

        var lacks = new[] { verso, verso + 1 }.Select(index => (int)Math.Round((bottom - Foot(pages[index])) / leading)).ToArray();
        return figures with
        {
            Spreads = figures.Spreads + 1,
            Level = figures.Level + (isLevel ? 1 : 0),
            ShortByOne = figures.ShortByOne + lacks.Count(lines => lines == 1),
            ShortByMore = figures.ShortByMore + lacks.Count(lines => lines > 1),
        };
    }

    private bool EndsSection(int index) => !pages[index].Rows.Any(IsInArea) || index + 1 >= pages.Count || IsOpener(pages[index + 1]);

    private double Foot(MeteredPage page) => Math.Max(page.Rows.Where(IsInArea).Max(row => row.Baseline), Math.Min(page.PictureFoot, bottom));

    [GeneratedRegex(@"^[0-9]+\)")]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"[0-9]+\)")]
    private static partial Regex Call();
}

/// <summary>What a PDF's pages show.</summary>
internal sealed record PageFigures
{
    public int Pages { get; init; }

    public double Size { get; init; }

    public double Leading { get; init; }

    /// <summary>Lines of the body's face and size.</summary>
    public int Rows { get; init; }

    public int OffGrid { get; init; }

    public int Widows { get; init; }

    public int Orphans { get; init; }

    /// <summary>Headings that are the last thing of a page.</summary>
    public int Stranded { get; init; }

    public int Notes { get; init; }

    public int NotesWithoutCall { get; init; }

    /// <summary>Pairs of facing pages, neither the end of a chapter.</summary>
    public int Spreads { get; init; }

    public int Level { get; init; }

    /// <summary>Pages of those pairs that lack a line at their foot, and more than one.</summary>
    public int ShortByOne { get; init; }

    public int ShortByMore { get; init; }

    public IReadOnlyList<string> Remarks { get; init; } = [];

    public double LevelShare => Spreads == 0 ? 1 : (double)Level / Spreads;
}
