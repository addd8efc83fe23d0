using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Typesetting.Flow;

namespace Publishing.Tests.Support;

/// <summary>A flow as text, one line for each thing to place, further in inside a box: for tests and for reading.</summary>
internal static class FlowDump
{
    public static string Of(BookFlow flow) => string.Join("\n", flow.Sections.Select(Of));

    public static string Of(FlowSection section)
    {
        var dump = new StringBuilder();
        dump.Append(CultureInfo.InvariantCulture, $"== {section.Id} {section.Start} heads {section.VersoHead ?? "-"} | {section.RectoHead ?? "-"}");
        dump.Append(section.ShowsFolio ? "\n" : " no folio\n");
        Append(dump, section.Blocks, section, "");
        foreach (var note in section.Notes)
        {
            Append(dump, note.Blocks, section, "note ");
        }

        return dump.ToString();
    }

    /// <summary>The words of a block: marker, then text; cells parted by bars.</summary>
    public static string Words(FlowBlock block) => block switch
    {
        FlowBlock.Text text => (text.Marker is { } marker ? $"[{marker.Text}] " : "") + text.Styled.Text.Replace('\u2028', '/'),
        FlowBlock.ContentsLine line => $"{(line.Label is { } label ? $"[{label.Text}] " : "")}{line.Title.Text} … {line.PageNumber.Text}",
        FlowBlock.Picture picture => picture.Image,
        FlowBlock.Table table => string.Join(" / ", table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Styled.Text)))),
        _ => "",
    };

    /// <summary>All blocks, those inside boxes after their box.</summary>
    public static IEnumerable<FlowBlock> All(IEnumerable<FlowBlock> blocks) =>
        blocks.SelectMany(block => block is FlowBlock.Box box ? All(box.Blocks).Prepend(box) : [block]);

    private static void Append(StringBuilder dump, IEnumerable<FlowBlock> blocks, FlowSection section, string lead)
    {
        foreach (var block in blocks)
        {
            dump.Append(lead).Append(Describe(block, section)).Append('\n');
            if (block is FlowBlock.Box box)
            {
                Append(dump, box.Blocks, section, lead + "  ");
            }
        }
    }

    private static string Describe(FlowBlock block, FlowSection section)
    {
        var facts = new List<string> { block.GetType().Name.ToLowerInvariant() };
        if (block.Element >= 0)
        {
            facts.Add(section.Elements[block.Element].Role.ToString());
        }

        facts.Add(Measures(block));
        facts.Add(block.SpaceBefore > Length.Zero ? $"+{block.SpaceBefore}" : "");
        facts.Add(block.SpaceAfter > Length.Zero ? $"{block.SpaceAfter}+" : "");
        facts.Add(block.KeepsWithNext ? "keep" : "");
        facts.Add(block.Outline is { } outline ? $"outline {outline.Level} “{outline.Title}”" : "");
        facts.Add(block.Anchors.IsEmpty ? "" : "@" + string.Join(",@", block.Anchors));
        facts.Add(Words(block));
        return string.Join(' ', facts.Where(fact => fact.Length > 0));
    }

    private static string Measures(FlowBlock block) => block switch
    {
        FlowBlock.Text text => $"{Styles(text.Styled)} left {text.Shape.LeftIndent} first {text.Shape.FirstLineIndent} {text.Shape.Align}/{text.Shape.Leading}",
        FlowBlock.Skip skip => skip.Height.ToString(),
        FlowBlock.Box box => $"min {box.MinHeight}",
        FlowBlock.Picture picture => $"{picture.Size.Width}×{picture.Size.Height}",
        FlowBlock.ContentsLine line => $"{Styles(line.Title)} indent {line.Indent} label {line.LabelWidth} → {line.Target}",
        _ => "",
    };

    private static string Styles(StyledText text) => string.Join(',', text.Runs.Select(run =>
        $"{run.Style.Font.Family}-{run.Style.Font.Weight.ToString(CultureInfo.InvariantCulture)}{(run.Style.IsItalic ? "i" : "")}@{run.Style.Size}").Distinct());
}
