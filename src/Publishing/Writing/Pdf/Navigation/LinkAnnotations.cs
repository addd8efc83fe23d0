using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Structure;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Navigation;

/// <summary>Writes the places of a page that can be clicked (ISO 32000-1 12.5.6.5) and gives each its element.</summary>
internal sealed class LinkAnnotations(PdfFile file, TypesetBook book, Destinations destinations, LinkTags tags)
{
    /// <summary>ISO 32000-1 table 165, bit 3: PDF/A-2 6.3.2 wants every annotation printable, though a link has nothing to print.</summary>
    private const int PrintFlag = 4;

    /// <summary>Gives the annotations, and by link of the page its number among all links; a link to an identifier that the pages do not have is left out (−1).</summary>
    public (List<PdfReference> Annotations, int[] Numbers) Write(int index, IReadOnlyList<Placed.Link> links)
    {
        var annotations = new List<PdfReference>();
        var numbers = new int[links.Count];
        for (var i = 0; i < links.Count; i++)
        {
            var link = links[i];
            var destination = link.Target is { } target ? destinations.Find(target) : null;
            numbers[i] = -1;
            if (destination is not null || link.Address is not null)
            {
                var id = file.Reserve();
                var number = numbers[i] = tags.Add(link, index, id);
                file.WriteDictionary(id, tokens => WriteLink(tokens, book.Pages[index], link, destination, number));
                annotations.Add(id);
            }
        }

        return (annotations, numbers);
    }

    private void WriteLink(PdfTokens tokens, Page page, Placed.Link link, Destination? destination, int number)
    {
        tokens.Name("Type", "Annot");
        tokens.Name("Subtype", "Link");
        WriteArea(tokens, link.Area, page.Size.Height);
        var none = PdfNumber.Of(0);
        tokens.Numbers("Border", none, none, none);
        tokens.Integer("F", PrintFlag);
        if (number >= 0)
        {
            tokens.Integer("StructParent", tags.KeyOf(number));
        }

        // PDF/UA-1 7.18.5: words for who cannot see where it leads.
        tokens.Text("Contents", destination is { } there ? book.Pages[there.Page].Label + "쪽" : link.Address!);
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
