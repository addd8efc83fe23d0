using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Typesetting.Pages;

/// <summary>Tables: column widths from what stands in them, cells broken between 어절 (K64), rows as slices.</summary>
internal sealed partial class StripSetter
{
    // Left and right of the text of a cell, relative to its size: neighbours stand one em apart.
    private static readonly Em CellSide = new(0.5);

    // A table that comes near the measure fills it; a narrow one stands in the middle at its natural width.
    private const double NearlyFull = 0.7;

    private Strip SetTable(FlowBlock.Table table)
    {
        var cells = table.Rows.Select(row => row.Cells.Select(cell => Shape(cell.Styled)).ToArray()).ToArray();
        var side = CellSide.At(table.Design.Size);
        var pads = DecimalPads(table, cells);
        var widths = WidthsOf(table, cells, side, pads);
        var total = widths.Aggregate(Length.Zero, (sum, width) => sum + width);
        var left = (frame.Width - total) / 2;
        var slices = table.Rows.Select((row, index) => SetRow(table, row, cells[index], widths, left, side, pads[index])).ToArray();
        Stretch(table, slices, cells, widths, side);
        return new Strip(StripKind.Table, [.. slices])
        {
            HeaderSlices = table.HeaderRows,
            Rules = new TableRules(left, total, table.Design.OuterRule, table.Design.HeaderRule),
        };
    }

    /// <summary>
    /// White at the right of each cell, so that the points of a column of numbers stand under each other (K61): of columns set to the right
    /// whose cells are all numbers, one with a point at least.
    /// </summary>
    private Length[][] DecimalPads(FlowBlock.Table table, ShapedText[][] cells)
    {
        var pads = cells.Select(row => new Length[Math.Max(row.Length, table.Columns.Length)]).ToArray();
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var body = Enumerable.Range(table.HeaderRows, cells.Length - table.HeaderRows).Where(row => column < cells[row].Length).ToArray();
            if (table.Columns[column] != Alignment.Right || !body.All(row => IsNumber(cells[row][column].Text)) || !body.Any(row => cells[row][column].Text.Contains('.', StringComparison.Ordinal)))
            {
                continue;
            }

            var fractions = body.Select(row => WidthFrom(table.Rows[row].Cells[column].Styled, cells[row][column].Text.IndexOf('.', StringComparison.Ordinal))).ToArray();
            var most = fractions.Aggregate(Length.Zero, Length.Max);
            for (var i = 0; i < body.Length; i++)
            {
                pads[body[i]][column] = most - fractions[i];
            }
        }

