using System.Buffers.Binary;
using System.IO.Compression;

namespace Publishing.Writing.Raster;

/// <summary>Writes a PNG of sixteen grays: as many as small letters need to look smooth, in half the bytes and half the time of 256.</summary>
internal static class GrayPng
{
    private const int LevelsPerGray = 17;

    /// <param name="pixels">Row by row, 255 white.</param>
    public static byte[] Write(ReadOnlySpan<byte> pixels, int width, int height)
    {
        using var file = new MemoryStream(pixels.Length / 8);
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, Pack(pixels, width, height));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Paper is runs of one byte, and letters hold few other repeats: no longer search is worth its time.</summary>
    private static ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> pixels, int width, int height)
    {
        var packed = new MemoryStream(pixels.Length / 8);
        using (var zlib = new ZLibStream(packed, new ZLibCompressionOptions { CompressionLevel = 1, CompressionStrategy = ZLibCompressionStrategy.RunLengthEncoding }, leaveOpen: true))
        {
            var row = new byte[1 + ((width + 1) / 2)];
            for (var y = 0; y < height; y++)
            {
                PackRow(pixels.Slice(y * width, width), row.AsSpan(1));
                zlib.Write(row);
            }
        }

        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    /// <summary>Two pixels to a byte. The byte before them names the row's predictor, none.</summary>
    private static void PackRow(ReadOnlySpan<byte> pixels, Span<byte> packed)
    {
        for (var i = 0; i < packed.Length; i++)
        {
            var second = (2 * i) + 1 < pixels.Length ? pixels[(2 * i) + 1] : byte.MaxValue;
            packed[i] = (byte)((GrayOf(pixels[2 * i]) << 4) | GrayOf(second));
        }
    }

    private static int GrayOf(int level) => (level + (LevelsPerGray / 2)) / LevelsPerGray;

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        var start = (int)file.Position;
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(file.GetBuffer().AsSpan(start, (int)file.Position - start)));
        file.Write(number);
    }
}
