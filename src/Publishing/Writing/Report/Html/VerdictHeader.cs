using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>The head of the page: which book, and whether it can go to the printer.</summary>
internal static class VerdictHeader
{
    public static void Write(PageMarkup page, ReportInputs inputs)
    {
        var metadata = inputs.Book.Metadata;
        var errors = inputs.Found.Count(found => found.Severity == Severity.Error);
        var warnings = inputs.Found.Count(found => found.Severity == Severity.Warning);
        var hasPrint = inputs.Files.Any(file => file.IsInterior);
        page.To.Open("header").Line();
        page.Both("p", ReportWords.Kicker, ("class", "kicker"));
        page.To.Element("h1", metadata.Title, ("lang", metadata.Language)).Line();
        page.To.Open("p", ("class", "id")).Element("code", metadata.Id).Close().Line();
        page.To.Open("div", ("class", "verdict " + (errors > 0 || inputs.IsDraft ? "bad" : warnings > 0 || !hasPrint ? "look" : "good"))).Line();
        page.Both("p", ReportWords.Verdict(errors, warnings), ("class", "count"));
        page.Both("p", ReportWords.Advice(errors > 0, inputs.IsDraft, hasPrint, warnings > 0));
        page.To.Close().Line().Close().Line();
    }
}
