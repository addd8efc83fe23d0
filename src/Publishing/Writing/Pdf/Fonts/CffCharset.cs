using System.Buffers.Binary;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>
/// From glyph ids to the CIDs of a CFF font (Adobe technical note 5176). In a CID-keyed font the codes of a PDF are CIDs,
/// which the charset names; in any other they are glyph ids (ISO 32000-1 9.7.4.2).
/// </summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 12 << 8 | 30;

    /// <summary>CID of each glyph, or null when glyph ids serve.</summary>
    public static ushort[]? Read(ReadOnlySpan<byte> cff)
    {
        var names = new CffIndex(cff, cff[2]);
        var dictionaries = new CffIndex(cff, names.End);
        var operands = ReadDictionary(dictionaries[0]);
        if (!operands.ContainsKey(RosOperator))
        {
            return null;
        }

        var glyphCount = new CffIndex(cff, operands[CharStringsOperator]).Count;
        return ReadCharset(cff[operands.GetValueOrDefault(CharsetOperator)..], glyphCount);
    }

    private static ushort[] ReadCharset(ReadOnlySpan<byte> charset, int glyphCount)
    {
        var cids = new ushort[glyphCount];
        var format = charset[0];
        var at = 1;
        for (var glyph = 1; glyph < glyphCount;)
        {
            var first = BinaryPrimitives.ReadUInt16BigEndian(charset[at..]);
            at += 2;
            var left = format switch
            {
                1 => charset[at],
                2 => BinaryPrimitives.ReadUInt16BigEndian(charset[at..]),
                _ => 0,
            };
            at += format;
            for (var i = 0; i <= left && glyph < glyphCount; i++)
            {
                cids[glyph++] = (ushort)(first + i);
            }
        }

        return cids;
    }

    /// <summary>The last operand of each operator, whole numbers only: offsets are.</summary>
    private static Dictionary<int, int> ReadDictionary(ReadOnlySpan<byte> bytes)
    {
        var operands = new Dictionary<int, int>();
        var last = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var b = bytes[at++];
            switch (b)
            {
                case 12:
                    operands[12 << 8 | bytes[at++]] = last;
                    break;
                case <= 21:
                    operands[b] = last;
                    break;
                case 28:
                    last = BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);
                    at += 2;
                    break;
                case 29:
                    last = BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
                    at += 4;
                    break;
                case 30:
                    at = EndOfReal(bytes, at);
                    break;
                case <= 246:
                    last = b - 139;
                    break;
                case <= 250:
                    last = (b - 247) * 256 + bytes[at++] + 108;
                    break;
                default:
                    last = -(b - 251) * 256 - bytes[at++] - 108;
                    break;
            }
        }

        return operands;
    }

    /// <summary>A real number is nibbles up to one that is 15.</summary>
    private static int EndOfReal(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && (bytes[at] & 0x0F) != 0x0F && bytes[at] >> 4 != 0x0F)
        {
            at++;
        }

        return at + 1;
    }
}

/// <summary>An INDEX of a CFF font: things one after the other, found by number.</summary>
internal readonly ref struct CffIndex
{
    private readonly ReadOnlySpan<byte> cff;
    private readonly int start;
    private readonly int offsetSize;

    public CffIndex(ReadOnlySpan<byte> cff, int start)
    {
        this.cff = cff;
        this.start = start;
        Count = BinaryPrimitives.ReadUInt16BigEndian(cff[start..]);
        offsetSize = Count == 0 ? 0 : cff[start + 2];
    }

    public int Count { get; }

    /// <summary>Where the next thing of the file starts.</summary>
    public int End => Count == 0 ? start + 2 : PlaceOf(Count);

    public ReadOnlySpan<byte> this[int index] => cff[PlaceOf(index)..PlaceOf(index + 1)];

    /// <summary>Offsets count from the byte before the first thing.</summary>
    private int PlaceOf(int index)
    {
        var offset = 0;
        var at = start + 3 + index * offsetSize;
        for (var i = 0; i < offsetSize; i++)
        {
            offset = offset << 8 | cff[at + i];
        }

        return start + 2 + (Count + 1) * offsetSize + offset;
    }
}
