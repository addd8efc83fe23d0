using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Publishing.Document;

namespace Publishing.Writing.Images;

/// <summary>What kind of pixels a PNG file holds (PNG specification 11.2.1).</summary>
internal enum PngColor
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}

/// <summary>The header of a PNG file and the places of its pixel data, read without unpacking anything.</summary>
internal sealed class PngFile
{
    /// <summary>As much as stays near the processor. The reader of zlib is quick where it has room for the longest repeat, which a row has not.</summary>
    private const int Piece = 1 << 16;

    /// <summary>Both PDFs ask for the same pictures: each is read and unpacked once, and kept as long as its file.</summary>
    private static readonly ConditionalWeakTable<ImageFile, Lazy<PngFile?>> Read = [];

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly Lazy<bool> wholeRows;

    private PngFile(int width, int height, int bitDepth, PngColor color, bool isInterlaced)
    {
        Width = width;
        Height = height;
        BitDepth = bitDepth;
        Color = color;
        IsInterlaced = isInterlaced;
        wholeRows = new(CountRows);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Bits of a sample: 1, 2, 4, 8 or 16.</summary>
    public int BitDepth { get; }

    public PngColor Color { get; }

    public bool IsInterlaced { get; }

    /// <summary>An alpha channel or a transparent colour.</summary>
    public bool HasTransparency { get; private set; }

    /// <summary>Colours mean something else than sRGB: they must be converted.</summary>
    public bool HasProfile { get; private set; }

    /// <summary>Red, green, blue of each palette entry; empty without a palette.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>The zlib stream of all IDAT chunks, joined.</summary>
    public byte[] Packed { get; private set; } = [];

    public int Channels => Color switch
    {
        PngColor.Rgb => 3,
        PngColor.GrayAlpha => 2,
        PngColor.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>Bytes of a row without the one that names its predictor.</summary>
    private long RowLength => ((long)Width * Channels * BitDepth + 7) / 8;

    /// <summary>Null when the bytes are no PNG file or break off before the end of its pixel data.</summary>
    public static PngFile? TryRead(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature) || ReadHeader(bytes[Signature.Length..]) is not { } png)
        {
            return null;
        }

        return png.ReadChunks(bytes[Signature.Length..]) ? png : null;
    }

    /// <summary>The same of a picture of the book; null for another kind of file.</summary>
    public static PngFile? Of(ImageFile file) => Read.GetValue(file, static key => new(() => TryRead(key.Bytes.AsSpan()))).Value;

    /// <summary>Whether the packed data unpacks to exactly the rows that the header promises, each with a known predictor.</summary>
    public bool HasWholeRows => wholeRows.Value;

    private bool CountRows()
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            using var rows = new ZLibStream(new MemoryStream(Packed), CompressionMode.Decompress);
            return IsWhole(rows, piece);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or IOException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private bool IsWhole(Stream rows, byte[] piece)
    {
        const byte highestPredictor = 4;
        var (stride, read) = (RowLength + 1, 0L);
        for (int count; (count = rows.Read(piece)) > 0; read += count)
        {
            // The first place at or after what was read before at which a row begins with the number of its predictor.
            for (var start = (stride - (read % stride)) % stride; start < count; start += stride)
            {
                if (piece[start] > highestPredictor)
                {
                    return false;
                }
            }

            if (read + count > stride * Height)
            {
                return false;
            }
        }

        return read == stride * Height;
    }

    private static PngFile? ReadHeader(ReadOnlySpan<byte> bytes)
    {
        const int headerLength = 13;
        if (bytes.Length < 8 + headerLength || !bytes[4..8].SequenceEqual("IHDR"u8))
        {
            return null;
        }

        var header = bytes.Slice(8, headerLength);
        var width = BinaryPrimitives.ReadInt32BigEndian(header);
        var height = BinaryPrimitives.ReadInt32BigEndian(header[4..]);
        var (depth, color) = (header[8], (PngColor)header[9]);
        var isKnown = width > 0 && height > 0 && IsAllowed(color, depth) && header[10] == 0 && header[11] == 0 && header[12] <= 1;
        return isKnown ? new PngFile(width, height, depth, color, header[12] == 1) : null;
    }

    private static bool IsAllowed(PngColor color, byte depth) => color switch
    {
        PngColor.Gray => depth is 1 or 2 or 4 or 8 or 16,
        PngColor.Palette => depth is 1 or 2 or 4 or 8,
        PngColor.Rgb or PngColor.GrayAlpha or PngColor.RgbAlpha => depth is 8 or 16,
        _ => false,
    };

    /// <summary>Walks the chunks to IEND; false when one is cut off.</summary>
    private bool ReadChunks(ReadOnlySpan<byte> bytes)
    {
        HasTransparency = Color is PngColor.GrayAlpha or PngColor.RgbAlpha;
        using var packed = new MemoryStream();
        while (bytes.Length >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes);
            if (length > bytes.Length - 12)
            {
                return false;
            }

            var type = bytes[4..8];
            var data = bytes.Slice(8, (int)length);
            if (type.SequenceEqual("IEND"u8))
            {
                Packed = packed.ToArray();
                return Packed.Length > 0;
            }

            ReadChunk(type, data, packed);
            bytes = bytes[(12 + (int)length)..];
        }

        return false;
    }

    private void ReadChunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data, MemoryStream packed)
    {
        if (type.SequenceEqual("IDAT"u8))
        {
            packed.Write(data);
        }
        else if (type.SequenceEqual("PLTE"u8))
        {
            Palette = data.ToArray();
        }
        else if (type.SequenceEqual("tRNS"u8))
        {
            HasTransparency = true;
        }
        else if (type.SequenceEqual("iCCP"u8))
        {
            HasProfile = true;
        }
    }
}
