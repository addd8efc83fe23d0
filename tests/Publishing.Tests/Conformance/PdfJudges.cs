using System.Text.Json;
using System.Text.RegularExpressions;
using Publishing.Tests.Support;

namespace Publishing.Tests.Conformance;

/// <summary>Outside judges of PDF files.</summary>
internal static partial class PdfJudges
{
    /// <summary>What qpdf has against syntax, cross-references and streams; empty when the file is clean.</summary>
    public static string Qpdf(string file)
    {
        var run = ExternalTool.Require("qpdf").Run("--check", file);
        return run.ExitCode == 0 ? "" : run.Everything;
    }

    /// <summary>What MuPDF says while it draws every page; empty when it had nothing to mend.</summary>
    public static string Mutool(string file)
    {
        using var folder = new TempFolder();
        var run = ExternalTool.Require("mutool").Run("draw", "-q", "-r", "36", "-o", Path.Combine(folder.Path, "%d.png"), file);
        var words = string.Join('\n', run.Everything.Split('\n').Where(line => line.Length > 0 && !line.Contains("ICC support is not available", StringComparison.Ordinal)));
        return run.ExitCode == 0 ? words : $"exit code {run.ExitCode}\n{words}";
    }

    /// <summary>Share of each ink on each page as Ghostscript's RIP puts it down; stops on the first error.</summary>
    public static IReadOnlyList<double[]> Inks(string file)
    {
        var run = ExternalTool.Require("gs").Run("-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dPDFSTOPONERROR", "-sDEVICE=inkcov", "-o", "-", file).MustSucceed();
        return [.. run.Output.Split('\n').Where(line => line.Contains("CMYK", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..4].Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
    }

    /// <summary>The fonts as poppler lists them.</summary>
    public static IReadOnlyList<PdfFont> Fonts(string file) =>
    [
        .. ExternalTool.Require("pdffonts").Run(file).MustSucceed().Output.Split('\n').Skip(2).Select(line => FontLine().Match(line)).Where(match => match.Success).Select(match => new PdfFont(
            match.Groups["name"].Value, match.Groups["type"].Value.Trim(), match.Groups["emb"].Value == "yes", match.Groups["sub"].Value == "yes", match.Groups["uni"].Value == "yes")),
    ];

    /// <summary>The text layer page by page as poppler gives it, in the order of the content.</summary>
    public static string Poppler(string file) => ExternalTool.Require("pdftotext").Run("-raw", "-enc", "UTF-8", file, "-").MustSucceed().Output;

    /// <summary>The file as pdf.js sees it.</summary>
    public static PdfJsReading PdfJs(string file)
    {
        var pdfjs = NpmJudges.PathOf("pdfjs-dist");
        var script = Repository.PathOf("tests", "Publishing.Tests", "Conformance", "pdf-text.mjs");
        using var report = JsonDocument.Parse(ExternalTool.Require("node").Run(script, pdfjs, file).MustSucceed().Bytes);
        var root = report.RootElement;
        return new(
            [.. root.GetProperty("labels") is { ValueKind: JsonValueKind.Array } labels ? labels.EnumerateArray().Select(label => label.GetString()!) : []], root.GetProperty("title").GetString(), root.GetProperty("language").GetString(), root.GetProperty("isTagged").GetBoolean(),
            [.. root.GetProperty("pages").EnumerateArray().Select(page => page.GetString()!)],
            [.. root.GetProperty("pieces").EnumerateArray().Select(piece => new PdfPiece(piece.GetProperty("roles").GetString()!, piece.GetProperty("text").GetString()!))]);
    }

    /// <summary>The text of each page as PDFium reads it; draws them as PGM files into a folder where one is given.</summary>
    public static IReadOnlyList<string> Pdfium(string file, double scale = 1, string? folder = null)
    {
        var script = Repository.PathOf("tests", "Publishing.Tests", "Conformance", "pdfium.mjs");
        string[] drawing = folder is null ? [] : [scale.ToString(System.Globalization.CultureInfo.InvariantCulture), folder];
        using var report = JsonDocument.Parse(ExternalTool.Require("node").Run([script, NpmJudges.PathOf("@hyzyla", "pdfium"), file, .. drawing]).MustSucceed().Bytes);
        return [.. report.RootElement.GetProperty("pages").EnumerateArray().Select(page => page.GetString()!)];
    }

    [GeneratedRegex(@"^(?<name>\S+)\s+(?<type>.+?)\s{2,}\S+\s+(?<emb>yes|no)\s+(?<sub>yes|no)\s+(?<uni>yes|no)\s+\d+\s+\d+\s*$")]
    private static partial Regex FontLine();
}

/// <summary>A line of <c>pdffonts</c>.</summary>
internal sealed record PdfFont(string Name, string Type, bool IsEmbedded, bool IsSubset, bool HasUnicode);

/// <summary>What pdf.js makes of a file.</summary>
internal sealed record PdfJsReading(IReadOnlyList<string> Labels, string? Title, string? Language, bool IsTagged, IReadOnlyList<string> Pages, IReadOnlyList<PdfPiece> Pieces);

/// <summary>Marked content in the order of the structure tree.</summary>
/// <param name="Roles">From the document down: <c>/Document/Sect/Note/P</c>.</param>
internal sealed record PdfPiece(string Roles, string Text);
