using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Lines;

/// <summary>What stands outside the measure at a line end (K41).</summary>
internal static class LineEdge
{
    /// <summary>How far the last cluster of a line stands out, in units: a share of a full stop or comma, nothing of other letters.</summary>
    /// <param name="end">One past the last cluster of the line.</param>
    public static long Overhang(ShapedText shaped, ParagraphShape shape, int end)
    {
        if (shape.Hang <= 0 || shape.Align is not (Alignment.Justify or Alignment.Right) || end == 0)
        {
            return 0;
        }

        ref readonly var cluster = ref shaped.Clusters.AsSpan()[end - 1];
        return Letters.Hangs(shaped.Text[cluster.TextStart]) ? (cluster.Advance * shape.Hang).Units : 0;
    }
}
