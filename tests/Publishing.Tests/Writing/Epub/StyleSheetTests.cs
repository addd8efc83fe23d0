using Publishing.Design;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Writing.Epub;

public sealed class StyleSheetTests
{
    [Fact]
    public void E17_Korean_is_broken_as_the_layout_says()
    {
        var css = Css(new());
        foreach (var declaration in new[]
        {
            "word-break: normal;", "-epub-word-break: normal;", "word-break: keep-all;", "-epub-word-break: keep-all;", "line-break: strict;", "-epub-line-break: strict;",
            "overflow-wrap: break-word;", "text-autospace: no-autospace;", "text-indent: 1em;", "p { margin: 0;",
        })
        {
            Assert.Contains(declaration, css, StringComparison.Ordinal);
        }

        var words = Css(new() { Text = new() { Break = BreakUnit.Word } });
        Assert.Matches(@"body \{[^}]*word-break: keep-all; -epub-word-break: keep-all;", words);
        Assert.DoesNotContain("text-align: justify", words, StringComparison.Ordinal);
    }

    [Fact]
    public void E17_K1_Each_kind_of_block_is_broken_as_the_layout_says()
    {
        var css = Css(new() { Quotes = new() { Break = BreakUnit.Word }, Headings = new() { Section = new() { Break = BreakUnit.Syllable } } });
        Assert.Contains("\nblockquote { word-break: keep-all; -epub-word-break: keep-all; }\n", css, StringComparison.Ordinal);
        Assert.Contains("\nh1 { word-break: keep-all; -epub-word-break: keep-all; }\n", css, StringComparison.Ordinal);
        Assert.Contains("\nh2 { word-break: normal; -epub-word-break: normal; }\n", css, StringComparison.Ordinal);
        Assert.DoesNotContain("\n.notes { word-break", css, StringComparison.Ordinal);
    }

    [Fact]
    public void E17_K4_A_ragged_body_keeps_words_whole() =>
        Assert.Matches(@"body \{[^}]*word-break: keep-all;", Css(new() { Text = new() { Align = Alignment.Left } }));

    [Fact]
    public void E17_K25_Readers_add_no_gap_between_Hangul_and_Latin() =>
        Assert.Matches(@"body \{[^}]*text-autospace: no-autospace;", Css(new()));

    [Fact]
    public void E17_K25_A_book_that_wants_a_gap_has_it_on_the_screen_too() =>
        Assert.Matches(@"body \{[^}]*text-autospace: normal;", Css(new() { Text = new() { Gaps = new() { Latin = new(0.1) } } }));

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0, false)]
    public void E17_K41_Stops_hang_where_they_hang_in_print(double hang, bool hangs) =>
        Assert.Equal(hangs, Css(new() { Text = new() { Hang = hang } }).Contains("hanging-punctuation: allow-end;", StringComparison.Ordinal));

    [Fact]
    public void E17_K1_A_paragraph_says_its_own_unit_by_a_class()
    {
        var paragraph = Made.Paragraph("글") with { KeepsWords = true };
        Assert.Contains("<p class=\"break-word\">", EpubPackage.Of(Made.Book(Made.Chapter("a", "장", paragraph)), new()).Text("ch01.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void E21_K68_The_mark_of_the_layout_is_that_of_the_stylesheet()
    {
        Assert.Matches(@"em\.dot \{[^}]*text-emphasis: open circle;", Css(new() { Emphasis = new() { Mark = EmphasisMark.Ring } }));
        Assert.DoesNotContain("text-emphasis", Css(new() { Emphasis = new() { Mark = EmphasisMark.Underline } }), StringComparison.Ordinal);
        Assert.Matches(@"em\.dot, em \{[^}]*text-emphasis: filled dot;", Css(new() { Emphasis = new() { Style = EmphasisStyle.Mark } }));
    }

    [Fact]
    public void K91_Strictness_is_the_same_in_the_stylesheet() =>
        Assert.Matches(@"body \{[^}]*line-break: loose; -epub-line-break: loose;", Css(new() { Text = new() { LineBreak = LineBreakLevel.Loose } }));

    [Fact]
    public void E18_E31_Nothing_fights_the_readers_settings()
    {
        var css = Css(new());
        Assert.DoesNotMatch(@"[0-9](px|pt|mm|cm)\b", css);
        Assert.DoesNotContain("!important", css, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!-)\b(color(?!: inherit)|background)\b", css);
        Assert.DoesNotMatch(@"body \{[^}]*(font-size|line-height|font-family)", css);
    }

    [Fact]
    public void E19_Nothing_needs_what_Korean_readers_drop() =>
        Assert.DoesNotMatch(@"(?<!-)position:|float:|grid|flex", Css(new()));

    [Fact]
    public void Proportions_are_those_of_the_print_page()
    {
        var css = Css(new() { Quotes = new() { Size = Publishing.Core.Length.FromPoints(9), Indent = new(2) } });
        Assert.Matches(@"h1 \{[^}]*font-weight: 700; font-size: 1\.8em; line-height: 1\.42;", css);
        Assert.Matches(@"blockquote \{ font-size: 0\.9em; margin: 1\.89em 0 1\.89em 1\.5em; \}", css);
    }

    private static string Css(LayoutConfig layout) =>
        EpubPackage.Of(Made.Book(Made.Chapter("a", "장", Made.Paragraph("글"))), layout).Text("style.css");
}
