using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Cover;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Syntax;
using Publishing.Writing.Pdf;
using Xunit;

namespace Publishing.Tests.Writing.Cover;

/// <summary>Spine, spread and barcode, by numbers that a shop could check.</summary>
public sealed class CoverTests
{
    [Theory]
    [InlineData(200, "미색모조 80g", 9.6)]
    [InlineData(201, "미색모조 80g", 9.696)]
    [InlineData(100, "아트 150g", 6.0)]
    [InlineData(100, "스노우지 120g", 5.8)]
    public void P12_The_table_gives_the_thickness_of_a_page(int pages, string paper, double millimetres) =>
        Assert.Equal(millimetres, SpineThickness.Of(pages, paper, new CoverDesign())!.Width.Millimetres, 3);

    [Fact]
    public void P11_Sheets_end_papers_and_cover_are_added_and_rounded_up()
    {
        // 160 sheets of .09 are 14.4; 4 sheets of end paper .54; two covers of .255: 15.45, rounded up to 16.
        var cover = new CoverDesign
        {
            Formula = SpineFormula.Sheets, Sheet = Length.FromMillimetres(0.09), EndPapers = Length.FromMillimetres(0.54),
            Stock = Length.FromMillimetres(0.255), Round = Length.FromMillimetres(1),
        };
        var spine = SpineThickness.Of(320, null, cover)!;
        Assert.Equal(16, spine.Width.Millimetres, 3);
        Assert.Contains("= 15.45mm → 16mm", spine.Sum, StringComparison.Ordinal);
        Assert.Equal(15.5, SpineThickness.Of(320, null, cover with { Round = Length.FromMillimetres(0.5) })!.Width.Millimetres, 3);
    }

    [Fact]
    public void P13_An_unknown_stock_is_never_guessed_and_the_users_thickness_wins()
    {
        Assert.Null(SpineThickness.Of(200, "한지 45g", new CoverDesign()));
        Assert.Null(SpineThickness.Of(200, null, new CoverDesign()));
        Assert.Equal(11.5, SpineThickness.Of(200, "한지 45g", new CoverDesign { Spine = Length.FromMillimetres(11.5) })!.Width.Millimetres, 3);
        Assert.Equal(11.5, SpineThickness.Of(200, null, new CoverDesign { Formula = SpineFormula.Sheets, Sheet = Length.FromMillimetres(0.115) })!.Width.Millimetres, 3);
        Assert.Equal(11.5, SpineThickness.Of(200, "미색모조 100g", new CoverDesign { Formula = SpineFormula.Sheets })!.Width.Millimetres, 3);
    }

    [Theory]
    [InlineData(100, 4.8)]
    [InlineData(320, 15.36)]
    public void P14_Grammage_gives_the_spine(int pages, double millimetres) =>
        Assert.Equal(millimetres, SpineThickness.Of(pages, "미색모조 80g", new CoverDesign { Formula = SpineFormula.Grammage })!.Width.Millimetres, 3);

    [Theory]
    [InlineData(232, 14.36)]
    [InlineData(399, 23.545)]
    [InlineData(400, 19.6)]
    public void P15_Bookk_has_a_formula_of_its_own(int pages, double millimetres) =>
        Assert.Equal(millimetres, SpineThickness.Of(pages, null, new CoverDesign { Formula = SpineFormula.Bookk })!.Width.Millimetres, 3);

    [Fact]
    public void P16_The_spread_of_A5_with_232_pages_is_316_36_by_216()
    {
        var geometry = CoverGeometry.Of(PageOf(148, 210), new CoverDesign(), Length.FromMillimetres(14.36));
        Assert.Equal(316.36, (geometry.Spread.Width + (geometry.Bleed * 2)).Millimetres, 2);
        Assert.Equal(216, (geometry.Spread.Height + (geometry.Bleed * 2)).Millimetres, 2);
        Assert.Equal((0.0, 148.0, 162.36), (geometry.Back.X.Millimetres, Math.Round(geometry.Spine.X.Millimetres, 2), Math.Round(geometry.Front.X.Millimetres, 2)));
    }

    [Fact]
    public void P17_Flaps_are_folded_three_millimetres_outside_the_trim()
    {
        var geometry = CoverGeometry.Of(PageOf(148, 210), new CoverDesign { Flaps = Length.FromMillimetres(100) }, Length.FromMillimetres(14));
        Assert.Equal(100 + 148 + 14 + 148 + 100, geometry.Spread.Width.Millimetres, 2);
        Assert.Equal((97.0, 413.0), (Math.Round(geometry.Folds!.Value.Back.Millimetres, 2), Math.Round(geometry.Folds.Value.Front.Millimetres, 2)));
    }

