using Publishing.Tests.Support;

namespace Publishing.Tests.House;

/// <summary>The program's own source, read as text.</summary>
internal static class SourceFiles
{
    /// <summary>Path below <c>src</c> with slashes, and text, of every C# file.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } = [.. Directory
        .EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path.GetRelativePath(Repository.PathOf("src"), path).Replace('\\', '/'), File.ReadAllText(path)))
        .OrderBy(file => file.Item1, StringComparer.Ordinal)];
}
