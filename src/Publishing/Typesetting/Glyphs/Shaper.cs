using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Glyphs;

/// <summary>Turns styled text into glyphs: itemised by script, face and language, shaped by HarfBuzz. Pure: same text, same glyphs; safe from many threads.</summary>
internal static class Shaper
{
    /// <summary>A letter no face has is set as .notdef (glyph 0) of the first face; see <see cref="Coverage"/>.</summary>
    public static ShapedText Shape(StyledText text, FontLibrary fonts)
    {
        var buffer = fonts.RentBuffer();
        try
        {
            var worker = new ShapingWorker(text, buffer);
            foreach (var item in Itemizer.Itemize(text, fonts))
            {
                worker.Shape(item);
            }

            return RubyShaper.Add(worker.Finish(), fonts);
        }
        finally
        {
            fonts.ReturnBuffer(buffer);
        }
    }
}
