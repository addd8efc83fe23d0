using System.Collections.Immutable;
using Publishing.Document;

namespace Publishing.Writing.Epub;

/// <summary>One XHTML file of the EPUB, in the order of the spine.</summary>
/// <param name="Name">ASCII file name, unique in the package (E3).</param>
/// <param name="Title">For the head of the file and, where it is listed, for the contents.</param>
internal abstract record EpubDocument(string Name, string Title)
{
    public sealed record Cover(string Name, string Title) : EpubDocument(Name, Title);

    public sealed record TitlePage(string Name, string Title) : EpubDocument(Name, Title);

    public sealed record ColophonPage(string Name, string Title) : EpubDocument(Name, Title);

    /// <summary>The navigation document at its place in the spine.</summary>
    public sealed record Contents(string Name, string Title) : EpubDocument(Name, Title);

    /// <param name="Label">제1부, or empty.</param>
    /// <param name="Section">What the flow calls it.</param>
    public sealed record Part(string Name, string Title, string Label, BookItem.Part Item, string Section) : EpubDocument(Name, Title);

    /// <summary>A chapter, or a part of a long one.</summary>
    /// <param name="Label">제1장, 부록 가, or null.</param>
    /// <param name="FirstNote">Number of the first note of the chapter.</param>
    /// <param name="IsInPart">The chapter stands under the part before it.</param>
    /// <param name="PieceNumber">Which piece of the chapter it is, from 0.</param>
    public sealed record Text(string Name, string Title, string? Label, Chapter Chapter, int FirstNote, bool IsInPart, ChapterPiece Piece, int PieceNumber) : EpubDocument(Name, Title)
    {
        /// <summary>The file that each note of the chapter stands in.</summary>
        public required ImmutableArray<string> NoteHomes { get; init; }

        public bool StartsChapter => PieceNumber == 0;
    }

    public sealed record Index(string Name, string Title) : EpubDocument(Name, Title);
}

/// <summary>An entry of the table of contents, nested as headings are.</summary>
/// <param name="Anchor">What the printed contents call the place, or null.</param>
internal sealed record TocEntry(string Title, string Href, ImmutableArray<TocEntry> Children, string? Anchor = null);

/// <summary>A file of the package beside the package document itself.</summary>
/// <param name="Name">Path from the package document, ASCII.</param>
/// <param name="Properties">Of the manifest item (EPUB 3.3 §5.6.2), or null.</param>
internal sealed record EpubFile(string Name, string MediaType, ReadOnlyMemory<byte> Bytes, string? Properties = null)
{
    /// <summary>Of the manifest item; names are unique, so these are.</summary>
    public string Id => Name[(Name.LastIndexOf('/') + 1)..].Replace('.', '-');

    /// <summary>Text is worth deflating, and so are bare fonts and the drawings that programs save as PNG in haste; photographs are packed already.</summary>
    public bool IsPacked => MediaType is "image/jpeg" or "image/gif" or "image/webp";
}
