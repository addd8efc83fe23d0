using System.Buffers.Binary;
using System.Text;

namespace Publishing.Tests.Support;

/// <summary>
/// Makes Square, the font of the metric T1 (typography.md): every letter is a square, Hangul and Han one em wide, Latin, digits and
/// the space half an em, marks nothing. 1,000 units per em, so that ten Hangul at 10 pt are 100 pt. Each letter has a glyph of its own.
/// </summary>
internal static class SquareFont
{
    private const int Em = 1000;
    private const int Ascent = 880;
    private const int Descent = -120;

    /// <summary>2000-01-01 in seconds since 1904: dates in files come from nowhere else.</summary>
    private const long Created = 3029529600;

    public static byte[] Make(bool isBold)
    {
        // Full-width letters last: hmtx then needs their advance once.
        var letters = SquareLetters.All().OrderBy(letter => letter.Width == Em).ThenBy(letter => letter.CodePoint).ToArray();
        var glyphs = new List<Glyph> { new(0, Em / 2, Square(Em / 2, isBold)), new(0, Em / 2, Square(Em / 2, isBold)), new(0, Em, Square(Em, isBold)) };
        glyphs.AddRange(letters.Select(Compose));
        return Assemble(glyphs, isBold);
    }

    /// <summary>A letter is a reference to the half or the full square; what has no ink has no outline.</summary>
    private static Glyph Compose(SquareLetter letter)
    {
        if (!letter.HasInk)
        {
            return new(letter.CodePoint, letter.Width, []);
        }

        var writer = new FontWriter();
        var width = letter.Width == 0 ? Em / 2 : letter.Width;
        writer.Signed16(-1, Inset(width, false), Descent + 50, width - 50, Ascent - 50);
        writer.Unsigned16(0x0002, width == Em ? 2 : 1); // ARGS_ARE_XY_VALUES, bytes
        writer.Bytes(0, 0);
        return new(letter.CodePoint, letter.Width, writer.ToArray());
    }

    private static int Inset(int width, bool isBold) => isBold ? width / 50 : 50;

    private static byte[] Square(int width, bool isBold)
    {
        var (left, right, bottom, top) = (Inset(width, isBold), width - Inset(width, isBold), Descent + 50, Ascent - 50);
        var writer = new FontWriter();
        writer.Signed16(1, left, bottom, right, top);
        writer.Unsigned16(3, 0);
        writer.Bytes(0x01, 0x01, 0x01, 0x01);
        writer.Signed16(left, 0, right - left, 0);
        writer.Signed16(bottom, top - bottom, 0, bottom - top);
        return writer.ToArray();
    }

