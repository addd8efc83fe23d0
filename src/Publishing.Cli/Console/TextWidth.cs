using System.Globalization;
using System.Text;

namespace Publishing.Cli.Console;

/// <summary>Columns of text in a terminal: wide letters take two, marks on a letter none.</summary>
internal static class TextWidth
{
    /// <summary>A letter with its marks, or a picture of several joined code points, is never wider than one wide letter.</summary>
    private const int Widest = 2;

    /// <summary>U+FE0F asks for the coloured form of a sign, which is wide.</summary>
    private const char PictureSelector = '\uFE0F';

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            width += OfCluster(text[..length]);
            text = text[length..];
        }

        return width;
    }

    /// <summary>Columns of one letter as a reader counts letters (UAX #29).</summary>
    public static int OfCluster(ReadOnlySpan<char> cluster)
    {
        if (cluster.Contains(PictureSelector))
        {
            return Widest;
        }

        var width = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            width += OfRune(rune);
        }

        return Math.Min(Widest, width);
    }

    /// <summary>Cut behind the last letter that fits; a cut is shown by an ellipsis.</summary>
    public static string Cut(string text, int columns)
    {
        if (Of(text) <= columns)
        {
            return text;
        }

        var (end, width) = (0, 1);
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            width += OfCluster(text.AsSpan(end, length));
            if (width > columns)
            {
                break;
            }

            end += length;
        }

        return text[..end] + "…";
    }

    private static int OfRune(Rune rune) => IsWide(rune.Value) ? 2 : IsMark(rune) ? 0 : 1;

    /// <summary>Marks on letters, joiners, and the vowels and ends of old Hangul, which stand inside their syllable.</summary>
    private static bool IsMark(Rune rune) =>
        rune.Value is (>= 0x1160 and <= 0x11FF) or (>= 0xD7B0 and <= 0xD7FF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>East Asian Width W and F in the blocks that occur in Korean text, and pictures (UAX #11).</summary>
    private static bool IsWide(int value) => value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97C) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x20000 and <= 0x3FFFD)
        || IsPicture(value);

    private static bool IsPicture(int value) => value is
        0x231A or 0x231B or (>= 0x23E9 and <= 0x23EC) or 0x23F0 or 0x23F3 or 0x25FD or 0x25FE or 0x2614 or 0x2615 or (>= 0x2648 and <= 0x2653)
        or 0x267F or 0x2693 or 0x26A1 or 0x26AA or 0x26AB or 0x26BD or 0x26BE or 0x26C4 or 0x26C5 or 0x26CE or 0x26D4 or 0x26EA or 0x26F2 or 0x26F3
        or 0x26F5 or 0x26FA or 0x26FD or 0x2705 or 0x270A or 0x270B or 0x2728 or 0x274C or 0x274E or (>= 0x2753 and <= 0x2755) or 0x2757
        or (>= 0x2795 and <= 0x2797) or 0x27B0 or 0x27BF or 0x2B1B or 0x2B1C or 0x2B50 or 0x2B55 or 0x1F004 or 0x1F0CF or 0x1F18E
        or (>= 0x1F191 and <= 0x1F19A) or (>= 0x1F200 and <= 0x1F320) or (>= 0x1F32D and <= 0x1F335) or (>= 0x1F337 and <= 0x1F37C)
        or (>= 0x1F37E and <= 0x1F393) or (>= 0x1F3A0 and <= 0x1F3CA) or (>= 0x1F3CF and <= 0x1F3D3) or (>= 0x1F3E0 and <= 0x1F3F0) or 0x1F3F4
        or (>= 0x1F3F8 and <= 0x1F43E) or 0x1F440 or (>= 0x1F442 and <= 0x1F4FC) or (>= 0x1F4FF and <= 0x1F53D) or (>= 0x1F54B and <= 0x1F567)
        or 0x1F57A or 0x1F595 or 0x1F596 or 0x1F5A4 or (>= 0x1F5FB and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6C5) or 0x1F6CC
        or (>= 0x1F6D0 and <= 0x1F6DF) or 0x1F6EB or 0x1F6EC or (>= 0x1F6F4 and <= 0x1F6FC) or (>= 0x1F7E0 and <= 0x1F7EB)
        or (>= 0x1F90C and <= 0x1F9FF) or (>= 0x1FA70 and <= 0x1FAFF);
}
