using System.Text;

namespace Publishing.Reading.Importing;

/// <summary>
/// Joins lines to running text. The space an extractor leaves at a line end decides; where a file has none at all, other places of the
/// same text vote, and the line is reported.
/// </summary>
internal sealed class WordJoiner
{
    private const string OpensWord = "(“‘「『《〈[（";
    private readonly bool hasSpacesAtEnds;
    private readonly Dictionary<string, int> words;

    public WordJoiner(List<TextLine> lines)
    {
        // One line in a hundred is enough: a page of justified Korean ends about a third of its lines at a word.
        hasSpacesAtEnds = lines.Count(line => line.EndsInSpace) * 100 >= lines.Count;
        words = hasSpacesAtEnds ? [] : CountWords(lines);
    }

    public string Join(IEnumerable<TextLine> lines, Action<TextLine, ImportDoubt> tell)
    {
        var text = new StringBuilder();
        TextLine? last = null;
        foreach (var line in lines)
        {
            if (last is { } before && NeedsSpace(before, line, tell))
            {
                text.Append(' ');
            }

            text.Append(line.Text);
            last = line;
        }

        return Squeeze(text);
    }

    private bool NeedsSpace(TextLine before, TextLine after, Action<TextLine, ImportDoubt> tell)
    {
        if (before.EndsInSpace || (before.Text[^1] is '.' or '?' or '!' or ',' or ';' && char.IsLetter(after.Text[0])))
        {
            return true;
        }

        if (hasSpacesAtEnds)
        {
            // Latin words are never cut without a hyphen, so two Latin letters across a line end are two words.
            return char.IsAsciiLetter(before.Text[^1]) && char.IsAsciiLetter(after.Text[0]);
        }

        if (OpensWord.Contains(before.Text[^1], StringComparison.Ordinal))
        {
            return false;
        }

        tell(before, ImportDoubt.WordAtLineEnd);
        return Votes(before.Text, after.Text) <= 0;
    }

    /// <summary>Positive when the two ends occur elsewhere as one word more often than each as a word of its own.</summary>
    private int Votes(string before, string after)
    {
        var left = before[(before.LastIndexOf(' ') + 1)..];
        var space = after.IndexOf(' ', StringComparison.Ordinal);
        var right = space < 0 ? after : after[..space];
        var joined = words.GetValueOrDefault(left + right);
        var apart = Math.Min(words.GetValueOrDefault(left), words.GetValueOrDefault(right));
        return joined > 0 ? joined - apart : apart > 0 ? -1 : 1;
    }

    private static Dictionary<string, int> CountWords(List<TextLine> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            // The first and the last word of a line may be halves.
            foreach (var word in line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).SkipLast(1))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return counts;
    }

    private static string Squeeze(StringBuilder text)
    {
        text.Replace('\u00A0', ' ');
        var single = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || (single.Length > 0 && single[^1] != ' '))
            {
                single.Append(text[i]);
            }
        }

        return single.ToString().TrimEnd();
    }
}
