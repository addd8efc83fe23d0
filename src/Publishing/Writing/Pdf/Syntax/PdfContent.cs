namespace Publishing.Writing.Pdf.Syntax;

/// <summary>
/// Spells a content stream (ISO 32000-1 annex A): one method an operator, one line each. Origin at the bottom left, y up, in points.
/// Outlines, pens and what colours them stand apart, in PdfContent.Outlines.cs: pages of text have none.
/// </summary>
internal sealed partial class PdfContent
{
    private readonly PdfBuffer buffer = new();

    /// <summary>A string inside the operand of <c>TJ</c> is open.</summary>
    private bool isInString;

    /// <summary>Codes as bytes, half as long as for the eye: less to pack, and less to read for whoever opens the file.</summary>
    private bool isCompact;

    public ReadOnlySpan<byte> Written => buffer.Written;

    /// <summary>Empties it for what is spelled in this style.</summary>
    public void Begin(PdfSyntaxStyle style)
    {
        buffer.Clear();
        isCompact = style.Compresses;
    }

    /// <summary><c>BT</c>: the line's origin goes to the page's.</summary>
    public void BeginText() => buffer.Append("BT\n"u8);

    /// <summary><c>ET</c>.</summary>
    public void EndText() => buffer.Append("ET\n"u8);

    /// <summary><c>Tf</c>.</summary>
    public void Font(string resource, PdfNumber size)
    {
        buffer.Append((byte)'/');
        buffer.AppendAscii(resource);
        buffer.Append((byte)' ');
        size.AppendTo(buffer);
        buffer.Append(" Tf\n"u8);
    }

    /// <summary><c>Tc</c>: added after every glyph, in points.</summary>
    public void CharacterSpace(PdfNumber space)
    {
        space.AppendTo(buffer);
        buffer.Append(" Tc\n"u8);
    }

    /// <summary><c>Tz</c>: width of glyphs and of all that moves the pen across, in percent.</summary>
    public void HorizontalScale(PdfNumber percent)
    {
        percent.AppendTo(buffer);
        buffer.Append(" Tz\n"u8);
    }

    /// <summary><c>Ts</c>: above the baseline.</summary>
    public void Rise(PdfNumber rise)
    {
        rise.AppendTo(buffer);
        buffer.Append(" Ts\n"u8);
    }

    /// <summary><c>Td</c>: from the last line's origin.</summary>
    public void MoveLine(PdfNumber x, PdfNumber y)
    {
        Pair(x, y);
        buffer.Append(" Td\n"u8);
    }

    /// <summary><c>Tm</c>: to a place on the page.</summary>
    /// <param name="quarter">0 upright, 1 going up, −1 going down.</param>
    public void SetLine(int quarter, PdfNumber x, PdfNumber y)
    {
        buffer.Append(quarter switch { 1 => "0 1 -1 0 "u8, -1 => "0 -1 1 0 "u8, _ => "1 0 0 1 "u8 });
        Pair(x, y);
        buffer.Append(" Tm\n"u8);
    }

    /// <summary>Opens the operand of <c>TJ</c>.</summary>
    public void BeginGlyphs() => buffer.Append((byte)'[');

    /// <summary>A two-byte code.</summary>
    public void Glyph(ushort code)
    {
        if (!isInString)
        {
            buffer.Append(isCompact ? (byte)'(' : (byte)'<');
            isInString = true;
        }

        if (isCompact)
        {
            PdfStrings.AppendCode(buffer, code);
        }
        else
        {
            buffer.AppendHex(code);
        }
    }

    /// <summary>Moves the pen back by thousandths of the size. Never twice between two glyphs.</summary>
    public void Adjust(PdfNumber thousandths)
    {
        CloseString();
        thousandths.AppendTo(buffer);
    }

    /// <summary><c>TJ</c>.</summary>
    public void EndGlyphs()
    {
        CloseString();
        buffer.Append("]TJ\n"u8);
    }

    /// <summary><c>g</c>: DeviceGray for fills, 0 black to 1 white.</summary>
    public void FillGray(PdfNumber gray)
    {
        gray.AppendTo(buffer);
        buffer.Append(" g\n"u8);
    }

    /// <summary><c>rg</c>: DeviceRGB for fills, each 0 to 1.</summary>
    public void FillRgb(PdfNumber red, PdfNumber green, PdfNumber blue)
    {
        Pair(red, green);
        buffer.Append((byte)' ');
        blue.AppendTo(buffer);
        buffer.Append(" rg\n"u8);
    }

    /// <summary><c>k</c>: DeviceCMYK for fills, each 0 to 1.</summary>
    public void FillInks(PdfNumber cyan, PdfNumber magenta, PdfNumber yellow, PdfNumber black)
    {
        Pair(cyan, magenta);
        buffer.Append((byte)' ');
        Pair(yellow, black);
        buffer.Append(" k\n"u8);
    }

    /// <summary><c>cs scn</c>: a named colour space of one ink at its full strength.</summary>
    public void FillSpot(string resource)
    {
        buffer.Append((byte)'/');
        buffer.AppendAscii(resource);
        buffer.Append(" cs 1 scn\n"u8);
    }

