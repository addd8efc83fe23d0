using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Publishing.Writing.Epub.Archive;

/// <summary>
/// Writes a ZIP file whose bytes depend on its input alone: entries in the order given, one fixed time, no extra fields, no data
/// descriptors, no trace of the machine. OCF (EPUB 3.3 §4.2) asks for exactly such a first entry; the platform's own writer notes the system.
/// </summary>
internal static class ZipWriter
{
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    /// <summary>2.0: deflate and folders (APPNOTE 4.4.3).</summary>
    private const ushort Version = 20;

    /// <param name="date">Of every entry, in UTC; years before 1980 and after 2107 cannot be written and are clamped.</param>
    public static void Write(IEnumerable<ArchiveEntry> entries, DateTimeOffset date, Stream output)
    {
        var time = DosTime(date.UtcDateTime);
        var (directory, room) = (new MemoryStream(), new MemoryStream());
        var count = 0;
        var position = 0L;
        foreach (var entry in entries)
        {
            var packed = Pack(entry, room);
            Write(output, LocalHeader(packed, time), Encoding.ASCII.GetBytes(entry.Name), packed.Data.Span);
            Write(directory, CentralHeader(packed, time, checked((uint)position)), Encoding.ASCII.GetBytes(entry.Name), []);
            position += LocalHeaderLength + entry.Name.Length + packed.Data.Length;
            count++;
        }

        output.Write(directory.GetBuffer().AsSpan(0, (int)directory.Length));
        output.Write(EndOfDirectory(checked((ushort)count), (uint)directory.Length, checked((uint)position)));
    }

    /// <param name="packed">Takes the bytes, in the place of those of the entry before.</param>
    private static PackedEntry Pack(ArchiveEntry entry, MemoryStream packed)
    {
        var sum = Crc32.Of(entry.Bytes.Span);
        if (!entry.IsStored)
        {
            packed.SetLength(0);
            using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                deflate.Write(entry.Bytes.Span);
            }

            if (packed.Length < entry.Bytes.Length)
            {
                return new(entry, Deflated, sum, packed.GetBuffer().AsMemory(0, (int)packed.Length));
            }
        }

        return new(entry, Stored, sum, entry.Bytes);
    }

    private const int LocalHeaderLength = 30;

    /// <summary>APPNOTE 4.3.7.</summary>
    private static byte[] LocalHeader(PackedEntry packed, uint time)
    {
        var header = new byte[LocalHeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteShared(header.AsSpan(4), packed, time);
        return header;
    }

    /// <summary>APPNOTE 4.3.12; "made by" names MS-DOS, the value without a system's attributes.</summary>
    private static byte[] CentralHeader(PackedEntry packed, uint time, uint offset)
    {
        var header = new byte[46];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
        WriteShared(header.AsSpan(6), packed, time);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), offset);
        return header;
    }

    /// <summary>What both headers say alike: version needed, flags, method, time, sum, sizes, length of the name.</summary>
    private static void WriteShared(Span<byte> header, PackedEntry packed, uint time)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], packed.Method);
        BinaryPrimitives.WriteUInt32LittleEndian(header[6..], time);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], packed.Sum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], (uint)packed.Data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], (uint)packed.Entry.Bytes.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)packed.Entry.Name.Length);
    }

    /// <summary>APPNOTE 4.3.16.</summary>
    private static byte[] EndOfDirectory(ushort count, uint length, uint offset)
    {
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), offset);
        return end;
    }

    /// <summary>Date in the upper half, time in the lower, in steps of two seconds (APPNOTE 4.4.6).</summary>
    private static uint DosTime(DateTime date)
    {
        var clamped = date.Year < 1980 ? new DateTime(1980, 1, 1) : date.Year > 2107 ? new DateTime(2107, 12, 31) : date;
        var day = ((clamped.Year - 1980) << 9) | (clamped.Month << 5) | clamped.Day;
        var time = (clamped.Hour << 11) | (clamped.Minute << 5) | (clamped.Second / 2);
        return ((uint)day << 16) | (uint)time;
    }

    private static void Write(Stream output, ReadOnlySpan<byte> header, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        output.Write(header);
        output.Write(name);
        output.Write(data);
    }

    private readonly record struct PackedEntry(ArchiveEntry Entry, ushort Method, uint Sum, ReadOnlyMemory<byte> Data);
}
