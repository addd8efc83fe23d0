namespace Publishing.Typesetting.Lines;

/// <summary>A place where the search may end a line, with the sums a line needs that ends or starts there.</summary>
internal readonly struct Breakpoint
{
    /// <summary>The cluster the next line starts with.</summary>
    public required int Next { get; init; }

    /// <summary>One past the last cluster inside the measure: spaces and line separators are left out.</summary>
    public required int End { get; init; }

    public required BreakKind Kind { get; init; }

    /// <summary>Added to the demerits of the line that ends here, as it is.</summary>
    public required double Price { get; init; }

    /// <summary>Letters up to <see cref="End"/>, to find last lines of one syllable.</summary>
    public required int Letters { get; init; }

    /// <summary>Up to <see cref="End"/>, less what hangs over.</summary>
    public required Sums Before { get; init; }

    /// <summary>Up to <see cref="Next"/>, the gap before it included.</summary>
    public required Sums After { get; init; }
}
