using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;
using Xunit;

namespace Publishing.Tests.Typesetting.Lines;

/// <summary>Rows of typography.md about whole paragraphs, at metric T1, and what the page stage relies on.</summary>
public sealed class LineBreakerTests
{
    private const string Sentence = "우리들은 아침에 조용한 바닷가를 걸었다";

    private static readonly string Paragraph = string.Join(' ', Enumerable.Repeat(
        "그는 「소나기」를 읽으며, 아무도 오지 않는 바닷가에서 오래도록 그날의 아침을 기억했다. “왜 이제야 왔느냐”고 물은 사람은 없었다.", 6));

    [Fact]
    public void K9_lines_meet_both_edges_and_the_last_keeps_its_width()
    {
        var lines = LineBreaker.Break(T1.Shape(Paragraph), T1.Justified, T1.Ems(20)).Lines;
        Assert.True(lines.Length > 3);
        Assert.All(lines[..^1], line => Assert.Equal(T1.Ems(20), line.Width));
        Assert.Equal(0, lines[^1].Ratio);
        Assert.True(lines[^1].Width < T1.Ems(20));
    }

    [Fact]
    public void K10_slack_goes_first_into_word_spaces()
    {
        // 17 syllables and 4 spaces of 0.5 em are 19 em; 4 × 0.25 + 12 × 0.025 = 1.3 em can be gained, so 1 em is ratio 0.769.
        var line = SetOneLine(20);
        Assert.Equal(0.769, line.Ratio, 3);
        Assert.Equal(0.692, AdvanceOf(line, ' '), 3);
        Assert.Equal(1.0192, AdvanceOf(line, '우'), 4);
    }

    [Fact]
    public void K10_and_is_taken_from_them()
    {
        var line = SetOneLine(18.5);
        Assert.Equal(0.402, AdvanceOf(line, ' '), 3);
        Assert.Equal(0.9911, AdvanceOf(line, '우'), 4);
    }

    [Fact]
    public void K11_nothing_is_added_at_marks()
    {
        // 「가나」다라. is 5.5 em; what 5.55 em leaves is halved between 가나 and 다라.
        var line = LineBreaker.Break(T1.Shape("「가나」다라.\u00A0\u200B끝"), T1.Justified, T1.Ems(6.05), 0, LineTable.Rows with { SpaceStretch = 0 }, BreakRules.Strict).Lines[0];
        var advances = line.Pieces[0].Run.Glyphs.Select(glyph => Math.Round(glyph.Advance.Points / 10, 4)).ToArray();
        Assert.Equal([0.5, 1.025, 1, 0.5, 1.025, 1, 0.5, 0.5, 0], advances);
    }

    [Fact]
    public void K12_a_line_that_is_not_too_loose_ends_with_its_word() =>
        Assert.StartsWith("그 나 너 이 저 그는 온 이 길을 다시는 / ", T1.Lines(T1.BreakByRows("그 나 너 이 저 그는 온 이 길을 다시는 돌아오지 않는다", 20)), StringComparison.Ordinal);

    [Fact]
    public void K12_a_word_is_cut_rather_than_a_line_torn() =>
        Assert.StartsWith("우리는 그날의 아침을 오래도록 기억 할 것 / 이다", T1.Lines(T1.BreakByRows("우리는 그날의 아침을 오래도록 기억 할 것이다 그러니까", 20)), StringComparison.Ordinal);

    [Fact]
    public void K12_holds_for_the_table_of_books()
    {
        Assert.StartsWith("그 나 너 이 저 그는 온 이 길을 다시는 / ", Lines("그 나 너 이 저 그는 온 이 길을 다시는 돌아오지 않는다", 20), StringComparison.Ordinal);
        Assert.StartsWith("우리는 그날의 아침을 오래도록 기억 할 것 / 이다", Lines("우리는 그날의 아침을 오래도록 기억 할 것이다 그러니까", 20), StringComparison.Ordinal);
    }

