namespace Publishing.Writing.Pdf.Syntax;

/// <content>Outlines, pens and their colours.</content>
internal sealed partial class PdfContent
{
    /// <summary><c>q</c> (8.4.4): what is set after it holds until <see cref="Restore"/>.</summary>
    public void Save() => buffer.Append("q\n"u8);

    /// <summary><c>cm</c> (8.4.4): six numbers.</summary>
    public void Transform(params ReadOnlySpan<PdfNumber> matrix) => Operator(" cm\n"u8, matrix);

    /// <summary><c>m</c> (8.5.2.1).</summary>
    public void MoveTo(PdfNumber x, PdfNumber y) => Operator(" m\n"u8, x, y);

    /// <summary><c>l</c> (8.5.2.1).</summary>
    public void LineTo(PdfNumber x, PdfNumber y) => Operator(" l\n"u8, x, y);

    /// <summary><c>c</c> (8.5.2.2): two handles and an end.</summary>
    public void CurveTo(params ReadOnlySpan<PdfNumber> places) => Operator(" c\n"u8, places);

    /// <summary><c>h</c> (8.5.2.1).</summary>
    public void ClosePath() => buffer.Append("h\n"u8);

    /// <summary><c>re</c> (8.5.2.1): corner at the bottom left.</summary>
    public void Rectangle(PdfNumber x, PdfNumber y, PdfNumber width, PdfNumber height) => Operator(" re\n"u8, x, y, width, height);

    /// <summary><c>f</c> or <c>f*</c> (8.5.3.3).</summary>
    public void Fill(bool isEvenOdd) => buffer.Append(isEvenOdd ? "f*\n"u8 : "f\n"u8);

    /// <summary><c>S</c> (8.5.3.2).</summary>
    public void Stroke() => buffer.Append("S\n"u8);

    /// <summary><c>W n</c> or <c>W* n</c> (8.5.4): what follows is seen inside the outline only.</summary>
    public void Clip(bool isEvenOdd) => buffer.Append(isEvenOdd ? "W* n\n"u8 : "W n\n"u8);

    /// <summary><c>w</c> (8.4.3.2).</summary>
    public void LineWidth(PdfNumber width) => Operator(" w\n"u8, width);

    /// <summary><c>J</c> (8.4.3.3): by its number in table 54.</summary>
    public void LineCap(int cap) => Operator(" J\n"u8, PdfNumber.Of(cap));

    /// <summary><c>j</c> (8.4.3.4): by its number in table 55.</summary>
    public void LineJoin(int join) => Operator(" j\n"u8, PdfNumber.Of(join));

    /// <summary><c>M</c> (8.4.3.5): how many widths of the line a corner may reach.</summary>
    public void MiterLimit(PdfNumber limit) => Operator(" M\n"u8, limit);

    /// <summary><c>d</c> (8.4.3.6): ink and gap in turn; none for a whole line.</summary>
    public void Dashes(ReadOnlySpan<PdfNumber> dashes, PdfNumber phase)
    {
        buffer.Append((byte)'[');
        Operator("] "u8, dashes);
        phase.AppendTo(buffer);
        buffer.Append(" d\n"u8);
    }

    /// <summary><c>g</c>, <c>rg</c> or <c>k</c>, or for lines <c>G</c>, <c>RG</c> or <c>K</c> (8.6.8): by the number of components.</summary>
    public void Color(bool isOfLines, ReadOnlySpan<PdfNumber> components) => Operator(
        components.Length switch
        {
            1 => isOfLines ? " G\n"u8 : " g\n"u8,
            3 => isOfLines ? " RG\n"u8 : " rg\n"u8,
            _ => isOfLines ? " K\n"u8 : " k\n"u8,
        },
        components);

    /// <summary><c>cs scn</c> or, for lines, <c>CS SCN</c> (8.6.8): a pattern of the resources.</summary>
    public void Pattern(bool isOfLines, string resource)
    {
        buffer.Append(isOfLines ? "/Pattern CS /"u8 : "/Pattern cs /"u8);
        buffer.AppendAscii(resource);
        buffer.Append(isOfLines ? " SCN\n"u8 : " scn\n"u8);
    }

    /// <summary><c>Do</c> (8.8): in the coordinates that are set.</summary>
    public void DrawObject(string resource)
    {
        buffer.Append((byte)'/');
        buffer.AppendAscii(resource);
        buffer.Append(" Do\n"u8);
    }

    private void Operator(ReadOnlySpan<byte> name, params ReadOnlySpan<PdfNumber> operands)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            if (i > 0)
            {
                buffer.Append((byte)' ');
            }

            operands[i].AppendTo(buffer);
        }

        buffer.Append(name);
    }
}
