using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Fonts;
using Publishing.Writing.Pdf.Identity;
using Publishing.Writing.Pdf.Navigation;
using Publishing.Writing.Pdf.Pages;
using Publishing.Writing.Pdf.Pictures;
using Publishing.Writing.Pdf.Structure;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf;

/// <summary>Writes typeset pages as the reading PDF.</summary>
internal sealed class PdfWriter
{
    private readonly TypesetBook book;
    private readonly PdfOptions options;
    private readonly PdfFile file;
    private readonly List<Diagnostic> diagnostics = [];

    private readonly ImmutableArray<EmbeddedFont> fonts;
    private readonly ImmutableArray<BookPicture> pictures;
    private readonly PaintBox box;

    private readonly PdfReference catalog;
    private readonly ImmutableArray<PdfReference> fontIds;
    private readonly ImmutableArray<PdfReference> pictureIds;
    private readonly PageTree tree;
    private readonly Destinations destinations;
    private readonly MarkedContents marked;

    private PdfWriter(TypesetBook book, PdfOptions options, PdfFile file)
    {
        this.book = book;
        this.options = options;
        this.file = file;
        fonts = CutFonts();
        var shown = BookPicture.Collect(book);
        diagnostics.AddRange(shown.Diagnostics);
        pictures = [.. shown.Value.Values.OrderBy(picture => picture.Number)];
        box = new PaintBox(
            fonts.ToDictionary(font => font.Face, ReferenceEqualityComparer.Instance as IEqualityComparer<FontFace>),
            shown.Value,
            book.Elements,
            options.Style);
        catalog = file.Reserve();
        tree = new PageTree(file, book.Pages.Length);
        fontIds = [.. fonts.Select(_ => file.Reserve())];
        pictureIds = [.. pictures.Select(_ => file.Reserve())];
        destinations = new Destinations(book, tree.Pages);
        marked = new MarkedContents(book.Elements.Length);
    }

    /// <param name="date">Creation and modification date in the file: the edition's or <c>SOURCE_DATE_EPOCH</c>, never the clock.</param>
    /// <param name="output">Written from front to back; need not be seekable.</param>
    public static Outcome<PdfSummary> Write(TypesetBook book, DateTimeOffset date, Stream output, PdfOptions? options = null)
    {
        options ??= new PdfOptions();
        using var file = new PdfFile(output, options.Style);
        return new PdfWriter(book, options, file).Write(DocumentRecord.Of(book.Metadata, date));
    }

    private Outcome<PdfSummary> Write(DocumentRecord record)
    {
        var packedFonts = StartPackingFonts();
        WritePages();
        tree.Write(file);
        WriteFonts(packedFonts);
        WritePictures();
        WriteCatalog(record);
        file.Finish(catalog, InformationDictionary.Write(file, record));
        return Outcome.Of(Summarize(), diagnostics);
    }

    /// <summary>Cutting needs the glyphs of all pages; pages need the glyph ids of the cut fonts.</summary>
    private ImmutableArray<EmbeddedFont> CutFonts()
    {
        FaceUse[] uses = [.. FaceUse.Collect(book.Pages).Values.OrderBy(use => use.Number)];
        var cut = ImmutableArray.CreateBuilder<EmbeddedFont>(uses.Length);
        OrderedWork.Run(uses, options.Jobs, EmbeddedFont.Subset, cut.Add);
        foreach (var face in uses.Select(use => use.Face).Where(ForbidsEmbedding))
        {
            diagnostics.Add(PdfDiagnostics.EmbeddingForbidden(face.Family, face.PostScriptName));
        }

        return cut.ToImmutable();
    }

    /// <summary>OS/2 fsType: the lowest four bits are the usage permission, of which 2 alone is a restricted licence (P30).</summary>
    private static bool ForbidsEmbedding(FontFace face) => (face.EmbeddingBits & 0xF) == 2;

    /// <summary>Packing the fonts takes as long as some hundred pages: with a second thread it goes on beside them.</summary>
    private Task<PackedFont[]> StartPackingFonts() =>
        options.Jobs > 1 ? Task.Run(PackFonts) : Task.FromResult(PackFonts());

    private PackedFont[] PackFonts() => [.. fonts.Select(font => PackedFont.Pack(font, options.Style))];

    private void WritePages()
    {
        var index = 0;
        OrderedWork.Run(book.Pages, options.Jobs, page => ContentPainter.Paint(page, box), painted => WritePage(index++, painted));
    }

