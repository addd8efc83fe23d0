using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Typesetting.Pages;

/// <summary>Puts a line on the page: its glyphs and pictures, then the strokes and dots of its letters, then what can be clicked.</summary>
internal static class LinePainter
{
    // K69: 0.04 em thick. A strike runs through the middle of the Hangul square (0.38 em above the baseline: its edges are at 0.88
    // and −0.12); an underline keeps half an ex below the baseline (an ex is half an em in the Noto faces), clear of the square.
    private static readonly Em StrokeThickness = new(0.04);
    private static readonly Em StrikeRise = new(0.38);
    private static readonly Em UnderlineDrop = new(0.25);

    // K68: a dot above the syllable's square and inside the white between lines, so that the line pitch stays.
    private static readonly Em DotDiameter = new(0.12);
    // A ring as black as the dot is wider, its line a thirtieth of an em.
    private static readonly Em RingDiameter = new(0.2);
    private static readonly Em RingHole = new(0.134);
    private static readonly Em DotRise = new(0.97);

    private static readonly Em BelowBaseline = new(0.12);

    /// <param name="origin">Left edge of the measure on the baseline, on the page.</param>
    public static void Paint(ImmutableArray<Placed>.Builder page, SetItem.Text item, Point origin) => Paint(page, item, item.Element, origin);

    /// <param name="element">Instead of the item's own, which counts from its section.</param>
    /// <param name="origin">Left edge of the measure on the baseline, on the page.</param>
    public static void Paint(ImmutableArray<Placed>.Builder page, SetItem.Text item, int element, Point origin)
    {
        var source = SourceAt(item.Styled, item.Line.TextStart);
        foreach (var piece in PiecesOf(item))
        {
            var at = new Point(origin.X + piece.X, origin.Y - piece.Run.Style.BaselineShift);
            if (piece.Run.Text == "\uFFFC")
            {
                PaintPicture(page, item, element, piece.TextStart, at);
                continue;
            }

            var glyphs = new Placed.Glyphs(at, piece.Run, source) { Role = item.Role, Element = element };
            if (item.Line.Readings.IsEmpty || RubyPainter.ReadingAt(item.Line, piece) is not { } reading)
            {
                page.Add(glyphs);
                continue;
            }

            page.Add(glyphs with { Said = piece.Run.Text + reading.Shaped.Text });
            RubyPainter.Paint(page, item, element, reading, origin.X, at.Y);
        }

        PaintStrokes(page, item.Line, origin);
        PaintMarks(page, item, element, origin);
    }

    /// <summary>The pieces of a line, those that only a part of is a link cut there: the tags of the PDF tell the link from the words around it.</summary>
    private static ImmutableArray<LinePiece> PiecesOf(SetItem.Text item)
    {
        var pieces = item.Line.Pieces;
        foreach (var mark in item.Styled.Marks)
        {
            if (mark is TextMark.Link or TextMark.InnerLink && mark.Length > 0 && mark.End > item.Line.TextStart && mark.Start < item.Line.TextEnd)
            {
                pieces = Cut(Cut(pieces, mark.Start), mark.End);
            }
        }

        return pieces;
    }

    private static ImmutableArray<LinePiece> Cut(ImmutableArray<LinePiece> pieces, int index)
    {
        foreach (var piece in pieces)
        {
            if (index > piece.TextStart && index < piece.TextStart + piece.Run.Text.Length)
            {
                return [.. pieces.SelectMany(whole => whole.CutAt(index))];
            }
        }

        return pieces;
    }

    /// <summary>Where a letter of a styled text stands in the manuscript.</summary>
    public static SourceSpan SourceAt(StyledText styled, int index)
    {
        foreach (var run in styled.Runs)
        {
            if (index < run.End)
            {
                return run.Source.Length == run.Length ? run.Source.Slice(Math.Max(0, index - run.Start), 1) : run.Source;
            }
        }

        return styled.Runs.IsEmpty ? default : styled.Runs[^1].Source;
    }

    /// <summary>In its place among the letters, so that it is read where it stands.</summary>
    private static void PaintPicture(ImmutableArray<Placed>.Builder page, SetItem.Text item, int element, int index, Point at)
    {
        if (item.Styled.Marks.OfType<TextMark.Picture>().FirstOrDefault(mark => mark.Start == index) is { } picture)
        {
            var (width, height) = (picture.Size.Width, picture.Size.Height);
            page.Add(new Placed.Picture(new Rect(at.X, at.Y - height, width, height), picture.Image, picture.Alternative) { Element = element });
        }
    }

    private static void PaintStrokes(ImmutableArray<Placed>.Builder page, Line line, Point origin)
    {
        PaintStrokes(page, line, origin, style => style.IsStruck, -StrikeRise.Value);
        PaintStrokes(page, line, origin, style => style.IsUnderlined, UnderlineDrop.Value);
        foreach (var piece in line.Pieces)
        {
            if (piece.Run.Style.HasDots)
            {
                PaintDots(page, piece.Run, origin.X + piece.X, origin.Y);
            }
        }
    }

