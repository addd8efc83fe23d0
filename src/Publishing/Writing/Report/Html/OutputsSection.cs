using System.Collections.Immutable;
using System.Globalization;

namespace Publishing.Writing.Report.Html;

/// <summary>What was written: each file with size, hash, claims, and what reading it again found.</summary>
internal static class OutputsSection
{
    public const string Id = "outputs";

    /// <summary>Enough to tell two files apart by eye; the whole hash is in <c>report.json</c>.</summary>
    private const int ShownHash = 12;

    public static void Write(PageMarkup page, ImmutableArray<MadeFile> files)
    {
        page.OpenSection(Id, ReportWords.Outputs);
        page.OpenTable(
            (ReportWords.File, false), (ReportWords.Pages, true), (ReportWords.Bytes, true), (ReportWords.Hash, false), (ReportWords.Standards, false), (ReportWords.Preflight, false));
        foreach (var made in files)
        {
            page.OpenRow();
            page.To.Element("th", made.File.Name, ("scope", "row"));
            page.Number(made.File.Pages?.ToString(CultureInfo.InvariantCulture) ?? ReportWords.NotRead.Korean);
            WriteSize(page, made.File.Bytes);
            page.To.Open("td").Element("code", made.File.Sha256[..ShownHash]).Close();
            page.Cell(made.Standards.IsEmpty ? ReportWords.NotRead.Korean : string.Join(", ", made.Standards));
            page.Cell(made.Findings is { } findings ? ReportWords.Findings(findings) : ReportWords.NotRead);
            page.CloseRow();
        }

        page.CloseTable();
        page.Both("p", ReportWords.PreflightNote, ("class", "note"));
        page.CloseSection();
    }

    private static void WriteSize(PageMarkup page, long bytes)
    {
        var rounded = bytes < 1_000_000
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
        page.To.Open("td", ("class", "number")).Text(rounded + " ").Element("small", bytes.ToString("N0", CultureInfo.InvariantCulture)).Close();
    }
}
