using Publishing.Core;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Figures, tables, lists and code on pages of 22 em by 15 lines, measure 220 pt.</summary>
public sealed class FiguresAndTablesTests
{
    private static readonly string Lines = string.Concat(Enumerable.Repeat("글\n\n", 4));

    [Fact]
    public void A_figure_for_the_head_of_a_page_waits_for_the_next()
    {
        var book = WithPicture(Lines + "![그림](a.png){place=top}\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 20)));
        Assert.Empty(book.Typeset.Pages[0].Items.OfType<Placed.Picture>());
        Assert.Equal(40, book.Typeset.Pages[1].Items.OfType<Placed.Picture>().Single().Area.Y.Points, 2);
        Assert.Equal(15, book.Lines(1, LineRole.Body).Length);
    }

    [Fact]
    public void A_figure_for_a_page_of_its_own_has_no_text_beside_it()
    {
        var book = WithPicture(Lines + "![그림](a.png \"설명\"){place=page}\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 30)));
        Assert.Single(book.Typeset.Pages[1].Items.OfType<Placed.Picture>());
        Assert.Empty(book.Lines(2, LineRole.Body));
        Assert.NotEmpty(book.Lines(1, LineRole.Body));
    }

    [Fact]
    public void A_figure_for_the_foot_stands_under_the_text_that_follows_it()
    {
        var book = WithPicture(Lines + "![그림](a.png){place=bottom}\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 20)));
        var lines = book.Lines(1, LineRole.Body);
        var picture = book.Typeset.Pages[0].Items.OfType<Placed.Picture>().Single().Area;
        Assert.True(lines.Length > 4);
        Assert.All(book.On(1, LineRole.Body), glyphs => Assert.True(glyphs.Origin.Y < picture.Y));

        // The lines stand one under the other without a gap where the figure was written, and the page ends where its type area ends.
        var baselines = book.On(1, LineRole.Body).Select(glyphs => glyphs.Origin.Y.Points).Distinct().ToArray();
        Assert.All(baselines.Zip(baselines.Skip(1)), pair => Assert.Equal(baselines[1] - baselines[0], pair.Second - pair.First, 2));
        Assert.InRange(picture.Bottom.Points, baselines[^1] + (baselines[1] - baselines[0]), 40 + 220 + (15 * 14));
    }

    [Fact]
    public void A_table_turned_goes_up_the_page_and_stands_alone()
    {
        var book = SmallBook.Of("", "# 장\n\n글\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |\n: 넓은 표 {#tbl:a turn=90}\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 30)));
        var page = book.PageOf("다");
        Assert.Empty(book.Lines(page, LineRole.Body));
        var cells = book.On(page, LineRole.Table).ToDictionary(glyphs => glyphs.Run.Text.Trim());
        Assert.All(cells.Values, glyphs => Assert.True(glyphs.IsTurned));

        // Against the clock: the next column is higher up, the next row further right; the caption is left of the table.
        Assert.True(cells["나"].Origin.Y < cells["가"].Origin.Y);
        Assert.Equal(cells["나"].Origin.X, cells["가"].Origin.X);
        Assert.True(cells["다"].Origin.X > cells["가"].Origin.X);
        Assert.All(book.On(page, LineRole.Caption), glyphs => Assert.True(glyphs.Origin.X < cells["가"].Origin.X));
        Assert.Empty(book.Codes);
    }

    [Fact]
    public void A_long_table_turned_goes_on_over_pages_with_its_head()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(row => $"| {row}행 | 값 |\n"));
        var book = SmallBook.Of("", "# 장\n\n글\n\n| 머리 | 값 |\n|---|---|\n" + rows + ": 긴 표 {turn=90}\n\n글\n");
        var (first, last) = (book.PageOf("1행"), book.PageOf("40행"));
        Assert.True(last > first + 1);
        for (var page = first; page <= last; page++)
        {
            var table = book.On(page, LineRole.Table).ToArray();
            Assert.Contains(table, glyphs => glyphs.Run.Text.Contains("머리", StringComparison.Ordinal) && glyphs.Element >= 0 == (page == first));
            Assert.All(table, glyphs => Assert.InRange(glyphs.Origin.X.Points, 30, 250));
        }

        var shown = Enumerable.Range(first, last - first + 1).SelectMany(page => book.On(page, LineRole.Table)).Select(glyphs => glyphs.Run.Text.Trim());
        Assert.Equal(Enumerable.Range(1, 40), shown.Where(text => text.EndsWith('행')).Select(text => int.Parse(text[..^1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_figure_as_wide_as_the_page_reaches_both_edges()
    {
        var picture = WithPicture("![그림](a.png){width=page}\n").Typeset.Pages[0].Items.OfType<Placed.Picture>().Single();
        Assert.Equal((0.0, 280.0, 140.0), (picture.Area.X.Points, picture.Area.Width.Points, picture.Area.Height.Points));
    }

    [Fact]
    public void Figures_side_by_side_share_the_measure_and_stand_level()
    {
        // Two of (220 − 20) / 2 = 100 pt.
        var pictures = WithPicture("::: figures\n![하나](a.png \"왼쪽\"){width=100%}\n\n![둘](a.png \"오른쪽\"){width=100%}\n:::\n").Typeset.Pages[0].Items.OfType<Placed.Picture>().ToArray();
        Assert.Equal([(40.0, 100.0), (160.0, 100.0)], pictures.Select(picture => (picture.Area.X.Points, picture.Area.Width.Points)));
        Assert.Equal(pictures[0].Area.Y, pictures[1].Area.Y);
    }

    [Fact]
    public void K61_The_points_of_a_column_of_numbers_stand_under_each_other()
    {
        var book = SmallBook.Of("", "| 가 | 수 |\n|---|---:|\n| a | 12.5 |\n| b | 3 |\n| c | 0.25 |\n");
        var numbers = book.On(1, LineRole.Table).Where(glyphs => char.IsAsciiDigit(glyphs.Run.Text[0])).ToDictionary(glyphs => glyphs.Run.Text.Trim(), glyphs => glyphs.Origin.X.Points);

        // Figures are half an em of 8.5 pt: 12.5 has two of them before its point, 0.25 one, and 3 ends where the points stand.
        Assert.Equal(numbers["12.5"] + 8.5, numbers["0.25"] + 4.25, 3);
        Assert.Equal(numbers["12.5"] + 8.5, numbers["3"] + 4.25, 3);
    }

    [Fact]
    public void Merged_cells_take_their_columns_and_rows()
    {
        var book = SmallBook.Of("", "| 가 | 나 | 다 |\n|---|---|---|\n| 두 칸에 걸친 글 | << | 1 |\n| 두 줄 | 2 | 3 |\n| ^^ | 4 | 5 |\n");
        var table = book.Book.Chapters.Single().Blocks.OfType<Block.Table>().Single();
        Assert.Equal((2, 1), (table.Body[0].Cells[0].ColumnSpan, table.Body[0].Cells[0].RowSpan));
        Assert.Equal((1, 2), (table.Body[1].Cells[0].ColumnSpan, table.Body[1].Cells[0].RowSpan));
        Assert.True(table.Body[0].Cells[1].IsCovered && table.Body[2].Cells[0].IsCovered);
        Assert.DoesNotContain(book.On(1, LineRole.Table), glyphs => glyphs.Run.Text.Contains('^', StringComparison.Ordinal) || glyphs.Run.Text.Contains('<', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.", 3, "3.")]
    [InlineData("(1)", 3, "(3)")]
    [InlineData("가.", 3, "다.")]
    [InlineData("가.", 15, "거.")]
    [InlineData("ㄱ.", 3, "ㄷ.")]
    [InlineData("㉠", 14, "㉭")]
    [InlineData("㉮", 2, "㉯")]
    [InlineData("①", 20, "⑳")]
    [InlineData("①", 21, "21.")]
    [InlineData("하나", 10, "열")]
    [InlineData("一.", 12, "十二.")]
    public void K60_Counters_of_lists(string name, int number, string written) =>
        Assert.Equal(written, ListCounters.Write(ListCounters.Names.Single(known => known.Name == name).Counter, number));

    [Fact]
    public void K60_The_layout_says_how_lists_are_counted()
    {
        var book = SmallBook.Of("lists: {counters: [①, \"가)\"]}\n", "1. 하나\n   1. 둘\n2. 셋\n");
        Assert.Equal(["① 하나", "가) 둘", "② 셋"], book.Lines(1, LineRole.Body).Select(line => line.Replace("  ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Code_has_numbers_and_an_arrow_before_the_rest_of_a_long_line()
    {
        var book = SmallBook.Of("code: {font: Square, size: 8pt, leading: 12pt, line-numbers: true}\n", "```\nint a;\n" + new string('b', 60) + "\nint c;\n```\n");
        Assert.Equal(["1", "2", "→", "3"], book.On(1, LineRole.Code).Where(glyphs => glyphs.Run.Size < Length.FromPoints(8)).Select(glyphs => glyphs.Run.Text));
        Assert.All(book.On(1, LineRole.Code).Where(glyphs => glyphs.Run.Size < Length.FromPoints(8)), glyphs => Assert.Equal(-1, glyphs.Element));
    }

    [Fact]
    public void A_comment_in_code_is_gray_and_a_keyword_is_not()
    {
        var book = SmallBook.Of("", "```csharp\nreturn 1; // 끝\n```\n");
        var blacks = book.On(1, LineRole.Code).ToDictionary(glyphs => glyphs.Run.Text.Trim(), glyphs => glyphs.Run.Style.Black);
        Assert.Equal(0.55, blacks.Single(run => run.Key.Contains('끝')).Value);
        Assert.Equal(1, blacks["return"]);
    }

    private static SmallBook WithPicture(string text) => SmallBook.Of("", null, [("a.png", PictureBytes.Png(400, 200))], ("01.md", text));
}
