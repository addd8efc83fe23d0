using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;

namespace Publishing.Benchmarks;

/// <summary>A way to set lines and what comes of it.</summary>
/// <param name="Gap">Limit of the gap between syllables, em.</param>
/// <param name="Price">Of a break inside a word, <see cref="LineTable.InsideWord"/>.</param>
/// <param name="Deviation">Of all word spaces, em.</param>
/// <param name="Inside">Percent of the lines that end inside a word.</param>
/// <param name="OneLeft">Lines that keep one letter of a word.</param>
internal sealed record FrontierPoint(double Gap, double Price, double Deviation, double Inside, int OneLeft);

/// <summary>
/// <c>frontier [--svg FILE]</c>: even spaces against whole words on the pamphlet, as the price of a broken word and the limit of the syllable
/// gap vary; the default and the peers among them. Noto Serif KR 10 pt, 112 mm, no tracking, no hanging.
/// </summary>
internal static class Frontier
{
    private static readonly double[] Prices = [10, 20, 35, 50, 65, 80, 110, 160];
    private static readonly double[] Limits = [0.02, 0.03, 0.04];

    /// <summary>../shared/peers.md.</summary>
    private static readonly (string Name, double Deviation, double Inside)[] Peers =
        [("XeTeX-ko", 0.036, 26.9), ("Typst", 0.039, 68.5), ("WeasyPrint", 0.048, 63.7), ("Chromium", 0.051, 61.1)];

    public static int Run(string[] args, TextWriter output)
    {
        using var fonts = FontLibrary.Open().Value;
        var (paragraphs, measure) = Paragraphs(fonts);
        FrontierPoint[] points = [.. from limit in Limits from price in Prices select Measure(limit, price, paragraphs, measure)];
        output.WriteLine("| gap limit, em | price of a broken word | deviation of word space, em | lines ending inside a word, % | one letter left |");
        output.WriteLine("|---:|---:|---:|---:|---:|");
        foreach (var point in points)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {point.Gap:0.00} | {point.Price:0} | {point.Deviation:0.000} | {point.Inside:0.0} | {point.OneLeft} |"));
        }

        if (Array.IndexOf(args, "--svg") is var at and >= 0 && at + 1 < args.Length)
        {
            File.WriteAllText(args[at + 1], FrontierPlot.Draw(points, Peers, (LineTable.Book.GapMost, LineTable.Book.InsideWord)));
        }

        return 0;
    }

    private static (List<ShapedText> Texts, Length Measure) Paragraphs(FontLibrary fonts)
    {
        var root = Directory.CreateTempSubdirectory("publishing-frontier-").FullName;
        var folder = RepeatedBook.Make(root, 1);
        var book = BookReader.Read(folder).Value;
        Directory.Delete(root, recursive: true);
        var layout = new LayoutConfig { Text = new TextDesign { Tracking = Em.Zero, Hang = 0 } };
        var flow = FlowBuilder.Build(book, layout, NumberingBuilder.Build(book), ImmutableDictionary<string, string>.Empty).Value;
        var texts = flow.Sections.SelectMany(section => section.Blocks).OfType<FlowBlock.Text>()
            .Where(block => block.Shape.Align == Alignment.Justify && block.Styled.Runs.All(run => run.Style.Size == layout.Text.Size))
            .Select(block => Shaper.Shape(block.Styled, fonts));
        return ([.. texts], Length.FromMillimetres(112));
    }

    private static FrontierPoint Measure(double limit, double price, List<ShapedText> texts, Length measure)
    {
        // The prices of one letter left and carried down keep their distance from that of a broken word.
        var table = LineTable.Book with { GapMost = limit, GapLeast = -limit * 0.625, InsideWord = price, OneLeft = price + 30, OneCarried = price + 20 };
        var shape = new ParagraphShape { Leading = Length.FromPoints(17), FirstLineIndent = Length.FromPoints(10) };
        var spaces = new List<double>();
        var (lines, inside, oneLeft) = (0, 0, 0);
        foreach (var text in texts)
        {
            foreach (var line in LineBreaker.Break(text, shape, measure, 0, table, BreakRules.Strict).Lines.SkipLast(1))
            {
                lines++;
                inside += line.Break == BreakKind.InsideWord ? 1 : 0;
                var words = text.Text[line.TextStart..line.TextEnd];
                oneLeft += line.Break == BreakKind.InsideWord && words.Length - words.LastIndexOf(' ') - 1 == 1 ? 1 : 0;
                spaces.AddRange(SpacesOf(line));
            }
        }

        var mean = spaces.Average();
        return new(limit, price, Math.Sqrt(spaces.Average(space => (space - mean) * (space - mean))), 100.0 * inside / lines, oneLeft);
    }

    private static IEnumerable<double> SpacesOf(Line line) =>
        from piece in line.Pieces
        from glyph in piece.Run.Glyphs
        where piece.Run.Text[glyph.Cluster] == ' ' && piece.TextStart + glyph.Cluster + 1 < line.TextEnd
        select glyph.Advance / piece.Run.Size;
}
