using Publishing.Core;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>Every construct of the dialect (design.md §4), as a dump.</summary>
public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("글 {漢字|한자} 글", "글 ruby(漢字: 한자) 글")]
    [InlineData("{아무 말} {} {a|b|c} \\{漢|한}", "{아무 말} {} {a|b|c} {漢|한}")]
    [InlineData("[낱말]{.index}을", "index(낱말: 낱말)을")]
    [InlineData("[*낱*말]{.index sort=\"낱\"}을", "index(낱말 sort 낱: em(낱)말)을")]
    [InlineData("글[]{.index term=\"가방\" sort=\"가방\" see=\"손가방\"}이다", "글index(가방 sort 가방 see 손가방: )이다")]
    [InlineData("[강조]{.dot} 글", "dots(강조) 글")]
    [InlineData("[강조]{.underline} 글", "underline(강조) 글")]
    [InlineData("[강조]{.dot .index}", "index(강조: dots(강조))")]
    [InlineData("[Le *mot*]{lang=fr #mot .small}", "marked(#mot fr .small: Le em(mot))")]
    [InlineData("[가[나]{.x}다]{.y}", "marked(.y: 가marked(.x: 나)다)")]
    [InlineData("[가 [나](https://a.b)]{.y}", "marked(.y: 가 link(https://a.b: 나))")]
    [InlineData("*가*{.x}를", "marked(.x: em(가))를")]
    [InlineData("`가`{.cs}를", "marked(.cs: code(가))를")]
    [InlineData("[링크](https://a.b){.x}", "marked(.x: link(https://a.b: 링크))")]
    [InlineData("[대괄호] 글 [가](나", "[대괄호] 글 [가](나")]
    [InlineData("~~취소~~ 안녕~~ 반가워~~", "strike(취소) 안녕~~ 반가워~~")]
    [InlineData("H~2~O, 2^10^, x^n-1^", "Hsub(2)O, 2sup(10), xsup(n-1)")]
    [InlineData("1~3장과 5~7장, 서울~부산·대전~광주", "1~3장과 5~7장, 서울~부산·대전~광주")]
    [InlineData("웃는다 ^^ 또 ^o^ 하고", "웃는다 ^^ 또 ^o^ 하고")]
    [InlineData("<https://a.b>", "link(https://a.b: https://a.b)")]
    [InlineData("<a@b.kr>", "link(mailto:a@b.kr: a@b.kr)")]
    [InlineData("&amp; &lt; \\* \\`", "& < * `")]
    [InlineData("첫 줄\\\n둘째 줄  \n셋째 줄", "첫 줄⏎둘째 줄⏎셋째 줄")]
    [InlineData("<홍길동>은", "<홍길동>은")]
    [InlineData("a@b.kr, @트윗, @twitter", "a@b.kr, @트윗, @twitter")]
    public void Running_text_becomes(string source, string expected) => Assert.Equal(expected, Line(source));

    [Theory]
    [InlineData("@fig:a를", "ref(fig:a)를")]
    [InlineData("@fig:a[을] 보라", "ref(fig:a+을) 보라")]
    [InlineData("@fig:a.", "ref(fig:a).")]
    [InlineData("(@tbl:b-1, @ch:one)", "(ref(tbl:b-1), ref(ch:one))")]
    [InlineData("@page(fig:a)에", "ref(page fig:a)에")]
    [InlineData("@page(fig:a)[으로]", "ref(page fig:a+으로)")]
    [InlineData("@fig:a[링크](https://a.b)", "ref(fig:a)link(https://a.b: 링크)")]
    [InlineData("@fig:a[abc]", "ref(fig:a)[abc]")]
    public void References_become(string source, string expected) => Assert.Equal(expected, Line(source));

    [Fact]
    public void A_title_gives_the_chapter_its_name_and_identifier()
    {
        var chapter = Read("# 첫째 *장* {#ch:one}\n\n글.\n");
        Assert.Equal("chapter ch:one Chapter: 첫째 em(장)\n  p: 글.\n", DocumentDump.Of(chapter));
    }

    [Fact]
    public void A_chapter_without_identifier_is_named_after_its_file()
    {
        Assert.Equal("ch-parts-01", MarkdownReader.Read(new SourceText("parts/01.md", "# 가")).Value.Id);
        Assert.Equal("ch-ba38b9accabd", MarkdownReader.Read(new SourceText("머리쪽.md", "# 가")).Value.Id);
    }

    [Fact]
    public void Front_matter_sets_role_and_running_head()
    {
        var chapter = Read("---\n# 주석\nrole: front\nshort: \"짧은: 제목\"\n---\n# 머리말\n");
        Assert.Equal((ChapterRole.FrontMatter, "짧은: 제목"), (chapter.Role, chapter.ShortTitle));
    }

    [Fact]
    public void A_rule_at_the_top_without_its_pair_is_a_scene_break() =>
        Assert.Equal("***\np: 글.\n", Blocks("---\n\n# 제목\n\n글.\n", "reading-029"));

    [Fact]
    public void Sections_keep_level_identifier_and_classes() =>
        Assert.Equal("h2 #sec:a .x: 절\nh3: 항\nh2: 절\n", Blocks("# 장\n## 절 {#sec:a .x}\n### 항\n## 절\n"));

    [Fact]
    public void A_picture_alone_is_a_figure_with_its_title_as_caption() =>
        Assert.Equal(
            "figure img/a.png 80% #fig:a .wide (지도 “하나”): 캡션 em(글) “따옴”\n",
            Blocks("# 장\n\n![지도 \"하나\"](img/a.png \"캡션 *글* \\\"따옴\\\"\"){#fig:a .wide width=80%}\n"));

    [Fact]
    public void A_colon_line_under_a_picture_is_its_caption() =>
        Assert.Equal("figure a.png #fig:a (지도): 캡션\n", Blocks("# 장\n\n![지도](a.png)\n: 캡션 {#fig:a}\n"));

    [Fact]
    public void A_picture_among_words_is_an_inline() =>
        Assert.Equal("p: 글 image(a.png: 점) 글\n", Blocks("# 장\n\n글 ![점](a.png) 글\n"));

    [Fact]
    public void An_alternative_text_calls_no_note_and_refers_to_nothing() =>
        Assert.Equal("figure a.png (가[^1] @fig:b): \np: 글note(0)\n", Blocks("# 장\n\n![가[^1] @fig:b](a.png)\n\n글[^1]\n\n[^1]: 주\n"));

    [Theory]
    [InlineData("ch/01.md", "a.png", "ch/a.png")]
    [InlineData("ch/01.md", "../img/a.png", "img/a.png")]
    [InlineData("01.md", "../a.png", "../a.png")]
    [InlineData("01.md", "./img//a%20b.png", "img/a b.png")]
    [InlineData("01.md", "https://a.b/c.png", "https://a.b/c.png")]
    [InlineData("01.md", "/etc/a.png", "/etc/a.png")]
    public void A_picture_is_named_from_the_file_that_shows_it(string chapter, string written, string expected) =>
        Assert.Equal(expected, PicturePath.Resolve(chapter, written));

    [Fact]
    public void A_pipe_table_has_alignments_cells_and_a_caption() =>
        Assert.Equal(
            "table Left Right Center Default #tbl:a: 캡션\n  head: 가 | 나 | 다 | 라\n  row: 1 | code(a|b) | ruby(漢: 한) | a|b\n  row: 2 |  |  | \n",
            Blocks("# 장\n\n| 가 | 나 | 다 | 라 |\n|:--|--:|:-:|---|\n| 1 | `a|b` | {漢|한} | a\\|b |\n| 2 |\n: 캡션 {#tbl:a}\n"));

    [Fact]
    public void A_table_needs_no_outer_bars_and_its_caption_may_stand_apart() =>
        Assert.Equal(
            "p: 앞 글\ntable Default Default: 캡션\n  head: 가 | 나\n  row: “1” | strong(2)\np: 뒷글\n",
            Blocks("# 장\n\n앞 글\n가 | 나\n--|--\n\"1\" | **2**\n\n: 캡션\n\n뒷글\n"));

    [Fact]
    public void Lines_with_bars_and_no_delimiter_row_are_a_paragraph() =>
        Assert.Equal("p: | 가 | 나 | | 1 | 2 |\n", Blocks("# 장\n\n| 가 | 나 |\n| 1 | 2 |\n"));

    [Fact]
    public void Colon_lines_after_a_paragraph_define_it() =>
        Assert.Equal(
            "definitions\n  term: 판형\n    p: 책의 크기.\n  term: 판면\n  term: em(쪽)\n    p: 하나\n    p: 둘\n    p: 이어진 글\n",
            Blocks("# 장\n\n판형\n: 책의 크기.\n\n판면\n*쪽*\n: 하나\n: 둘\n\n  이어진 글\n"));

    [Fact]
    public void A_quotation_gives_its_last_line_as_source() =>
        Assert.Equal("quote\n  p: 글이다. 둘째 줄\n  by: 홍길동, em(책)\n", Blocks("# 장\n\n> 글이다.\n> 둘째 줄\n> — 홍길동, *책*\n"));

    [Fact]
    public void A_source_may_be_a_paragraph_of_its_own() =>
        Assert.Equal("quote\n  p: 글이다.\n  by: 홍길동\n", Blocks("# 장\n\n> 글이다.\n>\n> -- 홍길동\n"));

    [Fact]
    public void A_dash_alone_in_a_quotation_or_doubled_is_no_source() =>
        Assert.Equal("quote\n  p: — 홍길동\nquote\n  p: 글 ——그래서\n", Blocks("# 장\n\n> — 홍길동\n\n글\n\n> 글\n> ——그래서\n".Replace("글\n\n>", "\n>", StringComparison.Ordinal)));

    [Fact]
    public void A_poem_keeps_its_lines_and_its_spaces_in_front() =>
        Assert.Equal("poem\n  p: 첫 줄⏎둘째 줄\n  p: 　셋째 줄\n  by: 시인\n", Blocks("# 장\n\n::: poem\n첫 줄\n둘째 줄\n\n　셋째 줄\n— 시인\n:::\n"));

    [Fact]
    public void Containers_nest_carry_attributes_and_hold_anything() =>
        Assert.Equal(
            "letter #l .x\n  p: 글\n  right\n    p: 서명\n  list\n    item\n      p: 항목\n  code : :::\nepigraph\n  p: 글\n  by: 출처\n",
            Blocks("# 장\n\n::: letter {#l .x}\n글\n::: right\n서명\n:::\n- 항목\n\n```\n:::\n```\n:::\n\n:::: epigraph\n글\n— 출처\n::::\n"));

    [Fact]
    public void Lists_know_their_start_and_whether_they_are_tight() =>
        Assert.Equal(
            "list from 3\n  item\n    p: 셋\n  item\n    p: 넷\nlist loose\n  item\n    p: 가\n    p: 나\n  item\n    p: 다\n",
            Blocks("# 장\n\n3. 셋\n4. 넷\n\n- 가\n\n  나\n- 다\n"));

    [Fact]
    public void Code_is_kept_letter_by_letter() =>
        Assert.Equal("code python #c: print(\"x\")⏎  y  # '…'\n", Blocks("# 장\n\n```python {#c}\nprint(\"x\")\n  y  # '…'\n```\n"));

    [Fact]
    public void Notes_are_numbered_by_their_first_call()
    {
        var chapter = Read("# 장\n\n글[^b] 글[^a] 글[^b]\n\n[^a]: 가\n[^b]: 나[^c]\n\n    둘째 단락\n\n[^c]: 다\n");
        Assert.Equal("chapter ch-a Chapter: 장\n  p: 글note(0) 글note(1) 글note(0)\nnote b\n  p: 나note(2)\n  p: 둘째 단락\nnote a\n  p: 가\nnote c\n  p: 다\n", DocumentDump.Of(chapter));
    }

    [Fact]
    public void Attributes_at_the_end_of_a_paragraph_or_on_its_first_line_are_its_own() =>
        Assert.Equal("p #a .x: 글\np .right: 글\n", Blocks("# 장\n\n글 {#a .x}\n\n{.right}\n글\n"));

    [Fact]
    public void Scene_breaks_are_blocks() => Assert.Equal("p: 가\n***\np: 나\n", Blocks("# 장\n\n가\n\n***\n\n나\n"));

    [Fact]
    public void Comments_vanish_silently_and_take_no_words_along() =>
        Assert.Equal("p: 가 나\np: 다\np: 라\n", Blocks("# 장\n\n가 <!-- 하나 --> 나\n\n<!-- 둘\n\n둘 -->\n\n<!-- 셋 --> 다\n\n라\n"));

    [Fact]
    public void An_empty_file_is_an_empty_chapter() => Assert.Empty(MarkdownReader.Read(new SourceText("a.md", ""), ChapterRole.BackMatter).Value.Blocks);

    private static string Line(string source)
    {
        var paragraph = Assert.IsType<Block.Paragraph>(Assert.Single(Read("# 제목\n\n" + source).Blocks));
        return DocumentDump.Of(paragraph.Content);
    }

    private static string Blocks(string source, params string[] codes) => DocumentDump.Of(Read(source, codes).Blocks);

    private static Chapter Read(string source, params string[] codes)
    {
        var read = MarkdownReader.Read(new SourceText("a.md", source));
        Assert.Equal(codes, read.Diagnostics.Select(diagnostic => diagnostic.Code));
        return read.Value;
    }
}
