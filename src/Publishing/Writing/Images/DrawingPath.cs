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
    public PathSegment Under(DrawingMatrix matrix) => new(Verb, matrix.Apply(To), matrix.Apply(First), matrix.Apply(Second));
}

/// <summary>In the coordinates of what holds it.</summary>
internal readonly record struct DrawingPoint(double X, double Y)
{
    public static DrawingPoint operator +(DrawingPoint a, DrawingPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static DrawingPoint operator -(DrawingPoint a, DrawingPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static DrawingPoint operator *(DrawingPoint a, double factor) => new(a.X * factor, a.Y * factor);
}
