using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>시: the author's lines one by one, a line that turns over set further in, an empty line between stanzas (K63).</summary>
internal static class PoemFlow
{
    public static ImmutableArray<FlowBlock> Build(SectionWork work, Block.Container poem, BlockSetting setting)
    {
        var design = work.Layout.Poems;
        var size = work.Layout.Text.Size;
        var shape = Styles.Ragged(Alignment.Left, setting.Shape.Leading) with
        {
            LeftIndent = setting.Left + design.Indent.At(size) + design.Turnover.At(size),
            RightIndent = setting.Shape.RightIndent,
            FirstLineIndent = -design.Turnover.At(size),
            Break = BlockFlow.Unit(poem) ?? design.Break,
        };
        var inside = setting with
        {
            Shape = shape with { FirstLineIndent = Length.Zero, LeftIndent = setting.Left + design.Indent.At(size) },
            Indent = Length.Zero,
        };
        var placed = ImmutableArray.CreateBuilder<FlowBlock>();
        foreach (var block in poem.Blocks)
        {
            // A heading or a dedication inside a poem is set as anywhere.
            var made = block is Block.Paragraph stanza ? Stanza(work, stanza, shape, setting) : BlockFlow.Build(work, [block], inside);
            placed.AddRange(placed.Count > 0 ? BlockFlow.Spaced(made, work.Styles.Line, Length.Zero) : made);
        }

        return QuotationFlow.WithSource(
            work, placed.ToImmutable(), poem.Attribution, work.Styles.QuoteSource, inside, Alignment.Right);
    }

    private static ImmutableArray<FlowBlock> Stanza(SectionWork work, Block.Paragraph stanza, ParagraphShape shape, BlockSetting setting)
    {
        var element = work.AddElement(ElementRole.Paragraph, setting.Parent);
        var lines = Lines(stanza.Content);
        return
        [
            .. lines.Select((line, index) => new FlowBlock.Text(InlineFlow.Build(work, line, setting.Style), shape)
            {
                // As in prose (K24): no stanza leaves its first or its last line alone.
                KeepsWithNext = (index == 0 || index == lines.Count - 2) && index < lines.Count - 1,
                Element = element,
                Source = line.IsEmpty ? stanza.Span : line[0].Span,
            }),
        ];
    }

    /// <summary>The words between line breaks; an emphasis that runs over a line end stays on the line where it began.</summary>
    private static List<ImmutableArray<Inline>> Lines(ImmutableArray<Inline> content)
    {
        var lines = new List<ImmutableArray<Inline>> { ImmutableArray<Inline>.Empty };
        foreach (var inline in content)
        {
            if (inline is Inline.LineBreak)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1] = lines[^1].Add(inline);
            }
        }

        return lines;
    }
}
