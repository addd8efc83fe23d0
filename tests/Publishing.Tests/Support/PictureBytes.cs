using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Publishing.Tests.Support;

/// <summary>The smallest pictures of each kind, made byte by byte.</summary>
internal static class PictureBytes
{
    /// <summary>Grey, eight bits; the checksums are zero, which no reader of headers minds.</summary>
    public static byte[] Png(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        using var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[(width + 1) * height]);
        }

        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", pixels.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>A frame header and an empty scan; <paramref name="orientation"/> goes into EXIF, little-endian.</summary>
    public static byte[] Jpeg(ushort width, ushort height, byte orientation = 1) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE1, [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x00, 0xFF, 0xD9,
    ];

    public static byte[] Gif(ushort width, ushort height) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0,
        0, 0, 0, 255, 255, 255,
        0x21, 0xF9, 4, 0, 0, 0, 0, 0,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0,
        0x3B,
    ];

    public static byte[] WebP(string kind, params byte[] body)
    {
        var padded = body.Concat(new byte[Math.Max(0, 10 - body.Length)]).ToArray();
        return [.. "RIFF"u8, (byte)(12 + padded.Length), 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(kind), (byte)padded.Length, 0, 0, 0, .. padded];
    }

    private static byte[] Chunk(string type, byte[] data) =>
        [0, 0, (byte)(data.Length >> 8), (byte)data.Length, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];
}
