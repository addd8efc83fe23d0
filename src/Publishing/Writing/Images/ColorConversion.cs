using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ImageMagick;
using SkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>Colours of pictures into gray and inks.</summary>
internal static class ColorConversion
{
    private const int JpegQuality = 94;

    private static readonly ImmutableArray<double> Light = [.. Enumerable.Range(0, 256).Select(code => code / 255.0).Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4))];

    /// <summary>Back again, in steps fine enough for the darkest codes.</summary>
    private static readonly ImmutableArray<byte> Code = [.. Enumerable.Range(0, 1 << 14).Select(step => step / ((1 << 14) - 1.0)).Select(v => (byte)Math.Round(255 * (v <= 0.0031308 ? 12.92 * v : (1.055 * Math.Pow(v, 1 / 2.4)) - 0.055)))];

    /// <summary>Samples over white; nothing is transparent after it.</summary>
    public static byte[] Flatten(DecodedImage image)
    {
        var color = image.Color.ToArray();
        if (image.Alpha is not { } alpha)
        {
            return color;
        }

        var samples = image.IsGray ? 1 : 3;
        var mask = alpha.Span;
        for (var i = 0; i < color.Length; i++)
        {
            var share = mask[i / samples];
            color[i] = (byte)(((color[i] * share) + (255 * (255 - share)) + 127) / 255);
        }

        return color;
    }

    /// <summary>The gray as light as the colour: luminance of IEC 61966-2-1, weighed in light and not in code values.</summary>
    public static byte[] GrayOf(ReadOnlySpan<byte> rgb)
    {
        var gray = new byte[rgb.Length / 3];
        for (var i = 0; i < gray.Length; i++)
        {
            var light = (0.2126 * Light[rgb[3 * i]]) + (0.7152 * Light[rgb[(3 * i) + 1]]) + (0.0722 * Light[rgb[(3 * i) + 2]]);
            gray[i] = Code[(int)Math.Round(light * (Code.Length - 1))];
        }

        return gray;
    }

    /// <summary>Gray samples as a JPEG file.</summary>
    public static byte[] JpegOfGray(byte[] gray, int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Gray8, SKAlphaType.Opaque));
        for (var row = 0; row < height; row++)
        {
            Marshal.Copy(gray, row * width, bitmap.GetPixels() + (row * bitmap.RowBytes), width);
        }

        using var packed = bitmap.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return packed.ToArray();
    }

    /// <summary>Red, green, blue into four inks by a profile of the press; as samples, and as a JPEG file where asked.</summary>
    public static (byte[] Inks, byte[]? Jpeg) InksOf(byte[] rgb, int width, int height, ReadOnlyMemory<byte> profile, bool asJpeg)
    {
        using var picture = new MagickImage();
        picture.ReadPixels(rgb, new PixelReadSettings((uint)width, (uint)height, StorageType.Char, PixelMapping.RGB));
        picture.TransformColorSpace(ColorProfiles.SRGB, new ColorProfile(profile.ToArray()), ColorTransformMode.HighRes);
        using var pixels = picture.GetPixels();
        var inks = pixels.ToByteArray(PixelMapping.CMYK)!;
        if (!asJpeg)
        {
            return (inks, null);
        }

        picture.RemoveProfile("icc");
        picture.Quality = JpegQuality;
        return (inks, picture.ToByteArray(MagickFormat.Jpeg));
    }

    /// <summary>The samples of a JPEG file in four inks, 255 full; null where it cannot be read.</summary>
    public static byte[]? InksIn(ReadOnlySpan<byte> jpeg)
    {
        try
        {
            using var picture = new MagickImage(jpeg.ToArray());
            using var pixels = picture.GetPixels();
            return pixels.ToByteArray(PixelMapping.CMYK);
        }
        catch (MagickException)
        {
            return null;
        }
    }

    /// <summary>Four inks of a JPEG file as a JPEG file in sRGB, by the profile in it or else that of coated paper; null where it cannot be read.</summary>
    public static byte[]? SrgbOfInks(ReadOnlySpan<byte> jpeg)
    {
        try
        {
            using var picture = new MagickImage(jpeg.ToArray());
            if (picture.GetColorProfile() is null)
            {
                picture.SetProfile(ColorProfiles.CoatedFOGRA39);
            }

            picture.TransformColorSpace(ColorProfiles.SRGB);
            picture.RemoveProfile("icc");
            picture.Quality = JpegQuality;
            return picture.ToByteArray(MagickFormat.Jpeg);
        }
        catch (MagickException)
        {
            return null;
        }
    }
}
