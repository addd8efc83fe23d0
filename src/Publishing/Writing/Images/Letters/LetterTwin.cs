using Svg;

namespace Publishing.Writing.Images.Letters;

/// <summary>Gives what stands in the place of text the look of it: colours, lines, clips, turns, and its name.</summary>
internal static class LetterTwin
{
    private static readonly (string Name, Action<SvgElement, SvgElement> Carry)[] Looks =
    [
        ("color", static (from, to) => to.Color = from.Color),
        ("fill", static (from, to) => to.Fill = from.Fill),
        ("fill-opacity", static (from, to) => to.FillOpacity = from.FillOpacity),
        ("stroke", static (from, to) => to.Stroke = from.Stroke),
        ("stroke-width", static (from, to) => to.StrokeWidth = from.StrokeWidth),
        ("stroke-opacity", static (from, to) => to.StrokeOpacity = from.StrokeOpacity),
        ("stroke-linecap", static (from, to) => to.StrokeLineCap = from.StrokeLineCap),
        ("stroke-linejoin", static (from, to) => to.StrokeLineJoin = from.StrokeLineJoin),
        ("stroke-miterlimit", static (from, to) => to.StrokeMiterLimit = from.StrokeMiterLimit),
        ("stroke-dasharray", static (from, to) => to.StrokeDashArray = from.StrokeDashArray),
        ("stroke-dashoffset", static (from, to) => to.StrokeDashOffset = from.StrokeDashOffset),
        ("opacity", static (from, to) => to.Opacity = from.Opacity),
        ("visibility", static (from, to) => to.Visibility = from.Visibility),
        ("display", static (from, to) => to.Display = from.Display),
        ("transform", static (from, to) => to.Transforms = from.Transforms),
        ("transform-origin", static (from, to) => to.TransformOrigin = from.TransformOrigin),
        ("mix-blend-mode", static (from, to) => to.MixBlendMode = from.MixBlendMode),
    ];

    private static readonly (string Name, Action<SvgVisualElement, SvgVisualElement> Carry)[] VisualLooks =
    [
        ("clip-path", static (from, to) => to.ClipPath = from.ClipPath),
        ("filter", static (from, to) => to.Filter = from.Filter),
        ("paint-order", static (from, to) => to.PaintOrder = from.PaintOrder),
        ("vector-effect", static (from, to) => to.VectorEffect = from.VectorEffect),
    ];

    public static T Of<T>(SvgElement from, T twin)
        where T : SvgVisualElement
    {
        foreach (var (name, carry) in Looks)
        {
            if (from.ContainsAttribute(name))
            {
                carry(from, twin);
            }
        }

        foreach (var (name, carry) in VisualLooks)
        {
            if (from is SvgVisualElement visible && from.ContainsAttribute(name))
            {
                carry(visible, twin);
            }
        }

        foreach (var (name, value) in from.CustomAttributes)
        {
            twin.CustomAttributes[name] = value;
        }

        return twin;
    }

    /// <summary>What the nearest element says that says anything, in small letters and without hyphens within; empty for none.</summary>
    public static string Inherited(SvgElement element, string name)
    {
        foreach (var one in element.ParentsAndSelf)
        {
            if (one.TryGetAttribute(name, out var value) || one.CustomAttributes.TryGetValue(name, out value))
            {
                return Plain(value);
            }
        }

        return "";
    }

    /// <summary>The parser gives back some words as its own names: <c>text-before-edge</c> and <c>TextBeforeEdge</c> are one.</summary>
    public static string Plain(string value) => value.Replace("-", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
}
