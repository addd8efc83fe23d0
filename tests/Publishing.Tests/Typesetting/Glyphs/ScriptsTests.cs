using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Lines;
using Xunit;

namespace Publishing.Tests.Typesetting.Glyphs;

/// <summary>Rows K16 to K27, K71, K73, K78 and K84: what each script looks like and what white stands between them. 10 pt of the square font.</summary>
public sealed class ScriptsTests
{
    private const double Exact = 0.001;

    private static readonly TextStyle Quarter = Styled.Square with { Gaps = new GapsDesign { Latin = new Em(0.125), Operator = new Em(0.125) } };

    [Fact]
    public void K17_A_syllable_at_95_percent_is_9_and_a_half_points_wide()
    {
        var narrow = Styled.Square with { Width = 0.95 };
        Assert.Equal([0, 9.5, 19], Styled.Pens(Styled.Shape("가나", narrow)), Near);
        Assert.Equal(0.95, Styled.Shape("가나", narrow).Runs[0].Style.Width);
    }

    [Fact]
    public void K17_Latin_keeps_its_width_unless_it_has_one_of_its_own()
    {
        var narrow = Styled.Square with { Width = 0.95 };
        Assert.Equal([0, 9.5, 14.5, 19.5], Styled.Pens(Styled.Shape("가ab", narrow)), Near);
        var both = narrow with { Scripts = new ScriptsDesign { Latin = new ScriptDesign { Width = 0.9 } } };
        Assert.Equal([0, 9.5, 14, 18.5], Styled.Pens(Styled.Shape("가ab", both)), Near);
    }

    [Fact]
    public void K17_Brackets_are_trimmed_to_half_of_the_narrow_em()
    {
        // Noto Serif KR: a syllable of 0.966 em, a bracket of half an em.
        var pens = Styled.Pens(Styled.Shape("「가」", Styled.Serif with { Width = 0.95 }));
        Assert.Equal(4.75, pens[1], Exact);
        Assert.Equal(4.75 + 9.177, pens[2], Exact);
        Assert.Equal(4.75 + 9.177 + 4.75, pens[3], Exact);
    }

    [Theory]
    [InlineData("EPUB3는", 25)]
    [InlineData("2026년", 20)]
    public void K25_Nothing_stands_between_Latin_and_Hangul(string text, double lastSyllable) =>
        Assert.Equal(lastSyllable, Styled.Pens(Styled.Shape(text, Styled.Square))[^2], Exact);

    [Theory]
    [InlineData("EPUB3는", 26.25)] // 2.625 em
    [InlineData("가A", 11.25)]
    [InlineData("漢A", 11.25)]
    [InlineData("𠀀A", 6.25)] // a hanja outside the basic plane, half an em without a glyph in this font
    [InlineData("가 A", 15)] // a word space is enough
    [InlineData("가,A", 15)]
    public void K25_An_eighth_of_an_em_stands_there_by_choice(string text, double last) =>
        Assert.Equal(last, Styled.Pens(Styled.Shape(text, Quarter))[^2], Exact);

    [Fact]
    public void K25_The_gap_is_gone_at_a_line_end()
    {
        // 「가나A」 in three ems breaks after 나: the line is two ems wide and not two and an eighth.
        var lines = LineBreaker.Break(Styled.Shape("가나ABCD", Quarter), new ParagraphShape { Leading = Length.FromPoints(17), Align = Alignment.Left, Break = BreakUnit.Syllable }, Length.FromPoints(30)).Lines;
        Assert.Equal(["가나", "ABCD"], lines.Select(line => "가나ABCD"[line.TextStart..line.TextEnd]));
        Assert.Equal(20, lines[0].Width.Points, Exact);
    }

    [Fact]
    public void K18_The_word_space_is_as_wide_as_the_book_says() =>
        Assert.Equal([0, 10, 12.8, 22.8], Styled.Pens(Styled.Shape("가 나", Styled.Square with { WordSpace = new Em(0.28) })), Near);

    [Fact]
    public void K70_The_reading_is_as_large_as_the_book_says()
    {
        var style = Styled.Square with { RubySize = 0.6 };
        var text = new StyledText("漢字", [new StyledRun(0, 2, style with { RubyStart = 0 }, default)], [new TextMark.Ruby(0, 2, "한자")]);
        Assert.Equal(6, Assert.Single(Publishing.Typesetting.Glyphs.Shaper.Shape(text, TestFonts.Square).Readings).Shaped.Runs[0].Style.Size.Points, Exact);
    }

    [Fact]
    public void K26_Nothing_stands_between_Hangul_and_hanja() =>
        Assert.Equal([0, 10, 20, 30, 40], Styled.Pens(Styled.Shape("나라國家", Quarter)), Near);

    [Fact]
    public void K27_A_full_stop_is_the_letter_written_and_the_space_after_it_is_a_word_space()
    {
        // 갔 다 . ␣ 왔 다 . : the space is as wide as any other.
        var shaped = Styled.Shape("갔다. 왔다.", Styled.Square);
        Assert.Equal([0, 10, 20, 25, 30, 40, 50, 55], Styled.Pens(shaped), Near);
        Assert.Equal("갔다. 왔다.", shaped.Text);
    }

    [Fact]
    public void K84_An_operator_stands_off_from_Hangul_and_not_from_digits() =>
        Assert.Equal([0, 11.25, 16.25, 21.25], Styled.Pens(Styled.Shape("값=3", Quarter)), Near);

