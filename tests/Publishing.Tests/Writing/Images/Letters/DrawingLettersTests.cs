using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Fonts;
using Publishing.Writing.Images;
using Publishing.Writing.Images.Letters;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Writing.Images.Letters;

/// <summary>Letters of drawings in the square font: at 20 pixels 가 has ink from 1 to 19 across, and from 16.6 above the baseline to 1.4 below.</summary>
public sealed class DrawingLettersTests
{
    [Theory]
    [InlineData("start", 101, 139)]
    [InlineData("middle", 81, 119)]
    [InlineData("end", 61, 99)]
    public void Letters_stand_after_about_or_before_their_place(string anchor, double left, double right) =>
        Assert.Equal([new(left, 33.4, right, 51.4)], Boxes($"<text x=\"100\" y=\"50\" font-size=\"20\" text-anchor=\"{anchor}\">가나</text>"));

    /// <summary>What follows an inner part without a place of its own is of one line with it: 60 pixels about 100.</summary>
    [Fact]
    public void An_inner_part_starts_where_it_says_and_has_an_anchor_of_its_own() => Assert.Equal(
        [new(11, 3.4, 29, 21.4), new(71, 33.4, 109, 51.4), new(111, 43.4, 129, 61.4)],
        Boxes("<text x=\"10\" y=\"20\" font-size=\"20\">가<tspan x=\"100\" y=\"50\" text-anchor=\"middle\">나다</tspan><tspan dy=\"10\">라</tspan></text>"));

    [Fact]
    public void A_list_of_places_is_one_for_each_letter_and_the_rest_follow() => Assert.Equal(
        [new(11, 33.4, 29, 51.4), new(51, 33.4, 69, 51.4), new(76, 33.4, 94, 51.4)],
        Letters("<text x=\"10 50\" dx=\"0 0 5\" y=\"50\" font-size=\"20\">가나다</text>"));

    [Theory]
    [InlineData("font-size=\"15pt\"")]
    [InlineData("font-size=\"5mm\" transform=\"scale(1.05833333)\"")]
    [InlineData("style=\"font-size:2em\" ", "font-size=\"10\"")]
    [InlineData("style=\"font-size:200%\" ", "style=\"font: bold 10px/1.5 Square, serif\"")]
    [InlineData("class=\"large\"")]
    public void A_size_has_a_unit(string size, string around = "") => Assert.Equal(
        20,
        Assert.Single(Boxes($"<style>.large {{ font-size: 20px }}</style><g {around}><text font-weight=\"400\" {size}>가</text></g>")).Width / 0.9,
        0.01);

    /// <summary>18 pixels of ink and 20 for each letter before; a space is 10.</summary>
    [Theory]
    [InlineData("  가\n    나  ", 48)]
    [InlineData("<tspan>가</tspan> <tspan> 나</tspan>", 48)]
    [InlineData("<tspan xml:space=\"preserve\">가  나</tspan>", 58)]
    [InlineData("<tspan letter-spacing=\"3\">가나</tspan>", 41)]
    [InlineData("<tspan word-spacing=\"0.25em\">가 나</tspan>", 53)]
    [InlineData("<tspan textLength=\"100\">가나다</tspan>", 98)]
    [InlineData("<a href=\"#b\">가나</a>", 38)]
    [InlineData("가<tspan display=\"none\">가</tspan>나", 38)]
    public void White_is_what_the_file_wants(string words, double width)
    {
        var boxes = Letters($"<text y=\"50\" font-size=\"20\">{words}</text>");
        Assert.Equal(width, boxes.Max(box => box.Right) - boxes.Min(box => box.Left), 0.01);
    }

    [Fact]
    public void Letters_are_widened_to_a_length_where_that_is_wanted() => Assert.Equal(
        [new(2.5, 33.4, 47.5, 51.4), new(52.5, 33.4, 97.5, 51.4)],
        Letters("<text y=\"50\" font-size=\"20\" textLength=\"100\" lengthAdjust=\"spacingAndGlyphs\">가나</text>"));

    [Theory]
    [InlineData("dominant-baseline=\"central\"", 50 + 7.6)]
    [InlineData("dominant-baseline=\"text-before-edge\"", 50 + 17.6)]
    [InlineData("dominant-baseline=\"text-after-edge\"", 50 - 2.4)]
    [InlineData("style=\"dominant-baseline:central\"", 50 + 7.6)]
    public void A_line_other_than_the_baseline_can_lie_on_the_place(string baseline, double expected) =>
        Assert.Equal(expected + 1.4, Assert.Single(Boxes($"<text y=\"50\" font-size=\"20\" {baseline}>가</text>")).Bottom, 0.01);

