using System.Buffers.Binary;

namespace Publishing.Writing.Images;

/// <summary>How a camera was held: tag 0x0112 of EXIF.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;

    /// <param name="tiff">The TIFF file inside the APP1 segment.</param>
    /// <returns>1 to 8; 1 for upright, and where nothing readable is said.</returns>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
        {
            return 1;
        }

        var isLittle = tiff[0] == 'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return 1;
        }

        var at = (int)directory;
        var count = Short(tiff[at..], isLittle);
        for (at += 2; count > 0 && at + 12 <= tiff.Length; at += 12, count--)
        {
            if (Short(tiff[at..], isLittle) == Tag)
            {
                return Short(tiff[(at + 8)..], isLittle) is var value and >= 1 and <= 8 ? value : 1;
            }
        }

        return 1;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
