using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publishing.Core;
using Publishing.Document;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report;

/// <summary>A font inside an output.</summary>
internal sealed record MadeFont(string Name, int Glyphs, int Bytes);

/// <summary>An output and what is known of it.</summary>
/// <param name="Standards">What the file claims to conform to; empty when it claims nothing.</param>
internal sealed record MadeFile(WrittenFile File, ImmutableArray<string> Standards, ImmutableArray<MadeFont> Fonts);

/// <summary>Writes <c>report.json</c>: what was made, of what, and what is wrong with it. Holds no clock and no machine path. Its shape is <see cref="ReportSchema"/>.</summary>
internal static class ReportWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="signature">Pages to a signature (대수).</param>
    /// <param name="lines">How the lines look.</param>
    public static void Write(
        Book book, TypesetBook typeset, int signature, ImmutableArray<MadeFile> files, TypographyReport lines, ImmutableArray<Diagnostic> found, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteString("id", book.Metadata.Id);
        json.WriteString("title", book.Metadata.Title);
        WriteNumbersOfTrade(json, book.Metadata);
        json.WriteNumber("pages", typeset.Pages.Length);
        WriteSignatures(json, typeset.Pages.Length, signature);
        WriteFiles(json, files);
        TypographyJson.Write(json, lines);
        PageFaultsJson.Write(json, typeset.Faults, book.Sources);
        WriteDiagnostics(json, found, book);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>What shops ask for beside the files: standard numbers and list prices (publishing.md M4, M14).</summary>
    private static void WriteNumbersOfTrade(Utf8JsonWriter json, Metadata metadata)
    {
        json.WriteStartObject("isbn");
        WriteIfKnown(json, "print", metadata.Isbn.Print);
        WriteIfKnown(json, "ebook", metadata.Isbn.Ebook);
        WriteIfKnown(json, "addon", metadata.Isbn.Addon);
        json.WriteEndObject();
        json.WriteStartObject("price");
        WriteIfKnown(json, "print", metadata.Price.Print?.ToString(CultureInfo.InvariantCulture));
        WriteIfKnown(json, "ebook", metadata.Price.Ebook?.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>대수: whole signatures that hold the pages, and how many pages of the last stay empty (P9).</summary>
    private static void WriteSignatures(Utf8JsonWriter json, int pages, int signature)
    {
        var count = (pages + signature - 1) / signature;
        json.WriteStartObject("signatures");
        json.WriteNumber("pagesEach", signature);
        json.WriteNumber("count", count);
        json.WriteNumber("emptyPages", (count * signature) - pages);
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, ImmutableArray<MadeFile> files)
    {
        json.WriteStartArray("outputs");
        foreach (var made in files)
        {
            json.WriteStartObject();
            json.WriteString("path", made.File.Name);
            json.WriteNumber("bytes", made.File.Bytes);
            json.WriteString("sha256", made.File.Sha256);
            if (made.File.Pages is { } pages)
            {
                json.WriteNumber("pages", pages);
            }

            WriteStandards(json, made.Standards);
            WriteFonts(json, made.Fonts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStandards(Utf8JsonWriter json, ImmutableArray<string> standards)
    {
        json.WriteStartArray("standards");
        foreach (var standard in standards)
        {
            json.WriteStringValue(standard);
        }

        json.WriteEndArray();
    }

    /// <summary>A font with bytes in the file is embedded; one whose name has a subset tag (ISO 32000-1 9.6.4) is subset.</summary>
    private static void WriteFonts(Utf8JsonWriter json, ImmutableArray<MadeFont> fonts)
    {
        json.WriteStartArray("fonts");
        foreach (var font in fonts)
        {
            json.WriteStartObject();
            json.WriteString("name", font.Name);
            json.WriteNumber("glyphs", font.Glyphs);
            json.WriteBoolean("embedded", font.Bytes > 0);
            json.WriteBoolean("subset", font.Name.IndexOf('+', StringComparison.Ordinal) == 6);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

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
