namespace Publishing.Writing.Report;

/// <summary>How evenly the words of the body stand, over all lines that were justified: in em, rounded to three places.</summary>
/// <param name="Lines">Justified lines; the last of a paragraph and those that the author ended are not.</param>
/// <param name="Mean">Of all spaces.</param>
/// <param name="Deviation">Standard deviation of all spaces.</param>
/// <param name="Tightest">The least mean of a line.</param>
/// <param name="Loosest">The greatest mean of a line.</param>
internal sealed record WordSpaces(int Lines, double Mean, double Deviation, double Tightest, double Loosest)
{
    /// <param name="lines">All lines of the body, in order.</param>
    public static WordSpaces Of(IReadOnlyList<BodyLine> lines) => OfJustified([.. Justified(lines)]);

    /// <summary>Lines that another line of the same paragraph follows, and that end where the measure does.</summary>
    public static IEnumerable<BodyLine> Justified(IReadOnlyList<BodyLine> lines) =>
        lines.Where((line, i) => i + 1 < lines.Count && lines[i + 1].Element == line.Element && !line.Text.EndsWith('\u2028'));

    private static WordSpaces OfJustified(List<BodyLine> lines)
    {
        var spaces = lines.SelectMany(line => line.WordSpaces).ToList();
        var means = lines.Select(line => line.MeanSpace).OfType<double>().ToList();
        if (means.Count == 0)
        {
            return new(lines.Count, 0, 0, 0, 0);
        }

        var mean = spaces.Average();
        var deviation = Math.Sqrt(spaces.Average(space => (space - mean) * (space - mean)));
        return new(lines.Count, Round(mean), Round(deviation), Round(means.Min()), Round(means.Max()));
    }

    private static double Round(double value) => Math.Round(value, 3);
}
