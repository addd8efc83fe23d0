using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>A section set in lines, with its pages for a start on a recto and on a verso once they have been asked for.</summary>
/// <param name="source">What it was set from.</param>
internal sealed class SetSection(FlowSection source, Galley galley, PageFrame frame, ImmutableArray<Diagnostic> diagnostics)
{
    public FlowSection Source { get; } = source;

    public Galley Galley { get; } = galley;

    /// <summary>The room of its pages, or of one column.</summary>
    public PageFrame Frame { get; } = frame;

    /// <summary>What stands over all columns of the first page.</summary>
    public ImmutableArray<Strip> Spanning { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    public SectionPages?[] Pages { get; } = new SectionPages?[2];
}
