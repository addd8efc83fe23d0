using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>
/// The diagnostics of one book for a person, in reading order: place, severity, code and message, the line with carets, the hint. Those
/// that say the same stand together at the first of their places.
/// </summary>
internal sealed class DiagnosticList(Words words, Paint paint, Screen screen, ImmutableDictionary<string, SourceText> sources, string folder)
{
    /// <summary>How many different messages of one code, and how many places of one message, are shown before the rest is only counted.</summary>
    private const int Most = 20;

    private const string Indent = "  ";
    private const string DeepIndent = "    ";

    /// <param name="isShort">Without the line that leads to more explanations.</param>
    public void Print(ImmutableArray<Diagnostic> diagnostics, bool isShort, TextWriter output)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        var left = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in diagnostics.GroupBy(diagnostic => (diagnostic.Code, diagnostic.Severity, diagnostic.Message)))
        {
            var code = group.Key.Code;
            var count = shown[code] = shown.GetValueOrDefault(code) + 1;
            if (count <= Most)
            {
                output.Write(TextOf([.. group]) + "\n");
            }
            else
            {
                left[code] = left.GetValueOrDefault(code) + group.Count();
            }
        }

        foreach (var (code, count) in left)
        {
            output.Write($"[{code}] {words.More(count)}\n\n");
        }

        if (!isShort && MostFrequent(diagnostics) is { } frequent)
        {
            output.Write(words.SeeExplanation(frequent) + "\n\n");
        }
    }

    /// <summary>What stops the book before what does not; of two codes that are as frequent, the one that comes first.</summary>
    private static string? MostFrequent(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Information).CountBy(diagnostic => (diagnostic.Severity, diagnostic.Code))
            .OrderByDescending(entry => entry.Key.Severity).ThenByDescending(entry => entry.Value).Select(entry => entry.Key.Code).FirstOrDefault();

    private string TextOf(ImmutableArray<Diagnostic> alike)
    {
        var first = alike[0];
        return Headline(first) + Excerpt(first) + Paragraph(words.Hint, first.Hint) + OtherPlaces(first, [.. alike.Skip(1).Where(other => other.Where is not null)]);
    }

    private string Headline(Diagnostic diagnostic)
    {
        var (place, page) = (PlaceOf(diagnostic), PageOf(diagnostic));
        var severity = words.SeverityName(diagnostic.Severity);
        var lead = place.Length == 0 ? "" : $"{paint.Place(place)}{page}: ";
        var taken = TextWidth.Of(place.Length == 0 ? $"{severity} [{diagnostic.Code}] " : $"{place}{page}: {severity} [{diagnostic.Code}] ");
        var message = WrappedText.Of(VisibleText.Of(diagnostic.Message.In(words.Language)), screen.Columns, Indent, taken);
        // A first word without room goes to the next line, and the space before it would stand at a line's end.
        var gap = message.StartsWith('\n') ? "" : " ";
        return $"{lead}{paint.Severity(severity, diagnostic.Severity)} [{diagnostic.Code}]{gap}{message}\n";
    }

    private string Excerpt(Diagnostic diagnostic)
    {
        if (diagnostic.Where is not { Length: > 0 } where || !sources.TryGetValue(where.Path, out var source))
        {
            return "";
        }

        var excerpt = SourceExcerpt.Of(source, where, screen.Columns);
        return $"{Indent}{excerpt.Number} | {excerpt.Text}\n{Indent}{new string(' ', excerpt.Number.Length)} | {excerpt.Blank}{paint.Carets(excerpt.Carets, diagnostic.Severity)}\n";
    }

    /// <summary>Places whose hint is the same stand in one list; where the hint has something of its own to say, it is said.</summary>
    private string OtherPlaces(Diagnostic first, ImmutableArray<Diagnostic> others)
    {
        if (others.IsEmpty)
        {
            return "";
        }

        var shown = others.Take(Most - 1).ToLookup(other => other.Hint == first.Hint);
        var more = others.Length > Most - 1 ? words.MorePlaces(others.Length - (Most - 1)) : null;
        var same = shown[true].Select(FullPlaceOf).ToList();
        var lists = shown[false].Select(other => Paragraph(FullPlaceOf(other), other.Hint));
        if (more is not null)
        {
            same.Add(more);
        }

        return (same.Count == 0 ? "" : Paragraph(words.AlsoAt, string.Join(", ", same))) + string.Concat(lists);
    }

    private string Paragraph(string label, Wording text) => Paragraph(label, VisibleText.Of(text.In(words.Language)));

    private string Paragraph(string label, string text) =>
        $"{Indent}{label}: {WrappedText.Of(text, screen.Columns, DeepIndent, TextWidth.Of(label) + DeepIndent.Length)}\n".Replace(": \n", ":\n", StringComparison.Ordinal);

    private string FullPlaceOf(Diagnostic diagnostic) => PlaceOf(diagnostic) + PageOf(diagnostic);

    private string PageOf(Diagnostic diagnostic) => diagnostic.Page is { } page ? $" ({words.PageLabel(page)})" : "";

    private string PlaceOf(Diagnostic diagnostic)
    {
        if (diagnostic.Where is not { } span)
        {
            return "";
        }

        var path = screen.Shown(Path.Combine(folder, span.Path));
        if (span.Length == 0 || !sources.TryGetValue(span.Path, out var source))
        {
            return path;
        }

        var (line, column) = source.PositionAt(Math.Min(span.Start, source.Text.Length));
        return FormattableString.Invariant($"{path}:{line}:{column}");
    }
}
