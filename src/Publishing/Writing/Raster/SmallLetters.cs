using System.Numerics;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Raster;

/// <summary>Lays letters on the pixels of one small picture of a page; what is too large for it or turned is left to others.</summary>
/// <param name="pixels">Row by row: a gray, or red, green, blue and a fourth that stays.</param>
internal sealed class SmallLetters(GlyphMasks masks, byte[] pixels, int width, int height, int channels)
{
    /// <summary>In pixels of an em. Titles are few, and each of them is drawn but once.</summary>
    private const float Largest = 24;

    private readonly OutlineCoverage worker = new();

    public bool TryDraw(Placed.Glyphs glyphs, uint rgb, float pixelsPerPoint)
    {
        var run = glyphs.Run;
        var size = pixelsPerPoint * (float)run.Size.Points;
        if (glyphs.IsTurned || size > Largest)
        {
            return false;
        }

        var scale = size / run.Face.UnitsPerEm;
        var letters = masks.Of(run.Face, new Vector2(scale * (float)run.Style.Width, scale));
        var pen = glyphs.Origin.X;
        foreach (ref readonly var glyph in run.Glyphs.AsSpan())
        {
            var mask = letters.Find(glyph.Id, Pixels(pen + glyph.OffsetX), worker, out var x);
            Lay(mask, x + mask.Left, (int)MathF.Round(Pixels(glyphs.Origin.Y - glyph.OffsetY)) + mask.Top, rgb);
            pen += glyph.Advance;
        }

        return true;

        float Pixels(Length length) => (float)length.Points * pixelsPerPoint;
    }

    private void Lay(GlyphMask mask, int left, int top, uint rgb)
    {
        var (first, end) = (Math.Max(0, -left), Math.Min(mask.Width, width - left));
        for (var y = Math.Max(0, -top); y < Math.Min(mask.Height, height - top); y++)
        {
            for (var x = first; x < end; x++)
            {
                if (mask.Coverage[(y * mask.Width) + x] is var share and > 0)
                {
                    Lay(pixels.AsSpan((((top + y) * width) + left + x) * channels, Math.Min(channels, 3)), share, rgb);
                }
            }
        }
    }

    private static void Lay(Span<byte> pixel, int share, uint rgb)
    {
        for (var i = 0; i < pixel.Length; i++)
        {
            var ink = (int)(rgb >> (16 - (8 * i))) & 0xFF;
            pixel[i] = (byte)(pixel[i] + ((((ink - pixel[i]) * share) + (ink < pixel[i] ? -127 : 127)) / 255));
        }
    }
}
