using System.Text.RegularExpressions;
using Publishing.Tests.Support;
using Publishing.Verifying.Pdf;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf;
using Publishing.Writing.Pdf.Pictures;
using Publishing.Writing.Pdf.Press;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

/// <summary>Drawings in the file, by their operators. A drawing is 100 pt high and turned over: 20 from its top is 80 from the form's bottom.</summary>
public sealed class DrawingFormTests
{
    private const string Flow = "<linearGradient id=\"g\"><stop offset=\"0.25\" stop-color=\"#f00\"/><stop offset=\"0.75\" stop-color=\"#fff\"/></linearGradient><rect x=\"100\" width=\"80\" height=\"100\" fill=\"url(#g)\"/>";

    [Fact]
    public void A_rectangle_stands_where_its_file_says_and_the_form_where_its_page_does()
    {
        var text = Readable("<rect x=\"10\" y=\"20\" width=\"30\" height=\"40\" fill=\"#f00\"/>");
        Assert.Contains("q 1 0 0 1 50 240 cm /I1 Do Q", text, StringComparison.Ordinal);
        Assert.Contains("/BBox [0 0 200 100]", text, StringComparison.Ordinal);
        Assert.Contains("1 0 0 rg\n10 40 30 40 re\nf\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/Subtype /Image", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_printed_at_half_its_size_has_half_its_numbers()
    {
        var text = Readable("<path d=\"M10 20 L30 40\" fill=\"none\" stroke=\"#000\" stroke-width=\"3\" stroke-dasharray=\"4 2\" stroke-linecap=\"round\"/>", width: 100);
        Assert.Contains("/BBox [0 0 100 50]", text, StringComparison.Ordinal);
        Assert.Contains("0 G\n1.5 w\n1 J\n0 j\n4 M\n[2 1] 0 d\n5 40 m\n15 30 l\nS\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Gray_is_gray_and_what_is_set_is_not_set_again() =>
        Assert.Contains("0.50196 g\n0 90 10 10 re\nf\n20 90 10 10 re\nf\n".Replace("0.", ".", StringComparison.Ordinal), Readable("<g fill=\"#808080\"><rect width=\"10\" height=\"10\"/><rect x=\"20\" width=\"10\" height=\"10\"/></g>"), StringComparison.Ordinal);

    [Fact]
    public void Two_contours_and_a_hole_keep_their_rule() =>
        Assert.Contains("h\nf*\n", Readable("<path fill-rule=\"evenodd\" d=\"M0 0 H90 V90 H0 Z M20 20 H40 V40 H20 Z\"/>"), StringComparison.Ordinal);

    [Fact]
    public void A_clip_is_undone_after_what_it_holds() => Assert.Contains(
        "q\n0 80 20 20 re\nW n\n0 g\n0 50 50 50 re\nf\nQ\n1 0 0 rg\n0 99 1 1 re\nf\n",
        Readable("<clipPath id=\"c\"><rect width=\"20\" height=\"20\"/></clipPath><g clip-path=\"url(#c)\"><rect width=\"50\" height=\"50\"/></g><rect width=\"1\" height=\"1\" fill=\"#f00\"/>"),
        StringComparison.Ordinal);

    [Fact]
    public void A_layer_is_a_form_of_its_own_that_mixes_first()
    {
        var text = Readable("<g opacity=\"0.2\"><rect width=\"10\" height=\"10\"/><rect x=\"5\" width=\"10\" height=\"10\"/></g>");
        Assert.Contains("/A1 gs\n/G1 Do\n", text, StringComparison.Ordinal);
        Assert.Matches(@"/CA \.2\s+/ca \.2", text);
        Assert.Matches(@"/Group <<\s+/S /Transparency\s+/I true\s+>>", text);
    }

    [Fact]
    public void A_flow_of_colours_is_a_shading_with_its_stops()
    {
        var text = Readable(Flow);
        Assert.Contains("/Pattern cs /P1 scn\n100 0 80 100 re\nf\n", text, StringComparison.Ordinal);
        // The flow goes over the 80 pt of its rectangle, which starts at 100.
        Assert.Matches(@"/Matrix \[80 0 0 -100 100 100\]", text);
        Assert.Matches(@"/ShadingType 2\s+/ColorSpace /DeviceRGB\s+/Coords \[0 0 1 0\]\s+/Extend \[true true\]", text);
        Assert.Contains("/Bounds [.25 .75]", text, StringComparison.Ordinal);
        Assert.Matches(@"/C0 \[1 0 0\]\s+/C1 \[1 1 1\]", text);
    }

    [Fact]
    public void A_flow_between_circles_starts_at_its_focus()
    {
        var text = Readable("<radialGradient id=\"g\" gradientUnits=\"userSpaceOnUse\" cx=\"50\" cy=\"50\" r=\"40\" fx=\"70\" fy=\"50\"><stop offset=\"0\"/><stop offset=\"1\" stop-color=\"#fff\"/></radialGradient><rect width=\"100\" height=\"100\" fill=\"url(#g)\"/>");
        Assert.Matches(@"/Matrix \[40 0 0 -40 50 50\]", text);
        Assert.Matches(@"/ShadingType 3\s+/ColorSpace /DeviceGray\s+/Coords \[\.5 0 0 0 0 1\]", text);
    }

    [Fact]
    public void A_drawing_shown_twice_is_one_form_and_the_smaller_print_is_scaled()
    {
        var book = Drawings.Book("<rect width=\"10\" height=\"10\"/>");
        var text = MadePdf.Readable(book with { Pages = [book.Pages[0], PageMaker.Page(2, Drawings.Placed(100))] });
        Assert.Equal(2, text.Split("/Subtype /Form").Length);
        Assert.Contains("q .5 0 0 .5 50 290 cm /I1 Do Q", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_that_outlines_cannot_say_is_a_picture_as_a_whole()
    {
        const string blurred = "<rect width=\"9\" height=\"9\"/><filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter><rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>";
        var text = Readable(blurred);
        Assert.Contains("/Subtype /Image", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/Subtype /Form", text, StringComparison.Ordinal);
        Assert.Equal(DrawingObstacle.Filter, BookPicture.Collect(Drawings.Book(blurred), takesOpacity: true).Value["a.svg"].Obstacle);
    }

    [Fact]
    public void P26_A_one_colour_interior_has_a_drawing_in_gray_alone_and_as_light_as_its_picture()
    {
        var text = Press("<rect width=\"10\" height=\"10\"/><rect x=\"20\" width=\"10\" height=\"10\" fill=\"#f00\" stroke=\"#00f\"/>" + Flow, Options());
        var form = FormIn(text);
        Assert.Contains("/GN gs\n0 g\n0 90 10 10 re\nf\n", form, StringComparison.Ordinal);
        // Red has a light of 0.2126, which is the gray 127 of 255.
        Assert.Contains(".49804 g\n20 90 10 10 re\nf\n", form, StringComparison.Ordinal);
        Assert.DoesNotMatch(@" (rg|RG|k|K)\n", form);
        Assert.Contains("/ColorSpace /DeviceGray", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DeviceRGB", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DeviceCMYK", form, StringComparison.Ordinal);
    }

    [Fact]
    public void P23_P25_An_interior_in_colour_has_inks_for_colours_and_black_alone_for_gray()
    {
        var text = Press("<rect width=\"10\" height=\"10\"/><rect x=\"20\" width=\"10\" height=\"10\" fill=\"#f00\"/>" + Flow, Options() with { IsBlackOnly = false });
        var form = FormIn(text);
        Assert.Contains("0 g\n0 90 10 10 re\nf\n", form, StringComparison.Ordinal);
        Assert.Matches(@"\d k\n20 90 10 10 re\nf\n", form);
        Assert.Contains("/ColorSpace /DeviceCMYK", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DeviceRGB", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PressStandard.X4, "/Subtype /Form", DrawingObstacle.None)]
    [InlineData(PressStandard.X1a, "/Subtype /Image", DrawingObstacle.Opacity)]
    internal void P23_What_shines_through_is_a_picture_where_nothing_may(PressStandard standard, string kind, DrawingObstacle obstacle)
    {
        const string clear = "<rect width=\"10\" height=\"10\" fill-opacity=\"0.5\"/>";
        Assert.Contains(kind, Press(clear, Options() with { Standard = standard }), StringComparison.Ordinal);
        Assert.Equal(obstacle, BookPicture.Collect(Drawings.Book(clear), takesOpacity: standard == PressStandard.X4).Value["a.svg"].Obstacle);
    }

    [Fact]
    public void P27_The_ink_of_a_drawing_is_measured()
    {
        using var stream = new MemoryStream();
        var options = Options() with { IsBlackOnly = false, InkLimit = 100 };
        var found = PdfWriter.Write(Drawings.PressPagesOf(Drawings.Book("<rect width=\"10\" height=\"10\" fill=\"#f00\"/>"), options), PageMaker.Date, stream, new PdfOptions { Press = options });
        Assert.Equal("press-006", Assert.Single(found.Diagnostics).Code);
    }

    [Fact]
    public void P22_P23_P34_Files_with_drawings_break_nothing_and_are_clean()
    {
        const string all = "<rect width=\"10\" height=\"10\" fill=\"#369\" stroke=\"#000\"/>" + Flow;
        MadePdf.Of(Drawings.Book(all + "<g opacity=\"0.5\"><rect width=\"9\" height=\"9\"/><rect width=\"5\" height=\"5\" fill=\"#0f0\"/></g>")).MustBeClean();
        foreach (var standard in Enum.GetValues<PressStandard>())
        {
            Assert.Empty(Clauses(Drawings.Press(all, Options() with { Standard = standard }, isReadable: false)));
        }
    }

    private static string Readable(string body, double width = 200) => MadePdf.Readable(Drawings.Book(body, width));

    /// <summary>What stands in the form's stream.</summary>
    private static string FormIn(string text) => Regex.Match(text, @"/Subtype /Form.*?stream\n(.*?)endstream", RegexOptions.Singleline).Groups[1].Value;

    private static IEnumerable<string> Clauses(byte[] bytes) => PdfPreflight.Check(bytes, isOneColor: true)!.Findings.Select(finding => finding.Clause);

    private static string Press(string body, PressOptions options) => System.Text.Encoding.Latin1.GetString(Drawings.Press(body, options, isReadable: true));

    private static PressOptions Options() => Drawings.PressOptions;
}
