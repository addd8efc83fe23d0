using System.Xml.Linq;
using Publishing.Document;
using Publishing.Tests.Support;
using Xunit;
using static Publishing.Tests.Support.EpubPackage;

namespace Publishing.Tests.Writing.Epub;

public sealed class PackageTests
{
    private static readonly Lazy<EpubPackage> Every = new(() => EpubPackage.Of(EveryConstruct.Book));

    [Fact]
    public void E4_The_required_metadata_stand_once_each_and_the_date_is_UTC()
    {
        Assert.Equal("urn:isbn:9791112312419", Assert.Single(Dublin("identifier")));
        Assert.Equal("ko", Assert.Single(Dublin("language")));
        Assert.Equal("모든 것 <&> 🙂", Dublin("title").First());
        var package = EpubPackage.Of(EveryConstruct.Book, date: new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(9)));
        Assert.Equal("2026-03-02T00:00:00Z", Assert.Single(package.Meta("dcterms:modified")));
    }

    [Fact]
    public void E5_The_identifier_is_the_ebooks_ISBN_and_the_source_is_the_print_ones() =>
        Assert.Equal("urn:isbn:9791112312402", Assert.Single(Dublin("source")));

    [Fact]
    public void A_book_without_ISBN_has_the_same_UUID_in_every_build()
    {
        var first = EpubPackage.Of(Made.Book(Made.Chapter("a", "장"))).Package.Descendants(Dc + "identifier").Single().Value;
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", first);
        Assert.Equal(first, EpubPackage.Of(Made.Book(Made.Chapter("a", "다른 장"))).Package.Descendants(Dc + "identifier").Single().Value);
    }

    [Fact]
    public void E6_There_is_one_nav_with_one_toc_in_the_order_of_the_spine()
    {
        Assert.Equal("nav.xhtml", Assert.Single(Every.Value.Manifest, item => item.Attribute("properties")?.Value == "nav").Attribute("href")!.Value);
        Assert.Equal(["toc", "landmarks"], Every.Value.Xml("nav.xhtml").Descendants(Xhtml + "nav").Select(nav => nav.Attribute(Ops + "type")!.Value));
        var files = Links().Select(link => link.Href.Split('#')[0]).Distinct().ToList();
        Assert.Equal(Every.Value.Spine.Where(files.Contains), files);
    }

    [Fact]
    public void E6_Chapters_stand_under_their_part_and_sections_under_their_chapter() => Assert.Equal(
        "판권|머리말|제1부 처음|제1장 블록|절 하나|제2장 인라인|제3장 끝|부록 가 덧붙임|찾아보기",
        string.Join('|', Links().Select(link => link.Title)));

    [Fact]
    public void Lists_of_figures_and_tables_lead_to_what_they_name()
    {
        var book = EveryConstruct.Book with { Contents = EveryConstruct.Book.Contents.Insert(4, Made.Item(GeneratedMatter.Figures)).Insert(5, Made.Item(GeneratedMatter.Tables)) };
        var package = EpubPackage.Of(book);
        var lists = package.Xml("nav.xhtml").Descendants(Xhtml + "nav").ToDictionary(nav => nav.Attribute(Ops + "type")!.Value);
        Assert.Equal(["그림 1. 그림의 캡션"], lists["loi"].Descendants(Xhtml + "a").Select(link => link.Value));
        Assert.Equal(["표 1. 표의 캡션"], lists["lot"].Descendants(Xhtml + "a").Select(link => link.Value));
        Assert.Equal("ch01.xhtml#fig-a", lists["loi"].Descendants(Xhtml + "a").Single().Attribute("href")!.Value);
    }

    [Fact]
    public void E7_The_NCX_has_the_titles_and_the_order_of_nav() => Assert.Equal(
        Links(),
        Every.Value.Xml("toc.ncx").Descendants(Ncx + "navPoint").Select(point => (
            point.Element(Ncx + "navLabel")!.Value, point.Element(Ncx + "content")!.Attribute("src")!.Value)));

    [Fact]
    public void E25_A_book_of_text_alone_is_textual_and_claims_no_more()
    {
        var package = EpubPackage.Of(Made.Book(Made.Chapter("a", "장", Made.Paragraph("글"))));
        Assert.Equal("textual", Assert.Single(package.Meta("schema:accessMode")));
        Assert.Equal("textual", Assert.Single(package.Meta("schema:accessModeSufficient")));
        Assert.Equal("none", Assert.Single(package.Meta("schema:accessibilityHazard")));
        Assert.Equal(
            ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "unlocked"],
            package.Meta("schema:accessibilityFeature"));
        Assert.Empty(package.Meta("dcterms:conformsTo"));
    }

    [Fact]
    public void E26_The_summary_is_Korean_and_tells_of_alternative_text_only_where_it_is()
    {
        Assert.Contains("그림 3개에 모두 대체 글이 있습니다.", Assert.Single(Every.Value.Meta("schema:accessibilitySummary")), StringComparison.Ordinal);
        Assert.Contains("alternativeText", Every.Value.Meta("schema:accessibilityFeature"));
        var without = EpubPackage.Of(Made.Book(Made.Chapter("a", "장")));
        Assert.DoesNotContain("대체 글", Assert.Single(without.Meta("schema:accessibilitySummary")), StringComparison.Ordinal);
    }

    [Fact]
    public void M17_People_carry_MARC_roles_and_the_publisher_as_a_person_is_one()
    {
        Assert.Equal(["aut", "trl", "ill", "pbl"], Every.Value.Meta("role"));
        Assert.Equal("홍길동", Assert.Single(Every.Value.Package.Descendants(Dc + "creator")).Value);
        Assert.Equal(["이몽룡", "Lewis Carroll"], Dublin("contributor"));
        Assert.Equal(["출판사", "성춘향"], Dublin("publisher"));
    }

    [Fact]
    public void M20_Subjects_class_and_series_stand_in_the_package()
    {
        var book = EveryConstruct.Book with { Metadata = EveryConstruct.Book.Metadata with { Kdc = "813", Series = new("작은 역사", 7) } };
        var package = EpubPackage.Of(book);
        Assert.Equal(["소설", "KDC 813"], package.Package.Descendants(Dc + "subject").Select(element => element.Value));
        Assert.Equal("작은 역사", Assert.Single(package.Meta("belongs-to-collection")));
        Assert.Equal(("series", "7"), (Assert.Single(package.Meta("collection-type")), Assert.Single(package.Meta("group-position"))));
        Assert.Empty(Publishing.Verifying.Epub.EpubPreflight.Check(package.Bytes)!.Findings);
    }

    [Fact]
    public void M18_Korean_names_are_filed_as_they_are() =>
        Assert.Equal(["홍길동", "이몽룡", "Carroll, Lewis", "성춘향"], Every.Value.Meta("file-as"));

    [Fact]
    public void M7_The_ebooks_colophon_has_its_ISBN_and_no_price()
    {
        var text = Every.Value.Xml("colophon.xhtml").Root!.Value;
        Assert.Contains("979-11-12-31241-9", text, StringComparison.Ordinal);
        Assert.DoesNotContain("원", text.Replace("전자책", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Dublin(string name) => Every.Value.Package.Descendants(Dc + name).Select(element => element.Value);

    private static List<(string Title, string Href)> Links() =>
    [
        .. Every.Value.Xml("nav.xhtml").Descendants(Xhtml + "nav").First().Descendants(Xhtml + "a").Select(link => (link.Value, link.Attribute("href")!.Value)),
    ];
}
