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
    [InlineData(9, new[] { 9, 10 })] // one line of four would be left: the paragraph moves
    [InlineData(8, new[] { 10, 8 })] // two and two
    [InlineData(7, new[] { 9, 8 })] // not three and one: two and two
    public void K24_A_paragraph_of_four_lines_is_cut_two_and_two_or_not_at_all(int before, int[] expected)
    {
        // The lines before are one-line paragraphs: the page may end after any of them. Six more follow, so that the last page is not short.
        var strips = Enumerable.Repeat(Paragraph(1), before).Append(Paragraph(4)).Concat(Enumerable.Repeat(Paragraph(1), 6));
        Assert.Equal(expected, Counts(Build(Of([.. strips]), lines: 10)));
    }

    [Fact]
    public void K24_A_paragraph_of_three_lines_is_not_cut()
    {
        Assert.Equal([8, 8], Counts(Build(Of([.. Enumerable.Repeat(Paragraph(1), 8), Paragraph(3), Paragraph(5)]), lines: 10)));
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
        var pages = Build(Of(Paragraph(6), Figure(100), Paragraph(12)), lines: 10);
        Assert.Equal(10, pages.Pages[0].Text.Length);
        Assert.True(pages.Pages[1].Text[0].Strip!.MayFloat);
        Assert.Equal(0, pages.Pages[1].Text[0].Top.Points);

        // 100 + 17 pt of white: the text goes on at line 8 (119 pt).
        Assert.Equal(119, pages.Pages[1].Text[1].Top.Points);
    }

    [Fact]
    public void K50_A_heading_goes_with_the_figure_that_it_heads()
    {
        // Heading on line 9; 60 pt of figure do not fit under it. Overleaf the heading is at 0, text on lines 8 to 10,
        // and the 109 pt between their em boxes hold the figure in the middle: 24.5 pt from 10.
        var pages = Build(Of(Paragraph(6), Heading(), Figure(60), Paragraph(3)), lines: 10);
        Assert.Equal([6, 5], Counts(pages));
        Assert.Equal([0, 34.5, 119, 136, 153], Tops(pages.Pages[1]));
    }

    [Fact]
    public void A_figure_that_waits_stands_before_the_next_heading()
    {
        // One line passes the figure, the heading does not: overleaf the figure takes 100 pt, the heading line 8, text lines 9 and 10.
        var pages = Build(Of(Paragraph(6), Figure(100), Paragraph(1), Heading(1, 0), Paragraph(7)), lines: 10);
        Assert.Equal([7, 4, 5], Counts(pages));
        Assert.True(pages.Pages[1].Text[0].Strip!.MayFloat);
        Assert.True(pages.Pages[1].Text[1].Strip!.IsHeading);
    }

    [Fact]
    public void A_figure_that_waits_never_stands_inside_a_list()
    {
        // The list would be cut five and three, the figure between: so it stands before the list, and three lines of ten go under it.
        var pages = Build(Of(Paragraph(5), Figure(100), Paragraph(8) with { Group = 7 }, Paragraph(2)), lines: 10);
        Assert.Equal([5, 4, 7], Counts(pages));
        Assert.True(pages.Pages[1].Text[0].Strip!.MayFloat);

        // A list that ends on the page may pass it.
        Assert.Equal([9, 3, 6], Counts(Build(Of(Paragraph(5), Figure(100), Paragraph(4) with { Group = 7 }, Paragraph(8)), lines: 9)));
    }

    [Fact]
    public void A_figure_that_no_page_can_hold_with_its_heading_waits_and_the_heading_keeps_text()
    {
        // A page is 163 pt: under the heading 112 pt are left. The heading goes on with eight lines of text, the figure waits.
        var pages = Build(Of(Paragraph(6), Heading(), Figure(150), Paragraph(13)), lines: 10);
        Assert.Equal([6, 9, 1, 5], Counts(pages));
        Assert.True(pages.Pages[2].Text[0].Strip!.MayFloat);
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
        Assert.Equal([8, 3], Counts(Build(Of([.. Enumerable.Repeat(Paragraph(1), 11)]), lines: 10)));
    }

    [Theory]
    [InlineData(24, new[] { 10, 9, 5 })] // four would be left: one page gives a line
    [InlineData(22, new[] { 9, 8, 5 })] // two would be left
    [InlineData(25, new[] { 10, 10, 5 })]
    public void A_last_page_of_fewer_than_five_lines_gets_some_from_the_pages_before(int lines, int[] expected)
    {
        // Which of the pages before gives is all the same to the eye.
        var counts = Counts(Build(Of([.. Enumerable.Repeat(Paragraph(1), lines)]), lines: 10));
        Assert.Equal(expected[^1], counts[^1]);
        Assert.Equal(expected.Order(), counts.Order());
    }

    [Fact]
    public void K24_A_page_gives_no_line_where_that_would_part_a_paragraph()
    {
        // Three lines stay whole, so the page before could only give three or none, and four lines on the last page are better than six white ones.
        Assert.Equal([10, 4], Counts(Build(Of(Paragraph(4), Paragraph(3), Paragraph(3), Paragraph(2), Paragraph(2)), lines: 10)));
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
