using System.Buffers.Binary;

namespace Publishing.Typesetting.Fonts;

/// <summary>The table directory of an OpenType file (OpenType 1.9, "Organization of an OpenType Font"). Collections are not taken: one file, one face.</summary>
internal readonly ref struct OpenTypeTables
{
    private const uint TrueTypeVersion = 0x00010000;
    private const uint CffVersion = 0x4F54544F; // 'OTTO'
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    private readonly ReadOnlySpan<byte> data;
    private readonly int count;

    public OpenTypeTables(ReadOnlySpan<byte> data)
    {
        var header = new BigEndian(data);
        if (header.Unsigned32(0) is not (TrueTypeVersion or CffVersion))
        {
            throw new FontFormatException();
        }

        this.data = data;
        count = header.Unsigned16(4);
    }

    /// <summary>Where a table lies in the file; a table that is missing or reaches beyond the file is refused.</summary>
    public Range Locate(ReadOnlySpan<byte> tag) => TryLocate(tag, out var range) ? range : throw new FontFormatException();

    public bool TryLocate(ReadOnlySpan<byte> tag, out Range range)
    {
        var directory = new BigEndian(data);
        var wanted = BinaryPrimitives.ReadUInt32BigEndian(tag);
        for (var i = 0; i < count; i++)
        {
            var record = HeaderLength + RecordLength * i;
            if (directory.Unsigned32(record) != wanted)
            {
                continue;
            }

            var offset = directory.Unsigned32(record + 8);
            var length = directory.Unsigned32(record + 12);
            if (offset + length > data.Length)
            {
                throw new FontFormatException();
            }

            range = (int)offset..(int)(offset + length);
            return true;
        }

        range = default;
        return false;
    }

    public BigEndian Read(ReadOnlySpan<byte> tag) => new(data[Locate(tag)]);
}
