using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>
/// K35, 문장 부호 19: six dots (……) or three (…), centred or on the baseline (......, ...): all are right, a mixture in one book is not.
/// The rarer forms are reported once each, at their first place; the choice is the author's, so nothing is replaced.
/// </summary>
internal static partial class Ellipses
{
    public static IEnumerable<Diagnostic> Check(ImmutableArray<LintText> texts)
    {
        var uses = texts
            .SelectMany((text, order) => Ellipsis().Matches(text.Letters).Where(match => IsKorean(text, match)).Select(match => (Form: FormOf(match.Value), text, match, order)))
            .GroupBy(use => use.Form)
            .OrderByDescending(form => form.Count()).ThenBy(form => form.First().order).ThenBy(form => form.First().match.Index)
            .ToList();
        if (uses.Count < 2)
        {
            yield break;
        }

        var usual = Describe(uses[0]);
        foreach (var rare in uses.Skip(1))
        {
            var (_, text, match, _) = rare.First();
            yield return LintDiagnostics.MixedEllipses(text.SpanOf(match.Index, match.Index + match.Length), Describe(rare), usual);
        }

        static MarkUse Describe(IGrouping<string, (string Form, LintText Text, Match Match, int Order)> form) =>
            new(form.Key, form.First().Text.PlaceOf(form.First().Match.Index), form.Count());
    }

    /// <summary>A dot more is the full stop after it.</summary>
    private static string FormOf(string written) => written[0] == '…'
        ? written.Length == 1 ? "…" : "……"
        : written.Length < 6 ? "..." : "......";

    /// <summary>Not an omission in brackets, […], which has a form of its own; nor after a Latin word, whose language has its own rule.</summary>
    private static bool IsKorean(LintText text, Match match)
    {
        var (before, after) = (text.At(match.Index - 1), text.At(match.Index + match.Length));
        return !(before is '(' or '[' or '［' && after is ')' or ']' or '］') && !char.IsAsciiLetter(before);
    }

    [GeneratedRegex(@"…+|\.{3,}")]
    private static partial Regex Ellipsis();
}
