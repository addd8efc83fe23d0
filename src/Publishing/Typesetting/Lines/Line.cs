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
internal readonly record struct LinePiece(Length X, GlyphRun Run, int TextStart);

/// <summary>The lines of one paragraph.</summary>
internal sealed record BrokenText(ShapedText Shaped, ImmutableArray<Line> Lines);
