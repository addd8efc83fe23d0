using System.Diagnostics;
using System.Globalization;
using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>What no editor writes on purpose: it ends, in good time, with a diagnostic or with pages that hold everything.</summary>
public sealed class HardBooksTests
{
    // Hundreds of times what such a book takes: only a search that does not end comes near.
    private const int Seconds = 60;

    [Fact]
    public void A_call_without_a_note_and_a_note_without_a_call_are_told()
    {
        Assert.Contains(SmallBook.Of("", "말[^없음]이다.\n").Diagnostics, found => found.Message.Korean.Contains("없음", StringComparison.Ordinal));
        Assert.Contains(SmallBook.Of("", "말.\n\n[^남음]: 주.\n").Diagnostics, found => found.Message.Korean.Contains("남음", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_without_text_is_told_or_stands_empty()
    {
        var book = SmallBook.Of("", "말[^빈].\n\n[^빈]:\n");
        Assert.NotEmpty(book.Typeset.Pages);
        Assert.NotEmpty(book.Diagnostics);
    }

    [Fact]
    public void K56_A_note_longer_than_two_pages_goes_on_over_them_and_loses_nothing()
    {
        // 22 lines of 8 pt to a page and a body line: 70 lines go over three pages at least.
        var note = string.Concat(Enumerable.Range(1, 300).Select(i => $"말{i.ToString("000", CultureInfo.InvariantCulture)} "));
        var book = Timed(() => SmallBook.Of("", "글[^1]\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 60)) + $"[^1]: {note}\n"));
        var words = string.Concat(book.Typeset.Pages.SelectMany(page => page.Items.OfType<Placed.Glyphs>()).Where(glyphs => glyphs.Role == LineRole.Note).Select(glyphs => glyphs.Run.Text));
        Assert.All(Enumerable.Range(1, 300), i => Assert.Contains($"말{i.ToString("000", CultureInfo.InvariantCulture)}", words, StringComparison.Ordinal));
        Assert.True(Enumerable.Range(1, book.Typeset.Pages.Length).Count(page => book.On(page, LineRole.Note).Any()) > 2);
    }

    [Fact]
    public void Five_thousand_notes_in_one_chapter_all_stand_with_their_calls()
    {
        var text = string.Concat(Enumerable.Range(1, 5000).Select(i => $"말[^{i}]{(i % 5 == 0 ? "\n\n" : " ")}")) + string.Concat(Enumerable.Range(1, 5000).Select(i => $"[^{i}]: 주.\n\n"));
        var book = Timed(() => SmallBook.Of("notes: {number: page}\n", text));
        for (var page = 1; page <= book.Typeset.Pages.Length; page++)
        {
            var calls = book.On(page, LineRole.Body).Count(glyphs => glyphs.Run.Style.BaselineShift > Length.Zero);
            Assert.Equal(calls, book.On(page, LineRole.Note).Count(glyphs => glyphs.Run.Text.Trim() == "주."));
        }
    }

    [Fact]
    public void Fifty_levels_of_list_end_with_everything_on_the_page()
    {
        var text = string.Concat(Enumerable.Range(0, 50).Select(level => $"{new string(' ', level * 2)}- 말{level}\n"));
        var book = Timed(() => SmallBook.Of("", text));
        Assert.NotEqual(0, book.PageOf("말0"));
        Assert.True(book.Codes.Length > 0 || book.PageOf("말49") > 0);
    }

    [Fact]
    public void A_figure_taller_than_the_page_is_made_to_fit()
    {
        var book = SmallBook.Of("", null, [("a.png", PictureBytes.Png(100, 4000))], ("01.md", "글\n\n![탑](a.png){width=100%}\n"));
        Assert.All(book.Typeset.Pages.SelectMany(page => page.Items.OfType<Placed.Picture>()), picture => Assert.True(picture.Area.Height <= Length.FromPoints(248.1)));
    }

    [Fact]
    public void A_table_wider_than_the_page_is_told()
    {
        var cells = string.Join(" | ", Enumerable.Repeat("가나다라마바사", 12));
        var book = SmallBook.Of("", $"| {cells} |\n|{string.Concat(Enumerable.Repeat("---|", 12))}\n| {cells} |\n");
        Assert.Contains("pages-004", book.Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void References_that_go_round_settle()
    {
        var text = "# 첫째 {#ch:a}\n\n@ch:b[은] @page(ch:b)에 있다.\n";
        var book = Timed(() => SmallBook.Of("", null, ("01.md", text), ("02.md", "# 둘째 {#ch:b}\n\n@ch:a[은] @page(ch:a)에 있다.\n")));
        Assert.DoesNotContain("pages-005", book.Codes, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_entry_with_an_empty_term_is_told()
    {
        var book = SmallBook.Of("", "[01.md, index]", ("01.md", "말[]{.index term=\"\"}이다.\n"));
        Assert.Contains("reading-040", book.Codes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## 절[^1]\n\n글.\n")]
    [InlineData("- 항목[^1]\n")]
    [InlineData("> 인용[^1]\n")]
    [InlineData("| 가[^1] | 나 |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("| 가 | 나 |\n|---|---|\n| 1 | 2[^1] |\n")]
    [InlineData("| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n: 캡션[^1]\n")]
    [InlineData("::: note\n상자[^1]\n:::\n")]
    [InlineData("::: poem\n행[^1]\n:::\n")]
    [InlineData("용어[^1]\n: 풀이\n")]
    public void K55_A_note_called_anywhere_stands_at_the_foot_of_that_page(string text)
    {
        var book = SmallBook.Of("", text + "\n[^1]: 주다.\n");
        Assert.Equal("1)주다.", string.Concat(book.On(1, LineRole.Note).Select(glyphs => glyphs.Run.Text.Trim())));
        Assert.True(book.On(1, LineRole.Note).First().Origin.Y > Length.FromPoints(270));
    }

    private static SmallBook Timed(Func<SmallBook> build)
    {
        var watch = Stopwatch.StartNew();
        var book = build();
        Assert.True(watch.Elapsed.TotalSeconds < Seconds);
        return book;
    }
}
