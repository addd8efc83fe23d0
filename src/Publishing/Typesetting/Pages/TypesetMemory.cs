using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// What earlier builds of one book set and painted, for a preview that builds it again after each change. It can only save work: a section is
/// found if it is equal to the last letter, a page if everything that is printed on it is, so the pages are those of a first build. Serves one layout
/// and one set of fonts. Safe from many threads.
/// </summary>
internal sealed class TypesetMemory
{
    // Each round of a build sets the contents and what shows page numbers anew; four hold the rounds of this build or of the one before.
    private const int FormsOfSection = 4;

    private readonly ConcurrentDictionary<string, ImmutableArray<SetSection>> sections = new(StringComparer.Ordinal);

    private ConcurrentDictionary<PageKey, Page> pages = new();

    /// <summary>The pages of the build under way; those that it does not meet again are forgotten at its end.</summary>
    private ConcurrentDictionary<PageKey, Page> met = new();

    /// <summary>The section as it was set before, or null.</summary>
    public SetSection? Find(FlowSection section) =>
        sections.GetValueOrDefault(section.Id, []).FirstOrDefault(known => known.Source.IsSetLike(section));

    /// <summary>The section as it was set last, whatever has changed since, or null.</summary>
    public SetSection? Latest(string id) => sections.GetValueOrDefault(id, []) is [var latest, ..] ? latest : null;

    public void Keep(SetSection section) =>
        sections.AddOrUpdate(section.Source.Id, [section], (_, known) => [section, .. known.Take(FormsOfSection - 1)]);

    /// <summary>The page as it was painted before, or painted now.</summary>
    public Page Paint(PageKey key, Func<Page> paint) => met.GetOrAdd(key, pages.TryGetValue(key, out var known) ? known : paint());

    /// <summary>Ends a build.</summary>
    /// <param name="keepsPages">False where painting had complaints, which a page that is not painted again would not repeat.</param>
    public void Finish(bool keepsPages)
    {
        pages = keepsPages ? met : new();
        met = new();
    }
}

/// <summary>Everything that decides what is printed on a page.</summary>
/// <param name="Plan">The very plan: equal by reference; null for a blank page.</param>
/// <param name="SectionHead">What a running head shows of a section, or null.</param>
internal readonly record struct PageKey(PagePlan? Plan, PageNumber Number, string? SectionHead, bool IsFirst, PageFurniture Furniture)
{
    public bool Equals(PageKey other) =>
        ReferenceEquals(Plan, other.Plan) && Number == other.Number && SectionHead == other.SectionHead && IsFirst == other.IsFirst && Furniture == other.Furniture;

    public override int GetHashCode() => HashCode.Combine(Plan is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Plan), Number);
}

/// <summary>What a page shows of its section beside the text.</summary>
internal readonly record struct PageFurniture(string? Section, int FirstElement, bool ShowsFolio, string? VersoHead, string? RectoHead, bool IsVersoHeadOfSection, bool IsRectoHeadOfSection)
{
    public static PageFurniture Of(FlowSection section) =>
        new(section.Id, section.FirstElement, section.ShowsFolio, section.VersoHead, section.RectoHead, section.IsVersoHeadOfSection, section.IsRectoHeadOfSection);
}
