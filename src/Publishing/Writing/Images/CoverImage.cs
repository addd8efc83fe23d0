using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using SkiaSharp;

namespace Publishing.Writing.Images;

/// <summary>
/// Draws the typographic front cover for stores (E9): one ground, the title large on an axis from the upper third, subtitle and people on
/// the same axis, the house at the foot. One point here is one pixel. Same record, same bytes.
/// </summary>
internal sealed class CoverImage : IDisposable
{
    private const int Width = 1600;
    private const int Height = 2560;

    /// <summary>Left edge of everything: a tenth of the width, as much as the right edge of the title keeps free.</summary>
    private const float Axis = 168;
    private const float Measure = Width - (2 * Axis);

    /// <summary>36 to 54 pt on a page 152 mm wide are 134 to 200 px; a store shows the cover 200 px high, so that short titles take more.</summary>
    private const int LargestTitle = 264;
    private const int LargestShortTitle = 336;
    private const int ShortTitle = 3;
    private const int SmallestTitle = 120;
    private const int MostLines = 3;

    private const int JpegQuality = 92;

    private readonly FontLibrary fonts;
    private readonly SKCanvas canvas;
    private readonly SKPaint paint;

    /// <summary>Faces opened for drawing, each once.</summary>
    private readonly Dictionary<FontFace, SKTypeface> typefaces = [];

    private CoverImage(FontLibrary fonts, SKBitmap bitmap, CoverColor color)
    {
        this.fonts = fonts;
        canvas = new SKCanvas(bitmap);
        canvas.Clear(Opaque(color.Rgb));
        paint = new SKPaint { Color = Opaque(color.Letters), IsAntialias = true };
    }

    /// <summary>A JPEG of 1600 by 2560 pixels.</summary>
    public static ImmutableArray<byte> Draw(Metadata metadata, TitlePagesDesign design, FontLibrary fonts)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var cover = new CoverImage(fonts, bitmap, CoverPalette.For(metadata.Id)))
        {
            cover.Place(metadata, design);
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return ImmutableCollectionsMarshal.AsImmutableArray(data.ToArray());
    }

    public void Dispose()
    {
        foreach (var typeface in typefaces.Values)
        {
            typeface.Dispose();
        }

        paint.Dispose();
        canvas.Dispose();
    }

    private void Place(Metadata metadata, TitlePagesDesign design)
    {
        var (lines, size) = FitTitle(metadata.Title, design.Font);
        var y = (Height * 0.24f) + (size * 0.4f);
        foreach (var line in lines)
        {
            DrawLine(line, StyleOf(design.Font, size), y);
            y += size * 1.28f;
        }

        y -= size * 1.28f;
        if (metadata.Subtitle is { } subtitle)
        {
            y = DrawParagraph(subtitle, StyleOf(design.SubtitleFont, 76), y + 176, 112);
        }

        y += 200;
        foreach (var credit in Credits.Of(metadata))
        {
            y = DrawParagraph(credit.Line, StyleOf(design.AuthorFont, 58), y, 92) + 92;
        }

        if (metadata.Publisher.House is { } house)
        {
            DrawLine(house, StyleOf(design.AuthorFont with { Weight = 500 }, 56), Height - 190);
        }
    }

    /// <summary>The largest size at which the title stands in three lines; a title that fits at none is cut between letters at the smallest.</summary>
    private (ImmutableArray<string> Lines, int Size) FitTitle(string title, FontChoice font)
    {
        var largest = title.Length <= ShortTitle ? LargestShortTitle : LargestTitle;
        for (var size = largest; size >= SmallestTitle; size -= 6)
        {
            if (DisplayLines.Break(title, MostLines, Measure, words => WidthOf(words, StyleOf(font, size))) is { } lines)
            {
                return (lines, size);
            }
        }

        return (CutBetweenLetters(title, StyleOf(font, SmallestTitle)), SmallestTitle);
    }

    private ImmutableArray<string> CutBetweenLetters(string title, TextStyle style)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var letter in title.EnumerateRunes())
        {
            if (WidthOf(line + letter, style) > Measure)
            {
                lines.Add(line.Trim());
                line = "";
            }

            line += letter;
        }

        lines.Add(line.Trim());
        return lines.ToImmutable();
    }

    private float DrawParagraph(string words, TextStyle style, float y, float leading)
    {
        var lines = DisplayLines.Break(words, MostLines, Measure, part => WidthOf(part, style)) ?? CutBetweenLetters(words, style);
        foreach (var line in lines)
        {
            DrawLine(line, style, y);
            y += leading;
        }

        return y - leading;
    }

    private void DrawLine(string words, TextStyle style, float y)
    {
        var shaped = Shaper.Shape(StyledTextBuilder.Of(words, style), fonts);
        var x = Axis;
        foreach (var run in shaped.Runs)
        {
            using var font = new SKFont(Typeface(run.Face), (float)style.Size.Points) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
            using var builder = new SKTextBlobBuilder();
            var (ids, places) = (new ushort[run.GlyphCount], new SKPoint[run.GlyphCount]);
            for (var i = 0; i < run.GlyphCount; i++)
            {
                var glyph = shaped.Glyphs[run.GlyphStart + i];
                ids[i] = glyph.Id;
                places[i] = new(x + (float)glyph.OffsetX.Points, y - (float)glyph.OffsetY.Points);
                x += (float)glyph.Advance.Points;
            }

            builder.AddPositionedRun(ids, font, places);
            using var blob = builder.Build();
            canvas.DrawText(blob, 0, 0, paint);
        }
    }

    private double WidthOf(string words, TextStyle style) =>
        Shaper.Shape(StyledTextBuilder.Of(words, style), fonts).Glyphs.Sum(glyph => glyph.Advance.Points);

    private SKTypeface Typeface(FontFace face)
    {
        if (!typefaces.TryGetValue(face, out var typeface))
        {
            using var data = SKData.CreateCopy(face.Data.Span);
            typefaces[face] = typeface = SKTypeface.FromData(data);
        }

        return typeface;
    }

    private static TextStyle StyleOf(FontChoice font, int size) =>
        new() { Font = font, Size = Length.FromPoints(size), Tracking = new Em(-0.02) };

    private static SKColor Opaque(uint rgb) => new(0xFF000000 | rgb);
}
