using System.Xml.Linq;
using Publishing.Core;
using Publishing.Document;
using Publishing.Tests.Support;
using Xunit;
using static Publishing.Tests.Support.EpubPackage;

namespace Publishing.Tests.Writing.Epub;

public sealed class ContentTests
{
    private static readonly Lazy<EpubPackage> Every = new(() => EpubPackage.Of(EveryConstruct.Book));

    private static IEnumerable<XElement> Blocks => Every.Value.Xml("ch01.xhtml").Descendants();

    private static IEnumerable<XElement> Inlines => Every.Value.Xml("ch02.xhtml").Descendants();

    [Fact]
    public void E14_Documents_name_their_language_and_sections_their_role()
    {
        foreach (var name in Every.Value.Spine)
        {
            var root = Every.Value.Xml(name).Root!;
            Assert.Equal("ko", root.Attribute("lang")?.Value);
            Assert.Equal("ko", root.Attribute(XNamespace.Xml + "lang")?.Value);
        }

        Assert.Equal("chapter/doc-chapter", TypeAndRole(Blocks.First(element => element.Name == Xhtml + "section")));
        Assert.Equal("preface/doc-preface", TypeAndRole(Every.Value.Xml("front01.xhtml").Descendants(Xhtml + "section").First()));
        Assert.Equal("appendix/doc-appendix", TypeAndRole(Every.Value.Xml("appendix01.xhtml").Descendants(Xhtml + "section").First()));
        Assert.Equal("part/doc-part", TypeAndRole(Every.Value.Xml("part01.xhtml").Descendants(Xhtml + "section").First()));
    }

    [Fact]
    public void E14_No_text_stands_in_a_bare_div()
    {
        string[] holders = ["div", "section", "blockquote", "body", "footer", "aside", "figure"];
        var bare = Every.Value.Spine.SelectMany(name => Every.Value.Xml(name).DescendantNodes().OfType<XText>())
            .Where(text => text.Value.Trim().Length > 0 && holders.Contains(text.Parent!.Name.LocalName));
        Assert.Empty(bare);
    }

    [Fact]
    public void E14_Headings_go_down_one_level_at_a_time() => Assert.Equal(
        "h1:제1장 블록 h2:절 하나 h3:작은 절 h4:더 작은 절",
        string.Join(' ', Blocks.Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(element => element.Name.LocalName + ":" + element.Value)));

    [Fact]
    public void E20_Each_call_has_a_note_and_each_note_leads_back()
    {
        var calls = Inlines.Where(element => Role(element) == "doc-noteref").ToList();
        Assert.Equal(["1)", "2)", "1)"], calls.Select(call => call.Value));
        var notes = Inlines.Where(element => element.Name == Xhtml + "aside").ToDictionary(note => note.Attribute("id")!.Value);
        Assert.All(calls, call => Assert.Contains(call.Attribute("href")!.Value[1..], notes.Keys));
        Assert.All(notes.Values, note => Assert.Equal("footnote/doc-footnote", TypeAndRole(note)));
        var ids = Inlines.Select(element => element.Attribute("id")?.Value).ToHashSet();
        Assert.Equal(["#call.1", "#call.2"], Inlines.Where(element => Role(element) == "doc-backlink").Select(link => link.Attribute("href")!.Value));
        Assert.Contains("call.1", ids);
    }

    [Fact]
    public void E21_Dots_have_a_line_for_readers_without_them()
    {
        Assert.Equal("드러냄", Inlines.Single(element => element.Attribute("class")?.Value == "dot").Value);
        var css = Every.Value.Text("style.css");
        Assert.Matches(@"em\.dot \{[^}]*text-decoration: underline;[^}]*-epub-text-emphasis-style: filled dot;[^}]*text-emphasis: filled dot; text-emphasis-position: over right;", css);
        Assert.Matches(@"@supports \(text-emphasis: filled dot\)[^{]*\{\s*em\.dot \{ text-decoration: none; \}", css);
    }

