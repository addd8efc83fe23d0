using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Lines;

/// <summary>The hyphen at the end of a line that breaks a Latin word (K45), in the face of the letter before it. It says U+00AD, so that the word is whole where it is copied.</summary>
internal readonly record struct HyphenGlyph(GlyphRun Run)
{
    /// <param name="end">One past the last cluster of the line.</param>
    public static HyphenGlyph Of(MeasuredText text, int end)
    {
        var run = text.Shaped.Runs[text.Clusters[Math.Max(0, end - 1)].Run];
        var id = (ushort)run.Face.GlyphOf('-');
        var advance = run.Style.Size * run.Style.Width * run.Face.AdvanceOf(id) / run.Face.UnitsPerEm;
        return new(new GlyphRun(run.Face, run.Style, [new Glyph(id, advance, Length.Zero, Length.Zero, 0)], "\u00AD"));
    }

    /// <summary>What of it stands inside the measure: it hangs as stops do (K41).</summary>
    public Length Inside(ParagraphShape shape) => Run.Width * (1 - (shape.Align == Alignment.Justify ? shape.Hang : 0));
}
