using System.Collections.Immutable;

namespace Publishing.Writing.Images;

/// <summary>An outline of one or more contours.</summary>
/// <param name="IsEvenOdd">A place is inside where a ray from it crosses the outline an odd number of times; else where it is wound around.</param>
internal sealed record DrawingPath(ImmutableArray<PathSegment> Segments, bool IsEvenOdd)
{
    public DrawingPath Under(DrawingMatrix matrix) => this with { Segments = [.. Segments.Select(segment => segment.Under(matrix))] };

    /// <summary>Two opposite corners, if the outline is one rectangle with upright sides and closed; else null.</summary>
    public (DrawingPoint Corner, DrawingPoint Opposite)? Rectangle =>
        Segments is [{ Verb: PathVerb.Move, To: var a }, { Verb: PathVerb.Line, To: var b }, { Verb: PathVerb.Line, To: var c }, { Verb: PathVerb.Line, To: var d }, { Verb: PathVerb.Close }]
        && ((a.Y == b.Y && b.X == c.X && c.Y == d.Y && d.X == a.X) || (a.X == b.X && b.Y == c.Y && c.X == d.X && d.Y == a.Y))
            ? (a, c)
            : null;

    /// <summary>Without contours that hold no area: filling one shows nothing in SVG, but in PDF a line as thin as the device can (ISO 32000-1 8.5.3.3.1).</summary>
    public DrawingPath WithoutLines()
    {
        var kept = ImmutableArray.CreateBuilder<PathSegment>(Segments.Length);
        for (int start = 0, end; start < Segments.Length; start = end)
        {
            for (end = start + 1; end < Segments.Length && Segments[end].Verb != PathVerb.Move;)
            {
                end++;
            }

            var contour = Segments.AsSpan()[start..end];
            if (HasArea(contour))
            {
                kept.AddRange(contour);
            }
        }

        return this with { Segments = kept.ToImmutable() };
    }

    /// <summary>Some point lies beside the line from the first point to the farthest.</summary>
    private static bool HasArea(ReadOnlySpan<PathSegment> contour)
    {
        // Single precision leaves a hundred thousandth of a pixel; ten times that is seen by nobody.
        const double unseen = 1e-4;
        var (from, reach) = (contour[0].To, default(DrawingPoint));
        foreach (var segment in contour)
        {
            foreach (var point in segment.Points)
            {
                reach = (point - from).Length > reach.Length ? point - from : reach;
            }
        }

        foreach (var segment in contour)
        {
            foreach (var point in segment.Points)
            {
                var aside = point - from;
                if (Math.Abs((reach.X * aside.Y) - (reach.Y * aside.X)) > unseen * reach.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>What a segment does with the pen.</summary>
internal enum PathVerb
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>From where the last segment ended to <paramref name="To"/>.</summary>
/// <param name="First">Handle of a curve at its start; else zero.</param>
/// <param name="Second">Handle at its end.</param>
internal readonly record struct PathSegment(PathVerb Verb, DrawingPoint To, DrawingPoint First = default, DrawingPoint Second = default)
{
    /// <summary>Handles and end.</summary>
    public ImmutableArray<DrawingPoint> Points => Verb == PathVerb.Curve ? [First, Second, To] : [To];

    public PathSegment Under(DrawingMatrix matrix) => new(Verb, matrix.Apply(To), matrix.Apply(First), matrix.Apply(Second));
}

/// <summary>In the coordinates of what holds it.</summary>
internal readonly record struct DrawingPoint(double X, double Y)
{
    /// <summary>From the origin.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public static DrawingPoint operator +(DrawingPoint a, DrawingPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static DrawingPoint operator -(DrawingPoint a, DrawingPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static DrawingPoint operator *(DrawingPoint a, double factor) => new(a.X * factor, a.Y * factor);
}
