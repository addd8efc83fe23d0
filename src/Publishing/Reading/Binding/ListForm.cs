using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Publishing.Reading.Yaml;

namespace Publishing.Reading.Binding;

/// <summary>A list of values of one form; those that are wrong are complained of and left out.</summary>
internal sealed class ListForm<T>(Form<T> item, int atLeast = 0) : Form<ImmutableArray<T>>
{
    public override bool TryRead(Slot slot, Complaints complaints, out ImmutableArray<T> value)
    {
        value = [];
        if (!Is<YamlList>(slot, complaints, out var list))
        {
            return false;
        }

        if (list.Items.Length < atLeast)
        {
            complaints.Add(ReadingDiagnostics.EmptyValue(slot.Span, slot.Path));
            return false;
        }

        var values = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (item.TryRead(slot.At(i, list.Items[i]), complaints, out var read))
            {
                values.Add(read);
            }
        }

        value = values.ToImmutable();
        return true;
    }

    public override JsonObject Describe()
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Describe() };
        if (atLeast > 0)
        {
            schema["minItems"] = atLeast;
        }

        return schema;
    }

    public override JsonNode? Show(ImmutableArray<T> value) => new JsonArray([.. value.Select(item.Show)]);
}
