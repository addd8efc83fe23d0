using System.Text;

namespace Publishing.Verifying.Pdf;

/// <summary>
/// Reads a content stream operator by operator (ISO 32000-1 7.8.2 and Annex A): of the operands, the numbers, the names and what the rules ask
/// of strings and properties. Makes no objects but names, for a book has millions of operands. Whatever it cannot read it passes over.
/// </summary>
internal ref struct ContentScanner(ReadOnlySpan<byte> content)
{
    private const int LongestOperator = 3;

    private readonly ReadOnlySpan<byte> content = content;
    private readonly char[] letters = new char[LongestOperator];
    private readonly List<double> numbers = [];
    private readonly List<string> names = [];
    private int at;
    private int length;

    /// <summary>Arrays and dictionaries that are open.</summary>
    private int depth;

    /// <summary>As in <c>Tj</c>.</summary>
    public readonly ReadOnlySpan<char> Operator => letters.AsSpan(0, length);

    /// <summary>Those that stand in no array.</summary>
    public readonly IReadOnlyList<double> Numbers => numbers;

    /// <summary>Names that are operands themselves.</summary>
    public readonly IReadOnlyList<string> Names => names;

    /// <summary>A dictionary among the operands numbers the content (14.6.2).</summary>
    public bool HasContentNumber { get; private set; }

    /// <summary>A string shows glyph 0. Codes are two bytes in all fonts that we write; of others, whose strings may have any length, nothing is said.</summary>
    public bool HasNotdef { get; private set; }

    /// <summary>The same of a string in parentheses among those of <c>TJ</c>: in most files its codes are of one byte, and the font has to be asked.</summary>
    public bool HasZeroInArray { get; private set; }

    /// <summary>Goes to the next operator; false at the end.</summary>
    public bool MoveNext()
    {
        numbers.Clear();
        names.Clear();
        (HasContentNumber, HasNotdef, HasZeroInArray, depth) = (false, false, false, 0);
        while (SkipSpace())
        {
            var letter = content[at];
            if (letter is (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'))
            {
                ReadNumber();
            }
            else if (letter == '/')
            {
                ReadName();
            }
            else if (letter == '(')
            {
                ReadString();
            }
            else if (letter == '<' && PeekIs('<'))
            {
                (at, depth) = (at + 2, depth + 1);
            }
            else if (letter == '<')
            {
                ReadHexString();
            }
            else if (letter == '[')
            {
                (at, depth) = (at + 1, depth + 1);
            }
            else if (letter is (byte)']' or (byte)'>' or (byte)'{' or (byte)'}' or (byte)')')
            {
                at += letter == '>' && PeekIs('>') ? 2 : 1;
                depth = Math.Max(0, depth - 1);
            }
            else if (ReadOperator())
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool PeekIs(char next) => at + 1 < content.Length && content[at + 1] == next;

    /// <summary>White space and comments (7.2).</summary>
    private bool SkipSpace()
    {
        while (at < content.Length && (IsSpace(content[at]) || content[at] == '%'))
        {
            if (content[at] == '%')
            {
                var end = content[at..].IndexOfAny((byte)'\r', (byte)'\n');
                at = end < 0 ? content.Length : at + end;
            }
            else
            {
                at++;
            }
        }

        return at < content.Length;
    }

    private static bool IsSpace(byte letter) => letter is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte letter) =>
        !IsSpace(letter) && letter is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');

    private readonly int EndOfRegular(int start)
    {
        while (start < content.Length && IsRegular(content[start]))
        {
            start++;
        }

        return start;
    }

    private void ReadNumber()
    {
        var isNegative = false;
        var (whole, unit) = (0.0, 0.0);
        for (; at < content.Length; at++)
        {
            var letter = content[at];
            if (char.IsAsciiDigit((char)letter))
            {
                (whole, unit) = ((whole * 10) + (letter - '0'), unit * 10);
            }
            else if (letter == '.')
            {
                unit = 1;
            }
            else if (letter == '-')
            {
                isNegative = true;
            }
            else if (!IsRegular(letter))
            {
                break;
            }
        }

        if (depth == 0)
        {
            numbers.Add((isNegative ? -whole : whole) / Math.Max(1, unit));
        }
    }

    private void ReadName()
    {
        var end = EndOfRegular(at + 1);
        var name = content[(at + 1)..end];
        at = end;
        if (depth == 0)
        {
            names.Add(name.Contains((byte)'#') ? Unescaped(name) : Encoding.Latin1.GetString(name));
        }
        else
        {
            HasContentNumber |= name.SequenceEqual("MCID"u8);
        }
    }

    /// <summary>7.3.5: a number sign and two hexadecimal digits stand for a byte.</summary>
    private static string Unescaped(ReadOnlySpan<byte> name)
    {
        var plain = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var isCode = name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit((char)name[i + 1]) && char.IsAsciiHexDigit((char)name[i + 2]);
            plain.Append(isCode ? (char)((Hex(name[i + 1]) << 4) | Hex(name[i + 2])) : (char)name[i]);
            i += isCode ? 2 : 0;
        }

        return plain.ToString();
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    /// <summary>7.3.4.2.</summary>
    private void ReadString()
    {
        var isAlone = depth == 0;
        var codes = new Codes();
        var open = 0;
        do
        {
            var letter = content[at++];
            if (letter is not ((byte)'\\' or (byte)'(' or (byte)')'))
            {
                codes.Add(letter);
                continue;
            }

            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == '\\' && at < content.Length)
            {
                ReadEscape(ref codes);
            }
            else if (open > (letter == '(' ? 1 : 0))
            {
                codes.Add(letter); // a pair inside stands for itself
            }
        }
        while (open > 0 && at < content.Length);
        HasNotdef |= isAlone && codes.HasZero;
        HasZeroInArray |= !isAlone && codes.HasZero;
    }

    private void ReadEscape(ref Codes codes)
    {
        var letter = content[at++];
        if (letter is >= (byte)'0' and <= (byte)'7')
        {
            var value = letter - '0';
            for (var digits = 1; digits < 3 && at < content.Length && content[at] is >= (byte)'0' and <= (byte)'7'; digits++)
            {
                value = (value * 8) + content[at++] - '0';
            }

            codes.Add((byte)value);
        }
        else if (letter == '\r')
        {
            at += at < content.Length && content[at] == '\n' ? 1 : 0;
        }
        else if (letter != '\n')
        {
            codes.Add(letter); // whichever letter it stands for, it is not zero
        }
    }

    private void ReadHexString()
    {
        var codes = new Codes();
        var (digits, value) = (0, 0);
        for (at++; at < content.Length && content[at] != '>'; at++)
        {
            if (char.IsAsciiHexDigit((char)content[at]))
            {
                (digits, value) = (digits + 1, (value << 4) | Hex(content[at]));
                if (digits % 2 == 0)
                {
                    codes.Add((byte)value);
                }
            }
        }

        at++;
        if (digits % 2 == 1)
        {
            codes.Add((byte)(value << 4));
        }

        HasNotdef |= codes.HasZero;
    }

    /// <summary>False where it is a word among the operands: <c>true</c>, <c>false</c>, <c>null</c>, or no operator at all.</summary>
    private bool ReadOperator()
    {
        var end = EndOfRegular(at);
        var word = content[at..end];
        at = Math.Max(end, at + 1);
        if (word.Length > LongestOperator || depth > 0)
        {
            return false;
        }

        length = Encoding.Latin1.GetChars(word, letters);
        if (word.SequenceEqual("ID"u8))
        {
            SkipPixels();
        }

        return true;
    }

    /// <summary>8.9.7: the bytes of a picture in the content end at an <c>EI</c> between white space.</summary>
    private void SkipPixels()
    {
        while (at < content.Length)
        {
            var end = content[at..].IndexOf("EI"u8);
            if (end < 0)
            {
                at = content.Length;
                return;
            }

            at += end + 2;
            if (IsSpace(content[at - 3]) && (at == content.Length || IsSpace(content[at])))
            {
                return;
            }
        }
    }

    /// <summary>Bytes of a string, two by two.</summary>
    private ref struct Codes
    {
        private int count;
        private byte first;
        private bool hasZero;

        public void Add(byte value)
        {
            hasZero |= count % 2 == 1 && first == 0 && value == 0;
            (first, count) = (value, count + 1);
        }

        public readonly bool HasZero => hasZero && count % 2 == 0;
    }
}
