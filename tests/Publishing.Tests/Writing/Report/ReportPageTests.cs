using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Tests.Conformance;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Verifying;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Report;
using Publishing.Writing.Report.Html;
using Xunit;

namespace Publishing.Tests.Writing.Report;

public sealed class ReportPageTests
{
    /// <summary>Lines of 22 em with a word of 15 em that goes over: 6 em of white for three spaces.</summary>
    private const string Loose = "# 장\n\n가나 다라 마바 사아 가나다라마바사아자차카타파하가 나다라 마바 사아 자차 카타 파하 가나 다라 마바 사아";

    public static TheoryData<string> Ids => BuiltBooks.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_is_well_formed_and_every_identifier_is_its_own(string id)
    {
        var ids = PageOf(id).Descendants().Attributes("id").Select(attribute => attribute.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_fetched_and_every_link_leads_to_a_place_on_the_page(string id)
    {
        var page = PageOf(id);
        var ids = page.Descendants().Attributes("id").Select(attribute => "#" + attribute.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(page.Descendants().Attributes("href"), href => Assert.Contains(href.Value, ids));
        Assert.All(page.Descendants().Attributes("src"), source => Assert.StartsWith("data:image/png;base64,iVBOR", source.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "iframe" or "object" or "base");
        Assert.DoesNotContain("url(", Assert.Single(page.Descendants("style")).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Assert.Single(page.Descendants("style")).Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_output_is_named_with_its_size(string id)
    {
        var rows = SectionOf(PageOf(id), "outputs").Descendants("tbody").Elements("tr").ToList();
        var folder = Path.GetDirectoryName(BuiltBooks.Of(id).Pdf)!;
        var files = Directory.GetFiles(folder).Where(file => !Path.GetFileName(file).StartsWith("report.", StringComparison.Ordinal)).ToList();
        Assert.Equal(files.Select(Path.GetFileName).Order(StringComparer.Ordinal), rows.Select(row => row.Element("th")!.Value).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(
            new FileInfo(Path.Combine(folder, row.Element("th")!.Value)).Length.ToString("N0", CultureInfo.InvariantCulture), Assert.Single(row.Descendants("small")).Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_plot_has_a_title_a_description_and_a_table_of_the_same_numbers(string id)
    {
        var plots = PageOf(id).Descendants("svg").ToList();
        Assert.Equal(3, plots.Count);
        Assert.All(plots, plot =>
        {
            Assert.NotEmpty(plot.Element("title")!.Value);
            Assert.NotEmpty(plot.Element("desc")!.Value);
            Assert.Equal([plot.Element("title")!.Attribute("id")!.Value, plot.Element("desc")!.Attribute("id")!.Value], plot.Attribute("aria-labelledby")!.Value.Split(' '));
            Assert.NotEmpty(plot.Parent!.ElementsAfterSelf("details").First().Descendants("td"));
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_ink_of_every_page_of_the_press_is_told(string id)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(FileOf(id), ".json")));
        var pages = json.RootElement.GetProperty("signatures").GetProperty("pressPages").GetInt32();
        Assert.Equal(pages, SectionOf(PageOf(id), "ink").Descendants("tbody").Elements("tr").Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_more_pages_are_drawn_than_a_build_has_time_for(string id) =>
        Assert.InRange(PageOf(id).Descendants("img").Count(), 12, 24);

    [Fact]
    public void A_book_with_a_loose_line_shows_its_page_and_outlines_the_line()
    {
        var book = SmallBook.Of("", Loose);
        var page = Written(InputsOf(book));
        var loosest = Assert.Single(InputsOf(book).Lines.LoosestByPage);
        var figure = Assert.Single(SectionOf(page, "pictures").Descendants("figure"));
        Assert.Equal("page-1", figure.Attribute("id")!.Value);
        Assert.Equal("#page-1", SectionOf(page, "lines").Descendants("a").First().Attribute("href")!.Value);

        // The line begins at the inner margin of 40 pt and ends at 260 pt of 280; the outline keeps 2 pt of air.
        var mark = Assert.Single(figure.Descendants("span"), span => span.Attribute("style") is not null);
        Assert.Equal("mark loose", mark.Attribute("class")!.Value);
        Assert.StartsWith(Percent("left", 38 / 280.0), mark.Attribute("style")!.Value, StringComparison.Ordinal);
        Assert.Contains(Percent("top", (loosest.Area.Y.Points - 2) / 334), mark.Attribute("style")!.Value, StringComparison.Ordinal);
        Assert.Contains(Percent("height", 14 / 334.0), mark.Attribute("style")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_page_shows_the_white_that_it_lacks_lines_in()
    {
        var inputs = InputsOf(SmallBook.Of("", Loose));
        var faulty = inputs with { Typeset = inputs.Typeset with { Faults = [new(PageFaultKind.Short, 3, PageFaultCause.Table, default) { Page = "1" }] } };
        var page = Written(faulty);
        var mark = Assert.Single(page.Descendants("span"), span => span.Attribute("class")?.Value == "mark fault");

        // Three lines of 17 pt, and 2 pt of air above and below.
        Assert.Contains(Percent("height", 55 / 334.0), mark.Attribute("style")!.Value, StringComparison.Ordinal);
        Assert.Contains("다음에 오는 표의 줄이 들어갈 자리가 없었습니다.", SectionOf(page, "faults").Value, StringComparison.Ordinal);
        Assert.Contains("아래가 3줄 비었습니다", SectionOf(page, "faults").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_of_the_pages_outlines_its_words_and_says_its_hint_once()
    {
        var inputs = InputsOf(SmallBook.Of("", Loose));
        var at = Loose.IndexOf("카타 파하", StringComparison.Ordinal);
        var found = PagesDiagnostics.LateNote(new SourceSpan("01.md", at, 5));
        var page = Written(inputs with { Found = [found, found with { Where = found.Where!.Value.Slice(3, 2) }] });
        Assert.Equal(2, page.Descendants("span").Count(span => span.Attribute("class")?.Value == "mark told"));
        var code = Assert.Single(SectionOf(page, "diagnostics").Elements("div"));
        Assert.Equal(2, code.Descendants("li").Count());
        Assert.Single(code.Descendants("p"), p => p.Value == found.Hint.Korean);
        Assert.Contains(code.Descendants("p"), p => p.Value == $"01.md:3:{at - 4}");
    }

    [Fact]
    public void Text_is_escaped()
    {
        var inputs = InputsOf(SmallBook.Of("", Loose));
        var title = "<b>\"책\"</b> & 'script'";
        var strange = inputs with { Book = inputs.Book with { Metadata = inputs.Book.Metadata with { Title = title } } };
        Assert.Equal(title, Assert.Single(Written(strange).Descendants("h1")).Value);
    }

    [Theory]
    [InlineData(true, false, "초벌")]
    [InlineData(false, true, "인쇄소에 보내도 됩니다.")]
    [InlineData(false, false, "인쇄용 PDF를 만들지 않았습니다.")]
    public void The_verdict_says_whether_the_book_can_go_to_the_printer(bool isDraft, bool hasPrint, string words)
    {
        var print = new MadeFile(new("a.print.pdf", "", 1, new string('0', 64), 1), [], []) { IsInterior = true };
        var inputs = InputsOf(SmallBook.Of("", Loose)) with { IsDraft = isDraft, Files = hasPrint ? [print] : [], Found = [] };
        Assert.Contains(words, Assert.Single(Written(inputs).Descendants("header")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_without_pages_has_a_page_of_the_same_sections()
    {
        var inputs = InputsOf(SmallBook.Of("", Loose));
        var page = Written(inputs with { Typeset = new TypesetBook { Metadata = inputs.Book.Metadata }, Lines = new TypographyReport() });
        Assert.Equal(8, page.Descendants("section").Count());
        Assert.Empty(page.Descendants("svg"));
        Assert.Empty(page.Descendants("img"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_Nu_checker_finds_nothing(string id) => Assert.Empty(EpubJudges.VnuPage(FileOf(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Axe_finds_nothing_in_light_or_in_dark_and_no_request_leaves_the_page(string id)
    {
        var script = Repository.PathOf("tests", "Publishing.Tests", "Conformance", "axe-page.mjs");
        var run = ExternalTool.Require("node").Run(script, NpmJudges.PathOf(), ExternalTool.Require("chromium").Path, FileOf(id)).MustSucceed();
        using var answer = JsonDocument.Parse(run.Bytes);
        Assert.InRange(answer.RootElement.GetProperty("rules").GetInt32(), 40, int.MaxValue);
        Assert.Empty(answer.RootElement.GetProperty("found").EnumerateArray().Select(found => found.ToString()));
    }

    private static string Percent(string side, double share) => string.Create(CultureInfo.InvariantCulture, $"{side}:{100 * share:0.##}%");

    private static ReportInputs InputsOf(SmallBook small) => new(
        small.Book, small.Layout, small.Typeset, PressChecks.NumbersOf(small.Typeset.Pages.Length, small.Layout), [],
        Typography.Measure(small.Typeset, small.Book.Sources, keepsWords: false), small.Diagnostics);

    private static XDocument Written(ReportInputs inputs)
    {
        using var output = new MemoryStream();
        ReportPage.Write(inputs, output);
        return Parse(Encoding.UTF8.GetString(output.ToArray()));
    }

    private static string FileOf(string id) => Path.Combine(Path.GetDirectoryName(BuiltBooks.Of(id).Pdf)!, "report.html");

    private static XDocument PageOf(string id) => Parse(File.ReadAllText(FileOf(id)));

    private static XElement SectionOf(XDocument page, string id) => Assert.Single(page.Descendants("section"), section => section.Attribute("id")!.Value == id);

    private static XDocument Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