    [Fact]
    public void E26_E29_A_picture_without_alternative_text_is_not_claimed_to_have_one()
    {
        var figure = new Block.Figure("a.png", "", [], null, Made.Span);
        var package = EpubPackage.Of(Made.Book(Made.Chapter("a", "장", figure)) with { Images = EveryConstruct.Book.Images });
        Assert.DoesNotContain("alternativeText", package.Meta("schema:accessibilityFeature"));
        Assert.Equal("textual,visual", Assert.Single(package.Meta("schema:accessModeSufficient")));
    }

    [Fact]
    public void A_picture_that_cannot_be_made_into_a_known_format_is_an_error_and_leaves_its_words()
    {
        var images = EveryConstruct.Book.Images.SetItem("a.png", new("a.png", "image/tiff", 1, 1, [1, 2, 3]));
        var package = EpubPackage.Of(Made.Book(Made.Chapter("a", "장", new Block.Figure("a.png", "산", [], null, Made.Span))) with { Images = images });
        Assert.Equal("epub-006", Assert.Single(package.Diagnostics).Code);
        Assert.Equal("산", package.Xml("ch01.xhtml").Descendants(Xhtml + "figure").Single().Value.Trim());
    }

    [Fact]
    public void E29_A_decorative_picture_says_that_it_is_one()
    {
        var figure = new Block.Figure("a.png", "", [], null, Made.Span) { Classes = ["decorative"] };
        var book = Made.Book(Made.Chapter("a", "장", figure)) with { Images = EveryConstruct.Book.Images };
        var image = Assert.Single(EpubPackage.Of(book).Xml("ch01.xhtml").Descendants(Xhtml + "img"));
        Assert.Equal(("", "presentation"), (image.Attribute("alt")?.Value, Role(image)));
    }

    [Fact]
    public void E30_E33_Tables_have_captions_and_scoped_header_cells()
    {
        var table = Blocks.First(element => element.Name == Xhtml + "table");
        Assert.Equal("표 1. 표의 캡션", table.Element(Xhtml + "caption")!.Value);
        Assert.Equal(["col", "col"], table.Descendants(Xhtml + "th").Select(cell => cell.Attribute("scope")?.Value));
        Assert.Equal(2, table.Element(Xhtml + "tbody")!.Elements(Xhtml + "tr").Count());
    }

    [Fact]
    public void E30_Another_language_is_marked_twice()
    {
        var span = Inlines.Single(element => element.Value == "English" && element.Name == Xhtml + "span");
        Assert.Equal(("en", "en"), (span.Attribute("lang")?.Value, span.Attribute(XNamespace.Xml + "lang")?.Value));
    }

