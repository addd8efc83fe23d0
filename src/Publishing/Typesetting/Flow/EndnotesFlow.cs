using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Flow;

/// <summary>미주: all notes of the book in a section of their own, chapter by chapter (K57).</summary>
internal static class EndnotesFlow
{
    public const string Id = "notes";
    public const string Title = "주";

    public static SectionDraft Build(FlowInputs inputs)
    {
        var work = new SectionWork(inputs, Id, ElementRole.Section);
        var blocks = ImmutableArray.CreateBuilder<FlowBlock>();
        blocks.Add(GeneratedOpener.Build(work, Title));
        foreach (var chapter in inputs.Book.Chapters.Where(chapter => !chapter.Notes.IsEmpty))
        {
            var title = ChapterOutline.Of(chapter, inputs).FirstOrDefault(entry => entry.Depth == 1)?.PlainTitle;
            if (title is not null)
            {
                blocks.Add(blocks.Count == 1 ? Heading(work, 3, title) with { SpaceBefore = Length.Zero } : Heading(work, 3, title));
            }

            blocks.AddRange(NoteFlow.BuildEndnotes(work, chapter));
        }

        return work.Finish(GeneratedOpener.Section(inputs, Id, Title) with { Blocks = blocks.ToImmutable() });
    }

    /// <summary>A heading of the tool's own among the author's.</summary>
    public static FlowBlock Heading(SectionWork work, int level, string words)
    {
        var design = work.Styles.HeadingDesign(level);
        return new FlowBlock.Text(StyledTextBuilder.Of(words, work.Styles.Heading(level)), Styles.Balanced(design.Align, design.Leading) with { Break = design.Break })
        {
            SpaceBefore = work.Styles.Line * design.LinesBefore,
            SpaceAfter = work.Styles.Line * design.LinesAfter,
            KeepsWithNext = true,
            KeepsTogether = true,
            Element = work.AddElement(level == 2 ? ElementRole.Heading2 : ElementRole.Heading3, SectionWork.Root),
        };
    }
}
