using Publishing.Document;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Document;

public sealed class NumberingTests
{
    [Fact]
    public void K34_Chapters_are_counted_through_the_parts()
    {
        var book = Made.Book(
            new BookItem.Part("여름", [Made.Chapter("a", "첫째")], Made.Span),
            new BookItem.Part("겨울", [Made.Chapter("b", "둘째"), Made.Chapter("c", "셋째")], Made.Span));

        var numbering = NumberingBuilder.Build(book);

        Assert.Equal(["제1부", "제2부"], numbering.PartLabels);
        Assert.Equal("제1장", numbering.ChapterLabels["a"]);
        Assert.Equal("제3장", numbering.ChapterLabels["c"]);
        Assert.Equal("제2장", numbering.ById["b"].Label);
    }

    [Fact]
    public void K34_Appendices_are_counted_by_syllables()
    {
        var numbering = NumberingBuilder.Build(Made.Book(new BookItem.Appendix(
            [
                Made.Chapter("x", "연표") with { Role = ChapterRole.Appendix },
                Made.Chapter("y", "지도") with { Role = ChapterRole.Appendix },
            ],
            Made.Span)));

        Assert.Equal("부록 가", numbering.ChapterLabels["x"]);
        Assert.Equal("부록 나", numbering.ById["y"].Label);
    }

    [Fact]
    public void K34_A_reference_to_figure_three_reads_with_its_particle()
    {
        var blocks = new[] { Made.Figure("하나"), Made.Figure("둘"), Made.Figure("셋", "fig:a") };
        var numbering = NumberingBuilder.Build(Made.Book(Made.Chapter("a", "가", blocks)));

        var label = numbering.ById["fig:a"].Label;

        Assert.Equal("그림 3을", label + Particle.Choose(label, "를"));
        Assert.Equal("그림 2", numbering.BlockLabels[blocks[1]]);
    }

    [Fact]
    public void Front_matter_has_its_title_for_a_label_and_no_number()
    {
        var numbering = NumberingBuilder.Build(Made.Book(
            Made.Chapter("p", "머리말") with { Role = ChapterRole.FrontMatter }, Made.Chapter("a", "가"), Made.Chapter("b", "나")));

        Assert.False(numbering.ChapterLabels.ContainsKey("p"));
        Assert.Equal("머리말", numbering.ById["p"].Label);
        Assert.Equal("제1장", numbering.ChapterLabels["a"]);
    }

    [Fact]
    public void A_single_chapter_is_not_counted()
    {
        var numbering = NumberingBuilder.Build(Made.Book(Made.Chapter("a", "시월")));

        Assert.Empty(numbering.ChapterLabels);
        Assert.Equal("시월", numbering.ById["a"].Label);
    }

    [Fact]
    public void A_title_that_carries_its_number_gets_no_second_one()
    {
        var book = Made.Book(
            new BookItem.Part("제1부", [Made.Chapter("a", "1장 첫째")], Made.Span),
            new BookItem.Part("2부작의 뒤", [Made.Chapter("b", "부록 같은 장")], Made.Span));

        var numbering = NumberingBuilder.Build(book);

        Assert.Equal(["", "제2부"], numbering.PartLabels);
        Assert.False(numbering.ChapterLabels.ContainsKey("a"));
        Assert.Equal("제1장", numbering.ById["a"].Label);
        Assert.Equal("제2장", numbering.ChapterLabels["b"]);
    }

    [Fact]
    public void Equal_figures_are_counted_apart_and_a_vignette_is_not_counted()
    {
        var (first, vignette, second) = (Made.Figure("같다"), Made.Figure(null), Made.Figure("같다"));
        var numbering = NumberingBuilder.Build(Made.Book(Made.Chapter("a", "가", first, vignette, second)));

        Assert.Equal("그림 1", numbering.BlockLabels[first]);
        Assert.Equal("그림 2", numbering.BlockLabels[second]);
        Assert.False(numbering.BlockLabels.ContainsKey(vignette));
    }

    [Fact]
    public void Figures_and_tables_inside_other_blocks_are_counted_in_reading_order()
    {
        var inner = Made.Figure("안");
        var outer = Made.Figure("밖");
        var quotation = new Block.Quotation([inner], [], Made.Span);
        var numbering = NumberingBuilder.Build(Made.Book(Made.Chapter("a", "가", quotation, outer, Made.Table("표", "tbl:a"))));

        Assert.Equal("그림 1", numbering.BlockLabels[inner]);
        Assert.Equal("그림 2", numbering.BlockLabels[outer]);
        Assert.Equal("표 1", numbering.ById["tbl:a"].Label);
    }

    [Fact]
    public void A_section_is_referred_to_by_its_title()
    {
        var numbering = NumberingBuilder.Build(Made.Book(Made.Chapter("a", "가", Made.Heading(2, "봉쇄 열차", "sec:train"))));

        Assert.Equal(new Numbered("봉쇄 열차", "a", "sec:train"), numbering.ById["sec:train"]);
    }

    [Theory]
    [InlineData(1, "가")]
    [InlineData(14, "하")]
    [InlineData(15, "거")]
    [InlineData(29, "고")]
    [InlineData(85, "85")]
    public void K60_Syllable_counters_go_on_after_the_fourteenth(int n, string expected) => Assert.Equal(expected, KoreanCounter.Syllable(n));
}
