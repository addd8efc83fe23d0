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
            .Select(group => (Key: KeyOf(group.Key, group.Select(mark => mark.Term)), Marks: group.ToArray()))
            .OrderBy(group => group.Key, order).ThenBy(group => group.Marks[0].Term.Word, StringComparer.Ordinal)
            .Select(group => Node(KoreanOrder.GroupOf(group.Key), group.Marks[0].Term.Word, group.Marks, order)),
    ];

    private static IndexNode<TPlace> Node<TPlace>(string head, string word, (IndexTerm Term, TPlace Place, bool IsListed)[] marks, KoreanOrder order)
    {
        // Most terms of a long index have places only.
        var places = new List<TPlace>(marks.Length);
        var (see, seeAlso) = ((List<string>?)null, (List<string>?)null);
        List<(IndexTerm Term, TPlace Place, bool IsListed)>? below = null;
        foreach (var mark in marks)
        {
            if (mark.Term.Sub is not null)
            {
                (below ??= []).Add(mark);
                continue;
            }

            if (mark.IsListed)
            {
                places.Add(mark.Place);
            }

            see = With(see, mark.Term.See);
            seeAlso = With(seeAlso, mark.Term.SeeAlso);
        }

        return new IndexNode<TPlace>(head, word, places, see ?? [], seeAlso ?? [], below is null ? [] : Subs(below, order));
    }

    /// <summary>The terms to look under with another, each once.</summary>
    private static List<string>? With(List<string>? terms, string? other)
    {
        if (other is not null && terms?.Contains(other) != true)
        {
            (terms ??= []).Add(other);
        }

        return terms;
    }

    private static IReadOnlyList<IndexNode<TPlace>> Subs<TPlace>(List<(IndexTerm Term, TPlace Place, bool IsListed)> marks, KoreanOrder order) =>
    [
        .. marks.GroupBy(mark => mark.Term.Sub!, StringComparer.Ordinal)
            .OrderBy(group => HanjaReadings.Of(group.Key), order).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Node("", group.Key, [.. group.Select(mark => mark with { Term = mark.Term with { Sub = null } })], order)),
    ];

    /// <summary>What the author said it sorts by, else the word with its hanja read.</summary>
    private static string KeyOf(string word, IEnumerable<IndexTerm> terms) =>
        terms.Select(term => term.Sort).FirstOrDefault(sort => sort is not null) ?? HanjaReadings.Of(word);
}
