using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Tests.Support;

/// <summary>SVG drawings of 200 by 100 pixels, printed at 200 by 100 pt where nothing else is said: a pixel is a point.</summary>
internal static class Drawings
{
    public static ImageFile File(string body) => new(
        "a.svg",
        "image/svg+xml",
        200,
        100,
        [.. Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\" viewBox=\"0 0 200 100\">{body}</svg>")]);

    /// <summary>Letters as squares: Hangul from 0.05 to 0.95 em across, from −0.07 to 0.83 em up.</summary>
    public static DrawingFonts Squares { get; } = new(TestFonts.Square, "Square", "Square", "Square", null, "ko");

    /// <summary>The books' own fonts, as a layout without a word has them.</summary>
    public static DrawingFonts Fonts => DrawingFonts.Of(new LayoutConfig(), TestFonts.Books, "ko");

    /// <summary>A page with the drawing at 50, 60 from the top left.</summary>
    public static TypesetBook Book(string body, double width = 200) => PageMaker.Book(PageMaker.Page(1, Placed(width))) with
    {
        Images = ImmutableDictionary<string, ImageFile>.Empty.Add("a.svg", File(body)),
        DrawingFonts = Fonts,
    };

    public static Placed Placed(double width = 200) => new Placed.Picture(
        new Rect(Length.FromPoints(50), Length.FromPoints(60), Length.FromPoints(width), Length.FromPoints(width / 2)), "a.svg", "그림의 말") { Element = 1 };

    /// <summary>X-4, black alone, with bleed; ink without a limit.</summary>
    public static PressOptions PressOptions { get; } = new(
        PressStandard.X4, OutputCondition.Find("CoatedFOGRA39", ".").Value!, IsBlackOnly: true, Length.FromMillimetres(3), PrintMarks.None, HasSlug: false, InkLimit: 400);

    public static TypesetBook PressPagesOf(TypesetBook book, PressOptions options) => PressPages.Make(book, options, 1, null, TestFonts.Square);

    /// <summary>A file for the press with the drawing on its page.</summary>
    /// <param name="isReadable">Spelled so that a place can be found and changed.</param>
    public static byte[] Press(string body, PressOptions options, bool isReadable)
    {
        var style = isReadable ? new PdfSyntaxStyle(options.Style.Version, PacksObjects: false, Compresses: false, IsIndented: true) : options.Style;
        return MadePdf.Of(PressPagesOf(Book(body), options), new PdfOptions { Press = options, Style = style }).Bytes;
    }
}
