using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Xunit;
using static Publishing.Tests.Typesetting.Pages.Galleys;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Blocks in the Square font on a measure of 31 em of 10 pt: 310 pt, 30 lines.</summary>
public sealed class StripSetterTests
{
    private static readonly TableDesign Design = new() { Font = TestFonts.SquareChoice, Size = Pt(10), Leading = Pt(15), CellPadding = Pt(5) };

    [Fact]
    public void A_paragraph_becomes_lines_on_the_grid()
    {
        var strip = Assert.Single(Set(Paragraph("가나다라마바사아자차 ", 4)).Strips);
        Assert.True(strip.IsOnGrid);

        // Four groups of 10.5 em are 42 em: two lines of 31.
        Assert.Equal(2, strip.Slices.Length);
        Assert.All(strip.Slices, slice => Assert.Equal(8.8, Assert.IsType<SetItem.Text>(slice.Items[0]).Origin.Y.Points, 3));
    }

    [Fact]
    public void A_table_that_fits_stands_at_its_natural_width_in_the_middle()
    {
        // Cells of two and three squares and half an em on each side: 30 and 40 pt.
        var strip = Assert.Single(Set(Table(["가나", "가나다"])).Strips);
        Assert.Equal(70, strip.Rules!.Width.Points, 0);
        Assert.Equal(120, strip.Rules.Left.Points, 0);
        Assert.Equal(25, strip.Slices[0].Height.Points);
    }

    [Fact]
    public void A_table_near_the_measure_fills_it()
    {
        var strip = Assert.Single(Set(Table([new string('가', 12), new string('나', 12)])).Strips);
        Assert.Equal(310, strip.Rules!.Width.Points, 1);
    }

    [Fact]
    public void K64_A_cell_is_broken_between_words()
    {
        // 20 words of three squares ask for 69.5 em; 3 em stay for the other column: 28 em of text.
        var words = string.Join(' ', Enumerable.Repeat("가나다", 20));
        var strip = Assert.Single(Set(Table(["가나", words])).Strips);
        Assert.Equal(310, strip.Rules!.Width.Points, 1);
        var lines = strip.Slices[0].Items.OfType<SetItem.Text>().Skip(1).Select(item => item.Line).ToArray();
        Assert.True(lines.Length > 1);
        Assert.All(lines, line => Assert.True(line.TextEnd == words.Length || words[line.TextEnd - 1] == ' '));
    }

    [Fact]
    public void A_narrow_column_beside_a_long_one_keeps_its_lines()
    {
        // 8.5 em and half an em on each side have room; the long column turns over anyway.
        var words = string.Join(' ', Enumerable.Repeat("가나다", 20));
        var strip = Assert.Single(Set(Table(["가나다 라마 바사", words])).Strips);
        Assert.Equal("가나다 라마 바사".Length, strip.Slices[0].Items.OfType<SetItem.Text>().First().Line.TextEnd);
    }

    [Fact]
    public void Columns_are_as_wide_as_makes_the_table_low()
    {
        // Seven words of two squares are 17 em, with white 18: two such columns have no room in 31 em. At 15.5 em each both rows would turn
        // over; one column at its full width leaves the other room for two lines.
        var words = string.Join(' ', Enumerable.Repeat("가나", 7));
        var strip = Assert.Single(Set(Table([words, "가"], ["가", words])).Strips);
        Assert.Equal(25 + 40, strip.Height.Points);
    }

    [Fact]
    public void A_table_wider_than_the_measure_is_squeezed_and_reported()
    {
        var set = Set(Table([new string('가', 20), new string('나', 20)]));
        Assert.Equal(310, Assert.Single(set.Strips).Rules!.Width.Points, 1);
        Assert.Equal("pages-004", Assert.Single(set.Diagnostics).Code);
    }

    [Fact]
    public void A_figure_taller_than_the_page_is_reduced_and_reported()
    {
        var box = new FlowBlock.Box([new FlowBlock.Picture("a.png", "", new Size(Pt(200), Pt(600))), Paragraph("가나다", 1)], Length.Zero);
        var set = Set(box);
        var slice = Assert.Single(Assert.Single(set.Strips).Slices);
        Assert.True(slice.Height <= Frame(30).Height + Pt(7));
        Assert.Equal("pages-003", Assert.Single(set.Diagnostics).Code);
    }

    [Fact]
    public void A_box_no_page_can_hold_is_taken_apart()
    {
        var box = new FlowBlock.Box([.. Enumerable.Repeat(Paragraph("가나다", 1), 40)], Length.Zero);
        Assert.Equal(40, Set(box).Strips.Length);
    }

    [Fact]
    public void A_box_is_as_high_as_it_is_asked_to_be()
    {
        var strip = Assert.Single(Set(new FlowBlock.Box([Paragraph("가", 1)], Pt(170))).Strips);
        Assert.Equal(170, strip.Height.Points);
        Assert.Equal(StripKind.Solid, strip.Kind);
    }

    [Fact]
    public void K58_A_long_title_of_the_contents_turns_over_further_in_and_its_page_number_stands_on_the_last_line()
    {
        var title = string.Join(' ', Enumerable.Repeat("가나다라마", 6));
        var line = new FlowBlock.ContentsLine(SquareText.Of(title), SquareText.Of("137"), Length.Zero, HasLeader: true, "ch:one", Pt(17));
        var slice = Assert.Single(Assert.Single(Set(line).Strips).Slices);
        var texts = slice.Items.OfType<SetItem.Text>().ToArray();

        // 35 em with spaces on 28.25 em: two lines, the second 1 em in.
        Assert.Equal(34, slice.Height.Points);
        Assert.Equal(0, texts[0].Line.Pieces[0].X.Points);
        Assert.Equal(10, texts[1].Line.Pieces[0].X.Points);

        // Three digits are 15 pt wide and end at 310 pt on the second baseline.
        Assert.Equal(295, (texts[2].Origin.X + texts[2].Line.Pieces[0].X).Points, 3);
        Assert.Equal(texts[1].Origin.Y, texts[2].Origin.Y);
        Assert.All(slice.Items.OfType<SetItem.Rule>(), dot => Assert.InRange(dot.Area.X.Points, 10, 295));
        Assert.Equal("ch:one", Assert.Single(slice.Items.OfType<SetItem.Link>()).Target);
    }

