using System.Collections.Immutable;

namespace Publishing.Writing.Report;

/// <summary>Where a book's file lies, as seen from the folder that the page of all books is written to.</summary>
internal static class CatalogueLinks
{
    /// <summary>A relative address, or null where the file is not there or on another drive: the page must not name a place on this machine.</summary>
    public static string? To(string path, ImmutableArray<CatalogueSource> sources, string outputFolder)
    {
        var file = sources.Select(source => Path.Combine(source.Folder, path)).FirstOrDefault(File.Exists);
        if (file is null)
        {
            return null;
        }

        var relative = Path.GetRelativePath(outputFolder, file);
        return Path.IsPathRooted(relative) ? null : string.Join('/', relative.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }
}
