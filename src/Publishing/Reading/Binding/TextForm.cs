using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Reading.Binding;

/// <summary>Words, white space made single. Given a pattern, the whole text must match it.</summary>
internal sealed partial class TextForm(Regex? pattern = null, Wording? advice = null) : ScalarForm<string>
{
    /// <summary>Any words: a number or a date without quotes is words too.</summary>
    public static TextForm Words { get; } = new();

    protected override bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out string value)
    {
        value = WhiteSpace().Replace(text, " ");
        if (value.Length == 0)
        {
            complaints.Add(ReadingDiagnostics.EmptyValue(slot.Span, slot.Path));
            return false;
        }

        if (pattern is null || pattern.IsMatch(value))
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.BadValue(slot.Span, slot.Path, value, advice!));
        return false;
    }

    public override JsonObject Describe() =>
        pattern is null
            ? new() { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1 }
            : new() { ["type"] = "string", ["pattern"] = pattern.ToString() };

    public override JsonNode? Show(string value) => value;

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
