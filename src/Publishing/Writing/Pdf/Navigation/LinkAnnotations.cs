using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Navigation;

/// <summary>Writes the places of a page that can be clicked (ISO 32000-1 12.5.6.5).</summary>
internal static class LinkAnnotations
{
    /// <summary>ISO 32000-1 table 165, bit 3: PDF/A-2 6.3.2 wants every annotation printable, though a link has nothing to print.</summary>
    private const int PrintFlag = 4;

    /// <summary>Gives the annotations; a link to an identifier that the pages do not have is left out.</summary>
    public static List<PdfReference> Write(PdfFile file, Page page, IEnumerable<Placed.Link> links, Destinations destinations)
    {
        var annotations = new List<PdfReference>();
        foreach (var link in links)
        {
            var destination = link.Target is { } target ? destinations.Find(target) : null;
            if (destination is not null || link.Address is not null)
            {
                annotations.Add(file.WriteDictionary(tokens => WriteLink(tokens, page, link, destination, destinations)));
            }
        }

        return annotations;
    }

    private static void WriteLink(PdfTokens tokens, Page page, Placed.Link link, Destination? destination, Destinations destinations)
    {
        tokens.Name("Type", "Annot");
        tokens.Name("Subtype", "Link");
        WriteArea(tokens, link.Area, page.Size.Height);
        var none = PdfNumber.Of(0);
        tokens.Numbers("Border", none, none, none);
        tokens.Integer("F", PrintFlag);
        if (destination is { } place)
        {
            destinations.Write(tokens, "Dest", place);
            return;
        }

        tokens.BeginDictionary("A");
        tokens.Name("S", "URI");
        tokens.Text("URI", UriText.Escape(link.Address!));
        tokens.EndDictionary();
    }

    private static void WriteArea(PdfTokens tokens, Rect area, Length pageHeight) => tokens.Numbers(
        "Rect",
        PdfNumber.Of(area.X, places: 2),
        PdfNumber.Of(pageHeight - area.Bottom, places: 2),
        PdfNumber.Of(area.Right, places: 2),
        PdfNumber.Of(pageHeight - area.Y, places: 2));
}
