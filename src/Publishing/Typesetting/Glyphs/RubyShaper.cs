using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Glyphs;

/// <summary>Shapes the readings of a paragraph and makes room for them: a base narrower than its reading is spread (K70).</summary>
internal static class RubyShaper
{
    public static ShapedText Add(ShapedText text, FontLibrary fonts)
    {
        ImmutableArray<ShapedReading>.Builder? readings = null;
        foreach (var mark in text.Styled.Marks)
        {
            if (mark is TextMark.Ruby { Length: > 0 } ruby)
            {
                readings ??= ImmutableArray.CreateBuilder<ShapedReading>();
                readings.Add(new(ruby.Start, ruby.End, Shape(text.Styled, ruby, fonts)));
            }
        }

        return readings is null ? text : Spread(text, readings.DrainToImmutable());
    }

    private static ShapedText Shape(StyledText styled, TextMark.Ruby ruby, FontLibrary fonts)
    {
        var run = styled.Runs.First(run => ruby.Start < run.End);
        var style = run.Style with
        {
            Size = run.Style.Size * run.Style.RubySize, Tracking = Em.Zero, LetterSpacing = Em.Zero, BaselineShift = Length.Zero,
            IsStruck = false, IsUnderlined = false, HasDots = false, RubyStart = null,
        };
        return Shaper.Shape(new StyledText(ruby.Reading, [new StyledRun(0, ruby.Reading.Length, style, run.Source)], []), fonts);
    }

    /// <summary>What a base lacks is shared out: as much between two letters as before the first and after the last together (jlreq §3.3.6).</summary>
    private static ShapedText Spread(ShapedText text, ImmutableArray<ShapedReading> readings)
    {
        var glyphs = text.Glyphs.ToArray();
        var clusters = text.Clusters.ToArray();
        foreach (var reading in readings)
        {
            var bases = Array.FindAll(clusters, cluster => cluster.TextStart >= reading.Start && cluster.TextStart < reading.End && cluster.GlyphCount > 0);
            var lack = reading.Width - bases.Aggregate(Length.Zero, (sum, cluster) => sum + cluster.Advance);
            if (lack <= Length.Zero || bases.Length == 0)
            {
                continue;
            }

            for (var i = 0; i < clusters.Length; i++)
            {
                if (bases.Contains(clusters[i]))
                {
                    clusters[i] = Widen(clusters[i], glyphs, lack / bases.Length);
                }
            }
        }

        return text with
        {
            Glyphs = glyphs,
            Clusters = clusters,
            Readings = readings,
        };
    }

    private static Cluster Widen(Cluster cluster, Glyph[] glyphs, Length more)
    {
        var last = cluster.GlyphStart + cluster.GlyphCount - 1;
        for (var i = cluster.GlyphStart; i <= last; i++)
        {
            var glyph = glyphs[i];
            glyphs[i] = new(glyph.Id, i == last ? glyph.Advance + more : glyph.Advance, glyph.OffsetX + (more / 2), glyph.OffsetY, glyph.Cluster);
        }

        return new(cluster.TextStart, cluster.TextLength, cluster.GlyphStart, cluster.GlyphCount, cluster.Run, cluster.Advance + more);
    }
}
