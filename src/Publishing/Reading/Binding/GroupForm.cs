using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Publishing.Reading.Yaml;

namespace Publishing.Reading.Binding;

/// <summary>A record written as a map.</summary>
internal sealed class GroupForm<T>(KeyTable<T> table, T start) : Form<T>
{
    public override bool TryRead(Slot slot, Complaints complaints, [MaybeNullWhen(false)] out T value)
    {
        if (!Is<YamlMap>(slot, complaints, out var map))
        {
            value = default;
            return false;
        }

        value = table.Bind(slot, map, start, complaints);
        return true;
    }

    public override JsonObject Describe() => table.Describe(start);

    public override JsonNode? Show(T value) => null;
}
