using System.Collections.Immutable;

namespace Publishing.Typesetting.Fonts;

/// <summary>A font file with only some glyphs, renumbered.</summary>
/// <param name="NewIds">From the glyph ids of the face to those of the subset.</param>
internal sealed record SubsetFont(ImmutableArray<byte> Data, ImmutableDictionary<ushort, ushort> NewIds);
