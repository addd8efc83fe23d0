using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

public sealed class PageNumbersTests
{
    [Fact]
    public void P7_A_section_that_starts_on_a_recto_gets_a_blank_verso_before_it()
    {
        // 17 pages, then a part: page 18 is blank, the part opens on 19.
        var numbered = PageNumbers.Count([Section("a", ChapterStart.Page), Section("b", ChapterStart.Recto)], [Pages(17), Pages(2)]);
        Assert.Equal(20, numbered.Length);
        Assert.Equal(-1, numbered[17].Plan);
        Assert.Equal((1, 0, 19), (numbered[18].Section, numbered[18].Plan, numbered[18].Number.Number));
    }

    [Fact]
    public void P7_No_blank_where_the_next_page_is_a_recto() =>
        Assert.Equal(3, PageNumbers.Count([Section("a", ChapterStart.Page), Section("b", ChapterStart.Recto)], [Pages(2), Pages(1)]).Length);

    [Fact]
    public void P8_Blank_pages_are_counted_and_empty()
    {
        var numbered = PageNumbers.Count([Section("a", ChapterStart.Recto), Section("b", ChapterStart.Recto)], [Pages(1), Pages(1)]);
        Assert.Equal(["1", "2", "3"], numbered.Select(page => page.Number.Label));
        var area = TypeArea.Of(SquareText.Layout);
        var painter = new PagePainter(SquareText.Layout, area, new Furniture(SquareText.Layout, area, SquareText.Fonts, "ko"));
        var blank = painter.PaintBlank(numbered[1].Number);
        Assert.Empty(blank.Items);
        Assert.Null(blank.Section);
    }

    private static FlowSection Section(string id, ChapterStart start) => new() { Id = id, Start = start };

    private static SectionPages Pages(int count) => new([.. Enumerable.Repeat(new PagePlan([]), count)], []);
}
