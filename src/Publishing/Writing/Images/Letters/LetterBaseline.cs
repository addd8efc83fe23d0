using Publishing.Typesetting.Fonts;
using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>How far below the place that a text names its baseline lies: <c>dominant-baseline</c>, <c>alignment-baseline</c> and <c>baseline-shift</c>.</summary>
internal static class LetterBaseline
{
    /// <summary>Indices as browsers set them, in ems of the letters around.</summary>
    private const double Superscript = 0.4;
    private const double Subscript = 0.25;

    /// <summary>Of the ascent: where letters hang in scripts that hang, as browsers reckon it where a face does not say.</summary>
    private const double Hanging = 0.8;

    /// <param name="size">Of the letters, in pixels.</param>
    /// <returns>In pixels, downwards.</returns>
    public static double Of(SvgElement element, FontFace? face, double size) => (face is null ? 0 : size * LineOf(NameOf(element), face) / face.UnitsPerEm) - Shift(element);

    private static string NameOf(SvgElement element)
    {
        var own = element is not SvgText && (element.TryGetAttribute("alignment-baseline", out var value) || element.CustomAttributes.TryGetValue("alignment-baseline", out value))
            ? LetterTwin.Plain(value)
            : "";
        return own is "" or "auto" or "baseline" ? LetterTwin.Inherited(element, "dominant-baseline") : own;
    }

    /// <summary>Height of a line above the baseline, in font units. The em box of an East Asian face is its central line's.</summary>
    private static double LineOf(string name, FontFace face) => name switch
    {
        "middle" => face.XHeight / 2.0,
        "central" => (face.Ascent + face.Descent) / 2.0,
        "hanging" => face.Ascent * Hanging,
        "mathematical" => face.Ascent / 2.0,
        "textbeforeedge" or "beforeedge" or "texttop" => face.Ascent,
        "textafteredge" or "afteredge" or "textbottom" or "ideographic" => face.Descent,
        _ => 0,
    };

    private static double Shift(SvgElement element)
    {
        var sum = 0.0;
        foreach (var part in element.ParentsAndSelf.TakeWhile(part => part is SvgTextBase or SvgAnchor))
        {
            if (part.TryGetAttribute("baseline-shift", out var shift))
            {
                var size = LetterLook.Of(part).Size;
                sum += shift.Trim().ToLowerInvariant() switch
                {
                    "super" => Superscript * LetterLook.Of(part.Parent).Size,
                    "sub" => -Subscript * LetterLook.Of(part.Parent).Size,
                    var length => LetterLength.Parse(length, size, size) ?? 0,
                };
            }
        }

        return sum;
    }
}
