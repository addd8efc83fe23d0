using System.Collections.Immutable;
using System.Globalization;

namespace Publishing.Writing.Report.Html;

/// <summary>The fonts of every PDF: a shop sends a file back whose fonts are not in it.</summary>
internal static class FontsSection
{
    public const string Id = "fonts";

    public static void Write(PageMarkup page, ImmutableArray<MadeFile> files)
    {
        page.OpenSection(Id, ReportWords.Fonts);
        if (files.All(made => made.Fonts.IsEmpty))
        {
            page.Both("p", ReportWords.NoFonts);
        }
        else
        {
            WriteTable(page, files);
        }

        page.CloseSection();
    }

    private static void WriteTable(PageMarkup page, ImmutableArray<MadeFile> files)
    {
        page.To.Open("div", ("class", "brief"));
        page.OpenTable((ReportWords.File, false), (ReportWords.Font, false), (ReportWords.Glyphs, true), (ReportWords.Embedded, false), (ReportWords.Subset, false));
        foreach (var (made, font, isFirst) in files.SelectMany(made => made.Fonts.Select((font, i) => (made, font, i == 0))))
        {
            page.OpenRow();
            if (isFirst)
            {
                page.To.Element("th", made.File.Name, ("scope", "row"), ("rowspan", made.Fonts.Length.ToString(CultureInfo.InvariantCulture)));
            }

            page.Cell(font.Name);
            page.Number(font.Glyphs, "N0");
            page.Cell(font.IsEmbedded ? ReportWords.Yes : ReportWords.No);
            page.Cell(font.IsSubset ? ReportWords.Yes : ReportWords.No);
            page.CloseRow();
        }

        page.CloseTable();
        page.To.Close().Line();
    }
}
