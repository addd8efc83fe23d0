using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>그림 차례 and 표 차례: every numbered figure or table with its caption and page, set as the contents are (K58).</summary>
internal static class CaptionListFlow
{
    /// <summary>Where the list leads to: the figure or table of this label.</summary>
    public static string Anchor(string label) => "caption:" + label;

    public const string FiguresTitle = "그림 차례";
    public const string TablesTitle = "표 차례";

    /// <summary>What the section of a list is called.</summary>
    public static string IdOf(GeneratedMatter list) => list == GeneratedMatter.Figures ? "figures" : "tables";

    public static SectionDraft BuildFigures(FlowInputs inputs) => Build(inputs, IdOf(GeneratedMatter.Figures), FiguresTitle, block => block is Block.Figure figure ? figure.Caption : null);

    public static SectionDraft BuildTables(FlowInputs inputs) => Build(inputs, IdOf(GeneratedMatter.Tables), TablesTitle, block => block is Block.Table table ? table.Caption : null);

    private static SectionDraft Build(FlowInputs inputs, string id, string title, Func<Block, ImmutableArray<Inline>?> captionOf)
    {
        var work = new SectionWork(inputs, id, ElementRole.Section);
        var opener = GeneratedOpener.Build(work, title);
        var list = work.AddElement(ElementRole.Contents, SectionWork.Root);
        var captions = new List<(string Label, ImmutableArray<Inline> Words)>();
        var walk = new DocumentWalk(
            block =>
            {
                if (captionOf(block) is { } words && inputs.Numbering.BlockLabels.TryGetValue(block, out var label))
                {
                    captions.Add((label, words));
                }
            },
            _ => { });
        foreach (var chapter in inputs.Book.Chapters)
        {
            walk.Visit(chapter);
        }

        var labels = inputs.Layout.Contents.LabelSize * captions.Select(caption => ContentsFlow.WidthOf(caption.Label)).DefaultIfEmpty(0).Max();
        return work.Finish(GeneratedOpener.Section(inputs, id, title) with
        {
            Blocks = [opener, .. captions.Select(caption => Line(work, caption.Label, caption.Words, labels, list))],
            IsFrontMatter = true,
        });
    }

    private static FlowBlock.ContentsLine Line(SectionWork work, string label, ImmutableArray<Inline> words, Length labels, int list)
    {
        var design = work.Layout.Contents;
        var title = InlineFlow.Build(work, words, work.Styles.Display(new FontChoice(work.Layout.Text.Font), design.SectionSize), isCopy: true);
        return new FlowBlock.ContentsLine(title, ContentsFlow.PageNumber(work, Anchor(label)), Length.Zero, design.Leaders, Anchor(label), work.Styles.Line)
        {
            Label = StyledTextBuilder.Of(label, work.Styles.Small(design.LabelFont, design.LabelSize)),
            LabelWidth = labels,
            Element = work.AddElement(ElementRole.ContentsItem, list),
            Break = design.Break,
        };
    }
}
