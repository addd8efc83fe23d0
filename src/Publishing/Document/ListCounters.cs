using System.Collections.Immutable;
using System.Globalization;

namespace Publishing.Document;

/// <summary>Writes the counters of lists (K60). Past the end of a series (하, ㉻, 열) the number itself goes on, as <c>15.</c>; 가나 goes on with 거.</summary>
internal static class ListCounters
{
    private const string Consonants = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static readonly string[] Words = ["하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];

    /// <summary>Names in the manuscript and in layout.yaml.</summary>
    public static ImmutableArray<(string Name, ListCounter Counter)> Names { get; } =
    [
        ("1.", ListCounter.Decimal), ("1)", ListCounter.DecimalParen), ("(1)", ListCounter.DecimalParens),
        ("가.", ListCounter.Syllable), ("가)", ListCounter.SyllableParen), ("ㄱ.", ListCounter.Consonant),
        ("㉠", ListCounter.CircledConsonant), ("㉮", ListCounter.CircledSyllable), ("①", ListCounter.Circled),
        ("하나", ListCounter.Word), ("一.", ListCounter.Hanja),
    ];

    public static string Write(ListCounter counter, int n)
    {
        var number = n.ToString(CultureInfo.InvariantCulture);
        return counter switch
        {
            ListCounter.DecimalParen => number + ")",
            ListCounter.DecimalParens => $"({number})",
            ListCounter.Syllable => KoreanCounter.Syllable(n) + ".",
            ListCounter.SyllableParen => KoreanCounter.Syllable(n) + ")",
            ListCounter.Consonant when n is >= 1 and <= 14 => Consonants[n - 1] + ".",
            ListCounter.CircledConsonant when n is >= 1 and <= 14 => Letter('㉠', n),
            ListCounter.CircledSyllable when n is >= 1 and <= 14 => Letter('㉮', n),
            ListCounter.Circled when n is >= 1 and <= 20 => Letter('①', n),
            ListCounter.Word when n >= 1 && n <= Words.Length => Words[n - 1],
            ListCounter.Hanja => KoreanCounter.Hanja(n) + ".",
            _ => number + ".",
        };
    }

    private static string Letter(char first, int n) => ((char)(first + n - 1)).ToString();
}
