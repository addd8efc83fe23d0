using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>Takes an OpenType file that the shaping library gave us into its tables, and puts tables together again.</summary>
internal readonly ref struct SfntTables(ReadOnlySpan<byte> font)
{
    private readonly ReadOnlySpan<byte> font = font;

    /// <summary>OS/2 sFamilyClass 1 to 5 and 7 are the serif classes; PANOSE serif styles 2 to 10 of Latin text say so, too.</summary>
    public bool HasSerifs
    {
        get
        {
            if (Find("OS/2"u8) is not { Length: >= 42 } os2)
            {
                return false;
            }

            var familyClass = os2[30];
            var isLatinText = os2[32] == 2;
            return familyClass is (>= 1 and <= 5) or 7 || (familyClass == 0 && isLatinText && os2[33] is >= 2 and <= 10);
        }
    }

    public static List<string> TagsOf(ReadOnlySpan<byte> font)
    {
        var tags = new List<string>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font[4..]); i++)
        {
            tags.Add(Encoding.ASCII.GetString(font.Slice(12 + 16 * i, 4)));
        }

        return tags;
    }

    /// <summary>A TrueType file of the given tables, with its checksums (OpenType 1.9, "Organization of an OpenType Font").</summary>
    public static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        const uint trueType = 0x00010000;
        const uint wholeFileSum = 0xB1B0AFBA;
        tables["head"].AsSpan(8, 4).Clear();
        var start = 12 + 16 * tables.Count;
        var file = new byte[start + tables.Values.Sum(table => Padded(table.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, trueType);
        WriteSearchHints(file.AsSpan(4), tables.Count);
        var record = file.AsMemory(12);
        var head = 0;
        foreach (var (tag, table) in tables)
        {
            head = tag == "head" ? start : head;
            Encoding.ASCII.GetBytes(tag, record.Span);
            BinaryPrimitives.WriteUInt32BigEndian(record.Span[4..], Sum(table));
            BinaryPrimitives.WriteInt32BigEndian(record.Span[8..], start);
            BinaryPrimitives.WriteInt32BigEndian(record.Span[12..], table.Length);
            table.CopyTo(file, start);
            record = record[16..];
            start += Padded(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(wholeFileSum - Sum(file)));
        return file;
    }

    /// <summary>A table's bytes, empty when the font has none of that tag.</summary>
    public ReadOnlySpan<byte> Find(ReadOnlySpan<byte> tag)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (var i = 0; i < count; i++)
        {
            var record = font.Slice(12 + 16 * i, 16);
            if (record[..4].SequenceEqual(tag))
            {
                var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
                return font.Slice(offset, (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]));
            }
        }

        return [];
    }

    private static void WriteSearchHints(Span<byte> target, int count)
    {
        var power = BitOperations.Log2((uint)count);
        BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(target[2..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(target[4..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(target[6..], (ushort)(16 * count - (16 << power)));
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static uint Sum(ReadOnlySpan<byte> table)
    {
        uint sum = 0;
        for (; table.Length >= 4; table = table[4..])
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table));
        }

        for (var i = 0; i < table.Length; i++)
        {
            sum = unchecked(sum + ((uint)table[i] << (24 - 8 * i)));
        }

        return sum;
    }
}
