namespace Publishing.Core;

/// <summary>A distance relative to a font size: 1 em is the size itself. May be negative (tracking).</summary>
public readonly record struct Em(double Value)
{
    public static Em Zero => default;

    public static Em operator +(Em a, Em b) => new(a.Value + b.Value);

    /// <summary>The distance at a given size.</summary>
    public Length At(Length size) => size * Value;

    public override string ToString() => Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) + "em";
}
