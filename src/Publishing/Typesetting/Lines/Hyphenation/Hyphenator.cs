using System.Collections.Concurrent;

namespace Publishing.Typesetting.Lines.Hyphenation;

/// <summary>
/// Finds where a Latin word of one language may be hyphenated, by competing patterns (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983): each
/// pattern found in the word votes for its places with a number, the highest vote counts, and odd numbers allow a hyphen. Safe from many threads.
/// </summary>
internal sealed class Hyphenator
{
    /// <summary>K45: shorter words are not worth a hyphen.</summary>
    public const int ShortestWord = 5;

    private static readonly ConcurrentDictionary<string, Hyphenator?> Known = new(StringComparer.Ordinal);

    // Letters of a pattern without its numbers, and the numbers before each letter and after the last.
    private readonly Dictionary<string, byte[]> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool[]> exceptions = new(StringComparer.Ordinal);
    private readonly int longest;
    private readonly int leastLeft;
    private readonly int leastRight;

    private Hyphenator(TextReader lines, int leastLeft, int leastRight)
    {
        (this.leastLeft, this.leastRight) = (leastLeft, leastRight);
        var isException = false;
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                isException = true;
            }
            else if (isException)
            {
                AddException(line);
            }
            else
            {
                var (letters, votes) = Parse(line);
                patterns[letters] = votes;
                longest = Math.Max(longest, letters.Length);
            }
        }
    }

    /// <summary>Languages that have patterns, as BCP 47 tags; a tag with another region takes those of its language.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en-US", "en-GB", "de", "fr", "es", "it", "la"];

    /// <summary>Null for a language without patterns.</summary>
    public static Hyphenator? For(string language) => Known.GetOrAdd(language, static tag => Load(tag));

    /// <summary>Whether a hyphen may stand before each letter of the word; as long as the word. Letters count in UTF-16 units.</summary>
    public bool[] Find(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length < 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        if (exceptions.TryGetValue(lower.ToString(), out var known))
        {
            return known;
        }

        var found = new bool[word.Length];
        var votes = Vote($".{lower}.");
        for (var i = leastLeft; i <= word.Length - leastRight; i++)
        {
            found[i] = votes[i + 1] % 2 == 1;
        }

        return found;
    }

    /// <param name="marked">The word between full stops, which stand for its ends.</param>
    private byte[] Vote(string marked)
    {
        var lookup = patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        var votes = new byte[marked.Length + 1];
        for (var start = 0; start < marked.Length; start++)
        {
            for (var length = 1; length <= Math.Min(longest, marked.Length - start); length++)
            {
                if (lookup.TryGetValue(marked.AsSpan(start, length), out var own))
                {
                    for (var i = 0; i < own.Length; i++)
                    {
                        votes[start + i] = Math.Max(votes[start + i], own[i]);
                    }
                }
            }
        }

        return votes;
    }

    private static (string Letters, byte[] Votes) Parse(string pattern)
    {
        var letters = new string([.. pattern.Where(letter => !char.IsAsciiDigit(letter))]);
        var votes = new byte[letters.Length + 1];
        var at = 0;
        foreach (var letter in pattern)
        {
            if (char.IsAsciiDigit(letter))
            {
                votes[at] = (byte)(letter - '0');
            }
            else
            {
                at++;
            }
        }

        return (letters, votes);
    }

    private void AddException(string word)
    {
        var places = new List<bool>();
        var isBehindHyphen = false;
        foreach (var letter in word)
        {
            if (letter != '-')
            {
                places.Add(isBehindHyphen);
            }

            isBehindHyphen = letter == '-';
        }

        exceptions[word.Replace("-", "", StringComparison.Ordinal)] = [.. places];
    }

    /// <summary>Letters before and after a hyphen at least: those that the patterns' authors name for typesetting, and three after it in all, for Korean lines are short.</summary>
    private static Hyphenator? Load(string language)
    {
        var name = language.Split('-')[0].ToLowerInvariant() switch
        {
            "en" => language.EndsWith("-GB", StringComparison.OrdinalIgnoreCase) ? "en-gb" : "en-us",
            "de" => "de-1996",
            var other and ("fr" or "es" or "it" or "la") => other,
            _ => null,
        };
        if (name is null)
        {
            return null;
        }

        using var stream = typeof(Hyphenator).Assembly.GetManifestResourceStream($"hyphenation/{name}.txt")!;
        using var reader = new StreamReader(stream);
        return new Hyphenator(reader, leastLeft: 2, leastRight: 3);
    }
}
