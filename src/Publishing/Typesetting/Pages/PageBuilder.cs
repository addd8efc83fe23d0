using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// The outer floor: searches the best page ends of a whole section at once, and gives notes their place at the foot. Call tree:
///   Build → Search → Extend (one start) → TryPage (FitUnderNotes, then every end worth a thought) → PageComposer (the pages chosen).
/// The search goes forward over starts of pages; a start is a place in the galley, the figures that wait and the notes that go on
/// (<see cref="PageState"/>), and for each side and foot of the facing page one way to it. Starts grow with lines and each looks one page ahead, so time is linear in lines. What it minimises
/// stands in <see cref="PageCosts"/>. Where the best way leaves a page short or a spread uneven, the blocks around may give a line
/// (<see cref="Adjustments"/>) and the search runs again.
/// </summary>
internal sealed class PageBuilder
{
    // Ends further than this many lines above the lowest possible one are only tried until a flawless one is found.
    private const int LinesOfChoice = 6;

    // Each round lets the blocks of more pages before a bad foot give; what two do not mend, a third was not seen to.
    private const int MostRounds = 2;

    private static readonly int[] Differences = [1, -1, 2, -2];

    private readonly Galley galley;
    private readonly PageFrame frame;
    private readonly LineFitter lines;
    private readonly NoteFloor floor;
    private Adjustments adjustments;
    private PageAdjuster adjuster;

    private readonly PageStates states;
    private PageWays ways = PageWays.OfThread;

    // Notes that ask for room on the page being tried.
    private readonly NoteQueue queue;

    // The pages that may follow the start being tried.
    private readonly List<PageCandidate> found = [];

    /// <summary>Serves one section, for both sides that it may start on.</summary>
    public PageBuilder(Galley galley, PageFrame frame)
    {
        (this.galley, this.frame) = (galley, frame);
        lines = new LineFitter(galley, frame);
        floor = new NoteFloor(galley.Notes, frame);
        queue = new NoteQueue(lines);
        adjustments = new Adjustments(galley, frame);
        adjuster = new PageAdjuster(lines, adjustments);
        states = new PageStates(lines.End);
    }

    /// <param name="startsOnRecto">The side of the section's first page: pages of a spread are made level.</param>
    public static SectionPages Build(Galley galley, PageFrame frame, bool startsOnRecto = true) => new PageBuilder(galley, frame).Build(startsOnRecto);

    /// <summary>The pages for a start on one side. What was found for the other is used again where it does not hang on it, so the answer is the same.</summary>
    public SectionPages Build(bool startsOnRecto)
    {
        if (adjustments.Round > 0)
        {
            adjustments = new Adjustments(galley, frame);
            adjuster = new PageAdjuster(lines, adjustments);
        }

        states.StartAgain();
        ways = PageWays.OfThread;
        var best = Search(startsOnRecto);
        for (var round = 1; round <= MostRounds && AllowAround(best, round); round++)
        {
            best = Search(startsOnRecto);
        }

        ways.Clear();
        return Compose(galley, frame, new PageChoice(galley, best, adjustments), lines);
    }

    /// <summary>The pages of a galley by what a search chose for it.</summary>
    public static SectionPages Compose(Galley galley, PageFrame frame, PageChoice choice) => Compose(galley, frame, choice, new LineFitter(galley, frame));

    private static SectionPages Compose(Galley galley, PageFrame frame, PageChoice choice, LineFitter lines)
    {
        var composer = new PageComposer(galley, frame, lines, new NoteFloor(galley.Notes, frame), new NoteQueue(lines), new PageAdjuster(lines, choice.Adjustments));
        return composer.Compose(choice.Last) with { Choice = choice };
    }

    /// <summary>The cheapest way to the end of the section. What may follow a start is remembered, so another round thinks only about pages whose blocks may now give.</summary>
    private PageWay Search(bool startsOnRecto)
    {
        states.ForgetWays();
        var start = states.Of(new PageStart(0), []);
        states.Meet(start);
        ways.Begin(start, startsOnRecto ? frame.Columns : 0, frame.Columns * 2);
        for (var position = 0; position <= lines.End; position++)
        {
            // Grows while it is read: a page may hold waiting figures or notes and no text. A section without text starts at its end.
            for (var state = states.FirstAt(position); state is not null; state = state.NextMet)
            {
                if ((!IsEnd(state) || position == 0) && state.FirstWay >= 0)
                {
                    Extend(state);
                }
            }
        }

        var best = -1;
        for (var state = states.FirstAt(lines.End); state is not null; state = state.NextMet)
        {
            best = IsEnd(state) ? ways.Cheapest(best, state) : best;
        }

        return ways.Trace(best);
    }

