using System.Collections.Immutable;
using CsCheck;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Images;
using Publishing.Writing.Pdf;
using Publishing.Writing.Pdf.Pictures;
using Publishing.Writing.Pdf.Syntax;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

public sealed class PictureTests
{
    [Fact]
    public void P29_A_photograph_in_another_space_keeps_its_profile_and_one_in_sRGB_needs_none()
    {
        var adobe = WithProfile(Pictures.Jpeg(), ImageMagick.ColorProfiles.AdobeRGB1998.ToByteArray());
        var text = MadePdf.Readable(Pictures.Book(adobe));
        Assert.Matches(@"/ColorSpace \[ ?/ICCBased \d+ 0 R\]", text);
        Assert.DoesNotContain("/ICCBased", MadePdf.Readable(Pictures.Book(WithProfile(Pictures.Jpeg(), ImageMagick.ColorProfiles.SRGB.ToByteArray()))), StringComparison.Ordinal);
        Assert.DoesNotContain("/ICCBased", MadePdf.Readable(Pictures.Book(Pictures.Jpeg())), StringComparison.Ordinal);
    }

    /// <summary>An APP2 segment after the start of the file (ICC.1 annex B.4).</summary>
    private static byte[] WithProfile(byte[] jpeg, byte[] profile)
    {
        byte[] segment = [.. "ICC_PROFILE\0"u8, 1, 1, .. profile];
        var length = segment.Length + 2;
        return [.. jpeg[..2], 0xFF, 0xE2, (byte)(length >> 8), (byte)length, .. segment, .. jpeg[2..]];
    }

    [Fact]
    public void A_JPEG_is_embedded_byte_for_byte()
    {
        var jpeg = Pictures.Jpeg();
        var picture = Pack(jpeg);
        Assert.Equal(("DeviceRGB", 8), (picture.Colors.Device, picture.BitsPerComponent));
        Assert.Equal(jpeg, picture.Pixels.Bytes.ToArray());
        Assert.Equal([PdfFilter.Jpeg], picture.Pixels.Filters);
    }

    [Fact]
    public void A_gray_JPEG_stays_gray() => Assert.Equal("DeviceGray", Pack(Pictures.Jpeg(type: SKColorType.Gray8)).Colors.Device);

    [Fact]
    public void The_packed_rows_of_a_PNG_are_embedded_as_they_are()
    {
        var png = Pictures.Png();
        var picture = Pack(png);
        Assert.Equal(("DeviceRGB", 8, null), (picture.Colors.Device, picture.BitsPerComponent, picture.Alpha));
        Assert.Equal([PdfFilter.FlatePng(new PngRows(3, 8, 40))], picture.Pixels.Filters);
        Assert.Equal(PngFile.TryRead(png)!.Packed, picture.Pixels.Bytes.ToArray());
    }

    [Fact]
    public void A_gray_PNG_stays_gray() => Assert.Equal("DeviceGray", Pack(Pictures.Png(type: SKColorType.Gray8)).Colors.Device);

    [Fact]
    public void Transparency_becomes_a_mask()
    {
        var picture = Pack(Pictures.Png(isTransparent: true));
        Assert.NotNull(picture.Alpha);
        Assert.Equal("DeviceRGB", picture.Colors.Device);
    }

    [Fact]
    public void An_interlaced_PNG_is_unpacked_and_packed_again() =>
        Assert.Equal([PdfFilter.Flate], Pack(PngVariants.Make(40, 20, bitDepth: 8, PngColor.Gray, isInterlaced: true)).Pixels.Filters);

