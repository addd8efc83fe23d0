using System.Buffers.Binary;
using HarfBuzzSharp;

namespace Publishing.Typesetting.Fonts;

/// <summary>
/// One face of a font file, opened once per process; made by <see cref="FontLibrary"/>. Facts in font units are per <see cref="UnitsPerEm"/>.
/// The native handles stay in this room and in Glyphs; other stages see numbers.
/// </summary>
internal sealed class FontFace
{
    /// <summary>OS/2 fsType, "Restricted License embedding".</summary>
    public const int EmbeddingForbiddenBit = 2;

    /// <summary>Of the glyphs that have one of their own; written whole, so readers need no lock.</summary>
    private ushort[]? advances;

    /// <summary>Glyph ids by code point, in pages of 256 that are filled when first asked; a page is written whole, so readers need no lock.</summary>
    private readonly ushort[]?[] nominalGlyphs = new ushort[]?[(0x10FFFF >> 8) + 1];

    /// <summary>Stands in where a library has no face at all, so that stages can go on to their end; the library's own errors keep it out of every output.</summary>
    internal static FontFace Absent { get; } = new()
    {
        Family = "",
        Weight = 400,
        IsItalic = false,
        PostScriptName = "Absent",
        UnitsPerEm = 1000,
        Ascent = 880,
        Descent = -120,
        CapHeight = 700,
        XHeight = 500,
        ItalicAngle = 0,
        Box = (0, -120, 1000, 880),
        GlyphCount = 1,
        HasCffOutlines = false,
        EmbeddingBits = 0,
    };

    public required string Family { get; init; }

    /// <summary>CSS weight, 100 to 900.</summary>
    public required int Weight { get; init; }

    public required bool IsItalic { get; init; }

    public required string PostScriptName { get; init; }

    public required int UnitsPerEm { get; init; }

    /// <summary>Above the baseline, positive: the em box of an East Asian face (OS/2 sTypoAscender), not its tallest ink.</summary>
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

    /// <summary>Every letter as wide as the others: i and M are.</summary>
    public bool IsFixedPitch => AdvanceOf(GlyphOf('i')) == AdvanceOf(GlyphOf('M'));

    /// <summary>The whole font file, memory-mapped.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Table hmtx: four bytes for each of the first <see cref="AdvanceCount"/> glyphs.</summary>
    internal ReadOnlyMemory<byte> Advances { get; init; }

    /// <summary>Glyphs with an advance of their own; the last one's holds for all that follow.</summary>
    internal int AdvanceCount { get; init; }

    /// <summary>The shaping library's view of this face at a scale of one unit per font unit; read by many threads, changed by none.</summary>
    internal Font? Shaping { get; init; }

    internal Face? Native { get; init; }

    /// <summary>Advance of a glyph in font units. Asked for every glyph of every page, so the table is read once.</summary>
    public int AdvanceOf(ushort glyph)
    {
        var all = advances ??= ReadAdvances();
        return all.Length == 0 ? 0 : all[Math.Min(glyph, all.Length - 1)];
    }

    /// <summary>The glyph a code point has before any shaping; 0 when the face has none.</summary>
    public ushort GlyphOf(int codePoint) =>
        (uint)codePoint > 0x10FFFF ? (ushort)0 : (nominalGlyphs[codePoint >> 8] ?? FillPage(codePoint >> 8))[codePoint & 0xFF];

    public bool Has(int codePoint) => GlyphOf(codePoint) != 0;

    public override string ToString() => PostScriptName;

    private ushort[] ReadAdvances()
    {
        var table = Advances.Span;
        var read = new ushort[AdvanceCount];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = BinaryPrimitives.ReadUInt16BigEndian(table[(4 * i)..]);
        }

        return read;
    }

    private ushort[] FillPage(int page)
    {
        var glyphs = new ushort[256];
        for (var i = 0; i < glyphs.Length && Shaping is not null; i++)
        {
            glyphs[i] = Shaping.TryGetNominalGlyph((uint)((page << 8) + i), out var glyph) && glyph < GlyphCount ? (ushort)glyph : (ushort)0;
        }

        nominalGlyphs[page] = glyphs;
        return glyphs;
    }
}
