using System.Collections.Immutable;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pages;

/// <summary>Writes a painted page: its content, its links, and the page object that names them (ISO 32000-1 7.7.3.3).</summary>
/// <param name="fonts">Resource name and object of each font, by its number.</param>
/// <param name="pictures">Resource name and object of each picture, by its number.</param>
internal sealed class PageObjects(
    PdfFile file,
    PageTree tree,
    ImmutableArray<(string Resource, PdfReference Id)> fonts,
    ImmutableArray<(string Resource, PdfReference Id)> pictures)
{
    public void Write(int index, Page page, PaintedPage painted, IReadOnlyList<PdfReference> links)
    {
        var content = file.WriteStream(painted.Content);
        file.WriteDictionary(tree.Pages[index], tokens =>
        {
            tokens.Name("Type", "Page");
            tokens.Reference("Parent", tree.ParentOf(index));
            WriteBoxes(tokens, page);
            tokens.BeginDictionary("Resources");
            WriteResources(tokens, "Font", painted.Fonts, fonts);
            WriteResources(tokens, "XObject", painted.Pictures, pictures);
            tokens.EndDictionary();
            tokens.Reference("Contents", content);
            if (links.Count > 0)
            {
                tokens.References("Annots", links);
                tokens.Name("Tabs", "S");
            }

            if (painted.Marked.Length > 0)
            {
                tokens.Integer("StructParents", index);
            }
        });
    }

    /// <summary>P5: the trim box stands on every page; without bleed the media is trimmed already.</summary>
    private static void WriteBoxes(PdfTokens tokens, Page page)
    {
        var (zero, width, height) = (PdfNumber.Of(0), PdfNumber.Of(page.Size.Width, places: 3), PdfNumber.Of(page.Size.Height, places: 3));
        tokens.Numbers("MediaBox", zero, zero, width, height);
        tokens.Numbers("TrimBox", zero, zero, width, height);
    }

    private static void WriteResources(PdfTokens tokens, string kind, ImmutableArray<int> used, ImmutableArray<(string Resource, PdfReference Id)> all)
    {
        if (used.IsEmpty)
        {
            return;
        }

        tokens.BeginDictionary(kind);
        foreach (var number in used)
        {
            tokens.Reference(all[number].Resource, all[number].Id);
        }

        tokens.EndDictionary();
    }
}
