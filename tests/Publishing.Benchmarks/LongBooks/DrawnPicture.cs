using System.Buffers.Binary;
using System.IO.Compression;

namespace Publishing.Benchmarks.LongBooks;

/// <summary>A bar chart in grays as a PNG (ISO/IEC 15948): something of the size and weight of a scholar's figures.</summary>
internal static class DrawnPicture
{
    public static byte[] Bars(int width, int height, Func<int, int> roll)
    {
        var bars = Enumerable.Range(0, 8).Select(_ => height / 8 + roll(height * 3 / 4)).ToArray();
        var raw = new byte[(width + 1) * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var bar = x * bars.Length / width;
                var isInside = x * bars.Length % width < width * 2 / 3 && y > height - bars[bar];
                raw[(y * (width + 1)) + x + 1] = y == height - 1 ? (byte)0 : isInside ? (byte)(70 + (bar * 15)) : (byte)255;
            }
        }

        using var body = new MemoryStream();
        using (var zlib = new ZLibStream(body, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(raw);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, body.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] named = [.. name, .. data];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(named.Length + 4), Crc(named));
        return chunk;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
            }
        }

        return ~crc;
    }
}
