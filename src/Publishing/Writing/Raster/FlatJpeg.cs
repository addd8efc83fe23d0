using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Publishing.Writing.Raster;

/// <summary>
/// Writes a baseline JPEG of a drawing that is flat in most places, strip by strip: a square of one colour costs its comparison and a dozen bits,
/// where libjpeg transforms every square and keeps all of them to choose its codes.
/// </summary>
internal sealed partial class FlatJpeg
{
    /// <summary>Pixels of a square, whose colour differences are stored at half the resolution; of a block.</summary>
    public const int Square = 16;
    private const int Block = 8;

    /// <summary>Row by row cosines of T.81 A.3.3: a block is transformed by one multiplication from either side.</summary>
    private static readonly float[] Cosines = [.. Enumerable.Range(0, Block * Block).Select(i => Cosine(i / Block, i % Block))];
    private static readonly float[] Turned = [.. Enumerable.Range(0, Block * Block).Select(i => Cosine(i % Block, i / Block))];

    private static readonly JpegCodes MeanCodes = new(MeanCounts, MeanValues);
    private static readonly JpegCodes DetailCodes = new(DetailCounts, DetailValues);

    private readonly ArrayBufferWriter<byte> file = new(1 << 16);
    private readonly int width;
    private readonly byte[] steps = new byte[Block * Block];

    /// <summary>Quantized means of the last block of each component: the file holds only what changes.</summary>
    private readonly int[] means = new int[3];

    /// <summary>Bits that do not make a byte yet, the last of them lowest.</summary>
    private ulong bits;
    private int bitCount;

    /// <param name="width">In pixels, like <paramref name="height"/> whole squares.</param>
    /// <param name="quality">1 to 100 as in libjpeg.</param>
    public FlatJpeg(int width, int height, int quality)
    {
        this.width = width;
        var percent = quality < 50 ? 5000 / quality : 200 - (2 * quality);
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = (byte)Math.Clamp(((Steps[i] * percent) + 50) / 100, 1, 255);
        }