    [Fact]
    public void K12_no_line_starts_with_a_dash() => Assert.All(
        LineBreaker.Break(T1.Shape(string.Join("——", Enumerable.Repeat("무엇을 그리도", 20))), T1.Justified, T1.Ems(9)).Lines,
        line => Assert.False(line.Pieces[0].Run.Text.StartsWith('—')));

    [Theory]
    [InlineData("그날도 그 사람은 아무도 오지 않았다.", 14)] // greedy: … 않았 / 다.
    [InlineData("그는 온종일 기다렸지만 아무도 오지 않았다.", 10)]
    public void K13_no_last_line_is_one_syllable(string text, double ems)
    {
        var last = LineBreaker.Break(T1.Shape(text), T1.Justified, T1.Ems(ems)).Lines[^1];
        Assert.True(text[last.TextStart..].Count(char.IsLetter) >= 2, text[last.TextStart..]);
    }

    [Theory]
    [InlineData("👨‍👩‍👧")]
    [InlineData("🇰🇷")]
    public void No_letter_is_cut_in_two_where_nothing_fits(string letter)
    {
        var broken = LineBreaker.Break(Publishing.Tests.Support.Styled.Shape("가" + letter + "나", Publishing.Tests.Support.Styled.Serif), new ParagraphShape { Leading = Length.FromPoints(17), Align = Alignment.Left }, Length.FromPoints(6));
        Assert.Equal(["가", letter, "나"], broken.Lines.Select(line => broken.Shaped.Text[line.TextStart..line.TextEnd]));
    }

    [Fact]
    public void K41_half_a_stop_hangs_over()
    {
        var shape = T1.Justified with { Hang = 0.5 };
        var lines = LineBreaker.Break(T1.Shape(Paragraph), shape, T1.Ems(20)).Lines;
        Assert.Contains(lines, line => line.Pieces[^1].Run.Text.TrimEnd(' ').EndsWith('.') || line.Pieces[^1].Run.Text.TrimEnd(' ').EndsWith(','));
        Assert.All(lines[..^1], line => Assert.Equal(T1.Ems(20 + (line.Pieces[^1].Run.Text.TrimEnd(' ')[^1] is '.' or ',' ? 0.25 : 0)), line.Width));
    }

    [Fact]
    public void K16_tracking_after_the_last_syllable_does_not_count()
    {
        var shaped = T1.Shape(Paragraph, T1.Style with { Tracking = new(-0.03) });
        Assert.All(LineBreaker.Break(shaped, T1.Justified, T1.Ems(20)).Lines[..^1], line =>
        {
            var letters = line.Pieces[0].Run.Text.TrimEnd(' ');
            var drawn = line.Pieces[0].Run.Glyphs[..letters.Length].Sum(glyph => glyph.Advance.Units);
            Assert.Equal(T1.Ems(20).Units + (line.Break == BreakKind.InsideWord && char.IsBetween(letters[^1], '가', '힣') && char.IsBetween(Paragraph[line.TextEnd], '가', '힣') ? T1.Ems(-0.03).Units : 0), drawn);
        });
    }

    [Fact]
    public void K48_a_no_break_space_gives_like_a_word_space()
    {
        var run = T1.BreakByRows("가나\u00A0다라 마바 supercalifragilistic", 8).Lines[0].Pieces[0].Run;
        Assert.InRange((run.Glyphs[2].Advance - run.Glyphs[5].Advance).Units, -1, 1);
        Assert.True(run.Glyphs[2].Advance > T1.Ems(0.5));
    }

    [Fact]
    public void K50_a_heading_has_lines_of_like_length()
    {
        var shape = T1.Justified with { Align = Alignment.Left, Break = BreakUnit.Word, IsBalanced = true };
        Assert.Equal("대한민국 출판의 / 미래와 과제", T1.Lines(LineBreaker.Break(T1.Shape("대한민국 출판의 미래와 과제"), shape, T1.Ems(9))));
    }

