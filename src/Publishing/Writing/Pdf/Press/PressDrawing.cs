using System.Collections.Immutable;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf.Pictures;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Press;

/// <summary>
/// Colours of drawings for the press, as <see cref="PressPicture"/> has those of pictures: the gray as light where the interior is black alone,
/// else the inks of the printing condition by its profile. What is gray is black ink alone in either.
/// </summary>
internal static class PressDrawing
{
    public static DrawingInks InksOf(VectorDrawing drawing, PressOptions options)
    {
        DrawingColor[] colors = [.. DrawingInks.ColorsOf(drawing, isRefined: true)];
        byte[] rgb = [.. colors.SelectMany(color => new[] { color.Red, color.Green, color.Blue })];
        if (colors.Length == 0)
        {
            return new(ImmutableDictionary<DrawingColor, ImmutableArray<PdfNumber>>.Empty, TakesRefined: true);
        }

        if (options.IsBlackOnly)
        {
            return new(TableOf(colors, ColorConversion.GrayOf(rgb), components: 1), TakesRefined: true);
        }

        var (inks, _) = ColorConversion.InksOf(rgb, colors.Length, 1, options.Condition.Profile, asJpeg: false);
        return new(TableOf(colors, inks, components: 4), TakesRefined: true) { MostInk = PressPicture.MostInk(inks) };
    }

    private static ImmutableDictionary<DrawingColor, ImmutableArray<PdfNumber>> TableOf(DrawingColor[] colors, byte[] samples, int components) => colors
        .Zip(samples.Chunk(components))
        .ToImmutableDictionary(entry => entry.First, entry => entry.Second.Select(DrawingInks.Share).ToImmutableArray());
}
