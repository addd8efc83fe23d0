using System.Text.Json.Nodes;
using Publishing.Core;

namespace Publishing.Reading.Binding;

/// <summary>One key of a file: its name, the one sentence about it, how it is bound to the record that owns it and how a schema describes it.</summary>
internal sealed class Key<T>(
    string name, Wording sentence, Func<T, Slot, Complaints, T> bind, Func<T, JsonObject> describe, bool isRequired = false)
{
    public string Name => name;

    public Wording Sentence => sentence;

    public bool IsRequired => isRequired;

    /// <summary>The record with the value of this key, or as it was where the value is wrong.</summary>
    public T Bind(T record, Slot slot, Complaints complaints) => bind(record, slot, complaints);

    /// <summary>The schema of the value, with its default as <paramref name="defaults"/> has it.</summary>
    public JsonObject Describe(T defaults)
    {
        var schema = new JsonObject { ["description"] = $"{sentence.Korean}\n{sentence.English}" };
        foreach (var (keyword, value) in describe(defaults))
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema;
    }
}

/// <summary>Writes keys of one record in lines of a table.</summary>
internal static class Key
{
    /// <summary>A key with a default, which <paramref name="get"/> reads from the record.</summary>
    public static Key<T> Of<T, TValue>(
        string name, Form<TValue> form, Func<T, TValue> get, Func<T, TValue, T> set, string korean, string english) =>
        Of(name, _ => form, get, set, korean, english);

    /// <summary>A key whose values are measured by what the record already holds, such as a leading in per cent of the size.</summary>
    public static Key<T> Of<T, TValue>(
        string name, Func<T, Form<TValue>> form, Func<T, TValue> get, Func<T, TValue, T> set, string korean, string english) =>
        new(
            name,
            new(korean, english),
            (record, slot, complaints) => form(record).TryRead(slot, complaints, out var value) ? set(record, value) : record,
            defaults =>
            {
                var schema = form(defaults).Describe();
                schema["default"] = form(defaults).Show(get(defaults));
                return schema;
            });

    /// <summary>A key without a default: unwritten, there is nothing.</summary>
    public static Key<T> Optional<T, TValue>(string name, Form<TValue> form, Func<T, TValue, T> set, string korean, string english) =>
        Bare(name, form, set, new(korean, english), isRequired: false);

    /// <summary>A key that must be written.</summary>
    public static Key<T> Required<T, TValue>(string name, Form<TValue> form, Func<T, TValue, T> set, string korean, string english) =>
        Bare(name, form, set, new(korean, english), isRequired: true);

    /// <summary>A key that opens a record of its own; what is not written inside stays as the outer record has it.</summary>
    public static Key<T> Group<T, TValue>(
        string name, KeyTable<TValue> table, Func<T, TValue> get, Func<T, TValue, T> set, string korean, string english) =>
        new(
            name,
            new(korean, english),
            (record, slot, complaints) => new GroupForm<TValue>(table, get(record)).TryRead(slot, complaints, out var value) ? set(record, value) : record,
            defaults => table.Describe(get(defaults)));

    private static Key<T> Bare<T, TValue>(string name, Form<TValue> form, Func<T, TValue, T> set, Wording sentence, bool isRequired) =>
        new(
            name,
            sentence,
            (record, slot, complaints) => form.TryRead(slot, complaints, out var value) ? set(record, value) : record,
            _ => form.Describe(),
            isRequired);
}
