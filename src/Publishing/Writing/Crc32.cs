using System.Buffers.Binary;

namespace Publishing.Writing;

/// <summary>The checksum of ZIP (APPNOTE 4.4.7) and PNG (5.5): polynomial 0xEDB88320, reflected; eight bytes at a step (Kounavis and Berry 2005).</summary>
internal static class Crc32
{
    private const int Step = 8;
    private const int Values = 256;

    /// <summary>What a byte comes to, and after it what the same byte comes to with one to seven zeros behind it.</summary>
    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var eight = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ sum;
            sum = 0;
            for (var i = 0; i < Step; i++)
            {
                sum ^= Table[((Step - 1 - i) * Values) + (byte)(eight >> (8 * i))];
            }
        }

        foreach (var value in bytes)
        {
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[Step * Values];
        for (var i = 0u; i < Values; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        for (var i = Values; i < table.Length; i++)
        {
            var before = table[i - Values];
            table[i] = table[(byte)before] ^ (before >> 8);
        }

        return table;
    }
}
