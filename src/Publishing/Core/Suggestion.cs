namespace Publishing.Core;

/// <summary>The known word that an unknown one was most likely meant to be: for "did you mean" in hints.</summary>
internal static class Suggestion
{
    /// <summary>Longer words than this are never slips of a key, and comparing them would cost time.</summary>
    private const int LongestWord = 64;

    /// <summary>
    /// The nearest candidate, or null when none is near: at most one slip (a letter missing, added, changed, or two swapped) in words
    /// up to four letters, two in words up to eight, three beyond; case does not count. Of equally near ones the first stands.
    /// </summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        var limit = word.Length <= 4 ? 1 : word.Length <= 8 ? 2 : 3;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit || candidate.Length > LongestWord)
            {
                continue;
            }

            var slips = CountSlips(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (slips <= limit && slips < Math.Max(word.Length, candidate.Length))
            {
                (nearest, limit) = (candidate, slips - 1);
            }
        }

        return nearest;
    }

    /// <summary>Optimal string alignment distance: Levenshtein's edits, and a swap of neighbours for one (Damerau 1964).</summary>
    private static int CountSlips(string a, string b)
    {
        Span<int> beforeLast = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }
}
