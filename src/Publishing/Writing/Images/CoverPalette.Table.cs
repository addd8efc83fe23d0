using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Publishing.Writing.Images;

/// <summary>A ground colour and the colour of the letters on it, for the press (percent of ink) and for the screen.</summary>
/// <param name="Cmyk">Total ink of every ground is under 280 %, the start for uncoated paper (P27).</param>
internal sealed record CoverColor(string Name, (int C, int M, int Y, int K) Cmyk, uint Rgb, uint Letters);

/// <summary>The six grounds of the typographic cover: each prints safely and holds letters at a contrast of 7 or more (WCAG 1.4.6).</summary>
internal static class CoverPalette
{
    private const uint Paper = 0xF6F1E6;
    private const uint Ink = 0x24211F;

    public static ImmutableArray<CoverColor> Grounds { get; } =
    [
        new("쪽빛", (90, 70, 30, 30), 0x1F3A5A, Paper),
        new("솔잎", (75, 45, 65, 45), 0x274437, Paper),
        new("벽돌", (25, 85, 80, 25), 0x8A2F26, Paper),
        new("먹", (60, 55, 50, 60), 0x2E2D30, Paper),
        new("가지", (55, 80, 35, 40), 0x4A2A45, Paper),
        new("한지", (5, 8, 20, 3), 0xE8DFC9, Ink),
    ];

    /// <summary>A book keeps its colour: it is drawn by lot from the id.</summary>
    public static CoverColor For(string id) => Grounds[SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] % Grounds.Length];
}
