using System.Runtime.CompilerServices;
using Publishing.Core;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Images;
using SkiaSharp;

namespace Publishing.Writing.Raster;

/// <summary>How much of a page letters, rules and dots cover: the exact areas of their outlines. Pictures are not counted in.</summary>
internal static class InkCoverage
{
    /// <summary>Per face: the area of each glyph met so far, in em²; not a number for the others. Two threads may reckon the same one at once, and find the same.</summary>
    private static readonly ConditionalWeakTable<FontFace, double[]> Areas = [];

    /// <summary>The share of the trimmed page, 0 to 1; a tint counts by its strength, a colour by the sum of its inks.</summary>
    public static double Of(Page page)
    {
        var covered = 0.0;
        foreach (var item in page.Items)
        {
            covered += item switch
            {
                Placed.Glyphs glyphs => AreaOf(glyphs) * StrengthOf(glyphs.Ink ?? new Ink(glyphs.Run.Style.Black)),
                Placed.Rule rule => rule.Area.Width.Points * rule.Area.Height.Points * StrengthOf(rule.Ink),
                Placed.Dot dot => Math.PI / 4 * (Square(dot.Diameter) - Square(dot.Hole)) * StrengthOf(dot.Ink),
                _ => 0,
            };
        }

        return covered / (page.Size.Width.Points * page.Size.Height.Points);
    }

    private static double Square(Length length) => length.Points * length.Points;

    private static double StrengthOf(Ink ink) => ink.Color is { } color ? color.Cmyk.Total / 100 : ink.Black;

    private static double AreaOf(Placed.Glyphs glyphs)
    {
        var areas = Areas.GetValue(glyphs.Run.Face, static face => Unknown(face));
        var sum = 0.0;
        foreach (ref readonly var glyph in glyphs.Run.Glyphs.AsSpan())
        {
            ref var area = ref areas[glyph.Id];
            if (double.IsNaN(area))
            {
                area = AreaOf(glyphs.Run.Face, glyph.Id);
            }

            sum += area;
        }

        return sum * glyphs.Run.Size.Points * glyphs.Run.EmWidth.Points;
    }

    private static double[] Unknown(FontFace face)
    {
        var areas = new double[face.GlyphCount];
        Array.Fill(areas, double.NaN);
        return areas;
    }

    private static double AreaOf(FontFace face, ushort glyph)
    {
        var em = (double)face.UnitsPerEm;
        return Math.Abs(AreaOf(FaceOutlines.Of(face).Find(glyph))) / (em * em);
    }

    /// <summary>Green's theorem over lines and curves; holes turn the other way and so are taken off.</summary>
    private static double AreaOf(SKPath path)
    {
        var sum = 0.0;
        var points = new SKPoint[4];
        using var walk = path.CreateRawIterator();
        var (first, last) = (default(SKPoint), default(SKPoint));
        for (var verb = walk.Next(points); verb != SKPathVerb.Done; verb = walk.Next(points))
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    sum += Cross(last, first) / 2;
                    (first, last) = (points[0], points[0]);
                    break;
                case SKPathVerb.Line:
                    sum += Cross(points[0], points[1]) / 2;
                    last = points[1];
                    break;
                case SKPathVerb.Quad:
                    sum += ((Cross(points[0], points[1]) + Cross(points[1], points[2])) / 3) + (Cross(points[0], points[2]) / 6);
                    last = points[2];
                    break;
                case SKPathVerb.Cubic:
                    sum += ((6 * Cross(points[0], points[1])) + (3 * Cross(points[0], points[2])) + Cross(points[0], points[3])
                        + (3 * Cross(points[1], points[2])) + (3 * Cross(points[1], points[3])) + (6 * Cross(points[2], points[3]))) / 20;
                    last = points[3];
                    break;
            }
        }

        return sum + (Cross(last, first) / 2);
    }

    private static double Cross(SKPoint a, SKPoint b) => ((double)a.X * b.Y) - ((double)b.X * a.Y);
}
