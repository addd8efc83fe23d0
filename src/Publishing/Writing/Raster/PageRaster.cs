using System.Buffers;
using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Images;
using SkiaSharp;

namespace Publishing.Writing.Raster;

/// <summary>Draws a page as a PNG or a JPEG through SkiaSharp: gray, or in colour where the page has a picture.</summary>
internal sealed class PageRaster
{
    /// <summary>One filter in place of the best of five for every row, and no long search for repeats: in a third of the time.</summary>
    private static readonly SKPngEncoderOptions QuickPng = new(SKPngEncoderFilterFlags.Sub, zLibLevel: 3);

    /// <summary>In pixels, whole squares of a JPEG: a strip of a cover stays near the processor, and a large letter is not drawn in many pieces.</summary>
    private const int StripHeight = 16 * FlatJpeg.Square;

    private readonly TypesetBook book;
    private readonly SKCanvas canvas;
    private readonly float pixelsPerPoint;

    /// <summary>From the page to the part of it that is drawn.</summary>
    private SKMatrix strip = SKMatrix.Identity;

    /// <summary>Null where each letter is drawn in its exact place.</summary>
    private readonly SmallLetters? small;

    private PageRaster(TypesetBook book, SKCanvas canvas, double dotsPerInch, SmallLetters? small = null)
    {
        this.small = small;
        this.book = book;
        this.canvas = canvas;
        pixelsPerPoint = (float)(dotsPerInch / 72);
    }

