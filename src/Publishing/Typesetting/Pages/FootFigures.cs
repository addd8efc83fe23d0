using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>Figures that stand at the foot (<c>place=bottom</c>): the search gives them room on a page, here they change places with the text below them.</summary>
internal static class FootFigures
{
    /// <summary>The page with such figures under its text, in their order; what stood below them moves up by whole lines of the grid.</summary>
    public static ImmutableArray<PlannedSlice> Settle(ImmutableArray<PlannedSlice> text, Length grid)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var below = i + 1;
            while (below < text.Length && text[below].Strip is { WantsFoot: false })
            {
                below++;
            }

            if (text[i].Strip is { WantsFoot: true } && below > i + 1)
            {
                text = Lowered(text, i, below, grid);
            }
        }

        return text;
    }

    /// <param name="end">After the last slice that it goes under.</param>
    private static ImmutableArray<PlannedSlice> Lowered(ImmutableArray<PlannedSlice> text, int figure, int end, Length grid)
    {
        var (moved, last) = (text[figure], text[end - 1]);
        var above = figure == 0 ? Length.Zero : text[figure - 1].Top + text[figure - 1].Slice.Height;
        var up = text[figure + 1].Top - (grid * (int)Math.Ceiling((above / grid) - 0.001));
        var foot = last.Top + last.Slice.Height - last.Strip!.Trailing;
        var placed = ImmutableArray.CreateBuilder<PlannedSlice>(text.Length);
        placed.AddRange(text[..figure]);
        placed.AddRange(text[(figure + 1)..end].Select(slice => slice with { Top = slice.Top - up }));
        placed.Add(moved with { Top = foot - moved.Slice.Height + moved.Strip!.Trailing });
        placed.AddRange(text[end..]);
        return placed.DrainToImmutable();
    }
}
