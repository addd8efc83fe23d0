using Publishing.Design;
using Publishing.Typesetting.Lines;
using Xunit;

namespace Publishing.Tests.Typesetting.Lines;

/// <summary>The rows of typography.md that say where lines may end, with their own strings.</summary>
public sealed class BreakRowTests
{
    [Theory]
    [InlineData("한글이 한글이 한글이", 'E', 9.5, "한글이 한글이 / 한글이")]
    [InlineData("한글이 한글이 한글이", 'S', 9.5, "한글이 한글이 한글 / 이")]
    public void K1_the_unit_of_breaking_is_a_setting(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Theory]
    [InlineData("「소나기」와 『토지』를 읽었다.", "「소나기」와 ÷『토지』를 ÷읽었다.")]
    [InlineData("홍길동(1992)은", "홍길동(1992)은")]
    [InlineData("비율은 30%이다.", "비율은 ÷30%이다.")]
    [InlineData("C#으로 만든", "C#으로 ÷만든")]
    [InlineData("한(韓)·이(伊) 양국", "한(韓)·이(伊) ÷양국")]
    [InlineData("오전/오후 1/2 and/or", "오전/÷오후 ÷1/2 ÷and/÷or")]
    [InlineData("서울～부산 3～5쪽", "서울～÷부산 ÷3～÷5쪽")]
    [InlineData("1917~23년의 a~b", "1917~÷23년의 ÷a~b")]
    [InlineData("그때—아니, well-known", "그때—÷아니, ÷well-known")]
    public void K2_whole_words_break_only_at_spaces_and_a_few_marks(string text, string expected) =>
        Assert.Equal(expected, T1.Opportunities(text, BreakUnit.Word));

    [Fact]
    public void K3_syllables_may_part_anywhere() => Assert.Equal("한÷글÷이 ÷한÷글÷이", T1.Opportunities("한글이 한글이", BreakUnit.Syllable));

    [Theory]
    [InlineData("그는 「소나기」와 『토지』를 읽었다.", 'S', 7, "그는 「소나기」 / 와 『토지』를 읽 / 었다.")]
    public void K3_syllables_break_at_brackets(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Theory]
    [InlineData("나눔 기준을 “글자” 또는 “어절” 단위로 한다.", 'S', 10.5, "나눔 기준을 “글자” 또 / 는 “어절” 단위로 한 / 다.")]
    [InlineData("나눔 기준을 “글자” 또는 “어절” 단위로 한다.", 'E', 10.5, "나눔 기준을 “글자” / 또는 “어절” 단위로 / 한다.")]
    public void K4_justified_text_may_cut_a_word_where_ragged_text_keeps_it(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Theory]
    [InlineData("아무도 오지 않았다.", 'S', 9, "아무도 오지 않았 / 다.")]
    [InlineData("나·너·우리가", 'S', 1.5, "나· / 너· / 우 / 리 / 가")]
    public void K5_no_line_starts_with_a_closing_mark(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Fact]
    public void K5_every_letter_of_the_list_is_kept_from_the_line_start() =>
        Assert.All(BreakRules.StrictNoStart, letter => Assert.Equal($"가{letter}", T1.Opportunities($"가{letter}", BreakUnit.Syllable)));

    [Fact]
    public void K5_a_space_before_the_mark_does_not_free_it() => Assert.Equal("가 …÷나", T1.Opportunities("가 …나", BreakUnit.Syllable));

    [Theory]
    [InlineData("그는 「소나기」와", 'S', 3, "그는 / 「소나 / 기」와")]
    public void K6_no_line_ends_with_an_opening_mark(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Fact]
    public void K6_every_letter_of_the_list_is_kept_from_the_line_end() =>
        Assert.All(BreakRules.StrictNoEnd, letter => Assert.DoesNotContain($"{letter}÷", T1.Opportunities($"가{letter}나", BreakUnit.Syllable), StringComparison.Ordinal));

