using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>Turns a text file into a book's folder.</summary>
internal static class BookImporter
{
    /// <summary>Gives the texts that the diagnostics point into, by path. The folder must be absent or empty.</summary>
    public static Outcome<ImmutableDictionary<string, SourceText>> Import(string file, string folder) => throw new NotImplementedException();
}
