using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>The lines that an editor reads again, each with its page and its place in the manuscript.</summary>
internal static class LineLists
{
    public static void Write(PageMarkup page, TypographyReport lines)
    {
        WriteLines(page, ReportWords.Loosest, lines.Loosest, isOpen: true);
        WriteLines(page, ReportWords.Tightest, lines.Tightest);
        WriteLines(page, ReportWords.Ladders, lines.Ladders);
        WriteLines(page, ReportWords.Runts, lines.Runts);
        WriteWords(page, lines.BrokenWords);
    }

    private static void WriteLines(PageMarkup page, Wording title, ImmutableArray<TypographyLine> lines, bool isOpen = false)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        page.OpenDetails(ReportWords.CountOf(title, lines.Length), "list", isOpen);
        page.OpenTable((ReportWords.Pages, true), (ReportWords.Line, true), (ReportWords.SpaceAxis, true), (ReportWords.Text, false), (ReportWords.Place, false));
        foreach (var line in lines)
        {
            page.OpenRow();
            page.PageCell(line.Page);
            page.Number(line.Line, "0");
            page.Number(line.WordSpace, "0.000");
            page.Cell(line.Text);
            page.Cell(line.Place ?? "", "place");
            page.CloseRow();
        }

        page.CloseTable();
        page.CloseDetails();
    }

    private static void WriteWords(PageMarkup page, ImmutableArray<BrokenWord> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        page.OpenDetails(ReportWords.CountOf(ReportWords.BrokenWords, words.Length), "list");
        page.OpenTable((ReportWords.Pages, true), (ReportWords.Line, true), (ReportWords.Word, false), (ReportWords.Place, false));
        foreach (var word in words)
        {
            page.OpenRow();
            page.PageCell(word.Page);
            page.Number(word.Line, "0");
            page.Cell(word.Word);
            page.Cell(word.Place ?? "", "place");
            page.CloseRow();
        }

        page.CloseTable();
        page.CloseDetails();
    }
}
