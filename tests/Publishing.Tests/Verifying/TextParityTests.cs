using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Verifying;
using Xunit;

namespace Publishing.Tests.Verifying;

public sealed class TextParityTests
{
    private static readonly SmallBook Small = SmallBook.Of("", "[01.md]", ("01.md", "# 하나\n\n첫 문단이다.[^a] 둘째 문장.\n\n- 가방\n- 모자\n\n[^a]: 주의 글.\n"));

    [Fact]
    public void E24_Pages_with_the_whole_manuscript_are_sound() => Assert.Empty(Differences(Small.Typeset));

    [Fact]
    public void E24_A_word_that_no_page_shows_is_told_by_its_letters()
    {
        var page = Small.Typeset.Pages[0];
        var without = page with { Items = page.Items.RemoveAll(item => item is Placed.Glyphs { Run.Text: var text } && text.Contains("가방", StringComparison.Ordinal)) };
        var found = Assert.Single(Differences(Small.Typeset with { Pages = [without, .. Small.Typeset.Pages.Skip(1)] }));
        Assert.Equal("check-005", found.Code);
        Assert.Contains("‘가방’", found.Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void E24_A_letter_that_the_manuscript_has_not_is_told()
    {
        var page = Small.Typeset.Pages[0];
        var first = page.Items.OfType<Placed.Glyphs>().First(glyphs => glyphs.Element >= 0);
        var more = page with { Items = page.Items.Add(first with { Run = first.Run with { Text = "덤" } }) };
        Assert.Contains("‘덤’", Assert.Single(Differences(Small.Typeset with { Pages = [more, .. Small.Typeset.Pages.Skip(1)] })).Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void E24_A_document_that_lacks_a_letter_is_told_with_the_place()
    {
        var chapter = Small.Book.Chapters.Single();
        var expected = ManuscriptText.Of(chapter, NumberingBuilder.Build(Small.Book));
        var letters = TextParity.LettersOf(string.Concat(expected.Select(paragraph => paragraph.Words)));
        Assert.Null(TextParity.OfDocument("ch01.xhtml", expected, letters, chapter.Span));
        var found = TextParity.OfDocument("ch01.xhtml", expected, letters.Replace("둘째", "둘", StringComparison.Ordinal), chapter.Span)!;
        Assert.Contains("‘째문장", found.Message.Korean, StringComparison.Ordinal);
    }

    private static IEnumerable<Publishing.Core.Diagnostic> Differences(TypesetBook typeset) =>
        TextParity.OfPages(typeset, Small.Book, Small.Layout, NumberingBuilder.Build(Small.Book), EditionWords.Plain);
}
