using System.Globalization;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Writing.Report.Html;

/// <summary>The numbers that a printer and the shops ask for: pages, signatures, spine, ISBN, price.</summary>
internal static class TradeSection
{
    public const string Id = "trade";

    public static void Write(PageMarkup page, Metadata metadata, int pages, PressNumbers press)
    {
        page.OpenSection(Id, ReportWords.Trade);
        page.To.Open("dl").Line();
        if (pages > 0)
        {
            WritePress(page, pages, press);
        }

        WriteRecord(page, metadata);
        page.To.Close().Line();
        page.CloseSection();
    }

    private static void WritePress(PageMarkup page, int pages, PressNumbers press)
    {
        Pair(page, ReportWords.BookPages, Plain(pages));
        Pair(page, ReportWords.PressPages, Plain(press.Pages));
        Pair(page, ReportWords.Signatures, ReportWords.SignaturesOf(press.Signatures, press.PagesEach));
        Pair(page, ReportWords.EmptyPages, Plain(press.EmptyPages));
        if (press is { Sheets: { } sheets, PagesPerSheet: { } each })
        {
            Pair(page, ReportWords.Sheets, ReportWords.SheetsOf(sheets, each));
        }

        Pair(page, ReportWords.Spine, press.Spine is { } spine ? ReportWords.SpineOf(spine.Width.Millimetres, spine.Sum) : ReportWords.UnknownSpine);
    }

    private static void WriteRecord(PageMarkup page, Metadata metadata)
    {
        var isbn = metadata.Isbn;
        Pair(page, ReportWords.PrintIsbn, isbn.Print is { } print ? Plain(isbn.Addon is { } addon ? $"{print} ({addon})" : print) : ReportWords.Missing);
        Pair(page, ReportWords.EbookIsbn, isbn.Ebook is { } ebook ? Plain(ebook) : ReportWords.Missing);
        Pair(page, ReportWords.PrintPrice, PriceOf(metadata, metadata.Price.Print));
        Pair(page, ReportWords.EbookPrice, PriceOf(metadata, metadata.Price.Ebook));
    }

    private static Wording PriceOf(Metadata metadata, int? price) =>
        price is { } won ? ReportWords.Won(won) : metadata.IsNotForSale ? ReportWords.NotForSale : ReportWords.Missing;

    private static Wording Plain(int number) => Plain(number.ToString("N0", CultureInfo.InvariantCulture));

    private static Wording Plain(string words) => new(words, "");

    private static void Pair(PageMarkup page, Wording name, Wording value)
    {
        page.To.Open("div");
        page.Both("dt", name);
        page.Both("dd", value);
        page.To.Close().Line();
    }
}
