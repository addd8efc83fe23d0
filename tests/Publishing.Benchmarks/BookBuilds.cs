using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Publishing.Benchmarks.LongBooks;
using Publishing.Benchmarks.Meter;

namespace Publishing.Benchmarks;

/// <summary>
/// <c>books</c>: both long books built as whole processes, beside every peer that is installed on the same text, then our pages judged
/// from the PDFs. A peer that is not there is named and left out. A time is the best of three; LaTeX is run twice, as its contents need.
/// </summary>
internal static class BookBuilds
{
    private const int Repeats = 3;

    public static int Run(string[] args, TextWriter output)
    {
        var at = Array.IndexOf(args, "--publish");
        var publish = at >= 0 && at + 1 < args.Length ? args[at + 1] : Path.Combine(AppContext.BaseDirectory, "publish");
        var root = Directory.CreateTempSubdirectory("publishing-books-").FullName;
        try
        {
            output.WriteLine("| book | maker | seconds | against ours |");
            output.WriteLine("|---|---|---:|---:|");
            foreach (var name in LongBook.Names)
            {
                Time(name, publish, root, output);
            }

            output.WriteLine();
            PagesCommand.Print([.. LongBook.Names.Select(name => (name, PageMeter.Measure(Path.Combine(root, "out", name, name + ".pdf"))))], output);
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Time(string name, string publish, string root, TextWriter output)
    {
        var folder = LongBook.Make(name, Path.Combine(root, name), OwnTexts.Folder);
        var ours = Best(publish, root, ["build", folder, "-o", Path.Combine(root, "out"), "--quiet"]) ?? throw new InvalidOperationException($"{publish} could not be run");
        Print(output, name, "publish: PDF and EPUB", ours, ours);
        PeerText.WriteInto(folder);
        var fonts = OwnTexts.FindUp("fonts") ?? ".";
        (string Name, string Program, string[] Words, int Passes)[] peers =
        [
            ("Typst: PDF", "typst", ["compile", "--font-path", fonts, "peer.typ"], 1),
            ("XeTeX-ko: PDF", "xelatex", ["-interaction=batchmode", "peer.tex"], 2),
            ("LuaTeX-ko: PDF", "lualatex", ["-interaction=batchmode", "peer.tex"], 2),
        ];
        foreach (var (peer, program, words, passes) in peers)
        {
            var seconds = Best(program, folder, words);
            Print(output, name, peer, seconds * passes, ours);
        }
    }

    private static void Print(TextWriter output, string book, string maker, double? seconds, double ours) =>
        output.WriteLine(seconds is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"| {book} | {maker} | {known:0.00} | {known / ours:0.0} |")
            : $"| {book} | {maker} | not installed or failed, left out | |");

    /// <summary>Null where there is no such program, or it fails.</summary>
    private static double? Best(string program, string folder, string[] words)
    {
        double? best = null;
        for (var i = 0; i < Repeats; i++)
        {
            var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            words.ToList().ForEach(start.ArgumentList.Add);
            var watch = Stopwatch.StartNew();
            try
            {
                using var process = Process.Start(start)!;
                var error = process.StandardError.ReadToEndAsync();
                process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                if (process.ExitCode != 0)
                {
                    Console.Error.WriteLine($"{program} ended with {process.ExitCode}: {error.Result}");
                    return null;
                }
            }
            catch (Win32Exception)
            {
                return null;
            }

            best = Math.Min(best ?? double.MaxValue, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
