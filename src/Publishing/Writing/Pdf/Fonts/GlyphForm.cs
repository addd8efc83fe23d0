using Publishing.Core;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>
/// A glyph set much narrower than its advance: a full-width bracket without its blank half (K38). A reader of the PDF takes a
/// glyph's advance for the room it fills; a bracket that lies half over its neighbours makes it lose spaces and tear words.
/// So such a glyph gets a form of its own in the embedded font, moved and with the advance it is set with. The same holds for a letter
/// in the middle of much white, as a base below a wide reading (K70): readers would see a word space on either side.
/// </summary>
/// <param name="Shift">How far to the right, in font units; negative moves the outline left.</param>
/// <param name="Advance">In font units, rounded to a quarter em, of wide ones to a twentieth: the rest is for the text operators.</param>
internal readonly record struct GlyphForm(ushort Glyph, int Shift, int Advance)
{
    /// <summary>False for a glyph that fills its advance but for tracking, which is some hundredths of an em.</summary>
    public static bool TryFind(FontFace face, Glyph glyph, Length size, out GlyphForm form)
    {
        form = default;
        var natural = face.AdvanceOf(glyph.Id);
        var least = face.UnitsPerEm / 5;
        var isNarrow = glyph.Advance.Units * face.UnitsPerEm <= (natural - least) * size.Units;
        var isWide = glyph.Advance.Units * face.UnitsPerEm >= (natural + least) * size.Units && glyph.OffsetX * 2 >= size * 0.2;
        if (natural == 0 || face.HasCffOutlines || !(isNarrow || isWide))
        {
            return false;
        }

        var step = face.UnitsPerEm / (isNarrow ? 4 : 20);
        var advance = Math.Max(1, (FontUnits(glyph.Advance, size, face) + step / 2) / step) * step;
        form = new GlyphForm(glyph.Id, FontUnits(glyph.OffsetX, size, face), advance);
        return true;
    }

    private static int FontUnits(Length length, Length size, FontFace face) => (int)Math.Round(length / size * face.UnitsPerEm);
}
