using Publishing.Core;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Reading.Linting;
using Xunit;

namespace Publishing.Tests.Reading.Linting;

/// <summary>The rows of typography.md that are for a lint to say, with the rows' own strings.</summary>
public sealed class ManuscriptLintTests
{
    [Fact]
    public void K37_both_kinds_of_marks_for_books_are_one_warning_with_both_first_places()
    {
        var only = Assert.Single(Check("『토지』를 읽었다.\n\n『토지』와 《토지》를 읽었다."));
        Assert.Equal(("lint-001", Severity.Warning), (only.Code, only.Severity));
        Assert.Equal("《토지》", SpanIn("『토지』를 읽었다.\n\n『토지』와 《토지》를 읽었다.", only));
        Assert.Equal("제목을 적는 부호로 『 』와 《 》가 섞여 있습니다: 『토지』(01.md:3), 《토지》(01.md:5).", only.Message.Korean);
    }

    [Theory]
    [InlineData("『토지』와 「소나기」를 읽었다.", 0)]
    [InlineData("《토지》와 〈소나기〉를 읽었다.", 0)]
    [InlineData("「소나기」와 〈소나기〉를 읽었다.", 1)]
    [InlineData("『토지』와 《토지》, 「소나기」와 〈소나기〉.", 2)]
    [InlineData("『토지』의 표시는 `《토지》`다.", 0)]
    [InlineData("『토지』를 적는 표시는 『 』와 《 》다.", 0)]
    public void K37_each_pair_of_marks_is_counted_once(string text, int count) =>
        Assert.Equal(count, Check(text).Count(diagnostic => diagnostic.Code == "lint-001"));

    [Theory]
    [InlineData("그래서 나는…… 돌아섰다. 어디 나하고 한번…….", null)]
    [InlineData("어디 나하고 한번……. 그래서 나는…… 돌아섰다. 그리고… 갔다.", "…")]
    [InlineData("어디 나하고 한번……. 그래서 나는…… 돌아섰다. 그리고... 갔다.", "...")]
    [InlineData("어디 나하고 한번... 그래서 나는... 돌아섰다. 그리고...... 갔다.", "......")]
    [InlineData("그래서 나는…… 돌아섰다. (…) 갔다. Well… 갔다.", null)]
    public void K35_a_rarer_form_of_the_ellipsis_is_told_and_nothing_rewritten(string text, string? rare)
    {
        var found = Check(text);
        Assert.Equal(rare is null ? 0 : 1, found.Length);
        Assert.All(found, diagnostic =>
        {
            Assert.Equal(("lint-002", Severity.Information), (diagnostic.Code, diagnostic.Severity));
            Assert.Equal(rare, SpanIn(text, diagnostic));
        });
        Assert.Equal(text, Fixed(text));
    }

    [Theory]
    [InlineData("3 ~ 5월", "3~5월")]
    [InlineData("서울 ～ 부산", "서울～부산")]
    [InlineData("3～ 5월", "3～5월")]
    [InlineData("3～5월", null)]
    [InlineData("안녕~ 잘 지내?", null)] // a drawn-out voice is no range
    public void K46_a_wave_dash_stands_against_both_words(string text, string? right)
    {
        Assert.Equal(right is null ? 0 : 1, Check(text).Count(diagnostic => diagnostic.Code == "lint-009"));
        Assert.Equal(right ?? text, Fixed(text));
    }

    [Theory]
    [InlineData("일시 : 2026", "일시: 2026")]
    [InlineData("일시 :2026", "일시: 2026")]
    [InlineData("일시  : 2026", "일시: 2026")]
    [InlineData("**일시** : 2026", "**일시**: 2026")]
    [InlineData("때(곳) : 봄", "때(곳): 봄")]
    [InlineData("10 : 30에 3 : 1로 이겼다.", "10 : 30에 3 : 1로 이겼다.")]
    [InlineData("남 : 여 비율", "남 : 여 비율")]
    [InlineData("[참고] : 글", "[참고] : 글")]
    [InlineData("좋다 :)", "좋다 :)")]
    [InlineData("`일시 : 2026`", "`일시 : 2026`")]
    public void K46_a_space_before_a_colon_is_taken_away(string text, string expected) => Assert.Equal(expected, Fixed(text));

