using System.Text.Json.Nodes;

namespace Publishing.Tests.Support;

/// <summary>The file that a schema's defaults make.</summary>
internal static class SchemaDefaults
{
    public static string Of(string schema) => Collect(JsonNode.Parse(schema)!.AsObject())!.ToJsonString(new() { WriteIndented = true });

    private static JsonNode? Collect(JsonObject schema) =>
        schema["properties"] is JsonObject properties
            ? new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, Collect(property.Value!.AsObject()))).Where(entry => entry.Value is not null))
            : schema["default"]?.DeepClone();
}
