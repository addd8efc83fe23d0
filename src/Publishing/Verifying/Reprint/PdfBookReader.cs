using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Publishing.Verifying.Reprint;

/// <summary>
/// Reads the pages of a finished PDF: its letters and where they stand, no pictures and no rules. What a line is follows from its size
/// and place: the most common size is the text, a line of digits at the head or the foot is the page number, and small lines there, where
/// several pages have the same, are running heads.
/// </summary>
internal static class PdfBookReader
{
    /// <summary>Null where the bytes are no PDF that can be read. The library that reads throws whatever it met; for any PDF that means only that it cannot be read.</summary>
    public static PrintedBook? Read(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true });
            return Read([.. document.GetPages().Select(Read)]);
        }
        catch (Exception trouble) when (trouble is not (OutOfMemoryException or OperationCanceledException))
        {
            return null;
        }
    }

    private static PdfSheet Read(UglyToad.PdfPig.Content.Page page) => new(
        page.Number,
        new Size(Length.FromPoints(page.Width), Length.FromPoints(page.Height)),
        PdfRow.Gather([.. page.Letters.Select(letter => Read(letter, page.Height))]));

    /// <summary>In hundredths of a point, from the top left.</summary>
    private static PdfLetter Read(Letter letter, double height) => new(
        letter.Value,
        letter.FontName is { } font ? font[(font.IndexOf('+', StringComparison.Ordinal) + 1)..] : "",
        Math.Round(letter.PointSize, 2),
        Math.Round(Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X), 2),
        Math.Round(Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X), 2),
        Math.Round(height - letter.StartBaseLine.Y, 2));

    private static PrintedBook Read(ImmutableArray<PdfSheet> sheets)
    {
        var letters = sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Letters);
        var size = letters.GroupBy(letter => letter.Size).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 0;
        var heads = HeadLines(sheets, size);
        var words = new PdfWords(size);
        var pages = ImmutableArray.CreateBuilder<PrintedPage>();
        foreach (var sheet in sheets)
        {
            var parts = sheet.Rows.ToDictionary(row => row, row => PartOf(row, sheet, size, heads));
            words.Add(sheet.Number, [.. sheet.Rows.Where(row => parts[row] == MarkPart.Text)]);
            pages.Add(new(
                sheet.Number,
                sheet.Rows.FirstOrDefault(row => parts[row] == MarkPart.Folio)?.Text ?? sheet.Number.ToString(CultureInfo.InvariantCulture),
                sheet.Size,
                string.Join(' ', sheet.Rows.Where(row => parts[row] == MarkPart.Head).Select(row => row.Text)),
                [.. sheet.Rows.SelectMany(row => row.Letters.Select(letter => letter.Mark(parts[row])))]));
        }

        return new(pages.DrainToImmutable(), words.Finish());
    }

    /// <summary>Baselines on which a small line at the edge says the same on two pages: there stands what has no other page to say it too.</summary>
    private static HashSet<double> HeadLines(ImmutableArray<PdfSheet> sheets, double size) => [..
        sheets.SelectMany(sheet => sheet.Edges.Where(row => row.Size < size).Select(row => (row.Text, row.Baseline)).Distinct())
            .GroupBy(row => row).Where(row => row.Count() > 1).Select(row => row.Key.Baseline)];

    private static MarkPart PartOf(PdfRow row, PdfSheet sheet, double size, HashSet<double> heads) =>
        row.Size >= size || !sheet.Edges.Contains(row) ? MarkPart.Text
        : row.Text.Length > 0 && row.Text.All(char.IsAsciiDigit) ? MarkPart.Folio
        : heads.Contains(row.Baseline) ? MarkPart.Head
        : MarkPart.Text;
}
