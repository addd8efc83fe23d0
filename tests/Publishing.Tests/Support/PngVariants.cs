using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Publishing.Writing.Images;

namespace Publishing.Tests.Support;

/// <summary>Picture files that SkiaSharp does not write: palettes, few and many bits, interlaced rows, EXIF, CMYK.</summary>
internal static class PngVariants
{
    /// <summary>The seven passes of interlacing: first column and row, steps (PNG specification 8.2).</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A picture that grows lighter from left to right, all channels alike.</summary>
    public static byte[] Make(int width, int height, int bitDepth, PngColor color, bool isInterlaced)
    {
        var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bitDepth, (byte)color, (byte)(isInterlaced ? 1 : 0));
        WriteChunk(file, "IHDR", header);
        if (color == PngColor.Palette)
        {
            WriteChunk(file, "PLTE", [.. Enumerable.Range(0, 1 << bitDepth).SelectMany(i => Enumerable.Repeat((byte)(255 * i / ((1 << bitDepth) - 1)), 3))]);
        }

        var channels = color == PngColor.Rgb ? 3 : 1;
        var rows = isInterlaced
            ? Passes.SelectMany(pass => Rows(width, height, bitDepth, channels, pass)).ToArray()
            : Rows(width, height, bitDepth, channels, (0, 0, 1, 1)).ToArray();
        WriteChunk(file, "IDAT", Deflate(rows));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>The same JPEG with an EXIF block that says how it was held.</summary>
    public static byte[] WithOrientation(byte[] jpeg, int orientation)
    {
        byte[] tiff = [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, .. jpeg[2..]];
    }

    /// <summary>The headers of a CMYK JPEG of one pixel, and no pixels: enough to be passed through.</summary>
    public static byte[] CmykHeader(bool isAdobe)
    {
        byte[] adobe = isAdobe ? [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 2] : [];
        byte[] frame = [0xFF, 0xC0, 0, 20, 8, 0, 1, 0, 1, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0];
        byte[] scan = [0xFF, 0xDA, 0, 14, 4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0, 0, 0xFF, 0xD9];
        return [0xFF, 0xD8, .. adobe, .. frame, .. scan];
    }

    private static IEnumerable<byte> Rows(int width, int height, int bitDepth, int channels, (int X, int Y, int StepX, int StepY) pass)
    {
        for (var y = pass.Y; y < height && pass.X < width; y += pass.StepY)
        {
            yield return 0; // no predictor
            var bits = new List<bool>();
            for (var x = pass.X; x < width; x += pass.StepX)
            {
                var value = (int)((long)((1 << bitDepth) - 1) * x / (width - 1));
                for (var channel = 0; channel < channels; channel++)
                {
                    bits.AddRange(Enumerable.Range(0, bitDepth).Select(bit => (value >> (bitDepth - 1 - bit) & 1) != 0));
                }
            }

            foreach (var eight in bits.Chunk(8))
            {
                yield return (byte)eight.Select((bit, i) => bit ? 0x80 >> i : 0).Sum();
            }
        }
    }

    private static byte[] Deflate(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(body));
        file.Write(number);
    }

    public static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFF;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
