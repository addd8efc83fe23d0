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
    public double? MeanSpace { get; } = WordSpaces.Length >= FewestSpaces ? Mean(WordSpaces) : null;

    private static double Mean(ImmutableArray<double> spaces)
    {
        var sum = 0.0;
        foreach (var space in spaces)
        {
            sum += space;
        }

        return sum / spaces.Length;
    }
}

/// <summary>Takes the body's lines from the finished pages, in reading order.</summary>
internal sealed class BodyLines
{
    private readonly ImmutableArray<BodyLine>.Builder lines = ImmutableArray.CreateBuilder<BodyLine>();

    /// <summary>Body glyphs of one baseline and one element, left to right.</summary>
    private readonly List<Placed.Glyphs> pieces = [];

    /// <summary>Of the line that is measured.</summary>
    private readonly List<double> spaces = [];

    private BodyLines()
    {
    }

    public static ImmutableArray<BodyLine> In(TypesetBook book)
    {
        var work = new BodyLines();
        foreach (var page in book.Pages)
        {
            work.Take(page);
        }

        return work.lines.ToImmutable();
    }

    private void Take(Page page)
    {
        var number = 0;
        foreach (var item in page.Items)
        {
            if (item is not Placed.Glyphs { Role: LineRole.Body } piece)
            {
                continue;
            }

            if (pieces.Count > 0 && (piece.Element != pieces[^1].Element || piece.Origin.X <= pieces[^1].Origin.X))
            {
                Finish(page, ++number);
            }

            pieces.Add(piece);
        }

        if (pieces.Count > 0)
        {
            Finish(page, ++number);
        }
    }

    private void Finish(Page page, int number)
    {
        var text = pieces.Count == 1 ? pieces[0].Run.Text : string.Concat(pieces.Select(piece => piece.Run.Text));
        var area = pieces[0].Box;
        foreach (var piece in pieces)
        {
            Measure(piece);
            area = area.Union(piece.Box);
        }

        if (text.EndsWith(' ') && spaces.Count > 0)
        {
            spaces.RemoveAt(spaces.Count - 1);
        }

        lines.Add(new(page.Label, pieces[0].Element, [.. spaces], text, number, pieces[0].Source) { PageNumber = page.Number, Area = area });
        pieces.Clear();
        spaces.Clear();
    }

    private void Measure(Placed.Glyphs piece)
    {
        var (text, size) = (piece.Run.Text, piece.Run.Size);
        foreach (ref readonly var glyph in piece.Run.Glyphs.AsSpan())
        {
            if (text[glyph.Cluster] is ' ' or '\u00A0')
            {
                spaces.Add(glyph.Advance / size);
            }
        }
    }
}