    private static byte[] Assemble(List<Glyph> glyphs, bool isBold)
    {
        var narrow = glyphs.FindLastIndex(glyph => glyph.Width != Em) + 2;
        var (outlines, places) = WriteOutlines(glyphs);
        return FontWriter.Assemble(new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = WriteOs2(isBold),
            ["cmap"] = WriteCharacterMap(glyphs),
            ["glyf"] = outlines,
            ["head"] = WriteHead(isBold),
            ["hhea"] = new FontWriter().Unsigned16(1, 0).Signed16(Ascent, Descent, 0).Unsigned16(Em).Signed16(0, 0, Em, 1, 0, 0, 0, 0, 0, 0, 0).Unsigned16(narrow).ToArray(),
            ["hmtx"] = WriteAdvances(glyphs, narrow),
            ["loca"] = places,
            ["maxp"] = new FontWriter().Unsigned32(0x00010000).Unsigned16(glyphs.Count, 4, 1, 4, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1).ToArray(),
            ["name"] = WriteNames(isBold),
            ["post"] = new FontWriter().Unsigned32(0x00030000, 0).Signed16(-75, 50).Unsigned32(0, 0, 0, 0, 0).ToArray(),
        });
    }

    private static (byte[] Outlines, byte[] Places) WriteOutlines(List<Glyph> glyphs)
    {
        var outlines = new FontWriter();
        var places = new FontWriter();
        foreach (var glyph in glyphs)
        {
            places.Unsigned32(outlines.Length);
            outlines.Bytes(glyph.Outline);
            outlines.Pad(2);
        }

        return (outlines.ToArray(), places.Unsigned32(outlines.Length).ToArray());
    }

    private static byte[] WriteAdvances(List<Glyph> glyphs, int count)
    {
        var writer = new FontWriter();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i < count)
            {
                writer.Unsigned16(glyphs[i].Width);
            }

            writer.Signed16(glyphs[i].Outline.Length == 0 ? 0 : 50);
        }

        return writer.ToArray();
    }

    private static byte[] WriteHead(bool isBold) => new FontWriter()
        .Unsigned32(0x00010000, 0x00010000, 0, 0x5F0F3CF5)
        .Unsigned16(0x0003, Em)
        .Unsigned32(0, Created, 0, Created)
        .Signed16(10, Descent, Em, Ascent)
        .Unsigned16(isBold ? 1 : 0, 8)
        .Signed16(2, 1, 0)
        .ToArray();

    private static byte[] WriteOs2(bool isBold) => new FontWriter()
        .Unsigned16(4).Signed16(Em / 2).Unsigned16(isBold ? 700 : 400, 5, 0)
        .Signed16(300, 300, 0, 75, 300, 300, 0, 350, 50, 250, 0)
        .Bytes(new byte[10])
        .Unsigned32(0, 0, 0, 0)
        .Bytes(Encoding.ASCII.GetBytes("NONE"))
        .Unsigned16(isBold ? 0x00A0 : 0x00C0, 0x20, 0xFFFF)
        .Signed16(Ascent, Descent, 0)
        .Unsigned16(Ascent, -Descent)
        .Unsigned32(0, 0)
        .Signed16(500, 700, 0, 0x20, 3)
        .ToArray();

    private static byte[] WriteNames(bool isBold)
    {
        var style = isBold ? "Bold" : "Regular";
        (int Id, string Text)[] names =
        [
            (0, "Made by the tests of Publishing."), (1, "Square"), (2, style), (3, "Square-" + style), (4, "Square " + style),
            (5, "Version 1.000"), (6, "Square-" + style),
        ];
        var records = new FontWriter().Unsigned16(0, names.Length, 6 + 12 * names.Length);
        var strings = new FontWriter();
        foreach (var (id, text) in names)
        {
            records.Unsigned16(3, 1, 0x0409, id, 2 * text.Length, strings.Length);
            strings.Bytes(Encoding.BigEndianUnicode.GetBytes(text));
        }

        return records.Bytes(strings.ToArray()).ToArray();
    }

    /// <summary>Format 12: runs of letters whose glyphs follow each other.</summary>
    private static byte[] WriteCharacterMap(List<Glyph> glyphs)
    {
        var groups = new List<(int First, int Last, int Glyph)>();
        foreach (var (glyph, letter) in glyphs.Select((glyph, index) => (index, glyph.CodePoint)).Where(pair => pair.CodePoint != 0).OrderBy(pair => pair.CodePoint))
        {
            if (groups.Count > 0 && groups[^1] is var last && last.Last + 1 == letter && last.Glyph + letter - last.First == glyph)
            {
                groups[^1] = last with { Last = letter };
            }
            else
            {
                groups.Add((letter, letter, glyph));
            }
        }

        var writer = new FontWriter().Unsigned16(0, 1, 3, 10).Unsigned32(12).Unsigned16(12, 0).Unsigned32(16 + 12 * groups.Count, 0, groups.Count);
        foreach (var (first, last, glyph) in groups)
        {
            writer.Unsigned32(first, last, glyph);
        }

        return writer.ToArray();
    }

    private readonly record struct Glyph(int CodePoint, int Width, byte[] Outline);
}

/// <summary>Collects big-endian numbers, and puts the tables of a font together (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal sealed class FontWriter
{
    private readonly List<byte> bytes = [];

    public int Length => bytes.Count;

    public static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var powers = (int)Math.Log2(tables.Count);
        var directory = new FontWriter().Unsigned32(0x00010000).Unsigned16(tables.Count, 16 << powers, powers, 16 * tables.Count - (16 << powers));
        var body = new FontWriter();
        var start = 12 + 16 * tables.Count;
        var head = 0;
        foreach (var (tag, table) in tables)
        {
            head = tag == "head" ? start + body.Length : head;
            directory.Bytes(Encoding.ASCII.GetBytes(tag)).Unsigned32(Sum(table), start + body.Length, table.Length);
            body.Bytes(table).Pad(4);
        }

        var font = directory.Bytes(body.ToArray()).ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(head + 8), unchecked((uint)(0xB1B0AFBA - Sum(font))));
        return font;
    }

    public FontWriter Unsigned16(params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            bytes.Add((byte)(value >> 8));
            bytes.Add((byte)value);
        }

        return this;
    }

    public FontWriter Signed16(params ReadOnlySpan<int> values) => Unsigned16(values);

    public FontWriter Unsigned32(params ReadOnlySpan<long> values)
    {
        foreach (var value in values)
        {
            Unsigned16((int)(value >> 16) & 0xFFFF, (int)value & 0xFFFF);
        }

        return this;
    }

    public FontWriter Bytes(params ReadOnlySpan<byte> values)
    {
        bytes.AddRange(values);
        return this;
    }

    public FontWriter Pad(int multiple)
    {
        while (bytes.Count % multiple != 0)
        {
            bytes.Add(0);
        }

        return this;
    }

    public byte[] ToArray() => [.. bytes];

    private static long Sum(ReadOnlySpan<byte> table)
    {
        uint sum = 0;
        for (var i = 0; i < table.Length; i++)
        {
            sum = unchecked(sum + ((uint)table[i] << (24 - 8 * (i % 4))));
        }

        return sum;
    }
}
