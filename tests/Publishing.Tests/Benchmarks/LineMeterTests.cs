using Publishing.Benchmarks.Meter;
using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Xunit;

namespace Publishing.Tests.Benchmarks;

/// <summary>The meter of the benchmark project over a page of the Square font at 10 pt: syllables one em, spaces half an em.</summary>
public sealed class LineMeterTests
{
    [Fact]
    public void Spaces_line_ends_and_last_lines_are_those_of_the_page()
    {
        var figures = Measure("가나다라 마바사아 자차카타 파하가나 다라마바 사아.", ["가나다라 마바사아 자차", "카타 파하가나 다라마바 ", "사아."]);
        Assert.Equal((2, 1, 1.0), (figures.Lines, figures.EndsInsideWord, figures.MatchedShare));
        Assert.Equal(["자차|카타"], figures.Broken);
        Assert.Equal((0.5, 0.0), (figures.SpaceMean, figures.SpaceDeviation), Near);
        Assert.Equal((0, 1), (figures.LastLinesOfOne, figures.LastLinesOfTwo));
        Assert.Equal((0, 0), (figures.Forbidden, figures.OffGrid));
    }

    [Fact]
    public void A_forbidden_start_and_a_line_off_the_grid_are_counted()
    {
        var figures = Measure("가나다라 마바사아 자차카타. 파하가나 다라마바", ["가나다라 마바사아 자차카타", ". 파하가나 다라마바"], secondDown: 18);
        Assert.Equal((1, 1), (figures.Forbidden, figures.OffGrid));
    }

    [Fact]
    public void One_letter_left_of_a_word_is_counted_and_the_right_edge_is_measured()
    {
        var figures = Measure("가나다라 마바사아 자차카타 파하가나 다라마바 사아자차", ["가나다라 마바사아 자", "차카타 파하가나 다라마", "바 사아자차"]);
        Assert.Equal((2, 1), (figures.EndsInsideWord, figures.LeavingOne));

        // Nine syllables and two spaces on the first line, ten and two on the second: ten points apart.
        Assert.Equal(10, figures.EdgeWorst, 0.02);
    }

    private static bool Near((double Mean, double Deviation) a, (double Mean, double Deviation) b) =>
        Math.Abs(a.Mean - b.Mean) < 0.001 && Math.Abs(a.Deviation - b.Deviation) < 0.001;

    private static LineFigures Measure(string markdown, string[] lines, double secondDown = 17)
    {
        var down = 50.0;
        var items = new List<Publishing.Typesetting.Pages.Placed>();
        for (var i = 0; i < lines.Length; i++)
        {
            items.AddRange(PageMaker.Line(lines[i], Styled.Square, 20, down, element: 1));
            down += i == 0 ? secondDown : 17;
        }

        using var temp = new TempFolder();
        var path = Path.Combine(temp.Path, "page.pdf");
        File.WriteAllBytes(path, MadePdf.Of(PageMaker.Book(PageMaker.Page(1, items))).Bytes);
        return LineMeter.Measure(markdown, path);
    }
}
