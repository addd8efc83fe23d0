using System.Buffers.Binary;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>Finds tables and a few facts in an OpenType file that the shaping library gave us.</summary>
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
}
