namespace Publishing.Writing.Images;

/// <summary>Turns, scales, slants and moves, in the order of PDF (ISO 32000-1 8.3.3): x goes to ax + cy + e, y to bx + dy + f.</summary>
internal readonly record struct DrawingMatrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Two numbers closer than this share of them differ by the rounding of single precision alone.</summary>
    private const double Rounding = 1e-5;

    public static DrawingMatrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Keeps the shape of circles.</summary>
    public bool KeepsCircles
    {
        get
        {
            var slack = Rounding * Scale;
            return (Math.Abs(A - D) <= slack && Math.Abs(B + C) <= slack) || (Math.Abs(A + D) <= slack && Math.Abs(B - C) <= slack);
        }
    }

    /// <summary>By which lengths grow, of those that keep circles; of others the mean.</summary>
    public double Scale => Math.Sqrt(Math.Abs(Determinant));

    public double Determinant => (A * D) - (B * C);

    public DrawingPoint Apply(DrawingPoint point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);

    /// <summary>First this one, then the next.</summary>
    public DrawingMatrix Then(DrawingMatrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);
}