    private bool IsEnd(PageState state) => state.Start.Position == lines.End && state.Start.FirstFloat < 0 && state.Carry.IsEmpty;

    /// <summary>Lets the blocks of every page that ends badly, and of some before it, give; true if that is news.</summary>
    private bool AllowAround(PageWay last, int pagesBefore)
    {
        adjustments.BeginRound();
        var isNew = false;
        for (var way = last; way.From is { } from; way = from)
        {
            if (!EndsBadly(way))
            {
                continue;
            }

            var first = from;
            for (var i = 1; i < pagesBefore && first.From is not null; i++)
            {
                first = first.From;
            }

            isNew |= adjustments.Allow(lines.StripIndexAt(first.Start.Position), lines.StripIndexAt(Math.Max(way.Start.Position - 1, 0)));
        }

        return isNew;
    }

    /// <summary>The page before costs more than a flawless one that ends level.</summary>
    private static bool EndsBadly(PageWay way) => way.Cost - way.From!.Cost >= PageCosts.WhiteLine;

    /// <summary>Lets every page that may follow do so: as the blocks are, and where some may give, with lines more or fewer.</summary>
    private void Extend(PageState state)
    {
        var isNew = state.Round < 0;
        if (isNew)
        {
            found.Clear();
            TryPage(state, 0);
            state.KeepPlain(found, lines.Stops.Count == 0 ? state.Start.Position : lines.Stops[^1].Next);
        }

        if (adjustments.Round > 0 && (isNew || adjustments.HasNews(lines.StripIndexAt(state.Start.Position), lines.StripIndexAt(state.Reach), state.Round)))
        {
            found.Clear();
            FindGiving(state);
            state.KeepGiving(found, adjustments.Round);
        }

        // The end of a section without text is its start as well, and its only page leads there.
        state.IsExtended = !IsEnd(state);
        for (var i = 0; i < state.Candidates; i++)
        {
            states.Meet(state.CandidateAt(i).To);
            ways.Follow(state, i);
        }
    }

    /// <summary>The pages on which blocks give.</summary>
    private void FindGiving(PageState state)
    {
        adjuster.Collect(state.Start, state.Reach);
        if (!adjuster.HasAny)
        {
            return;
        }

        // Without figures a longer page holds all that a shorter one does, so one fit serves every difference.
        var full = frame.HeightFrom(state.Start);
        var room = full + (frame.Grid * PageAdjuster.MostLines);
        lines.Fit(state.Start, room);
        queue.Collect(state.Carry);
        var isPlain = lines.IsPlain && (queue.IsEmpty || lines.HasLinesOnly);
        foreach (var difference in Differences)
        {
            if (isPlain && adjuster.Has(difference))
            {
                TryEnds(state, difference, full - (frame.Grid * difference), room);
            }
            else if (adjuster.Has(difference))
            {
                TryPage(state, difference);
            }
        }
    }

    /// <param name="difference">Lines that blocks above the end take more: the page is that much shorter for the rest.</param>
    private void TryPage(PageState state, int difference)
    {
        var height = frame.HeightFrom(state.Start) - (frame.Grid * difference);
        var room = FitUnderNotes(state, height);
        if (lines.Stops.Count == 0)
        {
            ExtendByNotes(state, room);
        }
        else if (!TryEnds(state, difference, height, room) && difference == 0)
        {
            ForceNotes(state, room, lines.Stops[0]);
        }
    }

    /// <summary>Tries the ends of the page that is fitted from the fullest up; false where none will do.</summary>
    private bool TryEnds(PageState state, int difference, Length height, Length room)
    {
        var last = lines.Stops.Count - 1;
        if (difference != 0)
        {
            last = LastInside(height);
            adjuster.Prepare(difference, last < 0 ? 0 : lines.Stops[last].Pieces);
        }

        var choice = frame.Grid * (difference == 0 ? LinesOfChoice : PageAdjuster.MostLines);
        var lowest = Length.Zero;
        var hasFlawless = false;
        for (var i = last; i >= 0; i--)
        {
            var stop = lines.Stops[i];
            if (hasFlawless && stop.Bottom < lowest - choice)
            {
                break;
            }

            var price = difference == 0 ? 0 : adjuster.CostAt(stop.Pieces);
            if (double.IsPositiveInfinity(price))
            {
                continue;
            }

            var notes = floor.Fit(queue.For(stop.Pieces), height - stop.Bottom);
            if (notes.Extent == NoteExtent.None)
            {
                continue;
            }

            lowest = Length.Max(lowest, stop.Bottom);
            hasFlawless |= (stop.Flaws & ~(CutFlaw.TableCut | CutFlaw.TableParted)) == CutFlaw.None;
            found.Add(Candidate(state, stop, notes, height, room, difference, price));
        }

        return lowest > Length.Zero;
    }