    /// <summary>One stroke for pieces in a row that have it, whatever their faces, at the height that suits the largest of them.</summary>
    /// <param name="drop">In em below the baseline.</param>
    private static void PaintStrokes(ImmutableArray<Placed>.Builder page, Line line, Point origin, Func<TextStyle, bool> has, double drop)
    {
        var pieces = line.Pieces;
        for (var first = 0; first < pieces.Length; first++)
        {
            var (next, style) = (first, pieces[first].Run.Style);
            for (; next < pieces.Length && has(pieces[next].Run.Style); next++)
            {
                style = pieces[next].Run.Size > style.Size ? pieces[next].Run.Style : style;
            }

            if (next > first)
            {
                var right = pieces[next - 1].X + InkWidth(pieces[next - 1].Run, next == pieces.Length);
                page.Add(Stroke(origin.X + pieces[first].X, right - pieces[first].X, origin.Y + new Em(drop).At(style.Size), style));
                first = next;
            }
        }
    }

    private static Placed.Rule Stroke(Length left, Length width, Length middle, TextStyle style)
    {
        var thickness = StrokeThickness.At(style.Size);
        return new Placed.Rule(new Rect(left, middle - (thickness / 2), width, thickness), new Ink(style.Black));
    }

    /// <summary>The width of a run without the space that ends the line and without the tracking behind its last syllable.</summary>
    private static Length InkWidth(GlyphRun run, bool isAtLineEnd)
    {
        var (width, end) = (run.Width, run.Glyphs.Length);
        if (end > 0 && isAtLineEnd && run.Text.EndsWith(' '))
        {
            width -= run.Glyphs[--end].Advance;
        }

        if (end > 0 && Letter.IsHangul(run.Text[run.Glyphs[end - 1].Cluster]))
        {
            width += (run.EmWidth * run.Face.AdvanceOf(run.Glyphs[end - 1].Id) / run.Face.UnitsPerEm) - run.Glyphs[end - 1].Advance;
        }

        return width;
    }

    /// <summary>A dot over each letter, none over spaces and marks: over the middle of its own width, without the tracking and slack behind it.</summary>
    private static void PaintDots(ImmutableArray<Placed>.Builder page, GlyphRun run, Length left, Length baseline)
    {
        var middle = baseline - DotRise.At(run.Size);
        for (var first = 0; first < run.Glyphs.Length;)
        {
            var (own, whole, next) = (0, Length.Zero, first);
            for (; next < run.Glyphs.Length && run.Glyphs[next].Cluster == run.Glyphs[first].Cluster; next++)
            {
                own += run.Face.AdvanceOf(run.Glyphs[next].Id);
                whole += run.Glyphs[next].Advance;
            }

            if (char.IsLetterOrDigit(run.Text, run.Glyphs[first].Cluster))
            {
                var half = run.EmWidth * own / (2 * run.Face.UnitsPerEm);
                page.Add(run.Style.HasRings
                    ? new Placed.Dot(new Point(left + half, middle), RingDiameter.At(run.Size), new Ink(run.Style.Black)) { Hole = RingHole.At(run.Size) }
                    : new Placed.Dot(new Point(left + half, middle), DotDiameter.At(run.Size), new Ink(run.Style.Black)));
            }

            left += whole;
            first = next;
        }
    }

    private static void PaintMarks(ImmutableArray<Placed>.Builder page, SetItem.Text item, int element, Point origin)
    {
        foreach (var mark in item.Styled.Marks)
        {
            if (mark.Length == 0 || mark.Start >= item.Line.TextEnd || mark.End <= item.Line.TextStart)
            {
                continue;
            }

            var (address, target) = mark switch
            {
                TextMark.Link link => (link.Address, null),
                TextMark.InnerLink inner => (null, inner.Target),
                _ => ((string?)null, (string?)null),
            };
            if ((address is not null || target is not null) && AreaOf(item.Line, mark, origin) is { } area)
            {
                page.Add(new Placed.Link(area, address, target) { Element = element });
            }
        }
    }

    /// <summary>The em boxes of a mark's letters on this line, or null where it has none.</summary>
    private static Rect? AreaOf(Line line, TextMark mark, Point origin)
    {
        var (left, right, size) = (Length.Zero, Length.Zero, Length.Zero);
        var isFound = false;
        foreach (var piece in line.Pieces)
        {
            var x = piece.X;
            foreach (var glyph in piece.Run.Glyphs)
            {
                var index = piece.TextStart + glyph.Cluster;
                if (index >= mark.Start && index < mark.End)
                {
                    left = isFound ? left : x;
                    right = x + glyph.Advance;
                    size = Length.Max(size, piece.Run.Size);
                    isFound = true;
                }

                x += glyph.Advance;
            }
        }

        var rise = PageFrame.BaselineInEm.At(size);
        return isFound ? new Rect(origin.X + left, origin.Y - rise, right - left, rise + BelowBaseline.At(size)) : null;
    }
}
