using System.Collections.Immutable;
using Publishing.Writing.Epub.Content;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Package;

/// <summary>Writes the navigation document: one toc that can be read as a page, and the landmarks (EPUB 3.3 §7).</summary>
internal static class NavDocument
{
    public static EpubFile Write(Navigation navigation, string title, ContentSetting setting)
    {
        var document = new ContentDocument(setting, EpubPlan.NavName, title, "frontmatter");
        var markup = document.Markup;
        markup.Open("nav", ("id", "toc"), ("epub:type", "toc"), ("role", "doc-toc"), ("aria-labelledby", "title.1")).Line();
        document.Element("h1", title, FaceRole.ChapterTitle, ("id", "title.1"));
        markup.Line();
        WriteEntries(navigation.Contents, document);
        markup.Close().Line().Open("nav", ("epub:type", "landmarks"), ("hidden", "hidden"), ("aria-label", "둘러보기")).Line();
        markup.Open("ol").Line();
        foreach (var landmark in navigation.Landmarks)
        {
            markup.Open("li").Element("a", landmark.Title, ("epub:type", landmark.Type), ("href", landmark.Href)).Close().Line();
        }

        markup.Close().Line().Close();
        return document.Finish(properties: "nav");
    }

    private static void WriteEntries(ImmutableArray<TocEntry> entries, ContentDocument document)
    {
        document.Markup.Open("ol").Line();
        foreach (var entry in entries)
        {
            document.Markup.Open("li");
            document.Element("a", entry.Title, FaceRole.Body, ("href", entry.Href));
            if (!entry.Children.IsEmpty)
            {
                document.Markup.Line();
                WriteEntries(entry.Children, document);
            }

            document.Markup.Close().Line();
        }

        document.Markup.Close().Line();
    }
}
