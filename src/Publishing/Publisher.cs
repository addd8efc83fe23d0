using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Live;
using Publishing.Reading.Importing;
using Publishing.Reading.Linting;
using Publishing.Reading.Profiles;
using Publishing.Reading.Starting;
using Publishing.Reading;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting;
using Publishing.Verifying.Epub;
using Publishing.Verifying.Pdf;
using Publishing.Verifying.Reprint;
using Publishing.Verifying;
using Publishing.Writing.Dump;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Report;
using Publishing.Writing;

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
        // An e-book whose text has no print edition is made of no pages.
        var (manuscript, typeset, ahead) = Typeset(request, book => HasPrintEdition(request, book) || AskedOf(request, book).Any(kind => kind != OutputKind.Epub), writes: true);
        using var waiting = ahead;
        var (book, pages) = (manuscript.Book, typeset.Value.Pages.Length);
        var found = typeset.Diagnostics.AddRange(ClaimId(book.Metadata.Id, request.Folder));
        if (StopsWriting(found, request))
        {
            return Finish(request, book, found, [], pages);
        }

        var date = request.SourceDate ?? DateOf(book.Metadata);
        using var folder = new OutputFolder(request.OutputFolder, book.Metadata.Id);
        var report = new ReportOutput(request, manuscript, typeset.Value, folder);
        var (written, writing) = WriteAll(request, manuscript, typeset.Value, date, folder, ahead, () => report.Look(LinesOf(manuscript, typeset.Value), found));
        found = [.. found, .. writing];
        if (StopsWriting(found, request))
        {
            return Finish(request, book, found, [], pages);
        }

        var reports = report.Write(written, Ordered(found, book));
        var kept = reports.HasErrors ? reports.Diagnostics : folder.Keep();
        found = [.. found, .. kept];
        return Finish(request, book, found, StopsWriting(found, request) ? [] : [.. written.Select(made => made.File with { Standards = made.Standards }), .. reports.Value], pages);
    }

    /// <summary>A book to be set again after every change, for the preview. Lives no longer than this.</summary>
    public LiveBook OpenLive(string folder) => new(fonts, fontDiagnostics, folder);

    /// <summary>Writes the pages of a book two by two on sheets to be folded: <c>&lt;id&gt;.imposed.pdf</c>.</summary>
    public BuildResult Impose(BuildRequest request, Imposing imposing)
    {
        var (manuscript, typeset, _) = Typeset(request with { Formats = [OutputKind.Print] }, _ => true);
        var (book, found) = (manuscript.Book, typeset.Diagnostics);
        if (StopsWriting(found, request))
        {
            return Finish(request, book, found, []);
        }

        using var folder = new OutputFolder(request.OutputFolder, book.Metadata.Id);
        var pdfs = new PdfOutputs(manuscript, typeset.Value, request.SourceDate ?? DateOf(book.Metadata), fonts, folder, request.Jobs);
        var made = pdfs.WriteImposed(imposing);
        found = [.. found, .. made.Diagnostics, .. FoundInFonts];
        found = StopsWriting(found, request) ? found : [.. found, .. folder.Keep()];
        return Finish(request, book, found, StopsWriting(found, request) ? [] : [made.Value.File with { Standards = made.Value.Standards }]);
    }

    /// <summary>Writes the pages of a book as text, errors or not.</summary>
    public BuildResult Dump(BuildRequest request, TextWriter output)
    {
        var (manuscript, typeset, _) = Typeset(request, _ => true);
        PageDump.Write(typeset.Value, output);
        return Finish(request, manuscript.Book, typeset.Diagnostics, []);
    }

    /// <summary>Everything that a build does but the keeping of its files, and the lint; a fix changes the chapters' files first.</summary>
    public CheckResult Check(BuildRequest request, bool isFixing)
    {
        var fixing = isFixing ? ManuscriptFixer.Fix(request.Folder, BookReader.Read(request.Folder).Value) : Outcome.Of<ImmutableArray<FixedFile>>([]);
        var (manuscript, typeset, ahead) = Typeset(request, _ => true, writes: true);
        using var waiting = ahead;
        var id = manuscript.Book.Metadata.Id;
        ImmutableArray<Diagnostic> found = [.. typeset.Diagnostics, .. ManuscriptLint.Check(manuscript.Book), .. fixing.Diagnostics, .. ClaimId(id, request.Folder)];
        if (found.All(diagnostic => diagnostic.Severity != Severity.Error))
        {
            using var nowhere = new OutputFolder(null, id);
            found = found.AddRange(WriteAll(request, manuscript, typeset.Value, request.SourceDate ?? DateOf(manuscript.Book.Metadata), nowhere, ahead, () => { }).Diagnostics);
        }

        return new(Finish(request, manuscript.Book, found, []), fixing.Value, LinesOf(manuscript, typeset.Value));
    }

    /// <summary>프리플라이트 of a PDF or an EPUB, whoever made it: what it claims, and what it breaks of that.</summary>
    /// <param name="isOneColor">Ink other than black is a mistake too (P26).</param>
    public static FileCheck CheckFile(string path, bool isOneColor)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return new(path, [], 0, [VerifyingDiagnostics.CannotOpen(path, trouble.Message)]);
        }

        return path.EndsWith(".epub", StringComparison.OrdinalIgnoreCase) ? CheckEpub(path, bytes) : CheckPdf(path, bytes, isOneColor);
    }

    private static FileCheck CheckEpub(string path, byte[] bytes) => EpubPreflight.Check(bytes) is { } report
        ? new(path, report.Claims, report.Documents, [.. report.Findings.Select(finding => VerifyingDiagnostics.Broken(path, finding))])
        : new(path, [], 0, [VerifyingDiagnostics.NoArchive(path)]);

    private static FileCheck CheckPdf(string path, byte[] bytes, bool isOneColor)
    {
        return PdfPreflight.Check(bytes, isOneColor) is { } report
            ? new(path, report.Claims, report.Pages, [.. report.Findings.Select(finding => VerifyingDiagnostics.Broken(path, finding))])
            : new(path, [], 0, [VerifyingDiagnostics.Unreadable(path)]);
    }

    private static TypographyReport LinesOf(Manuscript manuscript, TypesetBook typeset) =>
        Typography.Measure(typeset, manuscript.Book.Sources, manuscript.Layout.Text.BreakOf(manuscript.Layout.Text.Align) == BreakUnit.Word);

    /// <summary>Sets two printings of a book and says which pages differ: <c>diff.json</c> and <c>diff.html</c>. Of what is found in the books only errors are told.</summary>
    /// <param name="outputFolder">Null for <c>diff</c> in the folder of the new book's outputs.</param>
    public ReprintResult Diff(BuildRequest old, BuildRequest now, string? outputFolder)
    {
        var (before, oldPages, _) = Typeset(old with { Formats = [OutputKind.Reading] }, _ => true);
        var (after, newPages, _) = Typeset(now with { Formats = [OutputKind.Reading] }, _ => true);
        var metadata = after.Book.Metadata;
        var (ofOld, ofNew) = (ErrorsOf(old, before.Book, oldPages.Diagnostics), ErrorsOf(now, after.Book, newPages.Diagnostics));
        if (!ofOld.Succeeded || !ofNew.Succeeded)
        {
            return new(ofOld, ofNew, null);
        }

        var report = ReprintComparer.Compare(
            InkedPages.Of(oldPages.Value, before.Book.Sources), InkedPages.Of(newPages.Value, after.Book.Sources), metadata.Id, metadata.Title, after.Layout.Print.Signature);
        using var folder = new OutputFolder(outputFolder ?? Path.Combine(now.OutputFolder, metadata.Id), outputFolder is null ? "diff" : "");
        var written = ReprintOutput.Write(report, oldPages.Value, newPages.Value, now.Jobs, folder);
        return new(ofOld, ErrorsOf(now, after.Book, written.Diagnostics) with { Files = written.HasErrors ? [] : written.Value }, report);
    }

    /// <summary>Says which pages of a finished PDF differ from those of another, by their letters and where those stand.</summary>
    /// <param name="outputFolder">Null for <c>output/&lt;file&gt;/diff</c>.</param>
    public static ReprintResult DiffFiles(string old, string now, string? outputFolder)
    {
        var id = Path.GetFileNameWithoutExtension(now);
        var (before, after) = (ReadPages(old), ReadPages(now));
        if (before.Value is not { } oldPages || after.Value is not { } newPages)
        {
            return new(ResultOf(before.Diagnostics, []), ResultOf(after.Diagnostics, []), null);
        }

        var report = ReprintComparer.Compare(oldPages, newPages, id, id, null) with { IsOfLetters = true };
        using var folder = new OutputFolder(outputFolder ?? Path.Combine("output", id), outputFolder is null ? "diff" : "");
        var written = ReprintOutput.Write(report, folder);
        return new(ResultOf([], []), ResultOf(written.Diagnostics, written.HasErrors ? [] : written.Value), report);

        BuildResult ResultOf(ImmutableArray<Diagnostic> found, ImmutableArray<WrittenFile> files) =>
            new(id, found.IsEmpty, found, ImmutableDictionary<string, SourceText>.Empty, files);
    }

    private static Outcome<PrintedBook?> ReadPages(string path)
    {
        try
        {
            return PdfBookReader.Read(File.ReadAllBytes(path)) is { } book ? Outcome.Of<PrintedBook?>(book) : Outcome.Of<PrintedBook?>(null, [VerifyingDiagnostics.Unreadable(path)]);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Outcome.Of<PrintedBook?>(null, [VerifyingDiagnostics.CannotOpen(path, trouble.Message)]);
        }
    }

    private static BuildResult ErrorsOf(BuildRequest request, Book book, ImmutableArray<Diagnostic> found) =>
        Finish(request, book, [.. found.Where(one => one.Severity == Severity.Error)], []);

    /// <summary>Turns a text file into a book's folder, with a report of what is unsure.</summary>
    public static BuildResult Import(string file, string folder)
    {
        var imported = BookImporter.Import(file, folder);
        return new("", !imported.HasErrors, imported.Diagnostics, imported.Value, []);
    }

    /// <summary>The names that <see cref="Start"/> takes.</summary>
    public static ImmutableArray<string> PresetNames => Presets.Names;

    /// <summary>Makes the folder of a new book, which builds at once.</summary>
    /// <param name="preset">One of <see cref="PresetNames"/>.</param>
    /// <param name="title">Null for a word to write over; likewise the author.</param>
    public static ImmutableArray<Diagnostic> Start(string folder, string preset, string? title, string? author) => BookStarter.Start(folder, preset, title, author);

    /// <summary>Settings of VS Code that bind the schemas to the files of a book.</summary>
    public static string EditorSettings => Reading.Starting.EditorSettings.Text;

    /// <summary>Typesets a book and counts what is in it.</summary>
    public InfoResult Info(BuildRequest request)
    {
        var (manuscript, typeset, _) = Typeset(request, _ => true);
        return new(Finish(request, manuscript.Book, typeset.Diagnostics, []), BookCount.Of(manuscript, typeset.Value));
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

    /// <summary>JSON Schema of <c>catalogue.json</c>.</summary>
    public static string CatalogueSchema => Writing.Report.CatalogueSchema.Text;

    /// <summary>JSON Schema of <c>diff.json</c>.</summary>
    public static string DiffSchema => ReprintSchema.Text;

    public void Dispose() => fonts.Dispose();

    /// <param name="needsPages">Whether anything that is asked for is made of pages.</param>
    /// <param name="writes">Files are to be made of it.</param>
    private (Manuscript Manuscript, Outcome<TypesetBook> Typeset, WorkAhead Ahead) Typeset(BuildRequest request, Func<Book, bool> needsPages, bool writes = false)
    {
        using var _ = request.Timings?.Measure("total");
        var manuscript = Read(request);
        var ahead = WorkAhead.Start(manuscript, fonts, writes ? AskedOf(request, manuscript.Book) : [], request.Jobs);
        var options = new TypesetOptions(request.Jobs, request.Progress, request.Timings);
        var typeset = !needsPages(manuscript.Book) ? Outcome.Of(new TypesetBook { Metadata = manuscript.Book.Metadata }) : Typesetter.Typeset(manuscript.Book, manuscript.Layout, manuscript.Numbering, fonts, options);
        ImmutableArray<Diagnostic> all = [.. fontDiagnostics, .. manuscript.Diagnostics, .. OnPages(typeset), .. CheckFonts(manuscript)];
        return (manuscript, Outcome.Of(typeset.Value, all), ahead);
    }

    /// <summary>Asked after writing: faces that only drawings ask for are opened by the writers.</summary>
    private ImmutableArray<Diagnostic> FoundInFonts => fonts.Families.IsEmpty ? [] : fonts.Diagnostics;

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
        var profile = EpubProfileReader.Read(request.Profile ?? layout.Value.Epub.Profile, request.Folder);
        ImmutableArray<Diagnostic> found = [.. book.Diagnostics, .. layout.Diagnostics, .. condition.Diagnostics, .. request.Profile is null ? [] : profile.Diagnostics];
        return new(book.Value, layout.Value, NumberingBuilder.Build(book.Value), request.IsDraft ? Softened(found) : found) { Condition = condition.Value, Profile = profile.Value };
    }

    private static ImmutableArray<OutputKind> AskedOf(BuildRequest request, Book book) => request.Formats.IsDefaultOrEmpty ? book.Outputs : request.Formats;

    /// <summary>E15: page numbers are those of a print edition from the same text, even where only the e-book is built today.</summary>
    private static bool HasPrintEdition(BuildRequest request, Book book) => AskedOf(request, book).Contains(OutputKind.Print) || book.Outputs.Contains(OutputKind.Print);

    /// <summary>What a draft may lack does not stop it.</summary>
    private static ImmutableArray<Diagnostic> Softened(ImmutableArray<Diagnostic> found) =>
        [.. found.Select(diagnostic => diagnostic.IsOfDraft ? diagnostic with { Severity = Severity.Warning } : diagnostic)];

    /// <param name="ahead">What was done before there were pages.</param>
    /// <param name="look">What else needs only the pages, done meanwhile.</param>
    private (ImmutableArray<MadeFile> Files, ImmutableArray<Diagnostic> Diagnostics) WriteAll(
        BuildRequest request, Manuscript manuscript, TypesetBook typeset, DateTimeOffset date, OutputFolder folder, WorkAhead ahead, Action look)
    {
        var asked = AskedOf(request, manuscript.Book);
        var jobs = new List<Func<Outcome<MadeFile>>>();
        var pdfs = new PdfOutputs(manuscript, typeset, date, fonts, folder, request.Jobs);
        if (asked.Contains(OutputKind.Reading))
        {
            jobs.Add(() => Timed(request, "pdf", pdfs.WriteReading));
        }

        if (asked.Contains(OutputKind.Print) && manuscript.Condition is not null)
        {
            jobs.Add(() => Timed(request, "print", pdfs.WritePrint));
        }

        if (asked.Contains(OutputKind.Cover) && manuscript.Condition is not null)
        {
            jobs.Add(() => Timed(request, "cover", pdfs.WriteCover));
            jobs.Add(pdfs.WriteStoreCover);
        }

        if (asked.Contains(OutputKind.Epub))
        {
            jobs.Add(() => Timed(request, "epub", () => new EpubOutput(manuscript, typeset, date, fonts, folder, ahead.DrawCover).Write(HasPrintEdition(request, manuscript.Book))));
        }

        request.Progress?.Invoke("writing", 0, 0);
        var outcomes = new Outcome<MadeFile>[jobs.Count];
        ImmutableArray<Diagnostic> parity = [];

        // The e-book, added last, is the longest work for one thread: begun first, it does not leave the others idle at the end.
        var work = Enumerable.Range(0, jobs.Count).Reverse().Select(i => new Action(() => outcomes[i] = jobs[i]()))
            .Append(look)
            .Append(() => parity = request.IsDraft || typeset.Pages.IsEmpty ? [] : ParityOf(manuscript, typeset));
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, request.Jobs) }, one => one());
        return ([.. outcomes.Select(o => o.Value)], [.. outcomes.SelectMany(o => o.Diagnostics), .. parity, .. FoundInFonts]);
    }

    private static ImmutableArray<Diagnostic> ParityOf(Manuscript manuscript, TypesetBook typeset) =>
        [.. TextParity.OfPages(typeset, manuscript.Book, manuscript.Layout, manuscript.Numbering, EpubOutput.WordsOf(manuscript, typeset))];

    private static Outcome<MadeFile> Timed(BuildRequest request, string stage, Func<Outcome<MadeFile>> work)
    {
        using var _ = request.Timings?.Measure(stage);
        var start = Stopwatch.GetTimestamp();
        var made = work();
        var file = made.Value.File with { Time = Stopwatch.GetElapsedTime(start), Warnings = made.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning) };
        return made with { Value = made.Value with { File = file } };
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

    private static BuildResult Finish(BuildRequest request, Book book, ImmutableArray<Diagnostic> found, ImmutableArray<WrittenFile> files, int pages = 0) =>
        new(book.Metadata.Id, !StopsWriting(found, request), Ordered(found, book), book.Sources, files) { Title = book.Metadata.Title, Pages = pages };

    /// <summary>Findings of the layout name the page beside the line of the manuscript.</summary>
    internal static ImmutableArray<Diagnostic> OnPages(Outcome<TypesetBook> typeset)
    {
        if (typeset.Diagnostics.IsEmpty)
        {
            return [];
        }

        var places = new SourcePages(typeset.Value.Pages);
        return [.. typeset.Diagnostics.Select(found => found.Where is { } where && places.PageOf(where) is { } page ? found with { Page = typeset.Value.Pages[page].Label } : found)];
    }

    /// <summary>Reading order: files as the book has them, then places; complaints without a place come last.</summary>
    internal static ImmutableArray<Diagnostic> Ordered(ImmutableArray<Diagnostic> found, Book book)
    {
        var order = book.Chapters.Select((chapter, index) => (chapter.Path, index)).DistinctBy(c => c.Path).ToDictionary(c => c.Path, c => c.index, StringComparer.Ordinal);
        return [.. found
            .OrderBy(d => d.Where is null)
            .ThenBy(d => d.Where is { } span ? order.GetValueOrDefault(span.Path, -1) : 0)
            .ThenBy(d => d.Where?.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Where?.Start ?? 0)
            .Distinct()];
    }
}
