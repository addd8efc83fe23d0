using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Pages;

/// <summary>A stretch of a cell without a space, the space after it, and whether the author ends the line there.</summary>
internal readonly record struct CellWord(Length Width, Length Space, bool EndsLine);

/// <summary>What a cell asks of its column: the widths of its words.</summary>
internal sealed record CellWords(ImmutableArray<CellWord> Words)
{
    public static CellWords Of(ShapedText text)
    {
        var words = ImmutableArray.CreateBuilder<CellWord>();
        var width = Length.Zero;
        foreach (var cluster in text.Clusters)
        {
            var letter = text.Text[cluster.TextStart];
            if (letter is ' ' or '\u2028')
            {
                words.Add(new CellWord(width, letter == ' ' ? cluster.Advance : Length.Zero, letter == '\u2028'));
                width = Length.Zero;
            }
            else
            {
                width += cluster.Advance;
            }
        }

        words.Add(new CellWord(width, Length.Zero, false));
        return new CellWords(words.ToImmutable());
    }

    /// <summary>The longest word: a column below it cuts words.</summary>
    public Length Least => Words.Max(word => word.Width);

    /// <summary>The longest line that the author ended.</summary>
    public Length Natural
    {
        get
        {
            var (line, longest) = (Length.Zero, Length.Zero);
            foreach (var word in Words)
            {
                longest = Length.Max(longest, line + word.Width);
                line = word.EndsLine ? Length.Zero : line + word.Width + word.Space;
            }

            return longest;
        }
    }

    /// <summary>Lines in so much room, each as full as it can be.</summary>
    public int LinesIn(Length room)
    {
        var (lines, used) = (1, Length.Zero);
        foreach (var word in Words)
        {
            if (used > Length.Zero && used + word.Width > room)
            {
                (lines, used) = (lines + 1, Length.Zero);
            }

            used += word.Width + word.Space;
            if (word.EndsLine)
            {
                (lines, used) = (lines + 1, Length.Zero);
            }
        }

        return lines;
    }
}

/// <summary>
/// Shares the measure among the columns of a table whose natural widths have no room. The widest columns give first, down to one width
/// that suits; then columns lend each other an em or more as long as that saves lines. None is narrower than its longest word.
/// </summary>
internal static class ColumnWidths
{
    // What is lent at once, in ems of the table: far first, then near.
    private static readonly int[] Loans = [8, 4, 2, 1];

    /// <param name="rows">Cells by row and column; rows may be short.</param>
    /// <param name="least">Per column with its white, together no more than the measure.</param>
    /// <param name="natural">Per column with its white, together more than the measure.</param>
    /// <param name="white">Left and right of a cell's text together.</param>
    public static Length[] Share(CellWords[][] rows, Length[] least, Length[] natural, Length measure, Length white, Length em)
    {
        var widths = Capped(least, natural, measure);
        var lines = LinesOf(rows, widths, white);
        foreach (var loan in Loans)
        {
            while (Lend(rows, widths, least, white, em * loan, lines) is { } better)
            {
                (widths, lines) = better;
            }
        }

        return widths;
    }

    /// <summary>The natural widths, but none above the one width that makes their sum the measure.</summary>
    private static Length[] Capped(Length[] least, Length[] natural, Length measure)
    {
        // Between one unit, at which the sum is that of the longest words, and the measure, at which it is too much.
        var (low, high) = (new Length(1), measure);
        while ((high - low).Units > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Sum(At(middle)) <= measure ? (middle, high) : (low, middle);
        }

        var widths = At(low);
        var widest = Array.IndexOf(natural, natural.Max());
        widths[widest] += measure - Sum(widths);
        return widths;

        Length[] At(Length cap) => [.. natural.Select((width, column) => Length.Max(least[column], Length.Min(width, cap)))];
    }

    /// <summary>The loan that saves the most lines, or null where none does.</summary>
    private static (Length[] Widths, int Lines)? Lend(CellWords[][] rows, Length[] widths, Length[] least, Length white, Length loan, int lines)
    {
        (Length[] Widths, int Lines)? best = null;
        for (var from = 0; from < widths.Length; from++)
        {
            for (var to = 0; to < widths.Length; to++)
            {
                if (from == to || widths[from] - loan < least[from])
                {
                    continue;
                }

                var tried = (Length[])widths.Clone();
                (tried[from], tried[to]) = (tried[from] - loan, tried[to] + loan);
                var count = LinesOf(rows, tried, white);
                best = count < (best?.Lines ?? lines) ? (tried, count) : best;
            }
        }

        return best;
    }

    /// <summary>Lines of all cells: so a short cell does not turn over only to make a row lower whose other cell turns over anyway.</summary>
    private static int LinesOf(CellWords[][] rows, Length[] widths, Length white) =>
        rows.Sum(row => row.Take(widths.Length).Select((cell, column) => cell.LinesIn(widths[column] - white)).Sum());

    private static Length Sum(Length[] widths) => widths.Aggregate(Length.Zero, (sum, width) => sum + width);
}
