using Publishing.Core;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>Spans point at the very letters: expected ones stand between ⟦ and ⟧.</summary>
public sealed class MarkdownSpanTests
{
    [Theory]
    [InlineData("# 제목\n\n본문⟦[^없는주]⟧\n", "reading-023")]
    [InlineData("# 제목\n\n> 인용 안의 ⟦<b>⟧글\n", "reading-022")]
    [InlineData("# 제목\n\n- 목록\n\n  안의 ⟦{.x}⟧ 글\n", "reading-031")]
    [InlineData("# 제목\n\n::: note\n\n⟦::: pome⟧\n글\n:::\n:::\n", "reading-019")]
    [InlineData("# 제목\n\n⟦::: letter {#a}⟧\n글\n", "reading-020")]
    [InlineData("# 제목\n\n글\n\n⟦:::⟧\n", "reading-021")]
    [InlineData("# 제목\n\n⟦## 절 {#절}⟧\n", "reading-018")]
    [InlineData("# 제목\n\n⟦#### 절⟧\n", "reading-028")]
    [InlineData("# 제목\n\n⟦# 제목⟧\n", "reading-026")]
    [InlineData("# 제목\n\n| 가 |\n|---|\n⟦| 나 | 다 |⟧\n", "reading-041")]
    [InlineData("# 제목\n\n| 가 | 나 |\n|---|---|\n| ⟦<i>⟧다 | 라 |\n", "reading-022")]
    [InlineData("# 제목\n\n![가](a.png \"캡션 ⟦<i>⟧\")\n", "reading-022")]
    [InlineData("---\n⟦shrt: 가⟧\n---\n# 제목\n", "reading-035")]
    [InlineData("---\nrole: back\n---\n\n글⟦[^주]⟧\n", "reading-023")]
    [InlineData("# 제목\n\n⟦[^a]: 글⟧\n", "reading-024")]
    [InlineData("# 제목\n\n글 가나 ⟦![](a.png)⟧ 글\n", "reading-015")]
    [InlineData("# 제목\n\n⟦[갑]: 안녕⟧\n", "reading-038")]
    public void A_complaint_points_at_its_cause(string annotated, string code)
    {
        var text = AnnotatedText.Parse(annotated);
        var only = Assert.Single(MarkdownReader.Read(text.Source).Diagnostics);
        Assert.Equal((code, Assert.Single(text.Spans)), (only.Code, only.Where!.Value));
    }

    [Theory]
    [InlineData("글 ⟦*⟦강조⟧*⟧ 글")]
    [InlineData("⟦[⟦낱말⟧]{.index}⟧을")]
    [InlineData("가 ⟦**⟦나\n다⟧**⟧")]
    public void A_wrapped_inline_spans_its_marks_and_its_words(string annotated)
    {
        var text = AnnotatedText.Parse("# 제목\n\n" + annotated);
        var spans = new List<SourceSpan>();
        new DocumentWalk(_ => { }, inline =>
        {
            if (inline is not Inline.Text || spans.Count == 1)
            {
                spans.Add(inline.Span);
            }
        }).Visit(MarkdownReader.Read(text.Source).Value.Blocks);
        Assert.Equal(text.Spans, spans);
    }

    [Theory]
    [InlineData("# 제목 *강조* {#a}\n\n가 \"나\"  다\n라 \\*마\\* [바](https://a.b) @fig:a[을] {漢|한} `사`\n")]
    [InlineData("> 인용 \"나\"\n> 둘째 줄\n> — 출처 *책*\n\n- 가\n  나\n  - 다 **라**\n")]
    [InlineData("| 가 | \"나\" |\n|--|--|\n| 다 *라* | `마` |\n: 캡션 \"바\"\n\n용어\n: 뜻 \"사\"\n  이어서\n")]
    [InlineData("![대체](a.png \"캡션 \\\"가\\\" *나*\")\n\n[^a]: 주 \"가\"\n\n    나 *다*\n\n글[^a]\n")]
    [InlineData("::: poem\n가 \"나\"\n　다\n— 라\n:::\n\n\t가\n")]
    public void Letter_n_of_a_text_is_letter_n_of_its_span(string source)
    {
        var text = new SourceText("a.md", source);
        var count = 0;
        var chapter = MarkdownReader.Read(text).Value;
        new DocumentWalk(_ => { }, inline =>
        {
            if (inline is Inline.Text { Value: var value, Span: var span })
            {
                count++;
                Assert.Equal(value.Length, span.Length);
                Assert.Equal(Straight(text.Text.Substring(span.Start, span.Length)), Straight(value));
            }
        }).Visit(chapter);
        Assert.True(count >= 3);
    }

    [Fact]
    public void An_entity_has_one_letter_and_the_span_of_all_its_own()
    {
        var text = AnnotatedText.Parse("# 제목\n\n가 ⟦&amp;⟧ 나");
        var paragraph = Assert.IsType<Block.Paragraph>(MarkdownReader.Read(text.Source).Value.Blocks[0]);
        var sign = Assert.IsType<Inline.Text>(paragraph.Content[1]);
        Assert.Equal(("&", text.Spans[0]), (sign.Value, sign.Span));
    }

    [Fact]
    public void Blocks_span_their_lines()
    {
        var text = AnnotatedText.Parse("# 제목\n\n⟦가\n나⟧\n\n⟦> 다\n> 라⟧\n\n⟦| 마 |\n|--|\n| 바 |\n: 사⟧\n\n⟦***⟧\n\n⟦::: note\n아\n:::⟧\n\n⟦![자](a.png)⟧\n");
        Assert.Equal(text.Spans, MarkdownReader.Read(text.Source).Value.Blocks.Select(block => block.Span));
    }

    /// <summary>Curled quotes and line ends are what reading changes letter for letter.</summary>
    private static string Straight(string text) =>
        text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Replace('\n', ' ').Replace('\t', ' ');
}
