using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing;

/// <summary>How the lines of a book look, for <c>publish check --typography</c> and the reports. Spaces are in em; a line's own is the mean of its word spaces.</summary>
public sealed record TypographyReport
{
    /// <summary>Justified lines of the body: not the last of a paragraph.</summary>
    public int Lines { get; init; }

    public double MeanSpace { get; init; }

    /// <summary>Standard deviation of all word spaces.</summary>
    public double SpaceDeviation { get; init; }

    public double TightestMean { get; init; }

    public double LoosestMean { get; init; }

    /// <summary>How many word spaces are how wide, narrowest first; together all word spaces of the justified lines.</summary>
    public ImmutableArray<SpaceBin> Spaces { get; init; } = [];

    /// <summary>Justified lines that end where the manuscript has no space.</summary>
    public int EndsInsideWord { get; init; }

    /// <summary>Percent of the justified lines; 0 where there are none.</summary>
    public double ShareInsideWord => Lines == 0 ? 0 : 100.0 * EndsInsideWord / Lines;

    /// <summary>Lines of those that end inside an 어절 and keep one letter of the 어절.</summary>
    public int LeavingOneSyllable { get; init; }

    /// <summary>The words that were broken at line ends, in order, where the layout keeps words whole (<c>break: word</c>); else empty.</summary>
    public ImmutableArray<BrokenWord> BrokenWords { get; init; } = [];

    /// <summary>First lines of three or more in a row that end inside a word: a ladder at the right edge.</summary>
    public ImmutableArray<TypographyLine> Ladders { get; init; } = [];

    /// <summary>Paragraphs of two lines or more.</summary>
    public int Paragraphs { get; init; }

    /// <summary>Of these, with one letter on the last line.</summary>
    public int LastLinesOfOne { get; init; }

    /// <summary>Of these, with one or two letters on the last line.</summary>
    public int LastLinesOfTwo { get; init; }

    /// <summary>The last lines of one or two letters, in order.</summary>
    public ImmutableArray<TypographyLine> Runts { get; init; } = [];

    /// <summary>Widest first, ten at most.</summary>
    public ImmutableArray<TypographyLine> Loosest { get; init; } = [];

    /// <summary>Narrowest first, ten at most.</summary>
    public ImmutableArray<TypographyLine> Tightest { get; init; } = [];

    /// <summary>The loosest line of every page that has a line to measure, in order.</summary>
    public ImmutableArray<PlacedLine> LoosestByPage { get; init; } = [];
}

/// <summary>Word spaces from a width on to that of the next bin, .05 em further.</summary>
/// <param name="From">In em; the first bin holds all narrower spaces too, the last all wider ones.</param>
public sealed record SpaceBin(double From, int Count);

/// <summary>A line on its page.</summary>
/// <param name="Page">The page's label.</param>
/// <param name="Line">Counted from 1 among the lines of running text on the page.</param>
/// <param name="WordSpace">Mean, in em; 0 where the line has fewer than two.</param>
/// <param name="Place">File and line in the manuscript, or null.</param>
public sealed record TypographyLine(string Page, int Line, double WordSpace, string Text, string? Place);

/// <summary>A line and where on its page it stands.</summary>
/// <param name="PageNumber">Counted from 1 over all pages.</param>
/// <param name="Area">From its first letter to its last.</param>
public sealed record PlacedLine(int PageNumber, Rect Area, TypographyLine Line);

/// <summary>A word that a line end broke.</summary>
/// <param name="Page">Of the line that it begins on.</param>
/// <param name="Word">With a bar where it was broken.</param>
/// <param name="Place">File and line in the manuscript, or null.</param>
public sealed record BrokenWord(string Page, int Line, string Word, string? Place);
