using HarfBuzzSharp;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Glyphs;

/// <summary>How a stretch becomes glyphs.</summary>
internal enum ItemKind : byte
{
    /// <summary>Shaped as Hangul, whatever its letters: punctuation, digits, Han and spaces of Korean text too.</summary>
    Hangul,
    Latin,
    Silent,
    Picture,
}

/// <summary>Letters of one style that are shaped together, in one face and script.</summary>
internal readonly record struct Item(int Start, int End, FontFace Face, TextStyle Style, ItemKind Kind, Script Script);

/// <summary>
/// Cuts styled text into items (K73, K74). Steps: class of each letter; digits and marks join the Latin or the Hangul side; the face of that
/// side, or the first of the library that has the letter; neighbours alike become one item. Works on one paragraph and is thrown away.
/// </summary>
internal sealed class Itemizer(StyledText text, FontLibrary fonts, List<Item> items)
{
    private readonly string letters = text.Text;

    /// <summary>Class of each UTF-16 unit of <see cref="letters"/>; after <see cref="Resolve"/> no digit or neutral is left.</summary>
    private readonly LetterClass[] classes = new LetterClass[text.Text.Length];

    /// <param name="items">Empty; gets the items in the order of the text.</param>
    public static void Itemize(StyledText text, FontLibrary fonts, List<Item> items)
    {
        var worker = new Itemizer(text, fonts, items);
        for (var i = 0; i < text.Runs.Length;)
        {
            var (start, style) = (text.Runs[i].Start, text.Runs[i].Style);
            var end = text.Runs[i].End;
            for (i++; i < text.Runs.Length && text.Runs[i].Style.Equals(style); i++)
            {
                end = text.Runs[i].End;
            }

            worker.Classify(start, end, style.Scripts?.Digits ?? DigitSide.Word);
            worker.Resolve(start, end);
            worker.Place(start, end, style);
        }
    }

