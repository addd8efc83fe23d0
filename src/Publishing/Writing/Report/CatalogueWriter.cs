using System.Text.Json;
using Publishing.Core;

namespace Publishing.Writing.Report;

/// <summary>Writes <c>catalogue.json</c>. Holds no clock and no machine path, and of a shard only its number. Its shape is <see cref="CatalogueSchema"/>.</summary>
internal static class CatalogueWriter
{
    public static void Write(Catalogue catalogue, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonForms.Readable);
        json.WriteStartObject();
        if (catalogue.Shard is { } shard)
        {
            json.WriteStartObject("shard");
            json.WriteNumber("index", shard.Index);
            json.WriteNumber("count", shard.Count);
            json.WriteEndObject();
        }

        json.WriteStartArray("books");
        foreach (var book in catalogue.Books)
        {
            Write(json, book);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, CatalogueBook book)
    {
        json.WriteStartObject();
        json.WriteString("id", book.Id);
        json.WriteString("title", book.Title);
        json.WriteBoolean("succeeded", book.Succeeded);
        json.WriteNumber("pages", book.Pages);
        json.WriteStartArray("outputs");
        foreach (var file in book.Outputs)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            if (file.Pages is { } pages)
            {
                json.WriteNumber("pages", pages);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("errors", book.Errors);
        json.WriteNumber("warnings", book.Warnings);
        json.WriteEndObject();
    }
}
