using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Texts and lines in the Square font: Hangul 1 em, space and Latin ½ em.</summary>
internal static class SquareText
{
    public static FontLibrary Fonts => TestFonts.Square;

    public static TextStyle Style(double size) => new() { Font = TestFonts.SquareChoice, Size = Length.FromPoints(size) };

    public static StyledText Of(string text, double size = 10, Func<TextStyle, TextStyle>? look = null, params TextMark[] marks)
    {
        var style = Style(size);
        return new StyledText(text, [new StyledRun(0, text.Length, look is null ? style : look(style), new SourceSpan("01.md", 100, text.Length))], [.. marks]);
    }

    /// <summary>The whole text as one line at its natural width.</summary>
    public static Line Line(StyledText styled)
    {
        var shaped = Shaper.Shape(styled, Fonts);
        var pieces = new List<LinePiece>();
        var x = Length.Zero;
        foreach (var run in shaped.Runs)
        {
            var glyphs = shaped.Glyphs.AsSpan().Slice(run.GlyphStart, run.GlyphCount).ToArray().Select(glyph => glyph.WithCluster(glyph.Cluster - run.TextStart));
            var piece = new GlyphRun(run.Face, run.Style, [.. glyphs], styled.Text.Substring(run.TextStart, run.TextLength));
            pieces.Add(new LinePiece(x, piece, run.TextStart));
            x += piece.Width;
        }

        return new Line([.. pieces], x, 0, BreakKind.End, 0, styled.Text.Length);
    }

    /// <summary>Square everywhere, on 신국판 with its 31 em × 30 lines; the recto's measure starts at 69.8425 pt, the verso's at 51.0236 pt.</summary>
    public static LayoutConfig Layout { get; } = new()
    {
        Text = new TextDesign { Font = "Square", Tracking = Em.Zero },
        RunningHeads = new RunningHeadsDesign { Font = TestFonts.SquareChoice },
        Folios = new FoliosDesign { Font = TestFonts.SquareChoice },
    };
}
