using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>
/// Turns the author's blocks into things to place. One call for the blocks of a chapter, and one inside for those of each quotation,
/// container and list item:
///   Build → one method per kind → Build for what is inside
/// Space above and below is in whole lines of the grid (K23).
/// </summary>
internal static class BlockFlow
{
    /// <summary>Code of at most so many lines stands on one page: cut, it would be harder to read than a page some lines short.</summary>
    private const int ShortCode = 6;

    // Numbers of lines step back behind the code.
    private const double CodeMarkSize = 0.8;
    private const double CodeMarkBlack = 0.6;

    public static ImmutableArray<FlowBlock> Build(SectionWork work, ImmutableArray<Block> blocks, BlockSetting setting)
    {
        var placed = ImmutableArray.CreateBuilder<FlowBlock>();
        Block? previous = null;
        foreach (var block in blocks)
        {
            var made = Build(work, block, previous, setting.Broken(Unit(block)));
            placed.AddRange(WithAnchors(work, block, made));
            previous = block;
        }

        return placed.ToImmutable();
    }

    /// <summary>What the author wrote at the block itself (K1).</summary>
    public static BreakUnit? Unit(Block block) => block.KeepsWords switch
    {
        true => BreakUnit.Word,
        false => BreakUnit.Syllable,
        null => null,
    };

    private static ImmutableArray<FlowBlock> Build(SectionWork work, Block block, Block? previous, BlockSetting setting) => block switch
    {
        Block.Heading heading => [Heading(work, heading, setting)],
        Block.Paragraph paragraph => [Paragraph(work, paragraph, previous, setting)],
        Block.Quotation quotation => QuotationFlow.Build(work, quotation, setting),
        Block.List list => ListFlow.Build(work, list, setting),
        Block.DefinitionList list => ListFlow.Build(work, list, previous, setting),
        Block.Code code => [Code(work, code, setting)],
        Block.Table table => TableFlow.Build(work, table, setting),
        Block.Figure figure => FigureFlow.Build(work, figure, setting),
        Block.SceneBreak => [new FlowBlock.Skip(work.Styles.Line) { Source = block.Span }],
        Block.Container container => ContainerFlow.Build(work, container, previous, setting),
        _ => throw new UnreachableException(),
    };

    private static FlowBlock.Text Heading(SectionWork work, Block.Heading heading, BlockSetting setting)
    {
        var design = work.Styles.HeadingDesign(heading.Level);
        var place = work.Headings.GetValueOrDefault(heading);
        return new FlowBlock.Text(
            InlineFlow.Build(work, heading.Content, work.Styles.Heading(heading.Level)),
            Styles.Balanced(design.Align, design.Leading) with { LeftIndent = setting.Left, Break = Unit(heading) ?? design.Break })
        {
            SpaceBefore = work.Styles.Line * design.LinesBefore,
            SpaceAfter = work.Styles.Line * design.LinesAfter,
            KeepsWithNext = true,
            KeepsTogether = true,
            Element = work.AddElement(RoleOf(heading.Level), setting.Parent),
            Anchors = place is null ? [] : [place.Anchor],
            Outline = place?.Title,
            Source = heading.Span,
        };
    }

    private static ElementRole RoleOf(int level) => level switch
    {
        <= 2 => ElementRole.Heading2,
        3 => ElementRole.Heading3,
        _ => ElementRole.Heading4,
    };

    private static FlowBlock.Text Paragraph(SectionWork work, Block.Paragraph paragraph, Block? previous, BlockSetting setting)
    {
        var isIndented = work.Layout.Text.IndentMode switch
        {
            _ when previous is null && setting.StartsFlush => false,
            IndentMode.None => false,
            IndentMode.SkipFirst => previous is not (null or Block.Heading or Block.Quotation or Block.SceneBreak or Block.Container),
            _ => true,
        };
        var styled = InlineFlow.Build(work, paragraph.Content, setting.Style);
        return new FlowBlock.Text(styled, setting.Shape with { FirstLineIndent = isIndented ? setting.Indent - QuoteOverhang(work, styled) : Length.Zero })
        {
            Element = work.AddElement(ElementRole.Paragraph, setting.Parent), Source = paragraph.Span,
        };
    }

