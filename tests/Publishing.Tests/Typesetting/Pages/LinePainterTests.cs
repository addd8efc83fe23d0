using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Lines;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>A line at x 100, baseline 200, 10 pt: each Hangul square is 10 pt wide.</summary>
public sealed class LinePainterTests
{
    [Fact]
    public void K68_A_dot_stands_in_the_middle_over_each_letter_and_over_nothing_else()
    {
        // The row's own string: 한 글 at 100 and 110.
        Assert.Equal([105, 115], DotsOf(Paint(Mixed("한글", " 문서"))));

        // The comma and the space half an em each, 글 at 130.
        var dots = Paint(SquareText.Of("한글, 글", look: style => style with { HasDots = true }));
        Assert.Equal([105, 115, 135], DotsOf(dots));
        Assert.All(dots.OfType<Placed.Dot>(), dot => Assert.Equal((190.3, 1.2), (Math.Round(dot.Centre.Y.Points, 3), Math.Round(dot.Diameter.Points, 3))));
    }

    [Fact]
    public void K68_A_dot_ignores_the_tracking_behind_its_letter()
    {
        var dots = Paint(SquareText.Of("한글문", look: style => style with { HasDots = true, Tracking = new Em(-0.1) }));
        Assert.Equal([105, 114, 123], DotsOf(dots));
    }

    [Fact]
    public void K68_A_ring_stands_where_a_dot_would_and_is_white_inside()
    {
        var rings = Paint(SquareText.Of("한글", look: style => style with { HasDots = true, HasRings = true }));
        Assert.Equal([105, 115], DotsOf(rings));
        Assert.All(rings.OfType<Placed.Dot>(), ring => Assert.Equal((2.0, 1.34), (Math.Round(ring.Diameter.Points, 3), Math.Round(ring.Hole.Points, 3))));
    }

    private static double[] DotsOf(ImmutableArray<Placed> line) => [.. line.OfType<Placed.Dot>().Select(dot => Math.Round(dot.Centre.X.Points, 2))];

    /// <summary>The first words with dots, the others without.</summary>
    private static StyledText Mixed(string dotted, string plain)
    {
        var styled = SquareText.Of(dotted + plain);
        var (style, source) = (styled.Runs[0].Style, styled.Runs[0].Source);
        return styled with { Runs = [new(0, dotted.Length, style with { HasDots = true }, source), new(dotted.Length, plain.Length, style, source)] };
    }

    [Fact]
    public void K69_A_stroke_ends_with_the_text_and_not_with_the_space_at_the_line_end()
    {
        var line = Paint(SquareText.Of("한글 한글 ", look: style => style with { IsUnderlined = true }), breakKind: BreakKind.Space);
        var stroke = Assert.Single(line.OfType<Placed.Rule>());
        Assert.Equal(100, stroke.Area.X.Points);
        Assert.Equal(45, stroke.Area.Width.Points, 3);
        Assert.Equal(0.4, stroke.Area.Height.Points, 3);
        Assert.True(stroke.Area.Y > Length.FromPoints(201.2));
    }

    [Fact]
    public void K69_A_span_of_two_lines_has_two_strokes_that_stop_at_the_text()
    {
        // Twelve letters in a measure of six; ten points below one em, half an ex is 2.5 pt.
        var styled = SquareText.Of("하늘과 바람과 별과", look: style => style with { IsUnderlined = true });
        var shape = new ParagraphShape { Leading = Length.FromPoints(17), Align = Alignment.Left };
        var page = ImmutableArray.CreateBuilder<Placed>();
        var lines = LineBreaker.Break(Shaper.Shape(styled, SquareText.Fonts), shape, Length.FromPoints(70)).Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            LinePainter.Paint(page, new SetItem.Text(lines[i], styled, default, LineRole.Body), new Point(Length.FromPoints(100), Length.FromPoints(200 + (17 * i))));
        }

        var strokes = page.OfType<Placed.Rule>().Select(rule => (rule.Area.X.Points, Math.Round(rule.Area.Width.Points, 3), Math.Round((rule.Area.Y + (rule.Area.Height / 2)).Points, 2)));
        Assert.Equal([(100, 65, 202.5), (100, 20, 219.5)], strokes);
    }

    [Fact]
    public void K69_A_stroke_goes_through_words_of_two_faces_in_one_piece()
    {
        var stroke = Assert.Single(Paint(SquareText.Of("한글 Latin 한글", look: style => style with { IsUnderlined = true })).OfType<Placed.Rule>());
        Assert.Equal((100, 75), (stroke.Area.X.Points, stroke.Area.Width.Points));
    }

    [Fact]
    public void A_strike_runs_through_the_middle_of_the_square()
    {
        var stroke = Assert.Single(Paint(SquareText.Of("한글", look: style => style with { IsStruck = true })).OfType<Placed.Rule>());
        Assert.Equal(200 - 3.8, (stroke.Area.Y + (stroke.Area.Height / 2)).Points, 3);
    }

    [Fact]
    public void What_can_be_clicked_is_as_wide_as_its_letters()
    {
        var link = Assert.Single(Paint(SquareText.Of("가나다라", marks: new TextMark.Link(1, 2, "https://example.org"))).OfType<Placed.Link>());
        Assert.Equal((110, 20), (link.Area.X.Points, link.Area.Width.Points));
        Assert.Equal("https://example.org", link.Address);
    }

    [Fact]
    public void A_picture_stands_on_the_baseline_between_the_letters_beside_it()
    {
        var mark = new TextMark.Picture(1, 1, "a.png", "점", new Size(Length.FromPoints(33), Length.FromPoints(8)));
        var line = Paint(SquareText.Of("가\uFFFC나", marks: mark));
        var picture = Assert.Single(line.OfType<Placed.Picture>()).Area;
        Assert.Equal((110, 192, 33, 8), (picture.X.Points, picture.Y.Points, picture.Width.Points, picture.Height.Points));
        Assert.Equal([("가", 100), ("나", 143)], line.OfType<Placed.Glyphs>().Select(glyphs => (glyphs.Run.Text, glyphs.Origin.X.Points)));
    }

    [Fact]
    public void Raised_letters_stand_above_the_baseline()
    {
        var glyphs = Assert.Single(Paint(SquareText.Of("1)", 6.5, style => style with { BaselineShift = Length.FromPoints(3) })).OfType<Placed.Glyphs>());
        Assert.Equal(197, glyphs.Origin.Y.Points);
    }

    [Fact]
    public void A_line_knows_the_place_of_its_first_letter()
    {
        var glyphs = Assert.Single(Paint(SquareText.Of("가나다")).OfType<Placed.Glyphs>());
        Assert.Equal(new SourceSpan("01.md", 100, 1), glyphs.Source);
    }

    private static ImmutableArray<Placed> Paint(StyledText styled, BreakKind breakKind = BreakKind.End)
    {
        var page = ImmutableArray.CreateBuilder<Placed>();
        var line = SquareText.Line(styled) with { Break = breakKind };
        LinePainter.Paint(page, new SetItem.Text(line, styled, default, LineRole.Body), new Point(Length.FromPoints(100), Length.FromPoints(200)));
        return page.ToImmutable();
    }
}