    [Fact]
    public void K12_one_letter_beside_a_bracket_counts_as_one_letter_left_or_carried()
    {
        // 행 자 수 ( 行 字 數 ): one hanja after the bracket that opens, one before the bracket that closes.
        var found = new Opportunity[9];
        OpportunityFinder.Find(T1.Shape("행자수(行字數)를"), BreakRules.Strict, found);
        Assert.Equal((1, 2), (found[5].Head, found[5].Tail));
        Assert.Equal((2, 1), (found[6].Head, found[6].Tail));
    }

    [Fact]
    public void K7_pushing_out_takes_a_syllable_along() => Assert.Equal("아무도 오지 않았 / 다. 그는", T1.FirstFit("아무도 오지 않았다. 그는", BreakUnit.Syllable, 9));

    [Fact]
    public void K7_hanging_leaves_the_stop_outside() => Assert.Equal("아무도 오지 않았다. / 그는", T1.FirstFit("아무도 오지 않았다. 그는", BreakUnit.Syllable, 9, 1));

    [Fact]
    public void K7_pulling_in_takes_a_quarter_em_from_each_space()
    {
        var broken = LineBreaker.Break(T1.Shape("아무도 오지 않았다. 그는"), T1.Justified with { WordSpace = new(Shrink: new(0.25)) }, T1.Ems(9));
        Assert.Equal("아무도 오지 않았다. / 그는", T1.Lines(broken));
        Assert.Equal(T1.Ems(9), broken.Lines[0].Width);
    }

    [Theory]
    [InlineData("국립중앙도서관자료수집심의위원회 규정", 'E', 6, "국립중앙도서 / 관자료수집심 / 의위원회 / 규정")]
    [InlineData("값은 ₩12,000원이다.", 'E', 6, "값은 / ₩12,000원이 / 다.")]
    public void K8_a_word_wider_than_the_measure_breaks_inside(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Theory]
    [InlineData("어디 나하고 한번…….” 하고", 'S', 8, "어디 나하고 한 / 번…….” 하고")]
    [InlineData("그래서 나는…… 돌아섰다.", 'S', 7, "그래서 나 / 는…… 돌아섰 / 다.")]
    public void K35_an_ellipsis_is_whole_and_never_first(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Theory]
    [InlineData("그때 무엇을——아니, 누구를.", 'S', 5, "그때 무엇 / 을——아 / 니, 누구 / 를.")]
    public void K36_a_dash_stays_with_what_is_before_it(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Fact]
    public void K36_a_quote_may_go_down_after_a_dash() => Assert.Equal("말÷을——÷“아÷니”", T1.Opportunities("말을——“아니”", BreakUnit.Syllable));

    [Fact]
    public void K42_a_middle_dot_holds_words_together() => Assert.Equal("ㄱ·ㄴ·ㄷ ÷순으로", T1.Opportunities("ㄱ·ㄴ·ㄷ 순으로", BreakUnit.Word));

    [Fact]
    public void K42_between_syllables_a_middle_dot_lets_the_next_go() => Assert.Equal("ㄱ·÷ㄴ·÷ㄷ ÷순÷으÷로", T1.Opportunities("ㄱ·ㄴ·ㄷ 순으로", BreakUnit.Syllable));

    [Theory]
    [InlineData("그가 “왜?”라고 물었다.", 'S', 4, "그가 / “왜?”라 / 고 물었 / 다.")]
    public void K43_question_and_quote_stay_together(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Fact]
    public void K43_a_particle_may_go_down_after_a_quote() => Assert.Equal("“왜?!”÷라÷고", T1.Opportunities("“왜?!”라고", BreakUnit.Syllable));

