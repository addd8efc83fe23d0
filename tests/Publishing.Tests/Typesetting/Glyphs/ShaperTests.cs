using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Xunit;

namespace Publishing.Tests.Typesetting.Glyphs;

public sealed class ShaperTests
{
    private const double Exact = 0.001;

    [Fact]
    public void Ten_Hangul_at_ten_points_are_a_hundred_points_wide() =>
        Assert.Equal(100, Styled.Pens(Styled.Shape("가나다라마바사아자차", Styled.Square))[^1]);

    [Fact]
    public void K16_Tracking_stands_between_Hangul()
    {
        var pens = Styled.Pens(Styled.Shape("가나다", Styled.Square with { Tracking = new Em(-0.03) }));
        Assert.Equal(0, pens[0], Exact);
        Assert.Equal(9.7, pens[1], Exact);
        Assert.Equal(19.4, pens[2], Exact);
    }

    [Fact]
    public void K16_Tracking_leaves_Latin_digits_and_word_spaces_alone()
    {
        var tracked = Styled.Pens(Styled.Shape("ABC 12 가 漢字.", Styled.Square with { Tracking = new Em(-0.03) }));
        Assert.Equal(Styled.Pens(Styled.Shape("ABC 12 가 漢字.", Styled.Square)), tracked);
    }

    [Fact]
    public void Letter_spacing_follows_every_letter() =>
        Assert.Equal([0, 6, 12, 23], Styled.Pens(Styled.Shape("1 가", Styled.Square with { LetterSpacing = new Em(0.1) })), (a, b) => Math.Abs(a - b) < Exact);

    [Fact]
    public void K18_The_word_space_is_that_of_the_Hangul_font_with_the_Korean_form()
    {
        // Noto Serif KR: syllable 0.966 em; space 0.256 em, 0.310 em under locl for KOR (K75).
        var pens = Styled.Pens(Styled.Shape("가 나", Styled.Serif));
        Assert.Equal(9.66, pens[1], Exact);
        Assert.Equal(9.66 + 3.10, pens[2], Exact);
    }

    [Fact]
    public void K18_The_space_beside_Latin_italics_is_that_of_the_Hangul_font()
    {
        var text = Styled.Shape("가 Word", Styled.Serif with { IsItalic = true });
        Assert.Equal("Noto Serif KR", FamilyAt(text, 1));
        Assert.Equal(3.10, text.Clusters[1].Advance.Points, Exact);
    }

    [Fact]
    public void K18_The_space_between_Latin_letters_is_theirs() =>
        Assert.Equal("Noto Serif", Assert.Single(Styled.Shape("War and Peace", Styled.Serif with { IsItalic = true }).Runs).Face.Family);

    [Fact]
    public void K38_Title_brackets_are_half_an_em_wide()
    {
        var text = Styled.Shape("그는『토지』를", Styled.Serif);
        var pens = Styled.Pens(text);
        Assert.Equal(5, pens[3] - pens[2], Exact);
        Assert.Equal(5, pens[6] - pens[5], Exact);
        // The blank half lay before the opening bracket: it is drawn half an em to the left.
        Assert.Equal(-5, text.Glyphs[2].OffsetX.Points, Exact);
        Assert.Equal(0, text.Glyphs[5].OffsetX.Points, Exact);
    }

    [Fact]
    public void K38_Brackets_of_a_face_that_has_them_half_wide_stay_as_they_are() =>
        Assert.Equal([0, 5, 15, 20], Styled.Pens(Styled.Shape("「가」", Styled.Square)));

    [Fact]
    public void K73_Hangul_Latin_and_hanja_follow_their_fonts()
    {
        var text = Styled.Shape("한A漢1", Styled.Serif with { HangulFont = new FontChoice("Noto Sans KR") });
        Assert.Equal(["Noto Sans KR", "Noto Serif KR", "Noto Sans KR"], text.Runs.Select(run => run.Face.Family));
    }

    [Fact]
    public void K74_Marks_take_the_Hangul_font_except_between_Latin_letters()
    {
        var text = Styled.Shape("그는 (Hello, World) 했다.", Styled.Serif with { IsItalic = true });
        Assert.Equal("Noto Serif KR", FamilyAt(text, text.Text.IndexOf('(', StringComparison.Ordinal)));
        Assert.Equal("Noto Serif", FamilyAt(text, text.Text.IndexOf('H', StringComparison.Ordinal)));
        Assert.Equal("Noto Serif", FamilyAt(text, text.Text.IndexOf(',', StringComparison.Ordinal)));
        Assert.Equal("Noto Serif KR", FamilyAt(text, text.Text.IndexOf(')', StringComparison.Ordinal)));
        Assert.Equal("Noto Serif KR", FamilyAt(text, text.Text.Length - 1));
    }

