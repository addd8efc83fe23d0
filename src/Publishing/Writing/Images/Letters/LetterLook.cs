using System.Globalization;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>The font that an element of a drawing asks for, its own words over those around it.</summary>
/// <param name="Families">As the file spells them; null where nothing names a family.</param>
/// <param name="Size">In pixels of CSS.</param>
/// <param name="Weight">100 to 900.</param>
internal sealed record LetterLook(string? Families, double Size, int Weight, bool IsItalic)
{
    /// <summary>What a browser has where nothing is said: <c>medium</c>.</summary>
    private const double MediumSize = 16;

    /// <summary>From one keyword of sizes to the next, CSS Fonts 4 §2.5.</summary>
    private const double SizeStep = 1.2;

    private static readonly LetterLook Default = new(null, MediumSize, 400, false);

    public static LetterLook Of(SvgElement element)
    {
        var around = element.Parent is { } parent ? Of(parent) : Default;
        return element.TryGetAttribute("font", out var font) && around.WithFont(font) is { } look
            ? look
            : around with
            {
                Families = element.TryGetAttribute("font-family", out var families) ? families : around.Families,
                Size = element.TryGetAttribute("font-size", out var size) ? around.SizeOf(size) ?? around.Size : around.Size,
                Weight = element.TryGetAttribute("font-weight", out var weight) ? around.WeightOf(weight) ?? around.Weight : around.Weight,
                IsItalic = element.TryGetAttribute("font-style", out var style) ? IsSlanted(style) ?? around.IsItalic : around.IsItalic,
            };
    }

    /// <summary>
    /// The shorthand, which the parser of SVG does not take apart where a weight comes first: looks in any order, the size with or without a
    /// line pitch, the families. Null for the name of a font of the system.
    /// </summary>
    private LetterLook? WithFont(string font)
    {
        var look = Default with { Families = Families };
        var parts = font.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (IsSlanted(parts[i]) is { } isSlanted)
            {
                look = look with { IsItalic = look.IsItalic || isSlanted };
            }
            else if (WeightOf(parts[i]) is { } weight)
            {
                look = look with { Weight = weight };
            }
            else if (SizeOf(parts[i].Split('/')[0]) is { } size)
            {
                return look with { Size = size, Families = i + 1 < parts.Length ? string.Join(' ', parts[(i + 1)..]) : Families };
            }
        }

        return null;
    }

    private static bool? IsSlanted(string style) => style.ToLowerInvariant() switch
    {
        "italic" or "oblique" => true,
        "normal" => false,
        _ => null,
    };

    /// <summary>As CSS spells it, or as the parser of SVG does: <c>W600</c>.</summary>
    private int? WeightOf(string weight) => weight.ToLowerInvariant() switch
    {
        "normal" => 400,
        "bold" => 700,
        "bolder" => Weight < 350 ? 400 : Weight < 550 ? 700 : 900,
        "lighter" => Weight < 550 ? 100 : Weight < 750 ? 400 : 700,
        var number => int.TryParse(number.TrimStart('w'), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 1000 ? value : null,
    };

    private double? SizeOf(string size) => size.ToLowerInvariant() switch
    {
        "xx-small" => MediumSize * 3 / 5,
        "x-small" => MediumSize * 3 / 4,
        "small" => MediumSize * 8 / 9,
        "medium" => MediumSize,
        "large" => MediumSize * 6 / 5,
        "x-large" => MediumSize * 3 / 2,
        "xx-large" => MediumSize * 2,
        "smaller" => Size / SizeStep,
        "larger" => Size * SizeStep,
        var length => LetterLength.Parse(length, Size, Size),
    };
}
