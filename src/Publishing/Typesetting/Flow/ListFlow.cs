using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>목록: text hanging behind bullets or Korean counters (K60). Blank lines of the manuscript add no space (K20).</summary>
internal static class ListFlow
{
    private static readonly string[] Bullets = ["•", "–", "·"];

    /// <summary>A counter of three signs (10.) needs half as much room again.</summary>
    private const double WideCounter = 1.4;

    public static ImmutableArray<FlowBlock> Build(SectionWork work, Block.List list, BlockSetting setting)
    {
        setting = setting.Broken(work.Layout.Lists.Break);
        var counter = CounterOf(work.Layout.Lists.Counters[setting.ListLevel % work.Layout.Lists.Counters.Length]);
        var element = work.AddElement(new Element(ElementRole.List, setting.Parent) { IsOrdered = list.IsOrdered });
        var isWide = list.IsOrdered && (list.Start + list.Items.Length > 10 || counter is ListCounter.DecimalParens or ListCounter.Word);
        var hang = work.Layout.Lists.Indent.At(work.Layout.Text.Size) * (isWide ? WideCounter : 1);
        return
        [
            .. list.Items.SelectMany((item, index) =>
            {
                var marker = list.IsOrdered ? ListCounters.Write(counter, list.Start + index) : Bullets[Math.Min(setting.ListLevel, Bullets.Length - 1)];
                return Item(work, item, marker, hang, setting.Inside(work.AddElement(ElementRole.ListItem, element)));
            }),
        ];
    }

    /// <summary>Terms above their words; a line of white parts the whole from the text around it, but not from its heading nor inside another list.</summary>
    public static ImmutableArray<FlowBlock> Build(SectionWork work, Block.DefinitionList list, Block? previous, BlockSetting setting)
    {
        var element = work.AddElement(ElementRole.List, setting.Parent);
        ImmutableArray<FlowBlock> entries =
        [
            .. list.Definitions.SelectMany(definition =>
                Entry(work, definition, setting.Inside(work.AddElement(ElementRole.ListItem, element)))),
        ];
        var line = setting.ListLevel == 0 ? work.Styles.Line : Length.Zero;
        return BlockFlow.Spaced(entries, previous is null or Block.Heading ? Length.Zero : line, line);
    }

    private static ListCounter CounterOf(string name) => ListCounters.Names.First(known => known.Name == name).Counter;

    private static ImmutableArray<FlowBlock> Item(SectionWork work, ListItem item, string marker, Length hang, BlockSetting setting)
    {
        var label = work.AddElement(ElementRole.ListLabel, setting.Parent);
        var body = work.AddElement(ElementRole.ListBody, setting.Parent);
        var inside = setting.Indented(hang).Inside(body) with { ListLevel = setting.ListLevel + 1, StartsFlush = true };
        return Marked(BlockFlow.Build(work, item.Blocks, inside), StyledTextBuilder.Of(marker, setting.Style), label, setting.Left, inside);
    }

    /// <summary>Puts a marker beside the first text; before anything else that comes first it has a line of its own.</summary>
    public static ImmutableArray<FlowBlock> Marked(ImmutableArray<FlowBlock> blocks, StyledText marker, int label, Length at, BlockSetting inside)
    {
        var first = !blocks.IsEmpty && blocks[0] is FlowBlock.Text { Marker: null, Shape.KeepsSpaces: false } text
            ? text
            : new FlowBlock.Text(StyledText.Empty, inside.Shape) { Element = inside.Parent, KeepsWithNext = !blocks.IsEmpty };
        var marked = first with { Marker = marker, MarkerElement = label, Shape = first.Shape with { MarkerIndent = at } };
        return ReferenceEquals(first, blocks.IsEmpty ? null : blocks[0]) ? blocks.SetItem(0, marked) : blocks.Insert(0, marked);
    }

    private static ImmutableArray<FlowBlock> Entry(SectionWork work, Definition definition, BlockSetting setting)
    {
        var term = new FlowBlock.Text(
            InlineFlow.Build(work, definition.Term, work.Styles.Strong(setting.Style)),
            Styles.Ragged(Design.Alignment.Left, setting.Shape.Leading) with { LeftIndent = setting.Left, RightIndent = setting.Shape.RightIndent })
        {
            KeepsWithNext = true, Element = work.AddElement(ElementRole.ListLabel, setting.Parent), Source = definition.Span,
        };
        var hang = work.Layout.Lists.Indent.At(work.Layout.Text.Size);
        var inside = setting.Broken(work.Layout.Lists.Break).Indented(hang).Inside(work.AddElement(ElementRole.ListBody, setting.Parent)) with { StartsFlush = true };
        return [term, .. BlockFlow.Build(work, definition.Blocks, inside)];
    }
}
