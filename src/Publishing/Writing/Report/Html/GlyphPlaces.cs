using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report.Html;

/// <summary>Finds words of the manuscript on the finished pages.</summary>
internal static class GlyphPlaces
{
    /// <summary>The first page that shows any of them and all that it shows of them; null where no page does, as of a picture.</summary>
    public static (int Page, Rect Area)? Find(TypesetBook book, SourceSpan words)
    {
        for (var page = 0; page < book.Pages.Length; page++)
        {
            Rect? area = null;
            foreach (var item in book.Pages[page].Items)
            {
                if (item is Placed.Glyphs { Role: not (LineRole.RunningHead or LineRole.Contents) } glyphs && Overlap(SourceOf(glyphs), words))
                {
                    area = area?.Union(glyphs.Box) ?? glyphs.Box;
                }
            }

            if (area is { } found)
            {
                return (page, found);
            }
        }

        return null;
    }

    /// <summary>Glyphs know where their first letter comes from; the others stand behind it, but for signs of Markdown between them.</summary>
    private static SourceSpan SourceOf(Placed.Glyphs glyphs) => glyphs.Source with { Length = Math.Max(glyphs.Source.Length, glyphs.Run.Text.Length) };

    /// <summary>A span without length is the place right behind it.</summary>
    private static bool Overlap(SourceSpan a, SourceSpan b) =>
        a.Path == b.Path && a.Start < b.Start + Math.Max(1, b.Length) && b.Start < a.Start + Math.Max(1, a.Length);
}
