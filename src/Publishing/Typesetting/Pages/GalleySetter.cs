using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Pages;

/// <summary>All sections of a book, cut into pages that have no numbers yet.</summary>
internal sealed record BookGalleys(ImmutableArray<SectionPages> Pages, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>
/// Sets the sections of a flow and cuts them into pages: blocks on many threads, then sections on many threads. A further round sets only
/// blocks that differ from those of the round before, and where their heights do not, the pages end where they did.
/// </summary>
/// <param name="memory">Sections of earlier builds of the same book in the same layout, or null.</param>
internal sealed class GalleySetter(FontLibrary fonts, PageFrame frame, TypesetOptions options, TypesetMemory? memory = null)
{
    private readonly ParallelOptions parallel = new() { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) };

    // Per section of the last round, what it became, and the side that its first page stood on; null before the first round.
    private SetSection[]? known;
    private bool[]? knownSides;

    public BookGalleys Set(BookFlow flow)
    {
        var before = known;
        var sections = new SetSection?[flow.Sections.Length];
        Parallel.For(0, sections.Length, parallel, i => sections[i] = before?[i].Source.IsSetLike(flow.Sections[i]) == true ? before[i] : memory?.Find(flow.Sections[i]));
        var wanted = Enumerable.Range(0, sections.Length).Where(i => sections[i] is null).ToArray();
        var earlier = wanted.Select(i => before?[i] ?? memory?.Latest(flow.Sections[i].Id)).ToArray();
        var blocks = SetBlocks(flow, wanted, earlier);
        var done = 0;
        Parallel.For(0, wanted.Length, parallel, i =>
        {
            var set = Collect(flow.Sections[wanted[i]], blocks[i]);
            sections[wanted[i]] = set;
            memory?.Keep(set);
            options.Progress?.Invoke("lines", Interlocked.Increment(ref done), wanted.Length);
        });
        known = sections!;
        var pages = CutAll(flow.Sections, known, before ?? known);
        return new BookGalleys(pages, [.. known.Zip(pages, (section, cut) => section.Diagnostics.AddRange(cut.Diagnostics)).SelectMany(d => d)]);
    }

    /// <summary>
    /// Cuts every section for the side that it starts on, which hangs on the pages before it. In the first round as many sections as not are
    /// right in taking a recto, later most are in taking the side they had; all that are wrong by what is known then are cut again, which
    /// sets right at least the first of them, so it ends.
    /// </summary>
    /// <param name="before">The sections as they were in the round before.</param>
    private ImmutableArray<SectionPages> CutAll(ImmutableArray<FlowSection> sections, SetSection[] set, SetSection[] before)
    {
        var pages = new SectionPages[set.Length];
        var isRecto = knownSides ?? [.. Enumerable.Repeat(true, set.Length)];
        var wrong = Enumerable.Range(0, set.Length).ToArray();
        var builders = new PageBuilder?[set.Length];
        while (wrong.Length > 0)
        {
            // The longest first and one at a time, so that no thread is left with a long one at the end.
            var order = wrong.OrderByDescending(i => set[i].Galley.Strips.Length);
            Parallel.ForEach(Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering), parallel, i => pages[i] = Cut(set[i], isRecto[i], before[i], ref builders[i]));
            var sides = PageNumbers.StartSides(sections, pages);
            wrong = [.. Enumerable.Range(0, set.Length).Where(i => sides[i] != isRecto[i])];
            isRecto = sides;
        }

        knownSides = isRecto;
        return [.. pages];
    }

    /// <summary>Sets every block of the wanted sections, notes after text; the answer is in the same order.</summary>
    /// <param name="earlier">Per wanted section, another form of it that was set, or null.</param>
    private SetBlock[][] SetBlocks(BookFlow flow, int[] wanted, SetSection?[] earlier)
    {
        var results = new SetBlock[wanted.Length][];
        var tasks = new List<(int Section, int Block, FlowBlock Source, LineRole Role, PageFrame Frame)>();
        for (var i = 0; i < wanted.Length; i++)
        {
            var section = flow.Sections[wanted[i]];
            var plain = section.ShowsFolio ? LineRole.Body : LineRole.Display;
            var column = ColumnOf(section);
            var blocks = section.BlocksAndNotes.ToArray();
            results[i] = FindSet(section, blocks, earlier[i]);
            for (var block = 0; block < blocks.Length; block++)
            {
                if (results[i][block] is null)
                {
                    tasks.Add((i, block, blocks[block], block < section.Blocks.Length ? plain : LineRole.Note, block < section.SpanningBlocks ? frame : column));
                }
            }
        }

        Parallel.For(0, tasks.Count, parallel, t =>
        {
            var task = tasks[t];
            results[task.Section][task.Block] = new StripSetter(fonts, task.Frame, flow.Sections[wanted[task.Section]].Elements, task.Role, options.Timings).Set(task.Source);
        });
        return results;
    }

    /// <summary>Per block, what it became when it was set before, or null.</summary>
    private static SetBlock[] FindSet(FlowSection section, FlowBlock[] blocks, SetSection? earlier)
    {
        var found = new SetBlock[blocks.Length];
        if (earlier is not null && earlier.BlocksFor(section) is { IsEmpty: false } set)
        {
            var next = 0;
            foreach (var block in earlier.Source.BlocksAndNotes.Take(blocks.Length))
            {
                found[next] = block.Equals(blocks[next]) && (next < section.Blocks.Length) == (next < earlier.Source.Blocks.Length) ? set[next] : null!;
                next++;
            }
        }

        return found;
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
        return new SetSection(section, galley, ColumnOf(section), blocks)
        {
            Spanning = [.. blocks.Take(section.SpanningBlocks).SelectMany(block => block.Strips)],
        };
    }

    /// <summary>The pages of a section that starts on a side, cut once.</summary>
    /// <param name="before">The section as it was in the round before.</param>
    /// <param name="builder">The section's, once it has one.</param>
    private SectionPages Cut(SetSection section, bool startsOnRecto, SetSection before, ref PageBuilder? builder)
    {
        using var measuring = options.Timings?.Measure("pages");
        var side = startsOnRecto ? 0 : 1;
        return section.Pages[side] ??= section.Frame.Columns > 1 || !section.Spanning.IsEmpty
            ? ColumnBuilder.Build(section.Spanning, section.Galley, section.Frame, startsOnRecto)
            : before.Pages[side]?.Choice is { } choice && choice.For(section.Galley) is { } same
            ? PageBuilder.Compose(section.Galley, section.Frame, same)
            : (builder ??= new PageBuilder(section.Galley, section.Frame)).Build(startsOnRecto);
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
