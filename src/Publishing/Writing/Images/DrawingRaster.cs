using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;
using SkiaSharp;
using Svg;
using Svg.Skia;

namespace Publishing.Writing.Images;

/// <summary>An SVG drawing as a picture at the resolution of line art in print, for the PDF; the EPUB keeps the drawing.</summary>
internal static class DrawingRaster
{
    /// <summary>Line art is exposed at 600 dpi and more; above it no eye sees a step.</summary>
    private const double PixelsPerInch = 600;

    /// <summary>A drawing as wide as a poster would else fill the memory.</summary>
    private const int MostPixels = 6000;

    /// <summary>A drawing is only what its file says: nothing is fetched from elsewhere.</summary>
    static DrawingRaster()
    {
        SvgDocument.ResolveExternalImages = ExternalType.None;
        SvgDocument.ResolveExternalElements = ExternalType.None;
        SvgDocument.ResolveExternalXmlEntites = ExternalType.None;
    }

    /// <summary>Letters would be drawn with whatever fonts a machine has.</summary>
    public static bool HasText(ImageFile file) => file.Bytes.AsSpan().IndexOf("<text"u8) >= 0;

    /// <param name="width">Of the largest print of it.</param>
    /// <returns>A PNG on white, or null for what cannot be drawn.</returns>
    public static ImageFile? Draw(ImageFile file, Length width)
    {
        using var svg = new SKSvg();
        using var stream = new MemoryStream([.. file.Bytes]);
        if (Load(svg, stream) is not { CullRect: { Width: > 0, Height: > 0 } box } picture)
        {
            return null;
        }

        var scale = (float)Math.Min(width.Points / 72 * PixelsPerInch, MostPixels) / box.Width;
        var (across, down) = ((int)Math.Ceiling(box.Width * scale), Math.Min((int)Math.Ceiling(box.Height * scale), MostPixels));
        using var bitmap = new SKBitmap(Math.Max(1, across), Math.Max(1, down), SKColorType.Rgba8888, SKAlphaType.Premul);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale(scale);
        canvas.Translate(-box.Left, -box.Top);
        canvas.DrawPicture(picture);
        canvas.Flush();
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return file with { MediaType = "image/png", Width = bitmap.Width, Height = bitmap.Height, Bytes = ImmutableArray.Create(data.AsSpan()) };
    }

    private static SKPicture? Load(SKSvg svg, Stream stream)
    {
        try
        {
            return svg.Load(stream);
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }
}
