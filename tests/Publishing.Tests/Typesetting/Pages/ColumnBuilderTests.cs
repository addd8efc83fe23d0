using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>단 on a page of 22 em by 15 lines: two columns of 10 em with 2 em between them.</summary>
public sealed class ColumnBuilderTests
{
    private const string TwoColumns = "text: {font: Square, tracking: 0em, hang: 0, columns: 2}\n";

    /// <summary>Ten letters of one em: a line of a column.</summary>
    private const string Line = "가나다라마바사아자차";

    [Fact]
    public void K65_Baselines_of_two_columns_are_equal()
    {
        // A title over both columns takes 4 lines: one of two lines for the title, one below it and one that every opening has; 11 are left in each column.
        var book = SmallBook.Of(TwoColumns, "# 제목\n\n" + string.Concat(Enumerable.Repeat(Line, 40)) + "\n");
        var lines = book.On(1, LineRole.Body).GroupBy(glyphs => glyphs.Origin.X < Publishing.Core.Length.FromPoints(130)).ToDictionary(column => column.Key, column => column.Select(glyphs => glyphs.Origin.Y.Units).Distinct().ToArray());
        Assert.Equal(lines[true], lines[false]);
        Assert.Equal([40.0, 160.0], book.On(1, LineRole.Body).Select(glyphs => Math.Floor(glyphs.Origin.X.Points)).Where(x => x % 10 == 0).Distinct().Order().Where(x => x is 40 or 160));
    }

    [Fact]
    public void K65_The_columns_of_the_last_page_are_balanced()
    {
        // 20 lines without a title: 15 fit one column, ten and ten stand side by side.
        var book = SmallBook.Of(TwoColumns, string.Concat(Enumerable.Repeat(Line, 20)) + "\n");
        Assert.Single(book.Typeset.Pages);
        var columns = book.On(1, LineRole.Body).GroupBy(glyphs => glyphs.Origin.X < Publishing.Core.Length.FromPoints(130)).Select(column => column.Select(glyphs => glyphs.Origin.Y.Units).Distinct().Count());
        Assert.Equal([10, 10], columns);
    }

    [Fact]
    public void K65_A_note_stands_at_the_foot_of_the_column_of_its_call()
    {
        var text = string.Concat(Enumerable.Repeat(Line, 20)) + "말[^a]이다.\n\n[^a]: 주다.\n";
        var book = SmallBook.Of(TwoColumns, text);
        var call = book.On(1, LineRole.Body).First(glyphs => glyphs.Run.Text.Contains("1)", StringComparison.Ordinal));
        var note = book.On(1, LineRole.Note).First();
        Assert.Equal(call.Origin.X > Publishing.Core.Length.FromPoints(130), note.Origin.X > Publishing.Core.Length.FromPoints(130));
    }

    [Fact]
    public void K85_The_index_stands_in_two_columns_that_end_level()
    {
        var marks = string.Join("\n\n", new[] { "가방", "나무", "다리", "마루", "바다", "사람" }.Select(word => $"[{word}]{{.index}}"));
        var book = SmallBook.Of("", "[01.md, index]", ("01.md", marks + "\n"));
        var page = book.Typeset.Pages.Length;
        var columns = book.On(page, LineRole.Body).Where(glyphs => glyphs.Run.Text.Trim().Length > 0).GroupBy(glyphs => glyphs.Origin.X < Publishing.Core.Length.FromPoints(130)).Select(column => column.Max(glyphs => glyphs.Origin.Y)).ToArray();
        Assert.Equal(2, columns.Length);
        Assert.Equal(columns[0], columns[1]);
    }

    [Fact]
    public void K85_Entries_stand_below_their_term_and_lead_elsewhere_and_pages_in_a_row_are_a_range()
    {
        // Each page of 15 lines holds one mark: 가방 on pages 1, 2 and 3 and again on page 5.
        string Mark(string attributes) => $"[가방]{{.index{attributes}}}" + string.Concat(Enumerable.Repeat("\\\n가", 14)) + "\n\n";
        var text = Mark("") + Mark("") + Mark("") + Mark(" term=나무 sub=가지") + Mark("") + "[]{.index term=漢字 see=한문}[]{.index term=가방 see-also=보따리}\n";
        var book = SmallBook.Of("index: {columns: 1, size: 10pt, leading: 17pt}\n", "[01.md, index]", ("01.md", text));
        var last = book.Typeset.Pages.Length;
        Assert.Equal(["ㄱ", "가방  1~3, 5 (보따리 참조)", "ㄴ", "나무", "가지  4", "ㅎ", "漢字 → 한문"], book.Lines(last, LineRole.Body));
    }

    [Fact]
    public void K85_Hanja_are_sorted_by_their_reading()
    {
        Assert.Equal("여자", HanjaReadings.Of("女子"));
        Assert.Equal("노인", HanjaReadings.Of("老人"));
        Assert.Equal("양심", HanjaReadings.Of("良心"));
        Assert.Equal("한자 女 옆".Replace("女", "여", StringComparison.Ordinal), HanjaReadings.Of("漢字 女 옆"));
    }

    [Theory]
    [InlineData("hangul", "ㄱ A 0–9")]
    [InlineData("latin", "A ㄱ 0–9")]
    [InlineData("digits", "0–9 A ㄱ")]
    public void K85_The_setting_says_which_letters_come_first(string order, string heads)
    {
        var book = SmallBook.Of($"index: {{columns: 1, order: {order}}}\n", "[01.md, index]", ("01.md", "[3월]{.index} [apple]{.index} [가방]{.index}\n"));
        Assert.Equal(heads.Split(' '), book.Lines(book.Typeset.Pages.Length, LineRole.Body).Where(line => heads.Split(' ').Contains(line)));
    }
}
