using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf;

/// <summary>
/// Writes what colours without a profile mean (ISO 32000-1 14.11.5): sRGB in a file to read (ISO 19005-2 6.2.3), the printing condition in
/// one for the press (ISO 15930-7 6.2).
/// </summary>
internal static class OutputIntents
{
    private const string Srgb = "sRGB IEC61966-2.1";
    private const string Registry = "http://www.color.org";

    /// <summary>Null where nothing is claimed that asks for one.</summary>
    public static PdfReference? Write(PdfFile file, PdfOptions options)
    {
        if (options.Press is { } press)
        {
            return Write(file, press.Condition);
        }

        return options.Claims.ArchiveLevel is null ? null : Write(file, "GTS_PDFA1", Srgb, Srgb, SrgbProfile.Bytes, 3, null);
    }

    private static PdfReference Write(PdfFile file, OutputCondition condition) =>
        Write(file, "GTS_PDFX", condition.Identifier, condition.Info, condition.Profile, 4, condition.IsRegistered ? Registry : null);

    private static PdfReference Write(PdfFile file, string kind, string identifier, string info, ReadOnlyMemory<byte> profile, int inks, string? registry)
    {
        var stream = file.WriteStream(PdfStream.OfBinary(profile.Span, file.Style), tokens => tokens.Integer("N", inks));
        return file.WriteDictionary(tokens =>
        {
            tokens.Name("Type", "OutputIntent");
            tokens.Name("S", kind);
            tokens.Text("OutputConditionIdentifier", identifier);
            tokens.Text("Info", info);
            if (registry is not null)
            {
                tokens.Text("RegistryName", registry);
            }

            tokens.Reference("DestOutputProfile", stream);
        });
    }
}
