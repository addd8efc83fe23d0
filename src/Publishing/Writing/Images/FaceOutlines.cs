using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Publishing.Typesetting.Fonts;
using SkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>A face as SkiaSharp sees it: opened once, kept as long as the face. A mapped file is read where it lies, so that nothing is drawn after the library is closed.</summary>
internal sealed class FaceOutlines
{
    private static readonly ConditionalWeakTable<FontFace, FaceOutlines> Opened = [];

    /// <summary>Null for a face without a file, which draws nothing.</summary>
    private readonly SKTypeface? typeface;

    /// <summary>Taken once: pages are drawn and measured by the same few thousand letters.</summary>
    private readonly ConcurrentDictionary<ushort, SKPath> found = [];

    private FaceOutlines(FontFace face)
    {
        using var data = MemoryMarshal.TryGetMemoryManager<byte, FontFile>(face.Data, out var file, out var start, out var length)
            ? SKData.Create(file.Address + start, length)
            : SKData.CreateCopy(face.Data.Span);
        typeface = face.Data.IsEmpty ? null : SKTypeface.FromData(data);
        UnitsPerEm = face.UnitsPerEm;
    }

    private int UnitsPerEm { get; }

    public static FaceOutlines Of(FontFace face) => Opened.GetValue(face, static key => new FaceOutlines(key));

    /// <summary>The outline in font units, y down, the origin at the pen; empty for a space. Kept here, so not to be disposed or changed.</summary>
    public SKPath Find(ushort glyph) => found.GetOrAdd(glyph, static (id, face) => face.Take(id), this);

    private SKPath Take(ushort glyph)
    {
        using var font = typeface is null ? null : new SKFont(typeface, UnitsPerEm) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        var outline = font?.GetGlyphPath(glyph) ?? new SKPath();

        // A path reckons its bounds when they are first asked for: not when two threads may ask at once.
        _ = outline.Bounds;
        return outline;
    }
}
