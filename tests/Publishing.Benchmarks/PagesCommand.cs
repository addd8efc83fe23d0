using System.Globalization;
using Publishing.Benchmarks.Meter;

namespace Publishing.Benchmarks;

/// <summary><c>pages FILE.pdf…</c>: a column for each PDF, then what an editor would mark, page by page.</summary>
internal static class PagesCommand
{
    public static int Run(string[] files, TextWriter output)
    {
        var measured = files.Select(file => (Name: Path.GetFileNameWithoutExtension(file), Figures: PageMeter.Measure(file))).ToList();
        Print(measured, output);
        return 0;
    }

    public static void Print(IReadOnlyList<(string Name, PageFigures Figures)> measured, TextWriter output)
    {
        (string Name, Func<PageFigures, string> Value)[] rows =
        [
            ("pages", f => Show(f.Pages)),
            ("body, pt", f => FormattableString.Invariant($"{f.Size:0.0}/{f.Leading:0.00}")),
            ("body lines", f => Show(f.Rows)),
            ("… off the grid", f => Show(f.OffGrid)),
            ("widows", f => Show(f.Widows)),
            ("orphans", f => Show(f.Orphans)),
            ("headings at the foot", f => Show(f.Stranded)),
            ("notes", f => Show(f.Notes)),
            ("… without their call", f => Show(f.NotesWithoutCall)),
            ("facing pages", f => Show(f.Spreads)),
            ("… level, %", f => FormattableString.Invariant($"{100 * f.LevelShare:0.0}")),
            ("pages a line short / more", f => $"{Show(f.ShortByOne)} / {Show(f.ShortByMore)}"),
        ];
        output.WriteLine("| | " + string.Join(" | ", measured.Select(one => one.Name)) + " |");
        output.WriteLine("|---|" + string.Concat(measured.Select(_ => "---:|")));
        foreach (var (name, value) in rows)
        {
            output.WriteLine($"| {name} | {string.Join(" | ", measured.Select(one => value(one.Figures)))} |");
        }

        foreach (var (name, figures) in measured)
        {
            foreach (var remark in figures.Remarks)
            {
                output.WriteLine($"{name}: {remark}");
            }
        }
    }

    private static string Show(int value) => value.ToString(CultureInfo.InvariantCulture);
}
