using System.Collections.Immutable;

namespace Publishing.Typesetting.Fonts;

/// <summary>
/// One face of a font file, opened once per process; made by <see cref="FontLibrary"/>. Facts in font units are per <see cref="UnitsPerEm"/>.
/// The native handles stay in this room and in Glyphs; other stages see numbers.
/// </summary>
internal sealed class FontFace
{
    public required string Family { get; init; }

    /// <summary>CSS weight, 100 to 900.</summary>
    public required int Weight { get; init; }

    public required bool IsItalic { get; init; }

    public required string PostScriptName { get; init; }

    public required int UnitsPerEm { get; init; }

    /// <summary>Above the baseline, positive.</summary>
    public required int Ascent { get; init; }

    /// <summary>Below the baseline, negative.</summary>
    public required int Descent { get; init; }

    public required int CapHeight { get; init; }

    public required int XHeight { get; init; }

    /// <summary>Counter-clockwise degrees from upright; 0 for romans.</summary>
    public required double ItalicAngle { get; init; }

    /// <summary>Bounding box of all glyphs: left, bottom, right, top.</summary>
    public required (int Left, int Bottom, int Right, int Top) Box { get; init; }

    public required int GlyphCount { get; init; }

    /// <summary>OpenType with CFF outlines (CIDFontType0C in PDF) instead of TrueType ones (CIDFontType2).</summary>
    public required bool HasCffOutlines { get; init; }

    /// <summary>Embedding bits of OS/2 fsType; bit 1 (value 2) forbids embedding (P30).</summary>
    public required int EmbeddingBits { get; init; }

    /// <summary>Advance of a glyph in font units.</summary>
    public int AdvanceOf(ushort glyph) => throw new NotImplementedException();

    /// <summary>The whole font file, memory-mapped.</summary>
    public ReadOnlyMemory<byte> Data => throw new NotImplementedException();
}

/// <summary>A font file with only some glyphs, renumbered.</summary>
/// <param name="NewIds">From the glyph ids of the face to those of the subset.</param>
internal sealed record SubsetFont(ImmutableArray<byte> Data, ImmutableDictionary<ushort, ushort> NewIds);

/// <summary>Cuts a face down through the shaping library's own subsetter.</summary>
internal static class FontSubsetter
{
    /// <summary>Keeps the given glyphs (and .notdef and what they are composed of). Same input, same bytes.</summary>
    public static SubsetFont Subset(FontFace face, IEnumerable<ushort> glyphs) => throw new NotImplementedException();
}
