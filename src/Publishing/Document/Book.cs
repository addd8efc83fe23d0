using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Document;

/// <summary>What a book says, complete and immutable: the record, the contents in order, the pictures, and the sources for messages.</summary>
internal sealed record Book
{
    public required Metadata Metadata { get; init; }

    /// <summary>Front matter, chapters, parts and back matter in the order of <c>contents</c>.</summary>
    public ImmutableArray<BookItem> Contents { get; init; } = [];

    /// <summary>Every picture that a figure or the cover names, by its path relative to the book's folder.</summary>
    public ImmutableDictionary<string, ImageFile> Images { get; init; } = ImmutableDictionary<string, ImageFile>.Empty;

    /// <summary>Path of the front cover picture among <see cref="Images"/>, or null for the typographic cover.</summary>
    public string? CoverImage { get; init; }

    /// <summary>A layout file's path or a preset's name as <c>book.yaml</c> has it; null for the default preset.</summary>
    public string? Layout { get; init; }

    /// <summary>Where <see cref="Layout"/> was written.</summary>
    public SourceSpan? LayoutSpan { get; init; }

    /// <summary>Which outputs <c>book.yaml</c> asks for.</summary>
    public ImmutableArray<OutputKind> Outputs { get; init; } = [OutputKind.Reading, OutputKind.Epub];

    /// <summary>Every file that was read, by path, so that a message can show its line.</summary>
    public ImmutableDictionary<string, SourceText> Sources { get; init; } = ImmutableDictionary<string, SourceText>.Empty;

    /// <summary>All chapters in reading order, those inside parts and appendices included.</summary>
    public IEnumerable<Chapter> Chapters => Contents.SelectMany(item => item.Chapters);
}

/// <summary>What a build writes.</summary>
public enum OutputKind
{
    Reading,
    Print,
    Cover,
    Epub,
}

/// <summary>One entry of <c>contents</c>.</summary>
internal abstract record BookItem(SourceSpan Span)
{
    /// <summary>The chapters this entry holds, in order; empty for generated matter.</summary>
    public abstract ImmutableArray<Chapter> Chapters { get; }

    /// <summary>Matter made from the record or from the text: title page, contents, colophon, index.</summary>
    public sealed record Generated(GeneratedMatter Matter, SourceSpan Span) : BookItem(Span)
    {
        public override ImmutableArray<Chapter> Chapters => [];
    }

    /// <summary>A chapter or a piece of front or back matter that stands on its own.</summary>
    public sealed record Text(Chapter Chapter, SourceSpan Span) : BookItem(Span)
    {
        public override ImmutableArray<Chapter> Chapters => [Chapter];
    }

    /// <summary>부: a titled group of chapters with an opening page of its own.</summary>
    public sealed record Part(string Title, ImmutableArray<Chapter> Members, SourceSpan Span) : BookItem(Span)
    {
        public override ImmutableArray<Chapter> Chapters => Members;
    }

    /// <summary>부록: chapters counted 가, 나, 다.</summary>
    public sealed record Appendix(ImmutableArray<Chapter> Members, SourceSpan Span) : BookItem(Span)
    {
        public override ImmutableArray<Chapter> Chapters => Members;
    }
}

/// <summary>The generated items that <c>contents</c> can place.</summary>
internal enum GeneratedMatter
{
    HalfTitle,
    Title,
    Contents,

    /// <summary>그림 차례 and 표 차례.</summary>
    Figures,
    Tables,
    Index,
    Colophon,
}

/// <summary>What part a chapter plays; set by its place in <c>contents</c>, or by <c>role</c> in its front matter.</summary>
internal enum ChapterRole
{
    /// <summary>장: counted, 제1장.</summary>
    Chapter,

    /// <summary>Front matter with a title but no number (머리말, 헌사); a file before the first chapter whose name starts with <c>00</c> or whose role says so.</summary>
    FrontMatter,

    /// <summary>헌사: on a recto of its own, without title, running head and folio.</summary>
    Dedication,

    /// <summary>제사 of the whole book, set like a dedication.</summary>
    Epigraph,

    /// <summary>부록, counted 가 나 다.</summary>
    Appendix,

    /// <summary>Back matter with a title but no number (맺음말, 참고 문헌); a file after an appendix, or one after all chapters whose name starts with <c>99</c>, or whose role says so.</summary>
    BackMatter,
}

/// <summary>One Markdown file: a title, blocks, and the notes that its text calls.</summary>
internal sealed record Chapter
{
    /// <summary>Identifier for references: the heading's own (<c>ch:one</c>) or one made from the file name; unique in the book.</summary>
    public required string Id { get; init; }

    public required string Path { get; init; }

    public ChapterRole Role { get; init; }

    /// <summary>The words of the <c>#</c> heading; empty for a piece without one.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>A short form for the running head, from the file's front matter.</summary>
    public string? ShortTitle { get; init; }

    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Notes in the order of their first call; <see cref="Inline.NoteMark"/> points into this array.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    public required SourceSpan Span { get; init; }
}

/// <summary>A footnote or endnote: what <c>[^label]: …</c> says.</summary>
internal sealed record Note(string Label, ImmutableArray<Block> Blocks, SourceSpan Span);

/// <summary>A picture file that was opened and checked; bytes are kept as they are on disk.</summary>
/// <param name="Path">Relative to the book's folder, with slashes.</param>
/// <param name="MediaType"><c>image/png</c>, <c>image/jpeg</c> …</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record ImageFile(string Path, string MediaType, int Width, int Height, ImmutableArray<byte> Bytes);
