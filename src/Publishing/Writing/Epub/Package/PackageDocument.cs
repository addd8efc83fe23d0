using System.Collections.Immutable;
using Publishing.Document;

namespace Publishing.Writing.Epub.Package;

/// <summary>Writes the package document (EPUB 3.3 §5): metadata, manifest, spine.</summary>
internal static class PackageDocument
{
    public const string Name = "package.opf";

    public static byte[] Write(Metadata metadata, DateTimeOffset modified, Accessibility accessibility, ImmutableArray<EpubFile> files, EpubPlan plan, bool hasPages)
    {
        var markup = new MarkupWriter();
        markup.Open("package",
            ("xmlns", "http://www.idpf.org/2007/opf"), ("version", "3.0"), ("unique-identifier", MetadataElements.IdentifierId), ("xml:lang", metadata.Language)).Line();
        MetadataElements.Write(markup, metadata, modified, accessibility, files, hasPages);
        WriteManifest(markup, files);
        WriteSpine(markup, files, plan);
        markup.Close().Line();
        return markup.ToBytes();
    }

    private static void WriteManifest(MarkupWriter markup, ImmutableArray<EpubFile> files)
    {
        markup.Open("manifest").Line();
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            markup.Empty("item", ("id", file.Id), ("href", file.Name), ("media-type", file.MediaType), ("properties", file.Properties)).Line();
        }

        markup.Close().Line();
    }

    private static void WriteSpine(MarkupWriter markup, ImmutableArray<EpubFile> files, EpubPlan plan)
    {
        var ids = files.ToDictionary(file => file.Name, file => file.Id);
        markup.Open("spine", ("toc", ids[NcxDocument.Name]), ("page-progression-direction", "ltr")).Line();
        foreach (var document in plan.Documents)
        {
            markup.Empty("itemref", ("idref", ids[document.Name])).Line();
        }

        markup.Close().Line();
    }
}
