using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>속표지 and 표제지, both on the axis of the chapter titles.</summary>
internal static class TitlePagesFlow
{
    /// <summary>Section of the title page.</summary>
    public const string TitleId = "title";

    public static SectionDraft BuildHalfTitle(FlowInputs inputs)
    {
        var work = new SectionWork(inputs, "half-title", ElementRole.Section);
        var design = inputs.Layout.TitlePages;
        return Finish(work, [new FlowBlock.Skip(Drop(work.Styles, design.Drop)), Line(work, inputs.Book.Metadata.Title, design.Font, design.HalfTitleSize)]);
    }

    public static SectionDraft BuildTitle(FlowInputs inputs)
    {
        var work = new SectionWork(inputs, TitleId, ElementRole.Section);
        var design = inputs.Layout.TitlePages;
        var metadata = inputs.Book.Metadata;
        var line = work.Styles.Line;
        var blocks = ImmutableArray.CreateBuilder<FlowBlock>();
        blocks.Add(new FlowBlock.Skip(Drop(work.Styles, design.Drop)));
        blocks.Add(Line(work, metadata.Title, design.Font, design.TitleSize, design.TitleLeading));
        if (metadata.Subtitle is { } subtitle)
        {
            blocks.Add(Line(work, subtitle, design.SubtitleFont, design.SubtitleSize) with { SpaceBefore = line });
        }

        blocks.AddRange(Credits.Of(metadata).Select((credit, index) =>
            Line(work, credit.Line, design.AuthorFont, design.AuthorSize) with { SpaceBefore = index == 0 ? line * 2 : Length.Zero }));
        if (metadata.Publisher.House is { } house)
        {
            blocks.Add(new FlowBlock.Fill());
            blocks.Add(Line(work, house, design.AuthorFont, design.PublisherSize));
        }

        return Finish(work, blocks.ToImmutable());
    }

    /// <summary>White above a title: a share of the type area in whole lines.</summary>
    public static Length Drop(Styles styles, double share) => styles.Line * (int)Math.Round(styles.Area.Lines * share);

    private static FlowBlock.Text Line(SectionWork work, string words, FontChoice font, Length size, Length? leading = null) => new FlowBlock.Text(
        StyledTextBuilder.Of(words, work.Styles.Display(font, size)),
        Styles.Balanced(work.Layout.Headings.Chapter.Align, leading ?? work.Styles.Line))
    {
        Element = work.AddElement(ElementRole.Paragraph, SectionWork.Root),
    };

    private static SectionDraft Finish(SectionWork work, ImmutableArray<FlowBlock> blocks) => work.Finish(new FlowSection
    {
        Id = work.Id, Start = ChapterStart.Recto, ShowsFolio = false, Blocks = blocks, IsFrontMatter = true,
    });
}
