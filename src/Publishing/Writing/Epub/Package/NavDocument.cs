using System.Collections.Immutable;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Writing.Epub.Content;
using Publishing.Writing.Epub.Pages;
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
        document.Await(setting.Pages?.OfSection(ContentsFlow.Id));
        document.TextElement("h1", title, FaceRole.ChapterTitle, ("id", "title.1"));
        markup.Line();
        WriteEntries(navigation.Contents, document, setting.Pages);
        markup.Close().Line();
        foreach (var list in setting.Plan.Lists)
        {
            WriteCaptions(list, document, setting);
        }

        markup.Open("nav", ("epub:type", "landmarks"), ("hidden", "hidden"), ("aria-label", "둘러보기")).Line();
        markup.Open("ol").Line();
        foreach (var landmark in navigation.Landmarks)
        {
            markup.Open("li").Element("a", landmark.Title, ("epub:type", landmark.Type), ("href", landmark.Href)).Close().Line();
        }

        markup.Close().Line().Close();
        WritePages(document, setting);
        return document.Finish(properties: "nav");
    }

    /// <summary>그림 차례 or 표 차례 (EPUB 3.3 §7.4.5: other nav elements, each with a heading).</summary>
    private static void WriteCaptions(GeneratedMatter list, ContentDocument document, ContentSetting setting)
    {
        var isTables = list == GeneratedMatter.Tables;
        var captions = setting.Findings.Captions.Where(caption => caption.IsTable == isTables).ToArray();
        document.Await(setting.Pages?.OfSection(CaptionListFlow.IdOf(list)));
        if (captions.Length == 0)
        {
            return;
        }

        var id = isTables ? "title.tables" : "title.figures";
        document.Markup.Open("nav", ("epub:type", isTables ? "lot" : "loi"), ("aria-labelledby", id)).Line();
        document.TextElement("h2", isTables ? CaptionListFlow.TablesTitle : CaptionListFlow.FiguresTitle, FaceRole.Section, ("id", id));
        document.Markup.Line().Open("ol").Line();
        foreach (var caption in captions)
        {
            document.Markup.Open("li");
            document.TextElement("a", caption.Words, FaceRole.Body, ("href", caption.Href));
            document.Markup.Close().Line();
        }

        document.Markup.Close().Line().Close().Line();
    }

    /// <summary>Every marker in the order of the text (E15).</summary>
    private static void WritePages(ContentDocument document, ContentSetting setting)
    {
        var pages = setting.Plan.InOrder(setting.Findings.Pages);
        if (pages.Length == 0)
        {
            return;
        }

        document.Markup.Line().Open("nav", ("epub:type", "page-list"), ("role", "doc-pagelist"), ("hidden", "hidden"), ("aria-label", "종이책 쪽")).Line();
        document.Markup.Open("ol").Line();
        foreach (var page in pages)
        {
            document.Markup.Open("li").Element("a", page.Label, ("href", page.Document + "#" + page.Id)).Close().Line();
        }

        document.Markup.Close().Line().Close();
    }

    private static void WriteEntries(ImmutableArray<TocEntry> entries, ContentDocument document, PrintPages? pages)
    {
        document.Markup.Open("ol").Line();
        foreach (var entry in entries)
        {
            document.Markup.Open("li");
            document.Await(entry.Anchor is { } anchor ? pages?.AtContents(anchor) : null);
            document.TextElement("a", entry.Title, FaceRole.Body, ("href", entry.Href));
            if (!entry.Children.IsEmpty)
            {
                document.Markup.Line();
                WriteEntries(entry.Children, document, pages);
            }

            document.Markup.Close().Line();
        }

        document.Markup.Close().Line();
    }
}
