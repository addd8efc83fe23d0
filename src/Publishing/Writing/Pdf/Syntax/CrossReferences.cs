using System.Globalization;

namespace Publishing.Writing.Pdf.Syntax;

/// <summary>Where each object stands (ISO 32000-1 7.5.4, 7.5.8). Object 0 is the head of the empty free list.</summary>
internal sealed class CrossReferences
{
    private readonly List<Entry> entries = [new Entry(EntryKind.Free, 0, 0)];

    private enum EntryKind : byte
    {
        Free = 0,
        InFile = 1,
        Packed = 2,

        /// <summary>Number given out, object not written yet. Never reaches a file.</summary>
        Reserved = 255,
    }

    /// <summary>One more than the highest number.</summary>
    public int Count => entries.Count;

    public PdfReference Reserve()
    {
        entries.Add(new Entry(EntryKind.Reserved, 0, 0));
        return new PdfReference(entries.Count - 1);
    }

    /// <param name="offset">In bytes from the start of the file.</param>
    public void Set(PdfReference id, long offset) => Fill(id, new Entry(EntryKind.InFile, offset, 0));

    public void SetPacked(PdfReference id, PdfReference stream, int index) => Fill(id, new Entry(EntryKind.Packed, stream.Number, index));

    /// <summary>The table of PDF 1.4 and before: twenty bytes a line.</summary>
    public void AppendTable(PdfBuffer buffer)
    {
        RefuseGaps();
        buffer.AppendAscii(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {Count}\n"));
        buffer.Append("0000000000 65535 f \n"u8);
        foreach (var entry in entries.Skip(1))
        {
            buffer.AppendAscii(entry.Place.ToString("D10", CultureInfo.InvariantCulture));
            buffer.Append(" 00000 n \n"u8);
        }
    }

    /// <summary>The cross-reference stream: rows of three fields, packed as differences from the row above.</summary>
    public PdfStream ToStream(out (int Kind, int Place, int Index) widths)
    {
        RefuseGaps();
        var placeWidth = 1;
        foreach (var entry in entries)
        {
            while (entry.Place >> (8 * placeWidth) != 0)
            {
                placeWidth++;
            }
        }

        widths = (1, placeWidth, 1);
        var rowLength = 1 + placeWidth + 1;
        return new PdfStream(PdfStream.Deflate(Rows(placeWidth, rowLength)), [PdfFilter.FlatePng(new PngRows(1, 8, rowLength))]);
    }

    private byte[] Rows(int placeWidth, int rowLength)
    {
        const byte up = 2;
        var rows = new byte[entries.Count * (1 + rowLength)];
        Span<byte> above = stackalloc byte[rowLength];
        Span<byte> row = stackalloc byte[rowLength];
        above.Clear();
        for (var i = 0; i < entries.Count; i++)
        {
            var target = rows.AsSpan(i * (1 + rowLength));
            entries[i].WriteTo(row, placeWidth);
            target[0] = up;
            for (var k = 0; k < rowLength; k++)
            {
                target[1 + k] = (byte)(row[k] - above[k]);
            }

            row.CopyTo(above);
        }

        return rows;
    }

    private void Fill(PdfReference id, Entry entry)
    {
        if (entries[id.Number].Kind != EntryKind.Reserved)
        {
            throw new InvalidOperationException($"Object {id.Number} is written twice.");
        }

        entries[id.Number] = entry;
    }

    private void RefuseGaps()
    {
        var gap = entries.FindIndex(entry => entry.Kind == EntryKind.Reserved);
        if (gap >= 0)
        {
            throw new InvalidOperationException($"Object {gap} was reserved and never written.");
        }
    }

    /// <param name="Place">An offset in the file, or the number of an object stream.</param>
    /// <param name="Index">In the object stream, below 256.</param>
    private readonly record struct Entry(EntryKind Kind, long Place, int Index)
    {
        public void WriteTo(Span<byte> row, int placeWidth)
        {
            row[0] = (byte)Kind;
            for (var k = 0; k < placeWidth; k++)
            {
                row[1 + k] = (byte)(Place >> (8 * (placeWidth - 1 - k)));
            }

            row[1 + placeWidth] = (byte)Index;
        }
    }
}
