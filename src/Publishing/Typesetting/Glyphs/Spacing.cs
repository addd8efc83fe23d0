using Publishing.Core;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Glyphs;

/// <summary>White that belongs to a letter's advance but not to a line that ends with it: letter spacing, tracking (K16), gaps between letters of two kinds (K25, K84).</summary>
internal static class Spacing
{
    /// <summary>U+00D7, U+00F7 and the mathematical signs that stand between two terms.</summary>
    private const string Operators = "=+<>±×÷−≠≈≤≥∼≡";

    /// <param name="textStart">First letter of the cluster.</param>
    /// <param name="textEnd">One past its last.</param>
    public static Length After(string text, TextStyle style, int textStart, int textEnd)
    {
        var space = style.LetterSpacing == Em.Zero ? Length.Zero : style.LetterSpacing.At(style.Size);
        if (style.Tracking == Em.Zero && style.Gaps is null)
        {
            return space;
        }

        while (textEnd < text.Length && Letter.ClassOf(text[textEnd]) == LetterClass.Silent && text[textEnd] != '\u2028')
        {
            textEnd++;
        }

        return textEnd == text.Length ? space : space + Between(text[textStart], text[textEnd], style);
    }

    /// <summary>Tracking stands between Hangul and Hangul, so that it widens neither the word space nor the gap at a mark.</summary>
    private static Length Between(char left, char right, TextStyle style)
    {
        if (style.Tracking != Em.Zero && Letter.IsHangul(left) && Letter.IsHangul(right))
        {
            return style.Tracking.At(style.Size);
        }

        return style.Gaps is { } gaps && IsSquare(left) != IsSquare(right)
            ? KindOf(IsSquare(left) ? right : left) switch
            {
                LetterClass.Latin => gaps.Latin.At(style.Size),
                LetterClass.Neutral => gaps.Operator.At(style.Size),
                _ => Length.Zero,
            }
            : Length.Zero;
    }

    private static bool IsSquare(char letter) => Letter.IsHangul(letter) || ScriptStyles.SlotOf(letter) == ScriptSlot.Hanja;

    /// <summary>Latin for letters and digits, neutral for an operator.</summary>
    private static LetterClass KindOf(char letter) => Letter.ClassOf(letter) switch
    {
        LetterClass.Latin or LetterClass.Digit => LetterClass.Latin,
        LetterClass.Neutral when Operators.Contains(letter, StringComparison.Ordinal) => LetterClass.Neutral,
        _ => LetterClass.Space,
    };
}
