using CsCheck;
using Publishing.Tests.Support;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Pictures;
using Publishing.Writing.Pdf.Syntax;
using Xunit;

namespace Publishing.Tests.Writing.Images;

public sealed class DrawingReaderTests
{
    [Fact]
    public void A_turned_square_lies_where_its_matrices_say()
    {
        // Turned by a quarter with the clock, (10, 0) comes to (0, 10); then moved by (50, 20).
        var fill = Assert.IsType<DrawingStep.Fill>(Assert.Single(Steps("<g transform=\"translate(50 20) rotate(90)\"><path d=\"M0 0 H10 V5\"/></g>")));
        Assert.Equal([(50, 20), (50, 30), (45, 30)], fill.Path.Segments.Where(segment => segment.Verb != PathVerb.Close).Select(segment => (Math.Round(segment.To.X, 4), Math.Round(segment.To.Y, 4))));
    }

    [Fact]
    public void A_circle_is_four_curves_off_by_less_than_a_third_of_a_thousandth()
    {
        var fill = Assert.IsType<DrawingStep.Fill>(Assert.Single(Steps("<circle cx=\"50\" cy=\"50\" r=\"10\"/>")));
        var curves = fill.Path.Segments.Where(segment => segment.Verb == PathVerb.Curve).ToArray();
        Assert.Equal(4, curves.Length);
        var from = fill.Path.Segments[0].To;
        foreach (var curve in curves)
        {
            // The middle of a curve: (a + 3b + 3c + d) / 8.
            var middle = (from + (curve.First * 3) + (curve.Second * 3) + curve.To) * 0.125;
            Assert.Equal(10, Math.Sqrt(Math.Pow(middle.X - 50, 2) + Math.Pow(middle.Y - 50, 2)), 0.003);
            from = curve.To;
        }
    }

    [Fact]
    public void A_line_grows_with_its_matrix_and_keeps_it_only_where_its_tip_is_no_circle()
    {
        var even = Assert.IsType<DrawingStep.Stroke>(Assert.Single(Steps("<g transform=\"scale(3)\"><path d=\"M1 1 H5\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\" stroke-dasharray=\"4 1\"/></g>")));
        Assert.Equal((6, 12, 3, DrawingMatrix.Identity), (even.Pen.Width, even.Pen.Dashes[0], even.Pen.Dashes[1], even.Matrix));
        var uneven = Assert.IsType<DrawingStep.Stroke>(Assert.Single(Steps("<g transform=\"scale(3 1)\"><path d=\"M1 1 H5\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\"/></g>")));
        Assert.Equal((2, new DrawingMatrix(3, 0, 0, 1, 0, 0)), (uneven.Pen.Width, uneven.Matrix));
    }

    [Fact]
    public void A_clip_ends_with_its_group_and_a_layer_holds_what_it_lays_down()
    {
        var steps = Steps("""
            <clipPath id="c"><rect width="20" height="20"/></clipPath>
            <g clip-path="url(#c)"><rect width="50" height="50"/></g>
            <g opacity="0.5"><rect width="10" height="10"/><rect x="5" width="10" height="10"/></g>
            <rect width="1" height="1"/>
            """);
        Assert.Equal(3, steps.Length);
        var clipped = Assert.IsType<DrawingStep.Block>(steps[0]);
        Assert.Equal((new DrawingPoint(0, 0), new DrawingPoint(20, 20)), clipped.Clip!.Rectangle);
        Assert.Single(clipped.Steps);
        var layer = Assert.IsType<DrawingStep.Block>(steps[1]);
        Assert.Equal((null, 128 / 255.0, 2), (layer.Clip, layer.Opacity, layer.Steps.Length));
        Assert.IsType<DrawingStep.Fill>(steps[2]);
    }

    [Fact]
    public void A_flow_of_colours_goes_from_where_it_starts_to_where_it_ends()
    {
        var fill = Assert.IsType<DrawingStep.Fill>(Assert.Single(Steps("""
            <linearGradient id="g" gradientUnits="userSpaceOnUse" x1="20" y1="10" x2="120" y2="10"><stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>
            <rect width="200" height="100" fill="url(#g)"/>
            """)));
        var flow = Assert.IsType<DrawingPaint.Gradient>(fill.Paint);
        Assert.Null(flow.Focus);
        Assert.Equal((new DrawingPoint(20, 10), new DrawingPoint(120, 10)), (flow.Matrix.Apply(new(0, 0)), flow.Matrix.Apply(new(1, 0))));
        Assert.Equal([new(0, new(255, 0, 0)), new(1, new(0, 0, 255))], flow.Stops);
        Assert.Equal(17, flow.Refined().Stops.Length);
        Assert.Equal(new GradientStop(0.5, new(128, 0, 128)), flow.Refined().Stops[8]);
    }

    [Fact]
    public void Letters_are_outlines_in_the_fonts_of_the_book()
    {
        var read = DrawingReader.Read(Drawings.File("<text x=\"10\" y=\"50\" font-size=\"20\" font-family=\"Noto Serif\">Hi</text>"), Drawings.Fonts);
        Assert.Equal(DrawingObstacle.None, read.Obstacle);
        var fill = Assert.IsType<DrawingStep.Fill>(Assert.Single(read.Drawing!.Steps));
        // H, and the stem and the dot of i.
        Assert.Equal(3, fill.Path.Segments.Count(segment => segment.Verb == PathVerb.Move));
        Assert.All(fill.Path.Segments, segment => Assert.InRange(segment.To.Y, 50 - 20, 50.5));
    }

