using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>What was found, the worst first: code by code, each hint said once for the places it is good for.</summary>
internal static class DiagnosticsSection
{
    public const string Id = "diagnostics";

    public static void Write(PageMarkup page, ImmutableArray<Diagnostic> found, ImmutableDictionary<string, SourceText> sources)
    {
        page.OpenSection(Id, ReportWords.Diagnostics);
        if (found.IsEmpty)
        {
            page.Both("p", ReportWords.NoDiagnostics);
        }

        foreach (var code in found.GroupBy(one => (one.Severity, one.Code)).OrderByDescending(code => code.Key.Severity).ThenBy(code => code.Key.Code, StringComparer.Ordinal))
        {
            WriteCode(page, code.Key.Severity, code.Key.Code, [.. code], sources);
        }

        page.CloseSection();
    }

    private static void WriteCode(PageMarkup page, Severity severity, string code, ImmutableArray<Diagnostic> found, ImmutableDictionary<string, SourceText> sources)
    {
        page.To.Open("div", ("class", "code " + KindOf(severity))).Line().Open("h3");
        page.Both(ReportWords.SeverityName(severity));
        page.To.Text(" ").Element("code", code).Text(" ").Open("span", ("class", "times"));
        page.Both(ReportWords.Times(found.Length));
        page.To.Close().Close().Line();
        foreach (var hint in found.GroupBy(one => one.Hint))
        {
            page.To.Open("ul").Line();
            foreach (var one in hint)
            {
                WriteOne(page, one, sources);
            }

            page.To.Close().Line();
            WriteWording(page, hint.Key, "hint");
        }

        page.To.Close().Line();
    }

    private static void WriteOne(PageMarkup page, Diagnostic one, ImmutableDictionary<string, SourceText> sources)
    {
        page.To.Open("li").Line();
        page.To.Element("p", one.Where is { } where ? SourcePlace.ColumnOf(where, sources) : ReportWords.WholeBook.Korean, ("class", "place")).Line();
        WriteWording(page, one.Message, null);
        page.To.Close().Line();
    }

    /// <summary>A sentence in each language, one under the other: either is read alone.</summary>
    private static void WriteWording(PageMarkup page, Wording words, string? kind)
    {
        page.To.Element("p", words.Korean, ("class", kind)).Line();
        page.To.Element("p", words.English, ("class", kind), ("lang", "en")).Line();
    }

    private static string KindOf(Severity severity) => severity switch
    {
        Severity.Error => "bad",
        Severity.Warning => "look",
        _ => "told",
    };
}
