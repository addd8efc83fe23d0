namespace Publishing.Document;

/// <summary>찾아보기 항목: what one mark says.</summary>
/// <param name="Word">The term that it stands under.</param>
/// <param name="Sort">What it is sorted by (a reading of hanja or of a sign), or null for the word itself.</param>
/// <param name="Sub">An entry below the term, or null.</param>
/// <param name="See">보기: the term to look under instead; the place is not listed.</param>
/// <param name="SeeAlso">도 보기: a term to look under as well; the place is not listed either where the mark has no words.</param>
internal sealed record IndexTerm(string Word, string? Sort = null, string? Sub = null, string? See = null, string? SeeAlso = null)
{
    /// <summary>Whether the place of a mark is listed: one that only leads elsewhere is not.</summary>
    public bool IsListed(bool hasWords) => See is null && (SeeAlso is null || hasWords);
}

/// <summary>A term of the index with everything under it, in the order it is shown.</summary>
/// <param name="Head">The letter that it stands under: ㄱ … ㅎ, A … Z, 0–9, 그 밖.</param>
/// <param name="Places">Where it is spoken of, in reading order.</param>
internal sealed record IndexNode<TPlace>(
    string Head, string Word, IReadOnlyList<TPlace> Places, IReadOnlyList<string> See, IReadOnlyList<string> SeeAlso, IReadOnlyList<IndexNode<TPlace>> Subs);

/// <summary>Sorts the marks of a book into an index (K85); pages and EPUB use the same, so that they cannot disagree.</summary>
internal static class IndexTree
{
    public static IReadOnlyList<IndexNode<TPlace>> Build<TPlace>(IEnumerable<(IndexTerm Term, TPlace Place, bool IsListed)> marks, KoreanOrder order) =>
    [
        .. marks.GroupBy(mark => mark.Term.Word, StringComparer.Ordinal)
            .Select(group => (Key: KeyOf(group), Marks: group))
            .OrderBy(group => group.Key, order).ThenBy(group => group.Marks.Key, StringComparer.Ordinal)
            .Select(group => Term(KoreanOrder.GroupOf(group.Key), group.Marks, order)),
    ];

    private static IndexNode<TPlace> Term<TPlace>(string head, IGrouping<string, (IndexTerm Term, TPlace Place, bool IsListed)> marks, KoreanOrder order)
    {
        List<(IndexTerm Term, TPlace Place, bool IsListed)> own = [];
        List<(IndexTerm Term, TPlace Place, bool IsListed)>? below = null;
        foreach (var mark in marks)
        {
            (mark.Term.Sub is null ? own : below ??= []).Add(mark);
        }

        var subs = below?.GroupBy(mark => mark.Term.Sub!, StringComparer.Ordinal)
            .OrderBy(group => HanjaReadings.Of(group.Key), order).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Node("", group.Key, group, []));
        return Node(head, marks.Key, own, [.. subs ?? []]);
    }

    /// <summary>Most terms stand at a few places and lead nowhere else: a book has thousands.</summary>
    private static IndexNode<TPlace> Node<TPlace>(string head, string word, IEnumerable<(IndexTerm Term, TPlace Place, bool IsListed)> marks, IReadOnlyList<IndexNode<TPlace>> subs)
    {
        List<TPlace> places = [];
        List<string>? see = null;
        List<string>? seeAlso = null;
        foreach (var (term, place, isListed) in marks)
        {
            if (isListed)
            {
                places.Add(place);
            }

            AddOnce(ref see, term.See);
            AddOnce(ref seeAlso, term.SeeAlso);
        }

        return new(head, word, places, see ?? [], seeAlso ?? [], subs);
    }

    private static void AddOnce(ref List<string>? words, string? word)
    {
        if (word is not null && words?.Contains(word) != true)
        {
            (words ??= []).Add(word);
        }
    }

    /// <summary>What the author said it sorts by, else the word with its hanja read.</summary>
    private static string KeyOf<TPlace>(IGrouping<string, (IndexTerm Term, TPlace Place, bool IsListed)> marks) =>
        marks.FirstOrDefault(mark => mark.Term.Sort is not null).Term?.Sort ?? HanjaReadings.Of(marks.Key);
}
