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

    /// <summary>One paragraph of so many letters: the speed must not fall as it grows.</summary>
    private static readonly int[] LongParagraphs = [1_000, 5_000, 20_000];

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
        foreach (var letters in LongParagraphs)
        {
            var (glyphs, seconds) = MeasureLong(paragraphs, letters, measure, fonts);
            Print(output, $"{letters.ToString(CultureInfo.InvariantCulture)} letters", glyphs, seconds);
        }

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
            glyphs += shaped.Glyphs.Count;
        }

        return (glyphs, shaping / (double)Stopwatch.Frequency, breaking / (double)Stopwatch.Frequency);
    }

    /// <summary>Breaking alone, of the paragraphs' words run together.</summary>
    private static (long Glyphs, double Seconds) MeasureLong(FlowBlock.Text[] paragraphs, int letters, Length measure, FontLibrary fonts)
    {
        var model = paragraphs.First(paragraph => paragraph.Shape.Align == Alignment.Justify);
        var text = string.Join(' ', paragraphs.Select(paragraph => paragraph.Styled.Text))[..letters];
        var shaped = Shaper.Shape(new StyledText(text, [new StyledRun(0, text.Length, model.Styled.Runs[0].Style, default)], []), fonts);
        var best = double.PositiveInfinity;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            LineBreaker.Break(shaped, model.Shape, measure);
            best = Math.Min(best, (Stopwatch.GetTimestamp() - start) / (double)Stopwatch.Frequency);
        }

        return (shaped.Glyphs.Count, best);
    }

    private static void Print(TextWriter output, string what, long glyphs, double seconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-14} {glyphs / seconds / 1e6:0.00} million glyphs per second per core ({seconds:0.000} s)"));
}
