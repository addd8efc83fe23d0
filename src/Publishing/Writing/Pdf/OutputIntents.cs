using ImageMagick;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf;

/// <summary>Writes what colours without a profile mean (ISO 32000-1 14.11.5): sRGB in a file to read (ISO 19005-2 6.2.3).</summary>
internal static class OutputIntents
{
    private const string Srgb = "sRGB IEC61966-2.1";

    /// <summary>Null where nothing is claimed that asks for one.</summary>
    public static PdfReference? Write(PdfFile file, PdfClaims claims)
    {
        if (claims.ArchiveLevel is null)
        {
            return null;
        }

        var profile = file.WriteStream(PdfStream.OfBinary(ColorProfiles.SRGB.ToByteArray(), file.Style), tokens => tokens.Integer("N", 3));
        return file.WriteDictionary(tokens =>
        {
            tokens.Name("Type", "OutputIntent");
            tokens.Name("S", "GTS_PDFA1");
            tokens.Text("OutputConditionIdentifier", Srgb);
            tokens.Text("Info", Srgb);
            tokens.Reference("DestOutputProfile", profile);
        });
    }
}