    /// <param name="dotsPerInch">72 makes one pixel of one point.</param>
    public static byte[] Draw(TypesetBook book, Page page, double dotsPerInch)
    {
        var size = new SKSizeI(PixelsOf(page.Size.Width, dotsPerInch), PixelsOf(page.Size.Height, dotsPerInch));
        var colors = page.Items.Any(HasColor) ? SKColorType.Rgba8888 : SKColorType.Gray8;
        using var surface = SKSurface.Create(new SKImageInfo(size.Width, size.Height, colors, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        new PageRaster(book, surface.Canvas, dotsPerInch).Draw(page);
        return Encode(surface);
    }

    /// <summary>A JPEG in colour of letters and rules on a flat ground, drawn and written in strips: the whole of it would be many MB of fresh memory.</summary>
    /// <param name="page">In whole squares of <see cref="FlatJpeg.Square"/> pixels.</param>
    /// <param name="quality">1 to 100.</param>
    public static byte[] DrawFlat(TypesetBook book, Page page, double dotsPerInch, int quality)
    {
        var (width, height) = (PixelsOf(page.Size.Width, dotsPerInch), PixelsOf(page.Size.Height, dotsPerInch));
        var jpeg = new FlatJpeg(width, height, quality);
        using var surface = SKSurface.Create(new SKImageInfo(width, StripHeight, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var pixels = surface.PeekPixels();
        for (var top = 0; top < height; top += StripHeight)
        {
            surface.Canvas.Clear(SKColors.White);
            new PageRaster(book, surface.Canvas, dotsPerInch) { strip = SKMatrix.CreateTranslation(0, -top) }.Draw(page);
            jpeg.Add(pixels.GetPixelSpan()[..(Math.Min(StripHeight, height - top) * pixels.RowBytes)]);
        }

        return jpeg.Finish();
    }

    /// <summary>A PNG for a glance: letters stand on whole pixels up and down and on quarters across, and grays are sixteen.</summary>
    /// <param name="masks">Letters drawn before, of this size of pictures.</param>
    public static byte[] DrawSmall(TypesetBook book, Page page, double dotsPerInch, GlyphMasks masks)
    {
        var isGray = !page.Items.Any(item => HasColor(item) && !IsGrayPicture(book, item));
        var info = new SKImageInfo(PixelsOf(page.Size.Width, dotsPerInch), PixelsOf(page.Size.Height, dotsPerInch), isGray ? SKColorType.Gray8 : SKColorType.Rgba8888, SKAlphaType.Opaque);
        var pixels = ArrayPool<byte>.Shared.Rent(info.BytesSize);
        var pinned = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            using var surface = SKSurface.Create(info, pinned.AddrOfPinnedObject(), info.RowBytes);
            surface.Canvas.Clear(SKColors.White);
            new PageRaster(book, surface.Canvas, dotsPerInch, new SmallLetters(masks, pixels, info.Width, info.Height, info.BytesPerPixel)).Draw(page);
            return isGray ? GrayPng.Write(pixels.AsSpan(0, info.BytesSize), info.Width, info.Height) : Encode(surface);
        }
        finally
        {
            pinned.Free();
            ArrayPool<byte>.Shared.Return(pixels);
        }
    }

    private static byte[] Encode(SKSurface surface)
    {
        using var pixels = surface.PeekPixels();
        using var file = pixels.Encode(QuickPng);
        return file!.ToArray();
    }

    private static bool IsGrayPicture(TypesetBook book, Placed item) =>
        item is Placed.Picture picture && book.Images.TryGetValue(picture.Image, out var file) && PngFile.Of(file) is { Color: PngColor.Gray, HasProfile: false };

    private static bool HasColor(Placed item) => item is Placed.Picture or Placed.Rule { Ink.Color: not null } or Placed.Glyphs { Ink.Color: not null };

    private static int PixelsOf(Length length, double dotsPerInch) => Math.Max(1, (int)Math.Round(length.Points * dotsPerInch / 72));

    private void Draw(Page page)
    {
        canvas.SetMatrix(strip);
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case Placed.Glyphs glyphs:
                    Draw(glyphs);
                    break;
                case Placed.Rule rule:
                    Draw(rule);
                    break;
                case Placed.Dot dot:
                    Draw(dot);
                    break;
                case Placed.Picture picture:
                    Draw(picture);
                    break;
            }
        }
    }

    private void Draw(Placed.Glyphs glyphs)
    {
        var (run, origin) = (glyphs.Run, glyphs.Origin);
        using var paint = PaintOf(glyphs.Ink ?? new Ink(run.Style.Black));
        if (small?.TryDraw(glyphs, (uint)paint.Color, pixelsPerPoint) == true)
        {
            return;
        }

        var face = FaceOutlines.Of(run.Face);
        var scale = pixelsPerPoint * (float)(run.Size.Points / run.Face.UnitsPerEm);
        var across = scale * (float)run.Style.Width;
        var pen = Length.Zero;
        foreach (var glyph in run.Glyphs)
        {
            var (along, rise) = (pen + glyph.OffsetX, glyph.OffsetY);
            Place(glyphs.Turn switch
            {
                Turn.Left => new SKMatrix(0, scale, Pixels(origin.X - rise), -across, 0, Pixels(origin.Y - along), 0, 0, 1),
                Turn.Right => new SKMatrix(0, -scale, Pixels(origin.X + rise), across, 0, Pixels(origin.Y + along), 0, 0, 1),
                _ => new SKMatrix(across, 0, Pixels(origin.X + along), 0, scale, Pixels(origin.Y - rise), 0, 0, 1),
            });
            canvas.DrawPath(face.Find(glyph.Id), paint);
            pen += glyph.Advance;
        }

        canvas.SetMatrix(strip);
    }

    private void Place(SKMatrix onPage) => canvas.SetMatrix(strip.IsIdentity ? onPage : onPage.PostConcat(strip));

    private void Draw(Placed.Rule rule)
    {
        using var paint = PaintOf(rule.Ink);
        canvas.DrawRect(Pixels(rule.Area), paint);
    }

    private void Draw(Placed.Dot dot)
    {
        using var paint = PaintOf(dot.Ink);
        if (dot.Hole > Length.Zero)
        {
            paint.Style = SKPaintStyle.Stroke;
            paint.StrokeWidth = Pixels((dot.Diameter - dot.Hole) / 2);
        }

        canvas.DrawCircle(Pixels(dot.Centre.X), Pixels(dot.Centre.Y), Pixels((dot.Hole > Length.Zero ? (dot.Diameter + dot.Hole) / 2 : dot.Diameter) / 2), paint);
    }

    private void Draw(Placed.Picture placed)
    {
        if (!book.Images.TryGetValue(placed.Image, out var file))
        {
            return;
        }

        if (DrawingFile.IsDrawing(file))
        {
            DrawDrawing(placed, file);
            return;
        }

        using var data = SKData.CreateCopy(file.Bytes.AsSpan());
        using var codec = SKCodec.Create(data);
        using var bitmap = codec is null ? null : SKBitmap.Decode(codec);
        if (bitmap is null)
        {
            return;
        }

        // Else the image would be a copy.
        bitmap.SetImmutable();
        using var image = SKImage.FromBitmap(bitmap);
        Place(Upright(codec!.EncodedOrigin, placed.IsTurned, new SKSize(image.Width, image.Height), Pixels(placed.Area)));
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.SetMatrix(strip);
    }

    /// <summary>Outlines are drawn at the scale of the page, and nothing beyond the edge of what the drawing shows.</summary>
    private void DrawDrawing(Placed.Picture placed, ImageFile file)
    {
        using var drawing = DrawingFile.Open(file, book.DrawingFonts);
        if (drawing.Picture is not { } picture)
        {
            return;
        }

        var shown = picture.CullRect;
        canvas.Save();
        Place(SKMatrix.CreateTranslation(-shown.Left, -shown.Top).PostConcat(Upright(SKEncodedOrigin.TopLeft, placed.IsTurned, shown.Size, Pixels(placed.Area))));
        canvas.ClipRect(shown, SKClipOperation.Intersect, antialias: true);
        canvas.DrawPicture(picture);
        canvas.Restore();
    }

    /// <summary>From the pixels as stored to the area, turned as EXIF says.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, bool isLaid, SKSize image, SKRect area)
    {
        var (right, down, corner) = origin switch
        {
            SKEncodedOrigin.TopRight => ((-1, 0), (0, 1), (1, 0)),
            SKEncodedOrigin.BottomRight => ((-1, 0), (0, -1), (1, 1)),
            SKEncodedOrigin.BottomLeft => ((1, 0), (0, -1), (0, 1)),
            SKEncodedOrigin.LeftTop => ((0, 1), (1, 0), (0, 0)),
            SKEncodedOrigin.RightTop => ((0, 1), (-1, 0), (1, 0)),
            SKEncodedOrigin.RightBottom => ((0, -1), (-1, 0), (1, 1)),
            SKEncodedOrigin.LeftBottom => ((0, -1), (1, 0), (0, 1)),
            _ => ((1, 0), (0, 1), (0, 0)),
        };
        if (isLaid)
        {
            (right, down, corner) = ((right.Item2, -right.Item1), (down.Item2, -down.Item1), (corner.Item2, 1 - corner.Item1));
        }

        return new SKMatrix(
            right.Item1 * area.Width / image.Width, down.Item1 * area.Width / image.Height, area.Left + corner.Item1 * area.Width,
            right.Item2 * area.Height / image.Width, down.Item2 * area.Height / image.Height, area.Top + corner.Item2 * area.Height,
            0, 0, 1);
    }

    private static SKPaint PaintOf(Ink ink)
    {
        if (ink.Color is { } color)
        {
            return new SKPaint { IsAntialias = true, Color = new SKColor(0xFF000000 | color.Rgb) };
        }

        var level = (byte)Math.Round(255 * (1 - Math.Clamp(ink.Black, 0, 1)));
        return new SKPaint { IsAntialias = true, Color = new SKColor(level, level, level) };
    }

    private SKRect Pixels(Rect area) => new(Pixels(area.X), Pixels(area.Y), Pixels(area.Right), Pixels(area.Bottom));

    private float Pixels(Length length) => (float)length.Points * pixelsPerPoint;
}
