using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Writing.Epub.Content;

/// <summary>A heading below a chapter's title, for the contents.</summary>
/// <param name="Anchor">What the printed contents call the place, or null for a heading that they do not list.</param>
internal sealed record FoundHeading(int Level, string Title, string Href, string? Anchor = null);

/// <summary>An index entry at its place.</summary>
/// <param name="Href">Link to the place, or null for an entry that only sends elsewhere.</param>
/// <param name="PlaceName">What the link says where there is no print edition: 제2장.</param>
/// <param name="Page">Label of the printed page, or null.</param>
internal sealed record FoundTerm(IndexTerm Term, string? Href, string PlaceName, string? Page = null);

/// <summary>A figure or table with its number, for the lists of them.</summary>
/// <param name="Words">그림 3. and its caption.</param>
internal sealed record FoundCaption(bool IsTable, string Words, string Href);

/// <summary>The marker of a printed page.</summary>
internal sealed record FoundPage(string Label, string Document, string Id);

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

    public List<FoundCaption> Captions { get; } = [];

    /// <summary>Markers of printed pages in the order they were written.</summary>
    public List<FoundPage> Pages { get; } = [];

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
