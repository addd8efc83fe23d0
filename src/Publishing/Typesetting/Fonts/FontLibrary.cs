using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using ShapingBuffer = HarfBuzzSharp.Buffer;

namespace Publishing.Typesetting.Fonts;

/// <summary>
/// The faces of a fonts folder, checked against its <c>fonts.lock</c>, opened on first use, each once; safe from many threads.
/// The only owner of native handles.
/// </summary>
internal sealed class FontLibrary : IDisposable
{
    /// <summary>In the order of the lock, which is also the order of fallback.</summary>
    private readonly ImmutableArray<LibraryFace> faces;

    private readonly ConcurrentDictionary<(FontChoice Choice, bool IsItalic), FontFace?> found = new();
    private readonly ConcurrentDictionary<FontChoice, FontFace?> italics = new();
    private readonly ConcurrentBag<ShapingBuffer> buffers = [];

    private FontLibrary(string folder, ImmutableArray<LockedFace> locked)
    {
        Folder = folder;
        faces = [.. locked.Select(face => new LibraryFace(folder, face))];
        Families = [.. locked.Select(face => face.Family).Distinct(StringComparer.Ordinal)];
    }

    public string Folder { get; }

    /// <summary>Names that a layout may use, in the order of the lock.</summary>
    public ImmutableArray<string> Families { get; }

    /// <summary>Every face of the lock, whether opened or not.</summary>
    public IEnumerable<LibraryFace> Faces => faces;

    /// <summary>What was wrong with the faces opened so far, in the order of the lock; waits for their hashes.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. faces.Where(face => face.IsOpened).Select(face => face.Problem).OfType<Diagnostic>()];

    /// <summary>
    /// The folder named by PUBLISHING_FONTS; else <c>fonts</c> beside the program; else the nearest <c>fonts</c> with a lock in a folder
    /// above the program or above the current folder; else null.
    /// </summary>
    public static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable("PUBLISHING_FONTS") is { Length: > 0 } named)
        {
            return named;
        }

        return FindAbove(AppContext.BaseDirectory) ?? FindAbove(Directory.GetCurrentDirectory());
    }

    /// <summary>Opens the folder that <see cref="FindFolder"/> gives; an empty library and an error when there is none.</summary>
    public static Outcome<FontLibrary> Open() =>
        FindFolder() is { } folder ? Open(folder) : Outcome.Of(new FontLibrary("", []), [FontsDiagnostics.NoFolder(null)]);

    /// <summary>
    /// Opens a folder that holds <c>fonts.lock</c>. A face that differs from the lock is an error, found when the face is first used:
    /// see <see cref="Check"/> and <see cref="Diagnostics"/>.
    /// </summary>
    public static Outcome<FontLibrary> Open(string folder)
    {
        string text;
        try
        {
            text = File.ReadAllText(Path.Combine(folder, FontLock.FileName));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Outcome.Of(new FontLibrary(folder, []), [FontsDiagnostics.NoFolder(folder)]);
        }

        var locked = FontLock.Read(text);
        return Outcome.Of(new FontLibrary(folder, locked.Value), locked.Diagnostics);
    }

    /// <summary>The face that comes nearest, by family, then slope, then weight; null when the family is unknown or none of its faces can be opened.</summary>
    public FontFace? Find(FontChoice choice, bool isItalic) =>
        found.GetOrAdd((choice, isItalic), static (key, faces) => faces
            .Where(face => string.Equals(face.Locked.Family, key.Choice.Family, StringComparison.OrdinalIgnoreCase))
            .OrderBy(face => face.Locked.IsItalic != key.IsItalic)
            .ThenBy(face => Distance(face.Locked.Weight, key.Choice.Weight))
            .Select(face => face.Face)
            .FirstOrDefault(face => face is not null), faces);

    /// <summary>The italic for Latin letters beside a family: its own, else the nearest of any family, for East Asian families have none (K67); null when the lock has no italic.</summary>
    public FontFace? FindItalic(FontChoice choice) =>
        italics.GetOrAdd(choice, static (choice, faces) => faces
            .Where(face => face.Locked.IsItalic)
            .OrderBy(face => !string.Equals(face.Locked.Family, choice.Family, StringComparison.OrdinalIgnoreCase))
            .ThenBy(face => Distance(face.Locked.Weight, choice.Weight))
            .Select(face => face.Face)
            .FirstOrDefault(face => face is not null), faces);

    /// <summary>
    /// What is wrong with the fonts of a book: families the lock does not know, at their place, and the faces opened so far that are not as
    /// locked. To be asked after typesetting, when all faces of the book are known and their hashes had time to be taken.
    /// </summary>
    public ImmutableArray<Diagnostic> Check(IEnumerable<(FontChoice Choice, SourceSpan? Where)> choices) =>
    [
        .. choices
            .Where(choice => !Families.Contains(choice.Choice.Family, StringComparer.OrdinalIgnoreCase))
            .Select(choice => FontsDiagnostics.UnknownFamily(choice.Choice.Family, choice.Where, Families))
            .Distinct(),
        .. Diagnostics,
    ];

    /// <summary>Opens every face of the lock and gives what is wrong with them.</summary>
    public ImmutableArray<Diagnostic> CheckAll()
    {
        foreach (var face in faces)
        {
            _ = face.Face;
        }

        return Diagnostics;
    }

    /// <summary>One face per family of the lock in its order, upright and nearest in weight: where a missing letter is looked for. Faces are opened as they are asked for.</summary>
    internal IEnumerable<FontFace> FindFallbacks(int weight) => Families
        .Select(family => Find(new FontChoice(family, weight), isItalic: false))
        .OfType<FontFace>();

    /// <summary>A shaping buffer for one thread until it is given back.</summary>
    internal ShapingBuffer RentBuffer() => buffers.TryTake(out var buffer) ? buffer : new ShapingBuffer();

    internal void ReturnBuffer(ShapingBuffer buffer) => buffers.Add(buffer);

    public void Dispose()
    {
        while (buffers.TryTake(out var buffer))
        {
            buffer.Dispose();
        }

        foreach (var face in faces)
        {
            face.Dispose();
        }
    }

    /// <summary>CSS Fonts 4 §5.2 in short: below 400 the lighter, above 500 the heavier is nearer; between, by distance.</summary>
    private static int Distance(int weight, int wanted)
    {
        var difference = weight - wanted;
        var isWrongSide = wanted < 400 ? difference > 0 : wanted > 500 && difference < 0;
        return Math.Abs(difference) + (isWrongSide ? 1000 : 0);
    }

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var fonts = Path.Combine(folder.FullName, "fonts");
            if (File.Exists(Path.Combine(fonts, FontLock.FileName)))
            {
                return fonts;
            }
        }

        return null;
    }
}
