using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting;

/// <summary>
/// Makes pages: flow, glyphs, lines, pages, repeated until the page numbers in contents and references hold. A round changes only what
/// shows a page number. Numbers in the contents have a column of their own and cannot move a line, so a book without page references
/// in its text is done after the second round; with them a number can move the page it names, so rounds are counted and what does not
/// settle is reported. Notes that are counted by page settle by themselves (<see cref="NoteCounter"/>).
/// </summary>
internal static class Typesetter
{
    // The first round guesses every number, the second knows those that no other number moves.
    private const int MostRounds = 4;

    // Notes counted by page: after so many rounds all marks of a section get the room of its widest, and two more rounds settle it.
    private const int RoundsOfNotes = 5;

    /// <param name="memory">Of earlier builds of the book in the same layout with the same fonts; the answer is the same without it.</param>
    public static Outcome<TypesetBook> Typeset(Book book, LayoutConfig layout, Numbering numbering, FontLibrary fonts, TypesetOptions options, TypesetMemory? memory = null)
    {
        var labels = PageGuess.Labels(book, layout, numbering);
        var notes = ImmutableDictionary<string, ImmutableArray<NoteSlot>>.Empty;
        var countsNotes = NoteFlow.IsByPage(layout.Notes);
        var setter = new GalleySetter(fonts, PageFrame.Of(layout), options, memory);
        for (var round = 1; ; round++)
        {
            var (flow, flowComplaints) = BuildFlow(book, layout, numbering, labels, notes, options);
            var galleys = setter.Set(flow);
            var numbered = PageNumbers.Count(flow.Sections, galleys.Pages);
            var found = PageNumbers.Labels(numbered, galleys.Pages);
            var unsettled = ShownLabels.Unsettled(flow, labels, found);
            var counted = countsNotes ? NoteCounter.Count(flow.Sections, galleys.Pages, notes, widest: round >= RoundsOfNotes) : notes;
            var isSettled = unsettled.IsEmpty && NoteCounter.AreEqual(counted, notes);
            if (isSettled || round == (countsNotes ? MostRounds + RoundsOfNotes : MostRounds))
            {
                var unsettledNumbers = unsettled.Select(target => PagesDiagnostics.PageNumberUnsettled(target, labels.GetValueOrDefault(target, "?"), found[target]));
                return new BookPainter(book, layout, flow, fonts, options, memory).Paint(galleys, numbered, [.. flowComplaints, .. unsettledNumbers]);
            }

            (labels, notes) = (found, counted);
        }
    }

    private static Outcome<BookFlow> BuildFlow(Book book, LayoutConfig layout, Numbering numbering, ImmutableDictionary<string, string> labels,
        ImmutableDictionary<string, ImmutableArray<NoteSlot>> notes, TypesetOptions options)
    {
        using var measuring = options.Timings?.Measure("flow");
        return FlowBuilder.Build(book, layout, numbering, labels, options.Jobs, notes);
    }
}

/// <summary>How a book is typeset, never what comes out: outputs are equal for every number of jobs.</summary>
/// <param name="Jobs">Threads at most.</param>
/// <param name="Progress">Told the stage and what part is done (pages done, pages known), from any thread; or null.</param>
/// <param name="Timings">Collects the time each stage took; or null.</param>
internal sealed record TypesetOptions(int Jobs = 1, Action<string, int, int>? Progress = null, StageTimings? Timings = null);
