using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Writing;
using Publishing.Writing.Report.Html;

namespace Publishing.Verifying.Reprint.Html;

/// <summary>
/// Writes <c>diff.html</c>: what an editor looks through before the plates of a reprint are made. One file, without a script and without
/// anything from outside; well-formed as XML too.
/// </summary>
internal static class DiffPage
{
    /// <summary>What an editor asks first comes first.</summary>
    private static readonly ImmutableArray<PageChange> ByWeight =
        [PageChange.Edited, PageChange.New, PageChange.Reflowed, PageChange.Restyled, PageChange.Renumbered, PageChange.Shifted, PageChange.Unchanged];

    public static void Write(ReprintReport report, string language, DrawnPages drawn, Stream output)
    {
        var to = MarkupWriter.ForHtml().Doctype("<!DOCTYPE html>");
        var page = new PageMarkup(to, LeadsTo(report, drawn));
        to.Open("html", ("lang", "ko")).Line();
        WriteHead(to, report);
        to.Open("body").Line();
        WriteVerdict(page, report, language);
        to.Open("main").Line();
        WriteSummary(page, report);
        WriteRuns(page, report);
        ChangesSection.Write(page, report, language);
        if (!report.IsOfLetters)
        {
            PairsSection.Write(page, drawn);
        }

        to.Close().Line().Close().Line().Close().Line();
        output.Write(to.ToBytes());
    }

    /// <summary>The pictures by the labels of the new pages.</summary>
    private static ImmutableDictionary<string, string> LeadsTo(ReprintReport report, DrawnPages drawn)
    {
        var ids = drawn.Pairs.Where(pair => pair.New is not null).DistinctBy(pair => pair.New!.Label).ToImmutableDictionary(pair => pair.New!.Label, pair => pair.Id);
        return report.Pages.GroupBy(page => page.Label, StringComparer.Ordinal).Any(label => label.Count() > 1) ? ImmutableDictionary<string, string>.Empty : ids;
    }

    private static void WriteHead(MarkupWriter to, ReprintReport report)
    {
        to.Open("head").Line();
        to.Empty("meta", ("charset", "utf-8")).Line();
        to.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        to.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        to.Element("title", $"{report.Title} – {ReprintWords.Kicker.Korean}").Line();
        to.Element("style", ReportStyle.Text + DiffStyle.Text).Line();
        to.Close().Line();
    }

    private static void WriteVerdict(PageMarkup page, ReprintReport report, string language)
    {
        page.To.Open("header").Line();
        page.Both("p", ReprintWords.Kicker, ("class", "kicker"));
        page.To.Element("h1", report.Title, ("lang", language)).Line();
        page.To.Open("p", ("class", "id")).Element("code", report.Id).Close().Line();
        page.To.Open("div", ("class", report.Differs ? "verdict look" : "verdict good")).Line();
        page.Both("p", report.Differs ? ReprintWords.Verdict(report) : ReprintWords.Same, ("class", "count"));
        page.To.Close().Line();
        if (report.IsOfLetters)
        {
            page.Both("p", ReprintWords.OfLetters, ("class", "note"));
        }

        page.To.Close().Line();
    }

    private static void WriteSummary(PageMarkup page, ReprintReport report)
    {
        page.OpenSection("summary", ReprintWords.Summary);
        page.To.Open("dl").Line();
        Pair(page, ReprintWords.Pages, ReprintWords.Count(report));
        if (report.Signatures is { } signatures)
        {
            Pair(page, ReprintWords.Remade, ReprintWords.OfSignatures(signatures));
        }

        foreach (var change in ByWeight.Where(change => report.Count(change) > 0))
        {
            Pair(page, ReprintWords.NameOf(change), ReprintWords.PagesOf(report.Count(change)));
        }

        if (!report.Gone.IsEmpty)
        {
            Pair(page, ReprintWords.GoneTitle, ReprintWords.PagesOf(report.Gone.Length));
        }

        page.To.Close().Line();
        page.CloseSection();
    }

    private static void Pair(PageMarkup page, Wording name, Wording value)
    {
        page.To.Open("div");
        page.Both("dt", name);
        page.Both("dd", value);
        page.To.Close().Line();
    }

    private static void WriteRuns(PageMarkup page, ReprintReport report)
    {
        page.OpenSection("course", ReprintWords.Course);
        page.To.Open("ol", ("class", "runs")).Line();
        foreach (var run in report.Runs)
        {
            page.Both("li", run.Words, ("class", DiffStyle.ClassOf(run.Change)));
        }

        foreach (var gone in report.Gone)
        {
            page.To.Open("li", ("class", DiffStyle.ClassOf(null)));
            page.Both(ReprintWords.OfGone(gone));
            page.To.Text(": ");
            page.Both(ReprintWords.GoneTitle);
            page.To.Close().Line();
        }

        page.To.Close().Line();
        page.CloseSection();
    }
}
