using Publishing.Core;
using System.Collections.Immutable;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Pages;

/// <summary>Writes a painted page: its content, its links, and the page object that names them (ISO 32000-1 7.7.3.3).</summary>
/// <param name="fonts">Resource name and object of each font, by its number.</param>
/// <param name="pictures">Resource name and object of each picture, by its number.</param>
internal sealed class PageObjects(
    PdfFile file,
    PageTree tree,
    PressOptions? press,
    ImmutableArray<(string Resource, PdfReference Id)> fonts,
    ImmutableArray<(string Resource, PdfReference Id)> pictures)
{
    private readonly SpotInks spots = new(file);

    public void Write(int index, Page page, PaintedPage painted, IReadOnlyList<PdfReference> links)
    {
        var content = file.WriteStream(painted.Content);
        var inks = spots.Of(painted.Spots);
        file.WriteDictionary(tree.Pages[index], tokens =>
        {
            tokens.Name("Type", "Page");
            tokens.Reference("Parent", tree.ParentOf(index));
            WriteBoxes(tokens, page);
            tokens.BeginDictionary("Resources");
            WriteResources(tokens, "Font", painted.Fonts, fonts);
            WriteResources(tokens, "XObject", painted.Pictures, pictures);
            WriteInks(tokens, inks);
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

    /// <summary>Overprint of the press and the named inks.</summary>
    private void WriteInks(PdfTokens tokens, ImmutableArray<(string Resource, PdfReference Id)> inks)
    {
        if (press is null)
        {
            return;
        }

        tokens.BeginDictionary("ExtGState");
        WriteState(tokens, InkPainter.Over, true);
        WriteState(tokens, InkPainter.Out, false);
        tokens.EndDictionary();
        if (inks.Length > 0)
        {
            tokens.BeginDictionary("ColorSpace");
            foreach (var (resource, id) in inks)
            {
                tokens.Reference(resource, id);
            }

            tokens.EndDictionary();
        }
    }

    /// <summary>ISO 32000-1 8.6.7: with OPM 1 an ink of 0 leaves what is below.</summary>
    private static void WriteState(PdfTokens tokens, string name, bool isOver)
    {
        tokens.BeginDictionary(name);
        tokens.Name("Type", "ExtGState");
        tokens.Boolean("OP", isOver);
        tokens.Boolean("op", isOver);
        tokens.Integer("OPM", isOver ? 1 : 0);
        tokens.EndDictionary();
    }

    /// <summary>P5: the trim box stands on every page; a file to read is trimmed already.</summary>
    private void WriteBoxes(PdfTokens tokens, Page page)
    {
        var margin = press?.Margin ?? Length.Zero;
        var bleed = press?.Bleed ?? Length.Zero;
        WriteBox(tokens, "MediaBox", page, margin, margin);
        if (press is not null)
        {
            WriteBox(tokens, "BleedBox", page, margin, bleed);
        }

        WriteBox(tokens, "TrimBox", page, margin, Length.Zero);
    }

    /// <param name="outside">How far it reaches beyond the trim.</param>
    private static void WriteBox(PdfTokens tokens, string name, Page page, Length margin, Length outside) => tokens.Numbers(
        name,
        PdfNumber.Of(margin - outside, places: 3),
        PdfNumber.Of(margin - outside, places: 3),
        PdfNumber.Of(margin + page.Size.Width + outside, places: 3),
        PdfNumber.Of(margin + page.Size.Height + outside, places: 3));

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
