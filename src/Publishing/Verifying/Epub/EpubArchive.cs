using System.Collections.Immutable;
using System.IO.Compression;

namespace Publishing.Verifying.Epub;

/// <summary>The container as a zip archive: its entries, each unpacked once.</summary>
internal sealed class EpubArchive : IDisposable
{
    /// <summary>Of one entry, unpacked: an archive that claims more is not read.</summary>
    private const long MostBytes = 1L << 29;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]?> unpacked = new(StringComparer.Ordinal);

    private EpubArchive(ZipArchive zip, byte[] bytes)
    {
        this.zip = zip;
        Bytes = bytes;
        Names = [.. zip.Entries.Select(entry => entry.FullName).Where(name => !name.EndsWith('/'))];
        foreach (var entry in zip.Entries)
        {
            entries.TryAdd(entry.FullName, entry);
        }
    }

    public byte[] Bytes { get; }

    /// <summary>Files, in the order of the directory; a name may come twice.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Null where the bytes are no zip archive.</summary>
    public static EpubArchive? Open(byte[] bytes)
    {
        try
        {
            return new(new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read), bytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public bool Has(string name) => entries.ContainsKey(name) && !name.EndsWith('/');

    /// <summary>Null where there is no such entry or it cannot be unpacked.</summary>
    public byte[]? Read(string name)
    {
        if (!unpacked.TryGetValue(name, out var bytes))
        {
            unpacked[name] = bytes = Unpack(name);
        }

        return bytes;
    }

    public void Dispose() => zip.Dispose();

    /// <summary>An entry may be longer than the directory says.</summary>
    private static byte[] WithRest(byte[] bytes, Stream stream)
    {
        var rest = new MemoryStream(0);
        stream.CopyTo(rest);
        return rest.Length == 0 ? bytes : [.. bytes, .. rest.ToArray()];
    }

    private byte[]? Unpack(string name)
    {
        if (!entries.TryGetValue(name, out var entry) || entry.Length > MostBytes)
        {
            return null;
        }

        try
        {
            using var stream = entry.Open();
            var bytes = new byte[entry.Length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read < bytes.Length ? bytes[..read] : WithRest(bytes, stream);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }
}
