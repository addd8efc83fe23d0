namespace Publishing.Typesetting.Flow;

/// <summary>The heading of contents, notes and index: smaller and higher up than a chapter's.</summary>
internal static class GeneratedOpener
{
    public static FlowBlock Build(SectionWork work, string title)
    {
        var design = work.Layout.Contents;
        var line = work.Styles.Line;
        var heading = new FlowBlock.Text(
            StyledTextBuilder.Of(title, work.Styles.Display(design.TitleFont, design.TitleSize)),
            Styles.Ragged(work.Layout.Headings.Chapter.Align, line))
        {
            Element = work.AddElement(ElementRole.Heading1, SectionWork.Root),
        };
        return new FlowBlock.Box(
            [new FlowBlock.Skip(line * design.TitleLinesBefore), heading], line * (design.TitleLinesBefore + 1 + design.TitleLinesAfter))
        {
            KeepsWithNext = true, KeepsTogether = true, Anchors = [work.Id], Outline = new OutlineTitle(1, title),
        };
    }

    /// <summary>A section that opens as chapters do, with its title for a running head.</summary>
    public static FlowSection Section(FlowInputs inputs, string id, string title) => new()
    {
        Id = id,
        Start = inputs.Layout.Headings.Chapter.Start,
        VersoHead = RunningHeads.Text(inputs, inputs.Layout.RunningHeads.Verso, title),
        RectoHead = RunningHeads.Text(inputs, inputs.Layout.RunningHeads.Recto, title),
    };
}
