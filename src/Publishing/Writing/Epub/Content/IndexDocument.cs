using System.Globalization;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Writing.Epub.Pages;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>
/// 찾아보기: the terms in 가나다 order under their first letters, each with links to its places. The role says what it is; the EPUB type
/// <c>index</c> would promise the structure of EPUB Indexes 1.0, which has no place for letters as headings.
/// </summary>
internal static class IndexDocument
{
    public static EpubFile Write(EpubDocument.Index index, ContentSetting setting)
    {
        var document = new ContentDocument(setting, index.Name, index.Title, "backmatter");
        var markup = document.Markup;
        markup.Open("section", ("class", "index"), ("role", "doc-index"), ("aria-labelledby", "title.1")).Line();
        document.Await(setting.Pages?.OfSection(IndexFlow.Id));
        document.TextElement("h1", index.Title, FaceRole.ChapterTitle, ("id", "title.1"));
        markup.Line();
        var marks = setting.Findings.Terms.Select(found => (found.Term, found, found.Href is not null));
        var terms = IndexTree.Build(marks, IndexFlow.OrderOf(setting.Layout.Index.Order));
        var lines = new IndexLines(setting.Pages, document);
        foreach (var letter in terms.GroupBy(term => term.Head, StringComparer.Ordinal))
        {
            lines.Begin();
            document.TextElement("h2", letter.Key, FaceRole.Section);
            markup.Line();
            WriteTerms(letter, document, lines);
        }

        markup.Close();
        return document.Finish();
    }

    private static void WriteTerms(IEnumerable<IndexNode<FoundTerm>> terms, ContentDocument document, IndexLines lines)
    {
        document.Markup.Open("ul").Line();
        foreach (var term in terms)
        {
            WriteTerm(term, document, lines);
        }

        document.Markup.Close().Line();
    }

    private static void WriteTerm(IndexNode<FoundTerm> term, ContentDocument document, IndexLines lines)
    {
        document.Markup.Open("li");
        var inside = lines.Begin();
        document.MarkPages();
        document.Words(term.Word);
        document.Await(inside);
        document.MarkPages();
        var separator = " ";
        var inChapter = new Dictionary<string, int>();

        // A printed page is named once.
        foreach (var place in term.Places.Count == 1 ? term.Places : term.Places.DistinctBy(place => (object?)place.Page ?? place))
        {
            document.Words(separator);
            document.Element("a", place.Page ?? PlaceWords(place.PlaceName, inChapter), document.Role, ("href", place.Href));
            separator = ", ";
        }

        foreach (var see in term.See)
        {
            document.Words($" → {see}");
        }

        if (term.SeeAlso.Count > 0)
        {
            document.Words($" ({string.Join(", ", term.SeeAlso)} 참조)");
        }

        if (term.Subs.Count > 0)
        {
            document.Markup.Line();
            WriteTerms(term.Subs, document, lines);
        }

        document.Markup.Close().Line();
    }

    /// <summary>Counts the lines as the printed index has them.</summary>
    private sealed class IndexLines(PrintPages? pages, ContentDocument document)
    {
        private int line;

        /// <summary>Pages that start with the line are awaited; one that starts behind its word is given back.</summary>
        public PageBreak? Begin()
        {
            var page = pages?.AtIndex(line++);
            document.Await(page is { IsInsideLine: false } ? page : null);
            return page is { IsInsideLine: true } ? page : null;
        }
    }

    /// <summary>제2장, and 제2장 (2) for a second place in it.</summary>
    private static string PlaceWords(string chapter, Dictionary<string, int> inChapter)
    {
        var count = inChapter[chapter] = inChapter.GetValueOrDefault(chapter) + 1;
        return count == 1 ? chapter : string.Create(CultureInfo.InvariantCulture, $"{chapter} ({count})");
    }
}
