using Publishing.Writing.Report.Html;

namespace Publishing.Verifying.Reprint.Html;

/// <summary>The words that differ, each with its page and its line in the manuscript.</summary>
internal static class ChangesSection
{
    /// <summary>A chapter written anew is read in the manuscript, not here.</summary>
    private const int MostLetters = 240;

    public static void Write(PageMarkup page, ReprintReport report, string language)
    {
        page.OpenSection("changes", ReprintWords.Changes);
        if (report.Changes.IsEmpty)
        {
            page.Both("p", ReprintWords.NoChanges);
        }
        else
        {
            WriteTable(page, report, language);
        }

        page.CloseSection();
    }

    private static void WriteTable(PageMarkup page, ReprintReport report, string language)
    {
        page.OpenTable((ReprintWords.Page, true), (ReprintWords.Reason, false), (ReprintWords.Words, false), (ReprintWords.Place, false));
        foreach (var change in report.Changes)
        {
            page.OpenRow();
            page.PageCell(change.Label ?? "–");
            page.Cell(ReprintWords.NameOf(change.Reason));
            WriteWords(page, change, language);
            page.Cell(change.Place ?? "", "place");
            page.CloseRow();
        }

        page.CloseTable();
    }

    private static void WriteWords(PageMarkup page, ReprintChange change, string language)
    {
        page.To.Open("td", ("class", "words"), ("lang", language == "ko" ? null : language));
        if (change.Before.Length > 0)
        {
            page.To.Text($"… {change.Before} ");
        }

        WriteIfAny(page, "del", change.TakenOut);
        page.To.Text(change.TakenOut.Length > 0 && change.PutIn.Length > 0 ? " " : "");
        WriteIfAny(page, "ins", change.PutIn);
        page.To.Close();
    }

    private static void WriteIfAny(PageMarkup page, string element, string words)
    {
        if (words.Length > 0)
        {
            page.To.Element(element, ReprintWords.Shortened(words, MostLetters));
        }
    }
}
