using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Books;

/// <summary>Numbers of the golden book <c>two-pages</c> that its README derives with a pencil.</summary>
public sealed class TwoPagesTests
{
    private static readonly TypesetBook Book = GoldenBook.Build(Repository.PathOf("tests", "Publishing.Tests", "Books", "two-pages", "in")).Typeset;

    [Fact]
    public void K21_The_first_baseline_of_a_page_is_the_head_margin_and_the_rise_of_a_Hangul_letter() =>
        Assert.Equal(40 + 8.8, LinesOf(1).First().Y, 3);

    [Fact]
    public void K23_Lines_stand_one_leading_apart()
    {
        var baselines = LinesOf(0).Select(line => line.Y).ToArray();
        Assert.Equal(Enumerable.Range(0, 8).Select(line => Math.Round(116.8 + (17 * line), 3)), baselines.Select(y => Math.Round(y, 3)));
    }

    [Fact]
    public void K19_A_first_line_is_indented_by_one_em()
    {
        double[] firsts = [50, 40, 40, 40, 50, 40, 40, 40];
        Assert.Equal(firsts, LinesOf(0).Select(line => Math.Round(line.X, 3)));
    }

    [Fact]
    public void A_line_of_eighteen_syllables_and_four_spaces_is_twenty_ems()
    {
        var second = LinesOf(0).ElementAt(1);
        Assert.Equal("나와서 젖은 흙냄새를 맡고 노래를 불렀다. ", second.Text);

        // The space that ends the line hangs outside the measure.
        Assert.Equal(200 + 5, second.Width, 3);
    }

    private static IEnumerable<(string Text, double X, double Y, double Width)> LinesOf(int page) => Book.Pages[page].Items
        .OfType<Placed.Glyphs>()
        .Where(glyphs => glyphs.Role == LineRole.Body)
        .Select(glyphs => (glyphs.Run.Text, glyphs.Origin.X.Points, glyphs.Origin.Y.Points, glyphs.Run.Width.Points));
}
