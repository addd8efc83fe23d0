using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>
/// Adds forms to a subset TrueType font: each a composite glyph that draws an old one moved (OpenType 1.9, glyf). The new ids
/// count on from the last old one. Places become long and every glyph gets its own advance, so that tables need only be lengthened.
/// </summary>
internal sealed class TrueTypeForms
{
    private const int CompositeLength = 18;

    private readonly SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);
    private readonly int glyphCount;
    private readonly int[] places;

    private TrueTypeForms(ReadOnlySpan<byte> font)
    {
        foreach (var tag in SfntTables.TagsOf(font))
        {
            tables[tag] = new SfntTables(font).Find(System.Text.Encoding.ASCII.GetBytes(tag)).ToArray();
        }

        glyphCount = BinaryPrimitives.ReadUInt16BigEndian(tables["maxp"].AsSpan(4));
        places = ReadPlaces();
    }

    /// <param name="forms">The glyph of each form as the subset counts it.</param>
    public static ImmutableArray<byte> Add(ImmutableArray<byte> font, IReadOnlyList<GlyphForm> forms)
    {
        if (forms.Count == 0)
        {
            return font;
        }

        var added = new TrueTypeForms(font.AsSpan());
        added.AddOutlines(forms);
        added.AddAdvances(forms);
        added.Count(forms.Count);
        return [.. SfntTables.Assemble(added.tables)];
    }

    private int[] ReadPlaces()
    {
        var isLong = BinaryPrimitives.ReadInt16BigEndian(tables["head"].AsSpan(50)) != 0;
        var loca = tables["loca"];
        var read = new int[glyphCount + 1];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = isLong
                ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca.AsSpan(4 * i))
                : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(2 * i));
        }

        return read;
    }

    private void AddOutlines(IReadOnlyList<GlyphForm> forms)
    {
        var glyf = tables["glyf"];
        var end = (glyf.Length + 3) / 4 * 4;
        var all = new byte[end + forms.Count * CompositeLength];
        glyf.CopyTo(all, 0);
        var loca = new byte[4 * (glyphCount + forms.Count + 1)];
        for (var i = 0; i < glyphCount; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), places[i]);
        }

        for (var i = 0; i < forms.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (glyphCount + i)), end);
            var outline = OutlineOf(forms[i].Glyph);
            if (!outline.IsEmpty)
            {
                WriteComposite(all.AsSpan(end, CompositeLength), outline, forms[i]);
                end += CompositeLength;
            }
        }

        BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (glyphCount + forms.Count)), end);
        tables["glyf"] = all[..end];
        tables["loca"] = loca;
        BinaryPrimitives.WriteInt16BigEndian(tables["head"].AsSpan(50), 1);
    }

    private ReadOnlySpan<byte> OutlineOf(int glyph) => tables["glyf"].AsSpan()[places[glyph]..places[glyph + 1]];

    private static void WriteComposite(Span<byte> target, ReadOnlySpan<byte> outline, GlyphForm form)
    {
        const short argumentsAreWords = 0x0001, argumentsAreDistances = 0x0002;
        var (left, bottom, right, top) = (Short(outline[2..]), Short(outline[4..]), Short(outline[6..]), Short(outline[8..]));
        ReadOnlySpan<int> words =
        [
            -1, left + form.Shift, bottom, right + form.Shift, top,
            argumentsAreWords | argumentsAreDistances, form.Glyph, form.Shift, 0,
        ];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(target[(2 * i)..], unchecked((short)words[i]));
        }
    }

    private void AddAdvances(IReadOnlyList<GlyphForm> forms)
    {
        var old = tables["hmtx"];
        var owners = BinaryPrimitives.ReadUInt16BigEndian(tables["hhea"].AsSpan(34));
        var all = new byte[4 * (glyphCount + forms.Count)];
        for (var i = 0; i < glyphCount; i++)
        {
            old.AsSpan(4 * Math.Min(i, owners - 1), 2).CopyTo(all.AsSpan(4 * i));
            old.AsSpan(i < owners ? 4 * i + 2 : 4 * owners + 2 * (i - owners), 2).CopyTo(all.AsSpan(4 * i + 2));
        }

        for (var i = 0; i < forms.Count; i++)
        {
            var target = all.AsSpan(4 * (glyphCount + i));
            var bearing = Short(all.AsSpan(4 * forms[i].Glyph + 2)) + forms[i].Shift;
            BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)forms[i].Advance);
            BinaryPrimitives.WriteInt16BigEndian(target[2..], (short)bearing);
        }

        tables["hmtx"] = all;
        BinaryPrimitives.WriteUInt16BigEndian(tables["hhea"].AsSpan(34), (ushort)(glyphCount + forms.Count));
    }

    /// <summary>maxp: the number of glyphs; a composite has as many points and contours as what it draws, and lies one level deeper.</summary>
    private void Count(int added)
    {
        var maxp = tables["maxp"].AsSpan();
        BinaryPrimitives.WriteUInt16BigEndian(maxp[4..], (ushort)(glyphCount + added));
        if (maxp.Length < 32)
        {
            return;
        }

        Raise(maxp, place: 10, BinaryPrimitives.ReadUInt16BigEndian(maxp[6..]));
        Raise(maxp, place: 12, BinaryPrimitives.ReadUInt16BigEndian(maxp[8..]));
        Raise(maxp, place: 28, 1);
        Raise(maxp, place: 30, BinaryPrimitives.ReadUInt16BigEndian(maxp[30..]) + 1);
    }

    private static void Raise(Span<byte> maxp, int place, int least)
    {
        var field = maxp[place..];
        BinaryPrimitives.WriteUInt16BigEndian(field, (ushort)Math.Max(BinaryPrimitives.ReadUInt16BigEndian(field), least));
    }

    private static short Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt16BigEndian(bytes);
}
