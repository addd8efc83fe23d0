using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Reading.Importing;
using Publishing.Reading.Linting;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Verifying;
using Publishing.Writing.Cover;
using Publishing.Writing;
using Publishing.Writing.Dump;
using Publishing.Writing.Epub;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf;
using Publishing.Writing.Report;
using System.Globalization;

namespace Publishing;

/// <summary>
/// The table of contents of the program: read a folder, typeset the book, write the files. Holds the fonts, which are opened once for
/// all books of a run.
/// </summary>
public sealed class Publisher : IDisposable
{
    private readonly FontLibrary fonts;

    /// <summary>Which folder took which id in this run: two books must not write over each other.</summary>
    private readonly ConcurrentDictionary<string, string> folderOfId = new(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableArray<Diagnostic> fontDiagnostics;

    private Publisher(Outcome<FontLibrary> opened)
    {
        fonts = opened.Value;
        fontDiagnostics = opened.Diagnostics;
    }

    /// <summary>Finds and opens the fonts; what is wrong with them is said with the first book.</summary>
    /// <param name="fontsFolder">A folder with <c>fonts.lock</c>; null to look beside the program and above the current folder.</param>
    public static Publisher Open(string? fontsFolder = null) => new(fontsFolder is null ? FontLibrary.Open() : FontLibrary.Open(fontsFolder));

    /// <summary>Builds one book. Nothing is replaced in the output folder if any diagnostic is an error, or under strict a warning.</summary>
    public BuildResult Build(BuildRequest request)
    {
        var (manuscript, typeset) = Typeset(request);
        var book = manuscript.Book;
        var found = typeset.Diagnostics.AddRange(ClaimId(book.Metadata.Id, request.Folder));
        if (StopsWriting(found, request))
        {
            return Finish(request, book, found, []);
        }

        var date = request.SourceDate ?? DateOf(book.Metadata);
        using var folder = new OutputFolder(request.OutputFolder, book.Metadata.Id);
        var (written, writing) = WriteAll(request, manuscript, typeset.Value, date, folder);
        found = [.. found, .. writing];
        if (StopsWriting(found, request))
        {
            return Finish(request, book, found, []);
        }

        var report = folder.Write("report.json", null, stream =>
        {
            ReportWriter.Write(book, typeset.Value, manuscript.Layout.Print.Signature, written, LinesOf(manuscript, typeset.Value), found, stream);
            return [];
        });
        var kept = report.HasErrors ? report.Diagnostics : folder.Keep();
        found = [.. found, .. kept];
        return Finish(request, book, found, StopsWriting(found, request) ? [] : [.. written.Select(made => made.File), report.Value]);
    }

    /// <summary>Writes the pages of a book as text, errors or not.</summary>
    public BuildResult Dump(BuildRequest request, TextWriter output)
    {
        var (manuscript, typeset) = Typeset(request);
        PageDump.Write(typeset.Value, output);
        return Finish(request, manuscript.Book, typeset.Diagnostics, []);
    }

    /// <summary>Reads, lints and typesets a book and writes no output; a fix changes the chapters' files first.</summary>
    public CheckResult Check(BuildRequest request, bool isFixing)
    {
        var fixing = isFixing ? ManuscriptFixer.Fix(request.Folder, BookReader.Read(request.Folder).Value) : Outcome.Of<ImmutableArray<FixedFile>>([]);
        var (manuscript, typeset) = Typeset(request);
        ImmutableArray<Diagnostic> found = [.. typeset.Diagnostics, .. ManuscriptLint.Check(manuscript.Book).Select(finding => finding.Diagnostic), .. fixing.Diagnostics];
        return new(Finish(request, manuscript.Book, found, []), fixing.Value, LinesOf(manuscript, typeset.Value));
    }

    private static TypographyReport LinesOf(Manuscript manuscript, TypesetBook typeset) =>
        Typography.Measure(typeset, manuscript.Book.Sources, manuscript.Layout.Text.BreakOf(manuscript.Layout.Text.Align) == BreakUnit.Word);

    /// <summary>Turns a text file into a book's folder, with a report of what is unsure.</summary>
    public static BuildResult Import(string file, string folder)
    {
        var imported = BookImporter.Import(file, folder);
        return new("", !imported.HasErrors, imported.Diagnostics, imported.Value, []);
    }

    /// <summary>The faces of the fonts folder, for <c>publish fonts</c>.</summary>
    public Outcome<ImmutableArray<FontListing>> ListFonts() => Outcome.Of<ImmutableArray<FontListing>>(
        [.. fonts.Faces.Select(face => face.Locked).Select(l => new FontListing(l.Family, l.Weight, l.IsItalic, l.Version, l.File, l.Origin))],
        [.. fontDiagnostics, .. fonts.CheckAll()]);

    /// <summary>JSON Schema of <c>book.yaml</c>.</summary>
    public static string BookSchema => Schemas.BookSchema();

    /// <summary>JSON Schema of <c>layout.yaml</c>.</summary>
    public static string LayoutSchema => Schemas.LayoutSchema();

    /// <summary>JSON Schema of <c>report.json</c>.</summary>
    public static string ReportSchema => Writing.Report.ReportSchema.Text;

    public void Dispose() => fonts.Dispose();

    private (Manuscript Manuscript, Outcome<TypesetBook> Typeset) Typeset(BuildRequest request)
    {
        using var _ = request.Timings?.Measure("total");
        var manuscript = Read(request);
        var options = new TypesetOptions(request.Jobs, request.Progress, request.Timings);
        var typeset = Typesetter.Typeset(manuscript.Book, manuscript.Layout, manuscript.Numbering, fonts, options);
        ImmutableArray<Diagnostic> all = [.. fontDiagnostics, .. manuscript.Diagnostics, .. typeset.Diagnostics, .. CheckFonts(manuscript)];
        return (manuscript, Outcome.Of(typeset.Value, all));
    }

    /// <summary>Asked after typesetting: the hashes of the faces were taken meanwhile.</summary>
    private ImmutableArray<Diagnostic> CheckFonts(Manuscript manuscript) =>
        fonts.Families.IsEmpty ? [] : fonts.Check(LayoutFonts.In(manuscript.Layout, manuscript.Book));

    private static Manuscript Read(BuildRequest request)
    {
        request.Progress?.Invoke("reading", 0, 0);
        using var _ = request.Timings?.Measure("reading");
        var book = BookReader.Read(request.Folder);
        var layout = LayoutConfigReader.ReadFor(book.Value, request.Folder);
        var condition = AskedOf(request, book.Value).Any(kind => kind is OutputKind.Print or OutputKind.Cover)
            ? OutputCondition.Find(layout.Value.Print.OutputIntent, request.Folder)
            : Outcome.Of<OutputCondition?>(null);
        ImmutableArray<Diagnostic> found = [.. book.Diagnostics, .. layout.Diagnostics, .. condition.Diagnostics];
        return new(book.Value, layout.Value, NumberingBuilder.Build(book.Value), request.IsDraft ? Softened(found) : found) { Condition = condition.Value };
    }

    private static ImmutableArray<OutputKind> AskedOf(BuildRequest request, Book book) => request.Formats.IsDefaultOrEmpty ? book.Outputs : request.Formats;

    /// <summary>What a draft may lack does not stop it.</summary>
    private static ImmutableArray<Diagnostic> Softened(ImmutableArray<Diagnostic> found) =>
        [.. found.Select(diagnostic => diagnostic.IsOfDraft ? diagnostic with { Severity = Severity.Warning } : diagnostic)];

    private (ImmutableArray<MadeFile> Files, ImmutableArray<Diagnostic> Diagnostics) WriteAll(
        BuildRequest request, Manuscript manuscript, TypesetBook typeset, DateTimeOffset date, OutputFolder folder)
    {
        var id = manuscript.Book.Metadata.Id;
        var asked = AskedOf(request, manuscript.Book);
        var jobs = new List<Func<Outcome<MadeFile>>>();
        if (asked.Contains(OutputKind.Reading))
        {
            jobs.Add(() => Timed(request, "pdf", () => WriteReading(id, manuscript, typeset, date, request.Jobs, folder)));
        }

        if (asked.Contains(OutputKind.Print) && manuscript.Condition is { } condition)
        {
            jobs.Add(() => Timed(request, "print", () => WritePrint(id, manuscript, typeset, condition, date, request.Jobs, folder)));
        }

        if (asked.Contains(OutputKind.Cover) && manuscript.Condition is { } press)
        {
            jobs.Add(() => Timed(request, "cover", () => WriteCover(id, manuscript, typeset, press, date, folder)));
            jobs.Add(() => WriteStoreCover(id, manuscript, folder));
        }

        if (asked.Contains(OutputKind.Epub))
        {
            jobs.Add(() => Timed(request, "epub", () => WriteEpub(id, manuscript, date, folder)));
        }

        request.Progress?.Invoke("writing", 0, 0);
        var outcomes = jobs.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Max(1, request.Jobs)).Select(job => job()).ToArray();
        return ([.. outcomes.Select(o => o.Value)], [.. outcomes.SelectMany(o => o.Diagnostics)]);
    }

