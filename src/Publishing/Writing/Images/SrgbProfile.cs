using System.Buffers.Binary;
using System.Text;

namespace Publishing.Writing.Images;

/// <summary>
/// The smallest profile of sRGB (IEC 61966-2-1) that ICC.1:2004-10 allows for a display: primaries adapted to D50 and the curve as a formula.
/// Every reading PDF carries it, so that a fifth of the usual 3 kB counts.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int EntryLength = 12;

    private static readonly double[] D50 = [0.9642, 1, 0.8249];
    private static readonly double[] Red = [0.436065674, 0.222488403, 0.013916016];
    private static readonly double[] Green = [0.385147095, 0.716873169, 0.097076416];
    private static readonly double[] Blue = [0.143066406, 0.060607910, 0.714096069];

    /// <summary>From D65, the white of sRGB, to D50 (Bradford).</summary>
    private static readonly double[] Adaptation = [1.047882, 0.022918, -0.050217, 0.029586, 0.990479, -0.017059, -0.009247, 0.015075, 0.751678];

    /// <summary>Curve type 3: gamma, a, b, c, d of ((aX + b)^gamma above d, cX below).</summary>
    private static readonly double[] Curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

    public static byte[] Bytes { get; } = Write();

    private static byte[] Write()
    {
        var curve = Tag("para", [0, 3, 0, 0, .. Numbers(Curve)]);
        (string Name, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB IEC61966-2.1")), ("cprt", Words("CC0")), ("wtpt", Tag("XYZ ", Numbers(D50))), ("chad", Tag("sf32", Numbers(Adaptation))),
            ("rXYZ", Tag("XYZ ", Numbers(Red))), ("gXYZ", Tag("XYZ ", Numbers(Green))), ("bXYZ", Tag("XYZ ", Numbers(Blue))),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        using var table = new MemoryStream();
        using var data = new MemoryStream();
        var start = HeaderLength + 4 + (EntryLength * tags.Length);
        var places = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        table.Write(BigEndian(tags.Length));
        foreach (var (name, bytes) in tags)
        {
            // Equal curves are one: their entries point to the same place (ICC.1 7.3.1).
            if (!places.TryGetValue(bytes, out var place))
            {
                places[bytes] = place = start + (int)data.Length;
                data.Write(bytes);
                data.Write(new byte[(4 - (bytes.Length % 4)) % 4]);
            }

            table.Write(Encoding.ASCII.GetBytes(name));
            table.Write(BigEndian(place));
            table.Write(BigEndian(bytes.Length));
        }

        return [.. Header(start + (int)data.Length), .. table.ToArray(), .. data.ToArray()];
    }

    /// <summary>ICC.1 7.2; every date is that of the standard, for none may be today's.</summary>
    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        BigEndian(length).CopyTo(header, 0);
        BigEndian(0x04200000).CopyTo(header, 8);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ").CopyTo(header, 12);
        byte[] date = [0x07, 0xD4, 0, 10, 0, 1];
        date.CopyTo(header, 24);
        Encoding.ASCII.GetBytes("acsp").CopyTo(header, 36);
        Numbers(D50).CopyTo(header, 68);
        return header;
    }

    private static byte[] Tag(string type, byte[] data) => [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. data];

    /// <summary>One record of English (10.13).</summary>
    private static byte[] Words(string words)
    {
        var letters = Encoding.BigEndianUnicode.GetBytes(words);
        return Tag("mluc", [.. BigEndian(1), .. BigEndian(12), .. "enUS"u8, .. BigEndian(letters.Length), .. BigEndian(28), .. letters]);
    }

    /// <summary>s15Fixed16: whole numbers of 1/65536.</summary>
    private static byte[] Numbers(double[] values) => [.. values.SelectMany(value => BigEndian((int)Math.Round(value * 65536)))];

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
