using Publishing.Writing.Raster;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Writing.Raster;

public sealed class FlatJpegTests
{
    private const int Quality = 92;

    private static readonly SKColor Ground = new(0x4A, 0x2A, 0x45);
    private static readonly SKColor Letters = new(0xF6, 0xF1, 0xE6);

    [Fact]
    public void A_flat_ground_takes_twelve_bits_a_square()
    {
        var file = Write(1600, 2560, (_, _) => Ground);
        const int squares = 100 * 160;
        Assert.InRange(file.Length, squares * 12 / 8, (squares * 12 / 8) + 400);
        using var read = SKBitmap.Decode(file);
        Assert.Equal((1600, 2560), (read.Width, read.Height));
        Assert.InRange(Difference(read.GetPixel(800, 1000), Ground), 0, 2);
    }

    [Fact]
    public void An_edge_between_two_colours_stays_where_it_was()
    {
        using var read = SKBitmap.Decode(Write(64, 32, (x, y) => x + (y / 4) < 21 ? Ground : Letters));
        for (var y = 0; y < 32; y++)
        {
            var edge = 21 - (y / 4);
            Assert.InRange(Difference(read.GetPixel(edge - 6, y), Ground), 0, 12);
            Assert.InRange(Difference(read.GetPixel(edge + 5, y), Letters), 0, 12);
            Assert.True(read.GetPixel(edge - 1, y).Green < 100 && read.GetPixel(edge, y).Green > 180);
        }
    }

    /// <summary>Every kind of code: long runs of zeros, large and negative values.</summary>
    [Fact]
    public void Pixels_of_every_kind_come_back_as_from_the_encoder_of_Skia()
    {
        SKColor Of(int x, int y)
        {
            var (wave, grain) = (128 + (100 * Math.Sin(x * y / 90.0)), ((x * 7919) ^ (y * 104729)) % 97);
            return new SKColor((byte)wave, (byte)(255 - wave), (byte)(x < 64 ? wave : 60 + grain));
        }

        using var ours = SKBitmap.Decode(Write(128, 64, Of));
        using var pixels = new SKBitmap(128, 64);
        for (var i = 0; i < 128 * 64; i++)
        {
            pixels.SetPixel(i % 128, i / 128, Of(i % 128, i / 128));
        }

        using var theirFile = pixels.Encode(SKEncodedImageFormat.Jpeg, Quality);
        using var theirs = SKBitmap.Decode(theirFile);
        Assert.InRange(MeanError(ours, Of), 0, MeanError(theirs, Of) * 1.02);
    }

    [Fact]
    public void Nothing_has_the_shortest_code_and_no_code_begins_another()
    {
        var codes = new JpegCodes([0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        Assert.Equal((0, 1), (codes[0].Bits, codes[0].Length));
        Assert.Equal((0b1000, 4), (codes[1].Bits, codes[1].Length));
        var written = Enumerable.Range(0, 12).Select(value => Convert.ToString(codes[value].Bits, 2).PadLeft(codes[value].Length, '0')).ToArray();
        Assert.All(written, one => Assert.Single(written, other => one.StartsWith(other, StringComparison.Ordinal)));
    }

    private static byte[] Write(int width, int height, Func<int, int, SKColor> colorAt)
    {
        var pixels = new byte[width * height * 4];
        for (var i = 0; i < width * height; i++)
        {
            var color = colorAt(i % width, i / width);
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2], pixels[(4 * i) + 3]) = (color.Red, color.Green, color.Blue, 255);
        }

        var jpeg = new FlatJpeg(width, height, Quality);
        jpeg.Add(pixels.AsSpan(0, width * 16 * 4));
        jpeg.Add(pixels.AsSpan(width * 16 * 4));
        return jpeg.Finish();
    }

    private static double MeanError(SKBitmap bitmap, Func<int, int, SKColor> colorAt) =>
        Enumerable.Range(0, bitmap.Width * bitmap.Height).Average(i => (double)Difference(bitmap.GetPixel(i % bitmap.Width, i / bitmap.Width), colorAt(i % bitmap.Width, i / bitmap.Width)));

    private static int Difference(SKColor a, SKColor b) => Math.Max(Math.Abs(a.Red - b.Red), Math.Max(Math.Abs(a.Green - b.Green), Math.Abs(a.Blue - b.Blue)));
}
