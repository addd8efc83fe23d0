using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report.Html;

/// <summary>How the lines look: the spread of word spaces, the loosest line of each page, and the lines that an editor reads again.</summary>
internal static class LinesSection
{
    public const string Id = "lines";

    public static void Write(PageMarkup page, ImmutableArray<Page> pages, TypographyReport lines)
    {
        page.OpenSection(Id, ReportWords.Lines);
        if (lines.LoosestByPage.IsEmpty)
        {
            page.Both("p", ReportWords.NoLines);
        }
        else
        {
            WriteSpaces(page, lines);
            WriteLoosestByPage(page, pages, lines);
        }

        LineLists.Write(page, lines);
        page.CloseSection();
    }

    private static void WriteSpaces(PageMarkup page, TypographyReport lines)
    {
        var bins = lines.Spaces;
        var caption = ReportWords.SpacesCaption(lines, bins.Sum(bin => bin.Count));
        OpenFigure(page, ReportWords.SpacesTitle);
        Plot.Draw(page.To, "spaces", ReportWords.SpacesTitle, caption, (ReportWords.SpaceAxis, ReportWords.CountAxis), bins.Length, bins.Max(bin => bin.Count), plot =>
        {
            for (var i = 0; i < bins.Length; i++)
            {
                plot.Tick(i, bins[i].From.ToString("0.00", CultureInfo.InvariantCulture));
            }

            plot.Bars(bins.Select(bin => (double)bin.Count), 0.86);
            var step = bins.Length > 1 ? bins[1].From - bins[0].From : 1;
            plot.Upright(Math.Clamp((lines.MeanSpace - bins[0].From) / step, 0, bins.Length), MeanOf(lines));
        });
        CloseFigure(page, caption);
        page.OpenTable((ReportWords.From, true), (ReportWords.CountAxis, true));
        foreach (var bin in bins)
        {
            page.OpenRow();
            page.Number(bin.From, "0.00");
            page.Number(bin.Count, "N0");
            page.CloseRow();
        }

        CloseTable(page);
    }

    private static void WriteLoosestByPage(PageMarkup page, ImmutableArray<Page> pages, TypographyReport lines)
    {
        var loosest = lines.LoosestByPage;
        var caption = ReportWords.LooseCaption(loosest.MaxBy(line => line.Line.WordSpace)!.Line);
        OpenFigure(page, ReportWords.LooseTitle);
        PagePlot.Draw(page, "loose", ReportWords.LooseTitle, caption, ReportWords.SpaceAxis, [.. pages.Select(one => one.Label)], loosest.Max(line => line.Line.WordSpace), plot =>
        {
            plot.Level(lines.MeanSpace, MeanOf(lines));
            plot.Dots(loosest.Select(line => (line.PageNumber - 0.5, line.Line.WordSpace)));
        });
        CloseFigure(page, caption);
        page.OpenTable((ReportWords.Pages, true), (ReportWords.Line, true), (ReportWords.SpaceAxis, true));
        foreach (var line in loosest.Select(placed => placed.Line))
        {
            page.OpenRow();
            page.PageCell(line.Page);
            page.Number(line.Line, "0");
            page.Number(line.WordSpace, "0.000");
            page.CloseRow();
        }

        CloseTable(page);
    }

    private static string MeanOf(TypographyReport lines) => string.Create(CultureInfo.InvariantCulture, $"{ReportWords.Mean.Korean} {lines.MeanSpace:0.000} em");

    private static void OpenFigure(PageMarkup page, Wording title)
    {
        page.Both("h3", title);
        page.To.Open("figure").Line();
    }

    /// <summary>Behind it the same numbers can be opened as a table.</summary>
    private static void CloseFigure(PageMarkup page, Wording caption)
    {
        page.Both("figcaption", caption);
        page.To.Close().Line();
        page.OpenDetails(ReportWords.AsTable, "numbers");
    }

    private static void CloseTable(PageMarkup page)
    {
        page.CloseTable();
        page.CloseDetails();
    }
}
