using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>
/// Turns a book into things to place: styles and counters resolved, generated matter made, notes gathered.
///   plan the sections in the order of the contents → make each, on several threads if asked → make the index from their marks → join
/// </summary>
internal static class FlowBuilder
{
    /// <param name="pageLabels">Page labels by identifier as far as they are known; unknown ones are set as <c>000</c>.</param>
    /// <param name="noteSlots">Numbers of notes on their pages as far as they are known, for notes that are counted by page.</param>
    /// <param name="jobs">Threads at most; the answer is the same for every number.</param>
    public static Outcome<BookFlow> Build(
        Book book, LayoutConfig layout, Numbering numbering, ImmutableDictionary<string, string> pageLabels, int jobs = 1,
        ImmutableDictionary<string, ImmutableArray<NoteSlot>>? noteSlots = null)
    {
        var inputs = new FlowInputs(
            book, layout, new Styles(layout, book.Metadata.Language), numbering, pageLabels, CountNotes(book, layout.Notes.Number))
        {
            NoteSlots = noteSlots ?? ImmutableDictionary<string, ImmutableArray<NoteSlot>>.Empty,
        };
        var plans = SectionPlan.Of(inputs);
        var drafts = new SectionDraft?[plans.Length];
        Parallel.For(0, plans.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) }, i => drafts[i] = plans[i].Build?.Invoke());
        var index = new Lazy<SectionDraft>(() => IndexFlow.Build(inputs, drafts.OfType<SectionDraft>().SelectMany(draft => draft.IndexEntries).ToArray()));
        return FlowJoiner.Join(plans, [.. drafts.Select(draft => draft ?? index.Value)], layout.Folios.Front == FrontFolios.Roman);
    }

    /// <summary>The number of the first note of each chapter.</summary>
    private static ImmutableDictionary<string, int> CountNotes(Book book, NoteNumbering numbering)
    {
        var first = ImmutableDictionary.CreateBuilder<string, int>();
        var next = 1;
        foreach (var chapter in book.Chapters)
        {
            first[chapter.Id] = numbering == NoteNumbering.Book ? next : 1;
            next += chapter.Notes.Length;
        }

        return first.ToImmutable();
    }
}
