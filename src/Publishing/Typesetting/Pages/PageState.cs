using System.Collections.Immutable;

namespace Publishing.Typesetting.Pages;

/// <summary>All ways that start a page at the same place with the same things left over: what may follow is the same for all of them.</summary>
internal sealed class PageState(PageStart start, ImmutableArray<NotePart> carry)
{
    // Pages on which no block gives, the same whichever side the section starts on; and those on which some do, as of the round.
    private PageCandidate[] plain = [];
    private PageCandidate[] giving = [];

    public PageStart Start { get; } = start;

    public ImmutableArray<NotePart> Carry { get; } = carry;

    /// <summary>The pages that may follow, as of <see cref="Round"/>.</summary>
    public int Candidates => plain.Length + giving.Length;

    /// <summary>The round of <see cref="Adjustments"/> that the candidates were found in; −1 before they are.</summary>
    public int Round { get; private set; } = -1;

    /// <summary>The furthest place where a page from here ends.</summary>
    public int Reach { get; private set; }

    /// <summary>The first and the last of its ways in <see cref="PageWays"/>, or −1.</summary>
    public int FirstWay { get; set; } = -1;

    public int LastWay { get; set; } = -1;

    /// <summary>Its ways went on in this search: another would come too late.</summary>
    public bool IsExtended { get; set; }

    /// <summary>The next in the lists of <see cref="PageStates"/>.</summary>
    public PageState? NextKnown { get; set; }

    public PageState? NextMet { get; set; }

    public bool IsMet { get; set; }

    public ref readonly PageCandidate CandidateAt(int index) => ref index < plain.Length ? ref plain[index] : ref giving[index - plain.Length];

    public void KeepPlain(List<PageCandidate> found, int reach) => (plain, Reach, Round) = ([.. found], reach, 0);

    public void KeepGiving(List<PageCandidate> found, int round) => (giving, Round) = ([.. found], round);

    public void ForgetWays() => (FirstWay, LastWay, IsExtended) = (-1, -1, false);

    /// <summary>Forgets what hangs on the side.</summary>
    public void StartAgain()
    {
        ForgetWays();
        (IsMet, NextMet) = (false, null);
        if (Round > 0)
        {
            (giving, Round) = ([], 0);
        }
    }

    public bool Is(PageStart start, ImmutableArray<NotePart> carry) => Start == start && Carry.AsSpan().SequenceEqual(carry.AsSpan());
}
