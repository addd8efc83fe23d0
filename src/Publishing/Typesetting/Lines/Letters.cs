using System.Globalization;
using Publishing.Typesetting.Lines.Unicode;

namespace Publishing.Typesetting.Lines;

/// <summary>What a letter is to a line of Korean.</summary>
internal static class Letters
{
    public const char NoBreakSpace = '\u00A0';
    public const char IdeographicSpace = '\u3000';
    public const char ZeroWidthSpace = '\u200B';
    public const char SoftHyphen = '\u00AD';
    public const char Picture = '\uFFFC';

    /// <summary>Spaces that justification widens: the word space, and the one that keeps its words together (K48).</summary>
    public static bool IsWordSpace(char letter) => letter is ' ' or NoBreakSpace;

    /// <summary>Spaces that vanish at a line end.</summary>
    public static bool IsBreakingSpace(char letter) =>
        letter is ' ' or '\t' or IdeographicSpace or '\u1680' or '\u205F' || (letter is >= '\u2000' and <= '\u200A' && letter != '\u2007');

    /// <summary>Letters that end a line and are never drawn.</summary>
    public static bool IsLineEnd(char letter) => letter is '\n' or '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsSyllable(char letter) => letter is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Hangul in any form and hanja: what is set in squares and may take a little space at its sides (K11).</summary>
    public static bool IsSquare(char letter) =>
        IsSyllable(letter)
        || letter is (>= '\u1100' and <= '\u11FF') or (>= '\uA960' and <= '\uA97F') or (>= '\uD7B0' and <= '\uD7FF') // jamo
        || letter is (>= '\u3130' and <= '\u318F') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Counts as a syllable when one asks how much of a word stands alone (K12, K13): letters and digits, not marks.</summary>
    public static bool IsCounted(char letter) => IsSyllable(letter) || char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);

    /// <summary>줄표. U+2015 is what KS X 1001 and older files have for U+2014.</summary>
    public static bool IsDash(char letter) => letter is '—' or '―';

    /// <summary>물결표. The ~ of keyboards is one only between letters, see <see cref="OpportunityFinder"/>.</summary>
    public static bool IsWave(char letter) => letter is '～' or '〜';

    public static bool IsOpeningQuote(char letter) => letter is '‘' or '“';

    public static bool IsClosingQuote(char letter) => letter is '’' or '”';

    public static bool IsClosingBracket(char letter) => letter is ')' or ']' or '」' or '』' or '〉' or '》' or '〕' or '】' or '）' or '’' or '”';

    /// <summary>Stops that may hang past the line end (K41): luatexko and xetexko protrude these four and no other.</summary>
    public static bool Hangs(char letter) => letter is '.' or ',' or '。' or '、';

    public static bool Combines(char letter) =>
        letter >= '\u0300' && !IsSyllable(letter) && LineBreakProperties.Of(letter).Class is LineBreakClass.CM or LineBreakClass.ZWJ;

    public static bool IsLetter(char letter) => char.IsLetter(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Surrogate;
}
