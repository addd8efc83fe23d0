using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>
/// K49: wide spaces typed before a paragraph to indent it. The reader leaves them out and says so once for a chapter; here each is taken out
/// of the file. Plain spaces and tabs stay: in Markdown they may say what the paragraph belongs to.
/// </summary>
internal static class HandIndents
{
    public static IEnumerable<TextChange> Fixes(LintText text)
    {
        if (text.Letters.Length == 0)
        {
            yield break;
        }

        var end = text.Places[0];
        var start = end;
        while (start > 0 && IsWide(text.Source.Text[start - 1]))
        {
            start--;
        }

        if (start < end)
        {
            yield return new TextChange(text.SpanOf(0, 1) with { Start = start, Length = end - start }, "");
        }
    }

    /// <summary>U+3000, the spaces of U+2000 to U+200A, and the no-break space.</summary>
    private static bool IsWide(char letter) => letter is '\u3000' or '\u00A0' or (>= '\u2000' and <= '\u200A');
}
