using Publishing.Typesetting.Pages;
using Xunit;
using static Publishing.Tests.Typesetting.Pages.Galleys;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Page ends: every expectation is a count of lines.</summary>
public sealed class PageBuilderTests
{
    [Fact]
    public void K20_Paragraphs_follow_each_other_without_white()
    {
        var pages = Build(Of(Paragraph(2), Paragraph(2)), lines: 10);
        Assert.Equal([0, 17, 34, 51], Tops(Assert.Single(pages.Pages)));
    }

    [Fact]
    public void A_page_holds_exactly_its_lines()
    {
        Assert.Equal([10, 10, 10], Counts(Build(Of(Paragraph(30)), lines: 10)));
    }

    [Theory]
    [InlineData(9, new[] { 9, 4 })] // one line of four would be left: the paragraph moves
    [InlineData(8, new[] { 10, 2 })] // two and two
    [InlineData(7, new[] { 9, 2 })] // not three and one: two and two
    public void K24_A_paragraph_of_four_lines_is_cut_two_and_two_or_not_at_all(int before, int[] expected)
    {
        // The lines before are one-line paragraphs: the page may end after any of them.
        var strips = Enumerable.Repeat(Paragraph(1), before).Append(Paragraph(4));
        Assert.Equal(expected, Counts(Build(Of([.. strips]), lines: 10)));
    }

    [Fact]
    public void K24_A_paragraph_of_three_lines_is_not_cut()
    {
        Assert.Equal([8, 3], Counts(Build(Of([.. Enumerable.Repeat(Paragraph(1), 8), Paragraph(3)]), lines: 10)));
    }

    [Fact]
    public void K50_A_heading_keeps_two_lines_of_text()
    {
        // 6 lines, two white, heading on line 9, one white: no line of text fits on the page of ten.
        Assert.Equal([6, 6], Counts(Build(Of(Paragraph(6), Heading(), Paragraph(5)), lines: 10)));

        // One line shorter each: the heading stands on line 8, text on line 10: one line only.
        Assert.Equal([5, 6], Counts(Build(Of(Paragraph(5), Heading(), Paragraph(5)), lines: 10)));

        // Heading on line 7, text on lines 9 and 10.
        Assert.Equal([7, 3], Counts(Build(Of(Paragraph(4), Heading(), Paragraph(5)), lines: 10)));
    }

    [Fact]
    public void K50_Two_headings_in_a_row_stay_together()
    {
        Assert.Equal([6, 7], Counts(Build(Of(Paragraph(6), Heading(1, 0), Heading(0, 0), Paragraph(5)), lines: 9)));
    }

    [Fact]
    public void K50_Two_lines_stand_under_a_heading_even_if_the_first_paragraph_has_only_one()
    {
        // Heading on line 8 and its one-line paragraph on line 10: another block must follow on the page.
        Assert.Equal([5, 7], Counts(Build(Of(Paragraph(5), Heading(), Paragraph(1), Paragraph(5)), lines: 10)));
    }

    [Fact]
    public void Space_above_a_heading_is_dropped_at_the_head_of_a_page()
    {
        var pages = Build(Of(Paragraph(10), Heading(), Paragraph(5)), lines: 10);
        Assert.Equal([0, 34, 51, 68, 85, 102], Tops(pages.Pages[1]));
    }

    [Fact]
    public void K23_Code_takes_whole_lines_and_stands_in_their_middle()
    {
        // Three code lines are 38.25 pt; with a line before and after they take 3 of 17 pt: text goes on at line 8.
        // White in the five lines between two body em boxes: 5 × 17 + 7 = 92 pt, 33.7 pt of it code, 29.15 on both sides.
        var page = Assert.Single(Build(Of(Paragraph(2), Code(3), Paragraph(2)), lines: 12).Pages);
        var tops = Tops(page);
        Assert.Equal(119, tops[5], 3);
        Assert.Equal(27 + 29.15, tops[2], 3);
        Assert.Equal(119 - 29.15, tops[4] + 8.2, 3);
    }

