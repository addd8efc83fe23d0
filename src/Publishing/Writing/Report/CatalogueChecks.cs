using System.Collections.Immutable;
using System.Security.Cryptography;
using Publishing.Core;

namespace Publishing.Writing.Report;

/// <summary>
/// Holds catalogues to each other and to the files they name. Call tree:
///   Check → shards (one count, each of them there) → books (told alike wherever they are told) → files (there, and the bytes told).
/// </summary>
internal static class CatalogueChecks
{
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<CatalogueSource> sources) =>
        [.. CheckShards(sources), .. CheckBooks(sources), .. sources.SelectMany(CheckFiles)];

    /// <summary>The same shard may come twice, from a job that was run again; what it holds is compared book by book.</summary>
    private static IEnumerable<Diagnostic> CheckShards(ImmutableArray<CatalogueSource> sources)
    {
        var shards = sources.Select(source => source.Catalogue.Shard).OfType<ShardNumber>().Distinct().ToArray();
        int[] counts = [.. shards.Select(shard => shard.Count).Distinct().Order()];
        if (counts.Length > 1)
        {
            return [ReportDiagnostics.ShardsOfSeveralRuns(counts)];
        }

        if (counts is not [var count])
        {
            return [];
        }

        var there = shards.Select(shard => shard.Index).ToHashSet();
        int[] missing = [.. Enumerable.Range(1, count).Where(index => !there.Contains(index)).Take(ReportDiagnostics.ShownShards + 1)];
        return missing.Length > 0 ? [ReportDiagnostics.ShardsMissing(missing, count - there.Count, count)] : [];
    }

    private static IEnumerable<Diagnostic> CheckBooks(ImmutableArray<CatalogueSource> sources)
    {
        var first = new Dictionary<string, (CatalogueSource Source, CatalogueBook Book)>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var book in source.Catalogue.Books)
            {
                if (first.TryAdd(book.Id, (source, book)))
                {
                    continue;
                }

                // Two books of one run with one id are that run's own mistake, which it told.
                var (before, told) = first[book.Id];
                if (before != source && !told.IsSameAs(book))
                {
                    yield return ReportDiagnostics.BookTwice(book.Id, before.File, source.File);
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckFiles(CatalogueSource source) => source.Catalogue.Books
        .SelectMany(book => book.Outputs)
        .Select(file => CheckFile(source, file))
        .OfType<Diagnostic>();

    private static Diagnostic? CheckFile(CatalogueSource source, CatalogueFile file)
    {
        var path = Path.Combine(source.Folder, file.Path);
        if (!File.Exists(path))
        {
            return source.IsOfFolder ? ReportDiagnostics.FileMissing(file.Path, source.File) : null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Sha256 ? null : ReportDiagnostics.FileDiffers(file.Path, source.File);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return ReportDiagnostics.CannotRead(path, DiskTrouble.Reason(trouble));
        }
    }
}
