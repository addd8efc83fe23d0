using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// Places readings over their bases (K70). With as many letters as the base each stands in the middle over its own, else the reading as a
/// whole in the middle over the base as a whole.
/// </summary>
internal static class RubyPainter
{
    // The base's square ends 0.88 em above the baseline, the reading's own 0.12 em below its own. K70: a tenth of an ex between them; an
    // ex is half an em in the Noto faces.
    private static readonly Em TopOfBase = new(0.88);
    private static readonly Em Gap = new(0.05);
    private static readonly Em FootOfReading = new(0.12);

    /// <summary>The reading whose base ends with this piece of its line, or null. A base that was cut in an emergency has its reading over its first part.</summary>
    public static ShapedReading? ReadingAt(Line line, LinePiece piece)
    {
        var end = piece.TextStart + piece.Run.Text.Length;
        return line.Readings.FirstOrDefault(reading => piece.TextStart < reading.End && Math.Min(reading.End, line.TextEnd) == end);
    }

    /// <param name="left">Of the measure.</param>
    /// <param name="baseline">Of the base.</param>
    public static void Paint(ImmutableArray<Placed>.Builder page, SetItem.Text item, int element, ShapedReading reading, Length left, Length baseline)
    {
        var bases = Bases(item.Line, reading, left);
        if (bases.Count == 0)
        {
            return;
        }

        var pens = bases.Count == reading.Shaped.Clusters.Count ? PensOverEach(reading, bases) : PensOverAll(reading, bases);
        var size = item.Line.Pieces.First(piece => piece.TextStart + piece.Run.Text.Length > reading.Start).Run.Size;
        var source = LinePainter.SourceAt(item.Styled, reading.Start);
        foreach (var run in reading.Shaped.Runs)
        {
            var (glyphs, pen) = Place(reading.Shaped, run, pens);
            var text = reading.Shaped.Text.Substring(run.TextStart, run.TextLength);
            var at = new Point(pen, baseline - (TopOfBase + Gap).At(size) - FootOfReading.At(run.Style.Size));
            page.Add(new Placed.Glyphs(at, new GlyphRun(run.Face, run.Style, glyphs, text), source) { Role = LineRole.Ruby, Element = element, Said = "" });
        }
    }

    /// <summary>Left edge and own width of each letter of the base on this line, without the white that spreading, tracking and slack put beside it.</summary>
    private static List<(Length Left, Length Width)> Bases(Line line, ShapedReading reading, Length left)
    {
        var bases = new List<(Length Left, Length Width)>();
        foreach (var piece in line.Pieces)
        {
            var (x, cluster) = (left + piece.X, -1);
            foreach (var glyph in piece.Run.Glyphs)
            {
                var index = piece.TextStart + glyph.Cluster;
                if (index >= reading.Start && index < reading.End && glyph.Cluster != cluster)
                {
                    bases.Add((x + glyph.OffsetX, piece.Run.EmWidth * piece.Run.Face.AdvanceOf(glyph.Id) / piece.Run.Face.UnitsPerEm));
                    cluster = glyph.Cluster;
                }

                x += glyph.Advance;
            }
        }

        return bases;
    }

    private static Length[] PensOverEach(ShapedReading reading, List<(Length Left, Length Width)> bases) =>
        [.. bases.Zip(reading.Shaped.Clusters, (letter, cluster) => letter.Left + ((letter.Width - cluster.Advance) / 2))];

    private static Length[] PensOverAll(ShapedReading reading, List<(Length Left, Length Width)> bases)
    {
        var (first, last) = (bases[0], bases[^1]);
        var pen = first.Left + ((last.Left + last.Width - first.Left - reading.Width) / 2);
        var pens = new Length[reading.Shaped.Clusters.Count];
        for (var i = 0; i < pens.Length; i++)
        {
            pens[i] = pen;
            pen += reading.Shaped.Clusters[i].Advance;
        }

        return pens;
    }

    /// <summary>A run's glyphs with advances that lead from pen to pen, and the first pen.</summary>
    private static (ImmutableArray<Glyph> Glyphs, Length Left) Place(ShapedText text, ShapedRun run, Length[] pens)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>(run.GlyphCount);
        Length? left = null;
        for (var i = 0; i < text.Clusters.Count; i++)
        {
            var cluster = text.Clusters[i];
            if (cluster.TextStart < run.TextStart || cluster.TextStart >= run.TextStart + run.TextLength)
            {
                continue;
            }

            left ??= pens[i];
            var isFollowed = i + 1 < pens.Length && text.Clusters[i + 1].TextStart < run.TextStart + run.TextLength;
            var more = isFollowed ? pens[i + 1] - pens[i] - cluster.Advance : Length.Zero;
            for (var g = 0; g < cluster.GlyphCount; g++)
            {
                var glyph = text.Glyphs[cluster.GlyphStart + g].WithCluster(cluster.TextStart - run.TextStart);
                glyphs.Add(g == cluster.GlyphCount - 1 ? glyph.WithAdvance(glyph.Advance + more) : glyph);
            }
        }

        return (glyphs.ToImmutable(), left ?? Length.Zero);
    }
}
