using System.Collections.Immutable;

namespace Publishing.Design;

/// <summary>What the second ink of an interior prints.</summary>
internal enum SecondInkUse
{
    Headings,
    RunningHeads,
    Folios,
    Captions,

    /// <summary>Of tables and notes.</summary>
    Rules,
}

/// <summary>별색: an ink of its own beside the black of the interior (P26).</summary>
internal sealed record SecondInkDesign
{
    /// <summary>As the shop calls it, such as DIC 156; null for no second ink.</summary>
    public string? Name { get; init; }

    /// <summary>What stands for it where four inks print.</summary>
    public Cmyk Cmyk { get; init; } = new(0, 80, 90, 0);

    /// <summary>What stands for it on a screen, 0xRRGGBB.</summary>
    public uint Screen { get; init; } = 0xC8452D;

    public ImmutableArray<SecondInkUse> For { get; init; } = [SecondInkUse.Headings];
}
