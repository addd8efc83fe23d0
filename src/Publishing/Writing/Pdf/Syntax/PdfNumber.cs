using Publishing.Core;

namespace Publishing.Writing.Pdf.Syntax;

/// <summary>
/// A number with at most five decimals, held exactly as it will be written. Five is what ISO 32000-1 annex C calls significant,
/// and 0.00001 pt is 3 nm. In user space: points.
/// </summary>
internal readonly record struct PdfNumber(long HundredThousandths)
{
    private const long One = 100_000;

    public double Value => (double)HundredThousandths / One;

    public static PdfNumber Of(int value) => new(value * One);

    public static PdfNumber Of(double value) => new((long)Math.Round(value * One, MidpointRounding.AwayFromZero));

    public static PdfNumber Of(Length length) => Of(length, places: 5);

    /// <summary>A length in points rounded, half away from zero, to 0 to 5 decimals.</summary>
    public static PdfNumber Of(Length length, int places)
    {
        long step = 1;
        for (var i = places; i < 5; i++)
        {
            step *= 10;
        }

        return new(RoundedQuotient(length.Units * (One / step), Length.UnitsPerPoint) * step);
    }

    public static PdfNumber operator -(PdfNumber a, PdfNumber b) => new(a.HundredThousandths - b.HundredThousandths);

    public static PdfNumber operator +(PdfNumber a, PdfNumber b) => new(a.HundredThousandths + b.HundredThousandths);

    /// <summary>Writes the shortest decimal: no zero before the point, none at the end.</summary>
    public void AppendTo(PdfBuffer buffer)
    {
        var rest = HundredThousandths;
        if (rest < 0)
        {
            buffer.Append((byte)'-');
            rest = -rest;
        }

        var (whole, fraction) = Math.DivRem(rest, One);
        if (whole > 0 || fraction == 0)
        {
            buffer.AppendInteger(whole);
        }

        if (fraction > 0)
        {
            AppendFraction(buffer, fraction);
        }
    }

    /// <summary>a / b to the nearest whole number, halves away from zero; b is positive.</summary>
    internal static long RoundedQuotient(long a, long b) => a >= 0 ? (a + b / 2) / b : -((-a + b / 2) / b);

    private static void AppendFraction(PdfBuffer buffer, long fraction)
    {
        buffer.Append((byte)'.');
        for (var unit = One / 10; fraction > 0; unit /= 10)
        {
            var (digit, rest) = Math.DivRem(fraction, unit);
            buffer.Append((byte)('0' + digit));
            fraction = rest;
        }
    }
}
