using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Flow;

/// <summary>Joins sections into one flow: their elements, each counted from its own root, become one tree under the document.</summary>
internal static class FlowJoiner
{
    public static Outcome<BookFlow> Join(
        ImmutableArray<SectionPlan> plans, ImmutableArray<SectionDraft> drafts, IEnumerable<Diagnostic> diagnostics)
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

        // What is not done yet is said once, at its first place.
        var said = diagnostics.Concat(drafts.SelectMany(draft => draft.Diagnostics)).DistinctBy(diagnostic => diagnostic.Code);
        return Outcome.Of(new BookFlow { Sections = sections.ToImmutable(), Elements = elements.ToImmutable() }, said);
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
