using System.Collections.Immutable;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// What the page search chose for a galley: the way through it and the blocks that gave. It holds for every galley that the search cannot
/// tell from that one, such as the next round's, in which only page numbers in the text are others.
/// </summary>
internal sealed class PageChoice(Galley galley, PageWay last, Adjustments adjustments)
{
    public PageWay Last { get; } = last;

    public Adjustments Adjustments { get; } = adjustments;

    /// <summary>The same choice for another galley, or null where a search might choose otherwise.</summary>
    public PageChoice? For(Galley other) =>
        other.Strips.Length == galley.Strips.Length && other.Notes.Length == galley.Notes.Length
        && galley.Strips.Zip(other.Strips).All(pair => AreAlike(pair.First, pair.Second))
        && galley.Notes.Zip(other.Notes).All(pair => AreAlike(pair.First, pair.Second))
        && Adjustments.For(other) is { } same
            ? new PageChoice(other, Last, same)
            : null;

    /// <summary>All that the search reads of a strip but what it can give, which <see cref="Pages.Adjustments"/> compares.</summary>
    private static bool AreAlike(Strip one, Strip other) => ReferenceEquals(one, other)
        || (one.Kind == other.Kind && one.SpaceBefore == other.SpaceBefore && one.SpaceAfter == other.SpaceAfter && one.KeepsWithNext == other.KeepsWithNext
            && one.KeepsTogether == other.KeepsTogether && one.IsHeading == other.IsHeading && one.MayFloat == other.MayFloat && one.WantsHead == other.WantsHead
            && one.WantsFoot == other.WantsFoot && one.Group == other.Group && one.IsOnGrid == other.IsOnGrid && one.MinLines == other.MinLines
            && one.HeaderSlices == other.HeaderSlices && one.Trailing == other.Trailing && AreAlike(one.Slices, other.Slices));

    private static bool AreAlike(GalleyNote one, GalleyNote other) =>
        one.Width == other.Width && one.Tops.AsSpan().SequenceEqual(other.Tops.AsSpan()) && one.Trailing.AsSpan().SequenceEqual(other.Trailing.AsSpan())
        && AreAlike(one.Slices, other.Slices);

    private static bool AreAlike(ImmutableArray<Slice> ones, ImmutableArray<Slice> others)
    {
        if (ones.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < ones.Length; i++)
        {
            var (one, other) = (ones[i], others[i]);
            if (one.Height != other.Height || one.IsTiedToNext != other.IsTiedToNext || !one.Notes.AsSpan().SequenceEqual(other.Notes.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }
}
