using System.Diagnostics;
using System.Globalization;

namespace Publishing.Benchmarks.Peers;

/// <summary>A maker of books and the programs that it takes, one after the other, from the sources alone to the finished file.</summary>
/// <param name="Passes">Empty where the maker is not installed.</param>
internal sealed record Peer(string Name, IReadOnlyList<Pass> Passes)
{
    /// <summary>Those that make <c>peer.pdf</c> of the texts that <see cref="PeerText"/> wrote.</summary>
    public static IEnumerable<Peer> All(bool hasIndex) =>
    [
        new("Typst: PDF", Typst(PeerText.FileName + ".typ")),
        new("XeTeX-ko: PDF", Latex("xelatex", hasIndex)),
        new("LuaTeX-ko: PDF", Latex("lualatex", hasIndex)),
    ];

    /// <summary>The program on the PATH; else the addon of <c>Peers/</c>, once <c>npm ci</c> was said there.</summary>
    public static IReadOnlyList<Pass> Typst(string file)
    {
        var fonts = OwnTexts.FindUp("fonts") ?? ".";
        var script = OwnTexts.FindUp(Path.Combine("tests", "Publishing.Benchmarks", "Peers", "typst.mjs"));
        return IsInstalled("typst") ? [new("typst", ["compile", "--font-path", fonts, file])]
            : IsInstalled("node") && script is not null && Directory.Exists(Path.Combine(Path.GetDirectoryName(script)!, "node_modules")) ? [new("node", [script, fonts, file])]
            : [];
    }

    /// <summary>
    /// Three runs, as latexmk makes them too: the contents push the text down, so only the second run knows the pages that the third prints, and
    /// the index is sorted between those. A book without an index needs its three for the contents.
    /// </summary>
    private static IReadOnlyList<Pass> Latex(string program, bool hasIndex)
    {
        var run = new Pass(program, ["-interaction=batchmode", PeerText.FileName + ".tex"]);
        return !IsInstalled(program) || (hasIndex && !IsInstalled("makeindex")) ? []
            : hasIndex ? [run, run, new("makeindex", ["-q", PeerText.FileName + ".idx"]), run]
            : [run, run, run];
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}

/// <summary>One program run to its end.</summary>
internal sealed record Pass(string Program, IReadOnlyList<string> Words)
{
    /// <summary>Seconds of the whole process, or null with the reason on the error stream if it fails.</summary>
    public double? Time(string folder)
    {
        var start = new ProcessStartInfo(Program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        Words.ToList().ForEach(start.ArgumentList.Add);
        // Ours may stand anywhere; its fonts are those of this repository, as for the peers.
        start.Environment["PUBLISHING_FONTS"] = OwnTexts.FindUp("fonts") ?? "";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode == 0)
        {
            return seconds;
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Program} ended with {process.ExitCode}: {error.Result}{said}"));
        return null;
    }
}
