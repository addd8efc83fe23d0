using HarfBuzzSharp;

namespace Publishing.Typesetting.Fonts;

/// <summary>Reads the facts of a face from its file: head, maxp, hhea, hmtx, OS/2, post, name (OpenType 1.9).</summary>
internal static class FontFaceReader
{
    /// <summary>Throws <see cref="FontFormatException"/> for a file that breaks its own format.</summary>
    public static FontFace Read(FontFile file, LockedFace locked)
    {
        var data = file.Memory;
        var tables = new OpenTypeTables(data.Span);
        var head = tables.Read("head"u8);
        var unitsPerEm = head.Unsigned16(18);
        var glyphCount = tables.Read("maxp"u8).Unsigned16(4);
        var advanceCount = Math.Min(tables.Read("hhea"u8).Unsigned16(34), glyphCount);
        var advances = data[tables.Locate("hmtx"u8)];
        if (unitsPerEm is < 16 or > 16384 || glyphCount == 0 || advanceCount == 0 || advances.Length < 4 * advanceCount)
        {
            throw new FontFormatException();
        }

        var hasCffOutlines = tables.TryLocate("CFF "u8, out _);
        if (!hasCffOutlines)
        {
            CheckOutlines(tables, glyphCount, isLong: head.Unsigned16(50) != 0);
        }

        tables.Locate("cmap"u8);
        var vertical = ReadVerticals(tables);
        var native = MakeNative(file, data.Length);
        return new FontFace
        {
            Family = locked.Family,
            Weight = locked.Weight,
            IsItalic = locked.IsItalic,
            PostScriptName = ReadPostScriptName(tables.Read("name"u8)) ?? string.Concat(locked.Family.Where(char.IsAsciiLetterOrDigit)),
            UnitsPerEm = unitsPerEm,
            Ascent = vertical.Ascent,
            Descent = vertical.Descent,
            CapHeight = vertical.CapHeight,
            XHeight = vertical.XHeight,
            ItalicAngle = tables.Read("post"u8).Fixed(4),
            Box = (head.Signed16(36), head.Signed16(38), head.Signed16(40), head.Signed16(42)),
            GlyphCount = glyphCount,
            HasCffOutlines = hasCffOutlines,
            EmbeddingBits = tables.Read("OS/2"u8).Unsigned16(8) & 0xF,
            Data = data,
            Advances = advances,
            AdvanceCount = advanceCount,
            Native = native,
            Shaping = new Font(native),
        };
    }

    private static void CheckOutlines(OpenTypeTables tables, int glyphCount, bool isLong)
    {
        tables.Locate("glyf"u8);
        if (tables.Read("loca"u8).Length < (glyphCount + 1) * (isLong ? 4 : 2))
        {
            throw new FontFormatException();
        }
    }

    /// <summary>
    /// The typographic ascender and descender: for East Asian faces they are the em box, which is what lines are set by
    /// (OpenType, OS/2 sTypoAscender). Heights of letters came with version 2 of the table; before, a usual share of the em.
    /// </summary>
    private static (int Ascent, int Descent, int CapHeight, int XHeight) ReadVerticals(OpenTypeTables tables)
    {
        var os2 = tables.Read("OS/2"u8);
        var hhea = tables.Read("hhea"u8);
        var (ascent, descent) = os2.Length >= 72 && os2.Signed16(68) > 0
            ? (os2.Signed16(68), os2.Signed16(70))
            : (hhea.Signed16(4), hhea.Signed16(6));
        var hasHeights = os2.Unsigned16(0) >= 2 && os2.Length >= 90;
        var unitsPerEm = tables.Read("head"u8).Unsigned16(18);
        return (
            ascent,
            Math.Min(descent, 0),
            hasHeights && os2.Signed16(88) > 0 ? os2.Signed16(88) : unitsPerEm * 7 / 10,
            hasHeights && os2.Signed16(86) > 0 ? os2.Signed16(86) : unitsPerEm / 2);
    }

    /// <summary>Name 6; only letters that may stand in a PDF name without escapes are kept.</summary>
    private static string? ReadPostScriptName(BigEndian name)
    {
        var strings = name.Unsigned16(4);
        for (var i = 0; i < name.Unsigned16(2); i++)
        {
            var record = 6 + 12 * i;
            if (name.Unsigned16(record + 6) != 6)
            {
                continue;
            }

            var (platform, length, offset) = (name.Unsigned16(record), name.Unsigned16(record + 8), strings + name.Unsigned16(record + 10));
            var text = platform == 1 ? name.Latin1(offset, length) : name.Utf16(offset, length);
            var clean = string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
            if (clean.Length > 0)
            {
                return clean;
            }
        }

        return null;
    }

    private static Face MakeNative(FontFile file, int length)
    {
        using var blob = new Blob(file.Address, length, MemoryMode.ReadOnly);
        var face = new Face(blob, 0);
        face.MakeImmutable();
        return face;
    }
}
