using System.Buffers.Binary;

namespace Publishing.Reading;

/// <summary>JPEG (ITU-T T.81 Annex B): segments up to the scan, and the end marker after it.</summary>
internal static class JpegHeader
{
    private const byte StartOfScan = 0xDA;
    private const byte Application1 = 0xE1;
    private const ushort OrientationTag = 0x0112;

    private static readonly byte[] EndOfImage = [0xFF, 0xD9];

    public static PictureHeader Read(ReadOnlySpan<byte> bytes)
    {
        var (width, height, isRotated) = (0, 0, false);
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF)
            {
                return new PictureHeader.NoPicture();
            }

            var marker = bytes[at + 1];
            if (marker is 0xFF or 0x01 or >= 0xD0 and <= 0xD8)
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            var segment = bytes[(at + 4)..];
            if (length < 2 || segment.Length < length - 2)
            {
                return new PictureHeader.Truncated();
            }

            segment = segment[..(length - 2)];
            if (marker == StartOfScan)
            {
                return HasEnd(bytes[at..]) ? new PictureHeader.Sound("image/jpeg", width, height, isRotated) : new PictureHeader.Truncated();
            }

            if (IsFrame(marker) && segment.Length >= 5)
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
            }
            else if (marker == Application1)
            {
                isRotated |= ReadOrientation(segment) is > 1 and <= 8;
            }

            at += length + 2;
        }

        return new PictureHeader.Truncated();
    }

    /// <summary>SOF0 to SOF15 without DHT, JPG and DAC, which share the range.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool HasEnd(ReadOnlySpan<byte> scan) => scan.LastIndexOf(EndOfImage) >= 0;

    /// <summary>EXIF 2.32 §4.6.4: tag 0x0112 in the first directory; 0 when absent.</summary>
    private static int ReadOrientation(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return 0;
        }

        var tiff = segment[6..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = Read32(tiff[4..], isLittle);
        if (directory + 2 > tiff.Length)
        {
            return 0;
        }

        var count = Read16(tiff[(int)directory..], isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = directory + 2 + (12L * i);
            if (entry + 12 > tiff.Length)
            {
                return 0;
            }

            var field = tiff[(int)entry..];
            if (Read16(field, isLittle) == OrientationTag)
            {
                return Read16(field[8..], isLittle);
            }
        }

        return 0;
    }

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static long Read32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
