using System.Globalization;
using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Pictures;
using Publishing.Writing.Raster;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>
/// Drawings as outlines, drawn by three engines from the finished PDF, and by our raster of the page, against the same drawings in pixels, as they stood in PDFs before.
/// Compared by the mean of every four by four pixels at 144 dpi, 255 levels, over the drawing alone.
/// </summary>
public sealed class DrawingAgreementTests
{
    private const int DotsPerInch = 144;
    private const int Block = 4;

    /// <summary>Engines differ at edges by half a level over a drawing; a stroke of a wrong width or a flow that starts elsewhere by five and more.</summary>
    private const double MostDifference = 1.5;

    /// <summary>As for pages of text in <see cref="RasterAgreementTests"/>: Ghostscript makes thin outlines that are no glyphs a little blacker.</summary>
    private const double MostDifferenceOfLetters = 2.5;

    public static TheoryData<string, string> Bodies => new()
    {
        { "shapes", "<rect x=\"10\" y=\"10\" width=\"60\" height=\"40\" rx=\"8\" fill=\"#c43\" stroke=\"#247\" stroke-width=\"4\"/><circle cx=\"120\" cy=\"40\" r=\"25\" fill=\"#3a6\"/><ellipse cx=\"165\" cy=\"70\" rx=\"30\" ry=\"15\" fill=\"none\" stroke=\"#808\" stroke-width=\"3\" stroke-dasharray=\"9 4 2 4\"/><polygon points=\"20,90 50,60 80,95\" fill=\"#fc0\"/>" },
        { "paths", "<path fill-rule=\"evenodd\" d=\"M20 20 H90 V80 H20 Z M40 35 H70 V65 H40 Z\"/><path d=\"M100 80 Q120 0 140 80 T180 60\" fill=\"none\" stroke=\"#06c\" stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/><path d=\"M100 20 A30 15 30 1 1 130 40\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\"/>" },
        { "turned and stretched", "<g transform=\"translate(60 10) rotate(25) scale(2 0.6)\"><rect width=\"40\" height=\"60\" fill=\"#ccc\" stroke=\"#000\" stroke-width=\"5\" stroke-linejoin=\"bevel\" stroke-dasharray=\"12 5\"/></g>" },
        { "clips", "<clipPath id=\"c\"><circle cx=\"60\" cy=\"50\" r=\"40\"/><rect x=\"110\" y=\"20\" width=\"60\" height=\"60\" transform=\"rotate(10 140 50)\"/></clipPath><g clip-path=\"url(#c)\"><rect width=\"200\" height=\"55\" fill=\"#258\"/><rect y=\"55\" width=\"200\" height=\"45\" fill=\"#e83\"/></g>" },
        { "opacity", "<rect x=\"20\" y=\"20\" width=\"90\" height=\"60\" fill=\"#00f\"/><g opacity=\"0.6\"><circle cx=\"100\" cy=\"50\" r=\"35\" fill=\"#f00\"/><circle cx=\"130\" cy=\"50\" r=\"35\" fill=\"#0c0\"/></g><rect x=\"5\" y=\"40\" width=\"190\" height=\"20\" fill=\"#000\" fill-opacity=\"0.3\"/>" },
        { "straight flows", "<linearGradient id=\"a\" x2=\"1\" y2=\"1\"><stop offset=\"0\" stop-color=\"#f00\"/><stop offset=\"0.5\" stop-color=\"#ff0\"/><stop offset=\"0.5\" stop-color=\"#0a0\"/><stop offset=\"1\" stop-color=\"#00f\"/></linearGradient><rect x=\"10\" y=\"10\" width=\"110\" height=\"80\" fill=\"url(#a)\"/><path d=\"M140 10 V90\" stroke=\"url(#b)\" stroke-width=\"20\"/><linearGradient id=\"b\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"20\" x2=\"0\" y2=\"80\"><stop offset=\"0.2\"/><stop offset=\"1\" stop-color=\"#fff\"/></linearGradient>" },
        { "round flows", "<radialGradient id=\"a\" fx=\"0.3\" fy=\"0.3\"><stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\"1\" stop-color=\"#036\"/></radialGradient><ellipse cx=\"60\" cy=\"50\" rx=\"50\" ry=\"40\" fill=\"url(#a)\"/><radialGradient id=\"b\" gradientTransform=\"rotate(20) scale(1 0.6)\"><stop offset=\"0\" stop-color=\"#f60\"/><stop offset=\"0.8\" stop-color=\"#606\"/></radialGradient><rect x=\"120\" y=\"10\" width=\"70\" height=\"80\" fill=\"url(#b)\"/>" },
        { "marks and symbols", "<marker id=\"m\" markerWidth=\"4\" markerHeight=\"4\" refX=\"2\" refY=\"2\" orient=\"auto\"><path d=\"M0 0 L4 2 L0 4 Z\" fill=\"#a00\"/></marker><path d=\"M10 80 L80 20 L150 70\" fill=\"none\" stroke=\"#444\" stroke-width=\"3\" marker-mid=\"url(#m)\" marker-end=\"url(#m)\"/><symbol id=\"s\" viewBox=\"0 0 10 10\"><circle cx=\"5\" cy=\"5\" r=\"7\" fill=\"#068\"/></symbol><use href=\"#s\" x=\"150\" y=\"10\" width=\"40\" height=\"40\"/>" },
        { "letters", "<text x=\"10\" y=\"30\" font-size=\"24\">가을 AVATAR fi</text><text x=\"190\" y=\"55\" font-size=\"14\" letter-spacing=\"3\" text-anchor=\"end\" font-family=\"sans-serif\" font-weight=\"bold\" fill=\"#a30\">漢字 1999</text><text transform=\"translate(20 95) rotate(-20) scale(4)\" font-size=\"4\">작은 <tspan font-style=\"italic\">small</tspan></text><text x=\"150\" y=\"85\" font-size=\"20\" fill=\"none\" stroke=\"#04a\" text-anchor=\"middle\">테두리</text>" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void Poppler_draws_outlines_as_pixels_were(string kind, string body) => AssertAgrees(kind, body, (file, picture) =>
        ExternalTool.Require("pdftoppm").Run("-r", Number(DotsPerInch), "-png", "-singlefile", file, picture[..^".png".Length]).MustSucceed());

    [Theory, MemberData(nameof(Bodies))]
    public void MuPDF_draws_outlines_as_pixels_were(string kind, string body) => AssertAgrees(kind, body, (file, picture) =>
        ExternalTool.Require("mutool").Run("draw", "-q", "-r", Number(DotsPerInch), "-o", picture, file).MustSucceed());

    [Theory, MemberData(nameof(Bodies))]
    public void Ghostscript_draws_outlines_as_pixels_were(string kind, string body) => AssertAgrees(kind, body, (file, picture) => ExternalTool.Require("gs").Run(
        "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=png16m", "-dGraphicsAlphaBits=4", "-r" + Number(DotsPerInch), "-o", picture, file).MustSucceed());

    private static void AssertAgrees(string kind, string body, Action<string, string> draw)
    {
        var book = Drawings.Book(body);
        Assert.Equal((kind, DrawingObstacle.None), (kind, BookPicture.Collect(book, takesOpacity: true).Value["a.svg"].Obstacle));
        using var folder = new TempFolder();
        var path = folder.Write("a.pdf", MadePdf.Of(book).Bytes);
        Assert.Equal("", PdfJudges.Qpdf(path));
        draw(path, Path.Combine(folder.Path, "a.png"));
        using var theirs = SKBitmap.Decode(Path.Combine(folder.Path, "a.png"));
        using var ours = Pixels(DrawingRaster.Draw(Drawings.File(body), Length.FromPoints(200), Drawings.Fonts)!);
        using var page = SKBitmap.Decode(PageRaster.Draw(book, book.Pages[0], DotsPerInch));
        var onPage = Difference(ours, page, 50 * DotsPerInch / 72, 60 * DotsPerInch / 72);
        Assert.True(onPage < MostDifference, string.Create(CultureInfo.InvariantCulture, $"{kind} differs by {onPage:0.00} levels on our raster of the page"));
        var difference = Difference(ours, theirs, 50 * DotsPerInch / 72, 60 * DotsPerInch / 72);
        Assert.True(difference < (kind == "letters" ? MostDifferenceOfLetters : MostDifference), string.Create(CultureInfo.InvariantCulture, $"{kind} differs by {difference:0.00} levels"));
    }

    /// <summary>The drawing in pixels at the resolution of the comparison.</summary>
    private static SKBitmap Pixels(Publishing.Document.ImageFile file)
    {
        using var fine = SKBitmap.Decode([.. file.Bytes]);
        return fine.Resize(new SKImageInfo(200 * DotsPerInch / 72, 100 * DotsPerInch / 72), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
    }

    private static double Difference(SKBitmap ours, SKBitmap theirs, int left, int top)
    {
        var (sum, blocks) = (0.0, 0);
        for (var y = 0; y + Block <= ours.Height; y += Block)
        {
            for (var x = 0; x + Block <= ours.Width; x += Block, blocks++)
            {
                var (a, b) = (Mean(ours, x, y), Mean(theirs, x + left, y + top));
                sum += (Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue)) / 3;
            }
        }

        return sum / blocks;
    }

    private static (double Red, double Green, double Blue) Mean(SKBitmap bitmap, int left, int top)
    {
        var (red, green, blue) = (0.0, 0.0, 0.0);
        for (var i = 0; i < Block * Block; i++)
        {
            var pixel = bitmap.GetPixel(left + (i % Block), top + (i / Block));
            (red, green, blue) = (red + pixel.Red, green + pixel.Green, blue + pixel.Blue);
        }

        return (red / (Block * Block), green / (Block * Block), blue / (Block * Block));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
