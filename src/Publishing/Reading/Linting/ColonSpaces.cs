using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>K46, 문장 부호 6: a colon stands against the word before it. Clock times, ratios and verses (3 : 1) have their own rule.</summary>
internal static class ColonSpaces
{
    private const string ClosingMarks = ")）」』〉》’”";

    public static IEnumerable<Diagnostic> Check(LintText text)
    {
        for (var i = text.Letters.IndexOf(':', StringComparison.Ordinal); i >= 0; i = text.Letters.IndexOf(':', i + 1))
        {
            if (text.At(i - 1) == ' ' && IsAfterLabel(text, i) && IsBeforeValue(text, i) && !IsRatio(text, i))
            {
                yield return Report(text, i);
            }
        }
    }

    /// <summary>A square bracket is left alone: with a colon behind it, it would become a definition of Markdown.</summary>
    private static bool IsAfterLabel(LintText text, int colon) =>
        char.IsLetterOrDigit(text.At(colon - 2)) || ClosingMarks.Contains(text.At(colon - 2), StringComparison.Ordinal);

    private static bool IsBeforeValue(LintText text, int colon) =>
        colon + 1 == text.Letters.Length || text.At(colon + 1) is ' ' or '\n' || char.IsLetterOrDigit(text.At(colon + 1));

    /// <summary>Numbers on both sides, or single letters: 3 : 1, 남 : 여.</summary>
    private static bool IsRatio(LintText text, int colon)
    {
        var after = text.At(colon + 1) == ' ' ? colon + 2 : colon + 1;
        var isBetweenNumbers = char.IsDigit(text.At(colon - 2)) && char.IsDigit(text.At(after));
        return isBetweenNumbers || (!char.IsLetterOrDigit(text.At(colon - 3)) && !char.IsLetterOrDigit(text.At(after + 1)) && char.IsLetter(text.At(after)));
    }

    private static Diagnostic Report(LintText text, int colon)
    {
        var where = text.SpanOf(colon - 1, colon + 1);
        var needsSpace = char.IsLetterOrDigit(text.At(colon + 1));
        var written = text.Source.Text.AsSpan(where.Start, where.Length);
        var isOneLine = written.Trim(" \t").SequenceEqual(":");
        return LintDiagnostics.SpaceBeforeColon(where, text.WordBefore(colon - 1), ValueAfter(text, colon), isOneLine ? needsSpace ? ": " : ":" : null);
    }

    private static string ValueAfter(LintText text, int colon)
    {
        var start = colon + 1;
        while (text.At(start) == ' ')
        {
            start++;
        }

        return text.WordAfter(start);
    }
}
