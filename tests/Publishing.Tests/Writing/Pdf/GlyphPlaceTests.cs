using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

/// <summary>Where a reader of the PDF finds glyphs, against where the typesetter put them.</summary>
public sealed class GlyphPlaceTests
{
    /// <summary>A hundredth of a point is 3.5 µm; a press dot is 20.</summary>
    private const double Tolerance = 0.01;

    [Theory]
    [InlineData(7, 0)]
    [InlineData(9.3, -0.03)]
    [InlineData(10, -0.03)]
    [InlineData(10.2, -0.05)]
    [InlineData(18, 0.1)]
    [InlineData(33.3, 0)]
    public void No_glyph_is_out_of_place_by_a_hundredth_of_a_point(double size, double tracking)
    {
        var style = Styled.Serif with { Size = Length.FromPoints(size), Tracking = new Em(tracking) };
        CheckPlaces([.. PageMaker.Line("나라의 말이 중국과 달라 한자와 서로 통하지 않으니 AVA fi 123… 끝.", style, 20, 50, element: 1)]);
    }

    [Fact]
    public void Uneven_spaces_do_not_add_up()
    {
        // Each advance is off the font's own by another odd amount, as justified spaces are.
        var line = PageMaker.Line("가 나 다 라 마 바 사 아 자 차 카 타 파 하 가 나 다 라 마 바", Styled.Serif, 20, 50, element: 1).Cast<Placed.Glyphs>().Single();
        var uneven = line.Run.Glyphs.Select((glyph, i) => glyph.WithAdvance(glyph.Advance + new Length(7919 * (i % 5)))).ToArray();
        CheckPlaces([line with { Run = line.Run with { Glyphs = [.. uneven] } }]);
    }

    [Fact]
    public void A_glyph_above_the_baseline_is_raised_and_the_next_is_not()
    {
        var line = PageMaker.Line("가나다", Styled.Serif, 20, 50, element: 1).Cast<Placed.Glyphs>().Single();
        var glyphs = line.Run.Glyphs;
        var raised = new Glyph(glyphs[1].Id, glyphs[1].Advance, Length.FromPoints(-2), Length.FromPoints(3), glyphs[1].Cluster);
        CheckPlaces([line with { Run = line.Run with { Glyphs = [glyphs[0], raised, glyphs[2]] } }]);
    }

    private static void CheckPlaces(Placed[] items)
    {
        using var document = MadePdf.Of(PageMaker.Book(PageMaker.Page(1, items))).Open();
        var letters = document.GetPage(1).Letters;
        var expected = items.Cast<Placed.Glyphs>().SelectMany(Places).ToArray();
        Assert.Equal(expected.Length, letters.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i].X, letters[i].StartBaseLine.X, Tolerance);
            Assert.Equal(expected[i].Y, letters[i].StartBaseLine.Y, Tolerance);
        }
    }

    /// <summary>From the bottom left of the page, in points.</summary>
    private static IEnumerable<(double X, double Y)> Places(Placed.Glyphs placed)
    {
        var pen = placed.Origin.X;
        foreach (var glyph in placed.Run.Glyphs)
        {
            yield return ((pen + glyph.OffsetX).Points, (PageMaker.PageSize.Height - placed.Origin.Y + glyph.OffsetY).Points);
            pen += glyph.Advance;
        }
    }
}
