using System.Collections.Immutable;

namespace Publishing;

/// <summary>How the lines of a book look, for <c>publish check --typography</c>. Spaces are in em; a line's own is the mean of its word spaces.</summary>
public sealed record TypographyReport
{
    /// <summary>Justified lines of the body: not the last of a paragraph.</summary>
    public int Lines { get; init; }

    public double MeanSpace { get; init; }

    /// <summary>Standard deviation of all word spaces.</summary>
    public double SpaceDeviation { get; init; }

    public double TightestMean { get; init; }

    public double LoosestMean { get; init; }

    /// <summary>Justified lines that end where the manuscript has no space.</summary>
    public int EndsInsideWord { get; init; }

    /// <summary>Percent of the justified lines; 0 where there are none.</summary>
    public double ShareInsideWord => Lines == 0 ? 0 : 100.0 * EndsInsideWord / Lines;

    /// <summary>Lines of those that end inside an 어절 and keep one letter of the 어절.</summary>
    public int LeavingOneSyllable { get; init; }

    /// <summary>Paragraphs of two lines or more.</summary>
    public int Paragraphs { get; init; }

    /// <summary>Of these, with one letter on the last line.</summary>
    public int LastLinesOfOne { get; init; }

    /// <summary>Of these, with one or two letters on the last line.</summary>
    public int LastLinesOfTwo { get; init; }

    /// <summary>Widest first, ten at most.</summary>
    public ImmutableArray<TypographyLine> Loosest { get; init; } = [];

    /// <summary>Narrowest first, ten at most.</summary>
    public ImmutableArray<TypographyLine> Tightest { get; init; } = [];
}

/// <summary>A justified line, its page's label and its mean word space in em.</summary>
public sealed record TypographyLine(string Page, double WordSpace, string Text);
