using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>Strips under each other without a page to fit: the larger of two whites between them, none above the first.</summary>
internal static class StripStack
{
    /// <summary>Every slice with its strip and how far below the first it tops.</summary>
    public static IEnumerable<(Strip Strip, Slice Slice, Length Top)> Of(IEnumerable<Strip> strips)
    {
        var (y, after, isFirst) = (Length.Zero, Length.Zero, true);
        foreach (var strip in strips)
        {
            y += isFirst ? Length.Zero : Length.Max(after, strip.SpaceBefore);
            (after, isFirst) = (strip.SpaceAfter, false);
            foreach (var slice in strip.Slices)
            {
                yield return (strip, slice, y);
                y += slice.Height;
            }
        }
    }
}
