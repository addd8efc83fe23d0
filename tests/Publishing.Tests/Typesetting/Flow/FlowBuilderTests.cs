using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Xunit;

namespace Publishing.Tests.Typesetting.Flow;

public sealed class FlowBuilderTests : FlowTests
{
    private static readonly Metadata Record = new()
    {
        Id = "october",
        Title = "시월",
        Subtitle = "열흘과 그 뒤",
        Contributors = [new("홍길동", "aut"), new("김철수", "aut"), new("이영희", "trl")],
        Publisher = new() { House = "출판사", Person = "펴낸사람", Registration = "제0000-000000호 (2026년 1월 5일)", Address = "서울", Email = "a@example.org" },
        Edition = new() { Date = new DateOnly(2026, 3, 2), Printed = new DateOnly(2026, 3, 2) },
        Isbn = new("979-11-12-31240-2", null, "03810"),
        Price = new(15000),
        Rights = ["ⓒ 2026 홍길동"],
    };

    [Fact]
    public void K51_An_opening_is_as_high_with_number_as_without()
    {
        var flow = Build(Made.Book(
            Made.Chapter("p", "머리말", Made.Paragraph("가")) with { Role = ChapterRole.FrontMatter },
            Made.Chapter("a", "첫째", Made.Paragraph("가")),
            Made.Chapter("b", "둘째", Made.Paragraph("가")))).Value;

        var openers = flow.Sections.Select(section => Assert.IsType<FlowBlock.Box>(section.Blocks[0])).ToArray();

        // Four empty lines, number, two lines of title at 25.5 pt in three of the grid, three empty: text on line 12.
        Assert.All(openers, opener => Assert.Equal(11 * 17.0, opener.MinHeight.Points));
        Assert.Equal([5 * 17.0, 4 * 17, 4 * 17], openers.Select(opener => Assert.IsType<FlowBlock.Skip>(opener.Blocks[0]).Height.Points));
        Assert.Equal(["머리말", "제1장 첫째", "제2장 둘째"], openers.Select(opener => opener.Outline!.Title));
        var number = Text(openers[1].Blocks[1]);
        Assert.Equal(("제1장", 0.1), (number.Styled.Text, number.Styled.Runs[0].Style.LetterSpacing.Value));
        Assert.Equal(number.Element, Text(openers[1].Blocks[2]).Element);
    }

    [Fact]
    public void Text_starts_on_the_same_line_whatever_comes_first()
    {
        var quotation = new Block.Quotation([Made.Paragraph("말.")], [], Made.Span);
        Assert.All(
            new[] { Made.Paragraph("글"), Made.Heading(2, "절"), quotation, Made.Figure("그림"), Made.Table("표") },
            first => Assert.Equal(Length.Zero, Section(null, first).Blocks[1].SpaceBefore));
    }

    [Fact]
    public void A_layout_without_chapter_numbers_shows_none_anywhere()
    {
        var layout = new LayoutConfig { Headings = new() { Chapter = new() { Numbered = false } } };
        var flow = Build(Made.Book(Made.Item(GeneratedMatter.Contents), Made.Item(Made.Chapter("a", "첫째")), Made.Item(Made.Chapter("b", "둘째"))), layout).Value;
        Assert.DoesNotContain("제1장", FlowDump.Of(flow), StringComparison.Ordinal);
    }

    [Fact]
    public void An_epigraph_that_opens_a_chapter_stands_in_the_right_half_of_the_opening()
    {
        var epigraph = new Block.Container(ContainerKind.Epigraph, [Made.Paragraph("모든 것은 흐른다.")], [Made.Words("헤라클레이토스")], Made.Span);
        var section = Section(null, epigraph, Made.Paragraph("글."));
        var box = Assert.IsType<FlowBlock.Box>(section.Blocks[0]);
        var words = box.Blocks.OfType<FlowBlock.Text>().Single(text => text.Styled.Text == "모든 것은 흐른다.");
        Assert.Equal((155.0, 9.0), (words.Shape.LeftIndent.Points, words.Styled.Runs[0].Style.Size.Points));
        Assert.Contains(box.Blocks.OfType<FlowBlock.Text>(), text => text.Styled.Text == "— 헤라클레이토스");
        Assert.Equal("글.", FlowDump.Words(section.Blocks[1]));
    }

    [Fact]
    public void K52_Running_heads_name_book_and_chapter()
    {
        var flow = Build(Made.Book(Made.Chapter("a", "아주 긴 제목"), Made.Chapter("b", "둘째") with { ShortTitle = "둘" })).Value;
        Assert.Equal(("책", "아주 긴 제목"), (flow.Sections[0].VersoHead, flow.Sections[0].RectoHead));
        Assert.Equal("둘", flow.Sections[1].RectoHead);
    }

