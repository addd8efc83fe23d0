using System.Collections.Immutable;
using System.Text;
using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>Turns a text file into a book's folder: <c>book.yaml</c>, <c>layout.yaml</c>, <c>01.md</c> and a report of what is unsure.</summary>
internal static class BookImporter
{
    /// <summary>A text of a thousand pages has about two megabytes; more than this is no text.</summary>
    private const long MaxBytes = 64L << 20;

    /// <summary>
    /// Gives the texts that the diagnostics point into, by path. The folder must be absent or empty; it is made under another name and
    /// renamed, so that a failure leaves nothing half made.
    /// </summary>
    public static Outcome<ImmutableDictionary<string, SourceText>> Import(string file, string folder)
    {
        var none = ImmutableDictionary<string, SourceText>.Empty;
        if (!NewFolder.IsFree(folder))
        {
            return Outcome.Of(none, [ImportDiagnostics.FolderNotEmpty(folder)]);
        }

        var read = ReadText(file);
        if (read.HasErrors)
        {
            return Outcome.Of(none, read.Diagnostics);
        }

        var source = read.Value;
        var text = TextImporter.Read(source);
        if (text.Blocks.IsEmpty)
        {
            return Outcome.Of(none, [ImportDiagnostics.NothingFound(file)]);
        }

        ImmutableArray<Diagnostic> doubts = [.. text.Doubts.Select(doubt => ImportDiagnostics.Doubt(doubt.Doubt, doubt.Where))];
        var files = FilesOf(text, source, doubts, NewFolder.IdOf(folder));
        return Outcome.Of(none.Add(source.Path, source), [.. doubts, .. NewFolder.Write(folder, files)]);
    }

    private static Outcome<SourceText> ReadText(string file)
    {
        try
        {
            if (new FileInfo(file).Length > MaxBytes)
            {
                return Outcome.Of(new SourceText(file, ""), [ImportDiagnostics.TooLarge(file, MaxBytes)]);
            }

            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal)
                ? Outcome.Of(new SourceText(file, ""), [ImportDiagnostics.NotText(file)])
                : Outcome.Of(new SourceText(file.Replace('\\', '/'), text));
        }
        catch (DecoderFallbackException)
        {
            return Outcome.Of(new SourceText(file, ""), [ImportDiagnostics.NotText(file)]);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Outcome.Of(new SourceText(file, ""), [ImportDiagnostics.CannotRead(file, trouble)]);
        }
    }

    private static ImmutableArray<(string Name, string Text)> FilesOf(ImportedText text, SourceText source, ImmutableArray<Diagnostic> doubts, string id) =>
    [
        ("book.yaml", BookYaml(text, id)),
        ("layout.yaml", "preset: essay\nheadings:\n  chapter: {numbered: false}\n"),
        ("01.md", MarkdownPrinter.Print(text)),
        ("import-report.md", ImportReport.Print(text, source, doubts)),
    ];

    private static string BookYaml(ImportedText text, string id)
    {
        var yaml = new StringBuilder();
        yaml.Append("id: ").Append(id).Append('\n');
        yaml.Append("title: ").Append(Quoted(text.Title.Length > 0 ? text.Title : "제목")).Append('\n');
        if (text.Subtitle.Length > 0)
        {
            yaml.Append("subtitle: ").Append(Quoted(text.Subtitle)).Append('\n');
        }

        yaml.Append("language: ko\ncontents: [title, toc, 01.md]\nlayout: layout.yaml\noutputs: [reading, epub]\n");
        return yaml.ToString();
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
