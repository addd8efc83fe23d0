using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Publishing.Document;

/// <summary>
/// 가나다순: the order of index terms. Syllables compare by leading consonant, vowel, final, a doubled consonant after its plain one
/// (가 까 나), as South Korean dictionaries have it. Which of Hangul, Latin and digits stands first is a setting; all else is last. Hanja
/// are compared by their reading: <see cref="IndexTree"/> asks with it.
/// </summary>
internal sealed class KoreanOrder : IComparer<string>
{
    private static readonly string[] PlainConsonants = ["ㄱ", "ㄱ", "ㄴ", "ㄷ", "ㄷ", "ㄹ", "ㅁ", "ㅂ", "ㅂ", "ㅅ", "ㅅ", "ㅇ", "ㅈ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];

    private readonly ImmutableArray<LetterGroup> groups;

    private KoreanOrder(params ImmutableArray<LetterGroup> groups) => this.groups = groups;

    /// <summary>Hangul, Latin, digits.</summary>
    public static KoreanOrder Instance { get; } = new(LetterGroup.Hangul, LetterGroup.Latin, LetterGroup.Digit, LetterGroup.Other);

    /// <summary>Latin, Hangul, digits.</summary>
    public static KoreanOrder LatinFirst { get; } = new(LetterGroup.Latin, LetterGroup.Hangul, LetterGroup.Digit, LetterGroup.Other);

    /// <summary>Digits, Latin, Hangul.</summary>
    public static KoreanOrder DigitsFirst { get; } = new(LetterGroup.Digit, LetterGroup.Latin, LetterGroup.Hangul, LetterGroup.Other);

    public int Compare(string? x, string? y)
    {
        var left = (x ?? "").EnumerateRunes();
        var right = (y ?? "").EnumerateRunes();
        while (true)
        {
            var (hasLeft, hasRight) = (MoveToCompared(ref left), MoveToCompared(ref right));
            if (!hasLeft || !hasRight)
            {
                return hasLeft != hasRight ? (hasLeft ? 1 : -1) : string.CompareOrdinal(x, y);
            }

            if (KeyOf(left.Current).CompareTo(KeyOf(right.Current)) is var order and not 0)
            {
                return order;
            }
        }
    }

    private static bool MoveToCompared(ref StringRuneEnumerator runes)
    {
        while (runes.MoveNext())
        {
            if (IsCompared(runes.Current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The head a term stands under: ㄱ … ㅎ, A … Z, 0–9, or 그 밖.</summary>
    public static string GroupOf(string term)
    {
        var first = term.EnumerateRunes().FirstOrDefault(IsCompared);
        return first.Value switch
        {
            >= 0xAC00 and <= 0xD7A3 => PlainConsonants[(first.Value - 0xAC00) / (21 * 28)],
            _ when Group(first) == LetterGroup.Latin => BaseLetter(first).ToString(),
            _ when Group(first) == LetterGroup.Digit => "0–9",
            _ => "그 밖",
        };
    }

    /// <summary>The Unicode order of modern syllables is already leading, vowel, final with doubled after plain; spaces and marks do not count.</summary>
    private (int Group, int Key) KeyOf(Rune rune)
    {
        var group = Group(rune);
        return (groups.IndexOf(group), group == LetterGroup.Latin ? BaseLetter(rune) : rune.Value);
    }

    private static bool IsCompared(Rune rune) => Rune.IsLetterOrDigit(rune);

    private static LetterGroup Group(Rune rune) => rune.Value switch
    {
        >= 0xAC00 and <= 0xD7A3 or >= 0x1100 and <= 0x11FF or >= 0x3131 and <= 0x318E => LetterGroup.Hangul,
        _ when BaseLetter(rune) is >= 'A' and <= 'Z' => LetterGroup.Latin,
        _ when Rune.IsDigit(rune) => LetterGroup.Digit,
        _ => LetterGroup.Other,
    };

    /// <summary>É as E, a as A.</summary>
    private static char BaseLetter(Rune rune) => rune.IsAscii
        ? char.ToUpperInvariant((char)rune.Value)
        : rune.ToString().Normalize(NormalizationForm.FormD).ToUpper(CultureInfo.InvariantCulture)[0];

    private enum LetterGroup
    {
        Hangul,
        Latin,
        Digit,
        Other,
    }
}