    [Fact]
    public void P18_A_thin_spine_has_no_words_unless_told()
    {
        var thin = Length.FromMillimetres(4.8);
        Assert.False(CoverSpread.HasSpineText(new CoverDesign(), thin));
        Assert.True(CoverSpread.HasSpineText(new CoverDesign { SpineText = SpineText.Always }, thin));
        Assert.True(CoverSpread.HasSpineText(new CoverDesign(), Length.FromMillimetres(5)));
        var found = PressChecks.OfCover(Record, Layout, new SpineThickness(thin, ""));
        Assert.Equal("press-009", Assert.Single(found).Code);
    }

    [Fact]
    public void P18_Words_of_the_spine_go_down_between_its_folds()
    {
        var (page, geometry) = Spread(Layout, 16);
        var spine = page.Items.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Turn == Turn.Right).ToArray();
        Assert.Contains(spine, glyphs => glyphs.Run.Text.Contains("시월", StringComparison.Ordinal));
        Assert.All(spine, glyphs => Assert.InRange(glyphs.Origin.X.Points, geometry.Spine.X.Points, geometry.Spine.Right.Points - (glyphs.Run.Size.Points * 0.88)));
        Assert.All(spine, glyphs => Assert.InRange(glyphs.Origin.Y.Points + glyphs.Run.Width.Points, 0, geometry.Spread.Height.Points));
    }

    /// <summary>A square picture on a front of 148 × 210 mm with bleed is 216 mm on each side, and cut at both sides.</summary>
    [Fact]
    public void P16_A_picture_fills_the_front_and_keeps_its_shape()
    {
        var geometry = CoverGeometry.Of(PageOf(148, 210), new CoverDesign(), Length.FromMillimetres(10));
        var picture = new ImageFile("front.png", "image/png", 20, 20, [.. Pictures.Png(20, 20)]);
        var book = new Book { Metadata = Record, CoverImage = "front.png", Images = ImmutableDictionary<string, ImageFile>.Empty.Add("front.png", picture) };
        var cover = CoverSpread.Make(book, Layout, geometry, TestFonts.Books);
        var press = PressOptions.Of(new PrintDesign(), geometry.Bleed, OutputCondition.Find("CoatedFOGRA39", ".").Value!) with { IsBlackOnly = false };
        using var stream = new MemoryStream();
        Assert.Empty(PdfWriter.Write(PressPages.Make(cover, press, 1, null, TestFonts.Books), PageMaker.Date, stream, new PdfOptions { Press = press, Style = PdfSyntaxStyle.Readable }).Diagnostics);
        var text = System.Text.Encoding.Latin1.GetString(stream.ToArray());
        Assert.Matches(@"q 612\.283 0 0 612\.283 \S+ 0 cm /I1 Do Q", text);

        // Clipped to the front and the bleed at three sides: 148 + 3 mm by 210 + 6 mm.
        Assert.Matches(@"q \S+ 0 428\.031 612\.283 re W n", text);
    }

    [Theory]
    [InlineData(11.2, 16)]
    [InlineData(3, 8)]
    public void P19_A_cased_spine_adds_boards(double block, double spine)
    {
        var geometry = CoverGeometry.Of(PageOf(148, 210) with { Binding = Binding.Cased }, new CoverDesign(), Length.FromMillimetres(block));
        Assert.Equal(spine, geometry.Spine.Width.Millimetres, 2);
        Assert.Equal((156.0, 218.0, 20.0), (Math.Round(geometry.Front.Width.Millimetres, 2), Math.Round(geometry.Front.Height.Millimetres, 2), Math.Round(geometry.Bleed.Millimetres, 2)));
    }

    [Fact]
    public void P20_M4_A_cover_without_price_or_barcode_is_refused()
    {
        var spine = new SpineThickness(Length.FromMillimetres(9), "");
        Assert.Empty(PressChecks.OfCover(Record, Layout, spine));
        Assert.Equal("press-010", Assert.Single(PressChecks.OfCover(Record with { Price = new Price() }, Layout, spine)).Code);
        Assert.Equal("press-010", Assert.Single(PressChecks.OfCover(Record with { Isbn = new Isbn() }, Layout, spine)).Code);
        Assert.Empty(PressChecks.OfCover(Record with { Isbn = new Isbn(), IsNotForSale = true }, Layout, spine));
        var words = string.Concat(Spread(Layout, 9).Page.Items.OfType<Placed.Glyphs>().Select(glyphs => glyphs.Run.Text));
        Assert.Contains("15,000", words, StringComparison.Ordinal);
    }

    [Fact]
    public void M10_The_bars_are_31_35_mm_wide_and_black()
    {
        var (page, _) = Spread(Layout, 9);
        var bars = BarsOf(page);
        var main = bars.Take(30).ToArray();
        Assert.Equal(31.35, (main[^1].Area.Right - main[0].Area.X).Millimetres, 2);
        Assert.All(bars, bar => Assert.Equal(Ink.Full, bar.Ink));

        // Quiet zones: 11 modules before, 7 to 10 before the add-on.
        var box = page.Items.OfType<Placed.Rule>().Single(rule => rule.Ink == new Ink(0)).Area;
        Assert.Equal(11 * 0.33, (main[0].Area.X - box.X).Millimetres, 2);
    }

    [Theory]
    [InlineData("03810", 0, "GGLLL")]
    [InlineData("93560", 3, "GLLLG")]
    public void M11_The_check_of_an_add_on_chooses_its_sets(string digits, int check, string sets)
    {
        Assert.Equal(check, Barcode.AddonCheck(digits));
        var bars = Barcode.Addon(digits);
        Assert.Equal(47, bars.Length);

        // A digit of set L has an odd number of bars' modules, one of set G an even one.
        var parity = string.Concat(Enumerable.Range(0, 5).Select(i => bars.Substring(4 + (9 * i), 7).Count(module => module == '1') % 2 == 1 ? 'L' : 'G'));
        Assert.Equal(sets, parity);
    }

    [Fact]
    public void M10_Thirteen_digits_are_95_modules_between_guards()
    {
        var bars = Barcode.Main("9791112312402");
        Assert.Equal(95, bars.Length);
        Assert.Equal(("101", "01010", "101"), (bars[..3], bars[45..50], bars[^3..]));
        Assert.Equal(30, System.Text.RegularExpressions.Regex.Count(bars, "1+"));
    }

    [Fact]
    public void M12_The_box_keeps_off_cut_and_fold()
    {
        var (page, geometry) = Spread(Layout, 9);
        var box = page.Items.OfType<Placed.Rule>().Single(rule => rule.Ink == new Ink(0)).Area;
        var least = Length.FromMillimetres(5).Points;
        Assert.InRange((geometry.Spine.X - box.Right).Points, least, 1000);
        Assert.InRange((geometry.Spread.Height - box.Bottom).Points, least, 1000);
        Assert.InRange(box.X.Points, least, 1000);
        Assert.All(BarsOf(page), bar => Assert.True(bar.Area.X > box.X && bar.Area.Right < box.Right && bar.Area.Y > box.Y && bar.Area.Bottom < box.Bottom));
        Assert.Contains("979-11-12-31240-2", string.Concat(page.Items.OfType<Placed.Glyphs>().Select(glyphs => glyphs.Run.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void P27_Every_ground_of_the_palette_stays_under_280_percent() =>
        Assert.All(CoverPalette.Grounds, color => Assert.InRange(color.Ground.Cmyk.Total, 0, 280));

    private static Placed.Rule[] BarsOf(Page page) => [.. page.Items.OfType<Placed.Rule>().Where(rule => rule.Ink == Ink.Full).OrderBy(rule => rule.Area.X)];

    private static Metadata Record => new()
    {
        Id = "october", Title = "시월", Contributors = [new Contributor("홍길동", "aut")], Publisher = new PublisherImprint { House = "출판사" },
        Isbn = new Isbn("979-11-12-31240-2", null, "03810"), Price = new Price(15000), Description = "짧은 소개.",
    };

    private static LayoutConfig Layout => new() { Cover = new CoverDesign() };

    private static PageDesign PageOf(double width, double height) => new() { Trim = new TrimSize(null, Length.FromMillimetres(width), Length.FromMillimetres(height)) };

    private static (Page Page, CoverGeometry Geometry) Spread(LayoutConfig layout, double spine)
    {
        var geometry = CoverGeometry.Of(PageOf(148, 210), layout.Cover, Length.FromMillimetres(spine));
        return (CoverSpread.Make(new Book { Metadata = Record }, layout, geometry, TestFonts.Books).Pages[0], geometry);
    }
}
