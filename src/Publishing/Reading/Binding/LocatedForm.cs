using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Publishing.Reading.Binding;

/// <summary>A value that keeps its place, for checks that can only be made later.</summary>
internal sealed class LocatedForm<T>(Form<T> form) : Form<Located<T>>
{
    public override bool TryRead(Slot slot, Complaints complaints, [MaybeNullWhen(false)] out Located<T> value)
    {
        value = form.TryRead(slot, complaints, out var inner) ? new Located<T>(inner, slot.Span) : null;
        return value is not null;
    }

    public override JsonObject Describe() => form.Describe();

    public override JsonNode? Show(Located<T> value) => form.Show(value.Value);
}
