using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>부 표제지: number and title of a part on a right-hand page of their own.</summary>
internal static class PartFlow
{
    public static SectionDraft Build(FlowInputs inputs, BookItem.Part part, OutlineEntry entry)
    {
        var work = new SectionWork(inputs, entry.Anchor, ElementRole.Part);
        var design = inputs.Layout.Parts;
        var align = inputs.Layout.Headings.Chapter.Align;
        var heading = work.AddElement(ElementRole.Heading1, SectionWork.Root);
        var title = new FlowBlock.Text(
            StyledTextBuilder.Of(part.Title, work.Styles.Display(design.Font, design.Size)), Styles.Balanced(align, design.Leading))
        {
            Element = heading,
        };
        var number = new FlowBlock.Text(
            StyledTextBuilder.Of(
                entry.Label ?? "",
                work.Styles.Small(design.NumberFont, design.NumberSize) with { LetterSpacing = inputs.Layout.Headings.Chapter.NumberSpacing }),
            Styles.Ragged(align, work.Styles.Line))
        {
            Element = heading, KeepsWithNext = true,
        };
        return work.Finish(new FlowSection
        {
            Id = work.Id,
            Start = ChapterStart.Recto,
            ShowsFolio = false,
            Blocks =
            [
                new FlowBlock.Skip(TitlePagesFlow.Drop(work.Styles, design.Drop))
                {
                    Anchors = [entry.Anchor], Outline = new OutlineTitle(1, entry.PlainTitle),
                },
                .. string.IsNullOrEmpty(entry.Label) ? (FlowBlock[])[title] : [number, title],
            ],
        });
    }
}