    private void Classify(int start, int end, DigitSide digits)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsHighSurrogate(letters[i]) && i + 1 < end && char.IsLowSurrogate(letters[i + 1]))
            {
                classes[i] = classes[i + 1] = Letter.ClassOf(char.ConvertToUtf32(letters[i], letters[i + 1]));
                i++;
            }
            else
            {
                classes[i] = Letter.ClassOf(letters[i]);
                classes[i] = classes[i] == LetterClass.Digit ? ClassOf(digits) : classes[i];
            }
        }
    }

    private static LetterClass ClassOf(DigitSide digits) => digits switch
    {
        DigitSide.Hangul => LetterClass.Hangul,
        DigitSide.Latin => LetterClass.Latin,
        _ => LetterClass.Digit,
    };

    /// <summary>
    /// A digit in a word with Latin letters is Latin. A mark is Latin where the nearest letters on both sides are, and where one side is
    /// Latin and the style ends on the other; else it is Hangul. A word space is Latin only between Latin letters (K18).
    /// </summary>
    private void Resolve(int start, int end)
    {
        var before = LetterClass.Neutral;
        var open = start;
        for (var i = start; i <= end; i++)
        {
            var found = i < end ? classes[i] : LetterClass.Neutral;
            if (i < end && found is not (LetterClass.Hangul or LetterClass.Latin))
            {
                continue;
            }

            var isLatin = before != LetterClass.Hangul && found != LetterClass.Hangul && (before, found) != (LetterClass.Neutral, LetterClass.Neutral);
            Settle(open, i, isLatin, leftIsLatin: before == LetterClass.Latin, rightIsLatin: found == LetterClass.Latin);
            before = found;
            open = i + 1;
        }
    }

    private void Settle(int start, int end, bool isLatin, bool leftIsLatin, bool rightIsLatin)
    {
        var (first, last) = (start, end);
        while (leftIsLatin && first < end && classes[first] is LetterClass.Digit)
        {
            classes[first++] = LetterClass.Latin;
        }

        while (rightIsLatin && last > first && classes[last - 1] is LetterClass.Digit)
        {
            classes[--last] = LetterClass.Latin;
        }

        for (var i = first; i < last; i++)
        {
            if (classes[i] is LetterClass.Digit or LetterClass.Neutral)
            {
                classes[i] = isLatin ? LetterClass.Latin : LetterClass.Hangul;
            }
            else if (classes[i] == LetterClass.Space && leftIsLatin && rightIsLatin)
            {
                classes[i] = LetterClass.Latin;
            }
        }
    }

    private void Place(int start, int end, TextStyle style)
    {
        var styles = new ScriptStyles(style, fonts);
        var noteEnd = start;
        for (var i = start; i < end;)
        {
            var unitEnd = FindUnitEnd(i, end);
            noteEnd = i >= noteEnd && style.Scripts is { HanjaNote: not 1 } ? EndOfHanjaNote(i, end) : noteEnd;
            var (own, faces) = styles.Of(styles.IsOne ? ScriptSlot.Text : SlotAt(i), i < noteEnd);
            Add(i, unitEnd, own, faces);
            i = unitEnd;
        }
    }

    private ScriptSlot SlotAt(int index) => classes[index] switch
    {
        LetterClass.Latin => ScriptSlot.Latin,
        LetterClass.Hangul => ScriptStyles.SlotOf(Letter.At(letters, index)),
        _ => ScriptSlot.Text,
    };

    /// <summary>K71: after hanja in parentheses that follow a letter, where <paramref name="start"/> is the first of them; else the start.</summary>
    private int EndOfHanjaNote(int start, int end)
    {
        if (letters[start] != '(' || start == 0 || !Letter.IsHangul(letters[start - 1]))
        {
            return start;
        }

        var i = start + 1;
        while (i < end && ScriptStyles.SlotOf(Letter.At(letters, i)) == ScriptSlot.Hanja)
        {
            i += char.IsSurrogatePair(letters, i) ? 2 : 1;
        }

        return i > start + 1 && i < end && letters[i] == ')' ? i + 1 : start;
    }

    /// <summary>A letter with the marks and jamo that belong to it: one face for all of them.</summary>
    private int FindUnitEnd(int start, int end)
    {
        var i = Math.Min(start + (char.IsSurrogatePair(letters, start) ? 2 : 1), end);
        while (i < end && Letter.IsLeadingJamo(letters[i - 1]) && Letter.IsLeadingJamo(letters[i]))
        {
            i++;
        }

        if (classes[start] is LetterClass.Silent or LetterClass.Picture)
        {
            return i;
        }

        while (i < end && (classes[i] == LetterClass.Extender || (classes[start] == LetterClass.Hangul && Letter.IsFollowingJamo(letters[i]))))
        {
            i++;
        }

        return i;
    }

    private void Add(int start, int end, TextStyle style, StyleFaces faces)
    {
        var kind = classes[start] switch
        {
            LetterClass.Latin => ItemKind.Latin,
            LetterClass.Silent => ItemKind.Silent,
            LetterClass.Picture => ItemKind.Picture,
            _ => ItemKind.Hangul,
        };
        var last = items.Count > 0 ? items[^1] : default;
        var continues = last.Style is not null && last.End == start && last.Kind == kind && ReferenceEquals(last.Style, style);
        var face = kind is ItemKind.Silent or ItemKind.Picture ? faces.Hangul : FindFace(start, end, kind, faces);
        var script = kind == ItemKind.Latin ? FindScript(start, continues ? last.Script : Script.Latin) : Script.Hangul;
        if (continues && ReferenceEquals(last.Face, face) && last.Script.Equals(script))
        {
            items[^1] = last with { End = end };
        }
        else
        {
            items.Add(new(start, end, face, style, kind, script));
        }
    }

    private FontFace FindFace(int start, int end, ItemKind kind, StyleFaces faces)
    {
        var first = kind == ItemKind.Latin ? faces.Latin : faces.Hangul;
        if (Covers(first, start, end))
        {
            return first;
        }

        var second = kind == ItemKind.Latin ? faces.Hangul : faces.Upright;
        return Covers(second, start, end) ? second : FindFallback(start, end, first.Weight) ?? first;
    }

    /// <summary>Apart from <see cref="FindFace"/>, which is called for every letter: the closure here would be made there.</summary>
    private FontFace? FindFallback(int start, int end, int weight) =>
        fonts.FindFallbacks(weight).FirstOrDefault(face => Covers(face, start, end));

    private bool Covers(FontFace face, int start, int end)
    {
        foreach (var rune in letters.AsSpan(start, end - start).EnumerateRunes())
        {
            if (!face.Has(rune.Value) && !Letter.NeedsNoGlyph(rune.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The script of a letter; marks and digits take that of the item they stand in.</summary>
    private Script FindScript(int index, Script current)
    {
        if (letters[index] < 0x250)
        {
            return char.IsAsciiLetter(letters[index]) ? Script.Latin : current;
        }

        var script = UnicodeFunctions.Default.GetScript(Letter.At(letters, index));
        return script.Equals(Script.Common) || script.Equals(Script.Inherited) || script.Equals(Script.Unknown) ? current : script;
    }
}

/// <summary>The faces a style asks for, by the side a letter is on.</summary>
/// <param name="Upright">The Latin face without its slant.</param>
internal readonly record struct StyleFaces(FontFace Hangul, FontFace Latin, FontFace Upright)
{
    /// <summary>An unknown family is the first of the library; <see cref="FontLibrary.Check"/> has said so.</summary>
    public static StyleFaces Find(TextStyle style, FontLibrary fonts)
    {
        var upright = FindUpright(style.Font, fonts);
        var hangul = style.HangulFont is { } choice ? FindUpright(choice, fonts) : upright;
        return new(hangul, style.IsItalic ? fonts.FindItalic(style.Font) ?? upright : upright, upright);
    }

    private static FontFace FindUpright(FontChoice choice, FontLibrary fonts) =>
        fonts.Find(choice, isItalic: false) ?? fonts.FindFallbacks(choice.Weight).FirstOrDefault() ?? FontFace.Absent;
}
