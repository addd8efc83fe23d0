using SkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>Pixels, eight bits a sample, rows from the top without gaps.</summary>
/// <param name="IsGray">One sample a pixel in <paramref name="Color"/>; else red, green, blue.</param>
/// <param name="Alpha">0 clear to 255 opaque, one a pixel, or null when all is opaque.</param>
internal sealed record DecodedImage(int Width, int Height, bool IsGray, ReadOnlyMemory<byte> Color, ReadOnlyMemory<byte>? Alpha);

/// <summary>Why a picture could not be unpacked.</summary>
internal enum ImageFault
{
    None,

    /// <summary>No format that we know.</summary>
    Unknown,

    /// <summary>Broken or cut off.</summary>
    Broken,

    /// <summary>More pixels than <see cref="ImageDecoder.MostPixels"/>.</summary>
    TooLarge,
}

/// <summary>Unpacks pictures of any format through SkiaSharp: PNG, JPEG, GIF (its first frame), WebP.</summary>
internal static class ImageDecoder
{
    /// <summary>A picture of 300 dpi over two pages of A3 has 35 million; a decompression bomb has hundreds.</summary>
    public const long MostPixels = 120_000_000;

    public static DecodedImage? Decode(ReadOnlySpan<byte> bytes, out ImageFault fault)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            fault = ImageFault.Unknown;
            return null;
        }

        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        if ((long)info.Width * info.Height is var pixels && (pixels > MostPixels || pixels == 0))
        {
            fault = ImageFault.TooLarge;
            return null;
        }

        using var bitmap = new SKBitmap(info);
        if (codec.GetPixels(info, bitmap.GetPixels()) != SKCodecResult.Success)
        {
            fault = ImageFault.Broken;
            return null;
        }

        fault = ImageFault.None;
        return Split(info.Width, info.Height, bitmap.GetPixelSpan());
    }

    private static DecodedImage Split(int width, int height, ReadOnlySpan<byte> rgba)
    {
        var (isGray, isOpaque) = Inspect(rgba);
        var pixels = rgba.Length / 4;
        var color = new byte[isGray ? pixels : 3 * pixels];
        var alpha = isOpaque ? null : new byte[pixels];
        for (int i = 0, from = 0, to = 0; i < pixels; i++, from += 4)
        {
            color[to++] = rgba[from];
            if (!isGray)
            {
                color[to++] = rgba[from + 1];
                color[to++] = rgba[from + 2];
            }

            if (alpha is not null)
            {
                alpha[i] = rgba[from + 3];
            }
        }

        return new DecodedImage(width, height, isGray, color, alpha is null ? (ReadOnlyMemory<byte>?)null : new ReadOnlyMemory<byte>(alpha));
    }

    private static (bool IsGray, bool IsOpaque) Inspect(ReadOnlySpan<byte> rgba)
    {
        var (isGray, isOpaque) = (true, true);
        for (var i = 0; i < rgba.Length && (isGray || isOpaque); i += 4)
        {
            isGray &= rgba[i] == rgba[i + 1] && rgba[i] == rgba[i + 2];
            isOpaque &= rgba[i + 3] == 255;
        }

        return (isGray, isOpaque);
    }
}