    [Fact]
    public void An_index_is_raised_by_a_part_of_the_letters_around() =>
        Assert.Equal(50 - 8 + 0.7, Boxes("<text y=\"50\" font-size=\"20\">가<tspan baseline-shift=\"super\" font-size=\"10\">나</tspan></text>")[1].Bottom, 0.01);

    /// <summary>Turned by a quarter with the clock about (50, 50), what lay above lies to the right.</summary>
    [Theory]
    [InlineData("<text transform=\"rotate(90 50 50)\" x=\"50\" y=\"50\" font-size=\"20\">가</text>")]
    [InlineData("<text rotate=\"90\" x=\"50\" y=\"50\" font-size=\"20\">가</text>")]
    public void Letters_can_be_turned(string text) => Assert.Equal([new(48.6, 51, 66.6, 69)], Boxes(text));

    [Fact]
    public void Colours_and_lines_are_those_of_the_text_and_of_its_parts()
    {
        var steps = Read("<g fill=\"#00f\"><text y=\"50\">가<tspan fill=\"#f00\">나</tspan></text><text fill=\"none\" stroke=\"#0f0\" stroke-width=\"2\">다</text></g>").Drawing!.Steps;
        Assert.Equal(["0,0,255", "255,0,0"], steps.OfType<DrawingStep.Fill>().Select(fill => Color(fill.Paint)));
        Assert.Equal(("0,255,0", 2), (Color(Assert.IsType<DrawingStep.Stroke>(steps[2]).Paint), ((DrawingStep.Stroke)steps[2]).Pen.Width));
    }

    [Fact]
    public void Letters_can_be_a_clip_and_be_used_again()
    {
        var clipped = Assert.IsType<DrawingStep.Block>(Assert.Single(Read("<clipPath id=\"c\"><text y=\"50\" font-size=\"20\">가나</text></clipPath><rect width=\"200\" height=\"100\" clip-path=\"url(#c)\"/>").Drawing!.Steps));
        Assert.Equal(2, clipped.Clip!.Segments.Count(segment => segment.Verb == PathVerb.Move));
        Assert.Equal([new(101, 33.4, 119, 51.4)], Boxes("<defs><text id=\"t\" y=\"50\" font-size=\"20\">가</text></defs><use href=\"#t\" x=\"100\"/>"));
    }

    [Fact]
    public void A_line_under_letters_is_one_line()
    {
        var path = Assert.IsType<DrawingStep.Fill>(Assert.Single(Read("<text y=\"50\" font-size=\"20\" text-decoration=\"underline\">가나</text>").Drawing!.Steps)).Path;
        Assert.Equal([(0, 40), (1, 19), (21, 39)], ContoursOf(path).Select(box => (box.Left, box.Right)));
    }

    [Theory]
    [InlineData("Square")]
    [InlineData("'square', serif")]
    [InlineData("Helvetica, Arial, sans-serif")]
    [InlineData("serif")]
    public void A_family_that_we_have_and_a_general_one_are_no_complaint(string families) =>
        Assert.Empty(Read($"<text font-family=\"{families}\">가</text>").Complaints);

    [Fact]
    public void A_family_that_we_do_not_have_is_the_text_s_and_said_once()
    {
        var read = Read("<g font-family=\"Nowhere Sans\"><text>가</text><text y=\"50\">나</text></g>");
        Assert.Equal([new LetterComplaint.UnknownFamily("Nowhere Sans", "Square")], read.Complaints);
        Assert.Equal(2, read.Drawing!.Steps.Length);
    }

    [Fact]
    public void General_families_are_the_text_s_the_headings_and_the_code_s()
    {
        Assert.Equal(["Noto Serif KR", "Noto Sans KR", "Nanum Gothic Coding"], new[] { "serif", "sans-serif", "monospace" }.Select(Drawings.Fonts.Find));
        Assert.Equal("Noto Sans KR", Drawings.Fonts.Find("Nowhere, \"noto sans kr\""));
    }

    [Fact]
    public void A_letter_that_a_face_lacks_comes_from_another_and_one_that_none_has_is_told()
    {
        Assert.Empty(DrawingReader.Read(Drawings.File("<text y=\"50\" font-family=\"Noto Serif\">가을 漢</text>"), Drawings.Fonts).Complaints);
        Assert.Equal(
            [new LetterComplaint.MissingLetter(0x13000)],
            DrawingReader.Read(Drawings.File("<text y=\"50\">가𓀀</text>"), Drawings.Fonts).Complaints);
    }