        WriteHeader(width, height);
    }

    /// <summary>The next strip.</summary>
    /// <param name="pixels">Red, green, blue and a byte without meaning: whole rows of squares.</param>
    public void Add(ReadOnlySpan<byte> pixels)
    {
        var colors = MemoryMarshal.Cast<byte, uint>(pixels);
        for (; !colors.IsEmpty; colors = colors[(width * Square)..])
        {
            for (var x = 0; x < width; x += Square)
            {
                AddSquare(colors[x..]);
            }
        }
    }

    public byte[] Finish()
    {
        // T.81 F.1.2.3: ones fill the last byte.
        Put(0x7F, 7);
        file.Write<byte>([0xFF, 0xD9]);
        return file.WrittenSpan.ToArray();
    }

    private void AddSquare(ReadOnlySpan<uint> colors)
    {
        if (IsFlat(colors))
        {
            AddFlat(ToYcc(colors[0]));
            return;
        }

        Span<float> samples = stackalloc float[6 * Block * Block];
        var luma = samples[..(Square * Square)];
        var blue = samples.Slice(Square * Square, Block * Block);
        var red = samples.Slice(Square * Square + Block * Block, Block * Block);
        blue.Clear();
        red.Clear();
        for (var i = 0; i < Square * Square; i++)
        {
            var (x, y) = (i % Square, i / Square);
            var color = ToYcc(colors[(y * width) + x]);
            luma[((((y / Block * 2) + (x / Block)) * Block) + (y % Block)) * Block + (x % Block)] = color.X;
            blue[(y / 2 * Block) + (x / 2)] += color.Y / 4;
            red[(y / 2 * Block) + (x / 2)] += color.Z / 4;
        }

        for (var i = 0; i < 4; i++)
        {
            AddBlock(luma.Slice(i * Block * Block, Block * Block), 0);
        }

        AddBlock(blue, 1);
        AddBlock(red, 2);
    }

    private bool IsFlat(ReadOnlySpan<uint> colors)
    {
        for (var y = 0; y < Square; y++)
        {
            if (colors.Slice(y * width, Square).IndexOfAnyExcept(colors[0]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>JFIF 1.02: brightness and the differences of blue and red, around 0.</summary>
    private static Vector3 ToYcc(uint color)
    {
        var (red, green, blue) = ((float)(color & 0xFF), (float)((color >> 8) & 0xFF), (float)((color >> 16) & 0xFF));
        return new(
            (0.299f * red) + (0.587f * green) + (0.114f * blue) - 128,
            (-0.168736f * red) - (0.331264f * green) + (0.5f * blue),
            (0.5f * red) - (0.418688f * green) - (0.081312f * blue));
    }

    private void AddFlat(Vector3 color)
    {
        for (var i = 0; i < 6; i++)
        {
            var component = Math.Max(0, i - 3);
            AddMean((int)MathF.Round(color[component] * Block / steps[0]), component);
            Put(DetailCodes[0]);
        }
    }

    private void AddBlock(ReadOnlySpan<float> samples, int component)
    {
        Span<float> half = stackalloc float[Block * Block];
        Span<float> whole = stackalloc float[Block * Block];
        Multiply(Cosines, samples, half);
        Multiply(half, Turned, whole);
        AddMean((int)MathF.Round(whole[0] / steps[0]), component);
        var zeros = 0;
        for (var i = 1; i < ZigZag.Length; i++)
        {
            var place = ZigZag[i];
            var value = (int)MathF.Round(whole[place] / steps[place]);
            if (value == 0)
            {
                zeros++;
                continue;
            }

            const int mostZeros = 16;
            for (; zeros >= mostZeros; zeros -= mostZeros)
            {
                Put(DetailCodes[0xF0]);
            }

            AddValue(DetailCodes, zeros << 4, value);
            zeros = 0;
        }

        if (zeros > 0)
        {
            Put(DetailCodes[0]);
        }
    }

    private void AddMean(int mean, int component)
    {
        AddValue(MeanCodes, 0, mean - means[component]);
        means[component] = mean;
    }

    /// <summary>T.81 F.1.2.1: the code says how many bits follow, and a negative value is written less one.</summary>
    private void AddValue(JpegCodes codes, int zeros, int value)
    {
        var size = 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(value));
        Put(codes[zeros | size]);
        Put((uint)(value < 0 ? value - 1 : value) & ((1u << size) - 1), size);
    }

    private void Put((ushort Bits, byte Length) code) => Put(code.Bits, code.Length);

    private void Put(uint value, int length)
    {
        bits = (bits << length) | value;
        for (bitCount += length; bitCount >= 8; bitCount -= 8)
        {
            var next = (byte)(bits >> (bitCount - 8));
            Put(next);
            if (next == 0xFF)
            {
                Put((byte)0);
            }
        }
    }

    private void Put(byte next)
    {
        file.GetSpan(1)[0] = next;
        file.Advance(1);
    }

    /// <summary>Of two square matrices, row by row. No operations are fused, so that every machine finds the same.</summary>
    private static void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> product)
    {
        for (var row = 0; row < Block; row++)
        {
            var sum = Vector256<float>.Zero;
            for (var i = 0; i < Block; i++)
            {
                sum += left[(row * Block) + i] * Vector256.Create(right.Slice(i * Block, Block));
            }

            sum.CopyTo(product.Slice(row * Block, Block));
        }
    }

    private static float Cosine(int frequency, int sample) =>
        (float)(0.5 * (frequency == 0 ? Math.Sqrt(0.5) : 1) * Math.Cos(((2 * sample) + 1) * frequency * Math.PI / (2 * Block)));

    private void WriteHeader(int width, int height)
    {
        file.Write<byte>([0xFF, 0xD8]);
        WriteSegment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        WriteSegment(0xDB, [0, .. ZigZag.ToArray().Select(place => steps[place])]);
        byte[] frame = [8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0];
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(1), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(3), (ushort)width);
        WriteSegment(0xC0, frame);
        WriteSegment(0xC4, [0x00, .. MeanCodes.Lengths, .. MeanCodes.Values, 0x10, .. DetailCodes.Lengths, .. DetailCodes.Values]);
        WriteSegment(0xDA, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
    }

    private void WriteSegment(byte marker, ReadOnlySpan<byte> content)
    {
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(content.Length + length.Length));
        file.Write<byte>([0xFF, marker]);
        file.Write(length);
        file.Write(content);
    }
}
