using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>
/// Reads a book's folder: <c>book.yaml</c>, its chapters in parallel, its pictures; then checks what only the whole book can tell.
/// All complaints of all files are given at once, in reading order.
/// </summary>
internal sealed class BookReader
{
    private const string BookFileName = "book.yaml";

    private readonly BookFolder folder;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<string, SourceText> sources = new(StringComparer.Ordinal);

    /// <summary>A chapter is missing or unreadable, so that some complaints would only follow from that.</summary>
    private bool isIncomplete;

    private readonly ChapterMemory? memory;

    private BookReader(BookFolder folder, ChapterMemory? memory = null)
    {
        this.folder = folder;
        this.memory = memory;
    }

    /// <param name="memory">Of earlier readings of the same folder; the answer is the same without it.</param>
    public static Outcome<Book> Read(string folder, ChapterMemory? memory = null)
    {
        var reader = new BookReader(new BookFolder(folder), memory);
        var book = reader.ReadBook(reader.ReadBookFile());
        return Outcome.Of(book, reader.InReadingOrder(book));
    }

    /// <summary>Reads what a book file names, as if it had been read from the folder.</summary>
    internal static Outcome<Book> Read(string folder, BookFile file)
    {
        var reader = new BookReader(new BookFolder(folder));
        var book = reader.ReadBook(file);
        return Outcome.Of(book, reader.InReadingOrder(book));
    }

    private BookFile ReadBookFile()
    {
        var decoded = TextFile.Read(folder, BookFileName, SourceSpan.OfFile(BookFileName), _ => ReadingDiagnostics.NoBookFile(BookFileName));
        diagnostics.AddRange(decoded.Diagnostics);
        if (decoded.Source is null)
        {
            return new BookFile { Metadata = new Metadata { Id = folder.Name, Title = "" } };
        }

        sources[BookFileName] = decoded.Source;
        var file = BookFileReader.Read(decoded.Source);
        if (!decoded.IsUnsound)
        {
            diagnostics.AddRange(file.Diagnostics);
        }

        ReadLayoutText(file.Value.Layout);
        return file.Value;
    }

    /// <summary>Only so that messages can show its lines; what is wrong with it is for <see cref="LayoutConfigReader"/> to say.</summary>
    private void ReadLayoutText(Located<string>? layout)
    {
        if (layout is not null && LayoutFile.Open(layout, folder) is { Source: { } source })
        {
            sources[source.Path] = source;
        }
    }

