using System.Collections.Immutable;

namespace Publishing.Writing.Cover;

/// <summary>Breaks a title between 어절 into the fewest lines that fit, then as even as they can be.</summary>
internal static class DisplayLines
{
    /// <param name="width">Of some words set in one line.</param>
    /// <returns>Null when no division into so many lines fits the measure.</returns>
    public static ImmutableArray<string>? Break(string title, int mostLines, double measure, Func<string, double> width)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var lines = 1; lines <= Math.Min(mostLines, words.Length); lines++)
        {
            var best = Divisions(words, lines)
                .Select(division => (Division: division, Width: division.Max(width)))
                .MinBy(candidate => candidate.Width);
            if (best.Width <= measure)
            {
                return best.Division;
            }
        }

        return null;
    }

    /// <summary>All ways to cut words into a number of lines; with three lines at most these are few.</summary>
    private static IEnumerable<ImmutableArray<string>> Divisions(string[] words, int lines)
    {
        if (lines == 1)
        {
            yield return [string.Join(' ', words)];
            yield break;
        }

        for (var first = 1; first <= words.Length - lines + 1; first++)
        {
            foreach (var rest in Divisions(words[first..], lines - 1))
            {
                yield return rest.Insert(0, string.Join(' ', words[..first]));
            }
        }
    }
}