    private void WritePage(int index, PaintedPage painted)
    {
        var page = book.Pages[index];
        marked.AddPage(painted.Marked);
        var content = file.WriteStream(painted.Content);
        var links = LinkAnnotations.Write(file, page, painted.Links, destinations);
        file.WriteDictionary(tree.Pages[index], tokens =>
        {
            tokens.Name("Type", "Page");
            tokens.Reference("Parent", tree.ParentOf(index));
            var (zero, width, height) = (PdfNumber.Of(0), PdfNumber.Of(page.Size.Width, places: 3), PdfNumber.Of(page.Size.Height, places: 3));
            tokens.Numbers("MediaBox", zero, zero, width, height);
            tokens.Numbers("TrimBox", zero, zero, width, height);
            tokens.BeginDictionary("Resources");
            WriteResources(tokens, "Font", painted.Fonts, fontIds, number => fonts[number].Resource);
            WriteResources(tokens, "XObject", painted.Pictures, pictureIds, number => pictures[number].Resource);
            tokens.EndDictionary();
            tokens.Reference("Contents", content);
            if (links.Count > 0)
            {
                tokens.References("Annots", links);
            }

            if (painted.Marked.Length > 0)
            {
                tokens.Integer("StructParents", index);
                tokens.Name("Tabs", "S");
            }
        });
    }

    private static void WriteResources(PdfTokens tokens, string kind, ImmutableArray<int> used, ImmutableArray<PdfReference> ids, Func<int, string> nameOf)
    {
        if (used.IsEmpty)
        {
            return;
        }

        tokens.BeginDictionary(kind);
        foreach (var number in used)
        {
            tokens.Reference(nameOf(number), ids[number]);
        }

        tokens.EndDictionary();
    }

    private void WriteFonts(Task<PackedFont[]> packed)
    {
        var ready = packed.GetAwaiter().GetResult();
        for (var i = 0; i < ready.Length; i++)
        {
            FontObjects.Write(file, fontIds[i], ready[i]);
        }
    }

    private void WritePictures() => OrderedWork.Run(
        pictures,
        options.Jobs,
        picture => (Picture: picture, Packed: PackedPicture.Pack(picture.File.Bytes.AsSpan(), options.Style, out var fault), Fault: fault),
        made =>
        {
            if (made.Packed is null)
            {
                diagnostics.Add(Complaint(made.Picture.File.Path, made.Fault));
            }

            PictureObjects.Write(file, pictureIds[made.Picture.Number], made.Packed ?? PackedPicture.Blank);
        });

    private static Diagnostic Complaint(string path, ImageFault fault) => fault switch
    {
        ImageFault.Unknown => PdfDiagnostics.UnknownPictureFormat(path),
        ImageFault.TooLarge => PdfDiagnostics.PictureTooLarge(path, ImageDecoder.MostPixels),
        _ => PdfDiagnostics.BrokenPicture(path),
    };

    private void WriteCatalog(DocumentRecord record)
    {
        var hasStructure = marked.ByPage.Any(page => page.Count > 0);
        PdfReference? structure = hasStructure ? StructureTree.Write(file, book.Elements, AlternativesOfPictures(), marked, tree.Pages) : null;
        PdfReference? outline = book.Outline.IsEmpty ? null : OutlineTree.Write(file, book.Outline, destinations);
        var labels = PageLabels.Write(file, book.Pages);
        var metadata = file.WriteStream(PdfStream.Plain(XmpPacket.Write(record)), tokens =>
        {
            tokens.Name("Type", "Metadata");
            tokens.Name("Subtype", "XML");
        });
        file.WriteDictionary(catalog, tokens =>
        {
            tokens.Name("Type", "Catalog");
            tokens.Reference("Pages", tree.Root);
            tokens.Reference("PageLabels", labels);
            tokens.Text("Lang", record.Language);
            tokens.Reference("Metadata", metadata);
            tokens.BeginDictionary("ViewerPreferences");
            tokens.Boolean("DisplayDocTitle", true);
            tokens.EndDictionary();
            WriteTrees(tokens, structure, outline);
        });
    }

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

    /// <summary>By element: the words of the first picture in it.</summary>
    private Dictionary<int, string> AlternativesOfPictures()
    {
        var alternatives = new Dictionary<int, string>();
        foreach (var picture in book.Pages.SelectMany(page => page.Items).OfType<Placed.Picture>().Where(picture => picture.Element >= 0))
        {
            alternatives.TryAdd(picture.Element, picture.Alternative);
        }

        return alternatives;
    }

    private PdfSummary Summarize() => new(
        book.Pages.Length,
        [.. fonts.Select(font => new PdfFontSummary(font.Name, font.Use.Glyphs.Count(), font.File.Length))],
        pictures.Length);
}