    private Book ReadBook(BookFile file)
    {
        var chapters = ReadChapters(ChapterRoles.Assign(file.Contents));
        diagnostics.AddRange(IdentifierCheck.Check(chapters, !isIncomplete, Describe));
        return new Book
        {
            Metadata = file.Metadata,
            Contents = BuildContents(file.Contents, chapters),
            Images = ReadPictures(file.Cover, chapters),
            CoverImage = file.Cover?.Value,
            Layout = file.Layout?.Value,
            LayoutSpan = file.Layout?.Span,
            Outputs = file.Outputs,
            Sources = sources.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>In the order of the contents; a chapter that could not be read is left out.</summary>
    private ImmutableArray<Chapter> ReadChapters(ImmutableArray<(ContentsEntry.File File, ChapterRole Role)> files)
    {
        var wanted = new OrderedDictionary<string, (ContentsEntry.File File, ChapterRole Role)>(StringComparer.Ordinal);
        foreach (var entry in files)
        {
            wanted.TryAdd(entry.File.Path, entry);
        }

        var read = new (SourceText? Source, Chapter? Chapter, ImmutableArray<Diagnostic> Diagnostics)[wanted.Count];
        Parallel.For(0, read.Length, i => read[i] = ReadChapter(wanted.GetAt(i).Value.File, wanted.GetAt(i).Value.Role));
        foreach (var (source, _, complaints) in read)
        {
            diagnostics.AddRange(complaints);
            isIncomplete |= source is null;
            if (source is not null)
            {
                sources[source.Path] = source;
            }
        }

        return IdentifierCheck.MakeUnique([.. read.Select(one => one.Chapter).OfType<Chapter>()]);
    }

    private (SourceText? Source, Chapter? Chapter, ImmutableArray<Diagnostic> Diagnostics) ReadChapter(ContentsEntry.File file, ChapterRole role)
    {
        var decoded = TextFile.Read(folder, file.Path, file.Span, near => ReadingDiagnostics.MissingChapter(file.Path, file.Span, near));
        if (decoded.Source is null)
        {
            return (null, null, decoded.Diagnostics);
        }

        var chapter = memory?.Read(decoded.Source, role) ?? MarkdownReader.Read(decoded.Source, role);
        return (decoded.Source, chapter.Value, decoded.IsUnsound ? decoded.Diagnostics : decoded.Diagnostics.AddRange(chapter.Diagnostics));
    }

    private static ImmutableArray<BookItem> BuildContents(ImmutableArray<ContentsEntry> contents, ImmutableArray<Chapter> chapters)
    {
        var byPath = chapters.ToDictionary(chapter => chapter.Path, StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<BookItem>();
        foreach (var entry in contents)
        {
            switch (entry)
            {
                case ContentsEntry.Generated generated:
                    items.Add(new BookItem.Generated(generated.Matter, generated.Span));
                    break;
                case ContentsEntry.File file:
                    items.AddRange(Take([file]).Select(chapter => new BookItem.Text(chapter, file.Span)));
                    break;
                case ContentsEntry.Part part:
                    items.Add(new BookItem.Part(part.Title, Take(part.Files), part.Span));
                    break;
                case ContentsEntry.Appendix appendix:
                    items.Add(new BookItem.Appendix(Take(appendix.Files), appendix.Span));
                    break;
            }
        }

        return items.ToImmutable();

        // A file named twice stands only where it is named first.
        ImmutableArray<Chapter> Take(ImmutableArray<ContentsEntry.File> files) =>
            [.. files.Select(file => byPath.Remove(file.Path, out var chapter) ? chapter : null).OfType<Chapter>()];
    }

    /// <summary>Every picture once; a complaint stands at its first use.</summary>
    private ImmutableDictionary<string, ImageFile> ReadPictures(Located<string>? cover, ImmutableArray<Chapter> chapters)
    {
        var uses = new OrderedDictionary<string, SourceSpan>(StringComparer.Ordinal);
        if (cover is not null)
        {
            uses.TryAdd(cover.Value, cover.Span);
        }

        var walk = new DocumentWalk(
            block => Use((block as Block.Figure)?.Image, block.Span),
            inline => Use((inline as Inline.Image)?.Path, inline.Span));
        foreach (var chapter in chapters)
        {
            walk.Visit(chapter);
        }

        var read = new (ImageFile? Picture, Diagnostic? Complaint)[uses.Count];
        Parallel.For(0, read.Length, i =>
        {
            var (path, where) = uses.GetAt(i);
            read[i] = PictureReader.Read(folder, path, where, sources.GetValueOrDefault(where.Path));
        });
        diagnostics.AddRange(read.Select(one => one.Complaint).OfType<Diagnostic>());
        return read.Select(one => one.Picture).OfType<ImageFile>().ToImmutableDictionary(picture => picture.Path, StringComparer.Ordinal);

        void Use(string? path, SourceSpan where)
        {
            if (path is not null)
            {
                uses.TryAdd(path, where);
            }
        }
    }

    private string Describe(SourceSpan where) =>
        sources.TryGetValue(where.Path, out var source)
            ? string.Create(CultureInfo.InvariantCulture, $"{where.Path}:{source.PositionAt(where.Start).Line}")
            : where.Path;

    /// <summary>The book file first, then the chapters in their order, each from top to bottom.</summary>
    private IEnumerable<Diagnostic> InReadingOrder(Book book)
    {
        var ranks = book.Chapters.Select((chapter, i) => (chapter.Path, Rank: i + 1)).ToDictionary(pair => pair.Path, pair => pair.Rank, StringComparer.Ordinal);
        return diagnostics
            .OrderBy(diagnostic => diagnostic.Where is { } where ? ranks.GetValueOrDefault(where.Path) : 0)
            .ThenBy(diagnostic => diagnostic.Where?.Start ?? 0);
    }
}
