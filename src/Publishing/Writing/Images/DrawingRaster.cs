using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using SkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>An SVG drawing as a picture at the resolution of line art in print, for a PDF that cannot have its outlines.</summary>
internal static class DrawingRaster
{
    /// <summary>Line art is exposed at 600 dpi and more; above it no eye sees a step.</summary>
    private const double PixelsPerInch = 600;

    /// <summary>A drawing as wide as a poster would else fill the memory.</summary>
    private const int MostPixels = 6000;

    /// <param name="width">Of the largest print of it.</param>
    /// <param name="fonts">What letters are set with; null for a drawing without letters.</param>
    /// <returns>A PNG on white, or null for what cannot be drawn.</returns>
    public static ImageFile? Draw(ImageFile file, Length width, DrawingFonts? fonts = null)
    {
        using var drawing = DrawingFile.Open(file, fonts);
        if (drawing.Picture is not { } picture)
        {
            return null;
        }

        var box = picture.CullRect;
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
}
