using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Publishing.Verifying;
using Xunit;

namespace Publishing.Tests.Verifying;

/// <summary>Lines of the Square font at 10 pt: a word space is 0.5 em wide.</summary>
public sealed class TypographyTests
{
    [Fact]
    public void Line_ends_and_last_lines_are_counted_by_paragraph()
    {
        var report = Typography.Measure(Book(
            ("가나 다라 마바 ", 1),
            ("사아 자차 카", 1),
            ("타 파하", 1),
            ("나는 간다고 말했", 2),
            ("다.", 2)));
        Assert.Equal((3, 2, 1), (report.Lines, report.EndsInsideWord, report.LeavingOneSyllable));
        Assert.Equal((2, 1, 1), (report.Paragraphs, report.LastLinesOfOne, report.LastLinesOfTwo));
        Assert.Equal((0.5, 0.0, 0.5, 0.5), (report.MeanSpace, report.SpaceDeviation, report.TightestMean, report.LoosestMean));
    }

    [Fact]
    public void The_last_line_of_a_paragraph_and_one_that_the_author_ended_are_not_justified()
    {
        var report = Typography.Measure(Book(("가 나 다\u2028", 1), ("라 마 바", 1), ("사 아 자", 2)));
        Assert.Equal((0, 0), (report.Lines, report.EndsInsideWord));
        Assert.Empty(report.Loosest);
    }

    [Fact]
    public void A_book_without_text_measures_nothing() => Assert.Equal(0, Typography.Measure(Book()).ShareInsideWord);

    private static TypesetBook Book(params (string Text, int Element)[] lines) => PageMaker.Book(PageMaker.Page(
        1, lines.SelectMany((line, i) => PageMaker.Line(line.Text, Styled.Square, 20, 40 + (i * 17), line.Element))));
}
