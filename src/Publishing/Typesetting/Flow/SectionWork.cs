using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>What the making of one section gathers beside its blocks.</summary>
internal sealed class SectionWork(FlowInputs inputs, string id, ElementRole root)
{
    private readonly List<Element> elements = [new Element(root, -1)];

    public FlowInputs Inputs { get; } = inputs;

    public Styles Styles => Inputs.Styles;

    public LayoutConfig Layout => Inputs.Layout;

    /// <summary>Identifier of the section, which begins the anchors that it makes.</summary>
    public string Id { get; } = id;

    /// <summary>The section's own node among its elements.</summary>
    public const int Root = 0;

    /// <summary>The paragraph that is being put together.</summary>
    public StyledTextBuilder Text { get; } = new();

    public List<Diagnostic> Diagnostics { get; } = [];

    public List<IndexEntry> IndexEntries { get; } = [];

    /// <summary>Notes whose text has been asked for: a second call of the same note only links to it.</summary>
    public HashSet<int> CalledNotes { get; } = [];

    /// <summary>Outline entries of the headings of this chapter, by the heading itself; headings elsewhere have none.</summary>
    public Dictionary<Block, HeadingPlace> Headings { get; } = new(ReferenceEqualityComparer.Instance);

    public int AddElement(ElementRole role, int parent, string? language = null, string? alternative = null)
    {
        elements.Add(new Element(role, parent, language, alternative));
        return elements.Count - 1;
    }

    public int AddElement(Element element)
    {
        elements.Add(element);
        return elements.Count - 1;
    }

    public SectionDraft Finish(FlowSection section) => new(section, [.. elements], [.. IndexEntries], [.. Diagnostics]);
}

/// <summary>Where a heading can be found and what the outline calls it.</summary>
internal sealed record HeadingPlace(string Anchor, OutlineTitle Title);

/// <summary>A finished section whose elements are still counted from its own root.</summary>
internal sealed record SectionDraft(
    FlowSection Section, ImmutableArray<Element> Elements, ImmutableArray<IndexEntry> IndexEntries, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>One index mark and the anchor set at it.</summary>
internal sealed record IndexEntry(IndexTerm Term, string Anchor, bool IsListed, SourceSpan Source);
