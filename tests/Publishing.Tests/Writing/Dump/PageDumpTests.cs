using Publishing.Core;
using Publishing.Document;
using Publishing.Tests.Typesetting.Pages;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Dump;
using Xunit;

namespace Publishing.Tests.Writing.Dump;

public sealed class PageDumpTests
{
    [Fact]
    public void A_page_is_written_line_by_line()
    {
        var (first, second) = (Run("가나 ", 10), Run("다라", 10));
        var page = new Page
        {
            Size = new Size(Pt(400), Pt(600)), Number = 3, Label = "3", Section = "ch:one",
            Items =
            [
                new Placed.Glyphs(new Point(Pt(50), Pt(65.5)), first, default),
                new Placed.Glyphs(new Point(Pt(75), Pt(65.5)), second, default),
                new Placed.Rule(new Rect(Pt(50), Pt(500), Pt(77.5), Pt(0.34)), Ink.Full),
                new Placed.Picture(new Rect(Pt(60), Pt(80), Pt(100), Pt(50)), "a.png", "지도"),
                new Placed.Link(new Rect(Pt(50), Pt(57), Pt(20), Pt(10)), null, "fig:a"),
            ],
        };
        var output = new StringWriter();
        PageDump.Write(new TypesetBook { Metadata = new Metadata { Id = "b", Title = "책" }, Pages = [page], Outline = [new OutlineItem(1, "첫 장", new Destination(0, new Point(Pt(50), Pt(57))))] }, output);
        Assert.Equal(
            $"""
            page 3 "3" ch:one 400.000 × 600.000
              body         50.000   65.500 10 {first.Face.PostScriptName} 가나 다라
              rule         50.000  500.000 77.500 × 0.340
              picture      60.000   80.000 100.000 × 50.000 a.png "지도"
              link         50.000   57.000 20.000 × 10.000 → #fig:a
            outline  첫 장 → page 1 57.000

            """.ReplaceLineEndings("\n"),
            output.ToString());
    }

    [Fact]
    public void Leader_dots_are_one_line()
    {
        var dots = Enumerable.Range(0, 4).Select(i => new Placed.Rule(new Rect(Pt(90 - (5 * i)), Pt(50), Pt(0.6), Pt(0.6)), new Ink(0.55)));
        var apart = new Placed.Rule(new Rect(Pt(20), Pt(50), Pt(0.6), Pt(0.6)), new Ink(0.55));
        var page = new Page { Size = new Size(Pt(100), Pt(100)), Number = 1, Label = "1", Section = "toc", Items = [.. dots, apart] };
        var output = new StringWriter();
        PageDump.Write(new TypesetBook { Metadata = new Metadata { Id = "b", Title = "책" }, Pages = [page] }, output);
        Assert.Equal(
            """
            page 1 "1" toc 100.000 × 100.000
              rule         90.000   50.000 0.600 × 0.600 black 0.55, 4 at steps of -5.000
              rule         20.000   50.000 0.600 × 0.600 black 0.55

            """.ReplaceLineEndings("\n"),
            output.ToString());
    }

    [Fact]
    public void Dots_at_one_height_are_one_line()
    {
        var dots = new[] { 15.0, 25, 42 }.Select(x => new Placed.Dot(new Point(Pt(x), Pt(50)), Pt(1.2), Ink.Full));
        var lower = new Placed.Dot(new Point(Pt(15), Pt(67)), Pt(1.2), new Ink(0.5));
        var page = new Page { Size = new Size(Pt(100), Pt(100)), Number = 1, Label = "1", Section = "a", Items = [.. dots, lower] };
        var output = new StringWriter();
        PageDump.Write(new TypesetBook { Metadata = new Metadata { Id = "b", Title = "책" }, Pages = [page] }, output);
        Assert.Equal(
            """
            page 1 "1" a 100.000 × 100.000
              dot          15.000   50.000 ⌀ 1.200, 25.000, 42.000
              dot          15.000   67.000 ⌀ 1.200 black 0.5

            """.ReplaceLineEndings("\n"),
            output.ToString());
    }

    private static Length Pt(double points) => Length.FromPoints(points);

    private static GlyphRun Run(string text, double size) => SquareText.Line(SquareText.Of(text, size)).Pieces[0].Run;
}
