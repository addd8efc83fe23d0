using System.Runtime.InteropServices;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// The ways that a search knows, for each state one for each side and foot of the facing page. A section has thousands, so they stand in one
/// list, in chains by state; only the one that is chosen becomes <see cref="PageWay"/>s.
/// </summary>
internal sealed class PageWays
{
    // A way so much dearer than the best of its side is never mended by the page that it faces: uneven by two lines costs 12,000.
    private const double Hopeless = 12_000;

    [ThreadStatic]
    private static PageWays? ofThread;

    private readonly List<Way> ways = [];
    private int slots;

    private PageWays()
    {
    }

    /// <summary>Serves one search after the other: the list of a long section is worth keeping.</summary>
    public static PageWays OfThread => ofThread ??= new PageWays();

    /// <param name="slot">Of the section's first page.</param>
    /// <param name="slotsOfSpread">Columns of a spread.</param>
    public void Begin(PageState start, int slot, int slotsOfSpread)
    {
        Clear();
        slots = slotsOfSpread;
        Append(new Way(start, -1, -1, slot, -1, 0));
    }

    /// <summary>After the last search of a section, so that its states are kept no longer.</summary>
    public void Clear() => ways.Clear();

    /// <summary>Lets a page follow all ways to its start.</summary>
    /// <param name="candidate">Which of those that may follow there.</param>
    public void Follow(PageState from, int candidate)
    {
        ref readonly var page = ref from.CandidateAt(candidate);
        if (page.To.IsExtended)
        {
            return;
        }

        for (var way = from.FirstWay; way >= 0; way = ways[way].Next)
        {
            Add(page, way, candidate);
        }
    }

    /// <summary>The cheaper of a way (−1: none) and the best to an end of the section; the start of the section is no way to its end.</summary>
    public int Cheapest(int best, PageState end)
    {
        for (var way = end.FirstWay; way >= 0; way = ways[way].Next)
        {
            best = ways[way].From >= 0 && (best < 0 || ways[way].Cost < ways[best].Cost) ? way : best;
        }

        return best;
    }

    /// <summary>A way with all before it.</summary>
    public PageWay Trace(int last)
    {
        var chain = new Stack<int>();
        for (var way = last; way >= 0; way = ways[way].From)
        {
            chain.Push(way);
        }

        PageWay? traced = null;
        foreach (var index in chain)
        {
            var way = ways[index];
            var end = way.From < 0 ? default : ways[way.From].State.CandidateAt(way.Candidate).End;
            traced = new PageWay(way.State.Start, way.State.Carry, way.Cost, traced, way.Facing, end);
        }

        return traced!;
    }

    /// <summary>Keeps a way if none so good starts the same. The start of the section is not the same as coming back to it with nothing left over.</summary>
    private void Add(in PageCandidate page, int from, int candidate)
    {
        var all = CollectionsMarshal.AsSpan(ways);
        ref readonly var before = ref all[from];
        var cost = before.Cost + page.Cost + (before.Facing < 0 || page.End.Lack < 0 ? 0 : PageCosts.OfUneven(page.End.Lack - before.Facing));
        var slot = before.Slot + 1 == slots ? 0 : before.Slot + 1;

        // Nothing to compare with at the start of a spread.
        var facing = slot == 0 ? -1 : page.End.Lack;
        for (var i = page.To.FirstWay; i >= 0; i = all[i].Next)
        {
            ref var other = ref all[i];
            if (other.Slot != slot || other.From < 0)
            {
                continue;
            }

            if (other.Facing == facing)
            {
                (other.Cost, other.From, other.Candidate) = cost < other.Cost ? (cost, from, candidate) : (other.Cost, other.From, other.Candidate);
                return;
            }

            if (cost > other.Cost + Hopeless)
            {
                return;
            }
        }

        Append(new Way(page.To, from, candidate, slot, facing, cost));
    }

    private void Append(Way way)
    {
        var state = way.State;
        if (state.LastWay < 0)
        {
            state.FirstWay = ways.Count;
        }
        else
        {
            CollectionsMarshal.AsSpan(ways)[state.LastWay].Next = ways.Count;
        }

        state.LastWay = ways.Count;
        ways.Add(way);
    }

    /// <summary>The best way to a state, by slot and facing foot, until the state's ways go on.</summary>
    private struct Way(PageState state, int from, int candidate, int slot, int facing, double cost)
    {
        public PageState State = state;

        /// <summary>Of all pages before.</summary>
        public double Cost = cost;

        /// <summary>The way to the start of the page before, −1 at the section's start; and which page it is of those that may follow there.</summary>
        public int From = from;
        public int Candidate = candidate;

        /// <summary>Which column of a spread starts here, counted from 0 at the left of the verso: of two pages without columns, 0 is the verso and 1 the recto.</summary>
        public int Slot = slot;

        /// <summary>As <see cref="PageWay.Facing"/>.</summary>
        public int Facing = facing;

        /// <summary>Another way to the same state, or −1.</summary>
        public int Next = -1;
    }
}
