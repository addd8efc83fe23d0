using System.Globalization;
using Publishing.Document;
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
        document.Element("h1", index.Title, FaceRole.ChapterTitle, ("id", "title.1"));
        markup.Line();
        var terms = setting.Findings.Terms
            .GroupBy(found => (found.Term, Sort: found.Sort ?? found.Term))
            .OrderBy(group => group.Key.Sort, KoreanOrder.Instance)
            .ThenBy(group => group.Key.Term, StringComparer.Ordinal);
        foreach (var letter in terms.GroupBy(term => KoreanOrder.GroupOf(term.Key.Sort)))
        {
            document.Element("h2", letter.Key, FaceRole.Section);
            markup.Line().Open("ul").Line();
            foreach (var term in letter)
            {
                WriteTerm(term.Key.Term, [.. term], document);
            }

            markup.Close().Line();
        }

        markup.Close();
        return document.Finish();
    }

    private static void WriteTerm(string term, IReadOnlyList<FoundTerm> places, ContentDocument document)
    {
        document.Markup.Open("li");
        document.Words(term);
        var separator = " ";
        var inChapter = new Dictionary<string, int>();
        foreach (var place in places.Where(place => place.Href is not null))
        {
            document.Words(separator);
            document.Element("a", PlaceWords(place.PlaceName, inChapter), document.Role, ("href", place.Href));
            separator = ", ";
        }

        foreach (var see in places.Select(place => place.See).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            document.Words($" → {see}");
        }

        document.Markup.Close().Line();
    }

    /// <summary>제2장, and 제2장 (2) for a second place in it.</summary>
    private static string PlaceWords(string chapter, Dictionary<string, int> inChapter)
    {
        var count = inChapter[chapter] = inChapter.GetValueOrDefault(chapter) + 1;
        return count == 1 ? chapter : string.Create(CultureInfo.InvariantCulture, $"{chapter} ({count})");
    }
}
