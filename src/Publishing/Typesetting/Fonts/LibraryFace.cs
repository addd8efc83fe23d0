using System.Security.Cryptography;
using Publishing.Core;

namespace Publishing.Typesetting.Fonts;

/// <summary>What is known of a locked file.</summary>
internal enum FaceState
{
    Sound,
    Missing,

    /// <summary>Readable, but not the file of the lock.</summary>
    Changed,
    Corrupt,
}

/// <summary>
/// A face of the lock and the file behind it, opened when first asked for: hashing 50 MB of fonts for a book of two faces would cost more
/// than the book. The hash is taken in the background (10 ms for 14 MB) while the face is already in use; asking for the state waits for it.
/// </summary>
internal sealed class LibraryFace(string folder, LockedFace locked) : IDisposable
{
    private readonly Lazy<Opened> opened = new(() => Open(folder, locked));

    public LockedFace Locked => locked;

    /// <summary>Null when the file is missing or corrupt. A file that only differs from the lock is used, and is an error all the same.</summary>
    public FontFace? Face => opened.Value.Face;

    /// <summary>Opens the file and waits for its hash.</summary>
    public FaceState State => opened.Value.Verdict.Result.State;

    /// <summary>Opens the file and waits for its hash; null when it is as locked.</summary>
    public Diagnostic? Problem => opened.Value.Verdict.Result.Problem;

    /// <summary>Somebody has asked for the face.</summary>
    public bool IsOpened => opened.IsValueCreated;

    public void Dispose()
    {
        if (!opened.IsValueCreated)
        {
            return;
        }

        var (file, face, verdict) = opened.Value;
        verdict.Wait();
        face?.Shaping?.Dispose();
        face?.Native?.Dispose();
        (file as IDisposable)?.Dispose();
    }

    private static Opened Open(string folder, LockedFace locked)
    {
        FontFile? file = null;
        try
        {
            file = FontFile.Open(Path.Combine(folder, locked.File.Replace('/', Path.DirectorySeparatorChar)));
            var face = FontFaceReader.Read(file, locked);
            return new(file, face, Task.Run(() => Judge(file, face, locked)));
        }
        catch (FontFormatException)
        {
            (file as IDisposable)?.Dispose();
            return new(null, null, Task.FromResult(new Verdict(FaceState.Corrupt, FontsDiagnostics.Corrupt(locked))));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new(null, null, Task.FromResult(new Verdict(FaceState.Missing, FontsDiagnostics.MissingFile(locked))));
        }
    }

    private static Verdict Judge(FontFile file, FontFace face, LockedFace locked)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.GetSpan()));
        if (hash != locked.Sha256)
        {
            return new(FaceState.Changed, FontsDiagnostics.HashDiffers(locked, hash));
        }

        var isForbidden = (face.EmbeddingBits & FontFace.EmbeddingForbiddenBit) != 0;
        return new(FaceState.Sound, isForbidden ? FontsDiagnostics.EmbeddingForbidden(locked) : null);
    }

    private sealed record Opened(FontFile? File, FontFace? Face, Task<Verdict> Verdict);

    private sealed record Verdict(FaceState State, Diagnostic? Problem);
}
