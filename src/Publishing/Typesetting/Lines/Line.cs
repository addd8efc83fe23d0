using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Lines;

/// <summary>Why a line ended.</summary>
internal enum BreakKind
{
    /// <summary>The paragraph's end.</summary>
    End,

    /// <summary>At a word space; the space is the last glyph of the line, outside the measure, so that the text can be copied whole.</summary>
    Space,

    /// <summary>Inside an 어절, between syllables.</summary>
    InsideWord,

    /// <summary>Inside a Latin word: a hyphen is the last glyph of the line (K45).</summary>
    Hyphen,

    /// <summary>After a mark or at U+200B, between words without a space.</summary>
    Mark,

    /// <summary>The author's own line end.</summary>
    Forced,

    /// <summary>Nothing fitted: the word was cut where the measure ended.</summary>
    Emergency,
}

/// <summary>글줄: glyph runs at their places from the left of the measure, already justified.</summary>
/// <param name="Pieces">Left to right, x from the left edge of the block's measure, indents included.</param>
/// <param name="Width">Of the set line without the space at its end, hang included.</param>
/// <param name="Ratio">How far the spaces were stretched (positive) or shrunk (negative), 0 natural.</param>
/// <param name="TextStart">Of the paragraph's text, half-open with <paramref name="TextEnd"/>; the space at the end belongs to the line.</param>
internal sealed record Line(ImmutableArray<LinePiece> Pieces, Length Width, double Ratio, BreakKind Break, int TextStart, int TextEnd)
{
    /// <summary>Those whose base starts on this line.</summary>
    public ImmutableArray<ShapedReading> Readings { get; init; } = [];
}

/// <summary>A run at its place.</summary>
/// <param name="X">From the left edge of the block's measure.</param>
/// <param name="TextStart">Where the run's text starts in the paragraph's text.</param>
internal readonly record struct LinePiece(Length X, GlyphRun Run, int TextStart)
{
    /// <summary>The piece in two at a place in the paragraph's text; whole where the place is outside, inside a cluster or in the base of a reading.</summary>
    public IEnumerable<LinePiece> CutAt(int index)
    {
        var at = index - TextStart;
        if (at <= 0 || at >= Run.Text.Length || Run.Style.RubyStart is not null)
        {
            return [this];
        }

        var (first, width) = (0, Length.Zero);
        for (; first < Run.Glyphs.Length && Run.Glyphs[first].Cluster < at; first++)
        {
            width += Run.Glyphs[first].Advance;
        }

        if (first == 0 || first == Run.Glyphs.Length || Run.Glyphs[first].Cluster != at)
        {
            return [this];
        }

        var rest = Run.Glyphs[first..].Select(glyph => glyph.WithCluster(glyph.Cluster - at)).ToImmutableArray();
        return
        [
            this with { Run = Run with { Glyphs = Run.Glyphs[..first], Text = Run.Text[..at] } },
            new LinePiece(X + width, Run with { Glyphs = rest, Text = Run.Text[at..] }, index),
        ];
    }
}

/// <summary>The lines of one paragraph.</summary>
internal sealed record BrokenText(ShapedText Shaped, ImmutableArray<Line> Lines);
