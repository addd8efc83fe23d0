using System.Buffers.Binary;

namespace Publishing.Writing.Images;

/// <summary>What a JPEG file says of itself before its pixels (ITU-T T.81 annex B).</summary>
/// <param name="Components">1 gray, 3 colour, 4 CMYK.</param>
/// <param name="BitsPerComponent">8 in all but medical files.</param>
/// <param name="IsCommon">Baseline, extended or progressive with Huffman codes: what every reader of PDF can unpack.</param>
/// <param name="IsInverted">Written by Adobe's programs: in CMYK they mean 0 as full ink.</param>
/// <param name="Orientation">1 to 8 as EXIF counts; 1 is upright.</param>
internal sealed record JpegFile(int Width, int Height, int Components, int BitsPerComponent, bool IsCommon, bool IsInverted, int Orientation)
{
    /// <summary>The ICC profile in the file, its parts joined (ICC.1 B.4); empty without one.</summary>
    public ReadOnlyMemory<byte> Profile { get; init; }

    private static ReadOnlySpan<byte> Start => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> ProfileMark => "ICC_PROFILE\0"u8;

    private static ReadOnlySpan<byte> End => [0xFF, 0xD9];

    /// <summary>Null when the bytes are no JPEG file or break off before its pixels or without its end.</summary>
    public static JpegFile? TryRead(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Start) || !HasEnd(bytes))
        {
            return null;
        }

        JpegFile? frame = null;
        var isAdobe = false;
        var orientation = 1;
        using var profile = new MemoryStream();
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF)
            {
                return null;
            }

            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
            {
                return null;
            }

            var segment = bytes.Slice(at + 4, length - 2);
            at += 2 + length;
            switch (marker)
            {
                case 0xDA:
                    return frame is null ? null : frame with { IsInverted = isAdobe, Orientation = orientation, Profile = profile.ToArray() };
                case 0xE1 when segment.StartsWith("Exif\0\0"u8):
                    orientation = ExifOrientation.Read(segment[6..]);
                    break;
                case 0xE2 when segment.StartsWith(ProfileMark) && segment.Length > ProfileMark.Length + 2:
                    profile.Write(segment[(ProfileMark.Length + 2)..]);
                    break;
                case 0xEE when segment.StartsWith("Adobe"u8):
                    isAdobe = true;
                    break;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    frame = ReadFrame(marker, segment);
                    break;
            }
        }

        return null;
    }

    private static JpegFile? ReadFrame(byte marker, ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 6)
        {
            return null;
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        return width == 0 || height == 0 ? null : new JpegFile(width, height, segment[5], segment[0], marker <= 0xC2, false, 1);
    }

    /// <summary>The end marker; cameras write previews or zeros after it.</summary>
    private static bool HasEnd(ReadOnlySpan<byte> bytes) => bytes.LastIndexOf(End) > bytes.Length / 2;
}
