using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Xunit;

namespace Publishing.Tests.Typesetting.Flow;

public sealed class BlockFlowTests : FlowTests
{
    private static readonly Block Quotation = new Block.Quotation([Made.Paragraph("첫 말."), Made.Paragraph("둘째 말.")], [Made.Words("레닌")], Made.Span);

    [Fact]
    public void K19_Paragraphs_after_heading_quotation_and_scene_break_are_not_indented()
    {
        var blocks = Blocks(
            Made.Paragraph("가"), Made.Paragraph("나"), Made.Heading(2, "절"), Made.Paragraph("다"), Made.Paragraph("라"),
            new Block.SceneBreak(Made.Span), Made.Paragraph("마"), Quotation, Made.Paragraph("바"), Made.Paragraph("사"));

        string[] indented = ["나", "라", "사"];
        var paragraphs = blocks.OfType<FlowBlock.Text>().Where(text => text.Styled.Text.Length == 1 && text.Styled.Text != "절").ToArray();
        Assert.Equal(7, paragraphs.Length);
        Assert.All(paragraphs, text => Assert.Equal(indented.Contains(text.Styled.Text) ? Points(10) : Length.Zero, text.Shape.FirstLineIndent));
    }

    [Theory]
    [InlineData(IndentMode.All, 10, 10)]
    [InlineData(IndentMode.None, 0, 0)]
    [InlineData(IndentMode.SkipFirst, 0, 10)]
    internal void K19_Indents_have_three_modes(IndentMode mode, double first, double second)
    {
        var layout = new LayoutConfig { Text = new TextDesign { IndentMode = mode } };
        var blocks = Section(layout, Made.Paragraph("가"), Made.Paragraph("나")).Blocks;
        Assert.Equal([Points(first), Points(second)], blocks.OfType<FlowBlock.Text>().Select(text => text.Shape.FirstLineIndent));
    }

    [Fact]
    public void K20_Paragraphs_have_no_space_between_and_a_scene_break_is_one_line()
    {
        var blocks = Blocks(Made.Paragraph("가"), new Block.SceneBreak(Made.Span), Made.Paragraph("나"));
        Assert.Equal(Points(17), Assert.IsType<FlowBlock.Skip>(blocks[1]).Height);
        Assert.All(blocks, block => Assert.Equal((Length.Zero, Length.Zero), (block.SpaceBefore, block.SpaceAfter)));
    }

    [Fact]
    public void K50_A_heading_stays_with_the_text_below_and_takes_whole_lines()
    {
        var blocks = Blocks(Made.Paragraph("가"), Made.Heading(2, "절 제목"), Made.Paragraph("나"), Made.Heading(3, "작은 제목"));
        var (section, subsection) = (Text(blocks[1]), Text(blocks[3]));
        Assert.Equal((Points(34), Points(17), true), (section.SpaceBefore, section.SpaceAfter, section.KeepsWithNext));
        Assert.Equal((Points(17), Length.Zero, true), (subsection.SpaceBefore, subsection.SpaceAfter, subsection.KeepsWithNext));
        Assert.Equal((Alignment.Left, BreakUnit.Word, true, 0.0), (section.Shape.Align, section.Shape.Break, section.Shape.IsBalanced, section.Shape.Hang));
        Assert.Equal(new FontChoice("Noto Sans KR", 700), section.Styled.Runs[0].Style.Font);
        Assert.Equal(new OutlineTitle(2, "절 제목", "절 제목"), section.Outline);
        Assert.Equal("a/1", Assert.Single(section.Anchors));
    }

    [Fact]
    public void K59_A_quotation_stands_two_ems_in_with_its_source_kept_at_the_right()
    {
        var blocks = Blocks(Made.Paragraph("가"), Quotation, Made.Paragraph("나"));
        var (first, second, source) = (Text(blocks[1]), Text(blocks[2]), Text(blocks[3]));
        Assert.Equal((Points(20), Points(17), Points(9.3)), (first.Shape.LeftIndent, first.Shape.Leading, first.Styled.Runs[0].Style.Size));
        Assert.Equal((Length.Zero, Points(9.3)), (first.Shape.FirstLineIndent, second.Shape.FirstLineIndent));
        Assert.Equal("— 레닌", source.Styled.Text);
        Assert.Equal((Alignment.Right, Points(8)), (source.Shape.Align, source.Styled.Runs[^1].Style.Size));
        Assert.True(second.KeepsWithNext);
        Assert.Equal((Points(17), Points(17)), (first.SpaceBefore, source.SpaceAfter));
    }

    [Fact]
    public void A_source_with_its_own_dash_gets_no_second_one()
    {
        var quotation = new Block.Quotation([Made.Paragraph("말.")], [Made.Words("— 레닌")], Made.Span);
        Assert.Equal("— 레닌", Text(Blocks(quotation)[1]).Styled.Text);
    }

