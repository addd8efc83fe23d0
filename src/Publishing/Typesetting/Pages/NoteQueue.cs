using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Publishing.Typesetting.Pages;

/// <summary>Notes that ask for room on the page being tried: those that go on from the page before, then those called, in order. Good until the next fit.</summary>
internal sealed class NoteQueue(LineFitter lines)
{
    private readonly List<NotePart> parts = [];

    // Per piece of the fit: how many notes are called down to it.
    private readonly List<int> countAt = [];

    public bool IsEmpty => parts.Count == 0;

    public void Collect(ImmutableArray<NotePart> carried)
    {
        parts.Clear();
        countAt.Clear();
        parts.AddRange(carried.AsSpan());
        foreach (var piece in lines.Pieces)
        {
            foreach (var note in piece.IsRepeat ? [] : lines.SliceAt(piece.Position).Notes)
            {
                parts.Add(new NotePart(note, 0));
            }

            countAt.Add(parts.Count);
        }
    }

    /// <summary>Those called above a piece.</summary>
    public ReadOnlySpan<NotePart> DownTo(int piece) => CollectionsMarshal.AsSpan(parts)[..countAt[piece]];

    /// <summary>Those of a page that ends after so many pieces.</summary>
    public ReadOnlySpan<NotePart> For(int pieces) => CollectionsMarshal.AsSpan(parts)[..(pieces == 0 ? parts.Count : countAt[pieces - 1])];

    /// <summary>What goes on overleaf.</summary>
    public static ImmutableArray<NotePart> Carry(NoteFit notes) => notes.Extent == NoteExtent.Part ? [notes.Rest] : [];
}
