using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Publishing.Core;

namespace Publishing.Writing.Report;

/// <summary>A catalogue as read.</summary>
/// <param name="Folder">What its paths start from.</param>
/// <param name="IsOfFolder">Found in a folder that was named, so that its files must be there; not a catalogue that was named alone.</param>
internal sealed record CatalogueSource(string File, string Folder, Catalogue Catalogue, bool IsOfFolder);

/// <summary>Reads catalogues back. They come from other machines: what does not keep to <see cref="CatalogueSchema"/>, or leads out of its folder, is none.</summary>
internal static partial class CatalogueReader
{
    /// <summary>Far above any list of books that one press prints; what is larger is some other file.</summary>
    private const int MaxBytes = 1 << 28;

    public static Outcome<ImmutableArray<CatalogueSource>> ReadAll(ImmutableArray<string> sources)
    {
        var read = sources.SelectMany(ReadSource).ToArray();
        return Outcome.Of<ImmutableArray<CatalogueSource>>(
            [.. read.Select(outcome => outcome.Value).OfType<CatalogueSource>()],
            [.. read.SelectMany(outcome => outcome.Diagnostics)]);
    }

    private static IEnumerable<Outcome<CatalogueSource?>> ReadSource(string source)
    {
        if (!Directory.Exists(source))
        {
            return [ReadFile(source, isOfFolder: false)];
        }

        try
        {
            var files = FilesIn(source);
            return files.Length > 0 ? files.Select(file => ReadFile(file, isOfFolder: true)) : [Outcome.Of<CatalogueSource?>(null, [ReportDiagnostics.NoCatalogueIn(source)])];
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return [Outcome.Of<CatalogueSource?>(null, [ReportDiagnostics.CannotRead(source, DiskTrouble.Reason(trouble))])];
        }
    }

    /// <summary>Shards before a whole catalogue, which may be what an earlier merge of them left in the same folder.</summary>
    private static string[] FilesIn(string folder)
    {
        var shards = Directory.EnumerateFiles(folder, "catalogue.*-of-*.json").Where(file => ShardFile().IsMatch(Path.GetFileName(file))).Order(StringComparer.Ordinal).ToArray();
        var whole = Path.Combine(folder, "catalogue.json");
        return shards.Length > 0 ? shards : File.Exists(whole) ? [whole] : [];
    }

    private static Outcome<CatalogueSource?> ReadFile(string file, bool isOfFolder)
    {
        try
        {
            if (new FileInfo(file).Length > MaxBytes)
            {
                return Outcome.Of<CatalogueSource?>(null, [ReportDiagnostics.NoCatalogue(file)]);
            }

            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return Outcome.Of<CatalogueSource?>(new(file, Path.GetDirectoryName(file) ?? "", CatalogueOf(json.RootElement), isOfFolder));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Outcome.Of<CatalogueSource?>(null, [ReportDiagnostics.CannotRead(file, DiskTrouble.Reason(trouble))]);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            // What JsonDocument throws at text that is no JSON, and its elements at a key or a kind that is not there.
            return Outcome.Of<CatalogueSource?>(null, [ReportDiagnostics.NoCatalogue(file)]);
        }
    }

    private static Catalogue CatalogueOf(JsonElement root) => Catalogue.Of(
        root.TryGetProperty("shard", out var shard) ? ShardOf(shard) : null,
        root.GetProperty("books").EnumerateArray().Select(BookOf));

    private static ShardNumber ShardOf(JsonElement shard)
    {
        var (index, count) = (Count(shard, "index"), Count(shard, "count"));
        return index >= 1 && index <= count ? new(index, count) : throw new FormatException();
    }

    private static CatalogueBook BookOf(JsonElement book) => new(
        Text(book, "id"),
        Text(book, "title"),
        book.GetProperty("succeeded").GetBoolean(),
        Count(book, "pages"),
        [.. book.GetProperty("outputs").EnumerateArray().Select(FileOf)],
        Count(book, "errors"),
        Count(book, "warnings"));

    private static CatalogueFile FileOf(JsonElement file)
    {
        var (path, hash, bytes) = (Text(file, "path"), Text(file, "sha256"), file.GetProperty("bytes").GetInt64());
        var isSound = bytes >= 1 && Hash().IsMatch(hash) && path.Split('/') is [var folder, var name] && IsName(folder) && IsName(name);
        return isSound ? new(path, bytes, hash, file.TryGetProperty("pages", out _) ? Count(file, "pages") : null) : throw new FormatException();
    }

    /// <summary>One step down and nowhere else, on every system.</summary>
    private static bool IsName(string step) => step is not ("" or "." or "..") && step.AsSpan().IndexOfAny("\\:\0") < 0;

    private static string Text(JsonElement owner, string key) => owner.GetProperty(key).GetString() ?? throw new FormatException();

    private static int Count(JsonElement owner, string key) => owner.GetProperty(key).GetInt32() is var count and >= 0 ? count : throw new FormatException();

    [GeneratedRegex(@"^catalogue\.[0-9]+-of-[0-9]+\.json\z")]
    private static partial Regex ShardFile();

    [GeneratedRegex(@"^[0-9a-f]{64}\z")]
    private static partial Regex Hash();
}
