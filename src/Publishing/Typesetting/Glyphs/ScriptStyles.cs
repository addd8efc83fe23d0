using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Glyphs;

/// <summary>The slot of a letter among the script-wise looks of a style (K73).</summary>
internal enum ScriptSlot : byte
{
    /// <summary>Hangul and the marks around it.</summary>
    Text,
    Latin,
    Hanja,
    Kana,
    Symbols,
}

/// <summary>What one style looks like in each script: the style of a shaped run, and its faces; each made when first asked for.</summary>
internal sealed class ScriptStyles(TextStyle style, FontLibrary fonts)
{
    private const int Slots = 5;

    /// <summary>Two of each slot: in running text, and in a note of hanja (K71). Most styles are one and need none.</summary>
    private (TextStyle Style, StyleFaces Faces)?[]? made;

    private StyleFaces? plain;

    /// <summary>Nothing differs from script to script, so nobody need ask.</summary>
    public bool IsOne { get; } = style.Scripts is null && style.Width == 1;

    public (TextStyle Style, StyleFaces Faces) Of(ScriptSlot slot, bool isHanjaNote)
    {
        if (IsOne)
        {
            return (style, plain ??= StyleFaces.Find(style, fonts));
        }

        made ??= new (TextStyle, StyleFaces)?[2 * Slots];
        ref var found = ref made[(int)slot + (isHanjaNote ? Slots : 0)];
        if (found is null)
        {
            var own = Make(slot, isHanjaNote);
            found = (own, StyleFaces.Find(own, fonts));
        }

        return found.Value;
    }

    private TextStyle Make(ScriptSlot slot, bool isHanjaNote)
    {
        var script = slot switch
        {
            ScriptSlot.Latin => style.Scripts?.Latin,
            ScriptSlot.Hanja => style.Scripts?.Hanja,
            ScriptSlot.Kana => style.Scripts?.Kana,
            ScriptSlot.Symbols => style.Scripts?.Symbols,
            _ => null,
        } ?? new ScriptDesign();
        var size = style.Size * (script.Size * (isHanjaNote ? style.Scripts!.HanjaNote : 1));

        // Italics have a face of their own; hanja is narrowed with the Hangul around it unless it has a width of its own.
        return style with
        {
            Font = script.Font is { } family && !style.IsItalic ? style.Font with { Family = family } : style.Font,
            HangulFont = script.Font is { } own && slot != ScriptSlot.Latin && style.HangulFont is { } hangul ? hangul with { Family = own } : style.HangulFont,
            Size = size,
            BaselineShift = style.BaselineShift + script.Shift.At(style.Size),
            LetterSpacing = new Em(style.LetterSpacing.Value + script.Tracking.Value),
            Width = slot == ScriptSlot.Latin || script.Width != 1 ? script.Width : style.Width,
            Scripts = null,
        };
    }

    /// <summary>The slot of a letter that stands on the Hangul side.</summary>
    public static ScriptSlot SlotOf(int letter) => letter switch
    {
        (>= 0x2E80 and <= 0x2FDF) or 0x3005 or 0x3007 or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) => ScriptSlot.Hanja,
        (>= 0x3041 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) => ScriptSlot.Kana,
        _ => System.Text.Rune.IsValid(letter) && System.Text.Rune.GetUnicodeCategory(new System.Text.Rune(letter)) is
            System.Globalization.UnicodeCategory.MathSymbol or System.Globalization.UnicodeCategory.CurrencySymbol or System.Globalization.UnicodeCategory.OtherSymbol
            ? ScriptSlot.Symbols
            : ScriptSlot.Text,
    };
}
