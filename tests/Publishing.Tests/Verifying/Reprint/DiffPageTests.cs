using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Json.Schema;
using Publishing.Tests.Conformance;
using Publishing.Tests.Support;
using Publishing.Verifying.Reprint;
using Publishing.Verifying.Reprint.Html;
using Xunit;

namespace Publishing.Tests.Verifying.Reprint;

public sealed class DiffPageTests
{
    private static readonly SmallBook Old = SmallBook.Of("", null, ("01.md", Reprints.Chapter("하나", '가', 1100)));
    private static readonly SmallBook New = SmallBook.Of("", null, ("01.md", Reprints.Chapter("하나", '가', 1100, n => n == 20 ? "가020 <글>입니다 & 말.\n\n더." : Reprints.Paragraph('가', n))));
    private static readonly ReprintReport Report = Reprints.Compare(Old, New);
    private static readonly byte[] Page = Written();

    [Fact]
    public void The_published_schema_is_that_of_the_program() => Golden.Check(Repository.PathOf("schemas", "diff.schema.json"), Publisher.DiffSchema);

    [Fact]
    public void A_difference_keeps_to_its_schema()
    {
        using var json = new MemoryStream();
        ReprintJson.Write(Report, json);
        using var read = JsonDocument.Parse(json.ToArray());
        Assert.True(JsonSchema.FromText(Publisher.DiffSchema).Evaluate(read.RootElement).IsValid);
        Assert.Equal(Old.Typeset.Pages.Length, read.RootElement.GetProperty("oldPages").GetInt32());
    }

    [Fact]
    public void The_page_is_well_formed_and_fetches_nothing()
    {
        var page = Parse(Page);
        var ids = page.Descendants().Attributes("id").Select(attribute => attribute.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Descendants().Attributes("href"), href => Assert.Contains(href.Value[1..], ids));
        Assert.All(page.Descendants().Attributes("src"), source => Assert.StartsWith("data:image/png;base64,iVBOR", source.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "iframe" or "object" or "base");
    }

    [Fact]
    public void Sixty_pairs_are_drawn_the_edited_first_and_the_others_are_counted()
    {
        // 1100 paragraphs are 74 pages; from the second on all are edited or moved, and with one line more there is no page more.
        var page = Parse(Page);
        Assert.Equal(74, Report.Pages.Length);
        Assert.Equal(60, page.Descendants("figure").Count());
        Assert.Equal("page-2", page.Descendants("figure").First().Attribute("id")!.Value);
        Assert.Contains("바뀐 73쪽 가운데 60쪽을 그렸고 13쪽은 뺐습니다.", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_marked_on_the_side_that_has_them()
    {
        var marks = Parse(Page).Descendants("span").Select(span => span.Attribute("class")?.Value).Where(kind => kind?.StartsWith("mark", StringComparison.Ordinal) == true);
        Assert.Equal(["mark out", "mark in", "mark in"], marks);
    }

    [Fact]
    public void Text_is_escaped() => Assert.Contains("<글>입니다 & 말. 더.", Assert.Single(Parse(Page).Descendants("ins")).Value, StringComparison.Ordinal);

    [Fact]
    public void Written_twice_it_is_the_same_bytes() => Assert.Equal(Page, Written());

    [Fact]
    public void The_Nu_checker_finds_nothing()
    {
        using var folder = new TempFolder();
        Assert.Empty(EpubJudges.VnuPage(folder.Write("diff.html", Page)));
    }

    private static byte[] Written()
    {
        using var output = new MemoryStream();
        DiffPage.Write(Report, "ko", DrawnPages.Draw(Report, Old.Typeset, New.Typeset, 2), output);
        return output.ToArray();
    }

    private static XDocument Parse(byte[] page)
    {
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(page)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
