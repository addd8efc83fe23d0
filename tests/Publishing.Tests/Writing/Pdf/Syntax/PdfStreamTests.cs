using System.IO.Compression;
using System.Text;
using Publishing.Writing.Pdf.Syntax;
using Xunit;

namespace Publishing.Tests.Writing.Pdf.Syntax;

public sealed class PdfStreamTests
{
    [Fact]
    public void Deflated_bytes_come_back()
    {
        var stream = PdfStream.OfText("가나다"u8, PdfSyntaxStyle.Compact);
        using var unpacked = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(stream.Bytes.ToArray()), CompressionMode.Decompress);
        zlib.CopyTo(unpacked);
        Assert.Equal("가나다", Encoding.UTF8.GetString(unpacked.ToArray()));
        Assert.Equal([PdfFilter.Flate], stream.Filters);
    }

    [Fact]
    public void Nothing_needs_no_filter()
    {
        var stream = PdfStream.OfText([], PdfSyntaxStyle.Compact);
        Assert.Equal(0, stream.Bytes.Length);
        Assert.Empty(stream.Filters);
    }

    [Fact]
    public void Bytes_for_the_eye_are_hexadecimal()
    {
        var stream = PdfStream.OfPacked([0, 0xAB, 0xFF], PdfFilter.Jpeg, PdfSyntaxStyle.Readable);
        Assert.Equal("00ABFF>", Encoding.ASCII.GetString(stream.Bytes.Span));
        Assert.Equal([PdfFilter.AsciiHex, PdfFilter.Jpeg], stream.Filters);
    }
}
