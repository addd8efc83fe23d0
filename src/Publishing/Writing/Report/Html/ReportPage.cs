using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>
/// Writes <c>report.html</c>: what an editor reads before the files go to the printer. One file, without a script and without anything
/// from outside; well-formed as XML too. Call tree:
///   Write → FindingPages.Of → PagePictures.Draw → the sections, in the order in which an editor asks.
/// </summary>
internal static class ReportPage
{
    private static readonly ImmutableArray<(string Id, Wording Title)> Sections =
    [
        (OutputsSection.Id, ReportWords.Outputs),
        (TradeSection.Id, ReportWords.Trade),
        (FontsSection.Id, ReportWords.Fonts),
        (LinesSection.Id, ReportWords.Lines),
        (InkSection.Id, ReportWords.Ink),
        (FaultsSection.Id, ReportWords.Faults),
        (DiagnosticsSection.Id, ReportWords.Diagnostics),
        (PicturesSection.Id, ReportWords.Pictures),
    ];

    public static void Write(ReportInputs inputs, Stream output)
    {
        var findings = FindingPages.Of(inputs);
        var pictures = PagePictures.Draw(inputs, findings.Shown);
        var to = MarkupWriter.ForHtml().Doctype("<!DOCTYPE html>");
        var page = new PageMarkup(to, pictures.DistinctBy(picture => picture.Page.Label).ToImmutableDictionary(picture => picture.Page.Label, picture => picture.Id));
        to.Open("html", ("lang", "ko")).Line();
        WriteHead(to, inputs);
        to.Open("body").Line();
        VerdictHeader.Write(page, inputs);
        WriteContents(page);
        to.Open("main").Line();
        OutputsSection.Write(page, inputs.Files);
        TradeSection.Write(page, inputs.Book.Metadata, inputs.Typeset.Pages.Length, inputs.Press);
        FontsSection.Write(page, inputs.Files);
        LinesSection.Write(page, inputs.Typeset.Pages, inputs.Lines);
        InkSection.Write(page, inputs.Files);
        FaultsSection.Write(page, inputs.Typeset.Faults, inputs.Book.Sources);
        DiagnosticsSection.Write(page, inputs.Found, inputs.Book.Sources);
        PicturesSection.Write(page, pictures, findings.Count);
        to.Close().Line().Close().Line().Close().Line();
        output.Write(to.ToBytes());
    }

    private static void WriteHead(MarkupWriter to, ReportInputs inputs)
    {
        to.Open("head").Line();
        to.Empty("meta", ("charset", "utf-8")).Line();
        to.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        to.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        to.Element("title", $"{inputs.Book.Metadata.Title} – {ReportWords.Kicker.Korean}").Line();
        to.Element("style", ReportStyle.Text).Line();
        to.Close().Line();
    }

    private static void WriteContents(PageMarkup page)
    {
        page.To.Open("nav", ("aria-label", ReportWords.Sections.Korean)).Open("ul").Line();
        foreach (var (id, title) in Sections)
        {
            page.To.Open("li").Element("a", title.Korean, ("href", "#" + id)).Close().Line();
        }

        page.To.Close().Close().Line();
    }
}
