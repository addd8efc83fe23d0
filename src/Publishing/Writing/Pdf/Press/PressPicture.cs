using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Pictures;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Press;

/// <summary>
/// Pictures for the press: gray where the interior is black alone, else the four inks of the printing condition by its profile; what has
/// the right inks already goes through as it is. Nothing is transparent: what was, lies on white paper (X-1a 6.3).
/// </summary>
internal static class PressPicture
{
    /// <summary>Null with a fault when the file cannot be read.</summary>
    public static PackedPicture? Pack(ReadOnlySpan<byte> bytes, PressOptions options, out ImageFault fault) =>
        Pack(bytes, PngFile.TryRead(bytes), options, out fault);

    /// <param name="png">The same bytes read as a PNG file, or null where they are none.</param>
    public static PackedPicture? Pack(ReadOnlySpan<byte> bytes, PngFile? png, PressOptions options, out ImageFault fault)
    {
        var jpeg = JpegFile.TryRead(bytes);
        if (IsReady(png, jpeg, options))
        {
            return Measured(PackedPicture.Pack(bytes, png, options.Style, out fault), bytes, jpeg);
        }

        if (ImageDecoder.Decode(bytes, out fault) is not { } image)
        {
            return null;
        }

        var color = ColorConversion.Flatten(image);
        return image.IsGray || options.IsBlackOnly
            ? PackGray(image, image.IsGray ? color : ColorConversion.GrayOf(color), jpeg is not null, options)
            : PackInks(image, color, jpeg is not null, options);
    }

    /// <summary>A picture in inks goes through as it is, but its ink is measured like that of others (P27).</summary>
    private static PackedPicture? Measured(PackedPicture? packed, ReadOnlySpan<byte> bytes, JpegFile? jpeg) =>
        packed is not null && jpeg is { Components: 4 } && ColorConversion.InksIn(bytes) is { } inks ? packed with { MostInk = MostInk(inks) } : packed;

    private static bool IsReady(PngFile? png, JpegFile? jpeg, PressOptions options) =>
        jpeg is { IsCommon: true, BitsPerComponent: 8, Components: 1 }
        || (jpeg is { IsCommon: true, BitsPerComponent: 8, Components: 4 } && !options.IsBlackOnly)
        || png is { Color: PngColor.Gray, HasTransparency: false, IsInterlaced: false, BitDepth: <= 8 };

    private static PackedPicture PackGray(DecodedImage image, byte[] gray, bool isPhoto, PressOptions options) => isPhoto
        ? PackedPicture.Pack(ColorConversion.JpegOfGray(gray, image.Width, image.Height), options.Style, out _)!
        : new(image.Width, image.Height, 8, PictureColors.Gray, PdfStream.OfBinary(gray, options.Style), null);

    private static PackedPicture PackInks(DecodedImage image, byte[] rgb, bool isPhoto, PressOptions options)
    {
        var (inks, jpeg) = ColorConversion.InksOf(rgb, image.Width, image.Height, options.Condition.Profile, isPhoto);
        var packed = jpeg is null ? null : PackedPicture.Pack(jpeg, options.Style, out _);
        return (packed ?? new(image.Width, image.Height, 8, PictureColors.Cmyk, PdfStream.OfBinary(inks, options.Style), null)) with { MostInk = MostInk(inks) };
    }

    /// <summary>P27: the largest sum of inks of any pixel, in percent.</summary>
    public static double MostInk(byte[] inks)
    {
        var most = 0;
        for (var i = 0; i + 3 < inks.Length; i += 4)
        {
            most = Math.Max(most, inks[i] + inks[i + 1] + inks[i + 2] + inks[i + 3]);
        }

        return most / 2.55;
    }
}
