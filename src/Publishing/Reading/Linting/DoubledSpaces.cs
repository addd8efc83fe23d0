using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>K47: white space between words is set as one space however it was typed, so more of it only hides a slip.</summary>
internal static class DoubledSpaces
{
    public static IEnumerable<Diagnostic> Check(LintText text)
    {
        for (var i = text.Letters.IndexOf(' ', StringComparison.Ordinal); i >= 0; i = text.Letters.IndexOf(' ', i + 1))
        {
            // Before a colon the space is ColonSpaces' to report, and to take away.
            if (text.At(i + 1) != ':' && SpacesAt(text, i) is > 1 and var count)
            {
                var where = text.SpanOf(i, i + 1) with { Length = count };
                yield return LintDiagnostics.DoubledSpace(where, count);
            }
        }
    }

    /// <summary>Spaces and tabs in the file; 0 where they reach the line's end, for there two of them may be a line break.</summary>
    private static int SpacesAt(LintText text, int index)
    {
        var source = text.Source.Text.AsSpan(text.Places[index]);
        var after = source.IndexOfAnyExcept(' ', '\t');
        return after <= 0 || source[after] == '\n' ? 0 : after;
    }
}