    [Theory]
    [InlineData(nameof(DrawingObstacle.Unreadable), "</svg>")]
    [InlineData(nameof(DrawingObstacle.Filter), "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>")]
    [InlineData(nameof(DrawingObstacle.Blending), "<mask id=\"m\"><rect width=\"5\" height=\"9\" fill=\"#fff\"/></mask><rect width=\"9\" height=\"9\" mask=\"url(#m)\"/>")]
    [InlineData(nameof(DrawingObstacle.Blending), "<rect width=\"9\" height=\"9\" style=\"mix-blend-mode:multiply\"/>")]
    [InlineData(nameof(DrawingObstacle.Pattern), "<pattern id=\"p\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><circle r=\"1\"/></pattern><rect width=\"9\" height=\"9\" fill=\"url(#p)\"/>")]
    [InlineData(nameof(DrawingObstacle.Gradient), "<linearGradient id=\"g\" spreadMethod=\"repeat\" x2=\"0.5\"><stop offset=\"0\"/><stop offset=\"1\" stop-color=\"#fff\"/></linearGradient><rect width=\"9\" height=\"9\" fill=\"url(#g)\"/>")]
    [InlineData(nameof(DrawingObstacle.Gradient), "<linearGradient id=\"g\"><stop offset=\"0\"/><stop offset=\"1\" stop-opacity=\"0\"/></linearGradient><rect width=\"9\" height=\"9\" fill=\"url(#g)\"/>")]
    [InlineData(nameof(DrawingObstacle.Picture), "<image href=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\" width=\"5\" height=\"5\"/>")]
    [InlineData(nameof(DrawingObstacle.Pen), "<path d=\"M0 0 H9\" stroke=\"#000\" vector-effect=\"non-scaling-stroke\"/>")]
    public void What_outlines_cannot_say_has_a_reason_and_no_drawing(string obstacle, string body)
    {
        var read = DrawingReader.Read(Drawings.File("<rect width=\"3\" height=\"3\"/>" + body));
        Assert.Equal((obstacle, null), (read.Obstacle.ToString(), read.Drawing));
    }

    /// <summary>A path is black inside where nothing is said: a line has no inside.</summary>
    [Fact]
    public void A_line_is_drawn_and_not_filled()
    {
        Assert.IsType<DrawingStep.Stroke>(Assert.Single(Steps("<path d=\"M0 0 L50 50 M9 0 H90\" stroke=\"#000\"/>")));
        var fill = Assert.IsType<DrawingStep.Fill>(Assert.Single(Steps("<path d=\"M0 0 L50 50 M10 10 H20 V20 Z\"/>")));
        Assert.Equal(new DrawingPoint(10, 10), Assert.Single(fill.Path.Segments, segment => segment.Verb == PathVerb.Move).To);
    }

    [Theory]
    [InlineData("<g transform=\"scale(0)\"><path d=\"M0 0 H9\" stroke=\"#000\" stroke-linecap=\"round\"/></g>")]
    [InlineData("<g transform=\"scale(1 0)\"><rect width=\"9\" height=\"9\"/></g>")]
    [InlineData("<rect width=\"9\" height=\"9\" fill-opacity=\"0\"/>")]
    [InlineData("<rect width=\"9\" height=\"9\" stroke-width=\"0\" fill=\"none\" stroke=\"#000\"/>")]
    public void What_nobody_sees_is_no_step(string body) => Assert.Empty(Steps(body));

    /// <summary>What the parser itself cannot read ends the drawing in both ways, so it is left out here.</summary>
    [Fact]
    public void Drawings_with_odd_numbers_never_throw()
    {
        string[] numbers = ["0", "-1", "1e9", "1e38", "1e-38", "NaN", "50%", "", "7", "1e400"];
        var number = Gen.Int[0, numbers.Length - 1].Select(i => numbers[i]);
        Gen.Select(number, number, number, number).Sample(
            (a, b, c, d) =>
            {
                var file = Drawings.File($"""
                    <radialGradient id="g" cx="{a}" cy="{b}" r="{c}" fx="{d}" gradientTransform="scale({b} {a})"><stop offset="{c}" stop-color="#f00"/><stop offset="{d}"/></radialGradient>
                    <g transform="matrix({a} {b} {c} {d} 0 0)"><rect x="{a}" y="{b}" width="{c}" height="{d}" fill="url(#g)" stroke="#00f" stroke-width="{a}" stroke-dasharray="{b} {c}" stroke-miterlimit="{d}"/></g>
                    """);
                if (DrawingReader.Read(file).Drawing is { } drawing)
                {
                    DrawingPainter.Paint(new BookDrawing(drawing, PdfNumber.Of(100)), DrawingInks.ForScreen(drawing), PdfSyntaxStyle.Compact, isForPress: false);
                }
            },
            iter: 300);
    }

    private static System.Collections.Immutable.ImmutableArray<DrawingStep> Steps(string body)
    {
        var read = DrawingReader.Read(Drawings.File(body));
        Assert.Equal(DrawingObstacle.None, read.Obstacle);
        return read.Drawing!.Steps;
    }
}