    [Theory]
    [InlineData("EPUB3는", 4, "Noto Serif")]
    [InlineData("3D는", 0, "Noto Serif")]
    [InlineData("제3장", 1, "Noto Sans KR")]
    [InlineData("2026", 0, "Noto Sans KR")]
    public void A_digit_follows_the_word_it_is_part_of(string letters, int index, string family) =>
        Assert.Equal(family, FamilyAt(Styled.Shape(letters, Styled.Serif with { IsItalic = true, HangulFont = new FontChoice("Noto Sans KR") }), index));

    [Fact]
    public void K67_Hangul_in_italics_stays_upright()
    {
        var text = Styled.Shape("강조와 this", Styled.Serif with { IsItalic = true });
        Assert.False(text.Runs[0].Face.IsItalic);
        Assert.True(text.Runs[^1].Face.IsItalic);
        Assert.Equal("NotoSerif-Italic", text.Runs[^1].Face.PostScriptName);
    }

    [Fact]
    public void A_letter_the_chosen_family_lacks_comes_from_the_next_that_has_it()
    {
        var text = Styled.Shape("a\u1EADb", Styled.Serif with { Font = new FontChoice("Nanum Gothic Coding") });
        Assert.Equal("Nanum Gothic Coding", text.Runs[0].Face.Family);
        Assert.NotEqual("Nanum Gothic Coding", FamilyAt(text, 1));
        Assert.DoesNotContain(text.Glyphs, glyph => glyph.Id == 0);
    }

    [Fact]
    public void K77_Old_Hangul_is_one_em_and_one_cluster()
    {
        var text = Styled.Shape("\u1112\u119E\u11AB", Styled.Square);
        var cluster = Assert.Single(text.Clusters);
        Assert.Equal((0, 3, 10.0), (cluster.TextStart, cluster.TextLength, cluster.Advance.Points));
    }

    [Theory]
    [InlineData("\u1112\u119E\u11AB")]
    [InlineData("듀\u11F0")]
    [InlineData("\uA964\u1169")]
    public void K77_K78_Old_Hangul_of_the_body_font_is_whole(string syllable)
    {
        var text = Styled.Shape(syllable, Styled.Serif);
        var cluster = Assert.Single(text.Clusters);
        Assert.Equal(9.66, cluster.Advance.Points, Exact);
        Assert.DoesNotContain(text.Glyphs, glyph => glyph.Id == 0);
    }

    [Fact]
    public void K79_The_tone_mark_stands_left_of_its_syllable()
    {
        var text = Styled.Shape("말\u302E\u110A\u119E미", Styled.Serif);
        Assert.Equal([(0, 2), (2, 2), (4, 1)], text.Clusters.Select(cluster => (cluster.TextStart, cluster.TextLength)));
        // The mark of Noto Serif KR has a quarter em of its own and is drawn before the syllable.
        Assert.Equal(2, text.Clusters[0].GlyphCount);
        Assert.Equal(2.5, text.Glyphs[0].Advance.Points, Exact);
        Assert.Equal(9.66, text.Glyphs[1].Advance.Points, Exact);
    }

    [Fact]
    public void K79_Where_marks_have_no_width_three_syllables_are_three_ems() =>
        Assert.Equal(30, Styled.Pens(Styled.Shape("말\u302E\u110A\u119E미", Styled.Square))[^1]);

    [Fact]
    public void K80_Jamo_of_a_syllable_are_one_cluster_and_compatibility_jamo_are_letters()
    {
        var text = Styled.Shape("나랏말\u302E\u110A\u119E미 ㄱㄴ", Styled.Square);
        Assert.Equal(["나", "랏", "말\u302E", "\u110A\u119E", "미", " ", "ㄱ", "ㄴ"], text.Clusters.Select(cluster => text.Text.Substring(cluster.TextStart, cluster.TextLength)));
    }

    [Fact]
    public void K48_A_no_break_space_is_as_wide_as_a_word_space()
    {
        var text = Styled.Shape("제 1\u00A0장", Styled.Serif);
        Assert.Equal(text.Clusters[1].Advance, text.Clusters[3].Advance);
        Assert.Equal(text.Glyphs[1].Id, text.Glyphs[3].Id);
    }

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u2060')]
    [InlineData('\u2028')]
    [InlineData('\u00AD')]
    public void K48_What_is_not_drawn_has_neither_glyph_nor_width(char letter)
    {
        var text = Styled.Shape($"가{letter}나", Styled.Square);
        Assert.Equal([1, 0, 1], text.Clusters.Select(cluster => cluster.GlyphCount));
        Assert.Equal(Length.Zero, text.Clusters[1].Advance);
        Assert.Single(text.Runs);
    }

