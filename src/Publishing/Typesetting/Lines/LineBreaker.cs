using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Lines;

/// <summary>Breaks a shaped paragraph into justified lines by a search over the whole paragraph. Pure and safe from many threads.</summary>
internal static class LineBreaker
{
    /// <param name="measure">글줄 길이 of the block, before the shape's indents are taken off.</param>
    /// <param name="looseness">Lines more (positive) or fewer than the best answer; the nearest possible count is given.</param>
    public static BrokenText Break(ShapedText text, ParagraphShape shape, Length measure, int looseness = 0) => throw new NotImplementedException();
}
