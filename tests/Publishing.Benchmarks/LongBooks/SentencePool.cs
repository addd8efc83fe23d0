using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Benchmarks.LongBooks;

/// <summary>
/// Our own sentences, taken from the texts of the benchmarks, and dice to lay them in another order. The dice are a linear congruential
/// generator with a fixed start (Knuth's MMIX constants), so a book is the same on every machine.
/// </summary>
internal sealed partial class SentencePool
{
    private readonly List<string> narration = [];
    private readonly List<string> argument = [];
    private readonly List<string> dialogue = [];
    private ulong state;

    public SentencePool(string texts, ulong seed)
    {
        state = seed;
        Collect(Path.Combine(texts, "story", "01.md"), narration);
        Collect(Path.Combine(texts, "academic", "01.md"), argument);
        Collect(Path.Combine(texts, "terms", "01.md"), argument);
    }

    /// <summary>A number from 0 below <paramref name="limit"/>.</summary>
    public int Roll(int limit)
    {
        state = unchecked((state * 6364136223846793005) + 1442695040888963407);
        return (int)((state >> 33) % (ulong)limit);
    }

    public string Narration => Of(narration);

    public string Argument => Of(argument);

    public string Dialogue => Of(dialogue);

    public string Paragraph(Func<SentencePool, string> kind, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, least + Roll(most - least + 1)).Select(_ => kind(this)));

    /// <summary>A few words from the middle of a sentence, without its stop: for titles and captions.</summary>
    public string Phrase(int words)
    {
        var all = Argument.TrimEnd('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = all.Length <= words ? 0 : Roll(all.Length - words);
        return string.Join(' ', all.Skip(start).Take(words)).Trim(',', ' ', '‘', '’', '“', '”');
    }

    private string Of(List<string> sentences) => sentences[Roll(sentences.Count)];

    private void Collect(string path, List<string> into)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 20 && char.IsLetter(line[0]) || line.StartsWith('“') || line.StartsWith('"')))
        {
            var plain = Marks().Replace(line, "");
            foreach (var sentence in Sentences().Matches(plain).Select(match => match.Value.Trim()).Where(IsWhole))
            {
                (sentence[0] is '“' or '"' ? dialogue : into).Add(sentence.Replace('"', sentence[0] == '"' ? '"' : '\''));
            }
        }
    }

    /// <summary>Ends with a stop, has no bracket without its other half, and is of a length that a paragraph is made of.</summary>
    private static bool IsWhole(string sentence) =>
        sentence.Length is > 12 and < 160
        && Pairs.All(pair => sentence.Count(letter => letter == pair[0]) == sentence.Count(letter => letter == pair[1]))
        && sentence.Count(letter => letter == '"') % 2 == 0 && !sentence.Contains('@', StringComparison.Ordinal);

    private static readonly string[] Pairs = ["()", "[]", "{}", "“”", "‘’", "「」", "『』"];

    /// <summary>Note calls, emphasis, ruby and attributes: the words stay.</summary>
    [GeneratedRegex(@"\[\^[^\]]*\]|\{[.#=][^}]*\}|\*+|`|\{lang=[^}]*\}|(?<=[가-힣])\[|\](?=[가-힣])")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[^.?!]+[.?!]+[”’""')]*(?=\s|$)")]
    private static partial Regex Sentences();

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
