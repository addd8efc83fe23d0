using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;
using Publishing.Core;

namespace Publishing.Reading;

/// <summary>The folder of a book: the one place where reading touches the disk, and the guard that no path leads out of it.</summary>
internal sealed class BookFolder
{
    /// <summary>A chapter of a long novel has 0.1 MB; whole novels stay under 3 MB.</summary>
    public const long LargestText = 16_000_000;

    /// <summary>An A4 page at 600 dpi in CMYK, uncompressed, has 139 MB.</summary>
    public const long LargestPicture = 150_000_000;

    /// <summary>As many links behind one another as Linux follows (MAXSYMLINKS).</summary>
    private const int DeepestLink = 40;

    private readonly string root;

    public BookFolder(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        root = RealPath(full) ?? full;
    }

    /// <summary>The name of the folder itself.</summary>
    public string Name => Path.GetFileName(root);

    /// <summary>The bytes of a file, or why there are none.</summary>
    /// <param name="path">Relative to the folder, with slashes, in NFC; the file's name on disk may be decomposed.</param>
    public FileAnswer Read(string path, long limit)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path) || path.Split('/').Contains(".."))
        {
            return new FileAnswer.Outside();
        }

        try
        {
            return Find(path) is { } file ? ReadInside(file, limit) : new FileAnswer.Missing(NearTo(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SecurityException)
        {
            return new FileAnswer.Unreadable(error is UnauthorizedAccessException ? "권한 없음 (permission denied)" : error.GetType().Name);
        }
    }

    private FileAnswer ReadInside(string file, long limit)
    {
        if (!IsInside(RealPath(file)))
        {
            return new FileAnswer.Outside();
        }

        var length = new FileInfo(file).Length;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        length = Math.Max(length, stream.Length);
        if (length > limit)
        {
            return new FileAnswer.TooLarge(length);
        }

        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new FileAnswer.Found(ImmutableCollectionsMarshal.AsImmutableArray(read == bytes.Length ? bytes : bytes[..read]));
    }

    /// <summary>Puts new bytes in the place of a file that <see cref="Read"/> found, by a rename: the file is never half written.</summary>
    /// <exception cref="IOException">The disk refused; the file is as it was.</exception>
    public void Replace(string path, byte[] bytes)
    {
        var file = Find(path) is { } found ? RealPath(found) : null;
        if (!IsInside(file))
        {
            throw new FileNotFoundException(path);
        }

        var partial = Path.Combine(Path.GetDirectoryName(file)!, "." + Path.GetFileName(file) + ".partial");
        try
        {
            File.WriteAllBytes(partial, bytes);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(partial, File.GetUnixFileMode(file!));
            }

            File.Move(partial, file!, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>The full path, or null. A name that macOS decomposed is found under its composed form.</summary>
    private string? Find(string path)
    {
        var found = root;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(found, part);
            if (!Path.Exists(next))
            {
                next = EntriesOf(found).FirstOrDefault(entry => Path.GetFileName(entry).Normalize(NormalizationForm.FormC) == part);
            }

            if (next is null)
            {
                return null;
            }

            found = next;
        }

        return File.Exists(found) ? found : null;
    }

    /// <summary>A path like the one that is missing, from the same folder.</summary>
    private string? NearTo(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        var folder = Path.Combine(root, path[..slash]);
        var names = EntriesOf(folder).Select(entry => Path.GetFileName(entry).Normalize(NormalizationForm.FormC)).Order(StringComparer.Ordinal);
        return Suggestion.For(path[slash..], names) is { } near ? path[..slash] + near : null;
    }

    private static IEnumerable<string> EntriesOf(string folder) => Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder) : [];

    private bool IsInside(string? file) => file is not null && file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path without symbolic links, each part followed to its end; null when links lead in circles.</summary>
    private static string? RealPath(string path, int depth = 0)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            if (LinkTarget(next) is { } target)
            {
                next = depth < DeepestLink ? RealPath(Path.GetFullPath(target, real), depth + 1) : null;
            }

            if (next is null)
            {
                return null;
            }

            real = next;
        }

        return real;
    }

    private static string? LinkTarget(string path) => new FileInfo(path).LinkTarget;
}

/// <summary>What came of asking for a file.</summary>
internal abstract record FileAnswer
{
    public sealed record Found(ImmutableArray<byte> Bytes) : FileAnswer;

    /// <param name="Near">A file of the folder that may have been meant, or null.</param>
    public sealed record Missing(string? Near) : FileAnswer;

    public sealed record Outside : FileAnswer;

    public sealed record TooLarge(long Bytes) : FileAnswer;

    public sealed record Unreadable(string Reason) : FileAnswer;
}
