using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>안전 구역 (P4): looks for letters too near to where the press cuts.</summary>
internal static class SafeZone
{
    /// <summary>P4: text and page numbers at least 5 mm inside the trim.</summary>
    public static readonly Length Least = Length.FromMillimetres(5);

    // Margins written in mm come out of rounding up to a unit apart.
    private static readonly Length Slack = Length.FromPoints(0.01);

    /// <summary>One complaint, at the first page; the others are counted.</summary>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<Page> pages)
    {
        var unsafePages = pages.Select(page => (page.Label, Distance: Distance(page))).Where(page => page.Distance < Least - Slack).ToArray();
        return unsafePages is [var first, ..]
            ? [PagesDiagnostics.OutsideSafeZone(first.Label, unsafePages.Min(page => page.Distance), Least, unsafePages.Length - 1)]
            : [];
    }

    /// <summary>From the nearest edge of the page to the box of a letter: the em box of a run, 0.88 em above its baseline and 0.12 below.</summary>
    private static Length Distance(Page page)
    {
        var least = page.Size.Width;
        foreach (var item in page.Items)
        {
            if (item is Placed.Glyphs { IsTurned: true, Run: var turned, Origin: var foot })
            {
                var left = foot.X - PageFrame.BaselineInEm.At(turned.Size);
                least = Least4(least, left, foot.Y - turned.Width, Length.Min(page.Size.Height - foot.Y, page.Size.Width - left - turned.Size));
            }
            else if (item is Placed.Glyphs { Run: var run, Origin: var origin })
            {
                var top = origin.Y - PageFrame.BaselineInEm.At(run.Size);
                least = Least4(least, origin.X, top, Length.Min(page.Size.Width - origin.X - run.Width, page.Size.Height - top - run.Size));
            }
        }

        return least;
    }

    private static Length Least4(Length a, Length b, Length c, Length d) => Length.Min(Length.Min(a, b), Length.Min(c, d));
}
