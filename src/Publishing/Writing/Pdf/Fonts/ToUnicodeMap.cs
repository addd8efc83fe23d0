using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>Writes the CMap that gives each code its letters (ISO 32000-1 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <summary>Entries in a block at most: a limit of the CMap format (Adobe technical note 5014).</summary>
    private const int BlockSize = 100;

    /// <param name="codes">By ascending code.</param>
    public static byte[] Write(IReadOnlyList<FontCode> codes)
    {
        var buffer = new PdfBuffer();
        buffer.Append("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        var (singles, ranges) = Divide(codes);
        WriteBlocks(buffer, "bfchar", singles, WriteSingle);
        WriteBlocks(buffer, "bfrange", ranges, WriteRange);
        buffer.Append("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end

            """u8);
        return buffer.Written.ToArray();
    }

    /// <summary>Splits codes into single ones and into ranges whose letters count up with them.</summary>
    private static (List<FontCode> Singles, List<(FontCode First, FontCode Last)> Ranges) Divide(IReadOnlyList<FontCode> codes)
    {
        var singles = new List<FontCode>();
        var ranges = new List<(FontCode, FontCode)>();
        for (var start = 0; start < codes.Count;)
        {
            var end = start + 1;
            while (end < codes.Count && Continues(codes[end - 1], codes[end]))
            {
                end++;
            }

            if (end - start > 1)
            {
                ranges.Add((codes[start], codes[end - 1]));
            }
            else
            {
                singles.Add(codes[start]);
            }

            start = end;
        }

        return (singles, ranges);
    }

    /// <summary>Within a range only the last byte may change, of the code and of the letter.</summary>
    private static bool Continues(FontCode a, FontCode b) =>
        b.Code == a.Code + 1 && a.Code >> 8 == b.Code >> 8
        && a.Text.Length == 1 && b.Text.Length == 1
        && b.Text[0] == a.Text[0] + 1 && a.Text[0] >> 8 == b.Text[0] >> 8;

    private static void WriteBlocks<T>(PdfBuffer buffer, string name, List<T> entries, Action<PdfBuffer, T> write)
    {
        foreach (var block in entries.Chunk(BlockSize))
        {
            buffer.AppendInteger(block.Length);
            buffer.AppendAscii($" begin{name}\n");
            foreach (var entry in block)
            {
                write(buffer, entry);
            }

            buffer.AppendAscii($"end{name}\n");
        }
    }

    private static void WriteSingle(PdfBuffer buffer, FontCode code)
    {
        WriteCode(buffer, code.Code);
        buffer.Append((byte)' ');
        WriteText(buffer, code.Text);
        buffer.Append((byte)'\n');
    }

    private static void WriteRange(PdfBuffer buffer, (FontCode First, FontCode Last) range)
    {
        WriteCode(buffer, range.First.Code);
        buffer.Append((byte)' ');
        WriteCode(buffer, range.Last.Code);
        buffer.Append((byte)' ');
        WriteText(buffer, range.First.Text);
        buffer.Append((byte)'\n');
    }

    private static void WriteCode(PdfBuffer buffer, ushort code)
    {
        buffer.Append((byte)'<');
        buffer.AppendHex(code);
        buffer.Append((byte)'>');
    }

    private static void WriteText(PdfBuffer buffer, string text)
    {
        buffer.Append((byte)'<');
        foreach (var unit in text)
        {
            buffer.AppendHex(unit);
        }

        buffer.Append((byte)'>');
    }
}