    [Fact]
    public void A_part_opens_on_a_recto_and_so_does_its_first_chapter()
    {
        var book = Made.Book(new BookItem.Part("여름", [Made.Chapter("a", "첫째"), Made.Chapter("b", "둘째")], Made.Span));
        var layout = new LayoutConfig { Headings = new() { Chapter = new() { Start = ChapterStart.Page } } };
        var flow = Build(book, layout).Value;
        Assert.Equal(["part:1", "a", "b"], flow.Sections.Select(section => section.Id));
        Assert.Equal([ChapterStart.Recto, ChapterStart.Recto, ChapterStart.Page], flow.Sections.Select(section => section.Start));
        Assert.Equal(["제1부", "여름"], flow.Sections[0].Blocks.OfType<FlowBlock.Text>().Select(text => text.Styled.Text));
        Assert.False(flow.Sections[0].ShowsFolio);
        Assert.Equal(new OutlineTitle(2, "제1장 첫째"), flow.Sections[1].Blocks[0].Outline);
        Assert.Equal(ElementRole.Part, flow.Elements[1].Role);
        Assert.Equal(2, flow.Elements.Count(element => element.Role == ElementRole.Section && element.Parent == 1));
    }

    [Fact]
    public void K58_The_contents_list_parts_chapters_and_sections_with_pages()
    {
        var book = Made.Book(
            Made.Item(GeneratedMatter.Contents),
            Made.Item(Made.Chapter("p", "머리말") with { Role = ChapterRole.FrontMatter }),
            new BookItem.Part("여름", [Made.Chapter("a", "첫째", Made.Heading(2, "절"), Made.Heading(3, "소절")), Made.Chapter("b", "둘째")], Made.Span));
        var labels = ImmutableDictionary<string, string>.Empty.Add("p", "5").Add("part:1", "7").Add("a", "9").Add("a/1", "10");
        var lines = Build(book, labels: labels).Value.Sections[0].Blocks.OfType<FlowBlock.ContentsLine>().ToArray();

        Assert.Equal(["머리말 … 5", "제1부  여름 … 7", "[제1장] 첫째 … 9", "절 … 10", "[제2장] 둘째 … 000"], lines.Select(FlowDump.Words));
        Assert.Equal(["p", "part:1", "a", "a/1", "b"], lines.Select(line => line.Target));
        Assert.Equal([0.0, 17, 0, 0, 17], lines.Select(line => line.SpaceBefore.Points));
        Assert.Equal(lines[2].LabelWidth, lines[3].Indent);

        // A part is not the last line of a page without its first chapter, nor a chapter without its first section.
        Assert.Equal([false, true, true, false, false], lines.Select(line => line.KeepsWithNext));
        Assert.All(lines, line => Assert.IsType<TextMark.PageNumber>(Assert.Single(line.PageNumber.Marks)));
    }

    [Fact]
    public void Contents_go_as_deep_as_asked()
    {
        var book = Made.Book(Made.Item(GeneratedMatter.Contents), Made.Item(Made.Chapter("a", "첫째", Made.Heading(2, "절"), Made.Heading(3, "소절"))));
        int Lines(int depth) => Build(book, new LayoutConfig { Contents = new() { Depth = depth } }).Value.Sections[0].Blocks.OfType<FlowBlock.ContentsLine>().Count();
        Assert.Equal((1, 2, 3), (Lines(1), Lines(2), Lines(3)));
    }

    [Fact]
    public void M7_A_colophon_shows_edition_first_and_rights_last()
    {
        var outcome = Build(Made.Book(Made.Item(GeneratedMatter.Colophon)) with { Metadata = Record });
        Assert.IsType<FlowBlock.Fill>(outcome.Value.Sections[0].Blocks[0]);
        Assert.Equal(
            [
                "초판 1쇄 발행 2026년 3월 2일",
                "시월: 열흘과 그 뒤",
                "[지은이] 홍길동, 김철수",
                "[옮긴이] 이영희",
                "[펴낸이] 펴낸사람",
                "[펴낸곳] 출판사",
                "[출판등록] 제0000-000000호 (2026년 1월 5일)",
                "[주소] 서울",
                "[전자우편] a@example.org",
                "[ISBN] 979-11-12-31240-2 03810",
                "[값] 15,000원",
                "ⓒ 2026 홍길동",
            ],
            outcome.Value.Sections[0].Blocks.Skip(1).Select(FlowDump.Words));
        Assert.Empty(outcome.Diagnostics);
        Assert.False(outcome.Value.Sections[0].ShowsFolio);
    }

    [Fact]
    public void M6_A_later_printing_shows_both_days()
    {
        var edition = new Edition { Printing = 2, Date = new DateOnly(2026, 3, 2), Printed = new DateOnly(2026, 9, 1) };
        var book = Made.Book(Made.Item(GeneratedMatter.Colophon)) with { Metadata = Record with { Edition = edition } };
        Assert.Equal(
            ["초판 1쇄 발행 2026년 3월 2일", "초판 2쇄 발행 2026년 9월 1일"],
            Build(book).Value.Sections[0].Blocks.Skip(1).Take(2).Select(FlowDump.Words));
    }

