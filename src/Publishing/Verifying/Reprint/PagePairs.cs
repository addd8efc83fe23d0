using System.Collections.Immutable;

namespace Publishing.Verifying.Reprint;

/// <summary>
/// Finds for the pages of the new book their counterparts in the old: by the words that they share, in rising order, so that a page put in
/// leaves the others with their own. The row of pairs that shares most words is found with a tree of maxima, in time that grows with the pages.
/// </summary>
internal static class PagePairs
{
    /// <summary>For every new page the index of its old one, rising, or −1.</summary>
    public static int[] Find(PrintedBook old, PrintedBook now, ImmutableArray<StreamMatch> matches)
    {
        var pairs = new int[now.Pages.Length];
        Array.Fill(pairs, -1);
        foreach (var (oldPage, newPage) in Heaviest(SharedWords(matches), old.Pages.Length))
        {
            pairs[newPage] = oldPage;
        }

        PairTheRest(old, now, pairs);
        return pairs;
    }

    /// <summary>How many words begin on an old page and on a new one: in the order of the new, and of one new page the last old first, so that a row takes one of them.</summary>
    private static IEnumerable<(int Old, int New, int Words)> SharedWords(ImmutableArray<StreamMatch> matches)
    {
        var shared = new Dictionary<(int Old, int New), int>();
        foreach (var match in matches)
        {
            for (var i = 0; i < match.Partners.Length; i++)
            {
                if (match.Partners[i] >= 0)
                {
                    var pages = (match.Old[match.Partners[i]].Page - 1, match.New[i].Page - 1);
                    shared[pages] = shared.GetValueOrDefault(pages) + 1;
                }
            }
        }

        return shared.Select(pair => (pair.Key.Old, pair.Key.New, pair.Value)).OrderBy(pair => pair.New).ThenByDescending(pair => pair.Old);
    }

    private static List<(int Old, int New)> Heaviest(IEnumerable<(int Old, int New, int Words)> shared, int oldPages)
    {
        // Of every row so far: the pair that it ends in, its weight, and the row that it goes on from. A Fenwick tree keeps the heaviest row by its last old page.
        var rows = new List<(int Old, int New, int Weight, int Before)>();
        var tree = new int[oldPages + 1];
        Array.Fill(tree, -1);
        var heaviest = -1;
        foreach (var (oldPage, newPage, words) in shared)
        {
            var before = -1;
            for (var at = oldPage; at > 0; at -= at & -at)
            {
                before = Heavier(before, tree[at]);
            }

            rows.Add((oldPage, newPage, words + (before < 0 ? 0 : rows[before].Weight), before));
            for (var at = oldPage + 1; at <= oldPages; at += at & -at)
            {
                tree[at] = Heavier(tree[at], rows.Count - 1);
            }

            heaviest = Heavier(heaviest, rows.Count - 1);
        }

        var pairs = new List<(int Old, int New)>();
        for (var row = heaviest; row >= 0; row = rows[row].Before)
        {
            pairs.Add((rows[row].Old, rows[row].New));
        }

        return pairs;

        int Heavier(int one, int other) => one < 0 || (other >= 0 && rows[other].Weight > rows[one].Weight) ? other : one;
    }

    /// <summary>Between two pairs, pages that share no words: all in order where there are as many in both books, else blank ones with blank ones.</summary>
    private static void PairTheRest(PrintedBook old, PrintedBook now, int[] pairs)
    {
        var (oldStart, newStart) = (0, 0);
        for (var page = 0; page <= pairs.Length; page++)
        {
            if (page < pairs.Length && pairs[page] < 0)
            {
                continue;
            }

            var oldEnd = page < pairs.Length ? pairs[page] : old.Pages.Length;
            PairBetween(old, now, pairs, (oldStart, oldEnd), (newStart, page));
            (oldStart, newStart) = (oldEnd + 1, page + 1);
        }
    }

    private static void PairBetween(PrintedBook old, PrintedBook now, int[] pairs, (int Start, int End) before, (int Start, int End) after)
    {
        var areAsMany = before.End - before.Start == after.End - after.Start;
        var (i, j) = (before.Start, after.Start);
        while (i < before.End && j < after.End)
        {
            if (areAsMany || old.Pages[i].IsBlank == now.Pages[j].IsBlank)
            {
                pairs[j++] = i++;
            }
            else if (old.Pages[i].IsBlank)
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
