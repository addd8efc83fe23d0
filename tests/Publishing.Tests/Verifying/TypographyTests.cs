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
        var report = Measured(Book(
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
        var report = Measured(Book(("가 나 다\u2028", 1), ("라 마 바", 1), ("사 아 자", 2)));
        Assert.Equal((0, 0), (report.Lines, report.EndsInsideWord));
        Assert.Empty(report.Loosest);
    }

    [Fact]
    public void A_book_without_text_measures_nothing() => Assert.Equal(0, Measured(Book()).ShareInsideWord);

    [Fact]
    public void Spaces_are_counted_by_width_and_a_line_names_its_page_and_number()
    {
        var report = Measured(Book(("가나 다라 마바 ", 1), ("사아", 1)));
        Assert.Equal((10, 2), (report.Spaces.Length, report.Spaces.Single(bin => bin.Count > 0).Count));
        Assert.Equal(0.5, report.Spaces.Single(bin => bin.Count > 0).From);
        Assert.Equal(new TypographyLine("1", 1, 0.5, "가나 다라 마바", null), Assert.Single(report.Loosest));
    }

    [Fact]
    public void Three_line_ends_inside_words_in_a_row_are_a_ladder()
    {
        var report = Measured(Book(("가 나 다", 1), ("라 마 바", 1), ("사 아 자", 1), ("차 카 타", 1), ("파하", 1), ("가 나 다", 2), ("라 마 바 ", 2), ("사 아", 2)));
        Assert.Equal("가 나 다", Assert.Single(report.Ladders).Text);
        Assert.Equal("파하", report.Runts[0].Text);
    }

    [Fact]
    public void Where_words_are_kept_whole_every_broken_one_is_named_with_its_place()
    {
        var book = Book(("가나 다라 국립중앙", 1), ("도서관에 간다", 1));
        Assert.Equal("국립중앙|도서관에", Assert.Single(Measured(book, keepsWords: true).BrokenWords).Word);
        Assert.Empty(Measured(book).BrokenWords);
    }

    private static TypographyReport Measured(TypesetBook book, bool keepsWords = false) =>
        Typography.Measure(book, System.Collections.Immutable.ImmutableDictionary<string, SourceText>.Empty, keepsWords);

    private static TypesetBook Book(params (string Text, int Element)[] lines) => PageMaker.Book(PageMaker.Page(
        1, lines.SelectMany((line, i) => PageMaker.Line(line.Text, Styled.Square, 20, 40 + (i * 17), line.Element))));
}
