using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>K86, 문장 부호 1: a date in figures has a dot after year, month and day, and spaces between: 2026. 3. 2.</summary>
internal static partial class DateForms
{
    private const string RangeMarks = "~∼〜-–";

    public static IEnumerable<Diagnostic> Check(LintText text)
    {
        foreach (Match match in Date().Matches(text.Letters))
        {
            var (year, month, day) = (NumberIn(match, 1), NumberIn(match, 2), NumberIn(match, 3));
            var right = string.Create(CultureInfo.InvariantCulture, $"{year}. {month}. {day}.");
            if (month is >= 1 and <= 12 && day is >= 1 and <= 31 && match.Value != right)
            {
                yield return Report(text, match, right);
            }
        }
    }

    private static Diagnostic Report(LintText text, Match match, string right)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        var where = text.SpanOf(start, end);

        // The other end of a range (2026.3.2~3.5) would keep the old form, so the author sets both.
        var isRange = RangeMarks.Contains(text.At(start - 1), StringComparison.Ordinal) || RangeMarks.Contains(text.At(end), StringComparison.Ordinal);

        // At the start of a line ‘2026. ’ would open a list counted from 2026; a backslash keeps it a number.
        var written = text.IsFirstOfLine(start) ? right.Insert(right.IndexOf('.', StringComparison.Ordinal), "\\") : right;
        var isFixable = !isRange && text.IsWritten(start, end);
        return LintDiagnostics.DateForm(where, match.Value, right, isFixable ? written : null);
    }

    private static int NumberIn(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>No part of a longer number, of a version or of a file name.</summary>
    [GeneratedRegex(@"(?<![\w./-])([12][0-9]{3})\. ?([0-9]{1,2})\. ?([0-9]{1,2})(?![0-9])\.?(?!\.?[0-9]|[A-Za-z_/])")]
    private static partial Regex Date();
}
