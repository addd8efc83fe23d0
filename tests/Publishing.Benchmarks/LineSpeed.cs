using System.Collections.Immutable;
using System.Diagnostics;
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

/// <summary>Glyphs per second of one core: shaping, breaking, and both, over all paragraphs of the pamphlet repeated 100 times. The best of five rounds.</summary>
internal static class LineSpeed
{
    private const int Times = 100;
    private const int Rounds = 5;

    public static int Run(TextWriter output)
    {
        var root = Directory.CreateTempSubdirectory("publishing-lines-").FullName;
        using var fonts = FontLibrary.Open().Value;
        var folder = RepeatedBook.Make(root, Times);
        var book = BookReader.Read(folder).Value;
        var layout = LayoutConfigReader.ReadFor(book, folder).Value;
        Directory.Delete(root, recursive: true);
        var flow = FlowBuilder.Build(book, layout, NumberingBuilder.Build(book), ImmutableDictionary<string, string>.Empty).Value;
        FlowBlock.Text[] paragraphs = [.. flow.Sections.SelectMany(section => section.Blocks).OfType<FlowBlock.Text>()];
        var measure = TypeArea.Of(layout).Width;
        var best = (Glyphs: 0L, Shaping: double.PositiveInfinity, Breaking: double.PositiveInfinity, Both: double.PositiveInfinity);
        for (var round = 0; round < Rounds; round++)
        {
            var (glyphs, shaping, breaking) = Measure(paragraphs, measure, fonts);
            best = (glyphs, Math.Min(best.Shaping, shaping), Math.Min(best.Breaking, breaking), Math.Min(best.Both, shaping + breaking));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"glyphs {best.Glyphs:N0} in {paragraphs.Length:N0} paragraphs"));
        Print(output, "shaping", best.Glyphs, best.Shaping);
        Print(output, "breaking", best.Glyphs, best.Breaking);
        Print(output, "both", best.Glyphs, best.Both);
        return 0;
    }

    /// <summary>Paragraph by paragraph, as the typesetter works: nothing is kept but the counts.</summary>
    private static (long Glyphs, double Shaping, double Breaking) Measure(FlowBlock.Text[] paragraphs, Length measure, FontLibrary fonts)
    {
        var (glyphs, shaping, breaking) = (0L, 0L, 0L);
        foreach (var paragraph in paragraphs)
        {
            var start = Stopwatch.GetTimestamp();
            var shaped = Shaper.Shape(paragraph.Styled, fonts);
            var middle = Stopwatch.GetTimestamp();
            LineBreaker.Break(shaped, paragraph.Shape, measure);
            breaking += Stopwatch.GetTimestamp() - middle;
            shaping += middle - start;
            glyphs += shaped.Glyphs.Length;
        }

        return (glyphs, shaping / (double)Stopwatch.Frequency, breaking / (double)Stopwatch.Frequency);
    }

    private static void Print(TextWriter output, string what, long glyphs, double seconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-9} {glyphs / seconds / 1e6:0.00} million glyphs per second per core ({seconds:0.000} s)"));
}
