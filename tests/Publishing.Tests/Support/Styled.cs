using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Tests.Support;

/// <summary>Makes paragraphs of one style for tests: 10 pt unless told otherwise.</summary>
internal static class Styled
{
    public static TextStyle Square { get; } = new() { Font = TestFonts.SquareChoice, Size = Length.FromPoints(10) };

    public static TextStyle Serif { get; } = new() { Font = new FontChoice("Noto Serif KR"), Size = Length.FromPoints(10) };

    public static StyledText Text(string text, TextStyle style, params ImmutableArray<TextMark> marks) =>
        new(text, text.Length == 0 ? [] : [new StyledRun(0, text.Length, style, new SourceSpan("a.md", 100, text.Length))], marks);

    public static ShapedText Shape(string text, TextStyle style, FontLibrary? fonts = null, params ImmutableArray<TextMark> marks) =>
        Shaper.Shape(Text(text, style, marks), fonts ?? (style.Font == TestFonts.SquareChoice ? TestFonts.Square : TestFonts.Books));

    /// <summary>Pen positions before each cluster and after the last, in points.</summary>
    public static double[] Pens(ShapedText text)
    {
        var pens = new List<double> { 0 };
        foreach (var cluster in text.Clusters)
        {
            pens.Add(pens[^1] + cluster.Advance.Points);
        }

        return [.. pens];
    }
}
