namespace Publishing.Writing.Pdf.Syntax;

/// <summary>
/// Strings (ISO 32000-1 7.3.4, 7.9.2). Text of ASCII letters is a literal, which PDFDocEncoding reads alike;
/// all other text is UTF-16BE with its mark, in hexadecimal, so that the file stays ASCII where it is not compressed.
/// </summary>
internal static class PdfStrings
{
    public static void AppendText(PdfBuffer buffer, ReadOnlySpan<char> text)
    {
        if (IsPlain(text))
        {
            AppendLiteral(buffer, text);
            return;
        }

        buffer.Append("<FEFF"u8);
        foreach (var unit in text)
        {
            buffer.AppendHex(unit);
        }

        buffer.Append((byte)'>');
    }

    public static void AppendHex(PdfBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        buffer.Append((byte)'<');
        foreach (var b in bytes)
        {
            buffer.AppendHex(b);
        }

        buffer.Append((byte)'>');
    }

    /// <summary>Two bytes of a literal string.</summary>
    public static void AppendCode(PdfBuffer buffer, ushort code)
    {
        var (high, low) = ((byte)(code >> 8), (byte)code);
        if (NeedsEscape(high) || NeedsEscape(low))
        {
            AppendByte(buffer, high);
            AppendByte(buffer, low);
        }
        else
        {
            buffer.AppendPair(high, low);
        }
    }

    /// <summary>A byte of a literal string: what has a meaning there is escaped, also the line ends that readers may change (table 3).</summary>
    private static void AppendByte(PdfBuffer buffer, byte value)
    {
        if (NeedsEscape(value))
        {
            buffer.Append((byte)'\\');
        }

        buffer.Append(value == '\r' ? (byte)'r' : value);
    }

    private static bool NeedsEscape(byte value) => value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r';

    private static void AppendLiteral(PdfBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Append((byte)'(');
        foreach (var letter in text)
        {
            AppendByte(buffer, (byte)letter);
        }

        buffer.Append((byte)')');
    }

    /// <summary>Printable ASCII: control letters mean other things in PDFDocEncoding, and a literal's line ends are rewritten.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', '~');
}
