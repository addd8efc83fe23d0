using System.Collections.Immutable;

namespace Publishing.Writing.Report.Html;

/// <summary>How much ink each page of the interior takes: a page far darker than its neighbours is dried longer, or was not meant so.</summary>
internal static class InkSection
{
    public const string Id = "ink";

    public static void Write(PageMarkup page, ImmutableArray<MadeFile> files)
    {
        page.OpenSection(Id, ReportWords.Ink);
        if (files.FirstOrDefault(made => made.IsInterior) is { Inks.IsEmpty: false } interior)
        {
            WritePages(page, interior.Inks);
        }
        else
        {
            page.Both("p", ReportWords.NoInk);
        }

        page.CloseSection();
    }

    private static void WritePages(PageMarkup page, ImmutableArray<MadePageInk> inks)
    {
        var darkest = inks.MaxBy(ink => ink.Coverage)!;
        var caption = ReportWords.InkCaption(100 * inks.Average(ink => ink.Coverage), darkest.Page, 100 * darkest.Coverage);
        page.To.Open("figure").Line();
        PagePlot.Draw(
            page, "coverage", ReportWords.InkTitle, caption, ReportWords.InkAxis, [.. inks.Select(ink => ink.Page)], 100 * darkest.Coverage,
            plot => plot.Bars(inks.Select(ink => 100 * ink.Coverage), 0.7));
        page.Both("figcaption", caption);
        page.To.Close().Line();
        page.OpenDetails(ReportWords.AsTable, "numbers");
        page.OpenTable((ReportWords.Pages, true), (ReportWords.InkAxis, true), (ReportWords.Inks, false));
        foreach (var ink in inks)
        {
            page.OpenRow();
            page.PageCell(ink.Page);
            page.Number(100 * ink.Coverage, "0.00");
            page.Cell(string.Join(", ", ink.Inks));
            page.CloseRow();
        }

        page.CloseTable();
        page.CloseDetails();
    }
}
