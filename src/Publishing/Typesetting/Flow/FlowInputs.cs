using System.Collections.Immutable;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>What the making of every section reads: the book, its look, its counters, and the page labels known so far. Shared by threads.</summary>
/// <param name="FirstNotes">Number of the first note of each chapter, by <see cref="Chapter.Id"/>.</param>
internal sealed record FlowInputs(
    Book Book,
    LayoutConfig Layout,
    Styles Styles,
    Numbering Numbering,
    ImmutableDictionary<string, string> PageLabels,
    ImmutableDictionary<string, int> FirstNotes)
{
    /// <summary>Numbers of the notes of each chapter where they start afresh on every page, as far as they are known.</summary>
    public ImmutableDictionary<string, ImmutableArray<NoteSlot>> NoteSlots { get; init; } = ImmutableDictionary<string, ImmutableArray<NoteSlot>>.Empty;

    /// <summary>Stands for the label of a page not known yet: as wide as most.</summary>
    public const string UnknownPage = "000";

    public string PageLabelOf(string target) => PageLabels.GetValueOrDefault(target, UnknownPage);
}

/// <summary>A note's number on its page and the digits that its mark has room for: more than it needs where it once had more.</summary>
internal readonly record struct NoteSlot(int Number, int Digits)
{
    /// <summary>Before any page is known: most are the first of theirs and no page has ten.</summary>
    public static NoteSlot Unknown => new(1, 1);
}
