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
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Structure;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf;

/// <summary>Writes typeset pages as a PDF to read or, with <see cref="PdfOptions.Press"/>, one for the press.</summary>
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
    private readonly LinkTags tags;
    private readonly MarkedContents marked = new();

    private PdfWriter(TypesetBook book, PdfOptions options, PdfFile file)
    {
        this.book = book;
        this.options = options;
        this.file = file;
        fonts = CutFonts();
        var shown = BookPicture.Collect(book, takesOpacity: options.Press is not { Standard: PressStandard.X1a });
        diagnostics.AddRange(shown.Diagnostics);
        pictures = [.. shown.Value.Values.OrderBy(picture => picture.Number)];
        box = new PaintBox(
            fonts.ToDictionary(font => font.Face, ReferenceEqualityComparer.Instance as IEqualityComparer<FontFace>),
            shown.Value,
            book.Elements,
            book.Metadata.Language,
            options);
        catalog = file.Reserve();
        tree = new PageTree(file, book.Pages.Length);
        fontIds = [.. fonts.Select(_ => file.Reserve())];
        pictureIds = [.. pictures.Select(_ => file.Reserve())];
        destinations = new Destinations(book, tree.Pages);
        tags = new LinkTags(book.Elements, book.Pages.Length);
    }

    /// <param name="date">Creation and modification date in the file: the edition's or <c>SOURCE_DATE_EPOCH</c>, never the clock.</param>
    /// <param name="output">Written from front to back; need not be seekable.</param>
    public static Outcome<PdfSummary> Write(TypesetBook book, DateTimeOffset date, Stream output, PdfOptions? options = null)
    {
        options ??= new PdfOptions();
        using var file = new PdfFile(output, options.Style);
        return new PdfWriter(book, options, file).Write(DocumentRecord.Of(book.Metadata, date, options.Press is not null));
    }

    private Outcome<PdfSummary> Write(DocumentRecord record)
    {
        var packedFonts = StartPackingFonts();
        WritePages();
        tree.Write(file);
        WriteFonts(packedFonts);
        WritePictures();
        PdfCatalog.Write(file, catalog, book, tree, record, tags, marked, options);
        file.Finish(catalog, InformationDictionary.Write(file, record, options.Press));
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
        var objects = new PageObjects(
            file,
            tree,
            options.Press,
            [.. fonts.Select((font, i) => (font.Resource, fontIds[i]))],
            [.. pictures.Select((picture, i) => (picture.Resource, pictureIds[i]))]);
        var links = new LinkAnnotations(file, book, destinations, tags);
        var index = 0;
        OrderedWork.Run(book.Pages, options.Jobs, page => ContentPainter.Paint(page, box), painted =>
        {
            var (annotations, numbers) = links.Write(index, painted.Links);
            marked.AddPage(tags.Owners(painted, numbers));
            objects.Write(index, book.Pages[index], painted, annotations);
            index++;
        });
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
        picture => picture.Drawing is { } drawing
            ? new Made(picture, null, Pack(drawing), ImageFault.None, false)
            : new Made(picture, Pack(picture, out var fault, out var isConverted), null, fault, isConverted),
        made =>
        {
            Complain(made);
            if (made.Form is { } form)
            {
                FormObjects.Write(file, pictureIds[made.Picture.Number], form);
            }
            else
            {
                PictureObjects.Write(file, pictureIds[made.Picture.Number], made.Pixels ?? PackedPicture.Blank);
            }
        });

    private void Complain(Made made)
    {
        var path = made.Picture.File.Path;
        if (made.Pixels is null && made.Form is null)
        {
            diagnostics.Add(Complaint(path, made.Fault));
        }

        if (JpegFile.TryRead(made.Picture.File.Bytes.AsSpan()) is { Profile: { IsEmpty: false } profile } && !IccProfiles.IsWhole(profile.Span))
        {
            diagnostics.Add(PdfDiagnostics.BrokenProfile(path));
        }

        if (made.IsConverted)
        {
            diagnostics.Add(PdfDiagnostics.InksConverted(path));
        }

        if (options.Press is { } press && made.MostInk > press.InkLimit)
        {
            diagnostics.Add(PressDiagnostics.TooMuchInk(path, made.MostInk, press.InkLimit));
        }
    }

    private PackedForm Pack(BookDrawing drawing)
    {
        var inks = options.Press is { } press ? PressDrawing.InksOf(drawing.Outlines, press) : DrawingInks.ForScreen(drawing.Outlines);
        return DrawingPainter.Paint(drawing, inks, options.Style, options.Press is not null);
    }

    private PackedPicture? Pack(BookPicture picture, out ImageFault fault, out bool isConverted)
    {
        isConverted = false;
        return options.Press is { } press
            ? PressPicture.Pack(picture.File.Bytes.AsSpan(), PngFile.Of(picture.File), press, out fault)
            : PackedPicture.Pack(ForScreen(picture, out isConverted), PngFile.Of(picture.File), options.Style, out fault);
    }

    /// <summary>A file to read is in sRGB: a picture in four inks is converted, and the author is told.</summary>
    private ReadOnlySpan<byte> ForScreen(BookPicture picture, out bool isConverted)
    {
        isConverted = false;
        var bytes = picture.File.Bytes.AsSpan();
        if (options.Claims.ArchiveLevel is null || JpegFile.TryRead(bytes) is not { Components: 4 } || ColorConversion.SrgbOfInks(bytes) is not { } converted)
        {
            return bytes;
        }

        isConverted = true;
        return converted;
    }

    private static Diagnostic Complaint(string path, ImageFault fault) => fault switch
    {
        ImageFault.Unknown => PdfDiagnostics.UnknownPictureFormat(path),
        ImageFault.TooLarge => PdfDiagnostics.PictureTooLarge(path, ImageDecoder.MostPixels),
        _ => PdfDiagnostics.BrokenPicture(path),
    };

    private PdfSummary Summarize() => new(
        book.Pages.Length,
        [.. fonts.Select(font => new PdfFontSummary(font.Name, font.Use.Glyphs.Count(), font.File.Length))],
        pictures.Length);

    /// <summary>A picture ready to be written: as pixels or as a form; neither where it cannot be read.</summary>
    private sealed record Made(BookPicture Picture, PackedPicture? Pixels, PackedForm? Form, ImageFault Fault, bool IsConverted)
    {
        public double MostInk => Pixels?.MostInk ?? Form?.MostInk ?? 0;
    }
}
