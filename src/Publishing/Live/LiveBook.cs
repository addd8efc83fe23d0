using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting;

namespace Publishing.Live;

/// <summary>
/// A book that is set again after every change of its files, for the preview. Chapters whose text is the same are not read again, sections
/// that come out equal are not set again, pages on which nothing differs are not painted again; what comes out is what a first build
/// would give. Made by <see cref="Publisher.OpenLive"/>; one thread at a time.
/// </summary>
public sealed class LiveBook
{
    private readonly FontLibrary fonts;
    private readonly ImmutableArray<Diagnostic> fontDiagnostics;
    private readonly string folder;
    private readonly ChapterMemory chapters = new();
    private TypesetMemory memory = new();

    /// <summary>What the memory was filled under; another layout or language sets everything again.</summary>
    private (SourceText? Text, string? Name, string Language, LayoutConfig Layout)? design;

    private LiveEdition? last;

    internal LiveBook(FontLibrary fonts, ImmutableArray<Diagnostic> fontDiagnostics, string folder)
    {
        (this.fonts, this.fontDiagnostics, this.folder) = (fonts, fontDiagnostics, folder);
    }

    /// <summary>Reads and sets the book as its files are now. A book with errors keeps the pages of the last edition that had none, so that they do not go while a sentence is half written.</summary>
    public LiveEdition Refresh()
    {
        var (manuscript, found) = Read();
        var typeset = Typesetter.Typeset(manuscript.Book, manuscript.Layout, manuscript.Numbering, fonts, new TypesetOptions(Environment.ProcessorCount), memory);
        found = Publisher.Ordered([.. fontDiagnostics, .. found, .. Publisher.OnPages(typeset)], manuscript.Book);
        var hasErrors = found.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return last = hasErrors && last is { HasPages: true }
            ? last with { Diagnostics = found, Sources = manuscript.Book.Sources, HasErrors = true, Revision = last.Revision + 1 }
            : LiveEdition.Of(manuscript, typeset.Value, found, hasErrors, last);
    }

    private (Manuscript Manuscript, ImmutableArray<Diagnostic> Found) Read()
    {
        var book = BookReader.Read(folder, chapters);
        var layout = LayoutConfigReader.ReadFor(book.Value, folder);
        var text = book.Value.Layout is { } name ? book.Value.Sources.GetValueOrDefault(name) : null;
        var language = book.Value.Metadata.Language;
        if (design is not { } known || known.Name != book.Value.Layout || known.Language != language || !Equals(known.Text, text))
        {
            design = known = (text, book.Value.Layout, language, layout.Value);
            memory = new();
        }

        ImmutableArray<Diagnostic> found = [.. book.Diagnostics, .. layout.Diagnostics];
        return (new Manuscript(book.Value, known.Layout, NumberingBuilder.Build(book.Value), found), found);
    }
}
