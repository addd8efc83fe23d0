using System.Collections.Immutable;

namespace Publishing.Verifying.Reprint;

/// <summary>Sums up pages in a row that became the same, and says where a reflow ends.</summary>
internal static class RunFinder
{
    public static ImmutableArray<ReprintRun> Find(ImmutableArray<ReprintPage> pages)
    {
        var runs = ImmutableArray.CreateBuilder<ReprintRun>();
        for (var first = 0; first < pages.Length;)
        {
            var next = first + 1;
            while (next < pages.Length && GoesOn(pages[next - 1], pages[next]))
            {
                next++;
            }

            runs.Add(Of(pages, first, next));
            first = next;
        }

        return runs.DrainToImmutable();
    }

    /// <summary>Shifted pages go on only by the same distance.</summary>
    private static bool GoesOn(ReprintPage page, ReprintPage next) =>
        page.Change == next.Change && (page.Change != PageChange.Shifted || page.Number - page.OldNumber == next.Number - next.OldNumber);

    private static ReprintRun Of(ImmutableArray<ReprintPage> pages, int first, int next)
    {
        var (from, to) = (pages[first], pages[next - 1]);
        var inStep = from.Change == PageChange.Reflowed && next < pages.Length && (pages[next].Change is PageChange.Unchanged or PageChange.Shifted) ? pages[next] : null;
        return new(from.Change, from.Number, to.Number, ReprintWords.OfRun(from, to, inStep, next == pages.Length)) { InStepAt = inStep?.Number };
    }
}
