using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Publishing.Core;

namespace Publishing.Reading.Binding;

/// <summary>One of a few words.</summary>
internal sealed class ChoiceForm<T>(params (string Word, T Value)[] choices) : ScalarForm<T>
{
    protected override bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out T value)
    {
        foreach (var choice in choices)
        {
            if (choice.Word == text)
            {
                value = choice.Value;
                return true;
            }
        }

        var words = choices.Select(choice => choice.Word).ToArray();
        complaints.Add(ReadingDiagnostics.UnknownChoice(slot.Span, slot.Path, text, Suggestion.For(text, words), words));
        value = default;
        return false;
    }

    public override JsonObject Describe() => new() { ["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice.Word)]) };

    public override JsonNode? Show(T value) => choices.First(choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Word;
}

/// <summary>Lists of words that stand for themselves.</summary>
internal static class ChoiceForm
{
    public static ChoiceForm<string> Of(params string[] words) => new([.. words.Select(word => (word, word))]);
}
