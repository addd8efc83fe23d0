namespace Publishing.Writing.Epub.Archive;

/// <summary>A file for the archive.</summary>
/// <param name="Name">ASCII path with slashes.</param>
/// <param name="IsStored">Kept as it is: what is compressed already, and <c>mimetype</c>.</param>
internal sealed record ArchiveEntry(string Name, ReadOnlyMemory<byte> Bytes, bool IsStored = false);