    [Fact]
    public void K60_Lists_hang_and_count_by_level()
    {
        var third = new Block.List(true, 1, true, [Item("셋")], Made.Span);
        var second = new Block.List(true, 1, true, [new ListItem([Made.Paragraph("둘"), third], Made.Span)], Made.Span);
        var list = new Block.List(true, 1, true, [new ListItem([Made.Paragraph("하나"), second], Made.Span), Item("다음")], Made.Span);

        var blocks = Blocks(list).Select(Text).ToArray();

        Assert.Equal(["1.", "가.", "1)", "2."], blocks.Select(block => block.Marker!.Text));
        Assert.Equal([15.0, 30, 45, 15], blocks.Select(block => block.Shape.LeftIndent.Points));
        Assert.Equal([0.0, 15, 30, 0], blocks.Select(block => block.Shape.MarkerIndent.Points));
        Assert.All(blocks, block => Assert.Equal(Length.Zero, block.Shape.FirstLineIndent));
    }

    [Fact]
    public void A_second_paragraph_of_an_item_stands_behind_the_marker_without_one()
    {
        var list = new Block.List(false, 1, false, [new ListItem([Made.Paragraph("가"), Made.Paragraph("나")], Made.Span)], Made.Span);
        var blocks = Blocks(list).Select(Text).ToArray();
        Assert.Equal(["•", null], blocks.Select(block => block.Marker?.Text));
        Assert.Equal(Points(15), blocks[1].Shape.LeftIndent);
    }

    [Fact]
    public void An_ordered_list_starts_where_the_author_says() =>
        Assert.Equal("3.", Text(Blocks(new Block.List(true, 3, true, [Item("가")], Made.Span))[0]).Marker!.Text);

    [Fact]
    public void A_definition_list_sets_terms_bold_above_their_words()
    {
        var list = new Block.DefinitionList([new Definition([Made.Words("도련")], [Made.Paragraph("잘려 나갈 자리.")], Made.Span)], Made.Span);
        var blocks = Blocks(list).Select(Text).ToArray();
        Assert.Equal((700, true), (blocks[0].Styled.Runs[0].Style.Font.Weight, blocks[0].KeepsWithNext));
        Assert.Equal((Points(15), Length.Zero), (blocks[1].Shape.LeftIndent, blocks[1].Shape.FirstLineIndent));
    }

