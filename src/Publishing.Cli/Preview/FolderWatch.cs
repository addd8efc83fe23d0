namespace Publishing.Cli.Preview;

/// <summary>
/// Says that files of a folder changed, once for each burst of changes: editors write a file in several steps, and a copied folder comes
/// file by file. Files that no book reads (hidden ones, editors' backups, what a build writes) say nothing.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    // Long enough for an editor's write and rename, short enough not to be felt.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly FileSystemWatcher watcher;
    private readonly string folder;
    private readonly Action changed;
    private readonly Timer timer;

    public FolderWatch(string folder, Action changed)
    {
        this.folder = Path.GetFullPath(folder);
        this.changed = changed;
        timer = new Timer(_ => this.changed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        watcher = new FileSystemWatcher(this.folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.DirectoryName,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) => Note(change.FullPath);
        // Events were lost: whatever they were, look again.
        watcher.Error += (_, _) => timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        watcher.Dispose();
        timer.Dispose();
    }

    private void Note(string path)
    {
        if (!IsIgnored(Path.GetRelativePath(folder, path)))
        {
            timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    internal static bool IsIgnored(string path) =>
        path.Split(Path.DirectorySeparatorChar, '/') is [.., var name] parts
        && (parts.Any(part => part.StartsWith('.')) || parts[0] == "output" || name.EndsWith('~') || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".tmp", StringComparison.Ordinal));
}
