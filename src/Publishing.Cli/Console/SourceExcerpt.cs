using System.Globalization;
using System.Text;
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
        var blank = new string(' ', lead.Length + WidthOf(text.AsSpan(from, start - from)));
        var carets = new string('^', Math.Max(1, WidthOf(text.AsSpan(start, end - start))));
        return $"  {number} | {lead}{text[from..to].Replace('\t', ' ')}\n  {new string(' ', number.Length)} | {blank}{carets}\n";
    }

    private static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += IsWide(rune) ? 2 : 1;
        }

        return width;
    }

    /// <summary>East Asian Width W and F in the blocks that occur in Korean text (UAX #11).</summary>
    private static bool IsWide(Rune rune) => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x20000 and <= 0x3FFFD);
}
