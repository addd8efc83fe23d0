using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Benchmarks;

/// <summary>Times whole builds, each a process of its own, and prints what a reader needs to see whether time grows with the pages and no faster.</summary>
internal static partial class WholeBuilds
{
    /// <summary>Each size is built so often; the fastest counts, because only interference makes a run slower.</summary>
    private const int Repeats = 3;

    public static int Run(string[] args, TextWriter output)
    {
        var publish = OptionOf(args, "--publish") ?? Path.Combine(AppContext.BaseDirectory, "publish");
        var times = (OptionOf(args, "--times") ?? "1,10,100").Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        var root = Directory.CreateTempSubdirectory("publishing-builds-").FullName;
        try
        {
            output.WriteLine("| text | pages | seconds | pages/s | peak MiB | PDF bytes | seconds per page, against the smallest |");
            output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
            double? first = null;
            foreach (var n in times)
            {
                var best = Enumerable.Range(0, Repeats).Select(_ => BuildOnce(publish, RepeatedBook.Make(root, n), root, n)).MinBy(run => run.Seconds)!;
                var perPage = best.Seconds / best.Pages;
                first ??= perPage;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {n}× | {best.Pages} | {best.Seconds:0.000} | {best.Pages / best.Seconds:0} | {best.PeakMebibytes:0} | {best.PdfBytes} | {perPage / first:0.00} |"));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static Measured BuildOnce(string publish, string folder, string root, int times)
    {
        var start = new ProcessStartInfo(publish) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])["build", folder, "-o", Path.Combine(root, "output"), "--timings", "--lang", "en"])
        {
            start.ArgumentList.Add(word);
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"publish ended with {process.ExitCode}: {error.Result}");
        }

        var pdf = new FileInfo(Path.Combine(root, "output", "x" + times.ToString(CultureInfo.InvariantCulture), "x" + times.ToString(CultureInfo.InvariantCulture) + ".pdf"));
        return new(seconds, NumberAfter(PagesOf(), said), NumberAfter(PeakOf(), said), pdf.Length);
    }

    private static int NumberAfter(Regex pattern, string said) => int.Parse(pattern.Match(said).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static string? OptionOf(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    [GeneratedRegex(@"\.pdf\s+(\d+) pages,")]
    private static partial Regex PagesOf();

    [GeneratedRegex(@"peak memory\s+(\d+) MiB")]
    private static partial Regex PeakOf();

    private sealed record Measured(double Seconds, int Pages, int PeakMebibytes, long PdfBytes);
}
