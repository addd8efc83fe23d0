namespace Publishing.Design;

/// <summary>Shares of the four process inks in percent, 0 to 100.</summary>
internal readonly record struct Cmyk(double Cyan, double Magenta, double Yellow, double Black)
{
    /// <summary>Total area coverage (P27).</summary>
    public double Total => Cyan + Magenta + Yellow + Black;
}

/// <summary>A colour with a name, for the press and for the screen.</summary>
/// <param name="Cmyk">Of a spot ink, what stands for it where it is not printed.</param>
/// <param name="Rgb">0xRRGGBB in sRGB.</param>
/// <param name="IsSpot">별색: an ink of its own, by the name that the shop knows.</param>
internal sealed record InkColor(string Name, Cmyk Cmyk, uint Rgb, bool IsSpot = false);
