using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>A note, or what is left of it: its lines from <paramref name="From"/> on.</summary>
internal readonly record struct NotePart(int Note, int From);

internal enum NoteExtent
{
    /// <summary>All notes stand on the page to their end.</summary>
    Whole,

    /// <summary>The last note begins here and goes on at the foot of the next page (K56).</summary>
    Part,

    None,
}

internal enum NoteReason
{
    Fits,
    LastNoteCut,

    /// <summary>A cut would leave fewer than two lines of the note on one of the pages.</summary>
    TooLittleRoom,

    /// <summary>A note other than the last would have to be cut.</summary>
    NotesAfterIt,
}

/// <summary>Whether notes fit under the text, with the reason.</summary>
/// <param name="Height">From the foot of the text to the foot of the notes, rule and white above it included.</param>
/// <param name="Rest">Where the cut note goes on, for <see cref="NoteExtent.Part"/>.</param>
internal readonly record struct NoteFit(NoteExtent Extent, NoteReason Because, Length Height, NotePart Rest);

/// <summary>The foot of the page: white, rule, white, notes at their own pitch (K55), their last em box on the foot of the type area.</summary>
internal sealed class NoteFloor(ImmutableArray<GalleyNote> notes, PageFrame frame)
{
    /// <summary>Between text and rule, at least: K55, 850 HWPUNIT of the KS X 6101 sample.</summary>
    public static readonly Length AboveRule = Length.FromMillimetres(3);

    /// <summary>Between rule and first note: K55, 567 HWPUNIT.</summary>
    public static readonly Length BelowRule = Length.FromMillimetres(2);

    /// <summary>Between two notes: K55, 283 HWPUNIT.</summary>
    public static readonly Length BetweenNotes = Length.FromMillimetres(1);

    /// <summary>Between two notes on one line, in ems of the notes.</summary>
    private static readonly Em BetweenRunIn = new(1.5);

    // K56: at least two lines of a note on each of the pages that it stands on.
    private const int MinLines = 2;

    /// <summary>White, rule and white above the first note.</summary>
    public Length Head => AboveRule + frame.Notes.RuleThickness + BelowRule;

    public NoteFit Fit(ReadOnlySpan<NotePart> queue, Length room)
    {
        if (queue.IsEmpty)
        {
            return new NoteFit(NoteExtent.Whole, NoteReason.Fits, Length.Zero, default);
        }

        var (top, bottom, used) = (Head, Length.Zero, Length.Zero);
        for (var i = 0; i < queue.Length; i++)
        {
            var note = notes[queue[i].Note];
            if (RightOf(note, used) is { } right)
            {
                used = right + note.Width!.Value;
                continue;
            }

            top = i == 0 ? top : bottom + Below(notes[queue[i - 1].Note]) + BetweenNotes;
            bottom = top + note.HeightOf(queue[i].From, note.Slices.Length - 1);
            if (bottom > room)
            {
                return i < queue.Length - 1
                    ? new NoteFit(NoteExtent.None, NoteReason.NotesAfterIt, Length.Zero, default)
                    : Cut(queue[i], top, room);
            }

            used = note.Width ?? Length.Zero;
        }

        return new NoteFit(NoteExtent.Whole, NoteReason.Fits, bottom, default);
    }

    /// <summary>Where a note of one line stands beside those before it, from the left of the measure; null where it takes a line of its own.</summary>
    /// <param name="used">What the line before is filled to; zero where nothing may follow on it.</param>
    private Length? RightOf(GalleyNote note, Length used)
    {
        var right = used + BetweenRunIn.At(frame.Notes.Size);
        return frame.Notes.RunIn && used > Length.Zero && note.Width is { } width && right + width <= frame.Width ? right : null;
    }

    /// <summary>As many notes and lines as there is room for, whatever that cuts, but at least one line; and what is left.</summary>
    public (Length Height, ImmutableArray<NotePart> Left) Force(ReadOnlySpan<NotePart> queue, Length room)
    {
        var top = Head;
        for (var i = 0; i < queue.Length; i++)
        {
            var note = notes[queue[i].Note];
            var lines = LinesThatFit(note, queue[i].From, room - top);
            var isFirst = i == 0;
            if (isFirst)
            {
                lines = Math.Max(1, lines);
            }

            var next = queue[i].From + lines;
            if (next < note.Slices.Length)
            {
                var height = lines > 0 ? top + note.HeightOf(queue[i].From, next - 1) : top - BetweenNotes;
                return (height, [new NotePart(queue[i].Note, next), .. queue[(i + 1)..]]);
            }

            top += note.HeightOf(queue[i].From, next - 1) + (i < queue.Length - 1 ? Below(note) + BetweenNotes : Length.Zero);
        }

        return (top, []);
    }

    /// <summary>Notes at their places, in pages' coordinates, from the queue up to where the next page goes on.</summary>
    /// <param name="foot">Where the text's share of the page ends and that of the notes begins.</param>
    public (Length RuleTop, ImmutableArray<PlannedSlice> Slices) Place(ReadOnlySpan<NotePart> queue, NotePart? rest, Length foot)
    {
        var placed = ImmutableArray.CreateBuilder<PlannedSlice>();
        var ruleTop = foot + AboveRule;
        var top = ruleTop + frame.Notes.RuleThickness + BelowRule;
        var used = Length.Zero;
        (GalleyNote Note, Length Height)? above = null;
        foreach (var part in queue)
        {
            var note = notes[part.Note];
            if (RightOf(note, used) is { } right && rest?.Note != part.Note)
            {
                placed.Add(new PlannedSlice(null, note.Slices[0], top, part.Note) { Left = right });
                used = right + note.Width!.Value;
                continue;
            }

            top += above is null ? Length.Zero : above.Value.Height + Below(above.Value.Note) + BetweenNotes;
            var end = rest is { } cut && cut.Note == part.Note ? cut.From : note.Slices.Length;
            for (var line = part.From; line < end; line++)
            {
                placed.Add(new PlannedSlice(null, note.Slices[line], top + note.Tops[line] - note.Tops[part.From], part.Note));
            }

            if (end < note.Slices.Length || end == part.From)
            {
                break;
            }

            above = (note, note.HeightOf(part.From, end - 1));
            used = part.From == 0 ? note.Width ?? Length.Zero : Length.Zero;
        }

        return (ruleTop, placed.ToImmutable());
    }

    private NoteFit Cut(NotePart part, Length top, Length room)
    {
        var note = notes[part.Note];
        var left = note.Slices.Length - part.From;
        var lines = Math.Min(LinesThatFit(note, part.From, room - top), left - MinLines);
        return lines < MinLines
            ? new NoteFit(NoteExtent.None, NoteReason.TooLittleRoom, Length.Zero, default)
            : new NoteFit(
                NoteExtent.Part,
                NoteReason.LastNoteCut,
                top + note.HeightOf(part.From, part.From + lines - 1),
                new NotePart(part.Note, part.From + lines));
    }

    private static int LinesThatFit(GalleyNote note, int from, Length room)
    {
        var lines = 0;
        while (from + lines < note.Slices.Length && note.HeightOf(from, from + lines) <= room)
        {
            lines++;
        }

        return lines;
    }

    private static Length Below(GalleyNote note) => note.Trailing[^1];
}
