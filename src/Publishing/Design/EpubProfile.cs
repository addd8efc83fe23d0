namespace Publishing.Design;

/// <summary>A rule of a store with the place that says so.</summary>
internal sealed record StoreRule<T>(T Value)
{
    public string? Source { get; init; }

    /// <summary>Of publishing.md.</summary>
    public string? Row { get; init; }
}

/// <summary>What a store or device takes, as known on a day.</summary>
internal sealed record EpubProfile
{
    public string Name { get; init; } = "generic";

    public DateOnly Date { get; init; }

    public StoreRules Rules { get; init; } = new();
}

/// <summary>Zero is no limit.</summary>
internal sealed record StoreRules
{
    public StoreRule<bool> CoverPage { get; init; } = new(true);

    public StoreRule<bool> Justify { get; init; } = new(true);

    public StoreRule<bool> KeepWords { get; init; } = new(true);

    /// <summary>Of a picture of the text.</summary>
    public StoreRule<int> MostPixels { get; init; } = new(4_000_000);

    public StoreRule<int> CoverShortSide { get; init; } = new(0);

    public StoreRule<int> CoverLongSide { get; init; } = new(0);

    public StoreRule<int> SvgSide { get; init; } = new(0);

    public StoreRule<int> MostMegabytes { get; init; } = new(0);

    public StoreRule<int> WarnMegabytes { get; init; } = new(0);

    /// <summary>Every picture is described or said to be decoration.</summary>
    public StoreRule<bool> AlternativeText { get; init; } = new(false);

    public StoreRule<bool> Pages { get; init; } = new(false);

    public StoreRule<bool> Price { get; init; } = new(false);
}
