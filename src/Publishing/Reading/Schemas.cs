using System.Buffers;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;
using Publishing.Reading.Layout;

namespace Publishing.Reading;

/// <summary>The JSON Schemas (draft 2020-12) of both files, made from the tables that bind them; equal on every run.</summary>
internal static class Schemas
{
    public static string BookSchema() => Write("book.yaml", BookFileKeys.Table, BookFileReader.Defaults);

    public static string LayoutSchema() => Write("layout.yaml", LayoutKeys.Table, Presets.Essay);

    private static string Write<T>(string title, KeyTable<T> table, T defaults)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (keyword, value) in table.Describe(defaults))
        {
            schema[keyword] = value?.DeepClone();
        }

        var buffer = new ArrayBufferWriter<byte>();

        using (var writer = new Utf8JsonWriter(buffer, JsonForms.Readable))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
