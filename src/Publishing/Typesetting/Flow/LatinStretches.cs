namespace Publishing.Typesetting.Flow;

/// <summary>Parts a text into what Latin italics serve and what they do not (K67): a stretch of Latin runs from a Latin letter to the last one before other letters.</summary>
internal static class LatinStretches
{
    /// <summary>Stretches in order, without gap; figures right after a Latin letter belong to it (EPUB3).</summary>
    public static IEnumerable<(int Start, int Length, bool IsLatin)> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var isLatin = IsLatin(text[start]);
            var end = isLatin ? EndOfLatin(text, start) : StartOfLatin(text, start);
            yield return (start, end - start, isLatin);
            start = end;
        }
    }

    private static int StartOfLatin(string text, int position)
    {
        while (position < text.Length && !IsLatin(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int EndOfLatin(string text, int position)
    {
        var end = position;
        for (; position < text.Length; position++)
        {
            if (IsLatin(text[position]) || (char.IsAsciiDigit(text[position]) && end == position))
            {
                end = position + 1;
            }
            else if (char.IsLetter(text[position]) || char.IsSurrogate(text[position]))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Letters of Basic Latin to Latin Extended-B, and Latin Extended Additional.</summary>
    private static bool IsLatin(char letter) => char.IsLetter(letter) && letter is < '\u0250' or >= '\u1E00' and <= '\u1EFF';
}
