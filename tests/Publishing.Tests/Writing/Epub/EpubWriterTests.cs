using System.Text;
using Publishing.Design;
using Publishing.Document;
using Publishing.Tests.Support;
using Xunit;
using static Publishing.Tests.Support.EpubPackage;

namespace Publishing.Tests.Writing.Epub;

public sealed class EpubWriterTests
{
    private static readonly Lazy<EpubPackage> Every = new(() => EpubPackage.Of(EveryConstruct.Book));

    [Fact]
    public void The_book_of_every_construct_gives_no_diagnostics() => Assert.Empty(Every.Value.Diagnostics);

    [Fact]
    public void E2_Bytes_30_to_57_are_the_stored_media_type_without_extra_field()
    {
        var bytes = Every.Value.Bytes;
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes, 30, 28));
        Assert.Equal([0, 0], bytes[6..10].Take(2));
        Assert.Equal((0, 8, 0), (BitConverter.ToUInt16(bytes, 8), BitConverter.ToUInt16(bytes, 26), BitConverter.ToUInt16(bytes, 28)));
    }

    [Fact]
    public void E2_Entries_after_the_first_are_sorted() =>
        Assert.Equal(Every.Value.Names.Skip(1).Order(StringComparer.Ordinal), Every.Value.Names.Skip(1));

    [Fact]
    public void Two_writings_give_equal_bytes() =>
        Assert.Equal(EpubPackage.Of(EveryConstruct.Book).Bytes, Every.Value.Bytes);

    [Fact]
    public void E3_File_names_are_ASCII_and_follow_the_order_of_the_book()
    {
        Assert.All(Every.Value.Names, name => Assert.Matches("^[A-Za-z0-9/_.-]+$", name));
        Assert.Equal(
            "cover.xhtml title.xhtml colophon.xhtml nav.xhtml front01.xhtml part01.xhtml ch01.xhtml ch02.xhtml ch03.xhtml appendix01.xhtml index.xhtml",
            string.Join(' ', Every.Value.Spine));
    }

    [Fact]
    public void E8_E9_The_cover_is_one_JPEG_of_1600_by_2560_pixels()
    {
        var cover = Assert.Single(Every.Value.Manifest, item => item.Attribute("properties")?.Value == "cover-image");
        Assert.Equal("image/jpeg", cover.Attribute("media-type")?.Value);
        var file = Publishing.Writing.Images.JpegFile.TryRead(Every.Value.File(cover.Attribute("href")!.Value));
        Assert.Equal((1600, 2560, 3), (file!.Width, file.Height, file.Components));
    }

    /// <summary>A BMP of two by two pixels is no core media type and is carried as a PNG.</summary>
    [Fact]
    public void E12_A_picture_that_readers_do_not_take_is_redrawn()
    {
        byte[] bmp =
        [
            0x42, 0x4D, 70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 24, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 255, 0, 255, 0, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0,
        ];
        var book = Made.Book(Made.Chapter("a", "장", Made.Figure("그림"))) with { Images = EveryConstruct.Book.Images.SetItem("a.png", new("a.png", "image/bmp", 2, 2, [.. bmp])) };
        var package = EpubPackage.Of(book);
        var item = Assert.Single(package.Manifest, item => item.Attribute("href")!.Value.StartsWith("images/", StringComparison.Ordinal));
        Assert.Equal("image/png", item.Attribute("media-type")!.Value);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], package.File(item.Attribute("href")!.Value)[..4]);
    }

    [Fact]
    public void E10_A_picture_of_six_megapixels_is_fitted_into_four()
    {
        var book = Made.Book(Made.Chapter("a", "장", Made.Figure("그림"))) with { Images = EveryConstruct.Book.Images.SetItem("a.png", EveryConstruct.Picture(3000, 2000)) };
        using var fitted = SkiaSharp.SKBitmap.Decode(EpubPackage.Of(book).File("images/image01.png"));
        Assert.True((long)fitted.Width * fitted.Height <= 4_000_000);
        Assert.Equal(1.5, (double)fitted.Width / fitted.Height, 2);
    }

    [Fact]
    public void A_picture_that_nobody_shows_is_not_carried() =>
        Assert.Equal("images/image01.png", Assert.Single(Every.Value.Manifest, item => item.Attribute("href")!.Value.StartsWith("images/", StringComparison.Ordinal)).Attribute("href")!.Value);

    [Fact]
    public void E13_Heading_fonts_hold_exactly_the_letters_of_the_headings()
    {
        var book = Made.Book(Made.Chapter("a", "가나", Made.Paragraph("본문의 글자"), Made.Heading(2, "다라")));
        var package = EpubPackage.Of(book);
        Assert.Equal("fonts/noto-sans-kr-700.ttf fonts/noto-serif-kr-700.ttf", Fonts(package));
        var serif = LettersOf(package.File("fonts/noto-serif-kr-700.ttf"));
        Assert.True("가나차례".All(letter => serif.Contains(letter)));
        Assert.DoesNotContain('본', serif);
        Assert.DoesNotContain('다', serif);
        Assert.Contains('다', LettersOf(package.File("fonts/noto-sans-kr-700.ttf")));
    }

    [Theory]
    [InlineData("None", "")]
    [InlineData("All", "fonts/noto-sans-kr-700.ttf fonts/noto-serif-kr-400.ttf fonts/noto-serif-kr-700.ttf")]
    public void E13_Fonts_are_carried_as_the_layout_says(string fonts, string expected)
    {
        var book = Made.Book(Made.Chapter("a", "가나", Made.Paragraph("본문의 글자"), Made.Heading(2, "다라")));
        Assert.Equal(expected, Fonts(EpubPackage.Of(book, new LayoutConfig { Epub = new() { Fonts = Enum.Parse<EpubFonts>(fonts) } })));
    }

    [Fact]
    public void The_summary_counts_documents_pictures_and_fonts() =>
        Assert.Equal((11, 2, 3), (Every.Value.Summary!.Documents, Every.Value.Summary.Images, Every.Value.Summary.Fonts));

    private static string Fonts(EpubPackage package) =>
        string.Join(' ', package.Manifest.Select(item => item.Attribute("href")!.Value).Where(name => name.StartsWith("fonts/", StringComparison.Ordinal)));

    private static HashSet<int> LettersOf(byte[] font)
    {
        using var data = SkiaSharp.SKData.CreateCopy(font);
        using var typeface = SkiaSharp.SKTypeface.FromData(data);
        using var reader = new SkiaSharp.SKFont(typeface);
        return [.. Enumerable.Range(0xAC00, 11172).Where(letter => reader.GetGlyph(letter) != 0)];
    }
}