    [Theory]
    [InlineData("값은 ₩12,000원이다.", 'S', 4, "값은 / ₩12,000 / 원이다.")]
    [InlineData("기온이 25℃까지 올랐다.", 'S', 4.5, "기온이 / 25℃까지 / 올랐다.")]
    public void K44_numbers_and_their_signs_are_whole(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Theory]
    [InlineData("그것은 EPUB3 파일이다.", 'S', 5, "그것은 / EPUB3 파일 / 이다.")]
    public void K45_latin_words_are_whole(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Fact]
    public void K48_a_no_break_space_is_no_opportunity() => Assert.Equal("제\u00A01\u00A0장", T1.Opportunities("제\u00A01\u00A0장", BreakUnit.Word));

    [Theory]
    [InlineData("국립중앙\u200B도서관", 'E', 5, "국립중앙 / 도서관")]
    public void K48_a_zero_width_space_is_one(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Fact]
    public void K48_a_word_joiner_holds_syllables_together() => Assert.Equal("국÷립\u2060중÷앙", T1.Opportunities("국립\u2060중앙", BreakUnit.Syllable));

    [Fact]
    public void K71_hanja_in_parentheses_stay_with_their_word() => Assert.Equal("한국(韓國)은", T1.Opportunities("한국(韓國)은", BreakUnit.Word));

    [Theory]
    [InlineData("大韓民國은 民主共和國이다.", 'E', 8, "大韓民國은 / 民主共和國이다.")]
    [InlineData("大韓民國은 民主共和國이다.", 'S', 8, "大韓民國은 民主 / 共和國이다.")]
    public void K72_hanja_break_like_hangul(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Theory]
    [InlineData("나랏말〮ᄊᆞ미 듀ᇰ귁에 달아", 'S', 4, "나랏말〮ᄊᆞ / 미 듀ᇰ귁 / 에 달아")]
    public void K80_jamo_of_a_syllable_are_whole(string text, char unit, double ems, string expected) => AssertLines(text, unit, ems, expected);

    [Theory]
    [InlineData("H₂O")]
    [InlineData("m²")]
    public void K83_small_figures_stay_with_their_base(string text) => Assert.Equal(text, T1.Opportunities(text, BreakUnit.Syllable));

    [Fact]
    public void K87_hidden_letters_are_whole() => Assert.Equal("김○○ ÷씨", T1.Opportunities("김○○ 씨", BreakUnit.Word));

    [Fact]
    public void K91_a_loose_column_lets_a_wave_start_a_line() =>
        Assert.Equal(("가～÷나", "가÷～÷나"), (T1.Opportunities("가～나", BreakUnit.Syllable), T1.Opportunities("가～나", BreakUnit.Syllable, BreakRules.Loose)));

    [Fact]
    public void K92_a_project_may_forbid_more_letters() =>
        Assert.Equal("김 씨", T1.Opportunities("김 씨", BreakUnit.Syllable, BreakRules.Strict.Changed("씨", "")));

    [Theory]
    [InlineData("가%나 30%", "가÷%÷나 ÷30%")] // UAX #14 LB27 would bind it to 가; 30% is whole by K44
    [InlineData("가·나 1·2", "가÷·÷나 ÷1·2")]
    public void K91_a_loose_column_keeps_numbers_whole(string text, string expected) =>
        Assert.Equal(expected, T1.Opportunities(text, BreakUnit.Syllable, BreakRules.Loose));

    [Fact]
    public void K92_a_letter_put_back_on_a_list_is_forbidden_again() =>
        Assert.Equal("가～÷나", T1.Opportunities("가～나", BreakUnit.Syllable, BreakRules.Loose.Changed("～", "")));

    [Fact]
    public void K92_a_mark_taken_off_the_lists_may_start_or_end_a_line()
    {
        var rules = BreakRules.Strict.Changed("", "、", "", "〔");
        Assert.Equal("가÷、÷나÷〔÷다〕÷라 ÷、÷마", T1.Opportunities("가、나〔다〕라 、마", BreakUnit.Syllable, rules));
    }

    private static void AssertLines(string text, char unit, double ems, string expected) =>
        Assert.Equal(expected, T1.FirstFit(text, unit == 'E' ? BreakUnit.Word : BreakUnit.Syllable, ems));
}
