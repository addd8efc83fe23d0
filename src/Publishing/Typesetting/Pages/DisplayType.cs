using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Pages;

/// <summary>Single lines that stand in no flow: on covers and in the slug of the press.</summary>
internal static class DisplayType
{
    public static ShapedText Shape(string words, TextStyle style, FontLibrary fonts) => Shaper.Shape(StyledTextBuilder.Of(words, style), fonts);

    public static Length WidthOf(ShapedText shaped) => shaped.Glyphs.Aggregate(Length.Zero, (sum, glyph) => sum + glyph.Advance);

    /// <param name="origin">The start of the line on its baseline.</param>
    public static void Paint(ImmutableArray<Placed>.Builder items, ShapedText shaped, Point origin, Ink ink, LineRole role = LineRole.Display, Turn turn = Turn.None)
    {
        var along = Length.Zero;
        foreach (var run in shaped.Runs)
        {
            var glyphs = shaped.Glyphs.AsSpan(run.GlyphStart, run.GlyphCount).ToArray().Select(glyph => glyph.WithCluster(glyph.Cluster - run.TextStart));
            var set = new GlyphRun(run.Face, run.Style, [.. glyphs], shaped.Text.Substring(run.TextStart, run.TextLength));
            var at = turn switch
            {
                Turn.Left => origin with { Y = origin.Y - along },
                Turn.Right => origin with { Y = origin.Y + along },
                _ => origin with { X = origin.X + along },
            };
            items.Add(new Placed.Glyphs(at, set, default) { Role = role, Ink = ink, Turn = turn });
            along += set.Width;
        }
    }
}
