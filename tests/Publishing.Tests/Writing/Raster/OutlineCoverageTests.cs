using System.Numerics;
using Publishing.Writing.Raster;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Writing.Raster;

public sealed class OutlineCoverageTests
{
    [Fact]
    public void A_box_covers_of_each_pixel_what_lies_in_it()
    {
        // From ¼ to 2½ across and from ½ to 2 down.
        using var box = SKPath.ParseSvgPathData("M.25 .5H2.5V2H.25Z");
        var mask = new OutlineCoverage().Of(box, Vector2.One, shift: 0);
        Assert.Equal((0, 0, 3, 2), (mask.Left, mask.Top, mask.Width, mask.Height));
        Assert.Equal([96, 128, 64, 191, 255, 128], mask.Coverage);
    }

    [Fact]
    public void A_box_above_the_baseline_and_moved_by_half_a_pixel_lies_above_and_half_a_pixel_further()
    {
        using var box = SKPath.ParseSvgPathData("M1 -2H3V-1H1Z");
        var mask = new OutlineCoverage().Of(box, new Vector2(0.5f, 1), shift: 0.5f);
        Assert.Equal((1, -2, 1, 1), (mask.Left, mask.Top, mask.Width, mask.Height));
        Assert.Equal([255], mask.Coverage);
    }

    [Fact]
    public void A_hole_stays_white_and_a_slanted_edge_takes_half()
    {
        using var path = SKPath.ParseSvgPathData("M0 0H3V3H0Z M1 1V2H2V1Z");
        Assert.Equal([255, 255, 255, 255, 0, 255, 255, 255, 255], new OutlineCoverage().Of(path, Vector2.One, 0).Coverage);

        using var triangle = SKPath.ParseSvgPathData("M0 0L2 2H0Z");
        Assert.Equal([128, 0, 255, 128], new OutlineCoverage().Of(triangle, Vector2.One, 0).Coverage);
    }

    [Fact]
    public void Curves_are_cut_finely_enough_for_the_area_of_a_lens()
    {
        // A parabola 10 wide and 5 high holds ⅔ of its box, the lens two of them: 66⅔. Eight chords lie inside and lack 1/64 of it.
        using var lens = SKPath.ParseSvgPathData("M0 10Q5 0 10 10Q5 20 0 10Z");
        var mask = new OutlineCoverage().Of(lens, Vector2.One, 0);
        Assert.InRange(mask.Coverage.Sum(share => (double)share) / 255, 65.4, 65.9);
    }

    [Fact]
    public void An_empty_outline_has_no_pixels()
    {
        using var nothing = new SKPath();
        Assert.Equal(0, new OutlineCoverage().Of(nothing, Vector2.One, 0).Width);
    }
}
