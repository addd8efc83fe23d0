using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Xunit;

namespace Publishing.Tests.Typesetting.Flow;

public sealed class InlineFlowTests : FlowTests
{
    private static readonly SourceSpan At = new("01.md", 100, 2);

    [Fact]
    public void K67_Emphasis_changes_the_face_of_Hangul_and_slants_only_Latin()
    {
        var styled = Set(Made.Words("그는 "), new Inline.Emphasis([Made.Words("강조와 this word라고")], Made.Span));
        var (hangul, latin, rest) = (Run(styled, "강조"), Run(styled, "this"), Run(styled, "라고"));
        Assert.Equal((new FontChoice("Noto Sans KR", 500), 9.5, false), (hangul.Style.Font, hangul.Style.Size.Points, hangul.Style.IsItalic));
        Assert.Equal(("Noto Serif", 10.0, true), (latin.Style.Font.Family, latin.Style.Size.Points, latin.Style.IsItalic));
        Assert.Equal("this word", styled.Text.Substring(latin.Start, latin.Length));
        Assert.Equal(hangul.Style, rest.Style);
    }

    [Fact]
    public void Strong_text_is_the_bold_of_the_same_face() =>
        Assert.Equal(new FontChoice("Noto Serif KR", 700), Set(new Inline.Strong([Made.Words("힘")], Made.Span)).Runs[0].Style.Font);

    [Fact]
    public void K68_Emphasis_dots_are_a_style() =>
        Assert.True(Set(new Inline.EmphasisDots([Made.Words("힘")], Made.Span)).Runs[0].Style.HasDots);

    [Fact]
    public void K69_An_underline_is_a_style() =>
        Assert.True(Set(new Inline.Underline([Made.Words("힘")], Made.Span)).Runs[0].Style.IsUnderlined);

    [Fact]
    public void K83_Raised_and_lowered_figures_are_65_percent()
    {
        var styled = Set(Made.Words("m"), new Inline.Superscript([Made.Words("2")], Made.Span), Made.Words("H"), new Inline.Subscript([Made.Words("3")], Made.Span));
        Assert.Equal((6.5, 3.5), (Run(styled, "2").Style.Size.Points, Run(styled, "2").Style.BaselineShift.Points));
        Assert.Equal((6.5, -1.2), (Run(styled, "3").Style.Size.Points, Math.Round(Run(styled, "3").Style.BaselineShift.Points, 3)));
    }

    [Fact]
    public void Runs_cover_the_text_and_know_their_letters()
    {
        var styled = Set(new Inline.Emphasis([new Inline.Text("가b", At)], Made.Span), new Inline.Strike([Made.Words("나")], Made.Span), new Inline.Code("x", At));
        Assert.Equal(styled.Text.Length, styled.Runs.Sum(run => run.Length));
        Assert.All(styled.Runs.Skip(1).Zip(styled.Runs), pair => Assert.Equal(pair.Second.End, pair.First.Start));
        Assert.Equal(new SourceSpan("01.md", 101, 1), Run(styled, "b").Source);
        Assert.True(Run(styled, "나").Style.IsStruck);
        Assert.Equal("Nanum Gothic Coding", Run(styled, "x").Style.Font.Family);
    }

    [Theory]
    [InlineData(ReferenceKind.Label, "를", "그림 1을")]
    [InlineData(ReferenceKind.Label, null, "그림 1")]
    [InlineData(ReferenceKind.Page, "은", "000쪽은")]
    internal void K34_References_read_with_number_and_particle(ReferenceKind kind, string? particle, string expected)
    {
        var reference = Made.Paragraph(new Inline.Reference("fig:a", kind, particle, Made.Span));
        var styled = Text(Blocks(Made.Figure("그림", "fig:a"), reference)[1]).Styled;
        Assert.Equal(expected, styled.Text);
        Assert.Equal("fig:a", styled.Marks.OfType<TextMark.InnerLink>().Single().Target);
        Assert.Equal(kind == ReferenceKind.Page ? 1 : 0, styled.Marks.OfType<TextMark.PageNumber>().Count());
    }

