using System.Collections.Immutable;

namespace Publishing.Document;

/// <summary>
/// What is counted in a book, in reading order, and how a reference to it reads in Korean (K34): 제1장, 부록 가, 그림 3, 표 1.
/// Made once from the <see cref="Book"/>; pages and EPUB use the same instance, so that they cannot disagree.
/// </summary>
internal sealed record Numbering
{
    /// <summary>Everything with an identifier, by that identifier.</summary>
    public ImmutableDictionary<string, Numbered> ById { get; init; } = ImmutableDictionary<string, Numbered>.Empty;

    /// <summary>The number line of each chapter (제1장, 부록 가) by <see cref="Chapter.Id"/>; absent for uncounted ones.</summary>
    public ImmutableDictionary<string, string> ChapterLabels { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The number line of each part (제1부), by its index among the parts.</summary>
    public ImmutableArray<string> PartLabels { get; init; } = [];

    /// <summary>Label of a figure or table (그림 3), whether or not it has an identifier, by the block itself (compared by reference).</summary>
    public ImmutableDictionary<Block, string> BlockLabels { get; init; } = ImmutableDictionary<Block, string>.Empty;

    /// <summary>Identifier of the place of each index mark, by the mark itself (compared by reference).</summary>
    public ImmutableDictionary<Inline, string> IndexAnchors { get; init; } = ImmutableDictionary<Inline, string>.Empty;
}

/// <summary>A thing that can be referred to.</summary>
/// <param name="Label">그림 3, 표 1, 제2장; for a section its title.</param>
/// <param name="ChapterId">The chapter that it stands in.</param>
/// <param name="AnchorId">The identifier as the author wrote it.</param>
internal sealed record Numbered(string Label, string ChapterId, string AnchorId);
