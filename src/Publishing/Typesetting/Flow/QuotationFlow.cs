using System.Collections.Immutable;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Typesetting.Flow;

/// <summary>인용: smaller and further in, on the grid of the body, its source under it at the right (K59).</summary>
internal static class QuotationFlow
{
    private static readonly string[] Dashes = ["—", "–", "―", "-"];

    public static ImmutableArray<FlowBlock> Build(SectionWork work, Block.Quotation quotation, BlockSetting setting)
    {
        var design = work.Layout.Quotes;
        var element = work.AddElement(ElementRole.BlockQuote, setting.Parent);
        var inside = setting.Indented(design.Indent.At(work.Layout.Text.Size)).Inside(element) with
        {
            Style = work.Styles.Quote, Indent = work.Layout.Text.Indent.At(design.Size),
        };
        inside = inside.Broken(design.Break);
        var blocks = BlockFlow.Build(work, quotation.Blocks, inside);
        blocks = WithSource(work, blocks, quotation.Attribution, work.Styles.QuoteSource, inside, Alignment.Right);
        return BlockFlow.Spaced(blocks, work.Styles.Line * design.LinesBefore, work.Styles.Line * design.LinesAfter);
    }

    /// <summary>The words quoted and who said them, never on two pages.</summary>
    public static ImmutableArray<FlowBlock> WithSource(
        SectionWork work, ImmutableArray<FlowBlock> blocks, ImmutableArray<Inline> source, TextStyle style, BlockSetting setting, Alignment align) =>
        source.IsEmpty ? blocks : BlockFlow.KeptWithNext(blocks).Add(new FlowBlock.Text(
            InlineFlow.Build(work, source, style, lead: CarriesDash(source) ? null : ("— ", style)),
            Styles.Ragged(align, setting.Shape.Leading) with
            {
                LeftIndent = setting.Shape.LeftIndent, RightIndent = setting.Shape.RightIndent,
            })
        {
            Element = work.AddElement(ElementRole.Paragraph, setting.Parent), Source = source[0].Span,
        });

    private static bool CarriesDash(ImmutableArray<Inline> source)
    {
        var words = PlainText.Of(source).TrimStart();
        return Dashes.Any(dash => words.StartsWith(dash, StringComparison.Ordinal));
    }
}
