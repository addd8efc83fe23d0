using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Dump;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>What the search could not make good is told with its reason; pages of 22 em by 15 lines.</summary>
public sealed class PageFaultTests
{
    [Fact]
    public void A_page_that_a_heading_leaves_short_is_named_with_the_heading()
    {
        // Twelve lines, then a white line, the heading and two lines of its text: they need 16.
        var text = string.Concat(Enumerable.Repeat("글\n\n", 12)) + "## 절\n\n" + string.Concat(Enumerable.Repeat("글\n\n", 20));
        var book = SmallBook.Of("", text);
        var fault = book.Typeset.Faults[0];
        Assert.Equal(("1", PageFaultKind.Short, 3, PageFaultCause.Heading), (fault.Page, fault.Kind, fault.Lines, fault.Cause));
        Assert.Equal("01.md", fault.Source.Path);
    }

    [Fact]
    public void Full_pages_have_no_fault()
    {
        Assert.Empty(SmallBook.Of("", string.Concat(Enumerable.Repeat("글\n\n", 40))).Typeset.Faults);
    }

    [Fact]
    public void A_word_more_in_the_second_chapter_changes_no_page_before_it()
    {
        string Chapter(string title) => $"# {title}\n\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"아침마다 강가를 걸으며 지난 일을 떠올리곤 했다[^{i}] 그러나 아무도 오지 않았다 @page(ch:c)\n\n")) + string.Concat(Enumerable.Range(1, 30).Select(i => $"[^{i}]: 주.\n\n"));
        SmallBook Book(string second) => SmallBook.Of("notes: {number: page}\n", "[toc, 01.md, 02.md, 03.md, index]", ("01.md", Chapter("첫째 {#ch:a}")), ("02.md", second), ("03.md", Chapter("셋째 {#ch:c}")));
        var (before, after) = (Book(Chapter("둘째 {#ch:b}")), Book(Chapter("둘째 {#ch:b}").Replace("둘째 {#ch:b}\n\n아침마다", "둘째 {#ch:b}\n\n이른 아침마다", StringComparison.Ordinal)));
        var first = before.Typeset.Destinations["ch:b"].Page;
        Assert.True(first > 3);
        Assert.NotEqual(before.Dump, after.Dump);
        Assert.Equal(Pages(before, first), Pages(after, first));
    }

    private static string Pages(SmallBook book, int count)
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        PageDump.Write(book.Typeset with { Pages = book.Typeset.Pages[..count], Outline = [] }, text);
        return text.ToString();
    }
}