    /// <summary><c>gs</c>.</summary>
    public void State(string resource)
    {
        buffer.Append((byte)'/');
        buffer.AppendAscii(resource);
        buffer.Append(" gs\n"u8);
    }

    /// <summary><c>q … re W n</c>: what follows is seen inside the rectangle only, until <see cref="Restore"/>.</summary>
    public void SaveClipped(PdfNumber x, PdfNumber y, PdfNumber width, PdfNumber height)
    {
        buffer.Append("q "u8);
        Pair(x, y);
        buffer.Append((byte)' ');
        Pair(width, height);
        buffer.Append(" re W n\n"u8);
    }

    /// <summary><c>Q</c>.</summary>
    public void Restore() => buffer.Append("Q\n"u8);

    /// <summary><c>re f</c>.</summary>
    public void FillRectangle(PdfNumber x, PdfNumber y, PdfNumber width, PdfNumber height)
    {
        Pair(x, y);
        buffer.Append((byte)' ');
        Pair(width, height);
        buffer.Append(" re f\n"u8);
    }

    /// <summary>A circle as four curves, filled; with another inside it, what lies between (<c>f*</c>). <paramref name="hole"/> zero: the whole.</summary>
    public void FillRing(PdfNumber x, PdfNumber y, PdfNumber radius, PdfNumber hole)
    {
        Circle(x, y, radius);
        if (hole == PdfNumber.Of(0))
        {
            buffer.Append("f\n"u8);
            return;
        }

        Circle(x, y, hole);
        buffer.Append("f*\n"u8);
    }

    private void Circle(PdfNumber x, PdfNumber y, PdfNumber radius)
    {
        // The handle with which a quarter's middle lies on the circle; in between it is off by at most 0.03 % of the radius.
        var handle = new PdfNumber(PdfNumber.RoundedQuotient(radius.HundredThousandths * 5523, 10_000));
        MoveTo(x + radius, y);
        CurveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        CurveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        CurveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        CurveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
    }

    /// <summary><c>q … cm … Do Q</c>: the object's unit square becomes the parallelogram of the matrix.</summary>
    public void DrawObject(string resource, params ReadOnlySpan<PdfNumber> matrix)
    {
        buffer.Append("q "u8);
        foreach (var number in matrix)
        {
            number.AppendTo(buffer);
            buffer.Append((byte)' ');
        }

        buffer.Append("cm /"u8);
        buffer.AppendAscii(resource);
        buffer.Append(" Do Q\n"u8);
    }

    /// <summary><c>BDC</c> with the number that the structure tree knows it by.</summary>
    /// <param name="language">BCP 47, or null for that of what is around it.</param>
    public void BeginMarked(string tag, int markedContent, string? language = null)
    {
        buffer.Append((byte)'/');
        buffer.AppendAscii(tag);
        buffer.Append("<</MCID "u8);
        buffer.AppendInteger(markedContent);
        Language(language);
        buffer.Append(">>BDC\n"u8);
    }

    /// <summary><c>BMC</c> or <c>BDC</c>: not part of the text. <paramref name="subtype"/> is <c>Header</c> or <c>Footer</c> of a pagination artifact, or null.</summary>
    public void BeginArtifact(string? subtype)
    {
        if (subtype is null)
        {
            buffer.Append("/Artifact BMC\n"u8);
            return;
        }

        buffer.Append("/Artifact<</Type/Pagination/Subtype/"u8);
        buffer.AppendAscii(subtype);
        buffer.Append(">>BDC\n"u8);
    }

    /// <summary><c>/Span … BDC</c>: the letters that the glyphs inside stand for (14.9.4).</summary>
    public void BeginActualText(ReadOnlySpan<char> text, int? markedContent, string? language = null)
    {
        buffer.Append("/Span<<"u8);
        if (markedContent is { } number)
        {
            buffer.Append("/MCID "u8);
            buffer.AppendInteger(number);
        }

        Language(language);
        buffer.Append("/ActualText"u8);
        PdfStrings.AppendText(buffer, text);
        buffer.Append(">>BDC\n"u8);
    }

    /// <summary><c>/Span … BDC</c>: words for who cannot see what is drawn inside (14.9.3).</summary>
    public void BeginAlternative(ReadOnlySpan<char> text)
    {
        buffer.Append("/Span<</Alt"u8);
        PdfStrings.AppendText(buffer, text);
        buffer.Append(">>BDC\n"u8);
    }

    private void Language(string? language)
    {
        if (language is not null)
        {
            buffer.Append("/Lang"u8);
            PdfStrings.AppendText(buffer, language);
        }
    }

    /// <summary><c>EMC</c>.</summary>
    public void EndMarked() => buffer.Append("EMC\n"u8);

    private void CloseString()
    {
        if (isInString)
        {
            buffer.Append(isCompact ? (byte)')' : (byte)'>');
            isInString = false;
        }
    }

    private void Pair(PdfNumber a, PdfNumber b)
    {
        a.AppendTo(buffer);
        buffer.Append((byte)' ');
        b.AppendTo(buffer);
    }
}
