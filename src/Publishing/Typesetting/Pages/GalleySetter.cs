using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Pages;

/// <summary>All sections of a book, cut into pages that have no numbers yet.</summary>
internal sealed record BookGalleys(ImmutableArray<SectionPages> Pages, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Sets the sections of a flow and cuts them into pages: blocks on many threads, then sections on many threads. Remembers sections that
/// show no page numbers, so that a further round sets only the others again.
/// </summary>
/// <param name="memory">Sections of earlier builds of the same book in the same layout, or null.</param>
internal sealed class GalleySetter(FontLibrary fonts, PageFrame frame, TypesetOptions options, TypesetMemory? memory = null)
{
    private readonly ParallelOptions parallel = new() { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) };

    // Per section of the last round, what it became; null before the first round.
    private SetSection?[]? known;

    public BookGalleys Set(BookFlow flow)
    {
        var isFirstRound = known is null;
        var sections = known ??= new SetSection?[flow.Sections.Length];
        var changed = Enumerable.Range(0, flow.Sections.Length).Where(i => isFirstRound || ShownLabels.Has(flow.Sections[i]) || !sections[i]!.Source.NoteSlots.SequenceEqual(flow.Sections[i].NoteSlots)).ToArray();
        Parallel.ForEach(changed, parallel, i => sections[i] = memory?.Find(flow.Sections[i]));
        var wanted = changed.Where(i => sections[i] is null).ToArray();
        var blocks = SetBlocks(flow, wanted);
        var done = 0;
        Parallel.For(0, wanted.Length, parallel, i =>
        {
            var set = Collect(flow.Sections[wanted[i]], blocks[i]);
            sections[wanted[i]] = set;
            memory?.Keep(set);
            options.Progress?.Invoke("lines", Interlocked.Increment(ref done), wanted.Length);
        });
        var pages = CutAll(flow.Sections, sections!);
        return new BookGalleys(pages, [.. sections.Zip(pages, (section, cut) => section!.Diagnostics.AddRange(cut.Diagnostics)).SelectMany(d => d)]);
    }

    /// <summary>
    /// Cuts every section for the side that it starts on, which hangs on the pages before it. At first as many sections as not are right in
    /// taking a recto; a round cuts all that are wrong by what is known then, and sets right at least the first of them, so it ends.
    /// </summary>
    private ImmutableArray<SectionPages> CutAll(ImmutableArray<FlowSection> sections, SetSection[] set)
    {
        var pages = new SectionPages[set.Length];
        var isRecto = Enumerable.Repeat(true, set.Length).ToArray();
        var wrong = Enumerable.Range(0, set.Length).ToArray();
        while (wrong.Length > 0)
        {
            Parallel.ForEach(wrong, parallel, i => pages[i] = Cut(set[i], isRecto[i]));
            var sides = PageNumbers.StartSides(sections, pages);
            wrong = [.. Enumerable.Range(0, set.Length).Where(i => sides[i] != isRecto[i])];
            isRecto = sides;
        }

        return [.. pages];
    }

    /// <summary>Sets every block of the wanted sections, notes after text; the answer is in the same order.</summary>
    private SetBlock[][] SetBlocks(BookFlow flow, int[] wanted)
    {
        var results = new SetBlock[wanted.Length][];
        var tasks = new List<(int Section, int Block, FlowBlock Source, LineRole Role, PageFrame Frame)>();
        for (var i = 0; i < wanted.Length; i++)
        {
            var section = flow.Sections[wanted[i]];
            var plain = section.ShowsFolio ? LineRole.Body : LineRole.Display;
            var column = ColumnOf(section);
            var start = tasks.Count;
            foreach (var block in section.Blocks)
            {
                tasks.Add((i, tasks.Count - start, block, plain, tasks.Count - start < section.SpanningBlocks ? frame : column));
            }

            foreach (var note in section.Notes)
            {
                foreach (var block in note.Blocks)
                {
                    tasks.Add((i, tasks.Count - start, block, LineRole.Note, column));
                }
            }

            results[i] = new SetBlock[tasks.Count - start];
        }

        Parallel.For(0, tasks.Count, parallel, t =>
        {
            var task = tasks[t];
            results[task.Section][task.Block] = new StripSetter(fonts, task.Frame, flow.Sections[wanted[task.Section]].Elements, task.Role, options.Timings).Set(task.Source);
        });
        return results;
    }

    private PageFrame ColumnOf(FlowSection section) => section.Columns == 1 && section.Pitch is null ? frame : frame.ColumnOf(section);

    private SetSection Collect(FlowSection section, SetBlock[] blocks)
    {
        var count = section.Blocks.Length;
        var notes = ImmutableArray.CreateBuilder<GalleyNote>(section.Notes.Length);
        var next = count;
        foreach (var note in section.Notes)
        {
            var strips = blocks.AsSpan(next, note.Blocks.Length).ToArray().SelectMany(block => block.Strips);
            notes.Add(Stack(strips.DefaultIfEmpty(new Strip(StripKind.Solid, [new Slice(Length.Zero, [])]))));
            next += note.Blocks.Length;
        }

        var galley = new Galley([.. blocks.Take(count).Skip(section.SpanningBlocks).SelectMany(block => block.Strips)], notes.MoveToImmutable());
        return new SetSection(section, galley, ColumnOf(section), [.. blocks.SelectMany(block => block.Diagnostics)])
        {
            Spanning = [.. blocks.Take(section.SpanningBlocks).SelectMany(block => block.Strips)],
        };
    }

    /// <summary>The pages of a section that starts on a side, cut once.</summary>
    private SectionPages Cut(SetSection section, bool startsOnRecto)
    {
        using var measuring = options.Timings?.Measure("pages");
        return section.Pages[startsOnRecto ? 0 : 1] ??= section.Frame.Columns == 1 && section.Spanning.IsEmpty
            ? PageBuilder.Build(section.Galley, section.Frame, startsOnRecto)
            : ColumnBuilder.Build(section.Spanning, section.Galley, section.Frame, startsOnRecto);
    }

    /// <summary>The blocks of a note under each other, without white above the first.</summary>
    private static GalleyNote Stack(IEnumerable<Strip> strips)
    {
        var slices = ImmutableArray.CreateBuilder<Slice>();
        var tops = ImmutableArray.CreateBuilder<Length>();
        var trailing = ImmutableArray.CreateBuilder<Length>();
        SourceSpan source = default;
        foreach (var (strip, slice, top) in StripStack.Of(strips))
        {
            source = slices.Count == 0 ? strip.Source : source;
            slices.Add(slice);
            tops.Add(top);
            trailing.Add(strip.Trailing);
        }

        return new GalleyNote(slices.ToImmutable(), tops.ToImmutable(), trailing.ToImmutable(), source);
    }
}
