using System.Collections.Immutable;
using System.Globalization;
using Publishing.Document;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>Writes a table with its caption and its header cells, so that a cell can be read with what it belongs to (E30).</summary>
internal static class TableWriter
{
    public static void Write(Block.Table table, ContentSetting setting, ContentDocument document, InlineWriter inlines)
    {
        var markup = document.Markup;
        markup.Open("table", ("id", Caption.Claim(table, table.Caption, setting, document, inlines))).Line();
        if (setting.Numbering.BlockLabels.ContainsKey(table) || !table.Caption.IsEmpty)
        {
            Caption.Write("caption", table, table.Caption, setting, document, inlines);
        }

        document.Role = FaceRole.Small;
        WriteRows("thead", table.Header.RemoveAll(IsEmpty), isHeader: true);
        WriteRows("tbody", table.Body, isHeader: false);
        document.Role = FaceRole.Body;
        markup.Close();

        void WriteRows(string element, ImmutableArray<TableRow> rows, bool isHeader)
        {
            if (rows.IsEmpty)
            {
                return;
            }

            markup.Open(element).Line();
            foreach (var row in rows)
            {
                markup.Open("tr");
                for (var i = 0; i < row.Cells.Length; i++)
                {
                    if (row.Cells[i].IsCovered)
                    {
                        continue;
                    }

                    WriteCell(row.Cells[i], table.Columns.ElementAtOrDefault(i), isHeader);
                }

                markup.Close().Line();
            }

            markup.Close().Line();
        }

        void WriteCell(TableCell cell, ColumnAlignment alignment, bool isHeader)
        {
            // A header cell without words heads nothing.
            var isHead = isHeader && !cell.Content.IsEmpty;
            markup.Open(isHead ? "th" : "td", ("scope", isHead ? cell.ColumnSpan > 1 ? "colgroup" : "col" : null), ("class", ClassOf(alignment)),
                ("colspan", SpanOf(cell.ColumnSpan)), ("rowspan", SpanOf(cell.RowSpan)));
            inlines.Begin(cell.Content);
            inlines.Write(cell.Content);
            markup.Close();
        }
    }

    private static string? SpanOf(int count) => count > 1 ? count.ToString(CultureInfo.InvariantCulture) : null;

    private static bool IsEmpty(TableRow row) => row.Cells.All(cell => cell.Content.IsEmpty);

    private static string? ClassOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => "center",
        ColumnAlignment.Right => "right",
        _ => null,
    };
}
