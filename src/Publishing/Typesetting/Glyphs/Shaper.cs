using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Glyphs;

/// <summary>Turns styled text into glyphs: itemised by script, face and language, shaped by HarfBuzz. Pure: same text, same glyphs; safe from many threads.</summary>
internal static class Shaper
{
    /// <summary>Room that longer texts leave is not kept: a chapter in one paragraph would hold its megabytes for ever.</summary>
    private const int LongestSpare = 1 << 14;

    /// <summary>Of this thread, between two texts.</summary>
    [ThreadStatic]
    private static Glyph[]? spareGlyphs;

    [ThreadStatic]
    private static Cluster[]? spareClusters;

    [ThreadStatic]
    private static List<Item>? spareItems;

    /// <summary>A letter no face has is set as .notdef (glyph 0) of the first face; see <see cref="Coverage"/>.</summary>
    public static ShapedText Shape(StyledText text, FontLibrary fonts)
    {
        var buffer = fonts.RentBuffer();
        var items = spareItems ?? [];
        spareItems = null;
        try
        {
            Itemizer.Itemize(text, fonts, items);
            var worker = new ShapingWorker(text, buffer, Take(ref spareGlyphs, text.Text.Length), Take(ref spareClusters, text.Text.Length));
            foreach (var item in items)
            {
                worker.Shape(item);
            }

            return RubyShaper.Add(worker.Finish(), fonts);
        }
        finally
        {
            items.Clear();
            spareItems = items;
            fonts.ReturnBuffer(buffer);
        }
    }

    /// <summary>Gives the room of a text's glyphs and clusters to the next text of this thread. Nobody may look at them any more; readings keep theirs.</summary>
    public static void Release(ShapedText text)
    {
        Keep(ref spareGlyphs, text.Glyphs.TakeArray());
        Keep(ref spareClusters, text.Clusters.TakeArray());
    }

    private static T[] Take<T>(ref T[]? spare, int length)
    {
        var taken = spare;
        spare = null;
        return taken is not null && taken.Length >= length ? taken : new T[length];
    }

    private static void Keep<T>(ref T[]? spare, T[] array)
    {
        if (array.Length <= LongestSpare && array.Length > (spare?.Length ?? 0))
        {
            spare = array;
        }
    }
}
