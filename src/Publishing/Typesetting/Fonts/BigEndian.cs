using System.Buffers.Binary;
using System.Text;

namespace Publishing.Typesetting.Fonts;

/// <summary>Reads the numbers of an OpenType table, highest byte first. A place outside the table is a <see cref="FontFormatException"/>, never a crash.</summary>
internal readonly ref struct BigEndian(ReadOnlySpan<byte> table)
{
    private readonly ReadOnlySpan<byte> table = table;

    public int Length => table.Length;

    public int Unsigned16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2));

    public int Signed16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2));

    public long Unsigned32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4));

    /// <summary>A 16.16 fixed-point number.</summary>
    public double Fixed(int offset) => BinaryPrimitives.ReadInt32BigEndian(Slice(offset, 4)) / 65536.0;

    public string Utf16(int offset, int length) => Encoding.BigEndianUnicode.GetString(Slice(offset, length));

    public string Latin1(int offset, int length) => Encoding.Latin1.GetString(Slice(offset, length));

    private ReadOnlySpan<byte> Slice(int offset, int length) =>
        offset >= 0 && length >= 0 && (long)offset + length <= table.Length
            ? table.Slice(offset, length)
            : throw new FontFormatException();
}

/// <summary>A font file that breaks its own format; caught where the face is opened, and turned into a diagnostic.</summary>
internal sealed class FontFormatException : Exception
{
    public FontFormatException()
        : base("The font file is not a sound OpenType font.")
    {
    }

    public FontFormatException(string message)
        : base(message)
    {
    }

    public FontFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
