using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>The parts of a book that stand around its chapters, on pages of 22 em by 15 lines.</summary>
public sealed class BookPartsTests
{
    private const string Chapter = "# 첫째\n\n글.\n";

    [Fact]
    public void K53_Front_matter_counted_on_its_own_is_roman_and_the_text_starts_at_one_on_a_recto()
    {
        // Half-title i, blank ii, title iii, contents on the next page iv; the text on the fifth leaf's recto.
        var book = SmallBook.Of("folios: {font: Square, front: roman}\n", "[half-title, title, toc, 01.md]", ("01.md", Chapter));
        Assert.Equal(["i", "ii", "iii", "iv", "1"], book.Typeset.Pages.Select(page => page.Label));
        Assert.Equal("1", book.Lines(5, LineRole.Folio).Single());
        Assert.Contains("1", book.Lines(4, LineRole.Contents).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void P7_A_blank_before_the_text_is_counted_with_the_front_matter()
    {
        var book = SmallBook.Of("folios: {font: Square, front: roman}\n", "[half-title, 01.md]", ("01.md", Chapter));
        Assert.Equal(["i", "ii", "1"], book.Typeset.Pages.Select(page => page.Label));
        Assert.Empty(book.Typeset.Pages[1].Items);
    }

    [Theory]
    [InlineData("foot-outer", 256, 20)]
    [InlineData("foot-inner", 40, 236)]
    [InlineData("foot-center", 148, 128)]
    [InlineData("foot-left", 40, 20)]
    [InlineData("foot-right", 256, 236)]
    [InlineData("head-outer", 256, 20)]
    [InlineData("head-inner", 40, 236)]
    [InlineData("head-center", 148, 128)]
    [InlineData("head-left", 40, 20)]
    [InlineData("head-right", 256, 236)]
    public void K53_The_ten_places_of_the_page_number(string place, double onRecto, double onVerso)
    {
        // The number is one figure of 8 pt, 4 pt wide; the measure 220 pt from 40 on a recto, from 20 on a verso. Page 2 and 3 are no openers.
        var book = SmallBook.Of($"folios: {{font: Square, place: {place}}}\nrunning-heads: {{verso: none, recto: none, font: Square}}\n", string.Concat(Enumerable.Repeat("글\n\n", 40)));
        Assert.Equal([onVerso, onRecto], new[] { 2, 3 }.Select(page => Math.Round(book.On(page, LineRole.Folio).Single().Origin.X.Points, 2)));
        Assert.Equal(place.StartsWith("head", StringComparison.Ordinal), book.On(2, LineRole.Folio).Single().Origin.Y < Length.FromPoints(40));
    }

    [Fact]
    public void K53_The_number_between_dashes()
    {
        var book = SmallBook.Of("folios: {font: Square, form: dashes}\n", Chapter);
        Assert.Equal("- 1 -", string.Concat(book.On(1, LineRole.Folio).Select(glyphs => glyphs.Run.Text)));
    }

    [Fact]
    public void K52_A_running_head_follows_the_sections_in_their_short_form()
    {
        // Page 2: the chapter, for no section has begun; page 3: the section that begins on it; page 4: the same still.
        var lines = string.Concat(Enumerable.Repeat("글\n\n", 26));
        var text = "# 장\n\n" + lines + "## 매우 긴 절 {short=\"절\"}\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 24));
        var book = SmallBook.Of("running-heads: {verso: section, recto: section, font: Square}\n", text);
        Assert.Equal(["장", "절", "절"], new[] { 2, 3, 4 }.Select(page => book.Lines(page, LineRole.RunningHead).Single()));
        Assert.Empty(book.Lines(1, LineRole.RunningHead));
    }

    [Fact]
    public void P7_A_dedication_stands_alone_on_a_recto_without_number()
    {
        var book = SmallBook.Of("", "[title, 00-a.md, 01.md]", ("00-a.md", "---\nrole: dedication\n---\n\n어머니께\n"), ("01.md", Chapter));
        var page = book.PageOf("어머니께");
        Assert.Equal(3, page);
        Assert.Single(book.Typeset.Pages[page - 1].Items.OfType<Placed.Glyphs>());

        // A third of 15 lines down: 5 lines of 17 pt below the head of 40 pt.
        Assert.Equal(40 + 85 + 8.8, book.On(page, LineRole.Display).Single().Origin.Y.Points, 2);
        Assert.Empty(book.Typeset.Pages[1].Items);
    }

    [Fact]
    public void K58_Lists_of_figures_and_tables_name_captions_and_pages()
    {
        const string table = "| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n: 첫 표 {#tbl:a}\n";
        var book = SmallBook.Of("", "[tables, 01.md]", ("01.md", Chapter + "\n" + table));
        Assert.Equal("표 1 첫 표 2", book.Lines(1, LineRole.Contents).Single());
        Assert.Equal(2, book.PageOf("표 1. 첫 표"));
    }

    [Fact]
    public void P6_A_glued_block_takes_three_millimetres_more_at_the_spine()
    {
        var plain = SmallBook.Of("page: {trim: 280pt x 334pt, measure: exact, margins: {inner: 40pt, outer: 20pt, head: 40pt, foot: 46pt}}\n", Chapter);
        var glued = SmallBook.Of("page: {trim: 280pt x 334pt, measure: exact, binding: 무선철, margins: {inner: 40pt, outer: 20pt, head: 40pt, foot: 46pt}}\n", Chapter);
        Assert.Equal(3 * 72 / 25.4, (glued.On(1, LineRole.Body).First().Origin.X - plain.On(1, LineRole.Body).First().Origin.X).Points, 3);
    }

    [Fact]
    public void P4_Letters_near_the_trim_are_told_with_their_page()
    {
        // 14 pt are 4.9 mm; the number stands 9 mm below the type area.
        var near = SmallBook.Of("page: {trim: 280pt x 334pt, margins: {inner: 40pt, outer: 14pt, head: 40pt, foot: 46pt}}\n", new string('가', 60) + "\n");
        Assert.Contains("pages-007", near.Codes, StringComparison.Ordinal);
        Assert.Contains("1쪽의 글자가 재단선에서 4.9mm", near.Diagnostics.Single(d => d.Code == "pages-007").Message.Korean, StringComparison.Ordinal);
        Assert.DoesNotContain("pages-007", SmallBook.Of("", new string('가', 60) + "\n").Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void P8_A_blank_page_has_nothing_on_it_and_counts()
    {
        var book = SmallBook.Of("headings: {chapter: {font: Square, number-font: Square, start: recto}, section: {font: Square}, subsection: {font: Square}}\n", null, ("01.md", Chapter), ("02.md", "# 둘째\n\n글.\n"));
        Assert.Empty(book.Typeset.Pages[1].Items);
        Assert.Equal("3", book.Typeset.Pages[2].Label);
    }

    [Fact]
    public void K66_An_opening_quotation_mark_may_stand_half_out_of_the_indent()
    {
        const string text = "글.\n\n\"네\"\n";
        double First(string mode) => SmallBook.Of($"text: {{font: Square, tracking: 0em, dialogue: {mode}}}\n", text).On(1, LineRole.Body).Last().Origin.X.Points;
        Assert.Equal(50, First("full"), 3);
        Assert.Equal(45, First("half"), 3);
    }

    [Fact]
    public void M3_M16_The_colophon_shows_the_registration_and_every_line_of_rights()
    {
        const string record = "publisher: {house: 네모, person: 성춘향, registration: 제0000-000000호 (2026년 1월 5일)}\nrights: [ⓒ 2026 홍길동, 인용한 글은 허락을 받았습니다.]\n";
        var book = SmallBook.Of("colophon: {font: Square, size: 7pt}\n", "[01.md, colophon]", ("01.md", Chapter), ("book.yaml", record));
        var lines = book.Lines(2, LineRole.Display);
        Assert.Contains("출판등록 제0000-000000호 (2026년 1월 5일)", lines);
        Assert.Equal(["ⓒ 2026 홍길동", "인용한 글은 허락을 받았습니다."], lines[^2..]);
    }

    [Fact]
    public void M1_A_book_that_is_not_sold_is_warned_of_what_its_colophon_lacks()
    {
        var lacking = SmallBook.Of("", "[01.md, colophon]", ("01.md", Chapter)).Diagnostics.Where(found => found.Code == "reading-088").ToArray();
        Assert.Equal(["판권지: 발행인 누락", "판권지: 출판사 누락"], lacking.Select(found => found.Message.Korean));
        Assert.All(lacking, found => Assert.Equal(Severity.Warning, found.Severity));
    }

    [Fact]
    public void A_see_that_leads_to_no_term_is_told()
    {
        var book = SmallBook.Of("", "[01.md, index]", ("01.md", "[]{.index term=철 see=계절} [봄]{.index see-also=꽃} [꽃]{.index}\n"));
        var lost = book.Diagnostics.Single(d => d.Code == "flow-005");
        Assert.Contains("‘계절’", lost.Message.Korean, StringComparison.Ordinal);
    }
}
