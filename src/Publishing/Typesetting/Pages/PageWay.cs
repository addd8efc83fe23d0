using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>A page start and the best way to it.</summary>
/// <param name="Start">Where the next page starts.</param>
/// <param name="Carry">Notes that go on at its foot.</param>
/// <param name="Cost">Of all pages before.</param>
/// <param name="From">The start of the page before, null at the section's start.</param>
/// <param name="Page">The page before, null at the section's start.</param>
internal sealed record PageWay(PageStart Start, ImmutableArray<NotePart> Carry, double Cost, PageWay? From, PageCandidate? Page)
{
    /// <summary>Which column of a spread starts here, counted from 0 at the left of the verso: of two pages without columns, 0 is the verso and 1 the recto.</summary>
    public int Slot { get; init; } = 1;

    /// <summary>Lines that the column before lacks at its foot, if this one stands on the same spread; −1: nothing to compare with.</summary>
    public int Facing { get; init; } = -1;

    /// <summary>How the page before ended.</summary>
    public FitStop End => Page?.End ?? default;

    /// <summary>Lines that the page before lacks at its foot; −1 where the section ended on it.</summary>
    public int Lack => Page?.Lack ?? -1;

    /// <summary>The room the inner floor had on the page before.</summary>
    public Length Room => Page?.Room ?? Length.Zero;

    /// <summary>Lines that blocks of the page before take more than is best for them (or fewer).</summary>
    public int Difference => Page?.Difference ?? 0;

    /// <summary>The page before holds less of its notes than it must.</summary>
    public bool IsForced => Page?.IsForced ?? false;
}

/// <summary>A page that may follow a start, whatever stands before it.</summary>
/// <param name="Lack">Lines that it lacks at its foot; −1 where the section ends on it, which needs no level foot.</param>
/// <param name="Cost">Without what it costs to be uneven with the page it faces.</param>
internal sealed record PageCandidate(FitStop End, ImmutableArray<NotePart> Carry, Length Room, int Difference, int Lack, double Cost)
{
    public bool IsForced { get; init; }

    public double CostAfter(PageWay way) => way.Cost + Cost + (way.Facing < 0 || Lack < 0 ? 0 : PageCosts.OfUneven(Lack - way.Facing));

    public PageWay After(PageWay way, double cost, PageStart next, int slots) => new(next, Carry, cost, way, this)
    {
        Slot = (way.Slot + 1) % slots,
        Facing = FacingAfter(way, slots),
    };

    /// <summary>What the next column is compared with: nothing at the start of a spread.</summary>
    public int FacingAfter(PageWay way, int slots) => (way.Slot + 1) % slots == 0 ? -1 : Lack;
}

/// <summary>All ways that start a page at the same place with the same things left over: what may follow is the same for all of them.</summary>
internal sealed class PageState(PageStart start, ImmutableArray<NotePart> carry)
{
    // A way so much dearer than the best of its side is never mended by the page that it faces: uneven by two lines costs 12,000.
    private const double Hopeless = 12_000;

    public PageStart Start { get; } = start;

    public ImmutableArray<NotePart> Carry { get; } = carry;

    /// <summary>One for each side and foot of the facing page.</summary>
    public List<PageWay> Ways { get; } = [];

    /// <summary>The pages that may follow, as of <see cref="Round"/>.</summary>
    public List<PageCandidate> Candidates { get; } = [];

    /// <summary>The round of <see cref="Adjustments"/> that the candidates were found in; −1 before they are.</summary>
    public int Round { get; set; } = -1;

    /// <summary>How many of the candidates, the first ones, are pages on which no block gives: they are the same whichever side the section starts on.</summary>
    public int PlainCandidates { get; set; }

    /// <summary>Forgets what hangs on the side.</summary>
    public void StartAgain()
    {
        Ways.Clear();
        if (Round > 0)
        {
            Candidates.RemoveRange(PlainCandidates, Candidates.Count - PlainCandidates);
            Round = 0;
        }
    }

    /// <summary>The furthest place where a page from here ends.</summary>
    public int Reach { get; set; }

    public bool Is(PageStart start, ImmutableArray<NotePart> carry) => Start == start && Carry.AsSpan().SequenceEqual(carry.AsSpan());

    /// <summary>Keeps a way if none so good starts the same. The start of the section is not the same as coming back to it with nothing left over.</summary>
    /// <param name="slots">Columns of a spread.</param>
    public void Add(PageCandidate page, PageWay from, int slots)
    {
        var cost = page.CostAfter(from);
        var facing = page.FacingAfter(from, slots);
        var slot = (from.Slot + 1) % slots;
        for (var i = 0; i < Ways.Count; i++)
        {
            var other = Ways[i];
            if (other.Slot != slot || other.From is null)
            {
                continue;
            }

            if (other.Facing == facing)
            {
                Ways[i] = cost < other.Cost ? page.After(from, cost, Start, slots) : other;
                return;
            }

            if (cost > other.Cost + Hopeless)
            {
                return;
            }
        }

        Ways.Add(page.After(from, cost, Start, slots));
    }
}