    [Fact]
    public void A_PNG_of_sixteen_bits_becomes_one_of_eight() =>
        Assert.Equal(8, Pack(PngVariants.Make(40, 20, bitDepth: 16, PngColor.Rgb, isInterlaced: false)).BitsPerComponent);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_palette_stays_a_palette(int bitDepth)
    {
        var picture = Pack(PngVariants.Make(40, 20, bitDepth, PngColor.Palette, isInterlaced: false));
        Assert.Equal((bitDepth, 3 << bitDepth), (picture.BitsPerComponent, picture.Colors.Palette!.Value.Length));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("transparent png")]
    [InlineData("palette png")]
    [InlineData("gray png of one bit")]
    [InlineData("interlaced png")]
    [InlineData("deep png")]
    [InlineData("jpeg")]
    [InlineData("gray jpeg")]
    [InlineData("webp")]
    public void Poppler_shows_what_we_show(string kind)
    {
        var book = Pictures.Book(PictureOf(kind));
        var pdf = MadePdf.Of(book);
        pdf.MustBeClean();
        using var theirs = SKBitmap.Decode(pdf.Ask("pdftoppm", "-r", "72", "-png", "{}").Bytes);
        using var ours = SKBitmap.Decode(Publishing.Writing.Raster.PageRaster.Draw(book, book.Pages[0], 72));
        foreach (var (x, y) in new[] { (40, 110), (80, 80), (150, 110), (220, 140) })
        {
            AssertNear(ours.GetPixel(x, y), theirs.GetPixel(x, y));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_turned_photograph_stands_as_its_camera_says(int orientation)
    {
        var book = Pictures.Book(PngVariants.WithOrientation(Pictures.Jpeg(), orientation));
        using var theirs = SKBitmap.Decode(MadePdf.Of(book).Ask("pdftoppm", "-r", "72", "-png", "{}").Bytes);
        using var ours = SKBitmap.Decode(Publishing.Writing.Raster.PageRaster.Draw(book, book.Pages[0], 72));
        foreach (var (x, y) in new[] { (80, 80), (220, 80), (80, 140), (220, 140) })
        {
            AssertNear(ours.GetPixel(x, y), theirs.GetPixel(x, y));
        }
    }

    [Fact]
    public void CMYK_of_Adobe_is_turned_over()
    {
        var adobe = PngVariants.CmykHeader(isAdobe: true);
        var other = PngVariants.CmykHeader(isAdobe: false);
        Assert.Equal((true, "DeviceCMYK"), (Pack(adobe).Colors.IsInverted, Pack(adobe).Colors.Device));
        Assert.False(Pack(other).Colors.IsInverted);
    }

    [Fact]
    public void A_picture_shown_twice_is_embedded_once()
    {
        var book = Pictures.Book(Pictures.Png());
        var page = book.Pages[0];
        var twice = book with { Pages = [page, page with { Number = 2, Label = "2" }] };
        var text = MadePdf.Readable(twice);
        Assert.Equal(2, text.Split("/Subtype /Image").Length);
        Assert.Equal(3, text.Split("/I1 Do").Length);
    }

    [Fact]
    public void P34_A_picture_among_words_says_its_own_and_leaves_the_words_alone()
    {
        var book = Pictures.Book(Pictures.Png());
        var text = MadePdf.Readable(book with { Pages = [book.Pages[0] with { Items = [.. PageMaker.Line("글", Styled.Serif, 20, 60, element: 1), .. book.Pages[0].Items] }] });
        // 그림의 말
        Assert.Matches(@"/Span<</Alt ?<FEFFADF8B9BCC7580020B9D0>>>BDC\nq [^\n]* /I1 Do Q\nEMC\n", text);
        Assert.DoesNotContain("/Alt <FEFF", text[text.IndexOf("StructTreeRoot", StringComparison.Ordinal)..], StringComparison.Ordinal);
        // One sequence for the words and one for the picture: a picture cannot stand inside a text object.
        Assert.Equal(2, text.Split("/MCID")[1..].Length);
    }

    [Fact]
    public void A_figure_carries_its_words()
    {
        var book = Pictures.Book(Pictures.Png()) with { Elements = [new Element(ElementRole.Document, -1), new Element(ElementRole.Figure, 0)] };
        // 그림의 말
        Assert.Contains("/Alt <FEFFADF8B9BCC7580020B9D0>", MadePdf.Readable(book), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_pictures_never_throw()
    {
        byte[][] files = [Pictures.Png(), Pictures.Jpeg(), Pictures.Png(isTransparent: true), PngVariants.Make(40, 20, 4, PngColor.Palette, false), PngVariants.WithOrientation(Pictures.Jpeg(), 6)];
        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 2000], Gen.Byte, Gen.Int[0, 3]).Sample(
            (file, place, value, cut) =>
            {
                byte[] bytes = [.. files[file]];
                bytes[place % bytes.Length] = value;
                if (cut == 0)
                {
                    bytes = bytes[..(place % bytes.Length)];
                }

                PackedPicture.Pack(bytes, PdfSyntaxStyle.Compact, out _);
            },
            iter: 2000);
    }

    private static byte[] PictureOf(string kind) => kind switch
    {
        "png" => Pictures.Png(),
        "transparent png" => Pictures.Png(isTransparent: true),
        "palette png" => PngVariants.Make(40, 20, 4, PngColor.Palette, isInterlaced: false),
        "gray png of one bit" => PngVariants.Make(40, 20, 1, PngColor.Gray, isInterlaced: false),
        "interlaced png" => PngVariants.Make(40, 20, 8, PngColor.Gray, isInterlaced: true),
        "deep png" => PngVariants.Make(40, 20, 16, PngColor.Rgb, isInterlaced: false),
        "jpeg" => Pictures.Jpeg(),
        "gray jpeg" => Pictures.Jpeg(type: SKColorType.Gray8),
        _ => WebP(),
    };

    private static byte[] WebP()
    {
        using var bitmap = Pictures.Gradient(40, 20);
        return Pictures.Encode(bitmap, SKEncodedImageFormat.Webp);
    }

    private static PackedPicture Pack(byte[] bytes)
    {
        var picture = PackedPicture.Pack(bytes, PdfSyntaxStyle.Compact, out var fault);
        Assert.Equal(ImageFault.None, fault);
        return picture!;
    }

    /// <summary>Ours is smoothed between pixels, poppler's is not: a pixel is 5 pt wide and a fortieth of the gradient.</summary>
    private static void AssertNear(SKColor a, SKColor b)
    {
        const int tolerance = 26;
        Assert.True(Math.Abs(a.Red - b.Red) <= tolerance && Math.Abs(a.Green - b.Green) <= tolerance && Math.Abs(a.Blue - b.Blue) <= tolerance, $"{a} is not near {b}");
    }
}