    [Fact]
    public void M17_The_title_page_names_people_by_what_they_did()
    {
        var blocks = Build(Made.Book(Made.Item(GeneratedMatter.Title)) with { Metadata = Record }).Value.Sections[0].Blocks;
        Assert.Equal(["시월", "열흘과 그 뒤", "홍길동·김철수 지음", "이영희 옮김", "출판사"], blocks.OfType<FlowBlock.Text>().Select(text => text.Styled.Text));
        Assert.Equal(10 * 17.0, Assert.IsType<FlowBlock.Skip>(blocks[0]).Height.Points);
        Assert.IsType<FlowBlock.Fill>(blocks[^2]);
    }

    [Fact]
    public void K56_Notes_are_counted_by_chapter_or_through_the_book()
    {
        Chapter Noted(string id) => Made.Chapter(id, id, Made.Paragraph(new Inline.NoteMark(0, Made.Span), new Inline.NoteMark(1, Made.Span)))
            with { Notes = [Made.Note("x", "말"), Made.Note("y", "말")] };
        var book = Made.Book(Noted("a"), Noted("b"));
        string[] Marks(NoteNumbering number) =>
            [.. Build(book, new LayoutConfig { Notes = new() { Number = number } }).Value.Sections.SelectMany(section => section.Notes).Select(note => Text(note.Blocks[0]).Marker!.Text)];

        Assert.Equal(["1)", "2)", "1)", "2)"], Marks(NoteNumbering.Chapter));
        Assert.Equal(["1)", "2)", "3)", "4)"], Marks(NoteNumbering.Book));
    }

    [Theory]
    [InlineData(NotePlace.Chapter, "a")]
    [InlineData(NotePlace.Book, "notes")]
    internal void K57_Endnotes_are_a_list_with_links_both_ways(NotePlace place, string where)
    {
        var chapter = Made.Chapter("a", "가", Made.Paragraph(Made.Words("글"), new Inline.NoteMark(0, Made.Span))) with { Notes = [Made.Note("x", "말.")] };
        var flow = Build(Made.Book(Made.Item(chapter), Made.Item(GeneratedMatter.Colophon)) with { Metadata = Record }, new LayoutConfig { Notes = new() { Place = place } }).Value;

        Assert.All(flow.Sections, section => Assert.Empty(section.Notes));
        var note = Text(flow.Sections.Single(section => section.Id == where).Blocks[^1]);
        Assert.Equal("[1)] 말.", FlowDump.Words(note));
        Assert.Contains("note:a:1", note.Anchors);
        Assert.Equal("call:a:1", note.Marker!.Marks.OfType<TextMark.InnerLink>().Single().Target);
        var call = flow.Sections[0].Blocks.OfType<FlowBlock.Text>().First(text => text.Styled.Text == "글1)").Styled;
        Assert.Contains(new TextMark.InnerLink(1, 2, "note:a:1"), call.Marks);
        Assert.Empty(call.Marks.OfType<TextMark.NoteCall>());
        Assert.Equal("colophon", flow.Sections[^1].Id);
    }

    [Fact]
    public void K85_The_index_is_in_alphabetical_order_under_first_consonants()
    {
        Block Mark(string term, string? see = null) => Made.Paragraph(new Inline.IndexMark(new IndexTerm(term, See: see), [Made.Words(term)], Made.Span));
        var chapter = Made.Chapter("a", "가", Mark("나무"), Mark("까치"), Mark("가방"), Mark("꽃"), Mark("감자"), Mark("짐", see: "가방"), Mark("가방"));
        var labels = ImmutableDictionary<string, string>.Empty.Add("index:a:3", "12").Add("index:a:7", "34");
        var flow = Build(Made.Book(Made.Item(chapter), Made.Item(GeneratedMatter.Index)), labels: labels).Value;
        Assert.Equal(
            ["ㄱ", "가방  12, 34", "감자  000", "까치  000", "꽃  000", "ㄴ", "나무  000", "ㅈ", "짐 → 가방"],
            flow.Sections[1].Blocks.Skip(1).Select(FlowDump.Words));
    }

    [Fact]
    public void Threads_do_not_change_the_flow()
    {
        var chapters = Enumerable.Range(1, 20).Select(i => Made.Chapter("c" + i, "장 " + i, Made.Heading(2, "절"), Made.Paragraph("글"), Made.Figure("그림 " + i))).ToArray();
        var book = Made.Book(chapters);
        Assert.Equal(FlowDump.Of(Build(book, jobs: 1).Value), FlowDump.Of(Build(book, jobs: 4).Value));
    }
}
