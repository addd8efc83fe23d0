using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report;

/// <summary>Writes <c>report.json</c>: what was made, of what, and what is wrong with it. Holds no clock and no machine path.</summary>
internal static class ReportWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Book book, TypesetBook typeset, ImmutableArray<WrittenFile> files, ImmutableArray<Diagnostic> found, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteString("id", book.Metadata.Id);
        json.WriteString("title", book.Metadata.Title);
        json.WriteNumber("pages", typeset.Pages.Length);
        WriteFiles(json, files);
        WriteFonts(json, typeset);
        WriteDiagnostics(json, found, book);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteFiles(Utf8JsonWriter json, ImmutableArray<WrittenFile> files)
    {
        json.WriteStartArray("outputs");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Name);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            if (file.Pages is { } pages)
            {
                json.WriteNumber("pages", pages);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Every face on the pages; all are embedded and subset (design.md §7), which the conformance tests check from outside.</summary>
    private static void WriteFonts(Utf8JsonWriter json, TypesetBook typeset)
    {
        json.WriteStartArray("fonts");
        foreach (var face in FacesOf(typeset))
        {
            json.WriteStartObject();
            json.WriteString("name", face.PostScriptName);
            json.WriteBoolean("embedded", true);
            json.WriteBoolean("subset", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<FontFace> FacesOf(TypesetBook typeset) =>
        typeset.Pages.SelectMany(page => page.Items).OfType<Placed.Glyphs>().Select(item => item.Run.Face)
            .Distinct().OrderBy(face => face.PostScriptName, StringComparer.Ordinal);

    private static void WriteDiagnostics(Utf8JsonWriter json, ImmutableArray<Diagnostic> found, Book book)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in found)
        {
            DiagnosticJson.Write(json, diagnostic, book.Sources);
        }

        json.WriteEndArray();
    }
}