    [Fact]
    public void K46_the_hint_says_what_to_write()
    {
        var only = Assert.Single(Check("일시 : 2026"));
        Assert.Equal(("lint-003", Severity.Information, " :"), (only.Code, only.Severity, SpanIn("일시 : 2026", only)));
        Assert.StartsWith("‘일시: 2026’처럼", only.Hint.Korean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ㄱ\u318Dㄴ\u318Dㄷ 순으로", "ㄱ·ㄴ·ㄷ 순으로")]
    [InlineData("3\u30FB1 운동", "3·1 운동")]
    [InlineData("시\u2022도와 ‘시’\u2027‘도’", "시·도와 ‘시’·‘도’")]
    [InlineData("3·1 운동", "3·1 운동")]
    [InlineData("• 첫째", "• 첫째")]
    [InlineData("ジョン\u30FBスミス", "ジョン\u30FBスミス")]
    [InlineData("가\u318D\u318D\u318D나", "가\u318D\u318D\u318D나")]
    public void K42_a_look_alike_of_the_middle_dot_inside_a_word_becomes_U_00B7(string text, string expected)
    {
        Assert.Equal(expected, Fixed(text));
        Assert.Equal(text != expected, Check(text).Any(diagnostic => diagnostic is { Code: "lint-004", Severity: Severity.Warning }));
    }

    [Theory]
    [InlineData("그날은 2026.3.2 아침이다.", "그날은 2026. 3. 2. 아침이다.")]
    [InlineData("그날은 2026.03.02.(월)이다.", "그날은 2026. 3. 2.(월)이다.")]
    [InlineData("그날은 2026. 3. 2에", "그날은 2026. 3. 2.에")]
    [InlineData("그날은 2026. 3. 2.", "그날은 2026. 3. 2.")]
    [InlineData("2026.3.2 아침이다.", "2026\\. 3. 2. 아침이다.")]
    [InlineData("주소 2026.3.2.1과 v2026.3.2와 2026.13.2와 2026.3.2a", "주소 2026.3.2.1과 v2026.3.2와 2026.13.2와 2026.3.2a")]
    [InlineData("그날은 2026.  3. 2에", "그날은 2026. 3. 2.에")]
    public void K86_a_date_is_spaced_and_dotted(string text, string expected) => Assert.Equal(expected, Fixed(text));

    [Fact]
    public void K86_the_hint_is_the_right_form_and_a_range_is_left_to_the_author()
    {
        const string Range = "그날은 2026.3.2~3.5였다.";
        var only = Assert.Single(Check(Range));
        Assert.Equal(("lint-005", "2026.3.2"), (only.Code, SpanIn(Range, only)));
        Assert.Equal("‘2026. 3. 2.’로 적으십시오.", only.Hint.Korean);
        Assert.Equal(Range, Fixed(Range));
    }

    [Theory]
    [InlineData("가  나", "가 나")]
    [InlineData("가 \t나\n다   라", "가 나\n다 라")]
    [InlineData("가  \n나", "가  \n나")]
    [InlineData("- 가\n\n  나", "- 가\n\n  나")]
    [InlineData("`가  나`", "`가  나`")]
    public void K47_doubled_spaces_become_one_and_a_line_break_stays(string text, string expected) => Assert.Equal(expected, Fixed(text));

    [Theory]
    [InlineData("일시 : 2026.3.2  아침\n\n| 갑ㆍ을 | 2026.3.2 |\n|---|---|\n| 가  나 | 곳 : 역 |\n")]
    [InlineData("> 때 : 봄[^a]\n\n[^a]: 2026.3.2  아침\n")]
    public void A_fixed_text_has_nothing_left_to_fix(string text)
    {
        var once = Fixed(text);
        Assert.NotEqual(text, once);
        Assert.Equal(once, Fixed(once));
        Assert.Equal(Read(text).Chapter.Blocks.Select(block => block.GetType()), Read(once).Chapter.Blocks.Select(block => block.GetType()));
    }

    private static Diagnostic[] Check(string text)
    {
        var (source, chapter) = Read(text);
        var book = new Book
        {
            Metadata = new Metadata { Id = "a", Title = "책" },
            Contents = [new BookItem.Text(chapter, source.Span)],
            Sources = System.Collections.Immutable.ImmutableDictionary<string, SourceText>.Empty.Add(source.Path, source),
        };
        return [.. ManuscriptLint.Check(book)];
    }

    private static string Fixed(string text)
    {
        var (source, chapter) = Read(text);
        return ManuscriptFixer.Settle(source, chapter).Text[Title.Length..];
    }

    private static string SpanIn(string text, Diagnostic diagnostic) => (Title + text).Substring(diagnostic.Where!.Value.Start, diagnostic.Where.Value.Length);

    private const string Title = "# 첫 장\n\n";

    private static (SourceText Source, Chapter Chapter) Read(string text)
    {
        var source = new SourceText("01.md", Title + text);
        return (source, MarkdownReader.Read(source).Value);
    }
}
