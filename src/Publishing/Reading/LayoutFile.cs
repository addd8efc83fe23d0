using Publishing.Core;
using Publishing.Design;

namespace Publishing.Reading;

/// <summary>Opens the layout file that a book names.</summary>
internal static class LayoutFile
{
    /// <summary>The file as text, or why there is none; null where the name is a preset's.</summary>
    public static TextFile? Open(Located<string> layout, BookFolder folder) =>
        Presets.Named(layout.Value) is not null ? null : TextFile.Read(folder, layout.Value, layout.Span, near => NotFound(layout, near));

    /// <summary>A slip in a file's name or in a preset's.</summary>
    private static Diagnostic NotFound(Located<string> layout, string? near) =>
        ReadingDiagnostics.UnknownPreset(layout.Span, layout.Value, Suggestion.For(layout.Value, Presets.Names) ?? near, Presets.Names);
}
