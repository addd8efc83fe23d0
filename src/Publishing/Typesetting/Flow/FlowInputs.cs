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
    /// <summary>Stands for the label of a page not known yet: as wide as most.</summary>
    public const string UnknownPage = "000";

    public string PageLabelOf(string target) => PageLabels.GetValueOrDefault(target, UnknownPage);
}
