using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Navigation;

/// <summary>Spells places to go to (ISO 32000-1 12.3.2.2).</summary>
internal sealed class Destinations(TypesetBook book, IReadOnlyList<PdfReference> pages)
{
    /// <summary>The left edge of the page, the height of the place, the zoom as it is.</summary>
    public void Write(PdfTokens tokens, string key, Destination destination)
    {
        var height = book.Pages[destination.Page].Size.Height - destination.At.Y;
        tokens.BeginArray(key);
        tokens.Reference(pages[destination.Page]);
        tokens.Name("XYZ");
        tokens.Integer(0);
        tokens.Number(PdfNumber.Of(height, places: 3));
        tokens.Null();
        tokens.EndArray();
    }

    /// <summary>The place of an identifier, or null when the pages have none.</summary>
    public Destination? Find(string target) =>
        book.Destinations.TryGetValue(target, out var destination) && destination.Page < pages.Count ? destination : null;
}
