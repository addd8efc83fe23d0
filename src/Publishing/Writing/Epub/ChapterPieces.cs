using System.Collections.Immutable;
using Publishing.Document;

namespace Publishing.Writing.Epub;

/// <summary>
/// Cuts a long chapter into files that old readers open fast (E23: about 300 kB): before sections where it has them, else between paragraphs.
/// Sizes are guessed from the manuscript, on the safe side, because links need the names of files before any is written.
/// </summary>
internal static class ChapterPieces
{
    /// <summary>Of a file with its notes, as guessed.</summary>
    private const int MostBytes = 240_000;

    /// <summary>A Hangul syllable is three bytes; tags, classes and identifiers of ordinary text add a tenth.</summary>
    private const double BytesPerLetter = 3.3;

    private const int BytesPerBlock = 100;

    public static ImmutableArray<ChapterPiece> Split(Chapter chapter)
    {
        var everyNote = Enumerable.Range(0, chapter.Notes.Length).ToImmutableArray();
        var sizes = chapter.Blocks.Select(block => SizeOf(block.Span.Length)).ToArray();
        if (sizes.Sum() + chapter.Notes.Sum(note => SizeOf(note.Span.Length)) <= MostBytes)
        {
            return [new(chapter.Blocks, everyNote)];
        }

        var callsOfNotes = chapter.Notes.Select(note => CallsIn(note.Blocks)).ToArray();
        var pieces = ImmutableArray.CreateBuilder<ChapterPiece>();
        var homeless = everyNote.ToHashSet();
        var (start, size) = (0, 0.0);
        var notes = TakeNotes(CallsIn(chapter.Title));
        for (var i = 0; i < chapter.Blocks.Length; i++)
        {
            var called = TakeNotes(CallsIn([chapter.Blocks[i]]));
            var own = sizes[i] + called.Sum(note => SizeOf(chapter.Notes[note].Span.Length));
            if (i > start && (size + own > MostBytes || (size > MostBytes / 2 && IsSection(chapter.Blocks[i]))) && chapter.Blocks[i - 1] is not Block.Heading)
            {
                pieces.Add(new(chapter.Blocks[start..i], notes));
                (start, size, notes) = (i, 0, []);
            }

            notes = notes.AddRange(called);
            size += own;
        }

        // A note that nobody calls stands with the last.
        pieces.Add(new(chapter.Blocks[start..], [.. notes, .. homeless.Order()]));
        return pieces.ToImmutable();

        // With the notes that a note calls in its turn.
        ImmutableArray<int> TakeNotes(IEnumerable<int> called)
        {
            var taken = ImmutableArray.CreateBuilder<int>();
            var open = new Queue<int>(called);
            while (open.TryDequeue(out var note))
            {
                if (homeless.Remove(note))
                {
                    taken.Add(note);
                    foreach (var further in callsOfNotes[note])
                    {
                        open.Enqueue(further);
                    }
                }
            }

            return [.. taken.Order()];
        }
    }

    private static double SizeOf(int letters) => (letters * BytesPerLetter) + BytesPerBlock;

    private static bool IsSection(Block block) => block is Block.Heading { Level: 2 };

    private static List<int> CallsIn(ImmutableArray<Block> blocks)
    {
        var calls = new List<int>();
        WalkOf(calls).Visit(blocks);
        return calls;
    }

    private static List<int> CallsIn(ImmutableArray<Inline> content)
    {
        var calls = new List<int>();
        WalkOf(calls).Visit(content);
        return calls;
    }

    private static DocumentWalk WalkOf(List<int> calls) => new(
        _ => { },
        inline =>
        {
            if (inline is Inline.NoteMark mark)
            {
                calls.Add(mark.Note);
            }
        });
}

/// <summary>What of a chapter stands in one file: its blocks in a row and the notes that they call first, by index.</summary>
internal sealed record ChapterPiece(ImmutableArray<Block> Blocks, ImmutableArray<int> Notes);
