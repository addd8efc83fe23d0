using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// The outer floor: searches the best page ends of a whole section at once, and gives notes their place at the foot. Call tree:
///   Build → Search → Extend (one start: FitUnderNotes, then every end worth a thought) → Trace → Compose (the pages chosen).
/// The search goes forward over starts of pages; a start is a place in the galley, the figures that wait and the notes that go on.
/// Starts grow with lines and each looks one page ahead, so time is linear in lines. What it minimises stands in <see cref="PageCosts"/>.
/// </summary>
internal sealed class PageBuilder
{
    // Ends further than this many lines above the lowest possible one are only tried until a flawless one is found.
    private const int LinesOfChoice = 6;

    private readonly PageFrame frame;
    private readonly Galley galley;
    private readonly LineFitter lines;
    private readonly NoteFloor floor;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    // Per position: the ways to start a page there, the best per set of waiting figures and notes.
    private readonly List<Way>?[] waysAt;

    // Notes that ask for room on the page being tried: those going on, then those called, in order; and how many of them per piece.
    private readonly List<NotePart> queue = [];
    private readonly List<int> queuedAt = [];

    private PageBuilder(Galley galley, PageFrame frame)
    {
        this.frame = frame;
        this.galley = galley;
        lines = new LineFitter(galley, frame);
        floor = new NoteFloor(galley.Notes, frame);
        waysAt = new List<Way>?[lines.End + 1];
    }

    public static SectionPages Build(Galley galley, PageFrame frame)
    {
        var builder = new PageBuilder(galley, frame);
        return new SectionPages(builder.Compose(builder.Search()), builder.diagnostics.ToImmutable());
    }

    /// <summary>The cheapest way to the end of the section.</summary>
    private Way Search()
    {
        Reach(new Way(new PageStart(0), [], 0, null, default));
        for (var position = 0; position <= lines.End; position++)
        {
            // Grows while it is read: a page may hold waiting figures or notes and no text.
            for (var i = 0; waysAt[position] is { } ways && i < ways.Count; i++)
            {
                if (!IsEnd(ways[i]))
                {
                    Extend(ways[i]);
                }
            }
        }

        return waysAt[lines.End]!.Where(IsEnd).MinBy(way => way.Cost)!;
    }

    private bool IsEnd(Way way) => way.Start.Position == lines.End && way.From is not null && way.Start.FirstFloat < 0 && way.Carry.IsEmpty;

    /// <summary>Tries every page that may follow, from the fullest up.</summary>
    private void Extend(Way way)
    {
        var room = FitUnderNotes(way);
        if (lines.Stops.Count == 0)
        {
            ExtendByNotes(way, room);
            return;
        }

        var lowest = Length.Zero;
        var hasFlawless = false;
        for (var i = lines.Stops.Count - 1; i >= 0; i--)
        {
            var stop = lines.Stops[i];
            if (hasFlawless && stop.Bottom < lowest - (frame.Grid * LinesOfChoice))
            {
                break;
            }

            var notes = floor.Fit(QueueFor(stop), frame.Height - stop.Bottom);
            if (notes.Extent == NoteExtent.None)
            {
                continue;
            }

            lowest = Length.Max(lowest, stop.Bottom);
            hasFlawless |= (stop.Flaws & ~CutFlaw.TableCut) == CutFlaw.None;
            Reach(way.Then(stop, room, CarryOf(notes), way.Cost + CostOf(way, stop, notes)));
        }

        if (lowest == Length.Zero)
        {
            ForceNotes(way, room, lines.Stops[0]);
        }
    }

    /// <summary>A page of nothing but notes that go on after the last line of the section.</summary>
    private void ExtendByNotes(Way way, Length room)
    {
        var stop = new FitStop(way.Start.Position, 0, Length.Zero, CutFlaw.None, -1, false);
        var notes = floor.Fit(QueueFor(stop), frame.Height);
        if (notes.Extent == NoteExtent.None)
        {
            ForceNotes(way, room, stop);
            return;
        }

        Reach(way.Then(stop, room, CarryOf(notes), way.Cost + CostOf(way, stop, notes)));
    }

    /// <summary>
    /// Asks the inner floor what fits, and asks again with less room as long as the notes called above a figure push it off the page.
    /// Every round moves one more figure to the next page, so it ends.
    /// </summary>
    private Length FitUnderNotes(Way way)
    {
        var room = frame.Height;
        while (true)
        {
            lines.Fit(way.Start, room);
            CollectNotes(way);
            if (queue.Count == 0 || FigurePushedOff(way.Start) is not { } bottom)
            {
                return room;
            }

            room = bottom - new Length(1);
        }
    }

    private void CollectNotes(Way way)
    {
        queue.Clear();
        queuedAt.Clear();
        queue.AddRange(way.Carry);
        foreach (var piece in lines.Pieces)
        {
            foreach (var note in piece.IsRepeat ? [] : lines.SliceAt(piece.Position).Notes)
            {
                queue.Add(new NotePart(note, 0));
            }

            queuedAt.Add(queue.Count);
        }
    }

    /// <summary>The foot of the first figure in the text that has no room together with the notes called down to it, or null.</summary>
    private Length? FigurePushedOff(PageStart start)
    {
        for (var i = 1; i < lines.Pieces.Count; i++)
        {
            var piece = lines.Pieces[i];
            var strip = lines.StripAt(piece.Position);
            if (!strip.MayFloat || piece.Position < start.Position || piece.IsRepeat)
            {
                continue;
            }

            var bottom = piece.Top + lines.SliceAt(piece.Position).Height - strip.Trailing;
            var notes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(queue)[..queuedAt[i]];
            if (floor.Fit(notes, frame.Height - bottom).Extent == NoteExtent.None)
            {
                return bottom;
            }
        }

        return null;
    }

