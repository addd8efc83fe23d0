using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Publishing.Reading.Yaml;

namespace Publishing.Tests.Support;

/// <summary>YAML as an editor's schema checker sees it: plain values are numbers and truths by the core schema of YAML 1.2.2 §10.3.</summary>
internal static class YamlJson
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" } => true,
        YamlScalar { IsPlain: true, Value: "false" } => false,
        YamlScalar { IsPlain: true } plain when long.TryParse(plain.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        YamlScalar { IsPlain: true } plain when decimal.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar scalar => scalar.Value,
        _ => throw new UnreachableException(),
    };
}
