using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publishing.Core;

/// <summary>The two forms of all JSON that is written. It is read by people, editors and programs, never put into a page: Hangul stays Hangul.</summary>
public static class JsonForms
{
    /// <summary>Indented by two, for files.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Without a line end, for streams of objects and for answers of a server.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
