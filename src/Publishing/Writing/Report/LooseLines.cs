using System.Collections.Immutable;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report;

/// <summary>A justified line of the body whose word spaces are wide.</summary>
/// <param name="Page">The page's label.</param>
/// <param name="WordSpace">Mean of the spaces between its words, in em.</param>
internal sealed record LooseLine(string Page, double WordSpace, string Text);

/// <summary>Finds the loosest lines of a book, which an editor looks at first; measured on the finished pages.</summary>
internal static class LooseLines
{
    /// <summary>Fewer spaces than this say little about a line: a last line of two words is not loose.</summary>
    private const int FewestSpaces = 2;

    public static ImmutableArray<LooseLine> Find(TypesetBook book, int count)
    {
        var lines = new List<(LooseLine Line, int Order)>();
        foreach (var page in book.Pages)
        {
            foreach (var line in LinesOf(page))
            {
                if (Measure(line) is { } space)
                {
                    lines.Add((new(page.Label, Math.Round(space, 3), string.Concat(line.Select(piece => piece.Run.Text)).Trim()), lines.Count));
                }
            }
        }

        return [.. lines.OrderByDescending(line => line.Line.WordSpace).ThenBy(line => line.Order).Take(count).Select(line => line.Line)];
    }

    /// <summary>Body glyphs of one baseline and one element, left to right.</summary>
    private static IEnumerable<List<Placed.Glyphs>> LinesOf(Page page)
    {
        var line = new List<Placed.Glyphs>();
        foreach (var piece in page.Items.OfType<Placed.Glyphs>().Where(piece => piece.Role == LineRole.Body))
        {
            if (line.Count > 0 && (piece.Element != line[^1].Element || piece.Origin.X <= line[^1].Origin.X))
            {
                yield return line;
                line = [];
            }

            line.Add(piece);
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }

    /// <summary>Null where there are too few spaces; the space at the line end stands outside the measure and does not count.</summary>
    private static double? Measure(List<Placed.Glyphs> line)
    {
        var (sum, count, last) = (0.0, 0, 0.0);
        foreach (var piece in line)
        {
            foreach (var glyph in piece.Run.Glyphs)
            {
                if (piece.Run.Text[glyph.Cluster] is ' ' or '\u00A0')
                {
                    last = glyph.Advance / piece.Run.Size;
                    sum += last;
                    count++;
                }
            }
        }

        if (line[^1].Run.Text.EndsWith(' '))
        {
            sum -= last;
            count--;
        }

        return count >= FewestSpaces ? sum / count : null;
    }
}
