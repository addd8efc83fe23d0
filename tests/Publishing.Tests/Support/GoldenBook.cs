using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting;
using Publishing.Writing.Cover;
using Publishing.Writing.Dump;
using Publishing.Writing.Epub;
using Publishing.Writing.Pdf.Syntax;
using Publishing.Writing.Pdf;

namespace Publishing.Tests.Support;

/// <summary>A book of <c>Books/</c>, built through the stages in the Square font, in the forms that goldens hold.</summary>
internal sealed record GoldenBook(Book Book, LayoutConfig Layout, TypesetBook Typeset, byte[] Pdf, string ReadablePdf, byte[] Epub, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly ConcurrentDictionary<(string, int), Lazy<GoldenBook>> Built = new();

    private static readonly HashSet<string> TextExtensions = [".opf", ".ncx", ".xhtml", ".xml", ".css", ""];

    /// <summary>Folders of books below <paramref name="folder"/>.</summary>
    public static IEnumerable<string> Folders(string folder) => Directory.EnumerateDirectories(folder)
        .Where(book => Directory.Exists(Path.Combine(book, "in")))
        .Order(StringComparer.Ordinal);

    /// <summary>Built once in a test run for each number of jobs.</summary>
    public static GoldenBook Build(string folder, int jobs = 1) => Built.GetOrAdd((folder, jobs), _ => new(() => BuildNow(folder, jobs))).Value;

    public string Pages
    {
        get
        {
            var text = new StringWriter(CultureInfo.InvariantCulture);
            PageDump.Write(Typeset, text);
            return text.ToString();
        }
    }

    /// <summary>One line for each: code, severity, place, and the Korean message.</summary>
    public string Complaints => string.Concat(Diagnostics.Select(d => $"{d.Code} {d.Severity} {PlaceOf(d)} {d.Message.Korean}\n"));

    /// <summary>The entries that are text, by their names in the archive, and a list of all.</summary>
    public IReadOnlyList<(string Name, string Text)> EpubTexts
    {
        get
        {
            using var zip = new ZipArchive(new MemoryStream(Epub));
            var list = new StringBuilder();
            var texts = new List<(string Name, string Text)>();
            foreach (var entry in zip.Entries)
            {
                var bytes = Read(entry);
                var isText = TextExtensions.Contains(Path.GetExtension(entry.FullName));
                list.Append(isText ? $"{entry.FullName}\n" : $"{entry.FullName} {Summary(bytes)}\n");
                if (isText)
                {
                    texts.Add((entry.FullName, Encoding.UTF8.GetString(bytes)));
                }
            }

            return [.. texts, ("entries.txt", list.ToString())];
        }
    }

    /// <summary>Bytes that nobody reads, as their number and hash.</summary>
    public static string Summary(ReadOnlySpan<byte> bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");

    private static GoldenBook BuildNow(string folder, int jobs)
    {
        var fonts = TestFonts.Square;
        var read = BookReader.Read(folder);
        var layout = LayoutConfigReader.ReadFor(read.Value, folder);
        var (book, numbering) = (read.Value, NumberingBuilder.Build(read.Value));
        var typeset = Typesetter.Typeset(book, layout.Value, numbering, fonts, new TypesetOptions(jobs));
        var date = new DateTimeOffset((book.Metadata.Edition.Printed ?? book.Metadata.Edition.Date)!.Value, TimeOnly.MinValue, TimeSpan.Zero);
        var (pdf, readable, epub) = (new MemoryStream(), new MemoryStream(), new MemoryStream());
        var written = PdfWriter.Write(typeset.Value, date, pdf, new PdfOptions(jobs));
        PdfWriter.Write(typeset.Value, date, readable, new PdfOptions(jobs) { Style = PdfSyntaxStyle.Readable });
        var bound = EpubWriter.Write(new EpubInputs(book, layout.Value, numbering, fonts, () => CoverImage.Draw(book.Metadata, layout.Value, fonts), date)
        {
            PrintEdition = book.Outputs.Contains(OutputKind.Print) ? typeset.Value : null,
        }, epub);
        return new(book, layout.Value, typeset.Value, pdf.ToArray(), PdfGolden.Of(readable.ToArray()), epub.ToArray(),
            [.. read.Diagnostics, .. layout.Diagnostics, .. typeset.Diagnostics, .. fonts.Check(LayoutFonts.In(layout.Value, book)), .. written.Diagnostics, .. bound.Diagnostics]);
    }

    private string PlaceOf(Diagnostic diagnostic)
    {
        if (diagnostic.Where is not { } span)
        {
            return "-";
        }

        var (line, column) = Book.Sources[span.Path].PositionAt(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{span.Path}:{line}:{column}");
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
