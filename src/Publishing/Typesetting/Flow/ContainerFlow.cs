using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>The named containers: epigraph, poem, note, letter, and text set to the right or the centre.</summary>
internal static class ContainerFlow
{
    public static ImmutableArray<FlowBlock> Build(SectionWork work, Block.Container container, Block? previous, BlockSetting setting)
    {
        var line = work.Styles.Line;

        // A dateline and a signature that follow each other stand together.
        var follows = previous is Block.Container { Kind: ContainerKind.Right or ContainerKind.Center } && container.Kind is ContainerKind.Right or ContainerKind.Center;
        var before = previous is null || follows ? Length.Zero : line;
        return container.Kind switch
        {
            ContainerKind.Epigraph => BlockFlow.Spaced(Epigraph(work, container, setting), line, line),
            ContainerKind.Poem => BlockFlow.Spaced(PoemFlow.Build(work, container, setting), line, line),
            ContainerKind.Note => BlockFlow.Spaced(Note(work, container, setting), line, line),
            ContainerKind.Letter => BlockFlow.Spaced(Letter(work, container, setting), line, line),
            ContainerKind.Figures => Figures(work, container, setting),
            ContainerKind.Right => BlockFlow.Spaced(Aligned(work, container, setting, Alignment.Right), before, Length.Zero),
            ContainerKind.Center => BlockFlow.Spaced(Aligned(work, container, setting, Alignment.Center), before, Length.Zero),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Pictures side by side; what else stands there (reading has complained) comes below.</summary>
    private static ImmutableArray<FlowBlock> Figures(SectionWork work, Block.Container container, BlockSetting setting)
    {
        ImmutableArray<Block.Figure> figures = [.. container.Blocks.OfType<Block.Figure>()];
        var rest = BlockFlow.Build(work, [.. container.Blocks.Where(block => block is not Block.Figure)], setting);
        return figures.IsEmpty ? rest : [FigureFlow.Row(work, figures, setting), .. rest];
    }

    /// <summary>제사: the right half of the measure, ragged, its source after a dash.</summary>
    public static ImmutableArray<FlowBlock> Epigraph(SectionWork work, Block.Container container, BlockSetting setting)
    {
        var element = work.AddElement(ElementRole.BlockQuote, setting.Parent);
        var inside = setting with
        {
            Style = work.Styles.Epigraph,
            Shape = Styles.Ragged(Alignment.Left, work.Styles.Line) with
            {
                LeftIndent = work.Styles.Area.Width * work.Layout.Epigraphs.Indent, Break = BlockFlow.Unit(container) ?? work.Layout.Epigraphs.Break,
            },
            Indent = Length.Zero,
            Parent = element,
        };
        var blocks = BlockFlow.Build(work, container.Blocks, inside);
        return QuotationFlow.WithSource(work, blocks, container.Attribution, work.Styles.EpigraphSource, inside, Alignment.Left);
    }

    /// <summary>An aside: the size of quotations, an em in on both sides, without box or rule.</summary>
    private static ImmutableArray<FlowBlock> Note(SectionWork work, Block.Container container, BlockSetting setting)
    {
        var em = work.Layout.Text.Size;
        var inside = setting.Indented(em, em).Inside(work.AddElement(ElementRole.Section, setting.Parent)) with { Style = work.Styles.Quote };
        return Sourced(work, container, inside);
    }

    /// <summary>A letter in the text: the body's size, an em in on both sides.</summary>
    private static ImmutableArray<FlowBlock> Letter(SectionWork work, Block.Container container, BlockSetting setting)
    {
        var em = work.Layout.Text.Size;
        return Sourced(work, container, setting.Indented(em, em).Inside(work.AddElement(ElementRole.BlockQuote, setting.Parent)));
    }

    /// <summary>Datelines, signatures, dedications.</summary>
    private static ImmutableArray<FlowBlock> Aligned(SectionWork work, Block.Container container, BlockSetting setting, Alignment align)
    {
        var shape = Styles.Ragged(align, setting.Shape.Leading) with
        {
            LeftIndent = setting.Shape.LeftIndent, RightIndent = setting.Shape.RightIndent, Break = BlockFlow.Unit(container) ?? BreakUnit.Word,
        };
        return Sourced(work, container, setting with { Shape = shape, Indent = Length.Zero });
    }

    private static ImmutableArray<FlowBlock> Sourced(SectionWork work, Block.Container container, BlockSetting inside) =>
        QuotationFlow.WithSource(
            work, BlockFlow.Build(work, container.Blocks, inside), container.Attribution, work.Styles.QuoteSource, inside, Alignment.Right);
}
