using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// The inner floor: stacks slices from a start until the room is used, and says after which of them the page may end. It knows
/// nothing of notes and chooses nothing. Call tree:
///   Fit → PlaceFloats (those that wait) → PlaceHeader (of a cut table) → PlaceSlices → Enter (gap, grid) and CloseRun (centres slack).
/// One instance serves one section; an answer is good until the next call.
/// </summary>
internal sealed class LineFitter
{
    private readonly PageFrame frame;
    private readonly ImmutableArray<Strip> strips;

    // Per position: the slice that starts there, and its strip; one more entry of these for the end of the section.
    private readonly Slice[] slices;
    private readonly int[] stripAt;
    private readonly int[] firstOf;
    private readonly CutFlaw[] flaws;

    private readonly List<FitPiece> pieces = [];
    private readonly List<FitStop> stops = [];

    // The stack so far: its foot, the foot of its last em box, the white its last block wants below, the last block.
    private Length foot;
    private Length inkFoot;
    private Length spaceAfter;
    private int lastStrip;

    // The first piece of blocks off the grid that have not yet been followed by one on the grid, or −1.
    private int runStart;

    // The first slice of the page that is no figure from before.
    private int startPosition;

    // The first figure that waits for the next page, or −1.
    private int waiting;
    private bool hasFill;
    private bool hasSkips;

    // Header rows shown again at the head of the page: they alone are no progress.
    private int repeats;

    public LineFitter(Galley galley, PageFrame frame)
    {
        this.frame = frame;
        strips = galley.Strips;
        flaws = CutFlaws.Of(galley, frame);
        slices = new Slice[flaws.Length - 1];
        stripAt = new int[flaws.Length];
        firstOf = new int[strips.Length + 1];
        var position = 0;
        for (var strip = 0; strip < strips.Length; strip++)
        {
            firstOf[strip] = position;
            foreach (var slice in strips[strip].Slices)
            {
                (slices[position], stripAt[position]) = (slice, strip);
                position++;
            }
        }

        (firstOf[^1], stripAt[^1]) = (position, strips.Length);
    }

    /// <summary>The position after the last slice.</summary>
    public int End => slices.Length;

    public List<FitPiece> Pieces => pieces;

    public List<FitStop> Stops => stops;

    /// <summary>The pieces are lines and rows only, and no figure waits: a longer page would begin with just these.</summary>
    public bool IsPlain => waiting < 0 && !HasFigures;

    /// <summary>A figure or table stands among the pieces.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>No head of a table is shown again, and no white stands below the last line: what a lower foot holds hangs on the lines alone.</summary>
    public bool HasLinesOnly => repeats == 0 && !hasSkips;

    public Slice SliceAt(int position) => slices[position];

    public Strip StripAt(int position) => strips[stripAt[position]];

    /// <summary>The index of that strip among the section's.</summary>
    public int StripIndexAt(int position) => stripAt[position];

    /// <summary>Where a strip starts; of the number of strips, the end of the section.</summary>
    public int FirstPositionOf(int strip) => firstOf[strip];

    /// <param name="until">Stop there although more would fit: to place what a search has chosen.</param>
    public PageFit Fit(PageStart start, Length room, int until = int.MaxValue)
    {
        pieces.Clear();
        stops.Clear();
        (foot, inkFoot, spaceAfter, lastStrip, runStart, waiting, hasFill, repeats) = (Length.Zero, Length.Zero, Length.Zero, -1, -1, -1, false, 0);
        (HasFigures, hasSkips) = (false, false);
        startPosition = start.Position;
        PlaceFloats(start, room);
        PlaceHeader(start.Position);
        return PlaceSlices(start.Position, room, Math.Min(until, End));
    }

    /// <summary>The figures that wait stand at the head, in their order, as many as there is room for but at least one.</summary>
    private void PlaceFloats(PageStart start, Length room)
    {
        if (start.FirstFloat < 0)
        {
            return;
        }

        for (var i = start.FirstFloat; i < stripAt[start.Position]; i++)
        {
            if (strips[i].MayFloat && !TryPlace(firstOf[i], room))
            {
                waiting = i;
                break;
            }
        }

        // What is wrong with the place where the text stopped was counted on the page before.
        if (pieces.Count > 0)
        {
            stops.Add(new FitStop(start.Position, pieces.Count, inkFoot, waiting, CutFlaw.None, hasFill));
        }
    }

