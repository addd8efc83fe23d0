using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;

namespace Publishing.Typesetting.Flow;

/// <summary>Joins sections into one flow: their elements, which each counts from its own root, become one tree under the document.</summary>
internal static class FlowJoiner
{
    public static Outcome<BookFlow> Join(
        ImmutableArray<SectionPlan> plans, ImmutableArray<SectionDraft> drafts, bool isFrontRoman)
    {
        var elements = ImmutableArray.CreateBuilder<Element>();
        elements.Add(new Element(ElementRole.Document, -1));
        var sections = ImmutableArray.CreateBuilder<FlowSection>();
        var part = 0;
        foreach (var (plan, draft) in plans.Zip(drafts))
        {
            var offset = elements.Count;
            var parent = plan.IsInPart ? part : 0;
            elements.AddRange(draft.Elements.Select(element => element with { Parent = element.Parent < 0 ? parent : element.Parent + offset }));
            sections.Add(draft.Section with { Elements = draft.Elements, FirstElement = offset });
            part = plan.OpensPart ? offset : part;
        }

        var counted = isFrontRoman ? WithRomanFront(sections.ToImmutable()) : sections.ToImmutable();
        return Outcome.Of(new BookFlow { Sections = counted, Elements = elements.ToImmutable() }, drafts.SelectMany(draft => draft.Diagnostics));
    }

    /// <summary>Everything before the first section that is no front matter; a colophon may stand among it. The text then starts on a recto.</summary>
    private static ImmutableArray<FlowSection> WithRomanFront(ImmutableArray<FlowSection> sections)
    {
        var front = sections.TakeWhile(section => section.IsFrontMatter || section.Id == ColophonFlow.Id).Count();
        return
        [
            .. sections.Select((section, index) => index < front ? section with { HasRomanFolios = true }
                : index == front ? section with { Start = ChapterStart.Recto }
                : section),
        ];
    }
}
