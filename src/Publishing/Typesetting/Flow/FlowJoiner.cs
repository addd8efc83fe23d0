using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;

namespace Publishing.Typesetting.Flow;

/// <summary>Joins sections into one flow: their elements, each counted from its own root, become one tree under the document.</summary>
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
            sections.Add(Shifted(draft.Section, offset));
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

    private static FlowSection Shifted(FlowSection section, int offset) => section with
    {
        Blocks = Shifted(section.Blocks, offset),
        Notes = [.. section.Notes.Select(note => new FlowNote(Shifted(note.Blocks, offset)))],
    };

    private static ImmutableArray<FlowBlock> Shifted(ImmutableArray<FlowBlock> blocks, int offset) =>
        [.. blocks.Select(block => Shifted(block, offset))];

    private static FlowBlock Shifted(FlowBlock block, int offset) => block switch
    {
        FlowBlock.Text text => text with { Element = Shifted(text.Element, offset), MarkerElement = Shifted(text.MarkerElement, offset) },
        FlowBlock.Box box => box with { Element = Shifted(box.Element, offset), Blocks = Shifted(box.Blocks, offset) },
        FlowBlock.Turned turned => turned with { Blocks = Shifted(turned.Blocks, offset) },
        FlowBlock.Row row => row with { Boxes = [.. row.Boxes.Select(box => (FlowBlock.Box)Shifted(box, offset))] },
        FlowBlock.Table table => table with
        {
            Element = Shifted(table.Element, offset),
            Rows = [.. table.Rows.Select(row => new FlowRow(
                [.. row.Cells.Select(cell => cell with { Element = Shifted(cell.Element, offset) })]))],
        },
        _ => block with { Element = Shifted(block.Element, offset) },
    };

    private static int Shifted(int element, int offset) => element < 0 ? element : element + offset;
}
