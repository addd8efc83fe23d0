using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Raster;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Writing.Raster;

public sealed class PageRasterTests
{
    [Fact]
    public void A_rule_of_ten_points_is_ten_pixels_at_72_dots_an_inch()
    {
        using var bitmap = Draw(PageMaker.Book(PageMaker.Page(1, Rule(20, 30, 10, 10, black: 1))), 72);
        Assert.Equal((300, 400, SKColorType.Gray8), (bitmap.Width, bitmap.Height, bitmap.ColorType));
        Assert.Equal([255, 0, 0, 255], [Gray(bitmap, 19, 30), Gray(bitmap, 20, 30), Gray(bitmap, 29, 39), Gray(bitmap, 29, 40)]);
    }

    [Fact]
    public void A_tint_of_a_quarter_leaves_three_quarters_of_the_light()
    {
        using var bitmap = Draw(PageMaker.Book(PageMaker.Page(1, Rule(20, 30, 10, 10, black: 0.25))), 72);
        Assert.Equal(191, Gray(bitmap, 25, 35));
    }

    [Fact]
    public void K68_A_dot_is_round()
    {
        var dot = new Placed.Dot(new Point(Length.FromPoints(50), Length.FromPoints(60)), Length.FromPoints(20), Ink.Full);
        using var bitmap = Draw(PageMaker.Book(PageMaker.Page(1, dot)), 72);
        Assert.True(IsInk(bitmap, 50, 60) && IsInk(bitmap, 41, 60) && IsInk(bitmap, 50, 68));
        Assert.False(IsInk(bitmap, 42, 52) || IsInk(bitmap, 57, 67));
    }

    [Fact]
    public void A_square_letter_fills_its_em_above_the_baseline()
    {
        // Square's outline runs from 0.05 to 0.95 em across, from −0.07 to 0.83 em up: at 100 pt 5 to 95, −7 to 83.
        var style = Styled.Square with { Size = Length.FromPoints(100) };
        using var bitmap = Draw(PageMaker.Book(PageMaker.Page(1, PageMaker.Line("가", style, 50, 200))), 72);
        Assert.True(!IsInk(bitmap, 54, 180) && IsInk(bitmap, 56, 180));
        Assert.True(IsInk(bitmap, 144, 180) && !IsInk(bitmap, 146, 180));
        Assert.True(!IsInk(bitmap, 100, 116) && IsInk(bitmap, 100, 118));
        Assert.True(IsInk(bitmap, 100, 206) && !IsInk(bitmap, 100, 208));
    }

    [Fact]
    public void A_page_with_a_picture_is_in_colour()
    {
        using var bitmap = Draw(Pictures.Book(Pictures.Png()), 72);
        var (left, right) = (bitmap.GetPixel(60, 110), bitmap.GetPixel(240, 110));
        Assert.InRange(left.Red, 0, 30);
        Assert.InRange(right.Red, 220, 255);
        Assert.Equal(SKColors.White, bitmap.GetPixel(40, 110));
    }

    /// <summary>As above: a shift of half a point is five levels. Baselines on whole pixels and sixteen grays are two.</summary>
    [Fact]
    public void A_small_picture_shows_what_the_exact_one_shows()
    {
        var book = PageMaker.Book(PageMaker.Page(1, SamplePage(0)));
        using var exact = Draw(book, 144);
        using var small = SKBitmap.Decode(PageRaster.DrawSmall(book, book.Pages[0], 144, new GlyphMasks()));
        Assert.Equal((exact.Width, exact.Height, SKColorType.Gray8), (small.Width, small.Height, small.ColorType));
        Assert.InRange(MeanDifference(exact, small), 0, 3);
    }

    [Fact]
    public void A_small_picture_keeps_the_colour_of_pictures_and_cuts_letters_at_its_edges()
    {
        var coloured = Pictures.Book(Pictures.Png());
        using var bitmap = SKBitmap.Decode(PageRaster.DrawSmall(coloured, coloured.Pages[0], 72, new GlyphMasks()));
        Assert.InRange(bitmap.GetPixel(240, 110).Red, 220, 255);
        Assert.InRange(bitmap.GetPixel(240, 110).Blue, 0, 80);

        var cut = PageMaker.Book(PageMaker.Page(1, [.. PageMaker.Line("가", Styled.Square, -5, 3), .. PageMaker.Line("가", Styled.Square, 295, 403)]));
        using var edges = SKBitmap.Decode(PageRaster.DrawSmall(cut, cut.Pages[0], 72, new GlyphMasks()));
        Assert.True(IsInk(edges, 0, 0) && IsInk(edges, 299, 399) && !IsInk(edges, 150, 200));
    }

