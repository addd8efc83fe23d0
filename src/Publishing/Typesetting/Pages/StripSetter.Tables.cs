using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;

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
        var widths = WidthsOf(table, cells, side);
        var total = widths.Aggregate(Length.Zero, (sum, width) => sum + width);
        var left = (frame.Width - total) / 2;
        var slices = table.Rows.Select((row, index) => SetRow(table, row, cells[index], widths, left, side));
        return new Strip(StripKind.Table, [.. slices])
        {
            HeaderSlices = table.HeaderRows,
            Rules = new TableRules(left, total, table.Design.OuterRule, table.Design.HeaderRule),
        };
    }

    /// <summary>Natural widths if they fit, wider in proportion where the measure is near; else the measure shared so that few lines turn over.</summary>
    private Length[] WidthsOf(FlowBlock.Table table, ShapedText[][] cells, Length side)
    {
        var least = new Length[table.Columns.Length];
        var natural = new Length[table.Columns.Length];
        var words = cells.Select(row => row.Select(CellWords.Of).ToArray()).ToArray();

        // Rounding while lines are broken must not push a natural width over.
        var white = (side * 2) + Length.FromPoints(0.05);
        foreach (var row in words)
        {
            for (var column = 0; column < Math.Min(row.Length, least.Length); column++)
            {
                least[column] = Length.Max(least[column], row[column].Least + white);
                natural[column] = Length.Max(natural[column], row[column].Natural + white);
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

    private Slice SetRow(FlowBlock.Table table, FlowRow row, ShapedText[] cells, Length[] widths, Length left, Length side)
    {
        var design = table.Design;
        var items = ImmutableArray.CreateBuilder<SetItem>();
        var marks = new Slice(Length.Zero, []);
        var (x, most) = (left, 1);
        var baseline = design.CellPadding + ((design.Leading - design.Size) / 2) + PageFrame.BaselineInEm.At(design.Size);
        for (var column = 0; column < Math.Min(cells.Length, widths.Length); column++)
        {
            var align = table.Columns[column] == Alignment.Justify ? Alignment.Left : table.Columns[column];
            var shape = new ParagraphShape { Leading = design.Leading, Align = align, Break = design.Break };
            var styled = row.Cells[column].Styled;
            var lines = Break(cells[column], shape, widths[column] - (side * 2)).Lines;
            for (var i = 0; i < lines.Length; i++)
            {
                var origin = new Point(x + side, baseline + (design.Leading * i));
                items.Add(new SetItem.Text(lines[i], styled, origin, LineRole.Table) { Element = row.Cells[column].Element });
                marks = WithMarks(marks, styled, lines[i]);
            }

            most = Math.Max(most, lines.Length);
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
