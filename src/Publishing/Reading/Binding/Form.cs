using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Publishing.Core;
using Publishing.Reading.Yaml;

namespace Publishing.Reading.Binding;

/// <summary>What values a key takes: reads them from YAML and describes them to JSON Schema, so that both say the same.</summary>
internal abstract class Form<T>
{
    /// <summary>Reads a value, or adds a complaint and leaves the default in force.</summary>
    public abstract bool TryRead(Slot slot, Complaints complaints, [MaybeNullWhen(false)] out T value);

    /// <summary>The keywords of JSON Schema 2020-12 for these values, a new object each time.</summary>
    public abstract JsonObject Describe();

    /// <summary>A value as an author would write it, for <c>default</c>.</summary>
    public abstract JsonNode? Show(T value);

    protected static bool Is<TNode>(Slot slot, Complaints complaints, [NotNullWhen(true)] out TNode? node)
        where TNode : YamlNode
    {
        node = slot.Node as TNode;
        if (slot.Node is YamlScalar { IsNull: true })
        {
            complaints.Add(ReadingDiagnostics.EmptyValue(slot.Span, slot.Path));
            node = null;
        }
        else if (node is null)
        {
            complaints.Add(ReadingDiagnostics.WrongKind(slot.Span, slot.Path, KindOf(typeof(TNode)), KindOf(slot.Node.GetType())));
        }

        return node is not null;
    }

    /// <summary>With the Korean particle of the subject.</summary>
    private static Wording KindOf(Type node) =>
        node == typeof(YamlMap) ? new("‘키: 값’의 묶음이", "a map of keys and values")
        : node == typeof(YamlList) ? new("목록이", "a list")
        : new("값 하나가", "a single value");
}

/// <summary>A form for single values.</summary>
internal abstract class ScalarForm<T> : Form<T>
{
    public sealed override bool TryRead(Slot slot, Complaints complaints, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return Is<YamlScalar>(slot, complaints, out var scalar) && TryRead(scalar.Value.Trim(), slot, complaints, out value);
    }

    /// <summary>Reads the words of a value, which are not empty unless the author put quotes around nothing.</summary>
    protected abstract bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out T value);
}