    [Fact]
    public void K4_ragged_words_stay_whole()
    {
        var shape = T1.Justified with { Align = Alignment.Left, Break = BreakUnit.Word };
        Assert.Equal(
            "나눔 기준을 “글자” / 또는 “어절” 단위로 / 한다.",
            T1.Lines(LineBreaker.Break(T1.Shape("나눔 기준을 “글자” 또는 “어절” 단위로 한다."), shape, T1.Ems(10.5))));
    }

    [Fact]
    public void Whole_words_are_kept_until_a_space_would_pass_the_budget()
    {
        // 10 em hold 가나다라 마바 with 3 em to spare, so 사아자차카타 must break; with the budget of 4 em it need not.
        const string Text = "가나다라 마바 사아자차카타 파하";
        var shape = T1.Justified with { Break = BreakUnit.Word };
        Assert.NotEqual(BreakKind.Space, LineBreaker.Break(T1.Shape(Text), shape with { BreakBudget = new(1) }, T1.Ems(10)).Lines[0].Break);
        Assert.Equal(BreakKind.Space, LineBreaker.Break(T1.Shape(Text), shape with { BreakBudget = new(4) }, T1.Ems(10)).Lines[0].Break);
    }

    [Fact]
    public void A_ragged_word_is_cut_where_it_is_a_little_too_wide()
    {
        // 가나 다라마 is 5.5 em: justified, the space could give way; ragged, it does not.
        var shape = T1.Justified with { Align = Alignment.Left, Break = BreakUnit.Word };
        Assert.Equal("가나\u00A0다 / 라마", T1.Lines(LineBreaker.Break(T1.Shape("가나\u00A0다라마"), shape, T1.Ems(5.4))));
    }

    [Fact]
    public void A_right_aligned_line_ends_at_the_right()
    {
        var line = LineBreaker.Break(T1.Shape("가나다 라"), T1.Justified with { Align = Alignment.Right }, T1.Ems(10)).Lines[0];
        Assert.Equal((T1.Ems(5.5), T1.Ems(4.5)), (line.Pieces[0].X, line.Width));
    }

    [Fact]
    public void A_centred_line_has_as_much_on_both_sides() =>
        Assert.Equal(T1.Ems(2.75), LineBreaker.Break(T1.Shape("가나다 라"), T1.Justified with { Align = Alignment.Center }, T1.Ems(10)).Lines[0].Pieces[0].X);

    [Fact]
    public void Indents_move_the_first_line_and_all_lines()
    {
        var shape = T1.Justified with { LeftIndent = T1.Ems(2), RightIndent = T1.Ems(1), FirstLineIndent = T1.Ems(-1) };
        var lines = LineBreaker.Break(T1.Shape(Paragraph), shape, T1.Ems(20)).Lines;
        Assert.Equal((T1.Ems(1), T1.Ems(18)), (lines[0].Pieces[0].X, lines[0].Width));
        Assert.Equal((T1.Ems(2), T1.Ems(17)), (lines[1].Pieces[0].X, lines[1].Width));
    }

    [Fact]
    public void The_space_at_a_line_end_is_the_last_glyph_beyond_the_measure()
    {
        var line = LineBreaker.Break(T1.Shape(Paragraph), T1.Justified, T1.Ems(20)).Lines.First(line => line.Break == BreakKind.Space);
        var run = line.Pieces[^1].Run;
        Assert.EndsWith(" ", run.Text, StringComparison.Ordinal);
        Assert.Equal(T1.Ems(0.5), run.Glyphs[^1].Advance);
        Assert.Equal(T1.Ems(20.5), run.Width);
    }

