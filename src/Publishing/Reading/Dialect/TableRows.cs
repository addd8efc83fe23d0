using System.Text;
using Markdig.Helpers;

namespace Publishing.Reading.Dialect;

/// <summary>Divides the line of a pipe table into cells.</summary>
internal static class TableRows
{
    /// <summary>One letter a column (<see cref="TableBlock.Alignments"/>), or null when the line is no delimiter row. It needs a bar.</summary>
    public static string? ReadDelimiters(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (!line.Contains('|') || line.IndexOfAnyExcept("|:- \t") >= 0)
        {
            return null;
        }

        line = line.StartsWith('|') ? line[1..] : line;
        line = line.EndsWith('|') ? line[..^1] : line;
        var alignments = new StringBuilder();
        foreach (var range in line.Split('|'))
        {
            var cell = line[range].Trim();
            var dashes = cell.Trim(':');
            if (dashes.IsEmpty || dashes.IndexOfAnyExcept('-') >= 0 || cell.Length - dashes.Length > 2)
            {
                return null;
            }

            alignments.Append((cell[0] == ':', cell[^1] == ':') switch
            {
                (true, true) => 'C',
                (true, false) => 'L',
                (false, true) => 'R',
                _ => ' ',
            });
        }

        return alignments.ToString();
    }

    public static bool HasBar(ReadOnlySpan<char> line)
    {
        var position = 0;
        return NextBar(line, ref position) >= 0;
    }

    /// <summary>The cells without the white space around them; empty ones are there.</summary>
    public static List<StringSlice> Split(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var text = line.AsSpan();
        var position = text.StartsWith('|') ? 1 : 0;
        var start = position;
        for (var bar = NextBar(text, ref position); bar >= 0; bar = NextBar(text, ref position))
        {
            cells.Add(Cell(line, start, bar));
            start = position;
        }

        if (!text[start..].IsWhiteSpace() || cells.Count == 0)
        {
            cells.Add(Cell(line, start, text.Length));
        }

        return cells;
    }

    private static StringSlice Cell(StringSlice line, int start, int end)
    {
        var cell = new StringSlice(line.Text, line.Start + start, line.Start + end - 1);
        cell.Trim();
        return cell;
    }

    /// <summary>The next dividing bar from <paramref name="position"/>, which moves past it; -1 when none is left.</summary>
    private static int NextBar(ReadOnlySpan<char> text, ref int position)
    {
        for (var i = position; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    i += LengthOfCode(text[i..]) - 1;
                    break;
                case '{':
                    i += LengthOfRuby(text[i..]) - 1;
                    break;
                case '|':
                    position = i + 1;
                    return i;
            }
        }

        position = text.Length;
        return -1;
    }

    /// <summary>Letters of a code span at the start of <paramref name="text"/>, or of its backticks alone when nothing closes them.</summary>
    private static int LengthOfCode(ReadOnlySpan<char> text)
    {
        var ticks = text.IndexOfAnyExcept('`');
        ticks = ticks < 0 ? text.Length : ticks;
        for (var i = ticks; i < text.Length;)
        {
            var run = text[i..].IndexOf('`');
            if (run < 0)
            {
                break;
            }

            i += run;
            var length = text[i..].IndexOfAnyExcept('`');
            length = length < 0 ? text.Length - i : length;
            i += length;
            if (length == ticks)
            {
                return i;
            }
        }

        return ticks;
    }

    private static int LengthOfRuby(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOfAny('}', '{');
        return end > 0 && text[end + 1] == '}' && text[1..end].Count('|') == 1 ? end + 2 : 1;
    }
}
