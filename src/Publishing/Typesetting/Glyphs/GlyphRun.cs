using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Glyphs;

/// <summary>A glyph and how far the pen moves after it. Twenty bytes: a long book has millions.</summary>
internal readonly record struct Glyph
{
    private readonly int advance;
    private readonly int offsetX;
    private readonly int offsetY;

    public Glyph(ushort id, Length advance, Length offsetX, Length offsetY, int cluster)
    {
        Id = id;
        this.advance = checked((int)advance.Units);
        this.offsetX = checked((int)offsetX.Units);
        this.offsetY = checked((int)offsetY.Units);
        Cluster = cluster;
    }

    /// <summary>Index in the face as the font file counts it (not the subset).</summary>
    public ushort Id { get; }

    /// <summary>Tracking and justification included.</summary>
    public Length Advance => new(advance);

    /// <summary>From the pen, to the right.</summary>
    public Length OffsetX => new(offsetX);

    /// <summary>From the baseline, upwards.</summary>
    public Length OffsetY => new(offsetY);

    /// <summary>Index into the text of the run that holds it: the first letter of its cluster (shaping), non-decreasing in the run.</summary>
    public int Cluster { get; }

    public Glyph WithAdvance(Length value) => new(Id, value, OffsetX, OffsetY, Cluster);

    public Glyph WithCluster(int value) => new(Id, Advance, OffsetX, OffsetY, value);
}

/// <summary>Glyphs of one face and look in a row, ready to draw. <see cref="Text"/> is exactly the letters they stand for, for copying and searching.</summary>
internal sealed record GlyphRun(FontFace Face, TextStyle Style, ImmutableArray<Glyph> Glyphs, string Text)
{
    public Length Size => Style.Size;

    /// <summary>What an em of the face is wide: the size, narrowed by 장평 (K17).</summary>
    public Length EmWidth => Style.Width == 1 ? Style.Size : Style.Size * Style.Width;

    public Length Width
    {
        get
        {
            var sum = Length.Zero;
            foreach (var glyph in Glyphs)
            {
                sum += glyph.Advance;
            }

            return sum;
        }
    }
}

/// <summary>
/// A paragraph after shaping: glyphs in text order, grouped into runs of one face and style and into clusters that cannot be cut. Nobody
/// changes them; their arrays may be longer than they are, see <see cref="Shaper.Release"/>.
/// </summary>
internal sealed record ShapedText(StyledText Styled, ImmutableArray<ShapedRun> Runs, Segment<Glyph> Glyphs, Segment<Cluster> Clusters)
{
    public string Text => Styled.Text;

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ShapedReading> Readings { get; init; } = [];
}

/// <summary>루비: a reading at its own size, with the stretch of the text that it stands over.</summary>
internal sealed record ShapedReading(int Start, int End, ShapedText Shaped)
{
    public Length Width
    {
        get
        {
            var sum = Length.Zero;
            foreach (ref readonly var cluster in Shaped.Clusters.AsSpan())
            {
                sum += cluster.Advance;
            }

            return sum;
        }
    }
}

/// <summary>A stretch of the paragraph in one face; <see cref="Glyph.Cluster"/> of its glyphs counts in the whole paragraph's text.</summary>
internal readonly record struct ShapedRun(FontFace Face, TextStyle Style, int TextStart, int TextLength, int GlyphStart, int GlyphCount);

/// <summary>The smallest piece a line may be built from: letters and the glyphs that stand for them. Twenty-four bytes, for the same reason.</summary>
internal readonly record struct Cluster
{
    private readonly int advance;

    public Cluster(int textStart, int textLength, int glyphStart, int glyphCount, int run, Length advance)
    {
        (TextStart, TextLength, GlyphStart, GlyphCount, Run) = (textStart, textLength, glyphStart, glyphCount, run);
        this.advance = checked((int)advance.Units);
    }

    public int TextStart { get; }

    public int TextLength { get; }

    public int GlyphStart { get; }

    public int GlyphCount { get; }

    /// <summary>Index into <see cref="ShapedText.Runs"/>.</summary>
    public int Run { get; }

    /// <summary>Tracking included.</summary>
    public Length Advance => new(advance);

    public int TextEnd => TextStart + TextLength;
}