    /// <summary>K66: what an opening quotation mark stands out of the indent where the layout asks for it.</summary>
    private static Length QuoteOverhang(SectionWork work, StyledText styled) =>
        work.Layout.Text.Dialogue == DialogueIndent.Half && styled.Text is ['“' or '‘' or '「' or '『', ..] ? work.Layout.Text.Size / 2 : Length.Zero;

    /// <summary>All lines in one text, so that they stay one in the structure; the author's line ends are forced ones.</summary>
    private static FlowBlock.Text Code(SectionWork work, Block.Code code, BlockSetting setting)
    {
        var design = work.Layout.Code;
        var numbers = design.LineNumbers ? work.Layout.Text.Size * 2 : Length.Zero;
        return new FlowBlock.Text(
            CodeFlow.Build(code, work.Styles.Code, design.Highlight),
            new ParagraphShape
            {
                Align = Alignment.Left,
                Leading = work.Layout.Code.Leading,
                KeepsSpaces = true,
                LeftIndent = setting.Left + work.Layout.Text.Size + numbers,
                RightIndent = setting.Shape.RightIndent,
            })
        {
            SpaceBefore = work.Styles.Line,
            SpaceAfter = work.Styles.Line,
            CodeMarks = new CodeMarks(
                work.Styles.Code with { Size = design.Size * CodeMarkSize, Black = CodeMarkBlack }, design.LineNumbers, setting.Left, numbers + (work.Layout.Text.Size / 2)),
            KeepsTogether = code.Text.AsSpan().Count('\n') < ShortCode,
            Element = work.AddElement(ElementRole.Code, setting.Parent),
            Source = code.Span,
        };
    }

    /// <summary>White above and below a group of blocks.</summary>
    public static ImmutableArray<FlowBlock> Spaced(ImmutableArray<FlowBlock> blocks, Length before, Length after)
    {
        if (blocks.IsEmpty)
        {
            return blocks;
        }

        blocks = blocks.SetItem(0, blocks[0] with { SpaceBefore = Length.Max(blocks[0].SpaceBefore, before) });
        return blocks.SetItem(blocks.Length - 1, blocks[^1] with { SpaceAfter = Length.Max(blocks[^1].SpaceAfter, after) });
    }

    public static ImmutableArray<FlowBlock> WithoutSpaceAbove(ImmutableArray<FlowBlock> blocks) =>
        blocks.IsEmpty ? blocks : blocks.SetItem(0, blocks[0] with { SpaceBefore = Length.Zero });

    /// <summary>Where lists of figures and tables, and the author's identifier, lead to.</summary>
    public static ImmutableArray<FlowBlock> WithAnchors(SectionWork work, Block block, ImmutableArray<FlowBlock> made)
    {
        made = work.Inputs.Numbering.BlockLabels.TryGetValue(block, out var label) ? WithAnchor(made, CaptionListFlow.Anchor(label)) : made;
        return block.Id is { } id ? WithAnchor(made, id) : made;
    }

    /// <summary>The identifier leads to the first of the blocks.</summary>
    public static ImmutableArray<FlowBlock> WithAnchor(ImmutableArray<FlowBlock> blocks, string id) =>
        blocks.IsEmpty || blocks[0].Anchors.Contains(id) ? blocks : blocks.SetItem(0, blocks[0] with { Anchors = blocks[0].Anchors.Add(id) });

    /// <summary>The last line of what stands above a source or caption goes with it to the next page.</summary>
    public static ImmutableArray<FlowBlock> KeptWithNext(ImmutableArray<FlowBlock> blocks) =>
        blocks.IsEmpty ? blocks : blocks.SetItem(blocks.Length - 1, blocks[^1] with { KeepsWithNext = true, SpaceAfter = Length.Zero });
}
