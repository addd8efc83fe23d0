using Publishing.Benchmarks.Meter;
using Publishing.Reading.Importing;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>The lines of finished PDFs, measured by the meter of the benchmark project: what was promised for the pamphlet of peers.md, and what our own texts reach.</summary>
public sealed class LineBoundsTests
{
    private const string Layout = """
        preset: essay
        page: {trim: 152mm x 225mm, measure: exact, margins: {inner: 20mm, outer: 20mm, head: 20mm, foot: 20mm}}
        text: {font: Noto Serif KR, size: 10pt, leading: 17pt, tracking: 0em, hang: 0UNIT}

        """;

    [Fact]
    public void The_lines_of_the_pamphlet_are_more_even_than_any_peers_and_break_fewer_words()
    {
        var figures = Pamphlet("");
        AssertWellSet(figures);
        Assert.InRange(figures.SpaceDeviation, 0, 0.033);
        Assert.InRange(figures.EndsInsideWordShare, 0, 20);
        Assert.InRange(figures.SpaceMean, 0.2, 0.32);
        Assert.InRange(figures.LineMeanMost, 0.2, 0.5);
        Assert.InRange(figures.LeavingOne, 0, 15);
    }

    [Fact]
    public void With_whole_words_no_line_of_the_pamphlet_is_looser_than_the_budget()
    {
        var figures = Pamphlet(", break: word, break-budget: 0.5em");
        AssertWellSet(figures);
        Assert.Equal(0, figures.OverHalf);
        Assert.InRange(figures.EndsInsideWordShare, 0, 7);
        Assert.Equal(figures.EndsInsideWord, figures.Broken.Count);
    }

    [Theory]
    [InlineData("story", 0.037, 17, 0.5)]
    [InlineData("academic", 0.036, 22, 0.5)]
    [InlineData("terms", 0.048, 29, 0.5)] // its layout hyphenates English, as an editor's would
    public void Our_own_texts_keep_what_they_reach(string text, double deviation, double insideWord, double loosest)
    {
        using var temp = new TempFolder();
        var folder = Repository.PathOf("tests", "Publishing.Benchmarks", "Texts", text);
        Assert.Equal(0, CommandLine.Run("build", folder, "-o", temp.Path, "--format", "reading").ExitCode);
        var figures = LineMeter.Measure(File.ReadAllText(Path.Combine(folder, "01.md")), Path.Combine(temp.Path, text, text + ".pdf"));
        AssertWellSet(figures);
        Assert.InRange(figures.SpaceDeviation, 0, deviation);
        Assert.InRange(figures.EndsInsideWordShare, 0, insideWord);
        Assert.InRange(figures.LineMeanMost, 0.2, loosest);
    }

    /// <summary>What no line may do, whatever the text.</summary>
    private static void AssertWellSet(LineFigures figures)
    {
        Assert.InRange(figures.MatchedShare, 0.96, 1);
        Assert.InRange(figures.LineMeanLeast, 0.2, 0.5);
        Assert.InRange(figures.GapLeast, -0.0255, 0);
        Assert.InRange(figures.GapMost, 0, 0.0405);
        Assert.Equal((0, 0, 0), (figures.LastLinesOfOne, figures.Forbidden, figures.OffGrid));
        Assert.InRange(figures.LastLinesOfTwo, 0, 1);
        Assert.InRange(figures.EdgeWorst, 0, 0.02);
        Assert.Equal((0, 0), (figures.Widows, figures.Orphans));
    }

    private static LineFigures Pamphlet(string unit)
    {
        var seed = Repository.Shared("seed", "october-pamphlet.txt");
        Assert.SkipWhen(seed is null, "../shared/seed is not here.");
        using var temp = new TempFolder();
        var folder = Path.Combine(temp.Path, "pamphlet");
        Assert.False(BookImporter.Import(seed!, folder).HasErrors);
        File.WriteAllText(Path.Combine(folder, "layout.yaml"), Layout.Replace("UNIT", unit, StringComparison.Ordinal));
        Assert.Equal(0, CommandLine.Run("build", folder, "-o", Path.Combine(temp.Path, "out"), "--format", "reading").ExitCode);
        return LineMeter.Measure(File.ReadAllText(Path.Combine(folder, "01.md")), Path.Combine(temp.Path, "out", "pamphlet", "pamphlet.pdf"));
    }
}