    [Fact]
    public void Strips_of_a_cover_meet_without_a_seam()
    {
        // The letter stands over the first border between strips, at 256.
        var style = Styled.Square with { Size = Length.FromPoints(100) };
        var book = PageMaker.Book(PageMaker.Page(1, PageMaker.Line("가", style, 50, 300)) with { Size = new Size(Length.FromPoints(304), Length.FromPoints(400)) });
        using var exact = Draw(book, 72);
        using var strips = SKBitmap.Decode(PageRaster.DrawFlat(book, book.Pages[0], 72, quality: 92));
        Assert.Equal((exact.Width, exact.Height), (strips.Width, strips.Height));
        Assert.InRange(MeanDifference(exact, strips), 0, 2);
    }

    /// <summary>
    /// Both are drawn at 288 dpi and compared by the mean of every four by four pixels. The page's ink is 15 levels in 255 on average.
    /// Poppler puts glyphs at most a quarter pixel to the left of their place, hence two levels; MuPDF differs by less than one.
    /// </summary>
    [Fact]
    public void Our_raster_and_poppler_s_of_our_PDF_agree()
    {
        var book = PageMaker.Book(PageMaker.Page(1, SamplePage(0)));
        using var theirs = SKBitmap.Decode(MadePdf.Of(book).Ask("pdftoppm", "-r", "288", "-png", "-gray", "{}").Bytes);
        using var ours = Draw(book, 288);
        using var moved = Draw(PageMaker.Book(PageMaker.Page(1, SamplePage(0.5))), 288);
        Assert.Equal((ours.Width, ours.Height), (theirs.Width, theirs.Height));
        Assert.InRange(MeanDifference(ours, theirs), 0, 2.5);
        Assert.InRange(MeanDifference(moved, theirs), 5, 255);
    }

    [Fact]
    public void Our_raster_and_MuPDF_s_of_our_PDF_agree()
    {
        var book = PageMaker.Book(PageMaker.Page(1, SamplePage(0)));
        using var theirs = SKBitmap.Decode(MadePdf.Of(book).Ask("mutool", "draw", "-q", "-r", "288", "-c", "gray", "-F", "png", "-o", "-", "{}").Bytes);
        using var ours = Draw(book, 288);
        Assert.InRange(MeanDifference(ours, theirs), 0, 1.0);
    }

    private static IEnumerable<Placed> SamplePage(double shift)
    {
        for (var line = 0; line < 18; line++)
        {
            var style = line % 3 == 0 ? Styled.Serif with { Tracking = new Em(-0.03) } : Styled.Serif;
            foreach (var placed in PageMaker.Line("나라의 말이 “중국”과 달라… 漢字와 Latin 123, 그리고 뷁.", style, 20 + shift, 40 + 18 * line))
            {
                yield return placed;
            }
        }

        yield return new Placed.Dot(new Point(Length.FromPoints(100 + shift), Length.FromPoints(380)), Length.FromPoints(12), new Ink(0.5));
        yield return Rule(20, 370, 260, 0.5, black: 0.5);
    }

    private static Placed.Rule Rule(double x, double y, double width, double height, double black) =>
        new(new Rect(Length.FromPoints(x), Length.FromPoints(y), Length.FromPoints(width), Length.FromPoints(height)), new Ink(black));

    private static SKBitmap Draw(TypesetBook book, double dotsPerInch) => SKBitmap.Decode(PageRaster.Draw(book, book.Pages[0], dotsPerInch));

    private static bool IsInk(SKBitmap bitmap, int x, int y) => Gray(bitmap, x, y) < 128;

    private static int Gray(SKBitmap bitmap, int x, int y) => bitmap.GetPixel(x, y).Red;

    private static double MeanDifference(SKBitmap a, SKBitmap b)
    {
        const int block = 4;
        double sum = 0;
        for (var y = 0; y < a.Height; y += block)
        {
            for (var x = 0; x < a.Width; x += block)
            {
                sum += Math.Abs(Sum(a, x, y, block) - Sum(b, x, y, block));
            }
        }

        return sum / a.Width / a.Height;
    }

    private static int Sum(SKBitmap bitmap, int left, int top, int block)
    {
        var sum = 0;
        for (var i = 0; i < block * block; i++)
        {
            sum += Gray(bitmap, left + i % block, top + i / block);
        }

        return sum;
    }
}
