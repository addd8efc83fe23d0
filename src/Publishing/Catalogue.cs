using System.Collections.Immutable;
using System.Globalization;

namespace Publishing;

/// <summary>목록: what became of the books of a run, by id, a book that is told twice in the same words only once. Made by <see cref="Of"/>.</summary>
/// <param name="Shard">Null for a whole run, and for shards put together again.</param>
public sealed record Catalogue(ShardNumber? Shard, ImmutableArray<CatalogueBook> Books)
{
    /// <summary>A shard's name tells it apart, so that all shards can be unpacked into one folder.</summary>
    public string FileName => Shard is { } shard
        ? string.Create(CultureInfo.InvariantCulture, $"catalogue.{shard.Index}-of-{shard.Count}.json")
        : "catalogue.json";

    public static Catalogue Of(ShardNumber? shard, IEnumerable<CatalogueBook> books)
    {
        var told = ImmutableArray.CreateBuilder<CatalogueBook>();
        foreach (var book in books.OrderBy(book => book.Id, StringComparer.Ordinal))
        {
            if (!told.Any(before => before.IsSameAs(book)))
            {
                told.Add(book);
            }
        }

        return new(shard, told.ToImmutable());
    }
}

/// <summary>One of the parts that a run is split into.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Count">At least <paramref name="Index"/>.</param>
public sealed record ShardNumber(int Index, int Count);

/// <summary>What became of one book.</summary>
/// <param name="Pages">0 where none were set: for an e-book without a print edition, or for a book that cannot be read.</param>
/// <param name="Outputs">Empty for a book that was not written.</param>
public sealed record CatalogueBook(string Id, string Title, bool Succeeded, int Pages, ImmutableArray<CatalogueFile> Outputs, int Errors, int Warnings)
{
    public static CatalogueBook Of(BuildResult result) => new(
        result.Id,
        result.Title,
        result.Succeeded,
        result.Pages,
        [.. result.Files.Select(file => new CatalogueFile($"{result.Id}/{file.Name}", file.Bytes, file.Sha256, file.Pages))],
        result.Errors,
        result.Warnings);

    /// <summary>Records that hold arrays are not equal by value.</summary>
    internal bool IsSameAs(CatalogueBook other) => Id == other.Id && this with { Outputs = [] } == other with { Outputs = [] } && Outputs.SequenceEqual(other.Outputs);
}

/// <summary>A file of a book.</summary>
/// <param name="Path">From the folder of the catalogue, with a slash on every system: <c>october/october.pdf</c>.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Pages">Null for what has no pages.</param>
public sealed record CatalogueFile(string Path, long Bytes, string Sha256, int? Pages);