    /// <summary>The last page end inside a height and above every spring, or −1.</summary>
    private int LastInside(Length height)
    {
        var last = lines.Stops.Count - 1;
        while (last >= 0 && (lines.Stops[last].HasFill || lines.Stops[last].Bottom > height))
        {
            last--;
        }

        return last;
    }

    /// <summary>A page of nothing but notes that go on after the last line of the section.</summary>
    private void ExtendByNotes(PageState state, Length room)
    {
        var stop = new FitStop(state.Start.Position, 0, Length.Zero, -1, CutFlaw.None, false);
        var height = frame.HeightFrom(state.Start);
        var notes = floor.Fit(queue.For(stop.Pieces), height);
        if (notes.Extent == NoteExtent.None)
        {
            ForceNotes(state, room, stop);
            return;
        }

        found.Add(Candidate(state, stop, notes, height, room, 0, 0));
    }

    /// <summary>
    /// Asks the inner floor what fits, and asks again with less room as long as the notes called above a figure push it off the page.
    /// Every round moves one more figure to the next page, so it ends.
    /// </summary>
    private Length FitUnderNotes(PageState state, Length height)
    {
        var room = height;
        while (true)
        {
            lines.Fit(state.Start, room);
            queue.Collect(state.Carry);
            if (queue.IsEmpty || FigurePushedOff(state.Start, height) is not { } bottom)
            {
                return room;
            }

            room = bottom - new Length(1);
        }
    }

    /// <summary>The foot of the first figure in the text that has no room together with the notes called down to it, or null.</summary>
    private Length? FigurePushedOff(PageStart start, Length height)
    {
        for (var i = 1; lines.HasFigures && i < lines.Pieces.Count; i++)
        {
            var piece = lines.Pieces[i];
            var strip = lines.StripAt(piece.Position);
            if (!strip.MayFloat || piece.Position < start.Position || piece.IsRepeat)
            {
                continue;
            }

            var bottom = piece.Top + lines.SliceAt(piece.Position).Height - strip.Trailing;
            if (floor.Fit(queue.DownTo(i), height - bottom).Extent == NoteExtent.None)
            {
                return bottom;
            }
        }

        return null;
    }

    /// <summary>The page and what it costs: its flaws and what it lacks at the foot.</summary>
    /// <param name="price">Of the blocks that give.</param>
    private PageCandidate Candidate(PageState state, FitStop stop, NoteFit notes, Length height, Length room, int difference, double price)
    {
        var carry = NoteQueue.Carry(notes);
        var cost = price + PageCosts.Of(stop.Flaws) + (carry.IsEmpty ? 0 : PageCosts.CutNote) + (stop.Waiting >= 0 ? PageCosts.WaitingFigure : 0);
        if (stop.Next == lines.End && stop.Waiting < 0 && carry.IsEmpty)
        {
            var isOnlyPage = state.Start.Position == 0 && state.Carry.IsEmpty;
            cost += isOnlyPage || stop.HasFill ? 0 : PageCosts.OfEnd((int)Math.Ceiling(((stop.Bottom + frame.HeightFrom(state.Start) - height) / frame.Grid) - 0.01));
            return Candidate(state, stop, carry, cost, new PageEnd(stop.Bottom, room, stop.Pieces, -1, (sbyte)difference, stop.Flaws, IsForced: false));
        }

        var white = Math.Max(0, (int)Math.Floor(((height - stop.Bottom - notes.Height) / frame.Grid) + 0.01));
        var lack = stop.HasFill || notes.Height > Length.Zero ? 0 : white;
        return Candidate(
            state, stop, carry, cost + PageCosts.OfWhite(white), new PageEnd(stop.Bottom, room, stop.Pieces, lack, (sbyte)difference, stop.Flaws, IsForced: false));
    }

    /// <summary>No page end lets the notes stand where they must: the shortest text, and as much of the notes as goes under it.</summary>
    private void ForceNotes(PageState state, Length room, FitStop stop)
    {
        var (_, rest) = floor.Force(queue.For(stop.Pieces), frame.HeightFrom(state.Start) - stop.Bottom);
        found.Add(Candidate(state, stop, rest, PageCosts.LateNote, new PageEnd(stop.Bottom, room, stop.Pieces, 0, 0, stop.Flaws, IsForced: true)));
    }

    private PageCandidate Candidate(PageState state, FitStop stop, ImmutableArray<NotePart> carry, double cost, PageEnd end) =>
        new(states.Of(new PageStart(stop.Next, stop.Waiting, frame.ColumnAfter(state.Start)), carry), cost, end);
}
