using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Publishing.Typesetting.Fonts;
using SkiaSharp;

namespace Publishing.Writing.Raster;

/// <summary>A face as SkiaSharp sees it: opened once, kept as long as the face. A mapped file is read where it lies, so that nothing is drawn after the library is closed.</summary>
internal sealed class FaceOutlines
{
    private static readonly ConditionalWeakTable<FontFace, FaceOutlines> Opened = [];

    /// <summary>Null for a face without a file, which draws nothing.</summary>
    private readonly SKTypeface? typeface;

    private FaceOutlines(FontFace face)
    {
        using var data = MemoryMarshal.TryGetMemoryManager<byte, FontFile>(face.Data, out var file, out var start, out var length)
            ? SKData.Create(file.Address + start, length)
            : SKData.CreateCopy(face.Data.Span);
        typeface = face.Data.IsEmpty ? null : SKTypeface.FromData(data);
        UnitsPerEm = face.UnitsPerEm;
    }

    private int UnitsPerEm { get; }

    public static FaceOutlines Of(FontFace face) => Opened.GetValue(face, static key => new FaceOutlines(key));

    /// <summary>The outline in font units, y down, the origin at the pen; empty for a space.</summary>
    public SKPath Find(ushort glyph)
    {
        if (typeface is null)
        {
            return new SKPath();
        }

        using var font = new SKFont(typeface, UnitsPerEm) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        return font.GetGlyphPath(glyph) ?? new SKPath();
    }
}
