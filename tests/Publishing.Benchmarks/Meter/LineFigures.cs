namespace Publishing.Benchmarks.Meter;

/// <summary>How the lines of one PDF look, in em of the body; as ../shared/tools/line-metrics.py counts them.</summary>
internal sealed record LineFigures
{
    public double MatchedShare { get; init; }

    /// <summary>Justified lines of paragraphs: not the last.</summary>
    public int Lines { get; init; }

    public double SpaceMean { get; init; }

    public double SpaceDeviation { get; init; }

    public double LineMeanLeast { get; init; }

    public double LineMeanMost { get; init; }

    /// <summary>Percent of the justified lines whose mean is over half an em.</summary>
    public double OverHalf { get; init; }

    public double OverThreeQuarters { get; init; }

    /// <summary>Mean gap between syllables inside a word, of the tightest line.</summary>
    public double GapLeast { get; init; }

    public double GapMost { get; init; }

    public int EndsInsideWord { get; init; }

    public double EndsInsideWordShare { get; init; }

    public int LeavingOne { get; init; }

    public int LastLinesOfOne { get; init; }

    public int LastLinesOfTwo { get; init; }

    /// <summary>Lines that start or end with a forbidden letter.</summary>
    public int Forbidden { get; init; }

    public int OffGrid { get; init; }

    /// <summary>Farthest of a right edge from the commonest, in points; marks that hang count.</summary>
    public double EdgeWorst { get; init; }

    public int Widows { get; init; }

    public int Orphans { get; init; }

    /// <summary>Words broken at line ends, with a bar.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>Names and values for a table, in order.</summary>
    public IReadOnlyList<(string Name, string Value)> Rows =>
    [
        ("source letters found, %", Show(100 * MatchedShare, "0.0")),
        ("justified lines", Lines.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("word space mean, em", Show(SpaceMean, "0.000")),
        ("word space standard deviation, em", Show(SpaceDeviation, "0.000")),
        ("line mean, em", Show(LineMeanLeast, "0.000") + "–" + Show(LineMeanMost, "0.000")),
        ("lines over .5 em, %", Show(OverHalf, "0.0")),
        ("lines over .75 em, %", Show(OverThreeQuarters, "0.0")),
        ("gap between syllables by line, em", Show(GapLeast, "0.000") + "…" + Show(GapMost, "0.000")),
        ("line ends inside a word, %", Show(EndsInsideWordShare, "0.0")),
        ("… leaving one letter", LeavingOne.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("last lines of one / two letters", FormattableString.Invariant($"{LastLinesOfOne} / {LastLinesOfTwo}")),
        ("forbidden line starts and ends", Forbidden.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("lines off the grid", OffGrid.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("right edge, farthest, pt", Show(EdgeWorst, "0.000")),
        ("widows / orphans", FormattableString.Invariant($"{Widows} / {Orphans}")),
    ];

    private static string Show(double value, string format) => value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
