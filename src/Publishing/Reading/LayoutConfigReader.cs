using Publishing.Core;
using Publishing.Design;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>Binds <c>layout.yaml</c> by hand: every key once, every value with its place.</summary>
internal static class LayoutConfigReader
{
    /// <summary>The layout that a book asks for: its file, read and bound, or a preset by name, or the default preset.</summary>
    public static Outcome<LayoutConfig> ReadFor(Book book, string folder) => throw new NotImplementedException();

    public static Outcome<LayoutConfig> Read(SourceText source) => throw new NotImplementedException();
}
