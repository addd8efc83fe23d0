using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying;

/// <summary>A line of the body's running text as it stands on a finished page.</summary>
/// <param name="Page">The page's label.</param>
/// <param name="Element">The paragraph that it is of: index into <see cref="TypesetBook.Elements"/>.</param>
/// <param name="WordSpaces">Widths in em, from left to right; the space at the line end stands outside the measure and does not count.</param>
/// <param name="Text">With the space or the forced line end (U+2028) that it ends in.</param>
/// <param name="Number">Among the body's lines of the page, from 1.</param>
/// <param name="Source">Where its first letters come from.</param>
internal sealed record BodyLine(string Page, int Element, ImmutableArray<double> WordSpaces, string Text, int Number, SourceSpan Source)
{
    /// <summary>Fewer spaces than this say little about a line: one of two words is not loose.</summary>
    private const int FewestSpaces = 2;

    /// <summary>Counted from 1 over all pages.</summary>
    public int PageNumber { get; init; }

    /// <summary>From the first letter to the last.</summary>
    public Rect Area { get; init; }

    /// <summary>Null where there are too few spaces to tell.</summary>
    public double? MeanSpace { get; } = WordSpaces.Length >= FewestSpaces ? WordSpaces.Average() : null;
}

/// <summary>Takes the body's lines from the finished pages, in reading order.</summary>
internal static class BodyLines
{
    public static ImmutableArray<BodyLine> In(TypesetBook book) =>
        [.. book.Pages.SelectMany(page => PiecesOf(page).Select((pieces, index) => Measure(page, pieces, index + 1)))];

    /// <summary>Body glyphs of one baseline and one element, left to right.</summary>
    private static IEnumerable<List<Placed.Glyphs>> PiecesOf(Page page)
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

    private static BodyLine Measure(Page page, List<Placed.Glyphs> line, int number)
    {
        var text = string.Concat(line.Select(piece => piece.Run.Text));
        var spaces = ImmutableArray.CreateBuilder<double>();
        foreach (var piece in line)
        {
            foreach (var glyph in piece.Run.Glyphs)
            {
                if (piece.Run.Text[glyph.Cluster] is ' ' or '\u00A0')
                {
                    spaces.Add(glyph.Advance / piece.Run.Size);
                }
            }
        }

        if (text.EndsWith(' ') && spaces.Count > 0)
        {
            spaces.RemoveAt(spaces.Count - 1);
        }

        return new(page.Label, line[0].Element, spaces.ToImmutable(), text, number, line[0].Source)
        {
            PageNumber = page.Number,
            Area = line.Select(piece => piece.Box).Aggregate((area, box) => area.Union(box)),
        };
    }
}