    [Fact]
    public void A_known_page_label_is_set_and_the_particle_fits_the_word_page()
    {
        var book = Made.Book(Made.Chapter("a", "가", Made.Paragraph(new Inline.Reference("a", ReferenceKind.Page, "를", Made.Span))));
        var flow = Build(book, labels: ImmutableDictionary<string, string>.Empty.Add("a", "37")).Value;
        Assert.Equal("37쪽을", Text(flow.Sections[0].Blocks[1]).Styled.Text);
    }

    [Fact]
    public void K54_A_note_mark_is_raised_behind_its_word_and_leads_to_its_note()
    {
        var chapter = Made.Chapter("a", "가", Made.Paragraph(Made.Words("각주가 있다."), new Inline.NoteMark(0, Made.Span), Made.Words(" 다음")))
            with { Notes = [Made.Note("x", "주의 말.")] };
        var section = Build(Made.Book(chapter)).Value.Sections[0];
        var styled = Text(section.Blocks[1]).Styled;
        var note = Text(section.Notes[0].Blocks[0]);

        Assert.Equal("각주가 있다.1) 다음", styled.Text);
        Assert.Equal(6.5, Run(styled, "1)").Style.Size.Points);
        Assert.Contains(new TextMark.NoteCall(7, 2, 0), styled.Marks);
        Assert.Contains(new TextMark.InnerLink(7, 2, "note:a:1"), styled.Marks);
        Assert.Equal(("1)", "주의 말."), (note.Marker!.Text, note.Styled.Text));
        Assert.Contains("note:a:1", note.Anchors);
        Assert.Equal("call:a:1", note.Marker.Marks.OfType<TextMark.InnerLink>().Single().Target);
        Assert.Equal((8.0, 12.75), (note.Styled.Runs[0].Style.Size.Points, note.Shape.Leading.Points));
    }

    [Fact]
    public void A_second_call_of_a_note_only_leads_to_it()
    {
        var chapter = Made.Chapter("a", "가", Made.Paragraph(new Inline.NoteMark(0, Made.Span), Made.Words("와 "), new Inline.NoteMark(0, Made.Span)))
            with { Notes = [Made.Note("x", "말.")] };
        var styled = Text(Build(Made.Book(chapter)).Value.Sections[0].Blocks[1]).Styled;
        Assert.Single(styled.Marks.OfType<TextMark.NoteCall>());
        Assert.Equal(2, styled.Marks.OfType<TextMark.InnerLink>().Count());
    }

    [Fact]
    public void K70_A_reading_is_a_mark_over_its_base_and_every_base_is_a_run()
    {
        var ruby = new Inline.Ruby("漢字", "한자", Made.Span);
        var outcome = Build(Made.Book(Made.Chapter("a", "가", Made.Paragraph(ruby, ruby))));
        var styled = Text(outcome.Value.Sections[0].Blocks[1]).Styled;
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("漢字漢字", styled.Text);
        Assert.Equal([new TextMark.Ruby(0, 2, "한자"), new TextMark.Ruby(2, 2, "한자")], styled.Marks);
        Assert.Equal([0, 2], styled.Runs.Select(run => run.Style.RubyStart));
    }

    [Fact]
    public void Links_anchors_and_languages_are_kept()
    {
        var styled = Set(
            new Inline.Link("https://example.org", [Made.Words("여기")], Made.Span),
            new Inline.Marked("here", "en", [], [Made.Words("Word")], Made.Span));
        Assert.Contains(new TextMark.Link(0, 2, "https://example.org"), styled.Marks);
        Assert.Contains(new TextMark.Anchor(2, 0, "here"), styled.Marks);
        Assert.Equal(["ko", "en"], styled.Runs.Select(run => run.Style.Language));
    }

    [Fact]
    public void A_picture_in_a_line_is_one_letter_no_taller_than_the_text()
    {
        var styled = Set(new Inline.Image("a.png", "표지", Made.Span));
        var picture = Assert.Single(styled.Marks.OfType<TextMark.Picture>());
        Assert.Equal(("\uFFFC", 20.0, 10.0), (styled.Text, picture.Size.Width.Points, picture.Size.Height.Points));
    }

    private static StyledText Set(params Inline[] content) => Text(Blocks(Made.Paragraph(content))[0]).Styled;
}
