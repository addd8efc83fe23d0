using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;

namespace Publishing.Reading;

/// <summary>Opens the layout file that a book names.</summary>
internal static class LayoutFile
{
    /// <summary>The file's text, or null and why there is none.</summary>
    public static (SourceText? Source, ImmutableArray<Diagnostic> Complaints) Open(Located<string> layout, string folder)
    {
        var path = Path.Combine(folder, layout.Value);
        if (!File.Exists(path))
        {
            return (null, [ReadingDiagnostics.UnknownPreset(layout.Span, layout.Value, Suggestion.For(layout.Value, Presets.Names), Presets.Names)]);
        }

        return (new SourceText(layout.Value, File.ReadAllText(path)), []);
    }
}
