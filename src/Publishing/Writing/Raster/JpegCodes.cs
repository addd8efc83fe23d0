namespace Publishing.Writing.Raster;

/// <summary>
/// Huffman codes of a JPEG (ITU-T T.81 annex C), with the shortest of all for the value 0: no change of a block's mean, or no more detail in it.
/// In a drawing that is flat in most places nearly every code is that one.
/// </summary>
internal sealed class JpegCodes
{
    private const int LongestCode = 16;

    private readonly (ushort Bits, byte Length)[] codes = new (ushort, byte)[256];

    /// <summary>
    /// One bit for 0, and one bit more than before for the others. Those of 16 bits stay so long: the halves that the others leave are room enough.
    /// </summary>
    public JpegCodes(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> values)
    {
        var (length, left) = (1, (int)counts[0]);
        Lengths[0] = 1;
        foreach (var value in values)
        {
            for (; left == 0; left = counts[length - 1])
            {
                length++;
            }

            left--;
            if (value != 0)
            {
                Lengths[Math.Min(length, LongestCode - 1)]++;
            }
        }

        Values = [0, .. values.ToArray().Where(value => value != 0)];
        Number();
    }

    /// <summary>How many codes there are of each length from 1 bit on.</summary>
    public byte[] Lengths { get; } = new byte[LongestCode];

    /// <summary>What they say, in the order of the codes.</summary>
    public byte[] Values { get; }

    public (ushort Bits, byte Length) this[int value] => codes[value];

    private void Number()
    {
        var (code, at) = (0, 0);
        for (var length = 1; length <= LongestCode; length++, code <<= 1)
        {
            for (var i = 0; i < Lengths[length - 1]; i++)
            {
                codes[Values[at++]] = ((ushort)code++, (byte)length);
            }
        }
    }
}
