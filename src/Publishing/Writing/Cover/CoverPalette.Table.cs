using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publishing.Design;

namespace Publishing.Writing.Cover;

/// <summary>A ground and what the letters on it are printed with.</summary>
internal sealed record CoverColor(InkColor Ground, InkColor Letters);

/// <summary>The six grounds of the typographic cover: each prints safely and holds letters at a contrast of 7 or more (WCAG 1.4.6).</summary>
internal static class CoverPalette
{
    /// <summary>Letters left out of the ground: bare paper on the press.</summary>
    private static readonly InkColor Paper = new("종이", new Cmyk(0, 0, 0, 0), 0xF6F1E6);

    private static readonly InkColor Black = new("검정", new Cmyk(0, 0, 0, 100), 0x24211F);

    /// <summary>Total ink of every ground is under 280 %, the start for uncoated paper (P27).</summary>
    public static ImmutableArray<CoverColor> Grounds { get; } =
    [
        new(new("쪽빛", new Cmyk(90, 70, 30, 30), 0x1F3A5A), Paper),
        new(new("솔잎", new Cmyk(75, 45, 65, 45), 0x274437), Paper),
        new(new("벽돌", new Cmyk(25, 85, 80, 25), 0x8A2F26), Paper),
        new(new("먹", new Cmyk(60, 55, 50, 60), 0x2E2D30), Paper),
        new(new("가지", new Cmyk(55, 80, 35, 40), 0x4A2A45), Paper),
        new(new("한지", new Cmyk(5, 8, 20, 3), 0xE8DFC9), Black),
    ];

    /// <summary>The ground of a name; else a book keeps its colour, which is drawn by lot from the id.</summary>
    public static CoverColor For(string id, string? name = null) =>
        Grounds.FirstOrDefault(color => color.Ground.Name == name) ?? Grounds[SHA256.HashData(Encoding.UTF8.GetBytes(id))[0] % Grounds.Length];
}
