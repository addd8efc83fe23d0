using System.Collections.Immutable;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Notes counted afresh on every page (K56).</summary>
public sealed class NoteCounterTests
{
    private const string Layout = "text: {font: Square, tracking: 0em, hang: 0, indent: 0.2em, indent-mode: all, align: left, break: syllable}\nnotes: {number: page, run-in: true}\n";

    [Fact]
    public void K56_The_first_note_of_every_page_is_the_first()
    {
        var text = string.Concat(Enumerable.Range(1, 6).Select(i => $"말[^{i}]\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 4)))) + Notes(6);
        var book = SmallBook.Of("notes: {number: page}\n", text);
        Assert.True(book.Typeset.Pages.Length > 1);
        for (var page = 1; page <= book.Typeset.Pages.Length; page++)
        {
            var marks = book.On(page, LineRole.Note).Where(glyphs => glyphs.Run.Text.Contains(')', StringComparison.Ordinal)).Select(glyphs => glyphs.Run.Text.Trim()).ToArray();
            Assert.Equal(Enumerable.Range(1, marks.Length).Select(i => $"{i})"), marks);
            Assert.Equal(marks, book.On(page, LineRole.Body).Where(glyphs => glyphs.Run.Style.BaselineShift > Publishing.Core.Length.Zero).Select(glyphs => glyphs.Run.Text.Trim()));
        }
    }

    [Fact]
    public void K56_Counting_by_page_ends_where_a_plain_loop_goes_round_for_ever()
    {
        // Nine notes are called before the last paragraph. As the tenth its call is 9.75 pt wide and the paragraph, 212 pt of 220, takes
        // two lines; where they have no room it goes overleaf, is the first there, 6.5 pt wide, takes one line, has room, is the tenth …
        var round = Enumerable.Range(1, 14).Select(Oscillating).Where(text => GoesRound(text)).ToArray();
        Assert.NotEmpty(round);
        foreach (var text in round)
        {
            var book = SmallBook.Of(Layout, text);
            Assert.DoesNotContain("pages-", book.Codes, StringComparison.Ordinal);
            Assert.Equal("1)", book.On(2, LineRole.Note).First().Run.Text.Trim());
        }
    }

    [Theory]
    [InlineData("paren", "1)", "3)")]
    [InlineData("plain", "1", "3")]
    [InlineData("circled", "①", "③")]
    [InlineData("hangul", "가)", "다)")]
    [InlineData("symbols", "*", "‡")]
    public void K54_The_form_of_the_number_is_a_setting(string form, string first, string third)
    {
        var book = SmallBook.Of($"notes: {{form: {form}}}\n", "말[^1] 말[^2] 말[^3]\n\n" + Notes(3));
        var calls = book.On(1, LineRole.Body).Where(glyphs => glyphs.Run.Style.BaselineShift > Publishing.Core.Length.Zero).Select(glyphs => glyphs.Run.Text.Trim()).ToArray();
        Assert.Equal([first, third], [calls[0], calls[2]]);
    }

    [Fact]
    public void K54_The_hanja_of_a_number_and_a_circled_number_past_twenty()
    {
        Assert.Equal(["一)", "十)", "二十一)"], [.. new[] { 1, 10, 21 }.Select(n => NoteFlow.Words(Publishing.Design.NoteForm.Hanja, n))]);
        Assert.Equal(["⑳", "21)"], [.. new[] { 20, 21 }.Select(n => NoteFlow.Words(Publishing.Design.NoteForm.Circled, n))]);
        Assert.Equal("**", NoteFlow.Words(Publishing.Design.NoteForm.Symbols, 5));
    }

    [Fact]
    public void K55_Short_notes_share_a_line_as_far_as_they_have_room()
    {
        // The measure is 220 pt; a note is 11.2 pt of number column and 12 pt of words: with 12 pt between them six take a line.
        var book = SmallBook.Of("notes: {run-in: true}\n", string.Concat(Enumerable.Range(1, 7).Select(i => $"말[^{i}] ")) + "\n\n" + Notes(7));
        Assert.Equal(2, book.Lines(1, LineRole.Note).Length);
    }

    [Fact]
    public void K55_Notes_stand_right_below_the_text_where_the_layout_says_so()
    {
        var foot = SmallBook.Of("", "말[^1]\n\n" + Notes(1));
        var below = SmallBook.Of("notes: {stand: text}\n", "말[^1]\n\n" + Notes(1));
        // Text of one line of 10 pt, 3 mm, the rule, 2 mm, then the note with its baseline .88 of 8 pt down.
        var text = below.On(1, LineRole.Body).First().Origin.Y.Points;
        Assert.Equal(text + 1.2 + (5 * 72 / 25.4) + 0.34 + 7.04, below.On(1, LineRole.Note).First().Origin.Y.Points, 2);
        Assert.True(foot.On(1, LineRole.Note).First().Origin.Y.Points > 280);
    }

    private static string Oscillating(int lines) =>
        string.Concat(Enumerable.Range(1, 9).Select(i => $"가[^{i}]")) + "\n\n"
        + string.Concat(Enumerable.Repeat("글\n\n", lines)) + new string('가', 21) + "[^10]\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 9)) + Notes(10);

    private static string Notes(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"[^{i}]: 주.\n\n"));

    /// <summary>The loop without memory: every round gives each mark the width of the number that the round before found.</summary>
    private static bool GoesRound(string text)
    {
        var book = SmallBook.Of(Layout, text);
        var slots = ImmutableDictionary<string, ImmutableArray<NoteSlot>>.Empty;
        for (var round = 0; round < 12; round++)
        {
            var flow = FlowBuilder.Build(book.Book, book.Layout, NumberingBuilder.Build(book.Book), ImmutableDictionary<string, string>.Empty, noteSlots: slots).Value;
            var pages = new GalleySetter(TestFonts.Square, PageFrame.Of(book.Layout), new TypesetOptions()).Set(flow).Pages;
            var found = NoteCounter.Count(flow.Sections, pages, ImmutableDictionary<string, ImmutableArray<NoteSlot>>.Empty, widest: false);
            if (NoteCounter.AreEqual(found, slots))
            {
                return false;
            }

            slots = found;
        }

        return true;
    }
}
