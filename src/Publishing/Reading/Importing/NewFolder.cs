using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading.Importing;

/// <summary>Makes the folder of a book whole or not at all.</summary>
internal static class NewFolder
{
    /// <summary>Absent or empty.</summary>
    public static bool IsFree(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>The folder's name as far as it is ASCII; a book's id names its output files.</summary>
    public static string IdOf(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var ascii = new string([.. name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')]).ToLowerInvariant();
        return ascii.Trim('-', '_').Length > 0 ? ascii : "book";
    }

    /// <param name="files">Names, with slashes for folders inside, and texts.</param>
    public static ImmutableArray<Diagnostic> Write(string folder, ImmutableArray<(string Name, string Text)> files)
    {
        var partial = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + ".partial";
        try
        {
            foreach (var (name, text) in files)
            {
                var file = Path.Combine(partial, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }

            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }

            Directory.Move(partial, folder);
            return [];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            RemoveQuietly(partial);
            return [ImportDiagnostics.CannotMakeFolder(folder, trouble)];
        }
    }

    private static void RemoveQuietly(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // The same trouble is already being reported.
        }
    }
}
