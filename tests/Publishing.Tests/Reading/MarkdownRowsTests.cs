using Publishing.Core;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>The rows of typography.md that reading answers for, with the rows' own strings.</summary>
public sealed class MarkdownRowsTests
{
    [Theory]
    [InlineData("그는 \"왜 '지금'이냐\"라고 물었다.", "그는 “왜 ‘지금’이냐”라고 물었다.")]
    [InlineData("'80년대", "‘80년대")]
    [InlineData("’80년대", "’80년대")]
    [InlineData("\"'안녕'이라고\" 했다.", "“‘안녕’이라고” 했다.")]
    [InlineData("(\"왜\")", "(“왜”)")]
    [InlineData("그는——\"왜\"", "그는——“왜”")]
    [InlineData("\"잠깐——\"하고", "“잠깐——”하고")]
    [InlineData("I don't know 'it'.", "I don’t know ‘it’.")]
    [InlineData("\"*왜*\"라고", "“em(왜)”라고")]
    [InlineData("**\"왜\"**라고", "strong(“왜”)라고")]
    [InlineData("\"왜\n그래\"라고", "“왜 그래”라고")]
    [InlineData("`\"코드\"`라고", "code(\"코드\")라고")]
    [InlineData("\\\"왜\\\"라고", "\"왜\"라고")]
    public void K28_quotes_are_curled_by_what_stands_before_them(string source, string expected) => Assert.Equal(expected, Line(source));

    [Theory]
    [InlineData("**「소나기」**를 읽었다.", "strong(「소나기」)를 읽었다.")]
    [InlineData("**한글(Hangul)**은", "strong(한글(Hangul))은")]
    [InlineData("**“왜?”**라고", "strong(“왜?”)라고")]
    [InlineData("*『토지』*와", "em(『토지』)와")]
    [InlineData("~~「소나기」~~를", "strike(「소나기」)를")]
    public void K29_emphasis_ends_before_a_particle(string source, string expected) => Assert.Equal(expected, Line(source));

    [Fact]
    public void K30_decomposed_hangul_is_composed()
    {
        var read = TextDecoder.Decode("a.md", System.Text.Encoding.UTF8.GetBytes("가\u1112\u1161\u11AB\u1100\u1173\u11AF"));
        Assert.Equal("가한글", read.Value.Text);
        var only = Assert.Single(read.Diagnostics);
        Assert.Equal(("reading-008", Severity.Information, 1), (only.Code, only.Severity, only.Where!.Value.Start));
    }

    [Fact]
    public void K30_old_hangul_keeps_its_three_jamo()
    {
        var read = TextDecoder.Decode("a.md", System.Text.Encoding.UTF8.GetBytes("\u1112\u119E\u11AB"));
        Assert.Equal("\u1112\u119E\u11AB", read.Value.Text);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void K30_a_duplicate_hanja_folds_with_a_warning()
    {
        var read = TextDecoder.Decode("a.md", System.Text.Encoding.UTF8.GetBytes("성은 \uF9E1씨, \uF9E1씨다."));
        Assert.Equal("성은 李씨, 李씨다.", read.Value.Text);
        var only = Assert.Single(read.Diagnostics);
        Assert.Equal(("reading-009", Severity.Warning, 3), (only.Code, only.Severity, only.Where!.Value.Start));
        Assert.Contains("U+F9E1", only.Message.English, StringComparison.Ordinal);
        Assert.Contains("U+674E", only.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void K30_the_place_of_a_folded_hanja_counts_composed_letters()
    {
        var read = TextDecoder.Decode("a.md", System.Text.Encoding.UTF8.GetBytes("\u1112\u1161\u11AB \uF9E1"));
        Assert.Equal(["reading-008 0", "reading-009 2"], read.Diagnostics.Select(d => $"{d.Code} {d.Where!.Value.Start}"));
    }

    [Theory]
    [InlineData("한글\n문서", "한글 문서")]
    [InlineData("漢字\n文書", "漢字 文書")]
    [InlineData("한글   문서", "한글 문서")]
    [InlineData("한글 \t 문서", "한글 문서")]
    [InlineData("한글  *  문서*", "한글 * 문서*")]
    [InlineData("한글 [문서 ]{.dot} 끝", "한글 dots(문서 )끝")]
    [InlineData("제\u00A01\u00A0장", "제\u00A01\u00A0장")]
    [InlineData("한글<!-- 말 없이 -->문서", "한글문서")]
    public void K47_spaces_are_single_and_a_line_end_is_one(string source, string expected) => Assert.Equal(expected, Line(source));

    [Fact]
    public void K49_an_indent_made_by_hand_is_left_out_with_one_warning_a_file()
    {
        var read = MarkdownReader.Read(new SourceText("a.md", "# 제목\n\n　그는 갔다.\n\n 　그는 왔다.\n"));
        Assert.Equal("p: 그는 갔다.\np: 그는 왔다.\n", DocumentDump.Of(read.Value.Blocks));
        var only = Assert.Single(read.Diagnostics);
        Assert.Equal("reading-030", only.Code);
        Assert.Contains("2", only.Message.English, StringComparison.Ordinal);
    }

    private static string Line(string source)
    {
        var read = MarkdownReader.Read(new SourceText("a.md", "# 제목\n\n" + source));
        Assert.Empty(read.Diagnostics);
        var paragraph = Assert.IsType<Block.Paragraph>(Assert.Single(read.Value.Blocks));
        return DocumentDump.Of(paragraph.Content);
    }
}