    [Fact]
    public void Code_keeps_its_spaces_and_is_cut_where_the_measure_ends()
    {
        var shape = T1.Justified with { KeepsSpaces = true, Align = Alignment.Left };
        var lines = LineBreaker.Break(T1.Shape("  if (a)\u2028\u2028    return 1234567;"), shape, T1.Ems(6)).Lines;
        Assert.Equal(["  if (a)", "", "    return 1", "234567;"], lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Run.Text))));
        Assert.Equal([BreakKind.Forced, BreakKind.Forced, BreakKind.Emergency, BreakKind.End], lines.Select(line => line.Break));
    }

    [Fact]
    public void An_author_s_line_end_is_kept_and_its_line_not_stretched()
    {
        var lines = LineBreaker.Break(T1.Shape("가나다 라\u2028마바"), T1.Justified, T1.Ems(10)).Lines;
        Assert.Equal([BreakKind.Forced, BreakKind.End], lines.Select(line => line.Break));
        Assert.Equal(T1.Ems(4.5), lines[0].Width);
        Assert.Equal("가나다 라", lines[0].Pieces[0].Run.Text);
    }

    [Fact]
    public void Spaces_at_the_start_are_no_line_of_their_own() =>
        Assert.Equal(2, LineBreaker.Break(T1.Shape("가나\u2028 abcdefgh"), T1.Justified, T1.Ems(4.5)).Lines.Length);

    [Theory]
    [InlineData("국립중앙도서관자료수집심의위원회 규정과 supercalifragilistic 12,345,678,901원 “『「그」』”", 3)]
    [InlineData("((((((((가))))))))", 3)]
    [InlineData("가나다", 0.5)]
    [InlineData("가나다", -4)]
    public void A_measure_too_narrow_still_gives_lines(string text, double ems)
    {
        var lines = LineBreaker.Break(T1.Shape(text), T1.Justified, T1.Ems(ems)).Lines;
        Assert.Equal(text, string.Concat(lines.SelectMany(line => line.Pieces).Select(piece => piece.Run.Text)));
        Assert.All(lines.Where(line => line.Width > T1.Ems(ems)), line => Assert.Single(line.Pieces[0].Run.Text.TrimEnd()));
    }

    [Fact]
    public void Looseness_gives_a_line_more_or_fewer()
    {
        var counts = Enumerable.Range(-3, 7).Select(Count).ToArray();
        Assert.Equal(counts.Order(), counts);
        Assert.Equal(counts[3] + 1, counts[4]);

        static int Count(int looseness) => LineBreaker.Break(T1.Shape(Paragraph), T1.Justified, T1.Ems(20), looseness).Lines.Length;
    }

    [Fact]
    public void A_note_call_never_starts_a_line()
    {
        var text = string.Join(' ', Enumerable.Repeat("가나다라1)마바", 12));
        var calls = Enumerable.Range(0, 12).Select(i => (TextMark)new TextMark.NoteCall((i * 9) + 4, 2, i)).ToArray();
        for (var ems = 5; ems < 12; ems++)
        {
            Assert.All(LineBreaker.Break(T1.Shape(text, null, calls), T1.Justified, T1.Ems(ems)).Lines, line => Assert.NotEqual('1', text[line.TextStart]));
        }
    }

    [Fact]
    public void An_empty_text_has_no_lines() => Assert.Empty(LineBreaker.Break(T1.Shape(""), T1.Justified, T1.Ems(10)).Lines);

    private static string Lines(string text, double ems) => T1.Lines(LineBreaker.Break(T1.Shape(text), T1.Justified, T1.Ems(ems)));

    /// <summary>The sentence fills the first line, because the word after it fits nowhere else and cannot be cut.</summary>
    private static Line SetOneLine(double ems) => T1.BreakByRows(Sentence + " abcdefghijklmnop", ems).Lines[0];

    private static double AdvanceOf(Line line, char letter)
    {
        var run = line.Pieces[0].Run;
        return run.Glyphs[run.Text.IndexOf(letter, StringComparison.Ordinal)].Advance.Points / 10;
    }
}
