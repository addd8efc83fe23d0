using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Publishing.Typesetting.Fonts;

/// <summary>Cuts a face down through the shaping library's own subsetter. Safe from many threads: a face is only read.</summary>
internal static partial class FontSubsetter
{
    /// <summary>HB_MAP_VALUE_INVALID.</summary>
    private const uint NotMapped = uint.MaxValue;

    /// <summary>
    /// Tables a CIDFontType2 program has no use for (ISO 32000-1 table 126 asks for glyf, head, hhea, hmtx, loca, maxp): shaping is done,
    /// the glyphs are found by number, and vertical metrics wait for vertical text.
    /// </summary>
    private static readonly string[] TablesNotForPdf =
        ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "JSTF", "OS/2", "STAT", "VORG", "cmap", "gasp", "kern", "vhea", "vmtx"];

    /// <summary>Tables a reading system has no use for; the layout tables stay, for old Hangul and Korean forms.</summary>
    private static readonly string[] TablesNotForReaders = ["BASE", "DSIG", "STAT", "VORG", "gasp", "vhea", "vmtx"];

    /// <summary>Keeps the given glyphs (and .notdef and what they are composed of), for a PDF. Same input, same bytes.</summary>
    public static SubsetFont Subset(FontFace face, IEnumerable<ushort> glyphs)
    {
        ushort[] kept = [.. glyphs.Append((ushort)0).Distinct().Where(glyph => glyph < face.GlyphCount).Order()];
        return Run(face, kept, letters: [], TablesNotForPdf, SubsetFlags.NoHinting | SubsetFlags.NotdefOutline | SubsetFlags.NoLayoutClosure);
    }

    /// <summary>Keeps the glyphs of the given letters with the character map and the layout rules, for an EPUB. Same input, same bytes.</summary>
    public static SubsetFont SubsetLetters(FontFace face, IEnumerable<int> codePoints) =>
        Run(face, [0], [.. codePoints.Distinct().Order()], TablesNotForReaders, SubsetFlags.NoHinting | SubsetFlags.NotdefOutline);

    private static SubsetFont Run(FontFace face, ushort[] glyphs, int[] letters, string[] dropped, SubsetFlags flags)
    {
        var native = face.Native ?? throw new InvalidOperationException("A face without a file cannot be cut down.");
        var input = Require(hb_subset_input_create_or_fail());
        try
        {
            hb_subset_input_set_flags(input, flags);
            AddAll(hb_subset_input_glyph_set(input), glyphs.Select(glyph => (uint)glyph));
            AddAll(hb_subset_input_unicode_set(input), letters.Select(letter => (uint)letter));
            AddAll(hb_subset_input_set(input, SubsetSet.DropTables), dropped.Select(tag => BinaryPrimitives.ReadUInt32BigEndian(System.Text.Encoding.ASCII.GetBytes(tag))));
            if (letters.Length == 0)
            {
                KeepOnlyPostScriptName(input);
            }

            var subset = Execute(native.Handle, input, letters.Length == 0 ? glyphs : AllGlyphs(face));
            GC.KeepAlive(native);
            return subset;
        }
        finally
        {
            hb_subset_input_destroy(input);
        }
    }

    private static void KeepOnlyPostScriptName(nint input)
    {
        const uint postScriptName = 6;
        var names = hb_subset_input_set(input, SubsetSet.NameIds);
        hb_set_clear(names);
        hb_set_add(names, postScriptName);
    }

    private static SubsetFont Execute(nint face, nint input, IEnumerable<ushort> asked)
    {
        var plan = Require(hb_subset_plan_create_or_fail(face, input));
        try
        {
            var map = hb_subset_plan_old_to_new_glyph_mapping(plan);
            var newIds = ImmutableDictionary.CreateBuilder<ushort, ushort>();
            foreach (var glyph in asked)
            {
                if (hb_map_get(map, glyph) is var id and not NotMapped)
                {
                    newIds[glyph] = (ushort)id;
                }
            }

            var subset = Require(hb_subset_plan_execute_or_fail(plan));
            return new(CopyAndRelease(subset), newIds.ToImmutable());
        }
        finally
        {
            hb_subset_plan_destroy(plan);
        }
    }

    private static ImmutableArray<byte> CopyAndRelease(nint subset)
    {
        var blob = hb_face_reference_blob(subset);
        var address = hb_blob_get_data(blob, out var length);
        var bytes = new byte[length];
        Marshal.Copy(address, bytes, 0, bytes.Length);
        hb_blob_destroy(blob);
        hb_face_destroy(subset);
        return ImmutableCollectionsMarshal.AsImmutableArray(bytes);
    }

    private static void AddAll(nint set, IEnumerable<uint> values)
    {
        foreach (var value in values)
        {
            hb_set_add(set, value);
        }
    }

    private static IEnumerable<ushort> AllGlyphs(FontFace face) => Enumerable.Range(0, face.GlyphCount).Select(glyph => (ushort)glyph);

    /// <summary>The library fails only for lack of memory, or for a face whose outlines are broken past the checks of <see cref="FontFaceReader"/>.</summary>
    private static nint Require(nint handle) =>
        handle != 0 ? handle : throw new FontFormatException("The subsetter refused the font.");
}
