using System.Text;
using CsCheck;
using Publishing.Core;
using Publishing.Document;
using Publishing.Reading;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>Whatever is typed: reading answers, spans stay inside the file, and no word vanishes without a complaint.</summary>
public sealed class MarkdownPropertyTests
{
    private const string Seed = """
        ---
        short: 짧게
        ---
        # 첫째 *장* {#ch:one}

        그는 "왜 '지금'이냐"라고 **물었다**. `코드` {漢字|한자} [낱말]{.index} ~~취소~~ H~2~O[^1] @fig:a[을]
        둘째 줄 &amp; [링크](https://a.b "제목") <https://a.b>\
        강제 줄

        ![대체](a.png "캡션 *글*"){#fig:a width=80%}

        | 가 | 나 |
        |:--|--:|
        | 1 | `a|b` |
        : 표 설명 {#tbl:b}

        용어
        : 정의

        > 인용
        > — 출처

        ::: poem {.x}
        첫 줄
        　둘째 줄
        :::

        1. 하나
           - 둘

        ***

        ```py
        print("x")
        ```

        [^1]: 주 내용

            둘째 단락
        """;

    /// <summary>Pieces that mean something in the dialect, thrown in anywhere.</summary>
    private static readonly string[] Pieces =
    [
        "*", "**", "_", "~~", "~", "^", "`", "```\n", "[", "]", "(", ")", "{", "}", "|", "\n|", "|--|\n", ":", "\n: ", ":::", "\n::: note\n", "\n:::\n",
        ">", "\n> ", "\n- ", "\n1. ", "#", "\n# ", "\n## ", "\n\n", "\n", " ", "    ", "\t", "\\", "\"", "'", "—", "\n— ", "@", "@fig:a", "[^1]", "\n[^2]: ",
        "{#x}", "{.y}", "]{.z}", "!", "![", "](", "<", ">", "&", "&lt;", "---\n", "***", "가나", "漢", "　", "\u00A0", "\uD83D\uDE00", "a", "1", ".", "=",
    ];

    private static readonly Gen<string> Mutated =
        from edits in Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Gen.Int[0, Pieces.Length - 1]).Array[1, 12]
        select edits.Aggregate(Seed.ReplaceLineEndings("\n"), Edit);

    [Fact]
    public void Random_mutations_never_throw_and_words_never_vanish() =>
        Mutated.Sample(text => Check(text), iter: 2000, threads: 2);

    [Fact]
    public void Random_heaps_of_marks_never_throw() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(heap => string.Concat(heap.Select(i => Pieces[i]))).Sample(text => Check(text), iter: 2000, threads: 2);

    private static string Edit(string text, (double Place, int Cut, int Piece) edit)
    {
        var at = (int)(edit.Place * text.Length);
        while (at > 0 && at < text.Length && char.IsLowSurrogate(text[at]))
        {
            at--;
        }

        var end = Math.Min(text.Length, at + edit.Cut);
        while (end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        return text[..at] + Pieces[edit.Piece] + text[end..];
    }

    private static void Check(string text)
    {
        var source = new SourceText("a.md", text);
        var read = MarkdownReader.Read(source);
        var words = new StringBuilder();
        Gather(read.Value, source, words);
        Assert.All(read.Diagnostics, diagnostic => AssertInside(diagnostic.Where!.Value, source));
        if (!read.Diagnostics.Any(diagnostic => MayLoseWords(diagnostic.Code)))
        {
            AssertNothingIsLost(source.Text, words.ToString());
        }
    }

    /// <summary>Raw HTML, comments, uncalled and doubled notes, unused titles and definitions: said to be lost. Attributes and front matter say no words.</summary>
    private static bool MayLoseWords(string code) =>
        code is "reading-019" or "reading-037" or "reading-022" or "reading-024" or "reading-025" or "reading-038" or "reading-039" or "reading-042" or "reading-043" or "reading-035" or "reading-044";

    private static void Gather(Chapter chapter, SourceText source, StringBuilder words)
    {
        new DocumentWalk(
            block =>
            {
                AssertInside(block.Span, source);
                words.Append((block as Block.Code)?.Text).Append((block as Block.Figure)?.Alternative).Append((block as Block.Figure)?.Image);
            },
            inline =>
            {
                AssertInside(inline.Span, source);
                words.Append(inline switch
                {
                    Inline.Text piece => piece.Value,
                    Inline.Code code => code.Value,
                    Inline.Ruby ruby => ruby.Base + ruby.Reading,
                    Inline.Image image => image.Alternative + image.Path,
                    Inline.Link link => link.Target,
                    Inline.Reference reference => reference.Particle,
                    _ => "",
                });
            }).Visit(chapter);
    }

    private static void AssertInside(SourceSpan span, SourceText source) =>
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= source.Text.Length, $"{span} in {source.Text.Length}");

    /// <summary>Hangul stands in no mark of the dialect but in attributes, so each syllable must be found again as often.</summary>
    private static void AssertNothingIsLost(string text, string words)
    {
        var kept = Count(words);

        // A fence may open inside what looks like attributes, and attributes inside a fence's line: only what neither takes away must be there.
        var other = Count(Without(Without(text, FrontMatter), Fence, Attributes));
        foreach (var (syllable, times) in Count(Without(Without(text, FrontMatter), Attributes, Fence)))
        {
            Assert.True(kept.GetValueOrDefault(syllable) >= Math.Min(times, other.GetValueOrDefault(syllable)), $"{syllable} in\n{text}\nonly in\n{words}");
        }
    }

    private const string FrontMatter = @"\A---\n(.*\n)*?---";
    private const string Attributes = @"\{[^{}]*\}";
    private const string Fence = "(```|~~~).*";

    /// <summary>One after the other.</summary>
    private static string Without(string text, params string[] patterns) =>
        patterns.Aggregate(text, (rest, pattern) => System.Text.RegularExpressions.Regex.Replace(rest, pattern, ""));

    private static Dictionary<char, int> Count(string text) =>
        text.Where(c => c is >= '가' and <= '힣').GroupBy(c => c).ToDictionary(group => group.Key, group => group.Count());
}