        return pads;
    }

    private static bool IsNumber(string text) => text.Length == 0 || (text.Any(char.IsAsciiDigit) && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '+' or '-' or '−' or '–' or '%' or ' '));

    /// <summary>Of what stands from a place on; nothing where there is no such place.</summary>
    private Length WidthFrom(StyledText styled, int start)
    {
        if (start < 0)
        {
            return Length.Zero;
        }

        SetWord(StyledTextBuilder.Of(styled.Text[start..], styled.Runs[^1].Style), default, LineRole.Table, -1, out var width);
        return width;
    }

    /// <summary>Rows that one cell goes through grow until it has room, and stay on one page.</summary>
    private void Stretch(FlowBlock.Table table, Slice[] slices, ShapedText[][] cells, Length[] widths, Length side)
    {
        for (var row = 0; row < slices.Length; row++)
        {
            for (var column = 0; column < Math.Min(table.Rows[row].Cells.Length, widths.Length); column++)
            {
                var cell = table.Rows[row].Cells[column];
                if (cell.RowSpan == 1)
                {
                    continue;
                }

                var last = Math.Min(row + cell.RowSpan, slices.Length) - 1;
                var lines = LinesOf(table, cells[row][column], WidthOf(widths, column, cell.ColumnSpan) - (side * 2), table.Columns[column]).Length;
                var has = slices[row..(last + 1)].Aggregate(Length.Zero, (sum, slice) => sum + slice.Height);
                slices[last] = slices[last] with { Height = slices[last].Height + Length.Max(Length.Zero, (table.Design.Leading * lines) + (table.Design.CellPadding * 2) - has) };
                for (var tied = row; tied < last; tied++)
                {
                    slices[tied] = slices[tied] with { IsTiedToNext = true };
                }
            }
        }
    }

    private static Length WidthOf(Length[] widths, int column, int span) =>
        widths[column..Math.Min(widths.Length, column + span)].Aggregate(Length.Zero, (sum, width) => sum + width);

    private ImmutableArray<Line> LinesOf(FlowBlock.Table table, ShapedText cell, Length width, Alignment align)
    {
        var shape = new ParagraphShape { Leading = table.Design.Leading, Align = align == Alignment.Justify ? Alignment.Left : align, Break = table.Design.Break };
        return Break(cell, shape, width).Lines;
    }

    /// <summary>Natural widths if they fit, wider in proportion where the measure is near; else the measure shared so that few lines turn over.</summary>
    private Length[] WidthsOf(FlowBlock.Table table, ShapedText[][] cells, Length side, Length[][] pads)
    {
        var least = new Length[table.Columns.Length];
        var natural = new Length[table.Columns.Length];
        var words = cells.Select(row => row.Select(CellWords.Of).ToArray()).ToArray();

        // Rounding while lines are broken must not push a natural width over.
        var white = (side * 2) + Length.FromPoints(0.05);
        for (var index = 0; index < words.Length; index++)
        {
            var row = words[index];
            for (var column = 0; column < Math.Min(row.Length, least.Length); column++)
            {
                // A cell over several columns takes what those have; its words turn over.
                if (table.Rows[index].Cells[column] is { ColumnSpan: 1, IsCovered: false })
                {
                    least[column] = Length.Max(least[column], row[column].Least + white + pads[index][column]);
                    natural[column] = Length.Max(natural[column], row[column].Natural + white + pads[index][column]);
                }
            }
        }

        var leastSum = least.Aggregate(Length.Zero, (sum, width) => sum + width);
        var naturalSum = natural.Aggregate(Length.Zero, (sum, width) => sum + width);
        if (naturalSum <= frame.Width)
        {
            var wanted = naturalSum >= frame.Width * NearlyFull ? frame.Width : naturalSum;
            return Spread(natural, naturalSum, natural, naturalSum, wanted);
        }

        if (leastSum > frame.Width)
        {
            diagnostics.Add(PagesDiagnostics.TableTooWide(table.Source, leastSum, frame.Width));
            return Spread(new Length[least.Length], Length.Zero, least, leastSum, frame.Width);
        }

        return ColumnWidths.Share(words, least, natural, frame.Width, white, table.Design.Size);
    }

    /// <summary>Given widths plus what is left of the wanted sum, shared out by weight.</summary>
    private static Length[] Spread(Length[] given, Length givenSum, Length[] weights, Length weightSum, Length wanted)
    {
        var rest = wanted - givenSum;
        return [.. given.Select((width, column) => width + (weightSum == Length.Zero ? rest / given.Length : rest * (weights[column] / weightSum)))];
    }

    private Slice SetRow(FlowBlock.Table table, FlowRow row, ShapedText[] cells, Length[] widths, Length left, Length side, Length[] pads)
    {
        var design = table.Design;
        var items = ImmutableArray.CreateBuilder<SetItem>();
        var marks = new Slice(Length.Zero, []);
        var (x, most) = (left, 1);
        var baseline = design.CellPadding + ((design.Leading - design.Size) / 2) + PageFrame.BaselineInEm.At(design.Size);
        for (var column = 0; column < Math.Min(cells.Length, widths.Length); column++)
        {
            var cell = row.Cells[column];
            var styled = cell.Styled;
            var lines = cell.IsCovered ? [] : LinesOf(table, cells[column], WidthOf(widths, column, cell.ColumnSpan) - (side * 2), table.Columns[column]);
            for (var i = 0; i < lines.Length; i++)
            {
                var origin = new Point(x + side - pads[column], baseline + (design.Leading * i));
                items.Add(new SetItem.Text(lines[i], styled, origin, LineRole.Table) { Element = row.Cells[column].Element });
                marks = WithMarks(marks, styled, lines[i]);
            }

            most = Math.Max(most, cell.RowSpan == 1 ? lines.Length : 1);
            x += widths[column];
        }

        return marks with { Height = (design.Leading * most) + (design.CellPadding * 2), Items = items.ToImmutable() };
    }
}

/// <summary>Draws the horizontal rules of a table or of the part of it that one page holds.</summary>
internal static class TableRuler
{
    /// <param name="from">First row of the part.</param>
    /// <param name="end">After its last row.</param>
    /// <param name="top">Of the part's first row.</param>
    public static IEnumerable<Placed.Rule> Rules(Strip table, int from, int end, Length top)
    {
        var rules = table.Rules!;
        yield return RuleAt(rules, top, rules.Outer);
        var y = top;
        for (var row = from; row < end; row++)
        {
            y += table.Slices[row].Height;
            if (row == table.HeaderSlices - 1 && row < end - 1)
            {
                yield return RuleAt(rules, y, rules.Header);
            }
        }

        yield return RuleAt(rules, y, rules.Outer);
    }

    /// <summary>A rule whose middle is at <paramref name="y"/>.</summary>
    private static Placed.Rule RuleAt(TableRules rules, Length y, Length thickness) =>
        new(new Rect(rules.Left, y - (thickness / 2), rules.Width, thickness), Ink.Full);
}
