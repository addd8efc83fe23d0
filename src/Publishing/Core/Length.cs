namespace Publishing.Core;

/// <summary>A distance in units of 1/65536 pt (1 pt = 1/72 inch); may be negative. Sums are exact, so equal input gives equal positions.</summary>
public readonly record struct Length(long Units) : IComparable<Length>
{
    /// <summary>Units in one point: a power of two, so that halves stay exact.</summary>
    public const long UnitsPerPoint = 65536;

    private const double PointsPerMillimetre = 72.0 / 25.4;

    public static Length Zero => default;

    public double Points => (double)Units / UnitsPerPoint;

    public double Millimetres => Points / PointsPerMillimetre;

    public static Length FromPoints(double points) => new((long)Math.Round(points * UnitsPerPoint));

    public static Length FromMillimetres(double millimetres) => FromPoints(millimetres * PointsPerMillimetre);

    public static Length operator +(Length a, Length b) => new(a.Units + b.Units);

    public static Length operator -(Length a, Length b) => new(a.Units - b.Units);

    public static Length operator -(Length a) => new(-a.Units);

    public static Length operator *(Length a, int count) => new(a.Units * count);

    public static Length operator *(Length a, double factor) => new((long)Math.Round(a.Units * factor));

    public static Length operator /(Length a, int count) => new(a.Units / count);

    /// <summary>How many times <paramref name="b"/> goes into <paramref name="a"/>.</summary>
    public static double operator /(Length a, Length b) => (double)a.Units / b.Units;

    public static bool operator <(Length a, Length b) => a.Units < b.Units;

    public static bool operator >(Length a, Length b) => a.Units > b.Units;

    public static bool operator <=(Length a, Length b) => a.Units <= b.Units;

    public static bool operator >=(Length a, Length b) => a.Units >= b.Units;

    public static Length Min(Length a, Length b) => a < b ? a : b;

    public static Length Max(Length a, Length b) => a > b ? a : b;

    public int CompareTo(Length other) => Units.CompareTo(other.Units);

    public override string ToString() => Points.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture) + "pt";
}
