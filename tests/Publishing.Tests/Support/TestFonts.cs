using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Fonts;

namespace Publishing.Tests.Support;

/// <summary>The fonts of the tests, opened once: Square for measures a pencil can check, the books' own for shaping.</summary>
internal static class TestFonts
{
    private static readonly Lazy<FontLibrary> SquareLibrary = new(() => Open(Repository.PathOf("tests", "Publishing.Tests", "TestFonts")));
    private static readonly Lazy<FontLibrary> BookLibrary = new(() => Open(Repository.PathOf("fonts")));

    /// <summary>Family <c>Square</c> in 400 and 700: the metric T1.</summary>
    public static FontLibrary Square => SquareLibrary.Value;

    /// <summary>The faces of the repository's <c>fonts</c> folder.</summary>
    public static FontLibrary Books => BookLibrary.Value;

    public static FontChoice SquareChoice { get; } = new("Square");

    private static FontLibrary Open(string folder)
    {
        var library = FontLibrary.Open(folder);
        return library.HasErrors ? throw new InvalidOperationException(string.Join('\n', library.Diagnostics.Select(d => d.Message.English))) : library.Value;
    }
}
