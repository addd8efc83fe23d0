using System.Globalization;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>The line of a complaint with carets under its words; wide letters take two columns, as in a terminal.</summary>
internal static class SourceExcerpt
{
    /// <summary>Letters of a line that are shown; a longer line is cut around the place.</summary>
    private const int MaxLetters = 90;

    /// <summary>Letters kept before the place in a line that is cut.</summary>
    private const int Lead = 20;

    public static string Of(SourceText source, SourceSpan where)
    {
        var (line, column) = source.PositionAt(Math.Min(where.Start, source.Text.Length));
        var text = source.LineAt(line);
        var start = Math.Min(column - 1, text.Length);
        var from = text.Length <= MaxLetters ? 0 : Math.Max(0, start - Lead);
        var to = Math.Min(text.Length, from + MaxLetters);
        var end = Math.Clamp(start + where.Length, start, to);
        var number = line.ToString(CultureInfo.InvariantCulture);
        var lead = from > 0 ? "…" : "";
        var blank = new string(' ', lead.Length + TextWidth.Of(text.AsSpan(from, start - from)));
        var carets = new string('^', Math.Max(1, TextWidth.Of(text.AsSpan(start, end - start))));
        return $"  {number} | {lead}{text[from..to].Replace('\t', ' ')}\n  {new string(' ', number.Length)} | {blank}{carets}\n";
    }
}
