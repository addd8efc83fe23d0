using System.Globalization;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>The line of a complaint with carets under its words, cut around them to the width; wide letters take two columns, as in a terminal.</summary>
/// <param name="Number">Of the line, counted from one.</param>
/// <param name="Blank">What stands above it in <paramref name="Text"/> is not meant.</param>
internal sealed record SourceExcerpt(string Number, string Text, string Blank, string Carets)
{
    /// <summary>Two columns before the number, and the bar with its spaces.</summary>
    private const int Frame = 5;

    /// <summary>Room below which nothing can be seen of a line.</summary>
    private const int LeastRoom = 20;

    private const string Ellipsis = "…";

    public static SourceExcerpt Of(SourceText source, SourceSpan where, int columns)
    {
        var (line, column) = source.PositionAt(Math.Min(where.Start, source.Text.Length));
        var number = line.ToString(CultureInfo.InvariantCulture);
        var text = source.LineAt(line);
        var cells = CellsOf(text);
        var from = column > text.Length ? cells.Count : cells.FindLastIndex(cell => cell.Start < column);
        var to = cells.FindIndex(from, cell => cell.Start >= column - 1 + where.Length) is >= 0 and var end ? end : cells.Count;
        var room = Math.Max(LeastRoom, columns - Frame - number.Length);
        var (left, right) = Window(cells, from, to, room);
        var lead = left > 0 ? Ellipsis : "";
        var tail = right < cells.Count ? Ellipsis : "";
        return new(
            number,
            lead + string.Concat(cells[left..right].Select(cell => cell.Shown)) + tail,
            new string(' ', lead.Length + WidthOf(cells[left..from])),
            new string('^', Math.Max(1, WidthOf(cells[from..Math.Clamp(to, from, right)]))));
    }

    /// <summary>The whole line if it has room; else from a quarter of the room before the place on, and as far back as the line's end leaves room.</summary>
    private static (int Left, int Right) Window(List<Cell> cells, int from, int to, int room)
    {
        if (WidthOf(cells) <= room)
        {
            return (0, cells.Count);
        }

        // Two columns are for the marks of a cut, of which a line may need both.
        room -= 2 * Ellipsis.Length;
        var left = from;
        for (var before = 0; left > 0 && before + cells[left - 1].Width <= room / 4; left--)
        {
            before += cells[left - 1].Width;
        }

        var (right, width) = (left, 0);
        for (; right < cells.Count && width + cells[right].Width <= room; right++)
        {
            width += cells[right].Width;
        }

        for (; left > 0 && width + cells[left - 1].Width <= room; left--)
        {
            width += cells[left - 1].Width;
        }

        return (left, right);
    }

    private static List<Cell> CellsOf(string line)
    {
        var cells = new List<Cell>();
        for (var start = 0; start < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line.AsSpan(start));
            var shown = VisibleText.Of(line.Substring(start, length));
            cells.Add(new(start, shown, TextWidth.Of(shown)));
            start += length;
        }

        return cells;
    }

    private static int WidthOf(List<Cell> cells) => cells.Sum(cell => cell.Width);

    /// <summary>One letter of the line as it is shown, and where it starts in the line.</summary>
    private readonly record struct Cell(int Start, string Shown, int Width);
}
