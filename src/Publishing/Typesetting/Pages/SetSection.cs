using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>A section set in lines, with its pages for a start on a recto and on a verso once they have been asked for.</summary>
/// <param name="source">What it was set from.</param>
/// <param name="blocks">What its blocks became, those of its notes after those of its text.</param>
internal sealed class SetSection(FlowSection source, Galley galley, PageFrame frame, SetBlock[] blocks)
{
    public FlowSection Source { get; } = source;

    public Galley Galley { get; } = galley;

    /// <summary>The room of its pages, or of one column.</summary>
    public PageFrame Frame { get; } = frame;

    /// <summary>What stands over all columns of the first page.</summary>
    public ImmutableArray<Strip> Spanning { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; } = [.. blocks.SelectMany(block => block.Diagnostics)];

    public SectionPages?[] Pages { get; } = new SectionPages?[2];

    /// <summary>What its blocks became, for the same blocks of another form of the section; empty where none of them would be set alike.</summary>
    public ReadOnlySpan<SetBlock> BlocksFor(FlowSection other) => Source.SetsBlocksLike(other) ? blocks : [];
}
