using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Glyphs;

/// <summary>White that belongs to a letter's advance but not to a line that ends with it: letter spacing, tracking (K16), gaps between letters of two kinds (K25, K84) and beside brackets (K39).</summary>
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

        return textEnd == text.Length ? space : space + Between(Letter.At(text, textStart), Letter.At(text, textEnd), style);
    }

    /// <summary>Tracking stands between Hangul and Hangul, so that it widens neither the word space nor the gap at a mark.</summary>
    private static Length Between(int left, int right, TextStyle style)
    {
        if (style.Tracking != Em.Zero && IsHangul(left) && IsHangul(right))
        {
            return style.Tracking.At(style.Size);
        }

        if (style.Gaps is { Brackets: BracketWidth.Fixed } && AtBracket(left, right) is var beside and > 0)
        {
            return new Em(beside).At(style.Size);
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

    /// <summary>
    /// K39, KLREQ §4.3.2 and §4.3.3: half an em outside brackets, once between a closing and an opening one, none between brackets of one
    /// direction; a quarter on either side of a middle dot. A word space or a stop beside a bracket is white enough.
    /// </summary>
    private static double AtBracket(int left, int right) => (KindOfMark(left), KindOfMark(right)) switch
    {
        (Mark.Opening, Mark.Opening) or (Mark.Closing, Mark.Closing) => 0,
        (Mark.Closing, Mark.Dot) or (Mark.Dot, Mark.Opening) or (Mark.Dot, Mark.Letter) or (Mark.Letter, Mark.Dot) => 0.25,
        (Mark.Letter or Mark.Closing, Mark.Opening) or (Mark.Closing, Mark.Letter) => 0.5,
        _ => 0,
    };

    private enum Mark
    {
        Other,
        Letter,
        Opening,
        Closing,
        Dot,
    }

    private static Mark KindOfMark(int letter) => letter switch
    {
        '「' or '『' or '〈' or '《' or '〔' or '【' or '（' or '［' or '｛' or '‘' or '“' => Mark.Opening,
        '」' or '』' or '〉' or '》' or '〕' or '】' or '）' or '］' or '｝' or '’' or '”' => Mark.Closing,
        '·' => Mark.Dot,
        _ => System.Text.Rune.IsValid(letter) && System.Text.Rune.IsLetterOrDigit(new System.Text.Rune(letter)) ? Mark.Letter : Mark.Other,
    };

    private static bool IsHangul(int letter) => letter <= char.MaxValue && Letter.IsHangul((char)letter);

    private static bool IsSquare(int letter) => IsHangul(letter) || ScriptStyles.SlotOf(letter) == ScriptSlot.Hanja;

    /// <summary>Latin for letters and digits, neutral for an operator.</summary>
    private static LetterClass KindOf(int letter) => Letter.ClassOf(letter) switch
    {
        LetterClass.Latin or LetterClass.Digit => LetterClass.Latin,
        LetterClass.Neutral when letter <= char.MaxValue && Operators.Contains((char)letter, StringComparison.Ordinal) => LetterClass.Neutral,
        _ => LetterClass.Space,
    };
}
