using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using Publishing.Typesetting.Fonts;
using Publishing.Writing.Images;

namespace Publishing.Writing.Raster;

/// <summary>A small letter in pixels, 0 to 255 where it covers them.</summary>
/// <param name="Left">Of its first pixel, from that of the pen.</param>
/// <param name="Top">Likewise from the baseline, negative above it.</param>
/// <param name="Coverage">Row by row.</param>
internal sealed record GlyphMask(int Left, int Top, int Width, int Height, ImmutableArray<byte> Coverage)
{
    public static GlyphMask Empty { get; } = new(0, 0, 0, 0, []);
}

/// <summary>The letters of several small pictures of pages, each drawn once in its size and its place between two pixels. Any number of threads may ask.</summary>
internal sealed class GlyphMasks
{
    private readonly ConcurrentDictionary<(FontFace Face, Vector2 Scale), GlyphMasksOfSize> sizes = [];

    /// <param name="scale">Pixels of a font unit, to the right and downwards.</param>
    public GlyphMasksOfSize Of(FontFace face, Vector2 scale) => sizes.GetOrAdd((face, scale), static key => new(FaceOutlines.Of(key.Face), key.Scale));
}

/// <summary>Those of one face in one size.</summary>
internal sealed class GlyphMasksOfSize(FaceOutlines face, Vector2 scale)
{
    /// <summary>Places between two pixels: with a quarter between them spaces look as even as they are.</summary>
    private const int Steps = 4;

    private readonly ConcurrentDictionary<int, GlyphMask> found = [];

    /// <param name="x">Where the pen stands, in pixels; the baseline is between two rows.</param>
    /// <param name="pixel">That of the pen.</param>
    public GlyphMask Find(ushort glyph, float x, OutlineCoverage worker, out int pixel)
    {
        var place = (int)MathF.Round(x * Steps);
        var part = place & (Steps - 1);
        pixel = (place - part) / Steps;
        var key = (glyph * Steps) + part;
        return found.TryGetValue(key, out var mask) ? mask : found.GetOrAdd(key, worker.Of(face.Find(glyph), scale, part / (float)Steps));
    }
}