    [Fact]
    public void A_marker_stands_on_the_first_line()
    {
        var block = Paragraph("가나다", 1) with { Marker = SquareText.Of("1."), Shape = new ParagraphShape { Leading = Pt(17), LeftIndent = Pt(15), MarkerIndent = Pt(3) } };
        var items = Assert.Single(Set(block).Strips).Slices[0].Items.OfType<SetItem.Text>().ToArray();
        Assert.Equal(3, (items[0].Origin.X + items[0].Line.Pieces[0].X).Points);
        Assert.Equal(15, items[1].Line.Pieces[0].X.Points);
        Assert.Equal(items[0].Origin.Y, items[1].Origin.Y);
    }

    [Fact]
    public void A_word_longer_than_the_line_is_cut_and_reported_at_its_place()
    {
        // 35 squares in one word on a measure of 31, lines broken at words only.
        var words = "가나 " + new string('다', 35);
        var block = new FlowBlock.Text(SquareText.Of(words), new ParagraphShape { Leading = Pt(17), Align = Alignment.Left, Break = BreakUnit.Word });
        var complaint = Assert.Single(Set(block).Diagnostics);
        Assert.Equal(("lines-001", Severity.Warning, new SourceSpan("01.md", 103, 1)), (complaint.Code, complaint.Severity, complaint.Where));
        Assert.Contains(new string('다', 35), complaint.Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void An_impossible_measure_still_sets_and_is_reported()
    {
        // Indents of 305 pt leave half a square.
        var block = new FlowBlock.Text(SquareText.Of("가나다"), new ParagraphShape { Leading = Pt(17), LeftIndent = Pt(300), RightIndent = Pt(5) });
        var set = Set(block);
        Assert.Equal(3, Assert.Single(set.Strips).Slices.Length);
        Assert.Equal("lines-001", Assert.Single(set.Diagnostics).Code);
    }

    [Fact]
    public void Long_lines_of_code_and_lines_that_are_full_are_not_reported()
    {
        var code = new FlowBlock.Text(SquareText.Of(new string('가', 40)), new ParagraphShape { Leading = Pt(17), KeepsSpaces = true });
        Assert.Empty(Set(code).Diagnostics);
        Assert.Empty(Set(Paragraph("가나다라마바사아자차카타파하.", 12) with { Shape = new ParagraphShape { Leading = Pt(17), Hang = 1 } }).Diagnostics);
    }

    [Fact]
    public void A_space_stands_in_the_white_after_a_marker()
    {
        // The marker is two half squares from 3 pt on; its space follows at 13 pt.
        var block = Paragraph("가나다", 1) with { Marker = SquareText.Of("1."), Shape = new ParagraphShape { Leading = Pt(17), LeftIndent = Pt(20), MarkerIndent = Pt(3) } };
        var items = Assert.Single(Set(block).Strips).Slices[0].Items.OfType<SetItem.Text>().ToArray();
        Assert.Equal(["1.", " ", "가나다"], items.SelectMany(item => item.Line.Pieces).Select(piece => piece.Run.Text));
        Assert.Equal(13, (items[0].Origin.X + items[0].Line.Pieces[1].X).Points, 3);
    }

    [Fact]
    public void K58_Label_title_and_page_number_of_the_contents_are_words_apart()
    {
        var line = new FlowBlock.ContentsLine(SquareText.Of("전쟁과 빵"), SquareText.Of("8"), Length.Zero, HasLeader: true, "ch:one", Pt(17))
        {
            Label = SquareText.Of("제1장"), LabelWidth = Pt(40),
        };
        var items = Assert.Single(Assert.Single(Set(line).Strips).Slices).Items.OfType<SetItem.Text>();
        Assert.Equal("제1장 전쟁과 빵 8", string.Concat(items.SelectMany(item => item.Line.Pieces).Select(piece => piece.Run.Text)));
    }

    [Fact]
    public void A_note_belongs_to_the_line_of_its_call()
    {
        var text = new string('가', 62);
        var styled = SquareText.Of(text, marks: [new TextMark.NoteCall(40, 1, 0), new TextMark.NoteCall(62, 0, 1)]);
        var slices = Assert.Single(Set(new FlowBlock.Text(styled, new ParagraphShape { Leading = Pt(17) })).Strips).Slices;
        Assert.Empty(slices[0].Notes);
        Assert.Equal([0, 1], slices[^1].Notes);
    }

    private static SetBlock Set(FlowBlock block) => new StripSetter(SquareText.Fonts, Frame(30), [], LineRole.Body, null).Set(block);

    private static FlowBlock.Text Paragraph(string text, int times) =>
        new(SquareText.Of(string.Concat(Enumerable.Repeat(text, times)).TrimEnd()), new ParagraphShape { Leading = Pt(17) });

    private static FlowBlock.Table Table(params string[][] rows) => new(
        [.. rows[0].Select(_ => Alignment.Left)],
        [.. rows.Select(row => new FlowRow([.. row.Select(cell => new FlowCell(SquareText.Of(cell)))]))],
        HeaderRows: 0,
        Design);
}