    [Fact]
    public void K31_References_are_links_with_the_particle_that_fits()
    {
        var paragraph = Inlines.Where(element => element.Name == Xhtml + "p").ElementAt(2);
        Assert.Equal("그림 1을 보고 표 1은 넘긴다. 절 하나제2장제3장으로", paragraph.Value);
        Assert.Equal(
            ["ch01.xhtml#fig-a", "ch01.xhtml#tbl-a", "ch01.xhtml#sec-one", "#mark-x", "ch03.xhtml#ch-end"],
            paragraph.Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value));
    }

    [Fact]
    public void Every_link_inside_the_book_leads_to_something()
    {
        foreach (var name in Every.Value.Spine)
        {
            foreach (var href in Every.Value.Xml(name).Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value).Where(href => !href.Contains(':', StringComparison.Ordinal)))
            {
                var parts = href.Split('#');
                var ids = Every.Value.Xml(parts[0].Length == 0 ? name : parts[0]).Descendants().Select(element => element.Attribute("id")?.Value);
                Assert.True(parts.Length == 1 || ids.Contains(parts[1]), $"{name}: {href}");
            }
        }
    }

    [Fact]
    public void The_index_sends_to_places_in_order()
    {
        var lines = Every.Value.Xml("index.xhtml").Descendants().Where(element => element.Name.LocalName is "h2" or "li").Select(element => element.Value);
        Assert.Equal(["ㄱ", "가방 제2장, 제2장 (2)", "까치 제2장", "ㅊ", "철 → 계절", "H", "HTML 제2장"], lines);
    }

    [Fact]
    public void E22_Old_Hangul_takes_a_face_that_is_carried_for_it_alone()
    {
        var package = EpubPackage.Of(Made.Book(Made.Chapter("a", "", Made.Paragraph("나랏 말\u110A\u119E미 ᄒᆞᆫ 글"))));
        Assert.Equal(["\u110A\u119E", "ᄒᆞᆫ"], package.Xml("ch01.xhtml").Descendants(Xhtml + "span").Select(span => span.Value));
        Assert.Contains(".rare { font-family: \"Noto Serif KR\", serif; }", package.Text("style.css"), StringComparison.Ordinal);
        Assert.Contains("EPUB/fonts/noto-serif-kr-400.ttf", package.Names);
        Assert.DoesNotContain("EPUB/fonts/noto-serif-kr-400.ttf", Every.Value.Names);
    }

    [Fact]
    public void A_note_called_inside_a_link_is_no_link_in_a_link()
    {
        var link = new Inline.Link("https://example.org/", [Made.Words("말"), new Inline.NoteMark(0, Made.Span)], Made.Span);
        var package = EpubPackage.Of(Made.Book(Made.Chapter("a", "장", Made.Paragraph(link)) with { Notes = [Made.Note("n", "주.")] }));
        Assert.DoesNotContain(package.Xml("ch01.xhtml").Descendants(Xhtml + "a"), outer => outer.Descendants(Xhtml + "a").Any());
        Assert.Contains(package.Xml("ch01.xhtml").Descendants(Xhtml + "sup"), call => call.Attribute("id")?.Value == "call.1");
    }

    [Fact]
    public void Ruby_shows_its_reading_in_parentheses_where_it_is_unknown() =>
        Assert.Equal("漢字(한자)", Inlines.Single(element => element.Name == Xhtml + "ruby").Value);

    [Fact]
    public void Identifiers_that_become_alike_when_cleaned_stay_apart()
    {
        var book = Made.Book(Made.Chapter("a", "장", Made.Heading(2, "하나", "a:b"), Made.Heading(2, "둘", "a-b"), Made.Heading(2, "셋", "그림"), Made.Heading(2, "넷", "1a")));
        Assert.Equal(["a-b-2", "a-b", "x-adf8-b9bc", "x-1a"], EpubPackage.Of(book).Xml("ch01.xhtml").Descendants(Xhtml + "h2").Select(heading => heading.Attribute("id")!.Value));
    }

    [Fact]
    public void A_letter_that_XML_cannot_hold_is_an_error_and_left_out()
    {
        var package = EpubPackage.Of(Made.Book(Made.Chapter("a", "장", Made.Paragraph("글\u0001자"))));
        Assert.Equal(("epub-001", Severity.Error), Assert.Single(package.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Severity))));
        Assert.Equal("글자", package.Xml("ch01.xhtml").Descendants(Xhtml + "p").Single().Value);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("../other.md")]
    [InlineData("http://")]
    public void A_link_that_leads_nowhere_keeps_its_words_and_warns(string target)
    {
        var package = EpubPackage.Of(Made.Book(Made.Chapter("a", "장", Made.Paragraph(new Inline.Link(target, [Made.Words("말")], Made.Span)))));
        Assert.Equal("epub-003", Assert.Single(package.Diagnostics).Code);
        Assert.Equal("<p xmlns=\"http://www.w3.org/1999/xhtml\">말</p>", package.Xml("ch01.xhtml").Descendants(Xhtml + "p").Single().ToString());
    }

    private static string? Role(XElement element) => element.Attribute("role")?.Value;

    private static string TypeAndRole(XElement element) => element.Attribute(Ops + "type")?.Value + "/" + Role(element);
}