    [Fact]
    public void K84_Without_the_option_it_does_not() =>
        Assert.Equal([0, 10, 15, 20], Styled.Pens(Styled.Shape("값=3", Styled.Square)), Near);

    [Theory]
    [InlineData("가「나」「다」라", 7.5)] // 1 + ½ + ½ + 1 + ½ + ½ + ½ + 1 + ½ + ½ + 1
    [InlineData("가「『나』」다", 6)] // 1 + ½ + ½ + ½ + 1 + ½ + ½ + ½ + 1: none between brackets of one direction
    [InlineData("가」·「나", 4.0)] // 1 + ½ + ¼ + ½ + ¼ + ½ + 1
    [InlineData("가·나", 3)] // 1 + ¼ + ½ + ¼ + 1
    [InlineData("가」. 나", 3.5)] // a stop and a space are white enough
    public void K39_Brackets_of_fixed_width_have_their_white_outside(string text, double ems)
    {
        var style = Styled.Square with { Gaps = new GapsDesign { Brackets = BracketWidth.Fixed } };
        Assert.Equal(ems * 10, Styled.Pens(Styled.Shape(text, style))[^1], Exact);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void K40_A_bracket_at_a_line_edge_is_flush_with_it_in_both_widths(bool isFixed)
    {
        // Noto Serif KR, 6 em: 그는 「나무」 breaks before the bracket and after it.
        var style = Styled.Serif with { Gaps = isFixed ? new GapsDesign { Brackets = BracketWidth.Fixed } : null };
        var lines = LineBreaker.Break(Styled.Shape("그는또또 「나무를」 가", style), new ParagraphShape { Leading = Length.FromPoints(17), Align = Alignment.Left, Break = BreakUnit.Word }, Length.FromPoints(45)).Lines;
        var opening = lines[1].Pieces[0];
        Assert.Equal('「', opening.Run.Text[0]);

        // The ink of the glyph starts 0.5 em right of its own origin, which is moved by as much to the left.
        var ink = opening.X.Points + opening.Run.Glyphs[0].OffsetX.Points + 5;
        Assert.InRange(ink, 0, 1);

        // Half an em, three syllables of 0.966 em, half an em: no blank half at the end.
        Assert.Equal(5 + (3 * 9.66) + 5, lines[1].Width.Points, 0.01);
    }

    [Fact]
    public void K73_Each_script_has_a_look_of_its_own()
    {
        var style = Styled.Square with
        {
            Scripts = new ScriptsDesign
            {
                Latin = new ScriptDesign { Size = 1.1, Shift = new Em(-0.05) }, Hanja = new ScriptDesign { Size = 0.95, Tracking = new Em(0.1) },
            },
        };
        var runs = Styled.Shape("한A漢1", style).Runs;
        Assert.Equal(4, runs.Length);
        Assert.Equal([10, 11, 9.5, 10], runs.Select(run => run.Style.Size.Points), Near);
        Assert.Equal([0, -0.5, 0, 0], runs.Select(run => run.Style.BaselineShift.Points), Near);

        // 10 + 5.5 + (9.5 + 0.95) + 5
        Assert.Equal([0, 10, 15.5, 25.95, 30.95], Styled.Pens(Styled.Shape("한A漢1", style)), Near);
    }

    [Theory]
    [InlineData(nameof(DigitSide.Word), "3월", 10)]
    [InlineData(nameof(DigitSide.Word), "EPUB3", 11)]
    [InlineData(nameof(DigitSide.Latin), "3월", 11)]
    [InlineData(nameof(DigitSide.Hangul), "EPUB3", 10)]
    public void K73_Digits_follow_the_side_that_the_book_chose(string side, string text, double size)
    {
        var style = Styled.Square with { Scripts = new ScriptsDesign { Latin = new ScriptDesign { Size = 1.1 }, Digits = Enum.Parse<DigitSide>(side) } };
        var runs = Styled.Shape(text, style).Runs;
        Assert.Equal(size, runs.First(run => text.AsSpan(run.TextStart, run.TextLength).Contains('3')).Style.Size.Points, Exact);
    }

    [Fact]
    public void K71_Hanja_in_parentheses_may_be_smaller_with_its_parentheses()
    {
        var style = Styled.Square with { Scripts = new ScriptsDesign { HanjaNote = 0.8 } };
        var runs = Styled.Shape("한국(韓國)은 漢字(글)", style).Runs;
        Assert.Equal("(韓國)", string.Concat(runs.Where(run => run.Style.Size < style.Size).Select(run => "한국(韓國)은 漢字(글)".Substring(run.TextStart, run.TextLength))));
        Assert.Equal(8, runs.First(run => run.Style.Size < style.Size).Style.Size.Points, Exact);
    }

    [Fact]
    public void K78_Jamo_of_the_extended_blocks_make_one_cluster()
    {
        var shaped = Styled.Shape("\uA964\u1169", Styled.Serif);
        Assert.Equal((0, 2), (Assert.Single(shaped.Clusters).TextStart, shaped.Clusters[0].TextLength));
        Assert.DoesNotContain(shaped.Glyphs, glyph => glyph.Id == 0);
    }

    [Fact]
    public void K79_A_tone_mark_without_a_syllable_stands_on_a_dotted_circle()
    {
        var shaped = Styled.Shape("\u302E", Styled.Serif);
        Assert.Equal([TestFonts.Books.Find(Styled.Serif.Font, isItalic: false)!.GlyphOf(0x25CC)], shaped.Glyphs.Select(glyph => glyph.Id).Where(id => id != shaped.Runs[0].Face.GlyphOf(0x302E)).ToArray());
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < Exact;
}
