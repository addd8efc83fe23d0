using System.Globalization;
using Publishing.Benchmarks.LongBooks;
using Publishing.Benchmarks.Meter;
using Publishing.Benchmarks.Peers;
using UglyToad.PdfPig;

namespace Publishing.Benchmarks;

/// <summary>
/// <c>books</c>: both long books built as whole processes, beside every peer that is installed on the same text, then our pages judged
/// from the PDFs. Ours makes both PDFs and the EPUB, a peer one PDF. A maker runs all its passes, each time from the sources alone; the best
/// of three counts, because only interference makes a run slower. A peer that is not there is named and left out.
/// </summary>
internal static class BookBuilds
{
    private const int Repeats = 3;

    public static int Run(string[] args, TextWriter output)
    {
        var publish = OptionOf(args, "--publish") is { } path ? Path.GetFullPath(path) : Path.Combine(AppContext.BaseDirectory, "publish");
        var books = LongBook.Names.Where(name => name == (OptionOf(args, "--book") ?? name)).ToArray();
        var root = Directory.CreateTempSubdirectory("publishing-books-").FullName;
        try
        {
            output.WriteLine("| book | maker | seconds | against ours | against our reading PDF | pages | pass by pass |");
            output.WriteLine("|---|---|---:|---:|---:|---:|---|");
            foreach (var name in books)
            {
                Time(name, publish, root, output);
            }

            output.WriteLine();
            PagesCommand.Print([.. books.Select(name => (name, PageMeter.Measure(Path.Combine(root, "out", name, name + ".pdf"))))], output);
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
        PeerText.WriteInto(folder, name);
        var made = Path.Combine(root, "out", name);
        double[] Ours(params string[] words) =>
            Best([new(publish, ["build", folder, "-o", Path.Combine(root, "out"), "--quiet", .. words])], root, () => DeleteFolder(made))
            ?? throw new InvalidOperationException($"{publish} could not build {name}");
        var reading = Ours("--format", "reading");
        var all = Ours();
        var pages = PagesOf(Path.Combine(made, name + ".pdf"));
        void Print(string maker, double[] passes, int count) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {maker} | {passes.Sum():0.00} | {passes.Sum() / all[0]:0.0} | {passes.Sum() / reading[0]:0.0} | {count} | {string.Join(" + ", passes.Select(pass => pass.ToString("0.00", CultureInfo.InvariantCulture)))} |"));
        Print("publish: both PDFs and EPUB", all, pages);
        Print("publish: reading PDF", reading, pages);
        foreach (var peer in Peer.All(hasIndex: name == "academic"))
        {
            if (peer.Passes.Count > 0 && Best(peer.Passes, folder, () => DeleteAllButSources(folder)) is { } passes)
            {
                Print(peer.Name, passes, PagesOf(Path.Combine(folder, PeerText.FileName + ".pdf")));
            }
            else
            {
                output.WriteLine($"| {name} | {peer.Name} | {(peer.Passes.Count > 0 ? "failed" : "not installed, left out")} | | | | |");
            }
        }
    }

    /// <summary>Seconds of each pass in the fastest of the repeats; null if one fails.</summary>
    private static double[]? Best(IReadOnlyList<Pass> passes, string folder, Action clean)
    {
        double[]? best = null;
        for (var i = 0; i < Repeats; i++)
        {
            clean();
            var seconds = new List<double>();
            foreach (var pass in passes)
            {
                if (pass.Time(folder) is not { } known)
                {
                    return null;
                }

                seconds.Add(known);
            }

            best = best is null || seconds.Sum() < best.Sum() ? [.. seconds] : best;
        }

        return best;
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void DeleteAllButSources(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, PeerText.FileName + ".*").Where(file => Path.GetExtension(file) is not (".typ" or ".tex")).ToArray())
        {
            File.Delete(file);
        }
    }

    private static int PagesOf(string pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }

    private static string? OptionOf(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
