using System.IO.Compression;
using System.Text.Json;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>Outside judges of EPUB files. Each gives errors and warnings, known false alarms left out; none means the book passes.</summary>
internal static class EpubJudges
{
    private const string Jar = "/usr/share/java/epubcheck.jar";

    /// <summary>EPUBCheck 4.2.6 of Debian: content models of XHTML, package, container, styles.</summary>
    public static IReadOnlyList<Finding> EpubCheck(string book)
    {
        ExternalTool.Require("epubcheck");
        Assert.True(File.Exists(Jar), $"{Jar} is where Debian puts EPUBCheck.");
        using var report = Json(ExternalTool.Require("java").Run("-jar", Jar, book, "--json", "-", "--quiet"));
        return Real(report.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("severity").GetString() is "FATAL" or "ERROR" or "WARNING")
            .Select(message => new Finding("epubcheck", Text(message, "ID"), PlaceOf(message), Text(message, "message"))));

        static string PlaceOf(JsonElement message) =>
            message.TryGetProperty("locations", out var places) && places.GetArrayLength() > 0 ? places[0].GetProperty("path") + ":" + places[0].GetProperty("line") : "";
    }

    /// <summary>Fatal messages and errors of EPUBCheck on many books, in one JVM.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Finding>> EpubCheckAll(IReadOnlyCollection<string> books)
    {
        ExternalTool.Require("epubcheck");
        var script = Repository.PathOf("tests", "Publishing.Tests", "Conformance", "EpubCheckAll.java");
        var run = ExternalTool.Require("java").Run(["-cp", Jar, script, .. books]).MustSucceed();
        var found = run.Output.Split('\n').Select(line => line.Split('\t')).Where(cells => cells is [_, "FATAL" or "ERROR", _, _, _])
            .ToLookup(cells => cells[0], cells => new Finding("epubcheck", cells[2], cells[3], cells[4]));
        return books.ToDictionary(book => book, IReadOnlyList<Finding> (book) => Real(found[book]));
    }

    /// <summary>The same of epubcheck-ts, two at a time.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Finding>> EpubCheckTsAll(IReadOnlyCollection<string> books)
    {
        var found = new System.Collections.Concurrent.ConcurrentDictionary<string, IReadOnlyList<Finding>>();
        Parallel.ForEach(books, new ParallelOptions { MaxDegreeOfParallelism = 2 }, book => found[book] = EpubCheckTs(book, "fatal", "error"));
        return found;
    }

    /// <summary>epubcheck-ts of npm: the rules of EPUB 3.3 on package, container, navigation, addresses.</summary>
    public static IReadOnlyList<Finding> EpubCheckTs(string book) => EpubCheckTs(book, "fatal", "error", "warning");

    private static List<Finding> EpubCheckTs(string book, params string[] severities)
    {
        var program = NpmJudges.PathOf("@likecoin", "epubcheck-ts", "bin", "epubcheck.js");
        using var report = Json(ExternalTool.Require("node").Run(program, book, "--json", "-", "--quiet"));
        return Real(report.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => severities.Contains(Text(message, "severity")))
            .Select(message => new Finding("epubcheck-ts", Text(message, "ID"), message.TryGetProperty("location", out var place) ? place.ToString() : "", Text(message, "message"))));
    }

    /// <summary>DAISY Ace: axe in Chromium over every document, page list, metadata. Its report is told finding by finding.</summary>
    public static IReadOnlyList<Finding> Ace(string book)
    {
        var program = NpmJudges.PathOf("@daisy", "ace-cli", "bin", "ace.js");
        using var folder = new TempFolder();
        var chromium = ExternalTool.Require("chromium").Path;
        var run = ExternalTool.Require("env").Run("PUPPETEER_EXECUTABLE_PATH=" + chromium, "node", program, "-f", "-s", "-t", folder.Path, "-o", Path.Combine(folder.Path, "ace"), book);
        var report = Path.Combine(folder.Path, "ace", "report.json");
        Assert.True(File.Exists(report), run.Everything);
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        return [.. json.RootElement.GetProperty("assertions").EnumerateArray()
            .Where(document => document.TryGetProperty("assertions", out _))
            .SelectMany(document => document.GetProperty("assertions").EnumerateArray(), (document, found) => new Finding(
                "ace", found.GetProperty("earl:test").GetProperty("dct:title").ToString(), document.GetProperty("earl:testSubject").GetProperty("url").ToString(),
                found.GetProperty("earl:result").GetProperty("dct:description").ToString()))];
    }

    /// <summary>The Nu checker of npm: HTML, ARIA and style syntax as browsers read them today.</summary>
    public static IReadOnlyList<Finding> Vnu(string book)
    {
        using var folder = new TempFolder();
        ZipFile.ExtractToDirectory(book, folder.Path);
        return Vnu([.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".xhtml" or ".css")
            .Order(StringComparer.Ordinal)]);
    }

    /// <summary>The same of a page of HTML.</summary>
    public static IReadOnlyList<Finding> VnuPage(string page) => Vnu([page]);

    private static List<Finding> Vnu(string[] files)
    {
        var jar = NpmJudges.PathOf("vnu-jar", "build", "dist", "vnu.jar");
        using var report = Json(ExternalTool.Require("java").Run(["-jar", jar, "--also-check-css", "--format", "json", "--stdout", "--exit-zero-always", .. files]));
        return Real(report.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => Text(message, "type") is "error" or "non-document-error" || Text(message, "subType") == "warning")
            .Select(message => new Finding("vnu", "", Path.GetFileName(Text(message, "url")), Text(message, "message"))));
    }

    private static List<Finding> Real(IEnumerable<Finding> findings) => [.. findings.Where(finding => !FalseAlarm.Covers(finding))];

    private static string Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.ToString() : "";

    private static JsonDocument Json(ToolRun run)
    {
        try
        {
            return JsonDocument.Parse(run.Bytes);
        }
        catch (JsonException)
        {
            throw new InvalidOperationException($"exit code {run.ExitCode}\n{run.Everything}");
        }
    }
}
