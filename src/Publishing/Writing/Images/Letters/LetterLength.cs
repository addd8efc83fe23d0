using System.Globalization;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>Lengths in drawings as pixels of CSS, of which an inch has 96.</summary>
internal static class LetterLength
{
    private const double PixelsPerInch = 96;

    /// <summary>Where nothing is known of a face.</summary>
    private const double ExPerEm = 0.5;

    /// <param name="em">The size of the letters.</param>
    /// <param name="whole">What a percentage is a part of.</param>
    /// <returns>Null for what is no length.</returns>
    public static double? Parse(string text, double em, double whole)
    {
        var trimmed = text.AsSpan().Trim();
        var unit = trimmed.Length;
        while (unit > 0 && (char.IsAsciiLetter(trimmed[unit - 1]) || trimmed[unit - 1] == '%'))
        {
            unit--;
        }

        return double.TryParse(trimmed[..unit], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && PixelsPer(trimmed[unit..].ToString().ToLowerInvariant(), em, whole) is { } pixels
            ? value * pixels
            : null;
    }

    /// <summary>Zero for what is no length.</summary>
    public static double Of(SvgUnit unit, double em, double whole) => unit.Value * (unit.Type switch
    {
        SvgUnitType.None => 0,
        SvgUnitType.Em => em,
        SvgUnitType.Ex => em * ExPerEm,
        SvgUnitType.Percentage => whole / 100,
        SvgUnitType.Inch => PixelsPerInch,
        SvgUnitType.Centimeter => PixelsPerInch / 2.54,
        SvgUnitType.Millimeter => PixelsPerInch / 25.4,
        SvgUnitType.Pica => PixelsPerInch / 6,
        SvgUnitType.Point => PixelsPerInch / 72,
        _ => 1,
    });

    private static double? PixelsPer(string unit, double em, double whole) => unit switch
    {
        "" or "px" => 1,
        "em" => em,
        "rem" => 16,
        "ex" => em * ExPerEm,
        "%" => whole / 100,
        "in" => PixelsPerInch,
        "cm" => PixelsPerInch / 2.54,
        "mm" => PixelsPerInch / 25.4,
        "pc" => PixelsPerInch / 6,
        "pt" => PixelsPerInch / 72,
        _ => null,
    };
}
