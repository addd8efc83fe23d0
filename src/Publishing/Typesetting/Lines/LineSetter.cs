using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Lines;

/// <summary>
/// Makes lines of glyphs from the places where they end. Slack is shared out in whole units, so that every right edge is exact: what a space
/// gets is the difference of two rounded running sums, and the last one takes what is left.
/// </summary>
internal readonly ref struct LineSetter(MeasuredText text)
{
    private readonly MeasuredText text = text;

    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="left">Of the line, from the left edge of the block's measure.</param>
    /// <param name="room">Of the line, indents taken off.</param>
    public Line Set(in Breakpoint start, in Breakpoint end, Length left, Length room)
    {
        var natural = end.Before - start.After;
        var slack = room.Units - natural.Width;
        var share = ShareOut(natural, slack, end.Kind is BreakKind.End or BreakKind.Forced);
        var width = natural.Width + share.Spaces + share.Gaps + Overhang(start, end);
        var x = text.Shape.Align switch
        {
            Alignment.Right => left + new Length(slack),
            Alignment.Center => left + new Length(slack / 2),
            _ => left,
        };
        var clusters = text.Clusters;
        var textEnd = end.Next < clusters.Length ? clusters[end.Next].TextStart : text.Shaped.Text.Length;
        var textStart = clusters[start.Next].TextStart;
        return new(Place(start.Next, end, x, share), new(width), share.Ratio, end.Kind, textStart, textEnd) { Readings = ReadingsOf(textStart, textEnd) };
    }

    private long Overhang(in Breakpoint start, in Breakpoint end)
    {
        if (end.Kind != BreakKind.Hyphen)
        {
            return LineEdge.Overhang(text.Shaped, text.Shape, end.End > start.Next ? end.End : 0);
        }

        var hyphen = HyphenGlyph.Of(text, end.End);
        return (hyphen.Run.Width - hyphen.Inside(text.Shape)).Units;
    }

    private ImmutableArray<ShapedReading> ReadingsOf(int textStart, int textEnd) =>
        text.Shaped.Readings.IsEmpty ? [] : [.. text.Shaped.Readings.Where(reading => reading.Start >= textStart && reading.Start < textEnd)];

    private readonly record struct Share(double Ratio, long Spaces, long Gaps);

    private Share ShareOut(in Sums natural, long slack, bool isLast)
    {
        if (text.Shape.Align != Alignment.Justify || text.Shape.KeepsSpaces || (isLast && slack >= 0))
        {
            return default;
        }

        var fit = Fit.Of(natural, slack, text.Table);
        if (fit.Kind != FitKind.Fits)
        {
            return new(fit.Kind == FitKind.Rigid ? fit.Ratio : 0, 0, 0);
        }

        var hasSpaces = (slack < 0 ? natural.Shrink : natural.Stretch) > 0;
        var inGaps = hasSpaces ? (long)Math.Round(fit.Gaps) : slack;
        return new(fit.Ratio, slack - inGaps, inGaps);
    }

    private ImmutableArray<LinePiece> Place(int start, in Breakpoint end, Length x, Share share)
    {
        var clusters = text.Clusters;
        var last = end.Next;
        while (last > end.End && Letters.IsLineEnd(text.LetterOf(last - 1)))
        {
            last--;
        }

        var pieces = ImmutableArray.CreateBuilder<LinePiece>(1);
        var given = new Given(share, text, start, end.End);
        while (start < last)
        {
            var next = start + 1;
            while (next < last && clusters[next].Run == clusters[start].Run)
            {
                next++;
            }

            var run = MakeRun(clusters[start..next], ref given, out var width);
            pieces.Add(new(x, run, clusters[start].TextStart));
            x += new Length(width);
            start = next;
        }

        if (end.Kind == BreakKind.Hyphen)
        {
            pieces.Add(new(x, HyphenGlyph.Of(text, end.End).Run, clusters[last - 1].TextEnd));
        }

        return pieces.DrainToImmutable();
    }

    private GlyphRun MakeRun(ReadOnlySpan<Cluster> clusters, ref Given given, out long width)
    {
        var (first, last) = (clusters[0], clusters[^1]);
        var source = text.Shaped.Glyphs.AsSpan()[first.GlyphStart..(last.GlyphStart + last.GlyphCount)];
        var glyphs = new Glyph[source.Length];
        for (var i = 0; i < source.Length; i++)
        {
            glyphs[i] = source[i].WithCluster(source[i].Cluster - first.TextStart);
        }

        width = 0;
        foreach (ref readonly var cluster in clusters)
        {
            width += cluster.Advance.Units;
            var more = given.AfterNext();
            if (more != 0 && cluster.GlyphCount > 0)
            {
                ref var glyph = ref glyphs[cluster.GlyphStart - first.GlyphStart + cluster.GlyphCount - 1];
                glyph = glyph.WithAdvance(glyph.Advance + new Length(more));
                width += more;
            }
        }

        var run = text.Shaped.Runs[first.Run];
        return new(run.Face, run.Style, ImmutableCollectionsMarshal.AsImmutableArray(glyphs), text.Shaped.Text[first.TextStart..last.TextEnd]);
    }

    /// <summary>Deals out slack cluster by cluster, from the left.</summary>
    private ref struct Given
    {
        private readonly ReadOnlySpan<Sums> sums;
        private readonly ReadOnlySpan<int> gaps;
        private readonly Share share;
        private readonly int start;
        private readonly int end;
        private readonly long allSpaces;
        private readonly long allGaps;
        private int at;
        private long spacesDealt;
        private long gapsDealt;
        private long gapsPassed;

        public Given(Share share, MeasuredText text, int start, int end)
        {
            sums = text.Sums;
            gaps = text.Gaps;
            (this.share, this.start, this.end, at) = (share, start, end, start);
            if (share.Spaces == 0 && share.Gaps == 0)
            {
                this.end = start;
                return;
            }

            allSpaces = SpacesTo(end);
            allGaps = sums[end].Gaps - sums[start].Gaps - gaps[start];
        }

        /// <summary>What the next cluster gets after it.</summary>
        public long AfterNext()
        {
            if (at >= end)
            {
                return 0;
            }

            at++;
            var more = 0L;
            if (allSpaces > 0 && share.Spaces != 0)
            {
                var dealt = share.Spaces * SpacesTo(at) / allSpaces;
                (more, spacesDealt) = (dealt - spacesDealt, dealt);
            }

            if (at < end && gaps[at] > 0 && share.Gaps != 0)
            {
                gapsPassed += gaps[at];
                var dealt = share.Gaps * gapsPassed / allGaps;
                (more, gapsDealt) = (more + dealt - gapsDealt, dealt);
            }

            return more;
        }

        private readonly long SpacesTo(int cluster) => share.Spaces < 0
            ? sums[cluster].Shrink - sums[start].Shrink
            : sums[cluster].Stretch - sums[start].Stretch;
    }
}
