using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Document;
using SkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>Makes pictures fit what reading systems take (E10, E12): at most four megapixels, RGB, a core media type.</summary>
internal static class ImageFitting
{
    /// <summary>E10: Apple's limit for interior pictures, the tightest of the stores.</summary>
    private const long MostPixels = 4_000_000;

    /// <summary>High enough that a photograph shows no blocks; a file of half the bytes of 100.</summary>
    private const int JpegQuality = 90;

    private static readonly ImmutableHashSet<string> CoreTypes = ["image/png", "image/jpeg", "image/gif", "image/svg+xml", "image/webp"];

    /// <summary>The picture as it is where it fits, else redrawn; null when it cannot be decoded.</summary>
    public static ImageFile? ForScreen(ImageFile image, long mostPixels = MostPixels)
    {
        var fits = (long)image.Width * image.Height <= mostPixels;
        return CoreTypes.Contains(image.MediaType) && !IsCmykJpeg(image) && (fits || image.MediaType == "image/svg+xml") ? image : Redraw(image, mostPixels);
    }

    public static string ExtensionOf(string mediaType) => mediaType switch
    {
        "image/jpeg" => "jpg",
        "image/svg+xml" => "svg",
        _ => mediaType[(mediaType.IndexOf('/', StringComparison.Ordinal) + 1)..],
    };

    private static ImageFile? Redraw(ImageFile image, long mostPixels)
    {
        using var bytes = SKData.CreateCopy(image.Bytes.AsSpan());
        using var codec = SKCodec.Create(bytes);
        using var decoded = codec is null ? null : SKBitmap.Decode(codec);
        if (decoded is null)
        {
            return null;
        }

        var scale = Math.Min(1, Math.Sqrt(mostPixels / ((double)decoded.Width * decoded.Height)));
        var size = new SKImageInfo((int)(decoded.Width * scale), (int)(decoded.Height * scale), SKColorType.Rgba8888, decoded.AlphaType);
        using var fitted = decoded.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        var isPhotograph = image.MediaType == "image/jpeg";
        using var data = fitted?.Encode(isPhotograph ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, JpegQuality);
        return data is null ? null : image with
        {
            MediaType = isPhotograph ? "image/jpeg" : "image/png",
            Width = size.Width,
            Height = size.Height,
            Bytes = ImmutableCollectionsMarshal.AsImmutableArray(data.ToArray()),
        };
    }

    private static bool IsCmykJpeg(ImageFile image) => image.MediaType == "image/jpeg" && JpegFile.TryRead(image.Bytes.AsSpan()) is { Components: 4 };
}
