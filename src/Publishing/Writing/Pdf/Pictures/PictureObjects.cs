using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pictures;

/// <summary>Writes a picture as an image XObject (ISO 32000-1 8.9.5), its transparency as a soft mask.</summary>
internal static class PictureObjects
{
    public static void Write(PdfFile file, PdfReference id, PackedPicture picture)
    {
        PdfReference? profile = picture.Colors.Profile.IsEmpty ? null : file.WriteStream(PdfStream.OfBinary(picture.Colors.Profile.Span, file.Style), tokens => tokens.Integer("N", 3));
        PdfReference? mask = picture.Alpha is { } alpha
            ? file.WriteStream(alpha, tokens => Describe(tokens, picture, PictureColors.Gray, 8, null))
            : null;
        file.WriteStream(id, picture.Pixels, tokens =>
        {
            Describe(tokens, picture, picture.Colors, picture.BitsPerComponent, profile);
            if (mask is { } reference)
            {
                tokens.Reference("SMask", reference);
            }
        });
    }

    private static void Describe(PdfTokens tokens, PackedPicture picture, PictureColors colors, int bitsPerComponent, PdfReference? profile)
    {
        tokens.Name("Type", "XObject");
        tokens.Name("Subtype", "Image");
        tokens.Integer("Width", picture.Width);
        tokens.Integer("Height", picture.Height);
        WriteColorSpace(tokens, colors, profile);
        tokens.Integer("BitsPerComponent", bitsPerComponent);
        if (colors.IsInverted)
        {
            var (zero, one) = (PdfNumber.Of(0), PdfNumber.Of(1));
            tokens.Numbers("Decode", one, zero, one, zero, one, zero, one, zero);
        }
    }

    private static void WriteColorSpace(PdfTokens tokens, PictureColors colors, PdfReference? profile)
    {
        if (profile is { } own)
        {
            tokens.BeginArray("ColorSpace");
            tokens.Name("ICCBased");
            tokens.Reference(own);
            tokens.EndArray();
            return;
        }

        if (colors.Palette is not { } palette)
        {
            tokens.Name("ColorSpace", colors.Device);
            return;
        }

        tokens.BeginArray("ColorSpace");
        tokens.Name("Indexed");
        tokens.Name(colors.Device);
        tokens.Integer(palette.Length / 3 - 1);
        tokens.Bytes(palette.Span);
        tokens.EndArray();
    }
}
