using Publishing.Live;

namespace Publishing.Cli.Preview;

/// <summary>The e-book and the report of a preview: built when a tab asks for them, once for each edition, into a folder that goes with the preview.</summary>
internal sealed class PreviewOutputs(Publisher publisher, string folder) : IDisposable
{
    private readonly string output = Directory.CreateTempSubdirectory("publish-preview-").FullName;
    private readonly Lock guard = new();
    private (int Revision, Task<BuildResult> Build)? last;

    /// <summary>The file of the build of an edition, or null where the build wrote none.</summary>
    /// <param name="ending">Of the file's name, with the dot.</param>
    public async Task<byte[]?> Get(LiveEdition edition, string ending)
    {
        var result = await BuildOf(edition);
        return result.Files.FirstOrDefault(file => file.Name.EndsWith(ending, StringComparison.Ordinal)) is { } file ? await File.ReadAllBytesAsync(file.Path) : null;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(output, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still being sent: the folder is the system's to clean up.
        }
    }

    /// <summary>Every edition is built into a folder of its own: one may be read while the next is written.</summary>
    private Task<BuildResult> BuildOf(LiveEdition edition)
    {
        lock (guard)
        {
            if (last is not { } known || known.Revision != edition.Revision)
            {
                var target = Path.Combine(output, edition.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture));
                last = known = (edition.Revision, Task.Run(() => publisher.Build(new BuildRequest { Folder = folder, OutputFolder = target, IsDraft = true })));
            }

            return known.Build;
        }
    }
}
