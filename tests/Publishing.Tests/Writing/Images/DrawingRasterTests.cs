using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Document;
using Publishing.Writing.Images;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Writing.Images;

public sealed class DrawingRasterTests
{
    private const string Half = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\" viewBox=\"0 0 20 10\"><rect width=\"10\" height=\"10\"/></svg>";

    [Fact]
    public void A_drawing_an_inch_wide_has_600_pixels_and_its_ink_where_it_says()
    {
        var drawn = DrawingRaster.Draw(File(Half), Length.FromPoints(72))!;
        using var bitmap = SKBitmap.Decode([.. drawn.Bytes]);
        Assert.Equal((600, 300), (bitmap.Width, bitmap.Height));
        Assert.Equal((SKColors.Black, SKColors.White), (bitmap.GetPixel(150, 150), bitmap.GetPixel(450, 150)));
    }

    [Theory]
    [InlineData("<svg")]
    [InlineData("그림")]
    public void What_cannot_be_drawn_is_null(string svg) => Assert.Null(DrawingRaster.Draw(File(svg), Length.FromPoints(72)));

    [Fact]
    public void A_picture_elsewhere_is_not_fetched()
    {
        var svg = Half.Replace("<rect", "<image href=\"file:///etc/passwd\" width=\"5\" height=\"5\"/><rect", StringComparison.Ordinal);
        Assert.NotNull(DrawingRaster.Draw(File(svg), Length.FromPoints(72)));
    }

    private static ImageFile File(string svg) => new("a.svg", "image/svg+xml", 20, 10, [.. Encoding.UTF8.GetBytes(svg)]);
}
