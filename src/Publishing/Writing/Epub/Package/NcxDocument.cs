using System.Collections.Immutable;
using System.Globalization;
using Publishing.Document;

namespace Publishing.Writing.Epub.Package;

/// <summary>Writes toc.ncx, the contents for reading systems of EPUB 2 (E7): titles and order are those of nav.</summary>
internal static class NcxDocument
{
    public const string Name = "toc.ncx";

    public static EpubFile Write(Navigation navigation, Metadata metadata, string identifier)
    {
        var markup = new MarkupWriter();
        markup.Open("ncx", ("xmlns", "http://www.daisy.org/z3986/2005/ncx/"), ("version", "2005-1"), ("xml:lang", metadata.Language)).Line();
        markup.Open("head").Line();
        Meta("dtb:uid", identifier);
        Meta("dtb:depth", DepthOf(navigation.Contents).ToString(CultureInfo.InvariantCulture));
        Meta("dtb:totalPageCount", "0");
        Meta("dtb:maxPageNumber", "0");
        markup.Close().Line().Open("docTitle").Element("text", metadata.Title).Close().Line().Open("navMap").Line();
        var order = 0;
        foreach (var entry in navigation.Contents)
        {
            WritePoint(entry);
        }

        markup.Close().Line().Close().Line();
        return new(Name, "application/x-dtbncx+xml", markup.ToBytes());

        void Meta(string name, string content) => markup.Empty("meta", ("name", name), ("content", content)).Line();

        void WritePoint(TocEntry entry)
        {
            var number = (++order).ToString(CultureInfo.InvariantCulture);
            markup.Open("navPoint", ("id", "point." + number), ("playOrder", number)).Line();
            markup.Open("navLabel").Element("text", entry.Title).Close().Line();
            markup.Empty("content", ("src", entry.Href)).Line();
            foreach (var child in entry.Children)
            {
                WritePoint(child);
            }

            markup.Close().Line();
        }
    }

    private static int DepthOf(ImmutableArray<TocEntry> entries) => entries.IsEmpty ? 0 : 1 + entries.Max(entry => DepthOf(entry.Children));
}
