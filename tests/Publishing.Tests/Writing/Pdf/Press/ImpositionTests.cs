using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Press;
using Xunit;

namespace Publishing.Tests.Writing.Pdf.Press;

/// <summary>Booklets, as one would number them on folded paper.</summary>
public sealed class ImpositionTests
{
    [Fact]
    public void P10_Eight_pages_make_a_booklet_of_two_sheets() =>
        Assert.Equal([(8, 1), (2, 7), (6, 3), (4, 5)], Imposition.Sides(8, 8).Select(side => (side.Left + 1, side.Right + 1)));

    [Fact]
    public void P10_Signatures_of_sixteen_begin_anew()
    {
        var sides = Imposition.Sides(24, 16).Select(side => (side.Left + 1, side.Right + 1)).ToArray();
        Assert.Equal([(16, 1), (2, 15), (14, 3), (4, 13), (12, 5), (6, 11), (10, 7), (8, 9)], sides[..8]);
        Assert.Equal([(24, 17), (18, 23), (22, 19), (20, 21)], sides[8..]);
    }

    [Fact]
    public void P10_Sheets_further_in_creep_towards_the_fold()
    {
        var pages = Enumerable.Range(1, 8).Select(number => PageMaker.Page(number, new Placed.Rule(new Rect(Length.FromPoints(10), default, Length.FromPoints(1), Length.FromPoints(1)), Ink.Full))).ToArray();
        var width = pages[0].Size.Width.Points;
        var sheets = Imposition.Impose(PageMaker.Book(pages[0]) with { Pages = [.. pages] }, null, Length.FromPoints(2)).Pages;
        Assert.Equal(4, sheets.Length);
        Assert.Equal(width * 2, sheets[0].Size.Width.Points, 3);
        Assert.Equal([10, width + 10], LeftsOf(sheets[0]));
        Assert.Equal([10, width + 10], LeftsOf(sheets[1]));
        Assert.Equal([12, width + 8], LeftsOf(sheets[2]));
        Assert.Equal([12, width + 8], LeftsOf(sheets[3]));
    }

    [Fact]
    public void P10_Missing_pages_stay_white()
    {
        var sheets = Imposition.Impose(PageMaker.Book(PageMaker.Page(1)), null, Length.Zero).Pages;
        Assert.Equal(2, sheets.Length);
        Assert.Empty(sheets[1].Items);
    }

    private static double[] LeftsOf(Page page) => [.. page.Items.OfType<Placed.Rule>().Select(rule => Math.Round(rule.Area.X.Points, 3))];
}
