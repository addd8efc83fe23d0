namespace Publishing.Writing.Pdf.Syntax;

/// <summary>Bytes being written: grows, and is used again after <see cref="Clear"/>.</summary>
internal sealed class PdfBuffer
{
    private byte[] bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>The last byte written, or a line feed at the start.</summary>
    public byte Last => Length == 0 ? (byte)'\n' : bytes[Length - 1];

    public void Append(byte value)
    {
        if (Length == bytes.Length)
        {
            Grow(1);
        }

        bytes[Length++] = value;
    }

    public void AppendPair(byte first, byte second)
    {
        if (Length + 2 > bytes.Length)
        {
            Grow(2);
        }

        bytes[Length] = first;
        bytes[Length + 1] = second;
        Length += 2;
    }

    public void Append(ReadOnlySpan<byte> values)
    {
        if (Length + values.Length > bytes.Length)
        {
            Grow(values.Length);
        }

        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
    }

    public void AppendInteger(long value)
    {
        if (value is >= 0 and <= 9)
        {
            Append((byte)('0' + value));
            return;
        }

        const int longest = 20;
        if (Length + longest > bytes.Length)
        {
            Grow(longest);
        }

        System.Buffers.Text.Utf8Formatter.TryFormat(value, bytes.AsSpan(Length), out var written);
        Length += written;
    }

    /// <summary>Letters below U+0080 only.</summary>
    public void AppendAscii(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > bytes.Length)
        {
            Grow(text.Length);
        }

        System.Text.Encoding.ASCII.GetBytes(text, bytes.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Four hexadecimal digits, upper case.</summary>
    public void AppendHex(ushort value)
    {
        AppendHex((byte)(value >> 8));
        AppendHex((byte)value);
    }

    /// <summary>Two hexadecimal digits, upper case.</summary>
    public void AppendHex(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        Append(digits[value >> 4]);
        Append(digits[value & 15]);
    }

    public void Clear() => Length = 0;

    public void CopyTo(Stream stream) => stream.Write(bytes, 0, Length);

    private void Grow(int needed) => Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + needed));
}
