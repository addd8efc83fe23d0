namespace Publishing.Typesetting.Lines;

/// <summary>What a stretch of text sums up to, in units of <see cref="Core.Length"/>; the difference of two is the line between them.</summary>
/// <param name="Stretch">Of the word spaces at ratio 1.</param>
/// <param name="Shrink">Of the word spaces at ratio −1.</param>
/// <param name="Room">Of the word spaces down to their floor.</param>
/// <param name="Gaps">Ems at the gaps between squares.</param>
internal readonly record struct Sums(long Width, long Stretch, long Shrink, long Room, long Gaps)
{
    public static Sums operator -(in Sums a, in Sums b) =>
        new(a.Width - b.Width, a.Stretch - b.Stretch, a.Shrink - b.Shrink, a.Room - b.Room, a.Gaps - b.Gaps);
}

/// <summary>How a line meets its measure.</summary>
internal enum FitKind : byte
{
    /// <summary>Even with every space at its floor the line is too wide.</summary>
    TooWide,

    Fits,

    /// <summary>Nothing in the line can give: it ends before the measure does.</summary>
    Rigid,
}

/// <summary>How slack is shared out: the ratio of the word spaces, and what all gaps between squares take together, in units.</summary>
internal readonly record struct Fit(FitKind Kind, double Ratio, double Gaps)
{
    /// <summary>
    /// Word spaces and gaps give in proportion (K10, K11) until the gaps have reached their limit; the word spaces take the rest.
    /// </summary>
    /// <param name="slack">Measure less natural width.</param>
    public static Fit Of(in Sums line, double slack, LineTable table)
    {
        if (slack >= 0)
        {
            return Stretched(line, slack, table);
        }

        var gapShrink = line.Gaps * table.GapShrink;
        var ratio = slack / (line.Shrink + gapShrink);
        var gapLimit = table.GapShrink > 0 ? table.GapLeast / table.GapShrink : double.NegativeInfinity;
        var gaps = ratio * gapShrink;
        if (ratio < gapLimit)
        {
            gaps = gapLimit * gapShrink;
            ratio = (slack - gaps) / line.Shrink;
        }

        // Not a number where nothing can shrink; half a unit is rounding.
        return ratio * line.Shrink >= -line.Room - 0.5 && ratio >= -table.RatioLeast ? new(FitKind.Fits, ratio, gaps) : new(FitKind.TooWide, ratio, gaps);
    }

    private static Fit Stretched(in Sums line, double slack, LineTable table)
    {
        var gapStretch = line.Gaps * table.GapStretch;
        var total = line.Stretch + gapStretch;
        if (slack == 0)
        {
            return new(FitKind.Fits, 0, 0);
        }

        if (total <= 0)
        {
            return new(FitKind.Rigid, table.RatioMost, 0);
        }

        var ratio = slack / total;
        var gapLimit = table.GapStretch > 0 ? table.GapMost / table.GapStretch : double.PositiveInfinity;
        if (ratio <= gapLimit || line.Stretch == 0)
        {
            return new(FitKind.Fits, ratio, ratio * gapStretch);
        }

        var gaps = gapLimit * gapStretch;
        return new(FitKind.Fits, (slack - gaps) / line.Stretch, gaps);
    }
}