    private void PlaceHeader(int position)
    {
        if (position == End || StripAt(position) is not { Kind: StripKind.Table } table)
        {
            return;
        }

        var first = firstOf[stripAt[position]];
        if (position - first < table.HeaderSlices)
        {
            return;
        }

        runStart = runStart < 0 ? pieces.Count : runStart;
        foot += spaceAfter;
        for (var i = 0; i < table.HeaderSlices; i++)
        {
            pieces.Add(new FitPiece(first + i, foot, IsRepeat: true));
            foot += slices[first + i].Height;
            lastStrip = stripAt[position];
            repeats++;
        }
    }

    private PageFit PlaceSlices(int position, Length room, int end)
    {
        while (position < end)
        {
            var index = stripAt[position];
            var strip = strips[index];
            if (waiting >= 0 && strip.IsHeading)
            {
                return new PageFit(FitExtent.Part, FitReason.FigureBeforeHeading);
            }

            var isPut = (waiting < 0 || !strip.MayFloat) && (!strip.WantsHead || pieces.Count == 0) && TryPlace(position, room);
            if (!isPut && !MayWait(index))
            {
                return new PageFit(FitExtent.Part, FitReason.RoomUsed);
            }

            waiting = isPut || waiting >= 0 ? waiting : index;
            position++;
            AddStop(position);
        }

        return pieces.Count == 1 && foot - strips[lastStrip].Trailing > room
            ? new PageFit(FitExtent.None, FitReason.TallerThanPage)
            : new PageFit(position == End ? FitExtent.Whole : FitExtent.Part, position == End ? FitReason.EndOfSection : FitReason.Asked);
    }

    /// <summary>A figure goes overleaf alone, unless what stands before it must not stay behind (K50); where that alone leaves no room, it goes all the same.</summary>
    private bool MayWait(int index)
    {
        var above = index;
        while (above > 0 && strips[above - 1].KeepsWithNext)
        {
            above--;
        }

        return strips[index].MayFloat && (above == index || StandsAtHead(above));
    }