    [Fact]
    public void A_line_of_white_parts_a_definition_list_from_the_text_but_not_from_its_heading()
    {
        var list = new Block.DefinitionList([new Definition([Made.Words("말")], [Made.Paragraph("뜻")], Made.Span)], Made.Span);
        var blocks = Blocks(Made.Paragraph("가"), list, Made.Paragraph("나"), Made.Heading(3, "절"), list);
        Assert.Equal((Points(17), true), (blocks[1].SpaceBefore, blocks[1].KeepsWithNext));
        Assert.Equal(Points(17), blocks[2].SpaceAfter);
        Assert.Equal(Length.Zero, blocks[5].SpaceBefore);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Code_of_at_most_six_lines_stays_on_one_page(int lines, bool isWhole)
    {
        var block = Text(Blocks(new Block.Code("", string.Join('\n', Enumerable.Repeat("x", lines)), Made.Span))[0]);
        Assert.Equal((isWhole, 2), (block.KeepsTogether, block.Shape.MinLines));
    }

    [Fact]
    public void Code_is_one_text_whose_lines_and_spaces_are_kept()
    {
        var code = Text(Blocks(new Block.Code("yaml", "a:\n  b: 1", Made.Span))[0]);
        Assert.Equal("a:\u2028  b: 1", code.Styled.Text);
        Assert.True(code.Shape.KeepsSpaces);
        Assert.Equal((new FontChoice("Nanum Gothic Coding"), Points(8.2)), (code.Styled.Runs[0].Style.Font, code.Styled.Runs[0].Style.Size));
    }

    [Fact]
    public void K62_A_figure_has_its_numbered_caption_below_in_one_piece()
    {
        var box = Assert.IsType<FlowBlock.Box>(Blocks(Made.Figure("봉쇄 열차", "fig:a"))[0]);
        var picture = Assert.IsType<FlowBlock.Picture>(box.Blocks[0]);
        Assert.Equal("그림 1. 봉쇄 열차", Text(box.Blocks[1]).Styled.Text);
        Assert.Equal((144.0, 72.0), (picture.Size.Width.Points, picture.Size.Height.Points));
        Assert.Contains("fig:a", box.Anchors);
        Assert.Equal(Points(8), Text(box.Blocks[1]).Styled.Runs[1].Style.Size);
    }

    [Fact]
    public void A_figure_as_wide_as_asked_keeps_its_shape()
    {
        var half = new Block.Figure("a.png", "", [], 0.5, Made.Span);
        var picture = Assert.IsType<FlowBlock.Picture>(Assert.IsType<FlowBlock.Box>(Blocks(half)[0]).Blocks[0]);
        Assert.Equal((155.0, 77.5), (picture.Size.Width.Points, picture.Size.Height.Points));
    }

    [Fact]
    public void A_tall_figure_is_no_higher_than_the_page_with_its_caption()
    {
        var book = Made.Book(Made.Chapter("a", "가", new Block.Figure("a.png", "", [Made.Words("설명")], 1, Made.Span)));
        book = book with { Images = book.Images.SetItem("a.png", new ImageFile("a.png", "image/png", 1000, 4000, [])) };
        var section = Build(book).Value.Sections[0];
        var picture = FlowDump.All(section.Blocks).OfType<FlowBlock.Picture>().Single();

        // 29 lines of 17 pt and one em, less 2 mm, one caption line of 12 pt and one grid line.
        Assert.Equal(503 - 5.669 - 12 - 17, picture.Size.Height.Points, 2);
        Assert.Equal(picture.Size.Height.Points / 4, picture.Size.Width.Points, 2);
    }

    [Fact]
    public void K62_A_table_has_its_caption_above()
    {
        var box = Assert.IsType<FlowBlock.Box>(Blocks(Made.Table("사람 수", "tbl:a"))[0]);
        Assert.Equal("표 1. 사람 수", Text(box.Blocks[0]).Styled.Text);
        var table = Assert.IsType<FlowBlock.Table>(box.Blocks[1]);
        Assert.Equal("이름 | 수 / 가 | 1 / 나 | 2", FlowDump.Words(table));
        Assert.Equal([Alignment.Left, Alignment.Right], table.Columns);
        Assert.Equal(1, table.HeaderRows);
    }

    [Fact]
    public void A_table_too_long_for_a_page_may_be_cut()
    {
        var rows = Enumerable.Range(0, 60).Select(_ => Made.Row("가", "나"));
        var table = new Block.Table([ColumnAlignment.Default, ColumnAlignment.Default], [Made.Row("가", "나")], [.. rows], [Made.Words("긴 표")], Made.Span);
        var blocks = Blocks(table);
        Assert.True(Text(blocks[0]).KeepsWithNext);
        Assert.False(Assert.IsType<FlowBlock.Table>(blocks[1]).KeepsTogether);
    }

    [Fact]
    public void K63_A_poem_keeps_its_lines_and_turns_over_further_in()
    {
        var stanza = Made.Paragraph(Made.Words("첫 줄"), new Inline.LineBreak(Made.Span), Made.Words("둘째 줄"), new Inline.LineBreak(Made.Span), Made.Words("셋째 줄"));
        var blocks = Blocks(new Block.Container(ContainerKind.Poem, [stanza, Made.Paragraph("넷째 줄")], [], Made.Span)).Select(Text).ToArray();
        Assert.Equal(["첫 줄", "둘째 줄", "셋째 줄", "넷째 줄"], blocks.Select(block => block.Styled.Text));
        Assert.All(blocks, block => Assert.Equal((Points(30), Points(-10), Alignment.Left), (block.Shape.LeftIndent, block.Shape.FirstLineIndent, block.Shape.Align)));
        Assert.Equal([0.0, 0, 0, 17], blocks.Select(block => block.SpaceBefore.Points));
        Assert.Equal([true, true, false, false], blocks.Select(block => block.KeepsWithNext));
    }

    [Fact]
    public void A_dateline_and_a_signature_stand_together_at_the_right()
    {
        var blocks = Blocks(Made.Paragraph("글."), Right("1917년 10월"), Right("편집부"));
        Assert.Equal([0.0, 17, 0], blocks.Select(block => block.SpaceBefore.Points));
        Assert.All(blocks.Skip(1), block => Assert.Equal(Alignment.Right, Text(block).Shape.Align));
    }

    [Fact]
    public void Every_block_of_the_text_has_an_element_and_a_place()
    {
        var book = Made.Book(Made.Chapter("a", "가", Made.Paragraph("나"), Quotation, Made.Table("표"), Made.Figure("그림")));
        var flow = Build(book).Value;
        var blocks = FlowDump.All(flow.Sections[0].Blocks).Where(block => block is not (FlowBlock.Box or FlowBlock.Skip)).ToArray();
        Assert.All(blocks, block => Assert.InRange(block.Element, 1, flow.Sections[0].Elements.Length - 1));
        Assert.All(blocks, block => Assert.Equal("01.md", block.Source.Path));
        Assert.All(flow.Elements.Select((element, index) => (element, index)), pair => Assert.True(pair.element.Parent < pair.index));
    }

    private static ListItem Item(string text) => new([Made.Paragraph(text)], Made.Span);

    private static Block.Container Right(string text) => new(ContainerKind.Right, [Made.Paragraph(text)], [], Made.Span);
}