    private ReadOnlySpan<NotePart> QueueFor(FitStop stop) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(queue)[..(stop.Pieces == 0 ? queue.Count : queuedAt[stop.Pieces - 1])];

    private static ImmutableArray<NotePart> CarryOf(NoteFit notes) => notes.Extent == NoteExtent.Part ? [notes.Rest] : [];

    private double CostOf(Way way, FitStop stop, NoteFit notes)
    {
        var cost = PageCosts.Of(stop.Flaws) + (notes.Extent == NoteExtent.Part ? PageCosts.CutNote : 0);
        cost += stop.Waiting >= 0 ? PageCosts.WaitingFigure : 0;
        if (stop.Next == lines.End && stop.Waiting < 0 && notes.Extent == NoteExtent.Whole)
        {
            var isOnlyPage = way.From is null;
            return cost + (isOnlyPage || stop.HasFill ? 0 : PageCosts.OfEnd((int)Math.Ceiling((stop.Bottom / frame.Grid) - 0.01)));
        }

        var white = frame.Height - stop.Bottom - notes.Height;
        return cost + PageCosts.OfWhite(Math.Max(0, (int)Math.Floor((white / frame.Grid) + 0.01)));
    }

    /// <summary>No page end lets the notes stand where they must: the shortest text, and as much of the notes as goes under it.</summary>
    private void ForceNotes(Way way, Length room, FitStop stop)
    {
        var (_, rest) = floor.Force(QueueFor(stop), frame.Height - stop.Bottom);
        Reach(way.Then(stop, room, rest, way.Cost + PageCosts.LateNote) with { IsForced = true });
    }

    /// <summary>Keeps a way if none so good starts the same.</summary>
    private void Reach(Way way)
    {
        var ways = waysAt[way.Start.Position] ??= [];
        for (var i = 0; i < ways.Count; i++)
        {
            // The start of the section is not the same as coming back to it with nothing left over.
            if (ways[i].Start == way.Start && ways[i].From is null == way.From is null && ways[i].Carry.AsSpan().SequenceEqual(way.Carry.AsSpan()))
            {
                ways[i] = way.Cost < ways[i].Cost ? way : ways[i];
                return;
            }
        }

        ways.Add(way);
    }

    private ImmutableArray<PagePlan> Compose(Way last)
    {
        var pages = new List<PagePlan>();
        for (var way = last; way.From is { } from; way = from)
        {
            pages.Add(ComposePage(from, way));
        }

        pages.Reverse();
        return [.. pages];
    }

    /// <summary>Fits the page again, now up to the chosen end only, and places its notes.</summary>
    private PagePlan ComposePage(Way from, Way way)
    {
        var fit = lines.Fit(from.Start, way.Room, way.Start.Position);
        CollectNotes(from);
        Complain(fit, way);
        var count = way.End.Pieces;
        var spring = SpringOf(count, way.End.Bottom);
        var text = ImmutableArray.CreateBuilder<PlannedSlice>(count);
        var springs = 0;
        for (var i = 0; i < count; i++)
        {
            var piece = lines.Pieces[i];
            text.Add(new PlannedSlice(lines.StripAt(piece.Position), lines.SliceAt(piece.Position), piece.Top + (spring * springs), IsRepeat: piece.IsRepeat));
            springs += lines.StripAt(piece.Position).Kind == StripKind.Fill ? 1 : 0;
        }

        return WithNotes(new PagePlan(text.MoveToImmutable()), way);
    }

    /// <summary>What each spring of the page takes.</summary>
    private Length SpringOf(int count, Length bottom)
    {
        var springs = 0;
        for (var i = 0; i < count; i++)
        {
            springs += lines.StripAt(lines.Pieces[i].Position).Kind == StripKind.Fill ? 1 : 0;
        }

        return springs == 0 ? Length.Zero : Length.Max(Length.Zero, frame.Height - bottom) / springs;
    }

    private PagePlan WithNotes(PagePlan page, Way way)
    {
        var notes = QueueFor(way.End);
        if (notes.IsEmpty)
        {
            return page;
        }

        var room = frame.Height - way.End.Bottom;
        var height = way.IsForced ? floor.Force(notes, room).Height : floor.Fit(notes, room).Height;
        var (rule, slices) = floor.Place(notes, way.Carry.IsEmpty ? null : way.Carry[0], height);
        return page with { Notes = slices, NoteRule = rule };
    }

    private void Complain(PageFit fit, Way way)
    {
        if (fit.Extent == FitExtent.None)
        {
            diagnostics.Add(PagesDiagnostics.TallerThanPage(lines.StripAt(lines.Pieces[0].Position).Source));
        }

        foreach (var late in way.IsForced ? way.Carry : [])
        {
            if (late.From == 0)
            {
                diagnostics.Add(PagesDiagnostics.LateNote(galley.Notes[late.Note].Source));
            }
        }
    }

    /// <summary>A page start and the best way to it.</summary>
    /// <param name="Start">Where the next page starts.</param>
    /// <param name="Carry">Notes that go on at its foot.</param>
    /// <param name="Cost">Of all pages before.</param>
    /// <param name="From">The start of the page before, null at the section's start.</param>
    /// <param name="End">How the page before ended.</param>
    private sealed record Way(PageStart Start, ImmutableArray<NotePart> Carry, double Cost, Way? From, FitStop End)
    {
        /// <summary>The room the inner floor had on the page before.</summary>
        public Length Room { get; init; }

        /// <summary>The page before holds less of its notes than it must.</summary>
        public bool IsForced { get; init; }

        public Way Then(FitStop stop, Length room, ImmutableArray<NotePart> carry, double cost) =>
            new(new PageStart(stop.Next, stop.Waiting), carry, cost, this, stop) { Room = room };
    }
}
