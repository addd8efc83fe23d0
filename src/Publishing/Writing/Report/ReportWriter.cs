using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Writing.Report;

/// <summary>A font inside an output.</summary>
internal sealed record MadeFont(string Name, int Glyphs, int Bytes)
{
    public bool IsEmbedded => Bytes > 0;

    /// <summary>By the tag in its name (ISO 32000-1 9.6.4).</summary>
    public bool IsSubset => Name.IndexOf('+', StringComparison.Ordinal) == 6;
}

/// <summary>An output and what is known of it.</summary>
/// <param name="Standards">What the file claims to conform to; empty when it claims nothing.</param>
internal sealed record MadeFile(WrittenFile File, ImmutableArray<string> Standards, ImmutableArray<MadeFont> Fonts)
{
    /// <summary>Of a file for the press: what is put on each page.</summary>
    public ImmutableArray<MadePageInk> Inks { get; init; } = [];

    /// <summary>How much the preflight found in the finished file; null for a file that was not read again.</summary>
    public int? Findings { get; init; }

    /// <summary>The pages of the book for the press, not its cover.</summary>
    public bool IsInterior { get; init; }
}

/// <summary>What the preflight saw on a page of the press.</summary>
/// <param name="Coverage">Share of the trimmed page that letters, rules and grounds cover; a colour by the sum of its inks.</param>
internal sealed record MadePageInk(string Page, ImmutableArray<string> Spaces, ImmutableArray<string> Inks, double Coverage);

/// <summary>What the number of pages means to the press (P9, P11).</summary>
/// <param name="PagesEach">To a signature.</param>
/// <param name="PagesPerSheet">Both sides of a full sheet, or null where the trim is of no known fold.</param>
/// <param name="Spine">Null where the stock is not known.</param>
internal sealed record PressNumbers(int Pages, int PagesEach, int? PagesPerSheet, SpineThickness? Spine)
{
    /// <summary>대수: whole signatures that hold the pages (P9).</summary>
    public int Signatures => (Pages + PagesEach - 1) / PagesEach;

    /// <summary>Of the last signature.</summary>
    public int EmptyPages => (Signatures * PagesEach) - Pages;

    /// <summary>전지, or null where the trim is of no known fold.</summary>
    public int? Sheets => (Pages + PagesPerSheet - 1) / PagesPerSheet;
}

/// <summary>Writes <c>report.json</c>: what was made, of what, and what is wrong with it. Holds no clock and no machine path. Its shape is <see cref="ReportSchema"/>.</summary>
internal static class ReportWriter
{
    public static void Write(ReportInputs inputs, Stream output)
    {
        var (book, typeset) = (inputs.Book, inputs.Typeset);
        using var json = new Utf8JsonWriter(output, JsonForms.Readable);
        json.WriteStartObject();
        json.WriteString("id", book.Metadata.Id);
        json.WriteString("title", book.Metadata.Title);
        WriteNumbersOfTrade(json, book.Metadata);
        json.WriteNumber("pages", typeset.Pages.Length);
        WriteSignatures(json, inputs.Press);
        WriteSpine(json, inputs.Press);
        WriteFiles(json, inputs.Files);
        TypographyJson.Write(json, inputs.Lines);
        PageFaultsJson.Write(json, typeset.Faults, book.Sources);
        WriteDiagnostics(json, inputs.Found, book);
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

    private static void WriteSignatures(Utf8JsonWriter json, PressNumbers press)
    {
        json.WriteStartObject("signatures");
        json.WriteNumber("pressPages", press.Pages);
        json.WriteNumber("pagesEach", press.PagesEach);
        json.WriteNumber("count", press.Signatures);
        json.WriteNumber("emptyPages", press.EmptyPages);
        if (press is { PagesPerSheet: { } each, Sheets: { } sheets })
        {
            json.WriteNumber("pagesPerSheet", each);
            json.WriteNumber("sheets", sheets);
        }

        json.WriteEndObject();
    }

    private static void WriteSpine(Utf8JsonWriter json, PressNumbers press)
    {
        if (press.Spine is not { } spine)
        {
            return;
        }

        json.WriteStartObject("spine");
        json.WriteNumber("millimetres", Math.Round(spine.Width.Millimetres, 3));
        json.WriteString("sum", spine.Sum);
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

            WriteStrings(json, "standards", made.Standards);
            WriteFonts(json, made.Fonts);
            WriteInks(json, made.Inks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteInks(Utf8JsonWriter json, ImmutableArray<MadePageInk> inks)
    {
        if (inks.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("inks");
        foreach (var page in inks)
        {
            json.WriteStartObject();
            json.WriteString("page", page.Page);
            WriteStrings(json, "spaces", page.Spaces);
            WriteStrings(json, "inks", page.Inks);
            json.WriteNumber("coverage", Math.Round(page.Coverage, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteFonts(Utf8JsonWriter json, ImmutableArray<MadeFont> fonts)
    {
        json.WriteStartArray("fonts");
        foreach (var font in fonts)
        {
            json.WriteStartObject();
            json.WriteString("name", font.Name);
            json.WriteNumber("glyphs", font.Glyphs);
            json.WriteBoolean("embedded", font.IsEmbedded);
            json.WriteBoolean("subset", font.IsSubset);
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
