using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>A picture's streams, packed: apart from writing, so that several can be packed at once.</summary>
/// <param name="Colors">How samples become colour.</param>
/// <param name="Alpha">The mask, one sample of eight bits a pixel, or null.</param>
internal sealed record PackedPicture(int Width, int Height, int BitsPerComponent, PictureColors Colors, PdfStream Pixels, PdfStream? Alpha)
{
    /// <summary>The largest sum of inks of any pixel in percent, where it was made from colours; 0 where it was not asked for.</summary>
    public double MostInk { get; init; }

    /// <summary>One white pixel: stands for a picture that cannot be read, so that the file stays whole; the build fails anyway.</summary>
    public static PackedPicture Blank { get; } = new(1, 1, 8, PictureColors.Gray, PdfStream.Plain(new byte[] { 255 }), null);

    /// <summary>Takes the file's own packed bytes where PDF has the filter to read them; else unpacks and packs again. Null with a fault when the file cannot be read.</summary>
    public static PackedPicture? Pack(ReadOnlySpan<byte> bytes, PdfSyntaxStyle style, out ImageFault fault) =>
        Pack(bytes, PngFile.TryRead(bytes), style, out fault);

    /// <param name="png">The same bytes read as a PNG file, or null where they are none.</param>
    public static PackedPicture? Pack(ReadOnlySpan<byte> bytes, PngFile? png, PdfSyntaxStyle style, out ImageFault fault)
    {
        fault = ImageFault.None;
        return FromJpeg(bytes, style) ?? FromPng(png, style) ?? FromPixels(bytes, style, out fault);
    }

    private static PackedPicture? FromJpeg(ReadOnlySpan<byte> bytes, PdfSyntaxStyle style)
    {
        if (JpegFile.TryRead(bytes) is not { IsCommon: true, BitsPerComponent: 8, Components: 1 or 3 or 4 } jpeg)
        {
            return null;
        }

        var colors = jpeg.Components switch
        {
            1 => PictureColors.Gray,
            3 => PictureColors.Of(jpeg.Profile),
            _ => jpeg.IsInverted ? PictureColors.InvertedCmyk : PictureColors.Cmyk,
        };
        return new(jpeg.Width, jpeg.Height, 8, colors, PdfStream.OfPacked(bytes, PdfFilter.Jpeg, style), null);
    }

    /// <summary>Pixel rows of PNG are rows of PDF's PNG predictors bit by bit (ISO 32000-1 7.4.4.4), if nothing is interlaced or transparent.</summary>
    private static PackedPicture? FromPng(PngFile? file, PdfSyntaxStyle style)
    {
        if (file is not { IsInterlaced: false, HasTransparency: false, HasProfile: false, BitDepth: <= 8 } png
            || (long)png.Width * png.Height > ImageDecoder.MostPixels
            || (png.Color == PngColor.Palette && png.Palette.Length is 0 or > 768)
            || !png.HasWholeRows)
        {
            return null;
        }

        var colors = png.Color switch
        {
            PngColor.Gray => PictureColors.Gray,
            PngColor.Palette => new PictureColors("DeviceRGB", Palette: png.Palette.AsMemory(0, png.Palette.Length / 3 * 3)),
            _ => PictureColors.Rgb,
        };
        var filter = PdfFilter.FlatePng(new PngRows(png.Channels, png.BitDepth, png.Width));
        return new(png.Width, png.Height, png.BitDepth, colors, PdfStream.OfPacked(png.Packed, filter, style), null);
    }

    private static PackedPicture? FromPixels(ReadOnlySpan<byte> bytes, PdfSyntaxStyle style, out ImageFault fault)
    {
        if (ImageDecoder.Decode(bytes, out fault) is not { } image)
        {
            return null;
        }

        var alpha = image.Alpha is { } mask ? PdfStream.OfBinary(mask.Span, style) : null;
        return new(image.Width, image.Height, 8, image.IsGray ? PictureColors.Gray : PictureColors.Rgb, PdfStream.OfBinary(image.Color.Span, style), alpha);
    }
}

/// <summary>A colour space (ISO 32000-1 8.6) as pictures need them.</summary>
/// <param name="Palette">Colours that samples point into, three bytes each, or null.</param>
/// <param name="IsInverted">0 means full ink.</param>
internal sealed record PictureColors(string Device, ReadOnlyMemory<byte>? Palette = null, bool IsInverted = false)
{
    public static PictureColors Gray { get; } = new("DeviceGray");

    public static PictureColors Rgb { get; } = new("DeviceRGB");

    /// <summary>The profile of samples that are not in sRGB, or empty.</summary>
    public ReadOnlyMemory<byte> Profile { get; init; }

    /// <summary>Colours of a picture with a profile of its own; a broken one or that of sRGB counts for none.</summary>
    public static PictureColors Of(ReadOnlyMemory<byte> profile) =>
        profile.IsEmpty || !IccProfiles.IsWhole(profile.Span) || !profile.Span[16..20].SequenceEqual("RGB "u8) || IccProfiles.IsSrgb(profile.ToArray())
            ? Rgb
            : Rgb with { Profile = profile };

    public static PictureColors Cmyk { get; } = new("DeviceCMYK");

    public static PictureColors InvertedCmyk { get; } = new("DeviceCMYK", IsInverted: true);
}
