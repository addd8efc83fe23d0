using System.Text.RegularExpressions;

namespace Publishing.Cli.Commands;

/// <summary>Finds the folders of books: a folder with a <c>book.yaml</c> is one.</summary>
internal static partial class BookFolders
{
    private const string BookFile = "book.yaml";
    private const string ManuscriptFolder = "manuscript";

    /// <summary>The folders that are meant, or the name that leads to none.</summary>
    public static (IReadOnlyList<string> Folders, string? Unknown) Find(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return (File.Exists(BookFile) ? ["."] : UnderManuscript(), null);
        }

        var folders = new List<string>();
        foreach (var name in names)
        {
            if (FindOne(name) is not { } folder)
            {
                return ([], name);
            }

            folders.Add(folder);
        }

        return (folders, null);
    }

    /// <summary>A folder without its book.yaml is taken as meant: the reader says what is missing.</summary>
    private static string? FindOne(string name) =>
        new[] { name, Path.Combine(ManuscriptFolder, name) }.FirstOrDefault(folder => File.Exists(Path.Combine(folder, BookFile)))
        ?? UnderManuscript().FirstOrDefault(folder => IdOf(folder) == name)
        ?? (Directory.Exists(name) ? name : null);

    /// <summary>The id, or where the file has none the folder's own name: what a book is called before it is read.</summary>
    public static string NameOf(string folder) =>
        (File.Exists(Path.Combine(folder, BookFile)) ? IdOf(folder) : null) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    /// <summary>The id of a book as its file says; the reader checks it properly later.</summary>
    private static string? IdOf(string folder) => File.ReadLines(Path.Combine(folder, BookFile))
        .Select(line => IdLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    [GeneratedRegex("""^id:\s*["']?([A-Za-z0-9_.-]+)["']?\s*(#.*)?$""")]
    private static partial Regex IdLine();

    private static List<string> UnderManuscript() => !Directory.Exists(ManuscriptFolder)
        ? []
        : [.. Directory.EnumerateDirectories(ManuscriptFolder)
            .Where(folder => File.Exists(Path.Combine(folder, BookFile)))
            .Order(StringComparer.Ordinal)];
}
