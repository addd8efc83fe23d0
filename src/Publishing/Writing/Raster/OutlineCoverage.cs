using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace Publishing.Writing.Raster;

/// <summary>
/// How much of each pixel an outline covers, exactly but for its curves, which are cut into straight pieces. Each piece leaves in the pixels that
/// it crosses how much more is covered from there to the right, and a sum along the row does the rest: the accumulation of font-rs (Raph Levien, 2016).
/// </summary>
internal sealed class OutlineCoverage
{
    /// <summary>How far in pixels a piece may leave its curve; one of sixteen grays is 0.07 of a pixel.</summary>
    private const float Tolerance = 0.08f;

    /// <summary>Of one outline, row by row; a row has room for what begins right of its last pixel.</summary>
    private float[] changes = [];
    private int stride;
    private int height;

    /// <summary>From font units to pixels of the mask.</summary>
    private Vector2 scale;
    private Vector2 origin;

    /// <param name="scale">Pixels of a font unit, to the right and downwards.</param>
    /// <param name="shift">Of the pen in its pixel, 0 to 1.</param>
    public GlyphMask Of(SKPath outline, Vector2 scale, float shift)
    {
        var box = outline.Bounds;
        var (left, top) = ((int)MathF.Floor((box.Left * scale.X) + shift), (int)MathF.Floor(box.Top * scale.Y));
        var width = (int)MathF.Ceiling((box.Right * scale.X) + shift) - left;
        (height, stride) = ((int)MathF.Ceiling(box.Bottom * scale.Y) - top, width + 2);
        if (width <= 0 || height <= 0)
        {
            return GlyphMask.Empty;
        }

        (this.scale, origin) = (scale, new(shift - left, -top));
        var size = stride * height;
        changes = changes.Length < size ? new float[size] : changes;
        Array.Clear(changes, 0, size);
        AddPieces(outline);
        return new(left, top, width, height, Sum(width));
    }

    private void AddPieces(SKPath outline)
    {
        Span<SKPoint> points = stackalloc SKPoint[4];
        using var walk = outline.CreateRawIterator();
        var (first, last) = (default(Vector2), default(Vector2));
        for (var verb = walk.Next(points); verb != SKPathVerb.Done; verb = walk.Next(points))
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    AddLine(last, first);
                    first = last = Place(points[0]);
                    break;
                case SKPathVerb.Line:
                    AddLine(last, Place(points[1]));
                    last = Place(points[1]);
                    break;
                case SKPathVerb.Quad:
                    var (middle, end) = (Place(points[1]), Place(points[2]));
                    AddCurve(last, Vector2.Lerp(last, middle, 2 / 3f), Vector2.Lerp(end, middle, 2 / 3f), end);
                    last = end;
                    break;
                case SKPathVerb.Cubic:
                    AddCurve(last, Place(points[1]), Place(points[2]), Place(points[3]));
                    last = Place(points[3]);
                    break;
            }
        }

        AddLine(last, first);
    }

    private Vector2 Place(SKPoint point) => (new Vector2(point.X, point.Y) * scale) + origin;

    /// <summary>A chord of one of n equal parts leaves its curve by at most 6/8 of the largest second difference of the control points, over n².</summary>
    private void AddCurve(Vector2 start, Vector2 one, Vector2 two, Vector2 end)
    {
        var bend = MathF.Sqrt(Math.Max((start - one - one + two).LengthSquared(), (one - two - two + end).LengthSquared()));
        var parts = Math.Max(1, (int)MathF.Ceiling(MathF.Sqrt(0.75f * bend / Tolerance)));
        var from = start;
        for (var i = 1; i <= parts; i++)
        {
            var t = i / (float)parts;
            var u = 1 - t;
            var to = (start * (u * u * u)) + (one * (3 * u * u * t)) + (two * (3 * u * t * t)) + (end * (t * t * t));
            AddLine(from, to);
            from = to;
        }
    }

    private void AddLine(Vector2 from, Vector2 to)
    {
        if (from.Y == to.Y)
        {
            return;
        }

        var (direction, top, bottom) = from.Y < to.Y ? (1, from, to) : (-1, to, from);
        var slope = (bottom.X - top.X) / (bottom.Y - top.Y);
        for (var row = (int)top.Y; row < height && row < bottom.Y; row++)
        {
            var (upper, lower) = (Math.Max(row, top.Y), Math.Min(row + 1, bottom.Y));
            var (enters, leaves) = (top.X + (slope * (upper - top.Y)), top.X + (slope * (lower - top.Y)));
            AddToRow(changes.AsSpan(row * stride, stride), Math.Max(0, Math.Min(enters, leaves)), Math.Min(stride - 2, Math.Max(enters, leaves)), direction * (lower - upper));
        }
    }

    /// <summary>A piece inside one row, from left to right.</summary>
    /// <param name="rise">What of the row's height it takes, positive downwards.</param>
    private static void AddToRow(Span<float> row, float left, float right, float rise)
    {
        var (first, last) = ((int)left, (int)right);
        if (first == last)
        {
            var beside = rise * (((left + right) / 2) - first);
            row[first] += rise - beside;
            row[first + 1] += beside;
            return;
        }

        // Pixel by pixel the part of the piece that lies in it, as if each were a piece of its own.
        var perPixel = rise / (right - left);
        for (var pixel = first; pixel <= last; pixel++)
        {
            var (from, to) = (Math.Max(left, pixel), Math.Min(right, pixel + 1));
            var part = perPixel * (to - from);
            var beside = part * (((from + to) / 2) - pixel);
            row[pixel] += part - beside;
            row[pixel + 1] += beside;
        }
    }

    private ImmutableArray<byte> Sum(int width)
    {
        var coverage = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var sum = 0f;
            for (var x = 0; x < width; x++)
            {
                sum += changes[(y * stride) + x];
                coverage[(y * width) + x] = (byte)((Math.Min(1, MathF.Abs(sum)) * 255) + 0.5f);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(coverage);
    }
}
