using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Writing.Report.Html;

/// <summary>
/// Writes <c>catalogue.html</c>: one table of all books, each leading to its own report where that lies. Like <see cref="ReportPage"/> one
/// file, without a script and without anything from outside.
/// </summary>
internal static class CataloguePage
{
    /// <param name="linkTo">The address of a book's file, or null where it is not there.</param>
    public static void Write(Catalogue catalogue, Func<string, string?> linkTo, Stream output)
    {
        var to = MarkupWriter.ForHtml().Doctype("<!DOCTYPE html>");
        var page = new PageMarkup(to, ImmutableDictionary<string, string>.Empty);
        var title = CatalogueWords.Title(catalogue.Books.Length);
        to.Open("html", ("lang", "ko")).Line();
        WriteHead(to, title);
        to.Open("body").Line();
        WriteVerdict(page, title, catalogue);
        to.Open("main").Line();
        page.OpenSection("books", CatalogueWords.Books);
        page.OpenTable((CatalogueWords.Book, false), (ReportWords.Pages, true), (ReportWords.Outputs, false), (CatalogueWords.Errors, true), (CatalogueWords.Warnings, true));
        foreach (var book in catalogue.Books)
        {
            WriteRow(page, book, linkTo);
        }

        page.CloseTable();
        page.CloseSection();
        to.Close().Line().Close().Line().Close().Line();
        output.Write(to.ToBytes());
    }

    private static void WriteHead(MarkupWriter to, Wording title)
    {
        to.Open("head").Line();
        to.Empty("meta", ("charset", "utf-8")).Line();
        to.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        to.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        to.Element("title", $"{title.Korean} – {CatalogueWords.Kicker.Korean}").Line();
        to.Element("style", ReportStyle.Text).Line();
        to.Close().Line();
    }

    private static void WriteVerdict(PageMarkup page, Wording title, Catalogue catalogue)
    {
        var failed = catalogue.Books.Count(book => !book.Succeeded);
        var isQuiet = catalogue.Books.All(book => book.Warnings == 0);
        page.To.Open("header").Line();
        page.Both("p", CatalogueWords.Kicker, ("class", "kicker"));
        page.Both("h1", title);
        page.To.Open("div", ("class", "verdict " + (failed > 0 ? "bad" : isQuiet ? "good" : "look"))).Line();
        page.Both("p", CatalogueWords.Verdict(failed), ("class", "count"));
        page.To.Close().Line().Close().Line();
    }

    private static void WriteRow(PageMarkup page, CatalogueBook book, Func<string, string?> linkTo)
    {
        page.OpenRow();
        page.To.Open("th", ("scope", "row"));
        WriteLink(page.To, book.Title, book.Outputs.Select(file => file.Path).FirstOrDefault(path => path.EndsWith("/report.html", StringComparison.Ordinal)) is { } report ? linkTo(report) : null);
        page.To.Text(" ").Element("code", book.Id).Close();
        page.Number(Digits(book.Pages));
        page.To.Open("td");
        if (!book.Succeeded)
        {
            page.Both(CatalogueWords.NotWritten);
        }

        foreach (var file in book.Outputs)
        {
            page.To.Open("div");
            WriteLink(page.To, file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..], linkTo(file.Path));
            page.To.Text(" ").Element("small", file.Bytes.ToString("N0", CultureInfo.InvariantCulture)).Close();
        }

        page.To.Close();
        page.Number(Digits(book.Errors));
        page.Number(Digits(book.Warnings));
        page.CloseRow();
    }

    private static void WriteLink(MarkupWriter to, string words, string? address)
    {
        if (address is null)
        {
            to.Text(words);
            return;
        }

        to.Element("a", words, ("href", address));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
