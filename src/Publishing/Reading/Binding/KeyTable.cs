using System.Text.Json.Nodes;
using Publishing.Core;
using Publishing.Reading.Yaml;

namespace Publishing.Reading.Binding;

/// <summary>
/// All keys of one record, in the order in which they are bound: a key may build on those before it, whatever the order in the file.
/// The binder and the JSON Schema are both made from this one table.
/// </summary>
internal sealed class KeyTable<T>(params Key<T>[] keys)
{
    /// <summary>Keys that other tools have for locking a file; they get a reason rather than a guess at a typo.</summary>
    private static readonly string[] Locks = ["encryption", "encrypt", "password", "owner-password", "permissions", "drm"];

    public IReadOnlyList<Key<T>> Keys => keys;

    /// <summary>The record with every key of the map bound; unknown, missing and unused ones are complained of.</summary>
    public T Bind(Slot slot, YamlMap map, T record, Complaints complaints)
    {
        foreach (var key in keys)
        {
            if (map[key.Name] is { } value)
            {
                record = key.Bind(record, slot.At(key.Name, value), complaints);
            }
            else if (key.IsRequired)
            {
                complaints.Add(ReadingDiagnostics.MissingKey(PlaceFor(map), slot.Path, key.Name));
            }
        }

        CheckUnknown(slot, map, complaints);
        return record;
    }

    /// <summary>The schema of the map as a whole.</summary>
    public JsonObject Describe(T defaults)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            properties[key.Name] = key.Describe(defaults);
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        var required = keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }

        return schema;
    }

    private void CheckUnknown(Slot slot, YamlMap map, Complaints complaints)
    {
        var known = keys.Select(key => key.Name).ToArray();
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            if (Locks.Contains(entry.Key.Value))
            {
                complaints.Add(ReadingDiagnostics.EncryptionRefused(entry.Key.Span, slot.At(entry.Key.Value, entry.Key).Path));
                continue;
            }

            complaints.Add(ReadingDiagnostics.UnknownKey(
                entry.Key.Span, slot.At(entry.Key.Value, entry.Key).Path, Suggestion.For(entry.Key.Value, known), known));
        }
    }

    /// <summary>A missing key has no place; the first key beside it shows where it belongs.</summary>
    private static SourceSpan PlaceFor(YamlMap map) => map.Entries is [var first, ..] ? first.Key.Span : map.Span;
}
