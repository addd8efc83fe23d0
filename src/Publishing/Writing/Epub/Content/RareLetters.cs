namespace Publishing.Writing.Epub.Content;

/// <summary>Finds letters that the faces of reading systems rarely have (K77–K79): conjoining jamo of old Hangul, and hanja outside the common block.</summary>
internal static class RareLetters
{
    /// <summary>False where no letter is rare, as in nearly all text.</summary>
    public static bool MayHave(string text)
    {
        foreach (var unit in text)
        {
            if (char.IsSurrogate(unit) || IsRare(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text in stretches, in order; plain text is one stretch.</summary>
    public static IEnumerable<(string Text, bool IsRare)> Split(string text)
    {
        var start = 0;
        var at = 0;
        bool? isRare = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (isRare is { } before && before != IsRare(rune.Value))
            {
                yield return (text[start..at], before);
                start = at;
            }

            isRare = IsRare(rune.Value);
            at += rune.Utf16SequenceLength;
        }

        if (isRare is { } last)
        {
            yield return (text[start..], last);
        }
    }

    private static bool IsRare(int letter) => letter
        is >= 0x1100 and <= 0x11FF or >= 0xA960 and <= 0xA97F or >= 0xD7B0 and <= 0xD7FF
        or >= 0x3400 and <= 0x4DBF or >= 0x20000 and <= 0x3FFFF;
}
