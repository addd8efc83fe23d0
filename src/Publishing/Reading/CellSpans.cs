using System.Collections.Immutable;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>
/// Merged cells of a pipe table: a cell of nothing but <c>&lt;&lt;</c> belongs to the one at its left, one of <c>^^</c> to the one above. What leads
/// out of the table or would not be a rectangle stays as it was written.
/// </summary>
internal static class CellSpans
{
    private const string Left = "<<";
    private const string Above = "^^";

    public static ImmutableArray<TableRow> Merge(ImmutableArray<TableRow> rows)
    {
        var cells = rows.Select(row => row.Cells.ToArray()).ToArray();
        for (var row = 0; row < cells.Length; row++)
        {
            for (var column = 0; column < cells[row].Length; column++)
            {
                if (!IsMark(cells[row][column]))
                {
                    Take(cells, row, column);
                }
            }
        }

        return [.. rows.Select((row, index) => row with { Cells = [.. cells[index]] })];
    }

    /// <summary>Lets a cell take the marks to its right, then the rows of marks below.</summary>
    private static void Take(TableCell[][] cells, int row, int column)
    {
        var width = 1;
        while (column + width < cells[row].Length && Says(cells[row][column + width], Left))
        {
            width++;
        }

        var height = 1;
        while (row + height < cells.Length && IsBelow(cells[row + height], column, width))
        {
            height++;
        }

        if (width == 1 && height == 1)
        {
            return;
        }

        for (var y = row; y < row + height; y++)
        {
            for (var x = column; x < column + width; x++)
            {
                cells[y][x] = cells[y][x] with { IsCovered = true, Content = y == row && x == column ? cells[y][x].Content : [] };
            }
        }

        cells[row][column] = cells[row][column] with { IsCovered = false, ColumnSpan = width, RowSpan = height };
    }

    private static bool IsBelow(TableCell[] row, int column, int width) =>
        Says(row[column], Above) && Enumerable.Range(column + 1, width - 1).All(x => Says(row[x], Left) || Says(row[x], Above));

    private static bool IsMark(TableCell cell) => cell.IsCovered || Says(cell, Left) || Says(cell, Above);

    private static bool Says(TableCell cell, string mark) => !cell.IsCovered && cell.Content is [Inline.Text text] && text.Value.Trim() == mark;
}
