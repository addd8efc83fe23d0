using System.Collections.Immutable;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>
/// The opening of a chapter as one piece (K51): white, number line, title, epigraph. It is as high as one with a title of two lines,
/// so that the text of every chapter starts on the same line; a longer title or an epigraph takes whole lines more.
/// </summary>
internal static class ChapterOpener
{
    /// <summary>Lines of title that every opening has room for.</summary>
    private const int TitleLines = 2;

    /// <summary>Null for a chapter without title and number.</summary>
    public static FlowBlock? Build(SectionWork work, Chapter chapter, BlockSetting setting, int outlineLevel)
    {
        var entry = ChapterOutline.Of(chapter, work.Inputs).FirstOrDefault(entry => entry.Depth == 1);
        if (entry is null)
        {
            return null;
        }

        var design = work.Layout.Headings.Chapter;
        var line = work.Styles.Line;
        var element = work.AddElement(ElementRole.Heading1, SectionWork.Root);
        var blocks = ImmutableArray.CreateBuilder<FlowBlock>();
        AddTitle(blocks, work, chapter, entry.Label, element);
        AddEpigraph(blocks, work, chapter, setting);
        blocks.Add(new FlowBlock.Skip(line));
        var titleHeight = line * Math.Ceiling(design.Leading * TitleLines / line);
        return new FlowBlock.Box(blocks.ToImmutable(), (line * (design.LinesBefore + 1 + design.LinesAfter)) + titleHeight)
        {
            KeepsWithNext = true,
            KeepsTogether = true,
            Anchors = [chapter.Id],
            Outline = new OutlineTitle(outlineLevel, entry.PlainTitle),
            Source = chapter.Span,
        };
    }

    /// <summary>The chapter's blocks but for an epigraph that stands in the opening.</summary>
    public static ImmutableArray<Block> TextAfter(Chapter chapter) =>
        EpigraphOf(chapter) is null ? chapter.Blocks : chapter.Blocks.RemoveAt(0);

    /// <summary>The title starts on the same line with and without a number above it.</summary>
    private static void AddTitle(ImmutableArray<FlowBlock>.Builder blocks, SectionWork work, Chapter chapter, string? label, int element)
    {
        var design = work.Layout.Headings.Chapter;
        var line = work.Styles.Line;
        blocks.Add(new FlowBlock.Skip(line * (design.LinesBefore + (label is null ? 1 : 0))));
        if (label is not null)
        {
            blocks.Add(new FlowBlock.Text(
                StyledTextBuilder.Of(label, work.Styles.ChapterNumber), Styles.Ragged(design.Align, line))
            {
                Element = element, KeepsWithNext = true,
            });
        }

        if (!chapter.Title.IsEmpty)
        {
            blocks.Add(new FlowBlock.Text(
                InlineFlow.Build(work, chapter.Title, work.Styles.ChapterTitle), Styles.Balanced(design.Align, design.Leading) with { Break = design.Break })
            {
                Element = element, KeepsTogether = true, Source = chapter.Title[0].Span,
            });
        }
    }

    private static void AddEpigraph(ImmutableArray<FlowBlock>.Builder blocks, SectionWork work, Chapter chapter, BlockSetting setting)
    {
        if (EpigraphOf(chapter) is { } epigraph)
        {
            blocks.Add(new FlowBlock.Skip(work.Styles.Line));
            blocks.AddRange(ContainerFlow.Epigraph(work, epigraph, setting));
            blocks.Add(new FlowBlock.Skip(work.Styles.Line));
        }
    }

    private static Block.Container? EpigraphOf(Chapter chapter) =>
        chapter.Blocks.FirstOrDefault() is Block.Container { Kind: ContainerKind.Epigraph } epigraph ? epigraph : null;
}
