using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Verifying.Epub;
using Publishing.Verifying;
using Publishing.Writing.Epub.Package;
using Publishing.Writing.Epub;
using Publishing.Writing.Report;
using Publishing.Writing;

namespace Publishing;

/// <summary>Writes the EPUB of one book and reads it again before it is let out: a file that breaks a rule, or whose text is not the manuscript's, fails the build.</summary>
/// <param name="drawCover">Gives the typographic cover.</param>
internal sealed class EpubOutput(Manuscript manuscript, TypesetBook typeset, DateTimeOffset date, FontLibrary fonts, OutputFolder folder, Func<ImmutableArray<byte>> drawCover)
{
    /// <param name="hasPrintEdition">The e-book carries the page numbers of the pages.</param>
    public Outcome<MadeFile> Write(bool hasPrintEdition)
    {
        var (book, layout) = (manuscript.Book, manuscript.Layout);
        var inputs = new EpubInputs(book, layout, manuscript.Numbering, fonts, drawCover, date)
        {
            PrintEdition = hasPrintEdition ? typeset : null,
            Store = manuscript.Profile.Rules,
        };
        var name = book.Metadata.Id + ".epub";
        ImmutableArray<string> standards = ["EPUB 3.3"];
        int? findings = null;
        var written = folder.Write(name, null, stream =>
        {
            var made = EpubWriter.Write(inputs, stream);
            var read = made.HasErrors ? [] : Check(name, stream, made.Value, hasPrintEdition);
            ImmutableArray<Diagnostic> found = [.. made.Diagnostics, .. read];
            findings = read.Length;
            if (layout.Epub.CertifiedBy is not null && found.IsEmpty && made.Value.AreAllPicturesDescribed)
            {
                // E28: nothing is claimed before the checks have passed; the second writing differs in the claim alone.
                stream.SetLength(0);
                EpubWriter.Write(inputs with { ClaimsConformance = true }, stream);
                found = Check(name, stream, made.Value, hasPrintEdition);
                findings = found.Length;
                standards = standards.Add(Accessibility.Conformance);
            }

            return found;
        });
        return Outcome.Of(new MadeFile(written.Value, standards, []) { Findings = findings }, written.Diagnostics);
    }

    private ImmutableArray<Diagnostic> Check(string name, Stream stream, EpubSummary summary, bool hasPrintEdition)
    {
        stream.Position = 0;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (EpubPreflight.Check(bytes) is not { } report)
        {
            return [VerifyingDiagnostics.NoArchive(name)];
        }

        var words = WordsOf(manuscript, hasPrintEdition ? typeset : null) with { Lost = target => target };
        return
        [
            .. report.Findings.Select(finding => VerifyingDiagnostics.Broken(name, finding)),
            .. summary.Texts.Select(text => TextParity.OfDocument(
                text.Name,
                ManuscriptText.Of(text.Chapter, text.Piece.Blocks, text.Piece.Notes, text.StartsChapter, manuscript.Numbering, words, text.FirstNote),
                report.Letters.GetValueOrDefault(EpubWriter.Folder + text.Name, ""),
                text.Chapter.Span)).OfType<Diagnostic>(),
        ];
    }

    /// <summary>How this book words notes, pages and lost references.</summary>
    /// <param name="pages">Whose numbers references to pages show, or null.</param>
    public static EditionWords WordsOf(Manuscript manuscript, TypesetBook? pages) => new(
        number => NoteFlow.Words(manuscript.Layout.Notes.Form, number),
        target => pages is not null && pages.Destinations.TryGetValue(target, out var place) ? pages.Pages[place.Page].Label + "쪽" : null)
    {
        NumbersChapters = manuscript.Layout.Headings.Chapter.Numbered,
        HasPicture = manuscript.Book.Images.ContainsKey,
    };
}
