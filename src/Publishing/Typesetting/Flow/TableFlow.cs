using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>표: cells as styled texts, the caption above (K62).</summary>
internal static class TableFlow
{
    /// <summary>A table higher than this share of the page is not tied to its caption as one piece, so that it may be cut.</summary>
    private const double BoxedHeight = 0.4;

    public static ImmutableArray<FlowBlock> Build(SectionWork work, Block.Table table, BlockSetting setting)
    {
        var element = work.AddElement(ElementRole.Table, setting.Parent);
        var caption = FigureFlow.Caption(work, table, table.Caption, Alignment.Left, element);
        var placed = Rows(work, table, element);
        var line = work.Styles.Line;
        if (table.IsTurned)
        {
            return [new FlowBlock.Turned(caption is null ? [placed] : [caption with { SpaceAfter = work.Layout.Figures.CaptionGap }, placed]) { Source = table.Span }];
        }

        if (caption is null)
        {
            return [placed with { KeepsTogether = true, SpaceBefore = line, SpaceAfter = line }];
        }

        caption = caption with { SpaceAfter = work.Layout.Figures.CaptionGap, KeepsWithNext = true };
        return EstimateHeight(work, placed) < work.Styles.Area.Height * BoxedHeight
            ? [new FlowBlock.Box([caption, placed], Length.Zero) { KeepsTogether = true, SpaceBefore = line, SpaceAfter = line, Source = table.Span }]
            : [caption with { SpaceBefore = line }, placed with { SpaceAfter = line }];
    }

    private static FlowBlock.Table Rows(SectionWork work, Block.Table table, int element) => new(
        [.. table.Columns.Select(AlignmentOf)],
        [
            .. table.Header.Select(row => Row(work, row, element, ElementRole.TableHeader, work.Styles.HeaderCell)),
            .. table.Body.Select(row => Row(work, row, element, ElementRole.TableCell, work.Styles.Cell)),
        ],
        table.Header.Length,
        work.Layout.Tables)
    {
        Element = element, Source = table.Span,
    };

    private static FlowRow Row(SectionWork work, TableRow row, int table, ElementRole role, TextStyle style)
    {
        var element = work.AddElement(ElementRole.TableRow, table);
        return new FlowRow(
            [.. row.Cells.Select(cell => new FlowCell(InlineFlow.Build(work, cell.Content, style), cell.IsCovered ? -1 : work.AddElement(new Element(role, element) { ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan }))
            {
                ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan, IsCovered = cell.IsCovered,
            })]);
    }

    private static Alignment AlignmentOf(ColumnAlignment column) => column switch
    {
        ColumnAlignment.Center => Alignment.Center,
        ColumnAlignment.Right => Alignment.Right,
        _ => Alignment.Left,
    };

    /// <summary>As if every column were as wide as the next and every letter as wide as a Hangul syllable.</summary>
    private static Length EstimateHeight(SectionWork work, FlowBlock.Table table)
    {
        var design = table.Design;
        var column = work.Styles.Measure / Math.Max(1, table.Columns.Length);
        var height = Length.Zero;
        foreach (var row in table.Rows)
        {
            var lines = row.Cells.Select(cell => Math.Max(1, (int)Math.Ceiling(design.Size * cell.Styled.Text.Length / column))).DefaultIfEmpty(1).Max();
            height += (design.Leading * lines) + (design.CellPadding * 2);
        }

        return height;
    }
}
