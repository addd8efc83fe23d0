namespace Publishing.Typesetting.Lines.Unicode;

/// <summary>Line_Break of UAX #14 (Unicode 17.0) after LB1: AI, SG and XX are AL, CJ is NS, SA is CM or AL. The order is that of the table's writer.</summary>
internal enum LineBreakClass : byte
{
    AL, BK, CR, LF, NL, SP, ZW, WJ, GL, CM, ZWJ, BA, BB, B2, HY, HH, CB, CL, CP, EX, IN, NS, OP, QU,
    IS, NU, PO, PR, SY, AK, AP, AS, VF, VI, EB, EM, H2, H3, HL, ID, JL, JV, JT, RI,
}

/// <summary>What the rules of UAX #14 ask of one code point.</summary>
internal readonly record struct LineBreakProperty(ushort Value)
{
    public LineBreakClass Class => (LineBreakClass)(Value & 63);

    /// <summary>East_Asian_Width F, W or H.</summary>
    public bool IsEastAsian => (Value & 64) != 0;

    /// <summary>Opening quotation mark: QU with category Pi.</summary>
    public bool IsOpeningQuote => (Value & 128) != 0;

    /// <summary>Closing quotation mark: QU with category Pf.</summary>
    public bool IsClosingQuote => (Value & 256) != 0;

    /// <summary>Extended_Pictographic and unassigned (LB30b).</summary>
    public bool IsFuturePictograph => (Value & 512) != 0;

    /// <summary>U+25CC, which stands for an aksara (LB28a).</summary>
    public bool IsDottedCircle => (Value & 1024) != 0;
}

/// <summary>The properties of all code points: a trie of three levels, made by <c>tools/UnicodeTables</c>.</summary>
internal static partial class LineBreakProperties
{
    /// <summary>Modern syllables: H2 without, H3 with a final, all wide; computed, because Korean text is made of them.</summary>
    private const int FirstSyllable = 0xAC00;

    private const int LastSyllable = 0xD7A3;
    private const int FinalsPerVowel = 28;

    /// <param name="codePoint">0 to 10FFFF; a lone surrogate is a letter (AL).</param>
    public static LineBreakProperty Of(int codePoint)
    {
        if (codePoint is >= FirstSyllable and <= LastSyllable)
        {
            var isOpen = (codePoint - FirstSyllable) % FinalsPerVowel == 0;
            return new((ushort)(64 | (int)(isOpen ? LineBreakClass.H2 : LineBreakClass.H3)));
        }

        var middle = Middle[(Top[codePoint >> 12] << 6) | ((codePoint >> 6) & 63)];
        return new(Kinds[Leaves[(middle << 6) | (codePoint & 63)] - '#']);
    }
}
