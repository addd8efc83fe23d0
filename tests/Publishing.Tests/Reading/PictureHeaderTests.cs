using System.Text;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

public sealed class PictureHeaderTests
{
    [Fact]
    public void Png_tells_its_size() => Assert.Equal(new PictureHeader.Sound("image/png", 4, 3), PictureHeader.Read(PictureBytes.Png(4, 3)));

    [Fact]
    public void Jpeg_tells_its_size() => Assert.Equal(new PictureHeader.Sound("image/jpeg", 640, 480), PictureHeader.Read(PictureBytes.Jpeg(640, 480)));

    [Fact]
    public void A_photograph_on_its_side_is_seen() =>
        Assert.Equal(new PictureHeader.Sound("image/jpeg", 640, 480, IsRotated: true), PictureHeader.Read(PictureBytes.Jpeg(640, 480, orientation: 6)));

    [Fact]
    public void Gif_tells_its_size() => Assert.Equal(new PictureHeader.Sound("image/gif", 300, 2), PictureHeader.Read(PictureBytes.Gif(300, 2)));

    [Fact]
    public void WebP_tells_its_size_in_all_three_kinds()
    {
        Assert.Equal(new PictureHeader.Sound("image/webp", 300, 2), PictureHeader.Read(PictureBytes.WebP("VP8X", 0, 0, 0, 0, 0x2B, 1, 0, 1, 0, 0)));
        Assert.Equal(new PictureHeader.Sound("image/webp", 300, 2), PictureHeader.Read(PictureBytes.WebP("VP8 ", 0, 0, 0, 0x9D, 1, 0x2A, 0x2C, 1, 2, 0)));
        Assert.Equal(new PictureHeader.Sound("image/webp", 300, 2), PictureHeader.Read(PictureBytes.WebP("VP8L", 0x2F, 0x2B, 0x41, 0, 0)));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='10mm' height='1in'/>", 38, 96)]
    [InlineData("<?xml version='1.0'?><!-- 그림 --><svg viewBox='0 0 400 300'><path d='M0 0'/></svg>", 400, 300)]
    [InlineData("<svg viewBox='0 0 400 300' width='100'/>", 100, 75)]
    [InlineData("<svg viewBox='0,0,400,300' width='100%' height='50%'/>", 400, 300)]
    [InlineData("<svg/>", 300, 150)]
    public void Svg_tells_its_size(string text, int width, int height) =>
        Assert.Equal(new PictureHeader.Sound("image/svg+xml", width, height), PictureHeader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Every_picture_cut_off_is_no_sound_one()
    {
        byte[][] pictures = [PictureBytes.Png(4, 3), PictureBytes.Jpeg(4, 3), PictureBytes.Gif(4, 3), PictureBytes.WebP("VP8L", 0x2F, 3, 0, 0, 0), "<svg viewBox='0 0 1 1'><g/></svg>"u8.ToArray()];
        foreach (var picture in pictures)
        {
            Assert.IsType<PictureHeader.Sound>(PictureHeader.Read(picture));
            for (var length = 0; length < picture.Length; length++)
            {
                Assert.IsNotType<PictureHeader.Sound>(PictureHeader.Read(picture.AsSpan(0, length)));
            }
        }
    }

    [Fact]
    public void A_picture_cut_in_half_is_called_truncated()
    {
        byte[][] pictures = [PictureBytes.Png(4, 3), PictureBytes.Jpeg(4, 3), PictureBytes.Gif(4, 3), "<svg viewBox='0 0 1 1'><g/></svg>"u8.ToArray()];
        Assert.All(pictures, picture => Assert.IsType<PictureHeader.Truncated>(PictureHeader.Read(picture.AsSpan(0, picture.Length - 3))));
    }

    [Theory]
    [InlineData("그림이 아닌 글")]
    [InlineData("<html><svg/></html>")]
    [InlineData("<svg")]
    [InlineData("")]
    public void Words_are_no_picture(string text) => Assert.IsType<PictureHeader.NoPicture>(PictureHeader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_picture_without_area_is_none() => Assert.IsType<PictureHeader.NoPicture>(PictureHeader.Read(PictureBytes.Png(0, 3)));

    [Fact]
    public void An_svg_reads_no_other_file()
    {
        const string text = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'><text>&x;</text></svg>";
        Assert.IsNotType<PictureHeader.Sound>(PictureHeader.Read(Encoding.UTF8.GetBytes(text)));
    }
}
