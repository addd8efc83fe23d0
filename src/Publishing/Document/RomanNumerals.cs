namespace Publishing.Document;

/// <summary>The roman numerals of front matter, 1 to 3999, all in one case.</summary>
internal static class RomanNumerals
{
    private static readonly (string Letters, int Value)[] Digits =
    [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ];

    /// <summary>The number, or 0 when the text is not the one right way to write it.</summary>
    public static int Parse(string text)
    {
        if (text.Any(char.IsAsciiLetterUpper) && text.Any(char.IsAsciiLetterLower))
        {
            return 0;
        }

        var upper = text.ToUpperInvariant();
        var (value, at) = (0, 0);
        foreach (var (letters, worth) in Digits)
        {
            while (upper.AsSpan(at).StartsWith(letters))
            {
                value += worth;
                at += letters.Length;
            }
        }

        return at == upper.Length && value < 4000 && Format(value) == upper ? value : 0;
    }

    /// <summary>i, ii, iii, iv.</summary>
    public static string Write(int value) => Format(value).ToLowerInvariant();

    private static string Format(int value)
    {
        var text = "";
        foreach (var (letters, worth) in Digits)
        {
            for (; value >= worth; value -= worth)
            {
                text += letters;
            }
        }

        return text;
    }
}
