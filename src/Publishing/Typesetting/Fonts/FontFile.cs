using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace Publishing.Typesetting.Fonts;

/// <summary>A font file mapped into memory: read only, never copied, shared by all threads until disposed.</summary>
internal sealed unsafe class FontFile : MemoryManager<byte>
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly int length;
    private byte* start;

    private FontFile(MemoryMappedFile file, int length)
    {
        this.file = file;
        this.length = length;
        view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
    }

    /// <summary>Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where the file cannot be read.</summary>
    public static FontFile Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length is 0 or > int.MaxValue)
        {
            stream.Dispose();
            throw new FontFormatException();
        }

        var length = (int)stream.Length;
        return new FontFile(MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false), length);
    }

    /// <summary>Where the mapping starts, for the shaping library.</summary>
    public nint Address => (nint)start;

    public override Span<byte> GetSpan()
    {
        ObjectDisposedException.ThrowIf(start is null, this);
        return new(start, length);
    }

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ObjectDisposedException.ThrowIf(start is null, this);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)length);
        return new(start + elementIndex);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (start is null)
        {
            return;
        }

        start = null;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }
}
