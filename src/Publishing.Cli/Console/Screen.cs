namespace Publishing.Cli.Console;

/// <summary>What a command speaks to: a terminal, or a file, which gets neither live lines nor colour.</summary>
/// <param name="Columns">A Latin letter takes one, a syllable of Hangul two.</param>
/// <param name="Folder">From where paths are shown; the full path of the current folder.</param>
internal sealed record Screen(bool IsTerminal, bool HasColor, int Columns, string Folder)
{
    /// <summary>Where nothing is known of the width: that of the terminals of the 1970s, which mails and logs still keep to.</summary>
    public const int UsualColumns = 80;

    /// <summary>Narrower than this a message would be a column of single words.</summary>
    private const int LeastColumns = 40;

    /// <summary>No terminal, as in a pipe, a log or a test.</summary>
    public static Screen OfFile => new(IsTerminal: false, HasColor: false, UsualColumns, Path.GetFullPath("."));

    /// <summary>Both streams must be a terminal's: colours in a log of errors are noise.</summary>
    public static Screen OfProcess() =>
        System.Console.IsOutputRedirected || System.Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb"
            ? OfFile
            : OfTerminal(WindowColumns(), Environment.GetEnvironmentVariable("NO_COLOR"), Path.GetFullPath("."));

    /// <param name="noColor">The variable <c>NO_COLOR</c>; anything but nothing means no colour.</param>
    public static Screen OfTerminal(int columns, string? noColor, string folder) =>
        new(IsTerminal: true, string.IsNullOrEmpty(noColor), columns <= 0 ? UsualColumns : Math.Max(LeastColumns, columns), folder);

    /// <summary>Relative where it lies below the folder, with slashes on every system.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Folder, Path.GetFullPath(path));
        return (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative).Replace('\\', '/');
    }

    private static int WindowColumns()
    {
        try
        {
            return System.Console.WindowWidth;
        }
        catch (Exception trouble) when (trouble is IOException or PlatformNotSupportedException)
        {
            return 0;
        }
    }
}
