using System.Collections.Immutable;
using Shim = ShimSkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>Colours, flows of colours and pens of a drawing; null with the reason for those that outlines cannot have.</summary>
internal static class DrawingPaints
{
    /// <summary>Two circles nearer than this share of the radius touch: readers of PDF do not agree on what is between them.</summary>
    private const double Touching = 0.001;

    /// <summary>Wider than any drawing: such a number is a mistake, or none at all.</summary>
    private const float Widest = 1e6f;

    /// <summary>A line with no width is a pixel wide at any scale.</summary>
    public static DrawingPen? PenOf(Shim.SKPaint paint)
    {
        if (paint.IsStrokeNonScaling || paint.StrokeWidth is not (> 0 and < Widest) || paint.PathEffect is not (null or Shim.DashPathEffect { Intervals.Length: > 1 }))
        {
            return null;
        }

        var dashes = paint.PathEffect as Shim.DashPathEffect;
        return dashes?.Intervals is { } intervals && (intervals.Length % 2 != 0 || intervals.Any(interval => interval is not (>= 0 and < Widest)) || intervals.Sum() <= 0 || !float.IsFinite(dashes.Phase))
            ? null
            : new(
                paint.StrokeWidth,
                paint.StrokeCap switch { Shim.SKStrokeCap.Round => PenCap.Round, Shim.SKStrokeCap.Square => PenCap.Square, _ => PenCap.Butt },
                paint.StrokeJoin switch { Shim.SKStrokeJoin.Round => PenJoin.Round, Shim.SKStrokeJoin.Bevel => PenJoin.Bevel, _ => PenJoin.Miter },
                Math.Max(1, paint.StrokeMiter),
                [.. dashes?.Intervals?.Select(interval => (double)interval) ?? []],
                dashes?.Phase ?? 0);
    }

    /// <param name="matrix">From where the paint is told to the drawing.</param>
    public static DrawingPaint? Of(Shim.SKPaint paint, DrawingMatrix matrix, out DrawingObstacle reason)
    {
        reason = paint.BlendMode != Shim.SKBlendMode.SrcOver ? DrawingObstacle.Blending
            : paint.ColorFilter is not null || paint.ImageFilter is not null ? DrawingObstacle.Filter
            : DrawingObstacle.None;
        if (reason != DrawingObstacle.None)
        {
            return null;
        }

        var color = paint.Color ?? new Shim.SKColor(0, 0, 0, 255);
        var opacity = color.Alpha / 255.0;
        reason = paint.Shader is Shim.LinearGradientShader or Shim.RadialGradientShader or Shim.TwoPointConicalGradientShader ? DrawingObstacle.Gradient : DrawingObstacle.Pattern;
        return paint.Shader switch
        {
            null => new DrawingPaint.Solid(new(color.Red, color.Green, color.Blue), opacity),
            Shim.ColorShader { ColorSpace: Shim.SKColorSpace.Srgb, Color: var plain } => new DrawingPaint.Solid(new(plain.Red, plain.Green, plain.Blue), opacity * plain.Alpha / 255),
            Shim.LinearGradientShader flow when flow is { Mode: Shim.SKShaderTileMode.Clamp, ColorSpace: Shim.SKColorSpace.Srgb } =>
                Flow(flow.Colors, flow.ColorPos, opacity, AlongX(flow.Start, flow.End), flow.LocalMatrix, matrix, null),
            Shim.RadialGradientShader flow when flow is { Mode: Shim.SKShaderTileMode.Clamp, ColorSpace: Shim.SKColorSpace.Srgb } =>
                Flow(flow.Colors, flow.ColorPos, opacity, Around(flow.Center, flow.Radius), flow.LocalMatrix, matrix, new GradientFocus(default, 0)),
            Shim.TwoPointConicalGradientShader flow when flow is { Mode: Shim.SKShaderTileMode.Clamp, ColorSpace: Shim.SKColorSpace.Srgb } && FocusOf(flow) is { } focus =>
                Flow(flow.Colors, flow.ColorPos, opacity, Around(flow.End, flow.EndRadius), flow.LocalMatrix, matrix, focus),
            _ => null,
        };
    }

    private static DrawingPaint.Gradient? Flow(Shim.SKColorF[]? colors, float[]? places, double opacity, DrawingMatrix shape, Shim.SKMatrix? local, DrawingMatrix outer, GradientFocus? focus)
    {
        var matrix = shape.Then(local is { } own ? DrawingOutlines.Of(own) : DrawingMatrix.Identity).Then(outer);
        if (colors is not { Length: > 0 } || colors.Any(color => color.Alpha != colors[0].Alpha) || places?.All(float.IsFinite) == false || !IsSound(matrix))
        {
            return null;
        }

        var stops = ImmutableArray.CreateBuilder<GradientStop>(colors.Length);
        var last = 0.0;
        for (var i = 0; i < colors.Length; i++)
        {
            var place = places?.Length == colors.Length ? places[i] : i / (double)Math.Max(1, colors.Length - 1);
            last = Math.Clamp(place, last, 1);
            stops.Add(new(last, new(Level(colors[i].Red), Level(colors[i].Green), Level(colors[i].Blue))));
        }

        return new(stops.DrainToImmutable(), opacity * colors[0].Alpha, matrix, focus);
    }

    /// <summary>It has an inverse, and its numbers are numbers.</summary>
    private static bool IsSound(DrawingMatrix matrix) => double.IsFinite(matrix.Determinant) && Math.Abs(matrix.Determinant) > 1e-9 && double.IsFinite(matrix.E) && double.IsFinite(matrix.F);

    /// <summary>Turns and stretches the way from x 0 to x 1 onto that between two points.</summary>
    private static DrawingMatrix AlongX(Shim.SKPoint from, Shim.SKPoint to)
    {
        double across = to.X - from.X, down = to.Y - from.Y;
        return new(across, down, -down, across, from.X, from.Y);
    }

    /// <summary>Moves the circle of radius 1 about the origin onto another.</summary>
    private static DrawingMatrix Around(Shim.SKPoint centre, float radius) => new(radius, 0, 0, radius, centre.X, centre.Y);

    private static GradientFocus? FocusOf(Shim.TwoPointConicalGradientShader flow)
    {
        double radius = flow.StartRadius / flow.EndRadius, x = (flow.Start.X - flow.End.X) / flow.EndRadius, y = (flow.Start.Y - flow.End.Y) / flow.EndRadius;
        return Math.Sqrt((x * x) + (y * y)) + radius < 1 - Touching ? new GradientFocus(new(x, y), radius) : null;
    }

    private static byte Level(float share) => (byte)Math.Round(255 * Math.Clamp(share, 0, 1));
}
