using System.Collections.Immutable;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// Per place of a section, the ways to start a page there: by the figures that wait and the notes that go on. What was found for one side
/// is known for the other, but a search goes through the states in the order in which it met them itself.
/// </summary>
internal sealed class PageStates(int end)
{
    private readonly PageState?[] known = new PageState?[end + 1];
    private readonly PageState?[] firstMet = new PageState?[end + 1];
    private readonly PageState?[] lastMet = new PageState?[end + 1];

    /// <summary>The first that was met at a place; <see cref="PageState.NextMet"/> leads on, also to those met meanwhile.</summary>
    public PageState? FirstAt(int position) => firstMet[position];

    public PageState Of(PageStart start, ImmutableArray<NotePart> carry)
    {
        ref var first = ref known[start.Position];
        for (var state = first; state is not null; state = state.NextKnown)
        {
            if (state.Is(start, carry))
            {
                return state;
            }
        }

        return first = new PageState(start, carry) { NextKnown = first };
    }

    public void Meet(PageState state)
    {
        if (state.IsMet)
        {
            return;
        }

        state.IsMet = true;
        ref var last = ref lastMet[state.Start.Position];
        if (last is null)
        {
            firstMet[state.Start.Position] = state;
        }
        else
        {
            last.NextMet = state;
        }

        last = state;
    }

    /// <summary>For a search for the same side.</summary>
    public void ForgetWays()
    {
        foreach (var first in firstMet)
        {
            for (var state = first; state is not null; state = state.NextMet)
            {
                state.ForgetWays();
            }
        }
    }

    /// <summary>For the other side.</summary>
    public void StartAgain()
    {
        foreach (var first in known)
        {
            for (var state = first; state is not null; state = state.NextKnown)
            {
                state.StartAgain();
            }
        }

        Array.Clear(firstMet);
        Array.Clear(lastMet);
    }
}
