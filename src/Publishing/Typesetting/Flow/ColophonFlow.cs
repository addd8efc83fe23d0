using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>판권지: what law and custom want shown of a printed book (M1–M3, M6, M7, M16), at the foot of a page.</summary>
internal static class ColophonFlow
{
    public const string Id = "colophon";

    public static SectionDraft Build(FlowInputs inputs)
    {
        var work = new SectionWork(inputs, Id, ElementRole.Section);
        var blocks = ImmutableArray.CreateBuilder<FlowBlock>();
        blocks.Add(new FlowBlock.Fill());
        var colophon = Colophon.Of(inputs.Book.Metadata, ColophonEdition.Print);
        AddGroup(blocks, work, RowsOf(ColophonGroup.Edition).Select(row => Plain(work, $"{row.Label} 발행 {row.Value}")));
        AddGroup(blocks, work, [Plain(work, TitleLine(colophon), weight: 700), .. RowsOf(ColophonGroup.People).Select(row => Labelled(work, row))]);
        AddGroup(blocks, work, RowsOf(ColophonGroup.Imprint).Select(row => Labelled(work, row)));
        AddGroup(blocks, work, RowsOf(ColophonGroup.Numbers).Select(row => Labelled(work, row)));
        AddGroup(blocks, work, colophon.Rights.Select(line => Plain(work, line)));
        return work.Finish(new FlowSection { Id = Id, ShowsFolio = false, Blocks = blocks.ToImmutable() });

        IEnumerable<ColophonRow> RowsOf(ColophonGroup group) => colophon.Rows.Where(row => row.Group == group);
    }

    private static string TitleLine(Colophon colophon) =>
        colophon.Subtitle is { } subtitle ? $"{colophon.Title}: {subtitle}" : colophon.Title;

    /// <summary>An empty line between groups.</summary>
    private static void AddGroup(ImmutableArray<FlowBlock>.Builder blocks, SectionWork work, IEnumerable<FlowBlock.Text> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            blocks.Add(isFirst && blocks.Count > 1 ? line with { SpaceBefore = work.Layout.Colophon.Leading } : line);
            isFirst = false;
        }
    }

    private static FlowBlock.Text Plain(SectionWork work, string words, int? weight = null)
    {
        var design = work.Layout.Colophon;
        var font = weight is { } bold ? design.Font with { Weight = bold } : design.Font;
        return new FlowBlock.Text(
            StyledTextBuilder.Of(words, work.Styles.Small(font, design.Size)), Styles.Ragged(Alignment.Left, design.Leading))
        {
            Element = work.AddElement(ElementRole.Paragraph, SectionWork.Root),
        };
    }

    private static FlowBlock.Text Labelled(SectionWork work, ColophonRow row)
    {
        var design = work.Layout.Colophon;
        var style = work.Styles.Small(design.Font, design.Size);
        return new FlowBlock.Text(
            StyledTextBuilder.Of(row.Value, style),
            Styles.Ragged(Alignment.Left, design.Leading) with { LeftIndent = new Em(design.Labels.Value + 1).At(design.Size) })
        {
            Marker = StyledTextBuilder.Of(row.Label, style), Element = work.AddElement(ElementRole.Paragraph, SectionWork.Root),
        };
    }
}
