using System.Runtime.InteropServices;

namespace Publishing.Typesetting.Fonts;

/// <summary>The functions of HarfBuzz's hb-subset.h (14.4) that the managed wrapper leaves out; its native library exports them.</summary>
internal static partial class FontSubsetter
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>hb_subset_sets_t.</summary>
    private enum SubsetSet
    {
        DropTables = 3,
        NameIds = 4,
        LayoutFeatures = 6,
    }

    /// <summary>hb_subset_flags_t.</summary>
    [Flags]
    private enum SubsetFlags
    {
        Default = 0,
        NoHinting = 0x01,
        NotdefOutline = 0x40,
        NoLayoutClosure = 0x200,
    }

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    private static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Library)]
    private static partial nint hb_subset_input_set(nint input, SubsetSet set);

    [LibraryImport(Library)]
    private static partial void hb_subset_input_set_flags(nint input, SubsetFlags flags);

    [LibraryImport(Library)]
    private static partial void hb_set_clear(nint set);

    [LibraryImport(Library)]
    private static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_create_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    private static partial void hb_subset_plan_destroy(nint plan);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_old_to_new_glyph_mapping(nint plan);

    [LibraryImport(Library)]
    private static partial nint hb_subset_plan_execute_or_fail(nint plan);

    [LibraryImport(Library)]
    private static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(Library)]
    private static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    private static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    private static partial nint hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    private static partial void hb_blob_destroy(nint blob);
}
