namespace Publishing.Reading.Dialect;

/// <summary>
/// Sees texts on which the parser would need time without measure: it looks for the end of a link from each of its beginnings, and it
/// moves all lines up for each link definition. No manuscript is near these limits; a file that is none may be.
/// </summary>
internal static class TangledText
{
    /// <summary>Letters looked at for links, roughly one second of work.</summary>
    private const long MostSteps = 1_000_000_000;

    /// <summary>Link definitions in lines that follow one another: 20,000 need half a second.</summary>
    private const int MostDefinitions = 20_000;

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        if (!text.Contains('['))
        {
            return false;
        }

        var definitions = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimStart(" >");
            definitions = line is ['[', not '^', ..] ? definitions + 1 : 0;
            if (definitions > MostDefinitions || CountSteps(line) > MostSteps)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An address ends at a space: in each word, its links times its letters.</summary>
    private static long CountSteps(ReadOnlySpan<char> line)
    {
        var steps = 0L;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            steps += word.Length < 1000 ? 0 : (long)word.Count("](") * word.Length;
        }

        return steps;
    }
}
