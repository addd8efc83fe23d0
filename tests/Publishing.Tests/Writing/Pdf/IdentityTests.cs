using System.Text;
using System.Xml.Linq;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Writing.Pdf.Identity;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

/// <summary>M19: what the file says of itself is the record of the book.</summary>
public sealed class IdentityTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";

    [Fact]
    public void M19_Information_and_XMP_agree_with_the_record()
    {
        using var document = MadePdf.Of(PageMaker.Book(PageMaker.Page(1))).Open();
        var information = document.Information;
        Assert.Equal("시험 <책>", information.Title);
        Assert.Equal("홍길동, 김 & 이", information.Author);
        Assert.Equal("D:20260302090507+09'00'", information.CreationDate);
        Assert.StartsWith("Publishing ", information.Producer, StringComparison.Ordinal);
        Assert.True(document.TryGetXmpMetadata(out var metadata));
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(metadata!.GetXmlBytes()));
        Assert.Equal(["시험 <책>", "시험 <책>"], Items(xmp, Dc + "title"));
        Assert.Equal(["x-default", "ko-KR"], xmp.Descendants(Dc + "title").Descendants(Rdf + "li").Select(li => li.Attribute(XNamespace.Xml + "lang")!.Value));
        Assert.Equal(["홍길동", "김 & 이"], Items(xmp, Dc + "creator"));
        Assert.Equal(["박"], Items(xmp, Dc + "contributor"));
        Assert.Equal("urn:isbn:9791112312402", xmp.Descendants(Dc + "identifier").Single().Value);
        Assert.Equal("2026-03-02T09:05:07+09:00", xmp.Descendants(Xmp + "CreateDate").Single().Value);
    }

    [Fact]
    public void A_book_without_an_ISBN_is_known_by_its_id() =>
        Assert.Equal("test", DocumentRecord.Of(PageMaker.Metadata with { Isbn = new Isbn() }, PageMaker.Date).Identifier);

    [Fact]
    public void P1_P5_Every_page_has_its_trimmed_size_as_media_and_trim_box()
    {
        var text = MadePdf.Readable(PageMaker.Book(PageMaker.Page(1)));
        Assert.Contains("/MediaBox [0 0 300 400]\n  /TrimBox [0 0 300 400]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void P34_The_file_says_its_language_and_shows_its_title()
    {
        var text = MadePdf.Readable(PageMaker.Book(PageMaker.Page(1)));
        Assert.Contains("/Lang (ko-KR)", text, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Items(XDocument xmp, XName name) => xmp.Descendants(name).Descendants(Rdf + "li").Select(li => li.Value);
}
