using Publishing.Benchmarks.Meter;

namespace Publishing.Benchmarks;

/// <summary><c>typography SOURCE.md FILE.pdf…</c>: a Markdown table with a column for each PDF; <c>--broken</c> lists the words broken at line ends.</summary>
internal static class MeterCommand
{
    public static int Run(string[] args, TextWriter output)
    {
        var files = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (files.Count < 2)
        {
            Console.Error.WriteLine("Usage: typography SOURCE.md FILE.pdf… [--broken]");
            return 2;
        }

        var markdown = File.ReadAllText(files[0]);
        var measured = files[1..].Select(pdf => (Name: Path.GetFileNameWithoutExtension(pdf), Figures: LineMeter.Measure(markdown, pdf))).ToList();
        Print(measured, output);
        foreach (var word in args.Contains("--broken") ? measured.SelectMany(one => one.Figures.Broken) : [])
        {
            output.WriteLine(word);
        }

        return 0;
    }

    public static void Print(IReadOnlyList<(string Name, LineFigures Figures)> measured, TextWriter output)
    {
        output.WriteLine("| | " + string.Join(" | ", measured.Select(one => one.Name)) + " |");
        output.WriteLine("|---|" + string.Concat(measured.Select(_ => "---:|")));
        for (var row = 0; row < measured[0].Figures.Rows.Count; row++)
        {
            output.WriteLine($"| {measured[0].Figures.Rows[row].Name} | " + string.Join(" | ", measured.Select(one => one.Figures.Rows[row].Value)) + " |");
        }
    }
}
