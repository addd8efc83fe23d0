using System.Buffers.Binary;
using System.Text;

namespace Publishing.Reading;

/// <summary>What the first bytes of a picture say, and whether its last ones are there; the pixels between are not decoded.</summary>
internal abstract record PictureHeader
{
    /// <param name="IsRotated">A photograph with an EXIF orientation other than upright.</param>
    public sealed record Sound(string MediaType, int Width, int Height, bool IsRotated = false) : PictureHeader;

    public sealed record Truncated : PictureHeader;

    public sealed record NoPicture : PictureHeader;

    /// <summary>An SVG that does something or fetches something.</summary>
    /// <param name="What">The element, the event or the address.</param>
    public sealed record Acting(string What) : PictureHeader;

    /// <summary>Looks at the bytes, never at the file's name.</summary>
    public static PictureHeader Read(ReadOnlySpan<byte> bytes)
    {
        var header = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ReadPng(bytes),
            [0xFF, 0xD8, 0xFF, ..] => JpegHeader.Read(bytes),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ReadGif(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ReadWebP(bytes),
            _ => SvgHeader.Read(bytes),
        };
        return header is Sound { Width: 0 } or Sound { Height: 0 } ? new NoPicture() : header;
    }

    /// <summary>PNG (ISO 15948 §5): chunks of length, type, data and CRC from IHDR to IEND.</summary>
    private static PictureHeader ReadPng(ReadOnlySpan<byte> bytes)
    {
        const int firstChunk = 8;
        if (bytes.Length < firstChunk + 25)
        {
            return new Truncated();
        }

        if (!bytes[12..16].SequenceEqual("IHDR"u8))
        {
            return new NoPicture();
        }

        for (long at = firstChunk; at + 12 <= bytes.Length;)
        {
            var chunk = bytes[(int)at..];
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (chunk[4..8].SequenceEqual("IEND"u8))
            {
                return new Sound("image/png", Positive(BinaryPrimitives.ReadInt32BigEndian(bytes[16..])), Positive(BinaryPrimitives.ReadInt32BigEndian(bytes[20..])));
            }
        }

        return new Truncated();
    }

    /// <summary>GIF89a: screen, then blocks up to the trailer 0x3B.</summary>
    private static PictureHeader ReadGif(ReadOnlySpan<byte> bytes)
    {
        const int screenEnd = 13;
        if (bytes.Length < screenEnd)
        {
            return new Truncated();
        }

        var at = screenEnd + TableLength(bytes[10]);
        while (at < bytes.Length && bytes[at] != 0x3B)
        {
            at = bytes[at] switch
            {
                0x21 => at + 2, // extension: label, then sub-blocks
                0x2C when at + 9 < bytes.Length => at + 10 + TableLength(bytes[at + 9]) + 1, // image: descriptor, table, code size
                _ => bytes.Length,
            };
            while (at < bytes.Length && bytes[at] != 0)
            {
                at += bytes[at] + 1;
            }

            at++;
        }

        return at >= bytes.Length
            ? new Truncated()
            : new Sound("image/gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

        static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /// <summary>WebP container (RFC 9649 §2): the first chunk tells which of three kinds it is.</summary>
    private static PictureHeader ReadWebP(ReadOnlySpan<byte> bytes)
    {
        const int leastLength = 30;
        if (bytes.Length < leastLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8L > bytes.Length)
        {
            return new Truncated();
        }

        return Encoding.ASCII.GetString(bytes[12..16]) switch
        {
            "VP8X" => new Sound("image/webp", Read24(bytes[24..]) + 1, Read24(bytes[27..]) + 1),
            "VP8L" => ReadLossless(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..])),
            "VP8 " => new Sound("image/webp", BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF),
            _ => new NoPicture(),
        };

        static int Read24(ReadOnlySpan<byte> three) => three[0] | three[1] << 8 | three[2] << 16;

        static Sound ReadLossless(uint bits) => new("image/webp", (int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
    }

    private static int Positive(int size) => Math.Max(size, 0);
}