    [Fact]
    public void Tracking_reaches_over_a_place_to_break() =>
        Assert.Equal(9.7, Styled.Shape("가\u200B나", Styled.Square with { Tracking = new Em(-0.03) }).Clusters[0].Advance.Points, Exact);

    [Fact]
    public void An_inline_picture_is_as_wide_as_its_mark_says()
    {
        var text = Styled.Shape("가\uFFFC나", Styled.Square, null, new TextMark.Picture(1, 1, "a.png", "", new Size(Length.FromPoints(33), Length.FromPoints(8))));
        Assert.Equal([0, 10, 43, 53], Styled.Pens(text));
        Assert.Equal([(0, 1), (1, 1), (2, 1)], text.Runs.Select(run => (run.TextStart, run.TextLength)));
    }

    [Fact]
    public void A_tab_is_four_spaces() => Assert.Equal([0, 20, 25], Styled.Pens(Styled.Shape("\ta", Styled.Square)));

    [Fact]
    public void A_ligature_is_one_cluster_of_its_letters()
    {
        var text = Styled.Shape("office", Styled.Serif with { Font = new FontChoice("Noto Serif") });
        Assert.Equal(text.Text, string.Concat(text.Clusters.Select(cluster => text.Text.Substring(cluster.TextStart, cluster.TextLength))));
    }

    [Fact]
    public void K75_Hanja_and_spaces_are_shaped_as_Korean_whatever_stands_beside_them()
    {
        var alone = Styled.Shape("直骨令", Styled.Serif);
        var beside = Styled.Shape("한글 直骨令 abc", Styled.Serif);
        Assert.Equal(alone.Glyphs.Select(glyph => glyph.Id), beside.Glyphs.AsSpan().Slice(3, 3).ToArray().Select(glyph => glyph.Id));
    }

    [Fact]
    public void K76_Every_modern_syllable_has_a_glyph_in_every_Korean_face()
    {
        var syllables = string.Concat(Enumerable.Range(0xAC00, 11172).Select(letter => (char)letter));
        foreach (var (family, weight) in new[] { ("Noto Serif KR", 400), ("Noto Serif KR", 700), ("Noto Sans KR", 400), ("Noto Sans KR", 500), ("Noto Sans KR", 700), ("Nanum Gothic Coding", 400) })
        {
            var text = Styled.Shape(syllables, Styled.Serif with { Font = new FontChoice(family, weight) });
            Assert.Equal(family, Assert.Single(text.Runs).Face.Family);
            Assert.DoesNotContain(text.Glyphs, glyph => glyph.Id == 0);
        }
    }

    [Fact]
    public void Clusters_and_runs_cover_the_text_without_gap()
    {
        const string Letters = "「소나기」와 (EPUB 3.3) 漢字\u200B\u2028말\u302E\u110A\u119E미 café… e\u0301 \u1EAD 🜁 끝.";
        var text = Styled.Shape(Letters, Styled.Serif with { IsItalic = true, Tracking = new Em(-0.03), HangulFont = new FontChoice("Noto Sans KR", 500) });
        Assert.Equal(Letters, string.Concat(text.Clusters.Select(cluster => Letters.Substring(cluster.TextStart, cluster.TextLength))));
        Assert.Equal(Letters, string.Concat(text.Runs.Select(run => Letters.Substring(run.TextStart, run.TextLength))));
        Assert.Equal(text.Glyphs.Count, text.Runs.Sum(run => run.GlyphCount));
        Assert.Equal(text.Glyphs.Count, text.Clusters.Sum(cluster => cluster.GlyphCount));
        Assert.All(text.Clusters, cluster => Assert.Equal(
            cluster.Advance.Units,
            text.Glyphs.AsSpan().Slice(cluster.GlyphStart, cluster.GlyphCount).ToArray().Sum(glyph => glyph.Advance.Units)));
    }

    [Fact]
    public void A_surrogate_pair_cut_by_a_change_of_style_stays_in_two_clusters()
    {
        var big = Styled.Square with { Size = Length.FromPoints(20) };
        var text = Shaper.Shape(new StyledText("\uD83D\uDE00", [new(0, 1, Styled.Square, default), new(1, 1, big, default)], []), TestFonts.Square);
        Assert.Equal([1, 1], text.Clusters.Select(cluster => cluster.TextLength));
    }

    private static string FamilyAt(ShapedText text, int index) =>
        text.Runs.Single(run => index >= run.TextStart && index < run.TextStart + run.TextLength).Face.Family;
}
