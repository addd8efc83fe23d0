using System.Collections.Immutable;
using SkiaSharp;
using Svg.Skia;
using Shim = ShimSkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>Outlines as the parser of SVG draws them: of shapes and of clips; letters are outlines before it sees them. Null where there are none to be had.</summary>
internal sealed class DrawingOutlines(SkiaModel model)
{
    public DrawingPath? Of(Shim.SKPath path)
    {
        using var native = model.ToSKPath(path);
        return native is null ? null : Of(native);
    }

    /// <summary>An empty one where everything is cut away.</summary>
    public DrawingPath? Of(Shim.ClipPath clip)
    {
        using var native = model.ToSKPath(clip);
        return native is null ? null : Of(native);
    }

    public static DrawingPath Of(Shim.SKRect rectangle) => new(
        [
            new(PathVerb.Move, new(rectangle.Left, rectangle.Top)),
            new(PathVerb.Line, new(rectangle.Right, rectangle.Top)),
            new(PathVerb.Line, new(rectangle.Right, rectangle.Bottom)),
            new(PathVerb.Line, new(rectangle.Left, rectangle.Bottom)),
            new(PathVerb.Close, new(rectangle.Left, rectangle.Top)),
        ],
        IsEvenOdd: false);

    public static DrawingMatrix Of(Shim.SKMatrix matrix) => new(matrix.ScaleX, matrix.SkewY, matrix.SkewX, matrix.ScaleY, matrix.TransX, matrix.TransY);

    /// <summary>Null for what lies outside of an outline.</summary>
    public static DrawingPath? Of(SKPath path)
    {
        if (path.FillType is not (SKPathFillType.Winding or SKPathFillType.EvenOdd))
        {
            return null;
        }

        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        var points = new SKPoint[4];
        var start = default(DrawingPoint);
        using var contours = path.CreateRawIterator();
        for (var verb = contours.Next(points); verb != SKPathVerb.Done; verb = contours.Next(points))
        {
            var segment = verb switch
            {
                SKPathVerb.Move => new PathSegment(PathVerb.Move, start = At(points[0])),
                SKPathVerb.Line => new PathSegment(PathVerb.Line, At(points[1])),
                SKPathVerb.Quad => Bend(points, 2 / 3.0),
                SKPathVerb.Conic => Bend(points, 4 * contours.ConicWeight() / (3 * (1 + contours.ConicWeight()))),
                SKPathVerb.Cubic => new PathSegment(PathVerb.Curve, At(points[3]), At(points[1]), At(points[2])),
                _ => new PathSegment(PathVerb.Close, start),
            };
            segments.Add(segment);
        }

        return new DrawingPath(segments.DrainToImmutable(), path.FillType == SKPathFillType.EvenOdd);
    }

    /// <summary>
    /// A curve with one handle as a curve with two, each a share of the way to it: of a parabola two thirds, exactly; of a conic of weight w
    /// 4w/3(1+w), which for a quarter of a circle is the 0.5523 that is off by 0.03 % of the radius.
    /// </summary>
    private static PathSegment Bend(SKPoint[] points, double share)
    {
        var (from, handle, to) = (At(points[0]), At(points[1]), At(points[2]));
        return new(PathVerb.Curve, to, from + ((handle - from) * share), to + ((handle - to) * share));
    }

    private static DrawingPoint At(SKPoint point) => new(point.X, point.Y);
}
