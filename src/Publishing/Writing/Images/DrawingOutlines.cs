using System.Collections.Immutable;
using SkiaSharp;
using Svg.Model;
using Svg.Skia;
using Shim = ShimSkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>Outlines as the parser of SVG draws them: of shapes, of clips, and of letters in the faces it finds. Null where there are none to be had.</summary>
internal sealed class DrawingOutlines(SKSvg svg)
{
    public DrawingPath? Of(Shim.SKPath path)
    {
        using var native = svg.SkiaModel.ToSKPath(path);
        return native is null ? null : Of(native);
    }

    /// <summary>An empty one where everything is cut away.</summary>
    public DrawingPath? Of(Shim.ClipPath clip)
    {
        using var native = svg.SkiaModel.ToSKPath(clip);
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

    /// <summary>A run of letters, shaped as it would be drawn.</summary>
    public DrawingPath? Of(Shim.DrawTextCanvasCommand text, Shim.SKPaint paint) =>
        text.Font is null && text.TextAlign is null or Shim.SKTextAlign.Left ? Of(text.Text ?? "", paint, text.X, text.Y) : null;

    /// <summary>Letters at places of their own, one by one.</summary>
    public DrawingPath? Of(Shim.DrawTextBlobCanvasCommand text, Shim.SKPaint paint)
    {
        if (text.TextBlob is not { Text: { } letters, Points: { } places } || letters.Length != places.Length)
        {
            return null;
        }

        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        for (var i = 0; i < letters.Length; i++)
        {
            if (Of(letters[i..(i + 1)], paint, text.X + places[i].X, text.Y + places[i].Y) is not { } letter)
            {
                return null;
            }

            segments.AddRange(letter.Segments);
        }

        return new DrawingPath(segments.DrainToImmutable(), IsEvenOdd: false);
    }

    private DrawingPath? Of(string text, Shim.SKPaint paint, float x, float y)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new DrawingPath([], IsEvenOdd: false);
        }

        return svg.AssetLoader is SkiaSvgAssetLoader loader
            && loader.TryShapeGlyphRun(text, paint, out ShapedGlyphRun run)
            && loader.TryGetGlyphRunPath(run, paint, x, y, out var path)
            && Of(path) is { Segments.IsEmpty: false } outline
                ? outline
                : null;
    }

    private static DrawingPath? Of(SKPath path)
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