    /// <summary>Nothing from before a strip is on the page.</summary>
    private bool StandsAtHead(int strip)
    {
        foreach (var piece in pieces)
        {
            if (stripAt[piece.Position] < strip)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts a slice below the stack if its text ends inside the room; the first of a page always, without the header rows if they are in the way.</summary>
    private bool TryPlace(int position, Length room)
    {
        var strip = StripAt(position);
        var top = Enter(position, strip, out var slack);
        var bottom = top + slices[position].Height - strip.Trailing;
        if (bottom > room && pieces.Count > repeats)
        {
            return false;
        }

        if (bottom > room && repeats > 0)
        {
            pieces.Clear();
            (foot, repeats, runStart) = (Length.Zero, 0, -1);
            return TryPlace(position, room);
        }

        CloseRun(strip, slack);
        pieces.Add(new FitPiece(position, top, IsRepeat: false));
        (foot, spaceAfter, lastStrip) = (top + slices[position].Height, strip.SpaceAfter, stripAt[position]);
        inkFoot = strip.Kind == StripKind.Skip ? inkFoot : bottom;
        hasFill |= strip.Kind == StripKind.Fill;
        hasSkips |= strip.Kind == StripKind.Skip;
        HasFigures |= strip.MayFloat;
        return true;
    }

    /// <summary>
    /// The top of a slice: below the larger of two whites, none at the head of a page; for body lines on the next line of the grid.
    /// Between two blocks on the grid the white is rounded to whole lines; after a block off the grid the rest of its last line is slack.
    /// </summary>
    private Length Enter(int position, Strip strip, out Length slack)
    {
        slack = Length.Zero;
        var index = stripAt[position];
        var isFirst = position == firstOf[index];
        if (strip.Kind is StripKind.Fill or StripKind.Skip)
        {
            return foot;
        }

        var gap = pieces.Count == 0 || (!isFirst && lastStrip == index) ? Length.Zero : Length.Max(spaceAfter, isFirst ? strip.SpaceBefore : Length.Zero);
        if (!strip.IsOnGrid)
        {
            return foot + gap;
        }

        // Most lines stand under others of their paragraph.
        if (gap == Length.Zero && foot.Units % frame.Grid.Units == 0)
        {
            return foot;
        }

        var lines = (foot + gap) / frame.Grid;
        var isAfterGrid = runStart < 0 && Math.Abs((foot / frame.Grid) - Math.Round(foot / frame.Grid)) < GridTolerance;
        var top = frame.Grid * (int)(isAfterGrid ? Math.Floor(lines + 0.5) : Math.Ceiling(lines - GridTolerance));
        slack = top - foot - gap;
        return top;
    }

    // Millimetres become units of 1/65536 pt by rounding; a thousandth of a line is far above that and far below sight.
    private const double GridTolerance = 0.001;

    /// <summary>
    /// Centres blocks off the grid in the whole lines that they take: as much white above the first em box as below the last. At the
    /// head of a page they stay at the top.
    /// </summary>
    private void CloseRun(Strip next, Length slack)
    {
        if (!next.IsOnGrid)
        {
            runStart = runStart < 0 && next.Kind is not (StripKind.Fill or StripKind.Skip) ? pieces.Count : runStart;
            return;
        }

        if (runStart > 0)
        {
            var whiteOfBody = frame.Grid - frame.Em;
            var down = (slack + Length.Min(strips[lastStrip].Trailing, frame.Grid) - whiteOfBody) / 2;
            for (var i = runStart; i < pieces.Count; i++)
            {
                pieces[i] = pieces[i] with { Top = pieces[i].Top + down };
            }
        }

        runStart = -1;
    }

    private void AddStop(int next)
    {
        if (pieces.Count > 0)
        {
            stops.Add(new FitStop(next, pieces.Count, inkFoot, waiting, waiting < 0 ? flaws[next] : FlawsAt(next), hasFill));
        }
    }

    /// <summary>The flaws of a page end while figures wait; those before it count as gone, so that a heading above them does not stay alone.</summary>
    private CutFlaw FlawsAt(int next)
    {
        var all = flaws[next] | (IsInsideGroup(next) ? CutFlaw.Interrupted : CutFlaw.None);
        for (var at = next - 1; at >= Math.Max(firstOf[waiting], startPosition) && StripAt(at).MayFloat; at--)
        {
            all |= flaws[at];
        }

        return all;
    }

    private bool IsInsideGroup(int next) =>
        next > 0 && next < End && StripAt(next).Group is >= 0 and var group && StripAt(next - 1).Group == group;
}

/// <summary>Where a page starts.</summary>
/// <param name="Position">The first slice that no earlier page holds, figures that wait apart.</param>
/// <param name="FirstFloat">The first of the strips before it that wait for room, or −1; all later floats before it wait too.</param>
/// <param name="Column">Columns of the section before it, counted only as far as they are shorter than the others.</param>
internal readonly record struct PageStart(int Position, int FirstFloat = -1, int Column = 0);

/// <summary>A slice at its height on the page.</summary>
internal readonly record struct FitPiece(int Position, Length Top, bool IsRepeat);

/// <summary>A place where the page may end.</summary>
/// <param name="Next">Where the next page starts.</param>
/// <param name="Pieces">How many pieces stand on this one.</param>
/// <param name="Bottom">The foot of the last em box.</param>
/// <param name="Waiting">The first figure put off to the next page, or −1.</param>
/// <param name="HasFill">A spring takes what is left: the page is never short.</param>
internal readonly record struct FitStop(int Next, int Pieces, Length Bottom, int Waiting, CutFlaw Flaws, bool HasFill);

internal enum FitExtent
{
    /// <summary>Everything to the end of the section.</summary>
    Whole,

    Part,

    /// <summary>Not even the first thing fits; it was placed all the same and sticks out.</summary>
    None,
}

internal enum FitReason
{
    EndOfSection,
    RoomUsed,

    /// <summary>A figure that waits belongs above the heading that comes next.</summary>
    FigureBeforeHeading,

    Asked,
    TallerThanPage,
}

/// <summary>How much fitted and why not more.</summary>
internal readonly record struct PageFit(FitExtent Extent, FitReason Because);
