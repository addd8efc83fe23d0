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

    private readonly TypesetBook book;
    private readonly SKCanvas canvas;
    private readonly float pixelsPerPoint;

    private PageRaster(TypesetBook book, SKCanvas canvas, double dotsPerInch)
    {
        this.book = book;
        this.canvas = canvas;
        pixelsPerPoint = (float)(dotsPerInch / 72);
    }

    /// <param name="dotsPerInch">72 makes one pixel of one point.</param>
    /// <param name="jpegQuality">1 to 100 for a JPEG, null for a PNG.</param>
    public static byte[] Draw(TypesetBook book, Page page, double dotsPerInch, int? jpegQuality = null)
    {
        var size = new SKSizeI(PixelsOf(page.Size.Width, dotsPerInch), PixelsOf(page.Size.Height, dotsPerInch));
        var colors = page.Items.Any(HasColor) ? SKColorType.Rgba8888 : SKColorType.Gray8;
        using var surface = SKSurface.Create(new SKImageInfo(size.Width, size.Height, colors, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        new PageRaster(book, surface.Canvas, dotsPerInch).Draw(page);
        using var image = surface.Snapshot();
        using var pixels = image.PeekPixels();
        using var file = jpegQuality is { } quality ? image.Encode(SKEncodedImageFormat.Jpeg, quality) : pixels.Encode(QuickPng);
        return file!.ToArray();
    }

    private static bool HasColor(Placed item) => item is Placed.Picture or Placed.Rule { Ink.Color: not null } or Placed.Glyphs { Ink.Color: not null };

    private static int PixelsOf(Length length, double dotsPerInch) => Math.Max(1, (int)Math.Round(length.Points * dotsPerInch / 72));

    private void Draw(Page page)
    {
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
        var face = FaceOutlines.Of(run.Face);
        var scale = pixelsPerPoint * (float)(run.Size.Points / run.Face.UnitsPerEm);
        var across = scale * (float)run.Style.Width;
        var pen = Length.Zero;
        foreach (var glyph in run.Glyphs)
        {
            var (along, rise) = (pen + glyph.OffsetX, glyph.OffsetY);
            canvas.SetMatrix(glyphs.Turn switch
            {
                Turn.Left => new SKMatrix(0, scale, Pixels(origin.X - rise), -across, 0, Pixels(origin.Y - along), 0, 0, 1),
                Turn.Right => new SKMatrix(0, -scale, Pixels(origin.X + rise), across, 0, Pixels(origin.Y + along), 0, 0, 1),
                _ => new SKMatrix(across, 0, Pixels(origin.X + along), 0, scale, Pixels(origin.Y - rise), 0, 0, 1),
            });
            canvas.DrawPath(face.Find(glyph.Id), paint);
            pen += glyph.Advance;
        }

        canvas.ResetMatrix();
    }

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

        using var image = SKImage.FromBitmap(bitmap);
        canvas.SetMatrix(Upright(codec!.EncodedOrigin, placed.IsTurned, new SKSize(image.Width, image.Height), Pixels(placed.Area)));
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.ResetMatrix();
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
        canvas.SetMatrix(SKMatrix.CreateTranslation(-shown.Left, -shown.Top).PostConcat(Upright(SKEncodedOrigin.TopLeft, placed.IsTurned, shown.Size, Pixels(placed.Area))));
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
