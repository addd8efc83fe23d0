using System.Globalization;
using Publishing.Core;

namespace Publishing.Reading.Binding;

/// <summary>A number with its unit as the author wrote it: <c>-0.03em</c>. The unit is empty where none was written.</summary>
internal readonly record struct Measured(double Number, string Unit)
{
    /// <summary>The units of the layout file, longest names first where one ends another.</summary>
    private static readonly string[] AbsoluteUnits = ["mm", "cm", "in", "pt"];

    public static bool TryRead(string text, out Measured value)
    {
        value = default;
        if (!TryReadNumber(text, out var number, out var rest))
        {
            return false;
        }

        value = new Measured(number, rest.TrimStart(' '));
        return true;
    }

    /// <summary>Reads digits with an optional sign and point: no exponent, no words such as NaN, at most twelve characters.</summary>
    public static bool TryReadNumber(string text, out double number, out string rest)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.' || (text[end] is '-' or '+' && end == 0)))
        {
            end++;
        }

        rest = text[end..];
        number = 0;
        return end is > 0 and <= 12
            && double.TryParse(text.AsSpan(0, end), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Up to three decimals.</summary>
    public static string Show(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Show(Length length, string unit) => Show(length.Points / PointsIn(unit)) + unit;

    public bool IsAbsolute => AbsoluteUnits.Contains(Unit);

    /// <summary>In points, for absolute units.</summary>
    public double Points => Number * PointsIn(Unit);

    private static double PointsIn(string unit) => unit switch
    {
        "pt" => 1,
        "in" => 72,
        "cm" => 72 / 2.54,
        "mm" => 72 / 25.4,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "not an absolute unit"),
    };
}
