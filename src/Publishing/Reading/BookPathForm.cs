using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Publishing.Reading.Binding;

namespace Publishing.Reading;

/// <summary>A path inside the book's folder, with slashes, as it will be looked for; whether the file is there is asked later.</summary>
internal sealed class BookPathForm : ScalarForm<string>
{
    public static BookPathForm Instance { get; } = new();

    protected override bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out string value)
    {
        // A drive letter, a scheme or a root leads away from the folder on one system or another.
        value = null;
        var parts = text.Split('/');
        if (text.StartsWith('/') || text.Contains(':', StringComparison.Ordinal) || LeavesFolder(parts))
        {
            complaints.Add(ReadingDiagnostics.OutsideFolder(text, slot.Span));
            return false;
        }

        value = string.Join('/', parts.Where(part => part != "."));
        if (value.Length > 0 && !value.EndsWith('/') && text.All(c => c is not '\\' and not '\n' and not '\0') && parts.All(part => part.Length > 0))
        {
            return true;
        }

        complaints.Add(ReadingDiagnostics.BadPath(slot.Span, text));
        return false;
    }

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = @"^(?!/)(?!(.*/)?\.\.(/|$))[^:\\]+$" };

    public override JsonNode? Show(string value) => value;

    private static bool LeavesFolder(string[] parts) => parts.Any(part => part.Trim() == "..");
}
