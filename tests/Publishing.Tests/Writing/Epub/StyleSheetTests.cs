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
    public void K91_Strictness_is_the_same_in_the_stylesheet() =>
        Assert.Matches(@"body \{[^}]*line-break: loose; -epub-line-break: loose;", Css(new() { Text = new() { LineBreak = LineBreakLevel.Loose } }));

    [Fact]
    public void E18_Nothing_fights_the_readers_settings()
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