    private static Outcome<MadeFile> WriteReading(string id, Manuscript manuscript, TypesetBook typeset, DateTimeOffset date, int jobs, OutputFolder folder)
    {
        var claims = PdfClaims.Of(manuscript.Layout.Reading.Standard);
        return WritePdf(id + ".pdf", typeset, date, new PdfOptions(jobs) { Claims = claims }, claims.Names, folder);
    }

    private Outcome<MadeFile> WritePrint(
        string id, Manuscript manuscript, TypesetBook typeset, OutputCondition condition, DateTimeOffset date, int jobs, OutputFolder folder)
    {
        var (print, metadata) = (manuscript.Layout.Print, manuscript.Book.Metadata);
        var press = PressOptions.Of(print, manuscript.Layout.Page.Bleed, condition);
        Func<string, StyledText>? slug = print.Slug
            ? label => PressPages.SlugOf(metadata.Title, label, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), press.IsBlackOnly, manuscript.Layout.Folios.Font)
            : null;
        var pages = PressPages.Make(typeset, press, PressPages.CountOf(typeset.Pages.Length, manuscript.Layout), slug, fonts);
        return WritePdf(id + ".print.pdf", pages, date, new PdfOptions(jobs) { Press = press, Style = press.Style }, [press.Name], folder, PressChecks.OfPages(pages.Pages.Length, print));
    }

    /// <summary>The spread for the press; its spine comes from the pages that the interior really has.</summary>
    private Outcome<MadeFile> WriteCover(string id, Manuscript manuscript, TypesetBook typeset, OutputCondition condition, DateTimeOffset date, OutputFolder folder)
    {
        var layout = manuscript.Layout;
        var pages = PressPages.CountOf(typeset.Pages.Length, layout);
        var found = PressChecks.OfCover(manuscript.Book.Metadata, layout, SpineThickness.Of(pages, layout.Print.Paper, layout.Cover));
        var geometry = CoverGeometry.Of(layout.Page, layout.Cover, SpineThickness.Of(pages, layout.Print.Paper, layout.Cover)?.Width ?? Length.Zero);
        var press = PressOptions.Of(layout.Print, geometry.Bleed, condition) with { IsBlackOnly = false, HasSlug = false };
        var cover = PressPages.Make(CoverSpread.Make(manuscript.Book, layout, geometry, fonts), press, 1, null, fonts);
        return WritePdf(id + ".cover.pdf", cover, date, new PdfOptions { Press = press, Style = press.Style }, [press.Name], folder, found);
    }

    /// <summary>The front for stores: the author's picture as screens take it, or the typographic one.</summary>
    private Outcome<MadeFile> WriteStoreCover(string id, Manuscript manuscript, OutputFolder folder)
    {
        var book = manuscript.Book;
        var picture = book.CoverImage is { } path && book.Images.TryGetValue(path, out var image) ? ImageFitting.ForScreen(image) : null;
        var name = id + ".cover." + (picture is null ? "jpg" : ImageFitting.ExtensionOf(picture.MediaType));
        var written = folder.Write(name, null, stream =>
        {
            stream.Write((picture?.Bytes ?? CoverImage.Draw(book.Metadata, manuscript.Layout, fonts)).AsSpan());
            return [];
        });
        return Outcome.Of(new MadeFile(written.Value, [], []), written.Diagnostics);
    }

    private static Outcome<MadeFile> WritePdf(string name, TypesetBook pages, DateTimeOffset date, PdfOptions options, ImmutableArray<string> standards, OutputFolder folder, ImmutableArray<Diagnostic> found = default)
    {
        ImmutableArray<MadeFont> embedded = [];
        var written = folder.Write(name, pages.Pages.Length, stream =>
        {
            var pdf = PdfWriter.Write(pages, date, stream, options);
            embedded = [.. pdf.Value.Fonts.Select(font => new MadeFont(font.Name, font.Glyphs, font.Bytes))];
            return pdf.Diagnostics;
        });
        return Outcome.Of(new MadeFile(written.Value, standards, embedded), found.IsDefault ? written.Diagnostics : found.AddRange(written.Diagnostics));
    }

    private Outcome<MadeFile> WriteEpub(string id, Manuscript manuscript, DateTimeOffset date, OutputFolder folder)
    {
        var written = folder.Write(id + ".epub", null, stream =>
            EpubWriter.Write(manuscript.Book, manuscript.Layout, manuscript.Numbering, fonts, () => CoverImage.Draw(manuscript.Book.Metadata, manuscript.Layout, fonts), date, stream).Diagnostics);
        return Outcome.Of(new MadeFile(written.Value, ["EPUB 3.3"], []), written.Diagnostics);
    }

    private static Outcome<MadeFile> Timed(BuildRequest request, string stage, Func<Outcome<MadeFile>> work)
    {
        using var _ = request.Timings?.Measure(stage);
        return work();
    }

    private ImmutableArray<Diagnostic> ClaimId(string id, string folder)
    {
        var owner = folderOfId.GetOrAdd(id, folder);
        return owner == folder ? [] : [WritingDiagnostics.IdTaken(id, owner, folder)];
    }

    private static bool StopsWriting(ImmutableArray<Diagnostic> found, BuildRequest request) =>
        found.Any(d => d.Severity == Severity.Error || (request.IsStrict && d.Severity == Severity.Warning));

    /// <summary>The day of this printing, else of the edition, else a fixed day: never the clock.</summary>
    private static DateTimeOffset DateOf(Metadata metadata)
    {
        var day = metadata.Edition.Printed ?? metadata.Edition.Date ?? new DateOnly(2000, 1, 1);
        return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    }

    private static BuildResult Finish(BuildRequest request, Book book, ImmutableArray<Diagnostic> found, ImmutableArray<WrittenFile> files) =>
        new(book.Metadata.Id, !StopsWriting(found, request), Ordered(found, book), book.Sources, files);

    /// <summary>Reading order: files as the book has them, then places; complaints without a place come last.</summary>
    private static ImmutableArray<Diagnostic> Ordered(ImmutableArray<Diagnostic> found, Book book)
    {
        var order = book.Chapters.Select((chapter, index) => (chapter.Path, index)).DistinctBy(c => c.Path).ToDictionary(c => c.Path, c => c.index, StringComparer.Ordinal);
        return [.. found
            .OrderBy(d => d.Where is null)
            .ThenBy(d => d.Where is { } span ? order.GetValueOrDefault(span.Path, -1) : 0)
            .ThenBy(d => d.Where?.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Where?.Start ?? 0)
            .Distinct()];
    }

    /// <summary>What reading gives: the book, how it looks, how it counts.</summary>
    private sealed record Manuscript(Book Book, LayoutConfig Layout, Numbering Numbering, ImmutableArray<Diagnostic> Diagnostics)
    {
        /// <summary>Of the press; null where no file for it is asked for, or none can be made.</summary>
        public OutputCondition? Condition { get; init; }
    }
}
