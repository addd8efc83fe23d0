using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;

namespace Publishing.Typesetting.Pages;

/// <summary>Makes the pages that the search chose: fits each again up to its end, lets the chosen blocks give, and places the notes.</summary>
internal sealed class PageComposer(Galley galley, PageFrame frame, LineFitter lines, NoteFloor floor, NoteQueue queue, PageAdjuster adjuster)
{
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public SectionPages Compose(PageWay last)
    {
        var pages = new List<PagePlan>();
        var starts = new List<(PageStart, bool)>();
        for (var way = last; way.From is { } from; way = from)
        {
            pages.Add(ComposePage(from, way));
            starts.Add((from.Start, !from.Carry.IsEmpty));
        }

        pages.Reverse();
        starts.Reverse();
        return new SectionPages([.. pages], diagnostics.ToImmutable()) { Starts = [.. starts], Cost = last.Cost };
    }

    private PagePlan ComposePage(PageWay from, PageWay way)
    {
        var fit = lines.Fit(from.Start, way.End.Room, way.Start.Position);
        queue.Collect(from.Carry);
        Complain(fit, way);
        var given = adjuster.Chosen(way.End.Difference, way.End.Pieces);
        var height = frame.HeightFrom(from.Start);
        return WithNotes(new PagePlan(PlaceText(way.End, given, height)) { Fault = FaultOf(from, way) }, way, height);
    }

    /// <summary>The worst that is wrong with the page's end, and what comes next.</summary>
    private PageFault? FaultOf(PageWay from, PageWay way)
    {
        var flaws = way.End.Flaws;
        var lack = way.End.Lack;
        var uneven = from.Facing >= 0 && lack >= 0 ? lack - from.Facing : 0;
        (PageFaultKind Kind, int Lines)? fault =
            way.End.IsForced ? (PageFaultKind.LateNote, 0)
            : flaws.HasFlag(CutFlaw.Stranded) ? (PageFaultKind.Stranded, 0)
            : flaws.HasFlag(CutFlaw.Widow) ? (PageFaultKind.Widow, 0)
            : flaws.HasFlag(CutFlaw.Orphan) ? (PageFaultKind.Orphan, 0)
            : flaws.HasFlag(CutFlaw.Parted) ? (PageFaultKind.Parted, 0)
            : uneven != 0 ? (PageFaultKind.Uneven, Math.Abs(uneven))
            : lack > 0 ? (PageFaultKind.Short, lack)
            : null;
        if (fault is not var (kind, missing) || way.Start.Position >= lines.End)
        {
            return null;
        }

        var next = lines.StripAt(way.Start.Position);
        return new PageFault(kind, missing, CauseOf(next, way.Start.Position), next.Source);
    }

    private PageFaultCause CauseOf(Strip next, int position) =>
        !lines.SliceAt(position).Notes.IsEmpty ? PageFaultCause.Notes
        : next.Kind == StripKind.Table ? PageFaultCause.Table
        : next.MayFloat ? PageFaultCause.Figure
        : next.IsHeading ? PageFaultCause.Heading
        : next.Kind == StripKind.Lines && !next.KeepsTogether ? PageFaultCause.Paragraph
        : PageFaultCause.Block;

    /// <summary>The pieces at their heights; below a block that gives, everything moves by what it gives.</summary>
    private ImmutableArray<PlannedSlice> PlaceText(PageEnd end, Adjustment[] given, Length height)
    {
        var spring = SpringOf(end, height);
        var text = ImmutableArray.CreateBuilder<PlannedSlice>(end.Pieces);
        var down = Length.Zero;
        for (var i = 0; i < end.Pieces; i++)
        {
            var piece = lines.Pieces[i];
            var strip = lines.StripIndexAt(piece.Position);
            var adjustment = Array.Find(given, candidate => candidate.Strip == strip);
            var isFirst = !piece.IsRepeat && piece.Position == lines.FirstPositionOf(strip);
            if (adjustment.Instead is { } again && !piece.IsRepeat)
            {
                PlaceAgain(text, again, isFirst ? piece.Top + down : null);
            }
            else
            {
                down += isFirst ? frame.Grid * adjustment.Lines : Length.Zero;
                text.Add(new PlannedSlice(lines.StripAt(piece.Position), lines.SliceAt(piece.Position), piece.Top + down, IsRepeat: piece.IsRepeat));
            }

            var isLast = piece.Position + 1 == lines.FirstPositionOf(strip + 1);
            down += adjustment.Instead is not null && isLast ? frame.Grid * adjustment.Lines : Length.Zero;
            down += lines.StripAt(piece.Position).Kind == StripKind.Fill ? spring : Length.Zero;
        }

        return FootFigures.Settle(text.DrainToImmutable(), frame.Grid);
    }

    /// <summary>The lines of a paragraph set anew, at the place of its first line.</summary>
    private static void PlaceAgain(ImmutableArray<PlannedSlice>.Builder text, Strip again, Length? top)
    {
        if (top is not { } y)
        {
            return;
        }

        foreach (var slice in again.Slices)
        {
            text.Add(new PlannedSlice(again, slice, y));
            y += slice.Height;
        }
    }

    /// <summary>What each spring of the page takes.</summary>
    private Length SpringOf(PageEnd end, Length height)
    {
        var springs = 0;
        for (var i = 0; i < end.Pieces; i++)
        {
            springs += lines.StripAt(lines.Pieces[i].Position).Kind == StripKind.Fill ? 1 : 0;
        }

        return springs == 0 ? Length.Zero : Length.Max(Length.Zero, height - end.Bottom) / springs;
    }

    private PagePlan WithNotes(PagePlan page, PageWay way, Length pageHeight)
    {
        var notes = queue.For(way.End.Pieces);
        if (notes.IsEmpty)
        {
            return page;
        }

        var room = pageHeight - (frame.Grid * way.End.Difference) - way.End.Bottom;
        var height = way.End.IsForced ? floor.Force(notes, room).Height : floor.Fit(notes, room).Height;
        var (rule, slices) = floor.Place(notes, way.Carry.IsEmpty ? null : way.Carry[0], frame.Notes.Stand == NoteStand.Text ? way.End.Bottom + (frame.Grid * way.End.Difference) : pageHeight - height);
        return page with { Notes = slices, NoteRules = [new NoteRule(Length.Zero, rule, frame.Width)] };
    }

    private void Complain(PageFit fit, PageWay way)
    {
        if (fit.Extent == FitExtent.None)
        {
            diagnostics.Add(PagesDiagnostics.TallerThanPage(lines.StripAt(lines.Pieces[0].Position).Source));
        }

        foreach (var late in way.End.IsForced ? way.Carry : [])
        {
            if (late.From == 0)
            {
                diagnostics.Add(PagesDiagnostics.LateNote(galley.Notes[late.Note].Source));
            }
        }
    }
}
