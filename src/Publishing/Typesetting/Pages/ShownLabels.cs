using System.Collections.Immutable;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>Knows which parts of a flow show page numbers, and of which identifiers.</summary>
internal static class ShownLabels
{
    /// <summary>Identifiers whose shown number is not the one they were found on, in order of appearance.</summary>
    public static ImmutableArray<string> Unsettled(BookFlow flow, ImmutableDictionary<string, string> shown, ImmutableDictionary<string, string> found)
    {
        var unsettled = ImmutableArray.CreateBuilder<string>();
        foreach (var target in flow.Sections.SelectMany(Targets).Distinct(StringComparer.Ordinal))
        {
            if (found.TryGetValue(target, out var label) && shown.GetValueOrDefault(target) != label)
            {
                unsettled.Add(target);
            }
        }

        return unsettled.ToImmutable();
    }

    private static IEnumerable<string> Targets(FlowSection section) =>
        section.Blocks.SelectMany(Targets).Concat(section.Notes.SelectMany(note => note.Blocks.SelectMany(Targets)));

    private static IEnumerable<string> Targets(FlowBlock block) => block switch
    {
        FlowBlock.ContentsLine line => [line.Target],
        FlowBlock.Text text => Targets(text.Styled),
        FlowBlock.Box box => box.Blocks.SelectMany(Targets),
        FlowBlock.Turned turned => turned.Blocks.SelectMany(Targets),
        FlowBlock.Row row => row.Boxes.SelectMany(Targets),
        FlowBlock.Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Targets(cell.Styled)),
        _ => [],
    };

    private static IEnumerable<string> Targets(StyledText styled) =>
        styled.Marks.IsEmpty ? [] : styled.Marks.OfType<TextMark.PageNumber>().Select(number => number.Target);
}
