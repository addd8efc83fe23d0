using System.Globalization;
using System.Text;

namespace Publishing.Typesetting.Glyphs;

/// <summary>What a letter asks of the itemizer.</summary>
internal enum LetterClass : byte
{
    /// <summary>Hangul, Han, kana and the marks made for them: the Hangul face.</summary>
    Hangul,

    /// <summary>Letters of all other scripts: the Latin face.</summary>
    Latin,

    /// <summary>Follows the Latin word it is part of, else its surroundings.</summary>
    Digit,

    /// <summary>The Hangul face, beside Latin too (K18), but not between Latin letters.</summary>
    Space,

    /// <summary>Marks and symbols: the Latin face between Latin letters, else the Hangul face (K74).</summary>
    Neutral,

    /// <summary>Belongs to the letter before it: combining marks, tone marks, variation selectors.</summary>
    Extender,

    /// <summary>Never drawn and without width: controls, line separators, joiners, U+200B, U+2060.</summary>
    Silent,

    /// <summary>U+FFFC, an inline picture.</summary>
    Picture,
}

/// <summary>Facts about letters that itemizing and spacing rest on.</summary>
internal static class Letter
{
    public const char NoBreakSpace = '\u00A0';
    public const char ObjectReplacement = '\uFFFC';

    /// <summary>The code point that starts at a place; a lone surrogate is itself.</summary>
    public static int At(string text, int index) => char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    public static LetterClass ClassOf(int letter) => letter switch
    {
        ' ' or '\t' or NoBreakSpace => LetterClass.Space,
        >= '0' and <= '9' => LetterClass.Digit,
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => LetterClass.Latin,
        < 0x20 or (>= 0x7F and < 0xA0) or 0xAD => LetterClass.Silent,
        < 0x80 => LetterClass.Neutral,
        >= 0xAC00 and <= 0xD7FF or >= 0x1100 and <= 0x11FF or >= 0xA960 and <= 0xA97F => LetterClass.Hangul,
        >= 0x302A and <= 0x302F => LetterClass.Extender,
        >= 0x2E80 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F => LetterClass.Hangul,
        >= 0xFF00 and <= 0xFFEF or >= 0x1B000 and <= 0x1B16F or >= 0x20000 and <= 0x3FFFF => LetterClass.Hangul,
        ObjectReplacement => LetterClass.Picture,
        >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF => LetterClass.Extender,
        >= 0x200B and <= 0x200F or >= 0x2028 and <= 0x202E or >= 0x2060 and <= 0x206F or 0xFEFF or >= 0xFFF9 and <= 0xFFFB => LetterClass.Silent,
        >= 0x2000 and <= 0x200A or 0x202F or 0x205F => LetterClass.Space,
        _ => ClassByCategory(letter),
    };

    /// <summary>Syllables and jamo, conjoining or not: what tracking is added between (K16). Not Han.</summary>
    public static bool IsHangul(char letter) => letter is
        (>= '\uAC00' and <= '\uD7FF') or (>= '\u1100' and <= '\u11FF') or (>= '\u3131' and <= '\u318E') or (>= '\uA960' and <= '\uA97F');

    /// <summary>Leading jamo, K78.</summary>
    public static bool IsLeadingJamo(char letter) => letter is (>= '\u1100' and <= '\u115F') or (>= '\uA960' and <= '\uA97C');

    /// <summary>Vowel and trailing jamo, K78: they belong to the syllable before them.</summary>
    public static bool IsFollowingJamo(char letter) => letter is (>= '\u1160' and <= '\u11FF') or (>= '\uD7B0' and <= '\uD7FB');

    /// <summary>The brackets of work titles that Korean typesetting gives half an em (K38).</summary>
    public static bool IsOpeningTitleBracket(char letter) => letter is '「' or '『' or '〈' or '《';

    public static bool IsClosingTitleBracket(char letter) => letter is '」' or '』' or '〉' or '》';

    /// <summary>Letters a face need not have: the shaping library leaves them out or makes them of a space.</summary>
    public static bool NeedsNoGlyph(int letter) => ClassOf(letter) is LetterClass.Silent or LetterClass.Picture or LetterClass.Space
        || letter is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x115F or 0x1160 or 0x3164;

    private static LetterClass ClassByCategory(int letter) => Rune.IsValid(letter) ? Rune.GetUnicodeCategory(new Rune(letter)) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => LetterClass.Latin,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => LetterClass.Extender,
        UnicodeCategory.DecimalDigitNumber => LetterClass.Digit,
        UnicodeCategory.Format or UnicodeCategory.Control => LetterClass.Silent,
        _ => LetterClass.Neutral,
    } : LetterClass.Neutral;
}
