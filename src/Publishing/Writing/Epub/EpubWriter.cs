using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Writing.Epub.Archive;
using Publishing.Writing.Epub.Content;
using Publishing.Writing.Epub.Package;
using Publishing.Writing.Epub.Pages;
using Publishing.Writing.Epub.Style;
using Publishing.Writing.Images;

namespace Publishing.Writing.Epub;

/// <summary>Writes a book as an EPUB 3.3: plan the files, write the text, then what the text turned out to need, then the package.</summary>
internal static class EpubWriter
{
    /// <summary>Of everything but the media type and META-INF.</summary>
    public const string Folder = "EPUB/";

    public static Outcome<EpubSummary> Write(EpubInputs inputs, Stream output)
    {
        var (book, layout, numbering, date) = (inputs.Book, inputs.Layout, inputs.Numbering, inputs.Date);
        var findings = new Findings();
        var plan = EpubPlan.Of(book, layout, numbering, inputs.Store.CoverPage.Value);
        var faces = new EpubFaces(layout);
        var images = new ImageShelf(book, inputs.Store, findings.Diagnostics);
        var pages = inputs.PrintEdition is { } edition ? new PrintPages(edition, plan.Sections) : null;
        var setting = new ContentSetting(book, layout, numbering, plan, faces, images, findings) { Pages = pages };

        var cover = WriteCoverImage(book, inputs.DrawnCover, findings);
        var documents = WriteDocuments(plan, cover.Name, setting);
        var navigation = Navigation.Of(plan, findings, layout.Epub.TocDepth, book.Metadata.Title);
        documents.AddRange(plan.Documents.OfType<EpubDocument.Index>().Select(index => IndexDocument.Write(index, setting)));
        documents.Add(NavDocument.Write(navigation, TitleOfContents(plan, layout), setting));

        var webFonts = WebFont.Cut(faces, inputs.Fonts);
        ImmutableArray<EpubFile> files =
        [
            .. documents, cover, .. images.Files, .. webFonts.Select(font => font.File),
            StyleSheet.Write(layout, inputs.Store, faces, webFonts, findings.FigureWidths, book.Metadata.Language),
            NcxDocument.Write(navigation, book.Metadata, BookIdentifier.Of(book.Metadata), plan.InOrder(findings.Pages)),
        ];
        var package = PackageDocument.Write(book.Metadata, date, Accessibility.Of(plan, findings, inputs.ClaimsConformance ? layout.Epub.CertifiedBy : null), files, plan, findings.Pages.Count > 0);
        var obfuscated = layout.Epub.Obfuscate ? webFonts.Select(font => font.File.Name).ToImmutableHashSet() : [];
        ZipWriter.Write(Entries(files, package, obfuscated, BookIdentifier.Of(book.Metadata)), date, output);
        StoreChecks.Check(inputs, cover, findings, output.Length);
        return Outcome.Of(new EpubSummary(documents.Count, images.Files.Count() + 1, webFonts.Length) { Texts = [.. plan.Documents.OfType<EpubDocument.Text>()], AreAllPicturesDescribed = findings.DescribedPictures == findings.Pictures }, findings.Diagnostics);
    }

    /// <summary>The documents whose words are known; nav and index follow when headings and terms have been found.</summary>
    private static List<EpubFile> WriteDocuments(EpubPlan plan, string cover, ContentSetting setting)
    {
        var files = new List<EpubFile>();
        foreach (var document in plan.Documents)
        {
            switch (document)
            {
                case EpubDocument.Cover page:
                    files.Add(FrontDocuments.WriteCover(page, cover, setting));
                    break;
                case EpubDocument.TitlePage page:
                    files.Add(FrontDocuments.WriteTitlePage(page, setting));
                    break;
                case EpubDocument.ColophonPage page:
                    files.Add(FrontDocuments.WriteColophon(page, setting));
                    break;
                case EpubDocument.Part part:
                    files.Add(FrontDocuments.WritePart(part, setting));
                    break;
                case EpubDocument.Text text:
                    files.Add(ChapterDocument.Write(text, setting));
                    break;
                case EpubDocument.Contents or EpubDocument.Index:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return files;
    }

    /// <summary>The author's picture where there is one (E8), else one drawn from the record (E9).</summary>
    private static EpubFile WriteCoverImage(Book book, Func<ImmutableArray<byte>> drawnCover, Findings findings)
    {
        if (book.CoverImage is { } path && book.Images.TryGetValue(path, out var image))
        {
            if (ImageFitting.ForScreen(image) is { } fitted)
            {
                return new("cover." + ImageFitting.ExtensionOf(fitted.MediaType), fitted.MediaType, fitted.Bytes.AsMemory(), "cover-image");
            }

            findings.Diagnostics.Add(EpubDiagnostics.UnusableImage(path, null));
        }

        return new("cover.jpg", "image/jpeg", drawnCover().AsMemory(), "cover-image");
    }

    /// <summary>EPUB 3.3 §4.2.3: mimetype first and stored; the rest sorted, so that equal books give equal bytes.</summary>
    private static IEnumerable<ArchiveEntry> Entries(ImmutableArray<EpubFile> files, byte[] package, ImmutableHashSet<string> obfuscated, string identifier) =>
    [
        new("mimetype", Encoding.ASCII.GetBytes("application/epub+zip"), IsStored: true),
        .. files
            .Select(file => new ArchiveEntry(Folder + file.Name, obfuscated.Contains(file.Name) ? FontObfuscation.Apply(file.Bytes, identifier) : file.Bytes, file.IsPacked || obfuscated.Contains(file.Name)))
            .Append(new(Folder + PackageDocument.Name, package))
            .Concat(obfuscated.IsEmpty ? [] : [new ArchiveEntry(FontObfuscation.Name, FontObfuscation.Write(obfuscated.Order(StringComparer.Ordinal).Select(name => Folder + name)))])
            .Append(new(ContainerDocument.Name, ContainerDocument.Write(Folder + PackageDocument.Name)))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal),
    ];

    private static string TitleOfContents(EpubPlan plan, LayoutConfig layout) =>
        plan.Documents.OfType<EpubDocument.Contents>().FirstOrDefault()?.Title ?? layout.Contents.Title;
}

/// <summary>What went into the EPUB, for the report.</summary>
internal sealed record EpubSummary(int Documents, int Images, int Fonts)
{
    /// <summary>No picture of the text lacks words for who cannot see it.</summary>
    public bool AreAllPicturesDescribed { get; init; }

    /// <summary>Which files hold the chapters.</summary>
    public ImmutableArray<EpubDocument.Text> Texts { get; init; } = [];
}
