using System.Collections.Immutable;
using System.Globalization;
using Publishing.Document;
using Publishing.Writing.Epub.Content;

namespace Publishing.Writing.Epub.Package;

/// <summary>Writes toc.ncx, the contents for reading systems of EPUB 2 (E7): titles and order are those of nav.</summary>
internal static class NcxDocument
{
    public const string Name = "toc.ncx";

    /// <param name="pages">Markers of printed pages in the order of the text.</param>
    public static EpubFile Write(Navigation navigation, Metadata metadata, string identifier, IReadOnlyList<FoundPage> pages)
    {
        var markup = new MarkupWriter();
        markup.Open("ncx", ("xmlns", "http://www.daisy.org/z3986/2005/ncx/"), ("version", "2005-1"), ("xml:lang", metadata.Language)).Line();
        markup.Open("head").Line();
        Meta("dtb:uid", identifier);
        Meta("dtb:depth", DepthOf(navigation.Contents).ToString(CultureInfo.InvariantCulture));
        Meta("dtb:totalPageCount", Number(pages.Count));
        Meta("dtb:maxPageNumber", Number(pages.Select(page => int.TryParse(page.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max()));
        markup.Close().Line().Open("docTitle").Element("text", metadata.Title).Close().Line().Open("navMap").Line();
        var order = 0;
        foreach (var entry in navigation.Contents)
        {
            WritePoint(entry);
        }

        markup.Close().Line();
        WritePages(markup, pages);
        markup.Close().Line();
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

    /// <summary>For readers of EPUB 2 that have a list of pages (NCX 2.2.5).</summary>
    private static void WritePages(MarkupWriter markup, IReadOnlyList<FoundPage> pages)
    {
        if (pages.Count == 0)
        {
            return;
        }

        markup.Open("pageList").Line();
        foreach (var page in pages)
        {
            var isNumber = int.TryParse(page.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            markup.Open("pageTarget", ("id", page.Id), ("type", isNumber ? "normal" : "front"), ("value", isNumber ? Number(number) : null))
                .Open("navLabel").Element("text", page.Label).Close()
                .Empty("content", ("src", page.Document + "#" + page.Id)).Close().Line();
        }

        markup.Close().Line();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int DepthOf(ImmutableArray<TocEntry> entries) => entries.IsEmpty ? 0 : 1 + entries.Max(entry => DepthOf(entry.Children));
}
