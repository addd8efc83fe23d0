using System.Collections.Immutable;
using System.Text;
using Publishing.Design;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Press;

/// <summary>별색: writes named inks as Separation colour spaces (ISO 32000-1 8.6.6.4), with the four inks that stand for them elsewhere.</summary>
internal sealed class SpotInks(PdfFile file)
{
    private readonly Dictionary<InkColor, PdfReference> written = [];

    /// <summary>Name in the resources of a page: letters of its name as hexadecimal, so that pages need not agree on numbers.</summary>
    public static string ResourceOf(InkColor spot) => "S" + Convert.ToHexString(Encoding.UTF8.GetBytes(spot.Name));

    /// <summary>Resource and object of each.</summary>
    public ImmutableArray<(string Resource, PdfReference Id)> Of(IEnumerable<InkColor> spots) => [.. spots.Select(spot => (ResourceOf(spot), Of(spot)))];

    private PdfReference Of(InkColor spot)
    {
        if (!written.TryGetValue(spot, out var id))
        {
            written[spot] = id = file.Write(tokens =>
            {
                tokens.BeginArray();
                tokens.Name("Separation");
                tokens.Name(spot.Name);
                tokens.Name("DeviceCMYK");
                WriteTint(tokens, spot.Cmyk);
                tokens.EndArray();
            });
        }

        return id;
    }

    /// <summary>From none of the ink to all of it, in a straight line (7.10.3).</summary>
    private static void WriteTint(PdfTokens tokens, Cmyk full)
    {
        var (zero, one) = (PdfNumber.Of(0), PdfNumber.Of(1));
        tokens.BeginDictionary();
        tokens.Integer("FunctionType", 2);
        tokens.Numbers("Domain", zero, one);
        tokens.Integer("N", 1);
        tokens.Numbers("C0", zero, zero, zero, zero);
        tokens.Numbers("C1", PdfNumber.Of(full.Cyan / 100), PdfNumber.Of(full.Magenta / 100), PdfNumber.Of(full.Yellow / 100), PdfNumber.Of(full.Black / 100));
        tokens.EndDictionary();
    }
}
