using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;
using SkiaSharp;
using static Publishing.Tests.Support.Made;

namespace Publishing.Tests.Support;

/// <summary>A book in code that holds every kind of item, block and inline, with identifiers and characters that are hard for a package.</summary>
internal static class EveryConstruct
{
    public static Book Book { get; } = Make();

    private static Book Make() => new()
    {
        Metadata = new()
        {
            Id = "every",
            Title = "모든 것 <&> 🙂",
            Subtitle = "부제",
            Contributors = [new("홍길동", "aut"), new("이몽룡", "trl"), new("Lewis Carroll", "ill", "Carroll, Lewis")],
            Publisher = new() { House = "출판사", Person = "성춘향", Registration = "제0000-000000호 (2026년 1월 5일)" },
            Edition = new() { Date = new(2026, 3, 2), Printed = new(2026, 3, 2) },
            Isbn = new("979-11-12-31240-2", "979-11-12-31241-9", "03810"),
            Price = new(15000, 9000),
            Rights = ["ⓒ 2026 홍길동"],
            Subjects = ["소설"],
            Description = "모든 구성 요소가 든 책.",
        },
        Contents =
        [
            Item(GeneratedMatter.HalfTitle),
            Item(GeneratedMatter.Title),
            Item(GeneratedMatter.Colophon),
            Item(GeneratedMatter.Contents),
            Item(Chapter("preface", "머리말", Paragraph("앞에 두는 말.")) with { Role = ChapterRole.FrontMatter }),
            new BookItem.Part("처음", [Blocks, Inlines], Span),
            Item(Chapter("ch:end", "끝", Paragraph("마지막 장."))),
            new BookItem.Appendix([Chapter("app:a", "덧붙임", Paragraph("부록의 글.")) with { Role = ChapterRole.Appendix }], Span),
            Item(GeneratedMatter.Index),
        ],
        Images = ImmutableDictionary<string, ImageFile>.Empty.Add("a.png", Picture(600, 300)).Add("unused.png", Picture(10, 10)),
    };

    private static Chapter Blocks => Chapter("ch:blocks", "블록",
        new Block.Container(ContainerKind.Epigraph, [Paragraph("제사의 글.")], [Words("옛사람")], Span),
        Paragraph("첫 문단."),
        Paragraph("둘째 문단."),
        Heading(2, "절 하나", "sec:one"),
        Heading(3, "작은 절"),
        Heading(4, "더 작은 절"),
        new Block.Quotation([Paragraph("인용한 글.")], [Words("출처")], Span),
        new Block.List(false, 1, true, [Entry("하나"), Entry("둘", new Block.List(true, 1, true, [Entry("둘의 하나")], Span))], Span),
        new Block.List(true, 3, false, [Entry("셋"), Entry("넷")], Span),
        new Block.DefinitionList([new([Words("판형")], [Paragraph("책의 크기.")], Span)], Span),
        new Block.Code("sh", "echo \"<&>\"\n  exit", Span),
        Table("표의 캡션", "tbl:a"),
        Table(null),
        Figure("그림의 캡션", "fig:a"),
        new Block.Figure("a.png", "대체 글", [], 0.8, Span),
        new Block.SceneBreak(Span),
        new Block.Container(ContainerKind.Poem, [Paragraph(Words("첫 행"), new Inline.LineBreak(Span), Words("둘째 행")), Paragraph("다음 연")], [], Span),
        new Block.Container(ContainerKind.Note, [Paragraph("곁의 말.")], [], Span),
        new Block.Container(ContainerKind.Letter, [Paragraph("어머니께.")], [], Span),
        new Block.Container(ContainerKind.Right, [Paragraph("2026년 봄")], [], Span),
        new Block.Container(ContainerKind.Center, [Paragraph("가운데")], [], Span));

    private static Chapter Inlines => Chapter("ch:inlines", "인라인",
        Paragraph(
            Words("글 <&> \"따옴표\" 🙂 "),
            new Inline.Emphasis([Words("강조")], Span),
            new Inline.Strong([Words("센 강조")], Span),
            new Inline.EmphasisDots([Words("드러냄")], Span),
            new Inline.Underline([Words("밑줄")], Span),
            new Inline.Strike([Words("지움")], Span),
            new Inline.Superscript([Words("위")], Span),
            new Inline.Subscript([Words("아래")], Span),
            new Inline.Code("a < b", Span),
            new Inline.Link("https://example.org/?q=책&r=1", [Words("링크")], Span),
            new Inline.Image("a.png", "작은 그림", Span),
            new Inline.LineBreak(Span),
            new Inline.Ruby("漢字", "한자", Span),
            new Inline.Marked("mark:x", "en", ["x"], [Words("English")], Span)),
        Paragraph(
            Words("주가 있다."), new Inline.NoteMark(0, Span), Words(" 또 있다."), new Inline.NoteMark(1, Span), Words(" 다시 부른다."), new Inline.NoteMark(0, Span)),
        Paragraph(
            new Inline.Reference("fig:a", ReferenceKind.Label, "를", Span),
            Words(" 보고 "),
            new Inline.Reference("tbl:a", ReferenceKind.Label, "는", Span),
            Words(" 넘긴다. "),
            new Inline.Reference("sec:one", ReferenceKind.Page, null, Span),
            new Inline.Reference("mark:x", ReferenceKind.Label, null, Span),
            new Inline.Reference("ch:end", ReferenceKind.Label, "으로", Span)),
        Paragraph(
            new Inline.IndexMark(new IndexTerm("가방"), [Words("가방")], Span),
            new Inline.IndexMark(new IndexTerm("까치"), [], Span),
            new Inline.IndexMark(new IndexTerm("가방"), [Words("가방")], Span),
            new Inline.IndexMark(new IndexTerm("철", See: "계절"), [], Span),
            new Inline.IndexMark(new IndexTerm("HTML"), [Words("HTML")], Span))) with
        {
            Notes = [Note("a", "첫째 주."), new Note("b", [Paragraph("둘째 주."), Paragraph("둘째 주의 둘째 문단.")], Span)],
        };

    private static ListItem Entry(string text, params Block[] more) => new([Paragraph(text), .. more], Span);

    public static ImageFile Picture(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Gray);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return new("a.png", "image/png", width, height, [.. data.ToArray()]);
    }
}
