using System.Collections.Immutable;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>Makes the section of one chapter: opening, text, notes. Reads only its arguments, so chapters may be made on several threads.</summary>
internal static class ChapterFlow
{
    /// <param name="part">Title of the part around it, or null.</param>
    /// <param name="opensPart">The first chapter after a part's page, whose verso stays blank.</param>
    public static SectionDraft Build(FlowInputs inputs, Chapter chapter, string? part, bool opensPart)
    {
        if (chapter.Role is ChapterRole.Dedication or ChapterRole.Epigraph)
        {
            return BuildDedication(inputs, chapter);
        }

        var work = new SectionWork(inputs, chapter.Id, ElementRole.Section);
        var chapterLevel = part is null ? 1 : 2;
        foreach (var (heading, anchor) in ChapterOutline.Headings(chapter))
        {
            work.Headings[heading] = new HeadingPlace(anchor, new OutlineTitle(
                chapterLevel + heading.Level - 1, PlainText.Of(heading.Content), heading.Level == 2 ? heading.Short ?? PlainText.Of(heading.Content) : null));
        }

        var blocks = Blocks(work, chapter, chapterLevel);
        var notes = inputs.Layout.Notes.Place == NotePlace.Foot ? NoteFlow.BuildFootnotes(work, chapter) : [];
        return work.Finish(new FlowSection
        {
            Id = chapter.Id,
            Start = opensPart ? ChapterStart.Recto : inputs.Layout.Headings.Chapter.Start,
            VersoHead = RunningHeads.Text(inputs, inputs.Layout.RunningHeads.Verso, chapter, part),
            RectoHead = RunningHeads.Text(inputs, inputs.Layout.RunningHeads.Recto, chapter, part),
            IsVersoHeadOfSection = inputs.Layout.RunningHeads.Verso == RunningHeadText.Section,
            IsRectoHeadOfSection = inputs.Layout.RunningHeads.Recto == RunningHeadText.Section,
            Blocks = blocks,
            Notes = notes,
            NoteSlots = inputs.NoteSlots.GetValueOrDefault(chapter.Id, []),
            IsFrontMatter = chapter.Role == ChapterRole.FrontMatter,
            Columns = inputs.Layout.Text.Columns,
            ColumnGap = work.Styles.ColumnGap,
            SpanningBlocks = inputs.Layout.Text.Columns > 1 && blocks is [FlowBlock.Box { Outline: not null }, ..] ? 1 : 0,
        });
    }

    /// <summary>헌사 and 제사: a third down on a recto of their own, nothing else on it.</summary>
    private static SectionDraft BuildDedication(FlowInputs inputs, Chapter chapter)
    {
        var work = new SectionWork(inputs, chapter.Id, ElementRole.Section);
        var setting = new BlockSetting(work.Styles.Body, Styles.Ragged(inputs.Layout.Headings.Chapter.Align, work.Styles.Line), SectionWork.Root);
        var drop = new FlowBlock.Skip(TitlePagesFlow.Drop(work.Styles, inputs.Layout.TitlePages.Drop)) { Anchors = [chapter.Id] };
        return work.Finish(new FlowSection
        {
            Id = chapter.Id,
            Start = ChapterStart.Recto,
            ShowsFolio = false,
            Blocks = [drop, .. BlockFlow.WithoutSpaceAbove(BlockFlow.Build(work, chapter.Blocks, setting))],
            Notes = inputs.Layout.Notes.Place == NotePlace.Foot ? NoteFlow.BuildFootnotes(work, chapter) : [],
            IsFrontMatter = true,
        });
    }

    private static ImmutableArray<FlowBlock> Blocks(SectionWork work, Chapter chapter, int outlineLevel)
    {
        var setting = new BlockSetting(work.Styles.Body, work.Styles.BodyShape, SectionWork.Root)
        {
            Indent = work.Layout.Text.Indent.At(work.Layout.Text.Size),
        };
        var placed = ImmutableArray.CreateBuilder<FlowBlock>();
        if (ChapterOpener.Build(work, chapter, setting, outlineLevel) is { } opener)
        {
            placed.Add(opener);

            // Whatever comes first starts on the same line in every chapter: the opening has its own white below.
            placed.AddRange(BlockFlow.WithoutSpaceAbove(BlockFlow.Build(work, ChapterOpener.TextAfter(chapter), setting)));
        }
        else
        {
            placed.AddRange(BlockFlow.Build(work, chapter.Blocks, setting));
        }

        if (work.Layout.Notes.Place == NotePlace.Chapter && !chapter.Notes.IsEmpty)
        {
            placed.Add(EndnotesFlow.Heading(work, 2, EndnotesFlow.Title));
            placed.AddRange(NoteFlow.BuildEndnotes(work, chapter));
        }

        // Without an opening the chapter's identifier leads to its first block.
        var blocks = placed.ToImmutable();
        return blocks.IsEmpty ? blocks : BlockFlow.WithAnchor(blocks, chapter.Id);
    }
}