    [Fact]
    public void A_figure_without_room_waits_for_the_next_page_and_the_text_goes_on()
    {
        var pages = Build(Of(Paragraph(6), Figure(100), Paragraph(10)), lines: 10);
        Assert.Equal(10, pages.Pages[0].Text.Length);
        Assert.True(pages.Pages[1].Text[0].Strip!.MayFloat);
        Assert.Equal(0, pages.Pages[1].Text[0].Top.Points);

        // 100 + 17 pt of white: the text goes on at line 8 (119 pt).
        Assert.Equal(119, pages.Pages[1].Text[1].Top.Points);
    }

    [Fact]
    public void Figures_keep_their_order()
    {
        var pages = Build(Of(Paragraph(6), Figure(100), Paragraph(1), Figure(20), Paragraph(14)), lines: 10);
        var heights = pages.Pages.SelectMany(page => page.Text).Where(slice => slice.Strip!.MayFloat).Select(slice => slice.Slice.Height.Points);
        Assert.Equal([100, 20], heights);
    }

    [Fact]
    public void A_table_that_fits_a_page_is_not_cut()
    {
        // Five rows are 106.25 pt: with white above they do not fit under six lines of ten.
        Assert.Equal([6, 7], Counts(Build(Of(Paragraph(6), Table(5), Paragraph(2)), lines: 10)));
    }

    [Fact]
    public void A_table_taller_than_the_page_repeats_its_header_rows()
    {
        // A page of ten lines is 163 pt: seven rows of 21.25 pt; the second page shows the header and six more.
        var pages = Build(Of(Table(12)), lines: 10);
        Assert.Equal([7, 5], Counts(pages));
        Assert.True(pages.Pages[1].Text[0].IsRepeat);
        Assert.Equal(21.25, pages.Pages[1].Text[1].Top.Points);
    }

    [Fact]
    public void A_spring_pushes_what_follows_to_the_foot()
    {
        // Ten lines: the last line tops at 153 pt.
        Assert.Equal([0, 17, 136, 153], Tops(Build(Of(Paragraph(1), Fill(), Paragraph(2)), lines: 10).Pages[0]));
    }

    [Fact]
    public void White_at_the_head_of_a_page_stays_where_it_is_asked_for()
    {
        Assert.Equal([0, 68], Tops(Build(Of(Skip(68), Paragraph(1)), lines: 10).Pages[0]));
    }

    [Fact]
    public void A_section_never_ends_with_one_line_on_its_last_page()
    {
        Assert.Equal([9, 2], Counts(Build(Of([.. Enumerable.Repeat(Paragraph(1), 11)]), lines: 10)));
    }

    [Fact]
    public void A_thing_taller_than_the_page_is_placed_and_reported()
    {
        var pages = Build(Of(Paragraph(2), Figure(500) with { MayFloat = false }, Paragraph(2)), lines: 10);
        Assert.Equal([2, 1, 2], Counts(pages));
        Assert.Equal("pages-001", Assert.Single(pages.Diagnostics).Code);
    }

    [Fact]
    public void A_row_taller_than_a_page_stands_alone_without_the_header()
    {
        // A page of ten lines is 163 pt: header and first row, then 150 pt that fit only without the header, then 200 pt that fit nowhere.
        var pages = Build(Of(TableOf([20, 150, 200])), lines: 10);
        Assert.Equal([2, 1, 1], Counts(pages));
        Assert.DoesNotContain(pages.Pages[2].Text, slice => slice.IsRepeat);
        Assert.Equal("pages-001", Assert.Single(pages.Diagnostics).Code);
    }

    [Fact]
    public void A_section_without_blocks_is_one_empty_page()
    {
        Assert.Empty(Assert.Single(Build(Of(), lines: 10).Pages).Text);
    }
}
