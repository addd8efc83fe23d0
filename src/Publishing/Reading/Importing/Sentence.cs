namespace Publishing.Reading.Importing;

/// <summary>Reads the end of a piece of text: did a sentence end there?</summary>
internal static class Sentence
{
    private const string Terminators = ".?!…。？！";
    private const string Closers = "”’」』》〉)]）］\"'";

    /// <summary>True after a full stop and its closing marks, and after a source in parentheses behind a closed quotation.</summary>
    public static bool IsComplete(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end.Length > 0 && end[^1] == ')' && OpeningOf(end) is var open and > 0)
        {
            var before = end[..open].TrimEnd();
            if (before.Length > 0 && (before[^1] is '”' or '’' or '」' or '』' or '"' || EndsSentence(before)))
            {
                return true;
            }
        }

        return EndsSentence(end);
    }

    /// <summary>The sentence mark itself, closing marks aside.</summary>
    public static char FinalMark(string text)
    {
        var bare = text.AsSpan().TrimEnd().TrimEnd(Closers);
        return bare.Length > 0 && Terminators.Contains(bare[^1]) ? bare[^1] : '\0';
    }

    /// <summary>Index of the parenthesis that the last letter closes, or −1.</summary>
    public static int OpeningOf(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd(Closers);
        return bare.Length > 0 && (Terminators.Contains(bare[^1]) || bare[^1] == ':');
    }
}
