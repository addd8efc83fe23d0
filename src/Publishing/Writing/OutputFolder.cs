using System.Collections.Immutable;
using System.Security.Cryptography;
using Publishing.Core;

namespace Publishing.Writing;

/// <summary>
/// The folder of one book's outputs. Files are written beside their final names and renamed together by <see cref="Keep"/>, so that a
/// failed build leaves the old files as they were; what was not kept is removed on disposal.
/// </summary>
/// <param name="outputs">Null for a check: everything is written to memory and forgotten.</param>
internal sealed class OutputFolder(string? outputs, string id) : IDisposable
{
    private readonly string folder = Path.Combine(outputs ?? "", id);
    private readonly List<(string Partial, string Final)> pending = [];
    private readonly Lock guard = new();

    /// <summary>The folder above those of the books, for what is told of all of them.</summary>
    public static OutputFolder OfRun(string outputs) => new(outputs, "");

    /// <summary>Writes one file to its temporary name; trouble with the disk becomes a diagnostic.</summary>
    public Outcome<WrittenFile> Write(string name, int? pages, Func<Stream, ImmutableArray<Diagnostic>> write)
    {
        var final = Path.Combine(folder, name);
        var partial = Path.Combine(folder, "." + name + ".partial");
        try
        {
            using Stream stream = outputs is null ? new MemoryStream() : Open(partial, final);
            var found = write(stream);
            stream.Flush();
            stream.Position = 0;
            var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            return Outcome.Of(new WrittenFile(name, final, stream.Length, hash, pages), found);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Outcome.Of(new WrittenFile(name, final, 0, "", pages), [WritingDiagnostics.CannotWrite(final, trouble)]);
        }
    }

    private FileStream Open(string partial, string final)
    {
        Directory.CreateDirectory(folder);
        lock (guard)
        {
            pending.Add((partial, final));
        }

        return new FileStream(partial, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);
    }

    /// <summary>Gives every written file its final name.</summary>
    public ImmutableArray<Diagnostic> Keep()
    {
        foreach (var (partial, final) in pending)
        {
            try
            {
                File.Move(partial, final, overwrite: true);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                return [WritingDiagnostics.CannotWrite(final, trouble)];
            }
        }

        pending.Clear();
        return [];
    }

    public void Dispose()
    {
        foreach (var (partial, _) in pending)
        {
            try
            {
                File.Delete(partial);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                // The same trouble was already reported when the file could not be written.
            }
        }
    }
}
