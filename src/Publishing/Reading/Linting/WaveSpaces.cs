using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>K46, 문장 부호 17: a wave dash stands against the words on both sides: 3～5월, 서울～부산. A space after it alone may be a drawn-out voice (안녕~ 잘 지내?) unless a figure follows.</summary>
internal static class WaveSpaces
{
    public static IEnumerable<Diagnostic> Check(LintText text)
    {
        for (var i = text.Letters.IndexOfAny(['~', '～', '〜']); i >= 0; i = text.Letters.IndexOfAny(['~', '～', '〜'], i + 1))
        {
            var (start, end) = (text.At(i - 1) == ' ' ? i - 1 : i, text.At(i + 1) == ' ' ? i + 2 : i + 1);
            if (end - start > 1 && char.IsLetterOrDigit(text.At(start - 1)) && char.IsLetterOrDigit(text.At(end)) && (start < i || char.IsDigit(text.At(end))))
            {
                yield return Report(text, start, i, end);
            }
        }
    }

    private static Diagnostic Report(LintText text, int start, int wave, int end)
    {
        var where = text.SpanOf(start, end);
        var isWritten = text.IsWritten(start, end);
        var right = $"{text.WordBefore(start)}{text.At(wave)}{text.WordAfter(end)}";
        return LintDiagnostics.SpaceAroundWave(where, right, isWritten ? text.At(wave).ToString() : null);
    }
}
