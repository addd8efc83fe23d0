using System.Collections.Immutable;
using System.IO.Compression;

namespace Publishing.Writing.Pdf.Syntax;

/// <summary>
/// The bytes of a stream as they will stand in the file, and the filters that undo their packing, outermost first (ISO 32000-1 7.3.8).
/// Packing is apart from writing, so that many threads can pack while one writes.
/// </summary>
internal sealed record PdfStream(ReadOnlyMemory<byte> Bytes, ImmutableArray<PdfFilter> Filters)
{
    /// <summary>Room for packed pages; fonts take more.</summary>
    private const int LargestSpare = 1 << 16;

    /// <summary>Of this thread, between two streams.</summary>
    [ThreadStatic]
    private static MemoryStream? spare;

    /// <summary>Operators, CMaps and the like: deflated, or left as they are for the eye.</summary>
    public static PdfStream OfText(ReadOnlySpan<byte> text, PdfSyntaxStyle style) =>
        style.Compresses ? Deflated(text) : new PdfStream(text.ToArray(), []);

    /// <summary>Fonts, pixels: deflated, or hexadecimal for the eye.</summary>
    public static PdfStream OfBinary(ReadOnlySpan<byte> bytes, PdfSyntaxStyle style) =>
        style.Compresses ? Deflated(bytes) : new PdfStream(Hexadecimal(bytes), [PdfFilter.AsciiHex]);

    /// <summary>Bytes that a filter of PDF undoes already, such as a JPEG file.</summary>
    public static PdfStream OfPacked(ReadOnlySpan<byte> bytes, PdfFilter filter, PdfSyntaxStyle style) =>
        style.Compresses ? new PdfStream(bytes.ToArray(), [filter]) : new PdfStream(Hexadecimal(bytes), [PdfFilter.AsciiHex, filter]);

    /// <summary>Bytes for anyone to find without undoing anything: metadata.</summary>
    public static PdfStream Plain(ReadOnlyMemory<byte> bytes) => new(bytes, []);

    /// <summary>Bytes through zlib at the level that pays: the highest takes three times as long for one part in a hundred.</summary>
    internal static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        var packed = spare ?? new MemoryStream();
        spare = null;
        packed.SetLength(0);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        var made = packed.ToArray();
        spare = packed.Capacity <= LargestSpare ? packed : null;
        return made;
    }

    /// <summary>.NET's ZLibStream writes not even a header where nothing goes in, so nothing stays nothing.</summary>
    private static PdfStream Deflated(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? Plain(ReadOnlyMemory<byte>.Empty) : new PdfStream(Deflate(bytes), [PdfFilter.Flate]);

    private static byte[] Hexadecimal(ReadOnlySpan<byte> bytes)
    {
        const int perLine = 32;
        var buffer = new PdfBuffer();
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i > 0 && i % perLine == 0)
            {
                buffer.Append((byte)'\n');
            }

            buffer.AppendHex(bytes[i]);
        }

        buffer.Append((byte)'>');
        return buffer.Written.ToArray();
    }
}

/// <summary>A filter and, for rows packed by PNG's predictors, the shape of a row (ISO 32000-1 table 8).</summary>
internal sealed record PdfFilter(string Name, PngRows? Rows = null)
{
    public static PdfFilter Flate { get; } = new("FlateDecode");

    public static PdfFilter Jpeg { get; } = new("DCTDecode");

    public static PdfFilter AsciiHex { get; } = new("ASCIIHexDecode");

    /// <summary>zlib data whose rows each start with the number of a PNG predictor, as in a PNG file's IDAT.</summary>
    public static PdfFilter FlatePng(PngRows rows) => new("FlateDecode", rows);
}

/// <param name="Colors">Components of a pixel.</param>
/// <param name="BitsPerComponent">1, 2, 4, 8 or 16.</param>
/// <param name="Columns">Pixels in a row.</param>
internal sealed record PngRows(int Colors, int BitsPerComponent, int Columns);
