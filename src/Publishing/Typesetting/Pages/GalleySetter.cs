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
internal sealed class GalleySetter(FontLibrary fonts, PageFrame frame, TypesetOptions options)
{
    private readonly ParallelOptions parallel = new() { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) };

    // Per section of the last round, what it became; null before the first round.
    private SetSection?[]? known;

    public BookGalleys Set(BookFlow flow)
    {
        var isFirstRound = known is null;
        var sections = known ??= new SetSection?[flow.Sections.Length];
        var wanted = Enumerable.Range(0, flow.Sections.Length).Where(i => isFirstRound || ShownLabels.Has(flow.Sections[i])).ToArray();
        var blocks = SetBlocks(flow, wanted);
        var done = 0;
        Parallel.For(0, wanted.Length, parallel, i =>
        {
            sections[wanted[i]] = Cut(flow.Sections[wanted[i]], blocks[i]);
            options.Progress?.Invoke("pages", Interlocked.Increment(ref done), wanted.Length);
        });
        return new BookGalleys([.. sections.Select(s => s!.Pages)], [.. sections.SelectMany(s => s!.Diagnostics)]);
    }

    /// <summary>Sets every block of the wanted sections, notes after text; the answer is in the same order.</summary>
    private SetBlock[][] SetBlocks(BookFlow flow, int[] wanted)
    {
        var results = new SetBlock[wanted.Length][];
        var tasks = new List<(int Section, int Block, FlowBlock Source, LineRole Role)>();
        for (var i = 0; i < wanted.Length; i++)
        {
            var section = flow.Sections[wanted[i]];
            var plain = section.ShowsFolio ? LineRole.Body : LineRole.Display;
            var start = tasks.Count;
            foreach (var block in section.Blocks)
            {
                tasks.Add((i, tasks.Count - start, block, plain));
            }

            foreach (var note in section.Notes)
            {
                foreach (var block in note.Blocks)
                {
                    tasks.Add((i, tasks.Count - start, block, LineRole.Note));
                }
            }

            results[i] = new SetBlock[tasks.Count - start];
        }

        Parallel.For(0, tasks.Count, parallel, t =>
        {
            var task = tasks[t];
            results[task.Section][task.Block] = new StripSetter(fonts, frame, flow.Elements, task.Role, options.Timings).Set(task.Source);
        });
        return results;
    }

    private SetSection Cut(FlowSection section, SetBlock[] blocks)
    {
        using var measuring = options.Timings?.Measure("pages");
        var count = section.Blocks.Length;
        var notes = ImmutableArray.CreateBuilder<GalleyNote>(section.Notes.Length);
        var next = count;
        foreach (var note in section.Notes)
        {
            var strips = blocks.AsSpan(next, note.Blocks.Length).ToArray().SelectMany(block => block.Strips);
            notes.Add(Stack(strips.DefaultIfEmpty(new Strip(StripKind.Solid, [new Slice(Length.Zero, [])]))));
            next += note.Blocks.Length;
        }

        var galley = new Galley([.. blocks.Take(count).SelectMany(block => block.Strips)], notes.MoveToImmutable());
        var pages = PageBuilder.Build(galley, frame);
        return new SetSection(pages, [.. blocks.SelectMany(block => block.Diagnostics), .. pages.Diagnostics]);
    }

    /// <summary>The blocks of a note under each other, without white above the first.</summary>
    private static GalleyNote Stack(IEnumerable<Strip> strips)
    {
        var slices = ImmutableArray.CreateBuilder<Slice>();
        var tops = ImmutableArray.CreateBuilder<Length>();
        var trailing = ImmutableArray.CreateBuilder<Length>();
        var (y, after) = (Length.Zero, Length.Zero);
        SourceSpan source = default;
        foreach (var strip in strips)
        {
            source = slices.Count == 0 ? strip.Source : source;
            y += slices.Count == 0 ? Length.Zero : Length.Max(after, strip.SpaceBefore);
            after = strip.SpaceAfter;
            foreach (var slice in strip.Slices)
            {
                slices.Add(slice);
                tops.Add(y);
                trailing.Add(strip.Trailing);
                y += slice.Height;
            }
        }

        return new GalleyNote(slices.ToImmutable(), tops.ToImmutable(), trailing.ToImmutable(), source);
    }

    private sealed record SetSection(SectionPages Pages, ImmutableArray<Diagnostic> Diagnostics);
}
