using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Lines;

/// <summary>A paragraph with all that its lines are made from: where they may end, and how wide its parts are.</summary>
internal readonly ref struct MeasuredText
{
    public required ShapedText Shaped { get; init; }

    public required ParagraphShape Shape { get; init; }

    public required LineTable Table { get; init; }

    /// <summary>The place before each cluster.</summary>
    public required ReadOnlySpan<Opportunity> Opportunities { get; init; }

    /// <summary>What clusters 0 to i − 1 take together; one more than there are clusters.</summary>
    public required ReadOnlySpan<Sums> Sums { get; init; }

    /// <summary>The em at the gap before each cluster, 0 where it may not give.</summary>
    public required ReadOnlySpan<int> Gaps { get; init; }

    public ReadOnlySpan<Cluster> Clusters => Shaped.Clusters.AsSpan();

    /// <summary>The first letter of a cluster.</summary>
    public char LetterOf(int cluster) => Shaped.Text[Shaped.Clusters[cluster].TextStart];
}
