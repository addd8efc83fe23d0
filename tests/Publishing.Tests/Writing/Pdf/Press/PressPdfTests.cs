using System.Text;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Verifying.Pdf;
using Publishing.Writing.Pdf.Identity;
using Publishing.Writing.Pdf;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Syntax;
using Publishing.Writing.Raster;
using Xunit;

namespace Publishing.Tests.Writing.Pdf.Press;

/// <summary>Files for the press, by their boxes, operators and pictures.</summary>
public sealed class PressPdfTests
{
    private static readonly Length ThreeMillimetres = Length.FromMillimetres(3);

    [Fact]
    public void P1_P2_P5_The_boxes_of_a_shinguk_page_nest_with_three_millimetres_of_bleed()
    {
        // 152 × 225 mm are 430.866 × 637.795 pt; 3 mm are 8.504 pt.
        var text = Write(Blank(152, 225), Options());
        Assert.Contains("/MediaBox [0 0 447.874 654.803]", text, StringComparison.Ordinal);
        Assert.Contains("/BleedBox [0 0 447.874 654.803]", text, StringComparison.Ordinal);
        Assert.Contains("/TrimBox [8.504 8.504 439.37 646.299]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void P2_P21_Without_bleed_and_marks_the_page_is_the_trim()
    {
        var text = Write(Blank(148, 210), Options() with { Bleed = Length.Zero });
        Assert.Contains("/MediaBox [0 0 419.528 595.276]", text, StringComparison.Ordinal);
        Assert.Contains("/TrimBox [0 0 419.528 595.276]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void P21_A_service_that_prints_on_demand_has_its_own_bleed_pages_and_sizes()
    {
        var layout = new LayoutConfig { Print = new PrintDesign { Profile = PrintProfile.Bookk }, Page = new PageDesign { Trim = TrimSizes.Named("A5")!.Size } };
        Assert.Equal(Length.Zero, PressOptions.OfInterior(layout, Condition).Bleed);
        Assert.Equal(ThreeMillimetres, PressOptions.OfInterior(new LayoutConfig(), Condition).Bleed);
        Assert.Equal("press-012", Assert.Single(PressChecks.OfProfile(48, layout)).Code);
        Assert.Contains("50", PressChecks.OfProfile(48, layout)[0].Message.English, StringComparison.Ordinal);
        Assert.Empty(PressChecks.OfProfile(50, layout));
        Assert.Equal("press-013", Assert.Single(PressChecks.OfProfile(50, layout with { Page = new PageDesign() })).Code);
        Assert.Empty(PressChecks.OfProfile(2, new LayoutConfig()));
    }

    [Fact]
    public void P3_No_mark_lies_inside_the_bleed()
    {
        var options = Options() with { Marks = PrintMarks.Full };
        var page = PressPages.Make(Blank(148, 210), options, 1, null, TestFonts.Square).Pages[0];
        var bleed = new Rect(-ThreeMillimetres, -ThreeMillimetres, page.Size.Width + (ThreeMillimetres * 2), page.Size.Height + (ThreeMillimetres * 2));

        // Eight lines of crop marks, eight of the bleed, four crosses; all 0.25 pt thin and at least 3 mm outside the trim.
        var rules = page.Items.OfType<Placed.Rule>().ToArray();
        Assert.Equal(8 + 8 + 8, rules.Length);
        Assert.All(rules, rule => Assert.Equal(0.25, Math.Min(rule.Area.Width.Points, rule.Area.Height.Points), 3));
        Assert.All(rules, rule => Assert.True(rule.Area.Right <= bleed.X || rule.Area.X >= bleed.Right || rule.Area.Bottom <= bleed.Y || rule.Area.Y >= bleed.Bottom, rule.ToString()));
        Assert.All(rules, rule => Assert.InRange(rule.Area.X.Points, -options.Margin.Points, page.Size.Width.Points + options.Margin.Points));
    }

    [Fact]
    public void P2_A_picture_that_reaches_the_edge_goes_on_into_the_bleed()
    {
        var book = SmallBook.Of("", null, [("a.png", Pictures.Png(40, 20))], ("01.md", "![그림](a.png){width=page}\n"));
        var text = Write(book.Typeset, Options());

        // 280 pt wide and 3 mm more on both sides, from the edge of the media; clipped to its height of 140 pt.
        Assert.Matches(@"q 0 \S+ 297\.008 140 re W n", text);
        Assert.Matches(@"q 297\.008 0 0 148\.504 0 \S+ cm /I1 Do Q", text);
    }

    [Fact]
    public void P25_P32_Black_overprints_and_white_does_not()
    {
        var black = new Placed.Rule(new Rect(Length.FromPoints(10), Length.FromPoints(10), Length.FromPoints(9), Length.FromPoints(9)), Ink.Full);
        var text = Write(Book(PageMaker.Page(1, black, black with { Ink = new Ink(0) }, black with { Ink = new Ink(0.5) })), Options());
        Assert.Matches(@"/GO gs\s+0 0 0 1 k\s+\S+ \S+ 9 9 re f\s+/GN gs\s+0 0 0 0 k\s+\S+ \S+ 9 9 re f\s+/GO gs\s+0 0 0 0?\.5 k", text);
        Assert.Contains("/OPM 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void P26_A_spot_ink_is_a_plate_of_its_own()
    {
        var spot = Ink.Of(new InkColor("DIC 156", new Cmyk(0, 80, 90, 0), 0xCC3333, IsSpot: true));
        var rule = new Placed.Rule(new Rect(Length.Zero, Length.FromPoints(10), Length.FromPoints(9), Length.FromPoints(9)), spot);
        var text = Write(Book(PageMaker.Page(1, rule)), Options() with { IsBlackOnly = false });
        Assert.Contains("/Separation /DIC#20156 /DeviceCMYK", text, StringComparison.Ordinal);
        Assert.Contains("/S44494320313536 cs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void P26_A_second_ink_prints_what_the_layout_gives_it_and_nothing_else()
    {
        var book = SmallBook.Of("second-ink: {name: DIC 156, cmyk: 0 80 90 0, for: [headings]}\n", "# 장\n\n본문\n");
        var colors = book.Typeset.Pages[0].Items.OfType<Placed.Glyphs>().GroupBy(glyphs => glyphs.Role).ToDictionary(group => group.Key, group => group.First().Ink?.Color?.Name);
        Assert.Equal("DIC 156", colors[LineRole.Heading]);
        Assert.Null(colors[LineRole.Body]);
        var bytes = Bytes(book.Typeset, Options(), 0);
        Assert.Empty(PdfPreflight.Check(bytes, isOneColor: true, secondInk: "DIC 156")!.Findings);
        Assert.Contains("P26", PdfPreflight.Check(bytes, isOneColor: true)!.Findings.Select(finding => finding.Clause));
    }

    [Fact]
    public void P7_P8_P9_Blank_pages_fill_leaves_folds_and_signatures()
    {
        var layout = new LayoutConfig();
        Assert.Equal(250, PressPages.CountOf(249, layout));
        Assert.Equal(252, PressPages.CountOf(249, layout with { Page = layout.Page with { Binding = Binding.Saddle } }));

        // P9: 250 pages in signatures of 16 are 256, 6 of them empty, 16 signatures.
        var padded = layout with { Print = layout.Print with { Pad = true } };
        Assert.Equal(256, PressPages.CountOf(250, padded));
        var numbers = PressChecks.NumbersOf(250, padded);
        Assert.Equal((256, 16), (numbers.Pages, numbers.Pages / numbers.PagesEach));

        var text = Write(Blank(148, 210), Options(), count: 2);
        Assert.Equal(2, Regex.Count(text, "/Type /Page\\b"));
        Assert.Equal(2, Regex.Count(text, @"/Length 0\b"));
    }

    [Theory]
    [InlineData("A5", 96, 3)]
    [InlineData("A4", 96, 6)]
    [InlineData("국판", 97, 4)]
    public void P9_Sheets_follow_from_the_trim(string trim, int pages, int sheets) =>
        Assert.Equal(sheets, (int)Math.Ceiling((double)pages / TrimSizes.PagesPerSheet(trim)!.Value));

    [Fact]
    public void P9_Three_pages_over_a_signature_are_told()
    {
        var print = new PrintDesign { Signature = 16 };
        Assert.Equal("press-011", Assert.Single(PressChecks.OfPages(35, print)).Code);
        Assert.Contains("3쪽", PressChecks.OfPages(35, print)[0].Message.Korean, StringComparison.Ordinal);
        Assert.Empty(PressChecks.OfPages(32, print));
        Assert.Empty(PressChecks.OfPages(40, print));
    }

    [Fact]
    public void P10_The_interior_is_single_pages_in_reading_order()
    {
        var book = SmallBook.Of("", "# 가\n\n하나\n\n# 나\n\n둘\n");
        var press = PressPages.Make(book.Typeset, Options(), PressPages.CountOf(book.Typeset.Pages.Length, book.Layout), null, TestFonts.Square);
        Assert.Equal(Enumerable.Range(1, press.Pages.Length), press.Pages.Select(page => page.Number));
        Assert.Single(press.Pages.Select(page => page.Size).Distinct());
    }

    [Fact]
    public void P23_P29_A_colour_picture_becomes_gray_for_black_and_inks_for_colour()
    {
        var red = Pictures.Png(8, 8);
        var gray = PressPicture.Pack(red, Options(), out _)!;
        Assert.Equal("DeviceGray", gray.Colors.Device);
        Assert.Null(gray.Alpha);
        var inks = PressPicture.Pack(red, Options() with { IsBlackOnly = false }, out _)!;
        Assert.Equal("DeviceCMYK", inks.Colors.Device);
    }

    /// <summary>The picture of complaint pdf-008: #C04030 in the inks of coated paper, about 20 + 90 + 95 %.</summary>
    [Fact]
    public void P27_P29_A_picture_in_inks_goes_through_as_it_is_and_is_measured()
    {
        var jpeg = File.ReadAllBytes(Repository.PathOf("tests", "Publishing.Tests", "Complaints", "pdf-008", "in", "cmyk.jpg"));
        var packed = PressPicture.Pack(jpeg, Options() with { IsBlackOnly = false }, out _)!;
        Assert.Equal(jpeg, packed.Pixels.Bytes.ToArray());
        Assert.InRange(packed.MostInk, 150, 260);
    }

    [Fact]
    public void M19_The_file_for_the_press_has_the_ISBN_of_the_printed_book()
    {
        var metadata = new Metadata { Id = "a", Title = "책", Isbn = new Isbn("979-11-12-31240-2", "979-11-12-31241-9") };
        Assert.Equal("urn:isbn:9791112312402", DocumentRecord.Of(metadata, PageMaker.Date, isForPress: true).Identifier);
        Assert.Equal("urn:isbn:9791112312419", DocumentRecord.Of(metadata, PageMaker.Date).Identifier);
    }

    [Fact]
    public void P29_A_gray_JPEG_goes_through_byte_for_byte()
    {
        var jpeg = Pictures.Jpeg(8, 8, SkiaSharp.SKColorType.Gray8);
        Assert.Equal(jpeg, PressPicture.Pack(jpeg, Options(), out _)!.Pixels.Bytes.ToArray());
    }

    [Fact]
    public void P23_What_was_transparent_lies_on_white()
    {
        var clear = PressPicture.Pack(Pictures.Png(2, 2, isTransparent: true), Options(), out _)!;
        Assert.Null(clear.Alpha);
    }

    [Fact]
    public void P24_P27_Standard_and_ink_limit_are_keys_of_the_layout()
    {
        Assert.Equal(PressStandard.X1a, PressOptions.Of(new PrintDesign { Standard = "PDF/X-1a" }, ThreeMillimetres, Condition).Standard);
        Assert.Equal(PressStandard.X4, PressOptions.Of(new PrintDesign(), ThreeMillimetres, Condition).Standard);
        Assert.Equal(300, new PrintDesign().InkLimit);
    }

    [Fact]
    public void P22_P33_X_4_packs_its_objects_and_two_builds_are_equal()
    {
        var once = Bytes(Blank(148, 210), Options(), 2);
        Assert.Equal(once, Bytes(Blank(148, 210), Options(), 2));
        Assert.StartsWith("%PDF-1.6", Encoding.Latin1.GetString(once), StringComparison.Ordinal);
        Assert.Contains("/ObjStm", Encoding.Latin1.GetString(once), StringComparison.Ordinal);
        Assert.DoesNotContain("/ObjStm", Encoding.Latin1.GetString(Bytes(Blank(148, 210), Options() with { Standard = PressStandard.X1a }, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void P34_Nothing_of_the_reading_edition_is_in_the_file_for_the_press()
    {
        var text = Write(SmallBook.Of("", "# 장\n\n[여기](https://example.org)\n").Typeset, Options());
        Assert.DoesNotContain("/Annots", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/Outlines", text, StringComparison.Ordinal);
    }

    [Fact]
    public void P28_No_letters_of_an_interior_are_black_of_four_inks()
    {
        var text = Write(SmallBook.Of("", "# 장\n\n본문\n").Typeset, Options());
        Assert.All(Regex.Matches(text, @"(\S+ \S+ \S+) \S+ k\n").Select(match => match.Groups[1].Value), inks => Assert.Equal("0 0 0", inks));
    }

    [Fact]
    public void P25_Coverage_is_the_area_of_the_outlines()
    {
        // A rule of half the page at full black, and one of half of the rest at half.
        var (width, height) = (Length.FromPoints(100), Length.FromPoints(100));
        var page = PageMaker.Page(1, new Placed.Rule(new Rect(Length.Zero, Length.Zero, width, height / 2), Ink.Full), new Placed.Rule(new Rect(Length.Zero, height / 2, width, height / 4), new Ink(0.5)))
            with { Size = new Size(width, height) };
        Assert.Equal(0.5 + 0.125, InkCoverage.Of(page), 3);
    }

    private static OutputCondition Condition => OutputCondition.Find("CoatedFOGRA39", ".").Value!;

    private static PressOptions Options() => new(PressStandard.X4, Condition, IsBlackOnly: true, ThreeMillimetres, PrintMarks.None, HasSlug: false, InkLimit: 300);

    private static TypesetBook Book(Page page) => PageMaker.Book(page);

    private static TypesetBook Blank(double width, double height) =>
        Book(PageMaker.Page(1) with { Size = new Size(Length.FromMillimetres(width), Length.FromMillimetres(height)) });

    private static string Write(TypesetBook book, PressOptions options, int count = 0) =>
        Encoding.Latin1.GetString(Bytes(book, options, count, PdfSyntaxStyle.Readable));

    private static byte[] Bytes(TypesetBook book, PressOptions options, int count, PdfSyntaxStyle? style = null)
    {
        var press = PressPages.Make(book, options, count, null, TestFonts.Square);
        using var stream = new MemoryStream();
        Assert.Empty(PdfWriter.Write(press, PageMaker.Date, stream, new PdfOptions { Press = options, Style = style ?? options.Style }).Diagnostics);
        return stream.ToArray();
    }
}
