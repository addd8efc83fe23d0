using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

public sealed class PdfWriterTests
{
    [Fact]
    public void Qpdf_and_Ghostscript_find_nothing_to_complain_of()
    {
        var book = Many(pages: 40);
        var pdf = MadePdf.Of(book with { Pages = book.Pages.Add(PageMaker.Page(41)) });
        pdf.MustBeClean();
        Assert.Equal("", pdf.Ask("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dPDFSTOPONERROR", "-sDEVICE=nullpage", "{}").Everything);
    }

    [Fact]
    public void P33_The_number_of_threads_cannot_be_seen()
    {
        var book = Many(pages: 150);
        var one = MadePdf.Of(book, new PdfOptions(Jobs: 1)).Bytes;
        Assert.Equal(one, MadePdf.Of(book, new PdfOptions(Jobs: 1)).Bytes);
        Assert.Equal(one, MadePdf.Of(book, new PdfOptions(Jobs: 2)).Bytes);
        Assert.Equal(one, MadePdf.Of(book, new PdfOptions(Jobs: 5)).Bytes);
    }

    [Fact]
    public void P25_Text_is_gray_black_and_a_tint_is_its_share_of_black()
    {
        var gray = Styled.Serif with { Black = 0.4 };
        var text = MadePdf.Readable(PageMaker.Book(PageMaker.Page(
            1,
            [.. PageMaker.Line("검정", Styled.Serif, 20, 50, element: 1), .. PageMaker.Line("회색", gray, 20, 70, element: 1), .. PageMaker.Line("검정", Styled.Serif, 20, 90, element: 1)])));
        Assert.Contains("\n.6 g\n", text, StringComparison.Ordinal);
        Assert.Contains("\n0 g\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" rg\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tracking_is_said_once_for_a_line_and_not_glyph_by_glyph()
    {
        var tracked = Styled.Serif with { Tracking = new Em(-0.03) };
        var text = MadePdf.Readable(PageMaker.Book(PageMaker.Page(1, PageMaker.Line("가나다라", tracked, 20, 50, element: 1))));
        Assert.Contains("/F1 10 Tf\n-.3 Tc\n20 350 Td\n/P<</MCID 0>>BDC\n[<0001000200030004>]TJ\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_without_pages_is_still_a_file() => Assert.Equal(0, MadePdf.Of(PageMaker.Book()).Summary.Pages);

    private static TypesetBook Many(int pages) => PageMaker.Book([.. Enumerable.Range(1, pages).Select(number => PageMaker.Page(
        number,
        Enumerable.Range(0, 10).SelectMany(line => PageMaker.Line($"{number}쪽의 {line}째 글줄은 여기까지.", Styled.Serif, 20, 40 + 17 * line, element: 1))))]);
}
