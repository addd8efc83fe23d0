using System.Collections.Immutable;

namespace Publishing.Cli.Commands;

/// <summary>
/// Splits the books of a run over machines that do not know each other: each reckons the whole split and takes its part. It rests on
/// ids and Markdown alone, so that every machine comes to the same.
/// </summary>
internal static class BookShards
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        MatchCasing = MatchCasing.CaseInsensitive,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>The folders of one shard in the order in which they were given. Books of one id stay together, so that the second is refused as in a whole run.</summary>
    public static IReadOnlyList<string> Choose(ShardNumber shard, IReadOnlyList<string> folders)
    {
        var books = folders.GroupBy(BookFolders.NameOf, StringComparer.OrdinalIgnoreCase).ToArray();
        var split = Split([.. books.Select(book => (book.Key, book.Sum(WeightOf)))], shard.Count);
        var chosen = books.Where((_, i) => split[i] == shard.Index).SelectMany(book => book).ToHashSet(StringComparer.Ordinal);
        return [.. folders.Where(chosen.Contains)];
    }

    /// <summary>
    /// The number from 1 of each book's shard. The heaviest book goes first, each to the lightest shard so far, of equal ones to the first
    /// (longest processing time first, Graham 1969: no shard weighs more than 4/3 of the best split's heaviest). Equal books by name.
    /// </summary>
    public static ImmutableArray<int> Split(ImmutableArray<(string Name, long Weight)> books, int count)
    {
        // A shard beyond the number of books stays empty: there is always a lighter one, or an equal one before it.
        var loads = new long[Math.Min(count, books.Length)];
        var shards = new int[books.Length];
        foreach (var book in Enumerable.Range(0, books.Length).OrderByDescending(i => books[i].Weight).ThenBy(i => books[i].Name, StringComparer.Ordinal))
        {
            var lightest = Array.IndexOf(loads, loads.Min());
            loads[lightest] += books[book].Weight;
            shards[book] = lightest + 1;
        }

        return [.. shards];
    }

    /// <summary>Setting text is what takes the time, so bytes of Markdown count; CR does not, which a checkout on Windows may add.</summary>
    private static long WeightOf(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md", Everywhere).Sum(BytesOf) : 0;

    private static long BytesOf(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            return bytes.Length - bytes.AsSpan().Count((byte)'\r');
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // Whoever builds the book says so; here it only makes the split less even.
            return 0;
        }
    }
}
