using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>The widths of a CIDFont (ISO 32000-1 9.7.4.3): the commonest is said once, stretches of equal ones once each.</summary>
internal static class FontWidths
{
    /// <summary>Codes in a row with one advance from which <c>first last width</c> is shorter than a list.</summary>
    private const int ShortestRange = 4;

    public static void Write(PdfTokens tokens, IReadOnlyList<FontCode> codes)
    {
        var common = CommonestOf(codes);
        tokens.Number("DW", InThousandths(common));
        tokens.BeginArray("W");
        for (var start = 0; start < codes.Count;)
        {
            start = codes[start].Advance == common ? start + 1 : WriteStretch(tokens, codes, start, common);
        }

        tokens.EndArray();
    }

    /// <summary>Writes from one code on as a range or as a list; gives where to go on.</summary>
    private static int WriteStretch(PdfTokens tokens, IReadOnlyList<FontCode> codes, int start, int common)
    {
        tokens.Integer(codes[start].Code);
        var end = EndOfEqual(codes, start);
        if (end - start >= ShortestRange)
        {
            tokens.Integer(codes[end - 1].Code);
            tokens.Number(InThousandths(codes[start].Advance));
            return end;
        }

        tokens.BeginArray();
        var at = start;
        do
        {
            tokens.Number(InThousandths(codes[at].Advance));
            at++;
        }
        while (at < codes.Count && codes[at].Code == codes[at - 1].Code + 1 && codes[at].Advance != common
            && EndOfEqual(codes, at) - at < ShortestRange);

        tokens.EndArray();
        return at;
    }

    private static int EndOfEqual(IReadOnlyList<FontCode> codes, int start)
    {
        var end = start + 1;
        while (end < codes.Count && codes[end].Code == codes[end - 1].Code + 1 && codes[end].Advance == codes[start].Advance)
        {
            end++;
        }

        return end;
    }

    private static int CommonestOf(IReadOnlyList<FontCode> codes) =>
        codes.GroupBy(code => code.Advance).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    private static PdfNumber InThousandths(int advance) => new(advance * 1000L);
}