    [Theory]
    [InlineData("Path", "<path id=\"p\" d=\"M0 50 H100\" fill=\"none\"/><text><textPath href=\"#p\">길</textPath></text>")]
    [InlineData("Html", "<foreignObject width=\"50\" height=\"50\"><p xmlns=\"http://www.w3.org/1999/xhtml\">글</p></foreignObject>")]
    [InlineData("Vertical", "<text style=\"writing-mode: vertical-rl\">글</text>")]
    public void What_cannot_be_set_is_told(string kind, string body) =>
        Assert.Equal([kind], Read("<rect width=\"9\" height=\"9\"/>" + body).Complaints.OfType<LetterComplaint.NotDrawn>().Select(complaint => complaint.Kind.ToString()));

    /// <summary>Drawing programs write both, and the text is for those that know no HTML.</summary>
    [Fact]
    public void HTML_beside_text_that_says_the_same_is_no_complaint() =>
        Assert.Empty(Read("<switch><foreignObject requiredFeatures=\"http://www.w3.org/TR/SVG11/feature#Extensibility\" width=\"9\" height=\"9\"/><text y=\"50\">가</text></switch>").Complaints);

    [Fact]
    public void What_is_not_shown_is_no_complaint() => Assert.Empty(Read("<rect width=\"9\" height=\"9\"/><g display=\"none\"><text font-family=\"Nowhere\">가</text></g>").Complaints);

    [Fact]
    public void Bold_is_blacker()
    {
        var (regular, bold) = (Ink("<text y=\"50\" font-size=\"40\">가을 Ag</text>"), Ink("<text y=\"50\" font-size=\"40\" font-weight=\"700\">가을 Ag</text>"));
        Assert.InRange(bold / regular, 1.2, 2);
    }

    [Fact]
    public void An_italic_is_another_face_for_Latin_and_none_for_Hangul()
    {
        Assert.NotEqual(Ink("<text y=\"50\" font-size=\"40\">fan</text>"), Ink("<text y=\"50\" font-size=\"40\" font-style=\"italic\">fan</text>"));
        Assert.Equal(Ink("<text y=\"50\" font-size=\"40\">가을</text>"), Ink("<text y=\"50\" font-size=\"40\" font-style=\"italic\">가을</text>"));
    }

    [Theory]
    [InlineData("font-size=\"1e38\"")]
    [InlineData("font-size=\"0\"")]
    [InlineData("font-size=\"-5\"")]
    [InlineData("letter-spacing=\"1e30\"")]
    [InlineData("textLength=\"-1\"")]
    [InlineData("x=\"\" rotate=\"x\"")]
    [InlineData("font=\"caption\"")]
    public void Odd_numbers_never_throw(string attributes) => Assert.NotNull(Read($"<rect width=\"9\" height=\"9\"/><text {attributes}>가 나</text><text/>"));

    private static DrawingReading Read(string body) => DrawingReader.Read(Drawings.File(body), Drawings.Squares);

    /// <summary>The ink of each outline.</summary>
    private static Box[] Boxes(string body) => [.. Paths(body).Select(path => BoxOf(path.Segments))];

    /// <summary>The ink of each letter: a square is one contour.</summary>
    private static Box[] Letters(string body) => [.. Paths(body).SelectMany(ContoursOf)];

    private static IEnumerable<DrawingPath> Paths(string body)
    {
        var read = Read(body);
        Assert.Equal((DrawingObstacle.None, 0), (read.Obstacle, read.Complaints.Length));
        return read.Drawing!.Steps.Select(step => Assert.IsType<DrawingStep.Fill>(step).Path);
    }

    private static IEnumerable<Box> ContoursOf(DrawingPath path)
    {
        for (int start = 0, end; start < path.Segments.Length; start = end)
        {
            for (end = start + 1; end < path.Segments.Length && path.Segments[end].Verb != PathVerb.Move;)
            {
                end++;
            }

            yield return BoxOf(path.Segments[start..end]);
        }
    }

    private static Box BoxOf(IEnumerable<PathSegment> segments)
    {
        var points = segments.SelectMany(segment => segment.Points).ToArray();
        return new(Rounded(points.Min(point => point.X)), Rounded(points.Min(point => point.Y)), Rounded(points.Max(point => point.X)), Rounded(points.Max(point => point.Y)));
    }

    /// <summary>Outlines come in sixty-fourths of a font unit.</summary>
    private static double Rounded(double value) => Math.Round(value, 2) + 0.0;

    private static string Color(DrawingPaint paint) => paint is DrawingPaint.Solid { Color: var color } ? $"{color.Red},{color.Green},{color.Blue}" : "";

    private static double Ink(string body)
    {
        using var bitmap = SKBitmap.Decode([.. DrawingRaster.Draw(Drawings.File(body), Length.FromPoints(50), Drawings.Fonts)!.Bytes]);
        return bitmap.Pixels.Sum(pixel => 255.0 - pixel.Red);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public double Width => Right - Left;
    }
}
