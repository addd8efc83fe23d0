using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Pages;
using SkiaSharp;

namespace Publishing.Tests.Support;

/// <summary>Picture files made in code: a gradient, so that every pixel can be told from its neighbours.</summary>
internal static class Pictures
{
    /// <summary>Red grows to the right, green downwards.</summary>
    public static SKBitmap Gradient(int width, int height, SKColorType type = SKColorType.Rgba8888, bool isTransparent = false)
    {
        var bitmap = new SKBitmap(new SKImageInfo(width, height, type, isTransparent ? SKAlphaType.Unpremul : SKAlphaType.Opaque));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                bitmap.SetPixel(x, y, new SKColor((byte)(255 * x / width), (byte)(255 * y / height), 64, isTransparent ? (byte)(255 * x / width) : (byte)255));
            }
        }

        return bitmap;
    }

    public static byte[] Encode(SKBitmap bitmap, SKEncodedImageFormat format)
    {
        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }

    public static byte[] Png(int width = 40, int height = 20, SKColorType type = SKColorType.Rgba8888, bool isTransparent = false)
    {
        using var bitmap = Gradient(width, height, type, isTransparent);
        return Encode(bitmap, SKEncodedImageFormat.Png);
    }

    public static byte[] Jpeg(int width = 40, int height = 20, SKColorType type = SKColorType.Rgba8888)
    {
        using var bitmap = Gradient(width, height, type);
        return Encode(bitmap, SKEncodedImageFormat.Jpeg);
    }

    /// <summary>A page with one picture of 200 by 100 pt at 50, 60 from the top left, in a figure (element 1).</summary>
    public static TypesetBook Book(byte[] file, string mediaType = "image/png") => PageMaker.Book(PageMaker.Page(1, Placed("a"))) with
    {
        Images = ImmutableDictionary<string, ImageFile>.Empty.Add("a", new ImageFile("a", mediaType, 40, 20, [.. file])),
    };

    public static Placed Placed(string path) => new Placed.Picture(
        new Rect(Length.FromPoints(50), Length.FromPoints(60), Length.FromPoints(200), Length.FromPoints(100)), path, "그림의 말") { Element = 1 };
}
