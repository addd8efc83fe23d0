using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Raster;

/// <summary>Draws a page as a PNG through SkiaSharp.</summary>
internal static class PageRaster
{
    /// <param name="dotsPerInch">72 makes one pixel of one point.</param>
    public static byte[] Draw(TypesetBook book, Page page, double dotsPerInch) => throw new NotImplementedException();
}
