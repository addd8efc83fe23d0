using System.Text.Json;
using Publishing.Core;
using Publishing.Live;

namespace Publishing.Cli.Preview;

/// <summary>What the preview's page is told, as JSON.</summary>
internal static class PreviewJson
{
    /// <summary>Everything that changes from edition to edition: pages with their revisions, contents, what is wrong and where.</summary>
    public static byte[] Book(LiveEdition edition, string folder, bool hasReader, MessageLanguage language) => Write(json =>
    {
        json.WriteNumber("revision", edition.Revision);
        json.WriteString("id", edition.Id);
        json.WriteString("title", edition.Title);
        json.WriteString("folder", folder.Replace('\\', '/'));
        json.WriteString("language", language == MessageLanguage.Korean ? "ko" : "en");
        json.WriteBoolean("hasErrors", edition.HasErrors);
        json.WriteBoolean("hasReader", hasReader);
        WriteGeometry(json, edition.Geometry);
        json.WriteStartArray("pages");
        foreach (var page in edition.Pages)
        {
            json.WriteStartObject();
            json.WriteString("label", page.Label);
            json.WriteNumber("revision", page.Revision);
            json.WriteBoolean("recto", page.IsRecto);
            json.WriteBoolean("blank", page.IsBlank);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("headings");
        foreach (var heading in edition.Headings)
        {
            json.WriteStartObject();
            json.WriteNumber("level", heading.Level);
            json.WriteString("title", heading.Title);
            json.WriteNumber("page", heading.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDiagnostics(json, edition);
    });

    /// <summary>The lines of a page; places are lines and columns of the files that the page was made from.</summary>
    public static byte[] Lines(LiveEdition edition, int page) => Write(json =>
    {
        json.WriteStartArray("lines");
        foreach (var line in edition.LinesOf(page))
        {
            json.WriteStartObject();
            WriteArea(json, line.X, line.Y, line.Width, line.Height);
            json.WriteString("text", line.Text);
            json.WriteString("role", line.Role);
            json.WriteNumber("space", line.WordSpace);
            if (line.Source is { } where && edition.PrintedSources.TryGetValue(where.Path, out var source))
            {
                var (number, column) = source.PositionAt(Math.Min(where.Start, source.Text.Length));
                json.WriteString("path", where.Path);
                json.WriteNumber("line", number);
                json.WriteNumber("column", column);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static byte[] Matches(LiveEdition edition, string words, int most) => Write(json =>
    {
        json.WriteStartArray("matches");
        foreach (var match in edition.Search(words, most))
        {
            json.WriteStartObject();
            json.WriteNumber("page", match.Page);
            WriteArea(json, match.X, match.Y, match.Width, match.Height);
            json.WriteString("around", match.Around);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteDiagnostics(Utf8JsonWriter json, LiveEdition edition)
    {
        json.WriteStartArray("diagnostics");
        foreach (var found in edition.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteNumber("page", found.Where is { } where && edition.PageOf(where) is { } page ? page : -1);
            json.WritePropertyName("found");
            DiagnosticJson.Write(json, found, edition.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGeometry(Utf8JsonWriter json, LiveGeometry geometry)
    {
        json.WriteStartObject("geometry");
        json.WriteNumber("width", geometry.Width);
        json.WriteNumber("height", geometry.Height);
        json.WriteNumber("bleed", geometry.Bleed);
        json.WriteNumber("rectoLeft", geometry.RectoLeft);
        json.WriteNumber("versoLeft", geometry.VersoLeft);
        json.WriteNumber("areaTop", geometry.AreaTop);
        json.WriteNumber("areaWidth", geometry.AreaWidth);
        json.WriteNumber("areaHeight", geometry.AreaHeight);
        json.WriteNumber("firstBaseline", geometry.FirstBaseline);
        json.WriteNumber("pitch", geometry.Pitch);
        json.WriteNumber("lines", geometry.Lines);
        json.WriteEndObject();
    }

    private static void WriteArea(Utf8JsonWriter json, double x, double y, double width, double height)
    {
        json.WriteNumber("x", Math.Round(x, 2));
        json.WriteNumber("y", Math.Round(y, 2));
        json.WriteNumber("width", Math.Round(width, 2));
        json.WriteNumber("height", Math.Round(height, 2));
    }

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonForms.OneLine))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
