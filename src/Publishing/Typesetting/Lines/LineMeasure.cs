using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Lines;

/// <summary>
/// The widths of a paragraph as running sums: element i holds what clusters 0 to i − 1 take together, the gaps between them included. A gap
/// belongs to the cluster after it, so that a line that starts there does not have it.
/// </summary>
internal static class LineMeasure
{
    /// <param name="sums">One more than there are clusters.</param>
    /// <param name="gaps">The em at the gap before each cluster, 0 where it may not give.</param>
    public static void Add(ShapedText shaped, WordSpaceDesign design, LineTable table, Span<Sums> sums, Span<int> gaps)
    {
        var text = shaped.Text;
        var clusters = shaped.Clusters.AsSpan();
        var sum = default(Sums);
        sums[0] = sum;
        var lastIsSquare = false;
        for (var i = 0; i < clusters.Length; i++)
        {
            ref readonly var cluster = ref clusters[i];
            var letter = text[cluster.TextStart];
            var isSquare = Letters.IsSquare(letter);
            gaps[i] = 0;
            if (isSquare && lastIsSquare)
            {
                gaps[i] = (int)SizeOf(shaped, cluster); // K11: none at marks, digits, Latin or spaces
            }

            sum = new(sum.Width + cluster.Advance.Units, sum.Stretch, sum.Shrink, sum.Room, sum.Gaps + gaps[i]);
            if (Letters.IsWordSpace(letter))
            {
                sum = AddSpace(sum, cluster.Advance, new(SizeOf(shaped, cluster)), design, table);
            }

            sums[i + 1] = sum;
            lastIsSquare = isSquare;
        }
    }

    /// <summary>What stands in the advance of a line's last letter but not in the line.</summary>
    /// <param name="end">One past the last cluster of the line, at least 1.</param>
    public static long TrailingSpace(ShapedText shaped, int end)
    {
        ref readonly var cluster = ref shaped.Clusters.AsSpan()[end - 1];
        return Spacing.After(shaped.Text, shaped.Runs[cluster.Run].Style, cluster.TextStart, cluster.TextEnd).Units;
    }

    private static long SizeOf(ShapedText shaped, in Cluster cluster) => shaped.Runs[cluster.Run].Style.Size.Units;

    private static Sums AddSpace(in Sums sum, Length width, Length size, WordSpaceDesign design, LineTable table)
    {
        var room = Math.Max(0, width.Units - (size * table.SpaceFloor).Units);
        var stretch = design.Stretch is { } more ? more.At(size) : width * table.SpaceStretch;
        var shrink = design.Shrink is { } less ? less.At(size) : width * table.SpaceShrink;
        return sum with { Stretch = sum.Stretch + stretch.Units, Shrink = sum.Shrink + shrink.Units, Room = sum.Room + room };
    }
}
