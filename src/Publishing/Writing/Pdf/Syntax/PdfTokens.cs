using System.Globalization;

namespace Publishing.Writing.Pdf.Syntax;

/// <summary>
/// Spells one object (ISO 32000-1 7.3) token by token. White space stands only where two tokens would run together,
/// or, when indented, one key a line.
/// </summary>
internal sealed class PdfTokens(PdfBuffer buffer, PdfSyntaxStyle style)
{
    /// <summary>How many dictionaries are open.</summary>
    private int depth;

    /// <summary>A dictionary was opened and has no key yet.</summary>
    private bool isEmpty;

    public void BeginDictionary()
    {
        Separate();
        buffer.Append("<<"u8);
        depth++;
        isEmpty = true;
    }

    public void EndDictionary()
    {
        depth--;
        if (!isEmpty)
        {
            BreakLine();
        }

        isEmpty = false;
        buffer.Append(">>"u8);
    }

    public void BeginArray()
    {
        Separate();
        buffer.Append((byte)'[');
    }

    public void EndArray() => buffer.Append((byte)']');

    public void Key(string name)
    {
        isEmpty = false;
        BreakLine();
        AppendName(name);
    }

    public void Name(string value)
    {
        Separate();
        AppendName(value);
    }

    public void Integer(long value)
    {
        SeparateRegular();
        buffer.AppendInteger(value);
    }

    public void Number(PdfNumber value)
    {
        SeparateRegular();
        value.AppendTo(buffer);
    }

    public void Boolean(bool value)
    {
        SeparateRegular();
        buffer.Append(value ? "true"u8 : "false"u8);
    }

    public void Null()
    {
        SeparateRegular();
        buffer.Append("null"u8);
    }

    public void Reference(PdfReference value)
    {
        SeparateRegular();
        buffer.AppendInteger(value.Number);
        buffer.Append(" 0 R"u8);
    }

    /// <summary>A text string: letters for people.</summary>
    public void Text(string value)
    {
        Separate();
        PdfStrings.AppendText(buffer, value);
    }

    /// <summary>A byte string in hexadecimal.</summary>
    public void Bytes(ReadOnlySpan<byte> value)
    {
        Separate();
        PdfStrings.AppendHex(buffer, value);
    }

    public void Date(DateTimeOffset value)
    {
        var offset = value.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        var local = value.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        Text(string.Create(CultureInfo.InvariantCulture, $"D:{local}{sign}{Math.Abs(offset.Hours):00}'{Math.Abs(offset.Minutes):00}'"));
    }

    private void AppendName(string name)
    {
        buffer.Append((byte)'/');
        Span<byte> utf8 = stackalloc byte[3 * name.Length];
        foreach (var b in utf8[..System.Text.Encoding.UTF8.GetBytes(name, utf8)])
        {
            if (b is > 0x20 and < 0x7F && !IsDelimiter(b) && b != '#')
            {
                buffer.Append(b);
                continue;
            }

            buffer.Append((byte)'#');
            buffer.AppendHex(b);
        }
    }

    private void BreakLine()
    {
        if (!style.IsIndented)
        {
            return;
        }

        buffer.Append((byte)'\n');
        for (var i = 0; i < depth; i++)
        {
            buffer.Append("  "u8);
        }
    }

    /// <summary>Before a token that starts with a delimiter: space only for the eye.</summary>
    private void Separate()
    {
        if (style.IsIndented && buffer.Last is not ((byte)'\n' or (byte)'['))
        {
            buffer.Append((byte)' ');
        }
    }

    /// <summary>Before a token that starts with a regular character: a space unless a delimiter stands before it.</summary>
    private void SeparateRegular()
    {
        var last = buffer.Last;
        if (last is not ((byte)'\n' or (byte)'[') && (style.IsIndented || !IsDelimiter(last)))
        {
            buffer.Append((byte)' ');
        }
    }

    private static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
