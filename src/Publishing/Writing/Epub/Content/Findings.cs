using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Writing.Epub.Content;

/// <summary>A heading below a chapter's title, for the contents.</summary>
internal sealed record FoundHeading(int Level, string Title, string Href);

/// <summary>An index entry at its place.</summary>
/// <param name="Href">Link to the place, or null for an entry that only sends elsewhere.</param>
/// <param name="PlaceName">What the link says: 제2장.</param>
internal sealed record FoundTerm(IndexTerm Term, string? Href, string PlaceName);

/// <summary>What writing the text turned up that the navigation, the index, the styles and the metadata need. One worker fills it.</summary>
internal sealed class Findings
{
    /// <summary>Headings by the file they stand in, in order.</summary>
    public Dictionary<string, List<FoundHeading>> Headings { get; } = [];

    public List<FoundTerm> Terms { get; } = [];

    /// <summary>Widths of figures in whole percents of the measure: each becomes a class of the style sheet.</summary>
    public SortedSet<int> FigureWidths { get; } = [];

    /// <summary>Pictures of the text that say something, and those of them with words for who cannot see them.</summary>
    public int Pictures { get; set; }

    public int DescribedPictures { get; set; }

    public bool HasRuby { get; set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    public ImmutableArray<FoundHeading> HeadingsOf(string document) => Headings.TryGetValue(document, out var found) ? [.. found] : [];

    public void Add(string document, FoundHeading heading)
    {
        if (!Headings.TryGetValue(document, out var list))
        {
            Headings[document] = list = [];
        }

        list.Add(heading);
    }
}
