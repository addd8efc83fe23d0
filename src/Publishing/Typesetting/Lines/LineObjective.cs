namespace Publishing.Typesetting.Lines;

/// <summary>What one line costs, before the price of its end.</summary>
/// <param name="Cost">Positive infinity where the line may not be.</param>
/// <param name="Ratio">Of the word spaces, for the comparison with its neighbours.</param>
/// <param name="IsTooWide">Earlier starts need not be tried.</param>
internal readonly record struct LineCost(double Cost, double Ratio, bool IsTooWide);

/// <summary>Weighs lines; a struct, so that the search is compiled once for each.</summary>
internal interface ILineObjective
{
    /// <summary>The line lacks more than it could ever be given. A line that is not too short stays so when it grows at either end.</summary>
    bool IsTooShort(in Sums line, long measure);

    LineCost Weigh(in Sums line, long measure, bool isLast);
}

/// <summary>Lines that fill the measure (K9 to K12).</summary>
/// <param name="ratioMost">Looser lines may not be.</param>
/// <param name="ratioBudget">Looser lines cost more than all else: the budget of 어절.</param>
internal readonly struct JustifiedLines(LineTable table, double ratioMost, double ratioBudget) : ILineObjective
{
    /// <summary>Beyond this the gaps take no more, see <see cref="Fit"/>.</summary>
    private readonly double gapMost = Math.Min(table.GapMost, ratioMost * table.GapStretch);

    public bool IsTooShort(in Sums line, long measure) =>
        !double.IsPositiveInfinity(ratioMost) && measure - line.Width > (ratioMost * line.Stretch) + (gapMost * line.Gaps);

    public LineCost Weigh(in Sums line, long measure, bool isLast)
    {
        var slack = measure - line.Width;
        if (isLast && slack >= 0)
        {
            return new(table.Line * table.Line, 0, false);
        }

        if (IsTooShort(line, measure))
        {
            return new(double.PositiveInfinity, 0, false);
        }

        var fit = Fit.Of(line, slack, table);
        if (fit.Kind == FitKind.TooWide)
        {
            return new(double.PositiveInfinity, 0, true);
        }

        if (fit.Kind == FitKind.Rigid)
        {
            // Compared among themselves such lines are better the fuller they are.
            return new(table.RigidLine * (1 + ((double)slack / measure)), fit.Ratio, false);
        }

        return new(Demerits(fit.Ratio) + (fit.Ratio > ratioBudget ? table.OverBudget * (1 + fit.Ratio - ratioBudget) : 0), fit.Ratio, false);
    }

    private double Demerits(double ratio)
    {
        var size = Math.Abs(ratio);
        var badness = table.Badness * (table.IsCubic ? size * size * size : size);
        if (badness > table.BadnessMost)
        {
            badness = table.BadnessMost + size; // of two hopeless lines still the fuller
        }

        return (table.Line + badness) * (table.Line + badness);
    }
}

/// <summary>Lines that end where they end: even at the free side, no more of them than needed.</summary>
/// <param name="isBalanced">The last line is to be as long as the others (K50).</param>
internal readonly struct RaggedLines(LineTable table, bool isBalanced) : ILineObjective
{
    public bool IsTooShort(in Sums line, long measure) => false;

    public LineCost Weigh(in Sums line, long measure, bool isLast)
    {
        var slack = measure - line.Width;
        if (slack < 0)
        {
            return new(double.PositiveInfinity, 0, true);
        }

        var share = isLast && !isBalanced ? 0 : table.RaggedSlack * slack / measure;
        return new(table.RaggedLine + (share * share), 0, false);
    }
}
