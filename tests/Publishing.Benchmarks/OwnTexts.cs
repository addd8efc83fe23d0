namespace Publishing.Benchmarks;

/// <summary>Files of the repository and beside it, found from the current folder or from where the program lies.</summary>
internal static class OwnTexts
{
    /// <summary>The texts that we wrote for the benchmarks.</summary>
    public static string Folder => FindUp(Path.Combine("tests", "Publishing.Benchmarks", "Texts"))
        ?? throw new DirectoryNotFoundException("Run inside the repository: tests/Publishing.Benchmarks/Texts is needed.");

    /// <summary>The first folder upwards that has the path, or null.</summary>
    public static string? FindUp(string relative) =>
        FindUp(relative, Directory.GetCurrentDirectory()) ?? FindUp(relative, AppContext.BaseDirectory);

    private static string? FindUp(string relative, string from)
    {
        for (var folder = from; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, relative);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
