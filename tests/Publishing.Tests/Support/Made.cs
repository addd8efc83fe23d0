using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Tests.Support;

/// <summary>Small books made in code; every span is the file as a whole.</summary>
internal static class Made
{
    public static SourceSpan Span { get; } = SourceSpan.OfFile("01.md");

    public static Inline Words(string text) => new Inline.Text(text, Span);

    public static Block Paragraph(params Inline[] content) => new Block.Paragraph([.. content], Span);

    public static Block Paragraph(string text) => Paragraph(Words(text));

    public static Block Heading(int level, string text, string? id = null) => new Block.Heading(level, [Words(text)], Span) { Id = id };

    public static Block Figure(string? caption, string? id = null) =>
        new Block.Figure("a.png", "alt", caption is null ? [] : [Words(caption)], null, Span) { Id = id };

    public static Block Table(string? caption, string? id = null) =>
        new Block.Table(
            [ColumnAlignment.Default, ColumnAlignment.Right],
            [Row("이름", "수")],
            [Row("가", "1"), Row("나", "2")],
            caption is null ? [] : [Words(caption)],
            Span) { Id = id };

    public static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell([Words(cell)], Span))], Span);

    public static Chapter Chapter(string id, string title, params Block[] blocks) => new()
    {
        Id = id, Path = id + ".md", Title = title.Length == 0 ? [] : [Words(title)], Blocks = [.. blocks], Span = Span,
    };

    public static Note Note(string label, string text) => new(label, [Paragraph(text)], Span);

    public static BookItem Item(Chapter chapter) => new BookItem.Text(chapter, Span);

    public static BookItem Item(GeneratedMatter matter) => new BookItem.Generated(matter, Span);

    public static Book Book(params BookItem[] contents) => new()
    {
        Metadata = new Metadata { Id = "book", Title = "책" },
        Contents = [.. contents],
        Images = ImmutableDictionary<string, ImageFile>.Empty.Add("a.png", new ImageFile("a.png", "image/png", 600, 300, [])),
    };

    public static Book Book(params Chapter[] chapters) => Book([.. chapters.Select(Item)]);
}
