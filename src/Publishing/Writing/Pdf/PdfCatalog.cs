using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Identity;
using Publishing.Writing.Pdf.Navigation;
using Publishing.Writing.Pdf.Structure;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf;

/// <summary>Writes the catalog (ISO 32000-1 7.7.2) and the trees that hang from it: structure, outline, page labels, metadata.</summary>
internal static class PdfCatalog
{
    public static void Write(PdfFile file, PdfReference id, TypesetBook book, PageTree tree, DocumentRecord record, LinkTags tags, MarkedContents marked, PdfOptions options)
    {
        var hasStructure = marked.ByPage.Any(page => page.Count > 0);
        PdfReference? structure = hasStructure ? StructureTree.Write(file, tags, PicturesOf(book), marked, tree.Pages) : null;
        PdfReference? outline = book.Outline.IsEmpty ? null : OutlineTree.Write(file, book.Outline, new Destinations(book, tree.Pages));
        var labels = PageLabels.Write(file, book.Pages);
        var metadata = WriteMetadata(file, record, options);
        var intent = OutputIntents.Write(file, options);
        file.WriteDictionary(id, tokens =>
        {
            tokens.Name("Type", "Catalog");
            tokens.Reference("Pages", tree.Root);
            tokens.Reference("PageLabels", labels);
            tokens.Text("Lang", record.Language);
            tokens.Reference("Metadata", metadata);
            if (intent is { } condition)
            {
                tokens.References("OutputIntents", [condition]);
            }

            tokens.BeginDictionary("ViewerPreferences");
            tokens.Boolean("DisplayDocTitle", true);
            tokens.EndDictionary();
            WriteTrees(tokens, structure, outline);
        });
    }

    private static PdfReference WriteMetadata(PdfFile file, DocumentRecord record, PdfOptions options) =>
        file.WriteStream(PdfStream.Plain(XmpPacket.Write(record, options)), tokens =>
        {
            tokens.Name("Type", "Metadata");
            tokens.Name("Subtype", "XML");
        });

    private static void WriteTrees(PdfTokens tokens, PdfReference? structure, PdfReference? outline)
    {
        if (outline is { } items)
        {
            tokens.Reference("Outlines", items);
            tokens.Name("PageMode", "UseOutlines");
        }

        if (structure is { } root)
        {
            tokens.Reference("StructTreeRoot", root);
            tokens.BeginDictionary("MarkInfo");
            tokens.Boolean("Marked", true);
            tokens.EndDictionary();
        }
    }

    /// <summary>By figure: the words of the first picture in it. A picture among words says its own, or it would be read in place of all of them.</summary>
    private static Dictionary<int, ShownPicture> PicturesOf(TypesetBook book)
    {
        var pictures = new Dictionary<int, ShownPicture>();
        foreach (var page in book.Pages)
        {
            foreach (var picture in page.Items.OfType<Placed.Picture>().Where(picture => StructureRoles.IsFigure(book.Elements, picture.Element)))
            {
                var (area, height) = (picture.Area, page.Size.Height);
                pictures.TryAdd(picture.Element, new ShownPicture(
                    picture.Alternative,
                    [PdfNumber.Of(area.X, places: 3), PdfNumber.Of(height - area.Bottom, places: 3), PdfNumber.Of(area.Right, places: 3), PdfNumber.Of(height - area.Y, places: 3)]));
            }
        }

        return pictures;
    }
}
