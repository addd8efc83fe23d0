using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Reading.Yaml;

/// <summary>
/// Says in an author's words where and why a text stops being YAML. The parser notices a slip late and in its own terms;
/// the usual slips are looked for in the lines around its finding.
/// </summary>
internal static partial class YamlFault
{
    /// <param name="at">Where the parser gave up.</param>
    /// <param name="message">What it says, of version 18.1.0; used to tell families of faults apart and never shown.</param>
    /// <param name="openBracket">The innermost bracket still open there, or null.</param>
    public static Diagnostic Explain(SourceText source, SourceSpan at, string message, SourceSpan? openBracket)
    {
        if (message.Contains("tab", StringComparison.OrdinalIgnoreCase) && FindTab(source, at) is { } tab)
        {
            return ReadingDiagnostics.TabIndents(tab);
        }

        if (message.Contains("escape", StringComparison.Ordinal))
        {
            return ReadingDiagnostics.BrokenYaml(at, YamlSlip.Escape);
        }

        if (message.Contains("quoted scalar", StringComparison.Ordinal))
        {
            return ReadingDiagnostics.BrokenYaml(at with { Length = Math.Min(1, source.Text.Length - at.Start) }, YamlSlip.OpenQuote);
        }

        if (openBracket is { } bracket)
        {
            return ReadingDiagnostics.BrokenYaml(bracket, YamlSlip.OpenBracket);
        }

        if (message.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return ReadingDiagnostics.BrokenYaml(at, YamlSlip.ReservedStart);
        }

        return FindSlip(source, at);
    }

    /// <summary>The line of the finding first, then the one above: a key without colon is noticed one line late.</summary>
    private static Diagnostic FindSlip(SourceText source, SourceSpan at)
    {
        var line = source.PositionAt(Math.Min(at.Start, source.Text.Length)).Line;
        for (var candidate = line; candidate >= Math.Max(1, line - 1); candidate--)
        {
            var text = source.LineAt(candidate);
            if (SlipOf(text) is { } slip)
            {
                return ReadingDiagnostics.BrokenYaml(PlaceOfLine(source, at.Path, candidate), slip, MendOf(slip, text, new(at.Path, source.StartOf(candidate), text.Length)));
            }
        }

        return ReadingDiagnostics.BrokenYaml(PlaceOfLine(source, at.Path, line), YamlSlip.Indentation);
    }

    private static YamlSlip? SlipOf(string line) =>
        GluedColon().IsMatch(line) ? YamlSlip.GluedColon
        : SecondColon().IsMatch(line) ? YamlSlip.SecondColon
        : BareWord().IsMatch(line) ? YamlSlip.NoColon
        : null;

    /// <summary>A glued colon gets its space; the other slips have several cures, or none that is sure.</summary>
    private static TextChange? MendOf(YamlSlip slip, string text, SourceSpan line) =>
        slip == YamlSlip.GluedColon ? new(line.Slice(text.IndexOf(':', StringComparison.Ordinal) + 1, 0), " ") : null;

    private static SourceSpan PlaceOfLine(SourceText source, string path, int line)
    {
        var start = source.StartOf(line);
        var text = source.LineAt(line);
        var indent = text.Length - text.TrimStart().Length;
        return new SourceSpan(path, start + indent, text.Trim().Length);
    }

    /// <summary>The first tab among the leading blanks of a line, from the line of the finding on, else anywhere.</summary>
    private static SourceSpan? FindTab(SourceText source, SourceSpan at)
    {
        var from = source.PositionAt(Math.Min(at.Start, source.Text.Length)).Line;
        return Enumerable.Range(from, source.LineCount - from + 1).Concat(Enumerable.Range(1, from - 1))
            .Select(line => (Line: line, Match: LeadingTab().Match(source.LineAt(line))))
            .Where(found => found.Match.Success)
            .Select(found => (SourceSpan?)new SourceSpan(at.Path, source.StartOf(found.Line) + found.Match.Length - 1, 1))
            .FirstOrDefault();
    }

    [GeneratedRegex(@"^ *\t")]
    private static partial Regex LeadingTab();

    /// <summary><c>key:value</c>, but no address such as <c>https://…</c>.</summary>
    [GeneratedRegex(@"^\s*(- )?[\p{L}\w-]+:(?!//)[^\s:]")]
    private static partial Regex GluedColon();

    /// <summary><c>key: words: more</c> without quotes.</summary>
    [GeneratedRegex(@"^\s*(- )?[\p{L}\w-]+: +[^""'\[{|>#].*:( |$)")]
    private static partial Regex SecondColon();

    /// <summary>Words alone on a line.</summary>
    [GeneratedRegex(@"^\s*[\p{L}\w][^:#\[\]{}]*$")]
    private static partial Regex BareWord();
}

/// <summary>The usual slips in YAML.</summary>
internal enum YamlSlip
{
    Indentation,
    GluedColon,
    SecondColon,
    NoColon,
    OpenQuote,
    OpenBracket,
    ReservedStart,
    Escape,
}
