using System.Security.Cryptography;
using Publishing.Core;

namespace Publishing.Typesetting.Fonts;

/// <summary>What is known of a locked file.</summary>
internal enum FaceState
{
    Sound,
    Missing,
    Changed,
    Corrupt,
}

/// <summary>A face of the lock and the file behind it, opened when first asked for: hashing 50 MB of fonts for a book of two faces would cost more than the book.</summary>
internal sealed class LibraryFace(string folder, LockedFace locked) : IDisposable
{
    private readonly Lazy<Opened> opened = new(() => Open(folder, locked));

    public LockedFace Locked => locked;

    /// <summary>Null when the file is missing or corrupt. A file that only differs from the lock is used, and is an error all the same.</summary>
    public FontFace? Face => opened.Value.Face;

    /// <summary>Opens the file.</summary>
    public FaceState State => opened.Value.State;

    /// <summary>Opens the file; null when it is as locked.</summary>
    public Diagnostic? Problem => opened.Value.Problem;

    /// <summary>Does not open the file.</summary>
    internal IEnumerable<Diagnostic> FoundSoFar => opened.IsValueCreated && opened.Value.Problem is { } problem ? [problem] : [];

    public void Dispose()
    {
        if (!opened.IsValueCreated)
        {
            return;
        }

        opened.Value.Face?.Shaping?.Dispose();
        opened.Value.Face?.Native?.Dispose();
        (opened.Value.File as IDisposable)?.Dispose();
    }

    private static Opened Open(string folder, LockedFace locked)
    {
        FontFile file;
        try
        {
            file = FontFile.Open(Path.Combine(folder, locked.File.Replace('/', Path.DirectorySeparatorChar)));
        }
        catch (FontFormatException)
        {
            return new(null, null, FaceState.Corrupt, FontsDiagnostics.Corrupt(locked));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(null, null, FaceState.Missing, FontsDiagnostics.MissingFile(locked));
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(file.GetSpan()));
        try
        {
            var face = FontFaceReader.Read(file, locked);
            return hash != locked.Sha256 ? new(file, face, FaceState.Changed, FontsDiagnostics.HashDiffers(locked, hash))
                : (face.EmbeddingBits & 2) != 0 ? new(file, face, FaceState.Sound, FontsDiagnostics.EmbeddingForbidden(locked))
                : new(file, face, FaceState.Sound, null);
        }
        catch (FontFormatException)
        {
            ((IDisposable)file).Dispose();
            return new(null, null, FaceState.Corrupt, FontsDiagnostics.Corrupt(locked));
        }
    }

    private sealed record Opened(FontFile? File, FontFace? Face, FaceState State, Diagnostic? Problem);
}
