using Publishing.Typesetting.Fonts;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>The streams of a font, packed: apart from writing, so that they can be made while pages are written.</summary>
internal sealed record PackedFont(EmbeddedFont Font, IReadOnlyList<FontCode> Codes, PdfStream File, PdfStream ToUnicode)
{
    public static PackedFont Pack(EmbeddedFont font, PdfSyntaxStyle style)
    {
        FontCode[] codes = [.. font.Codes];
        return new(font, codes, PdfStream.OfBinary(font.File.AsSpan(), style), PdfStream.OfText(ToUnicodeMap.Write(codes), style));
    }
}

/// <summary>Writes a composite font (ISO 32000-1 9.7): Type 0 over a CIDFont, codes being glyph ids (or CIDs of a CFF font).</summary>
internal static class FontObjects
{
    public static void Write(PdfFile file, PdfReference id, PackedFont packed)
    {
        var font = packed.Font;
        var descendant = WriteDescendant(file, packed);
        var toUnicode = file.WriteStream(packed.ToUnicode);
        file.WriteDictionary(id, tokens =>
        {
            tokens.Name("Type", "Font");
            tokens.Name("Subtype", "Type0");
            tokens.Name("BaseFont", font.Face.HasCffOutlines ? font.Name + "-Identity-H" : font.Name);
            tokens.Name("Encoding", "Identity-H");
            tokens.References("DescendantFonts", [descendant]);
            tokens.Reference("ToUnicode", toUnicode);
        });
    }

    private static PdfReference WriteDescendant(PdfFile file, PackedFont packed)
    {
        var font = packed.Font;
        var descriptor = WriteDescriptor(file, packed);
        return file.WriteDictionary(tokens =>
        {
            tokens.Name("Type", "Font");
            tokens.Name("Subtype", font.Face.HasCffOutlines ? "CIDFontType0" : "CIDFontType2");
            tokens.Name("BaseFont", font.Name);
            tokens.BeginDictionary("CIDSystemInfo");
            tokens.Text("Registry", "Adobe");
            tokens.Text("Ordering", "Identity");
            tokens.Integer("Supplement", 0);
            tokens.EndDictionary();
            tokens.Reference("FontDescriptor", descriptor);
            if (!font.Face.HasCffOutlines)
            {
                tokens.Name("CIDToGIDMap", "Identity");
            }

            FontWidths.Write(tokens, packed.Codes);
        });
    }

    private static PdfReference WriteDescriptor(PdfFile file, PackedFont packed)
    {
        var font = packed.Font;
        var face = font.Face;
        var program = file.WriteStream(packed.File, tokens => DescribeProgram(tokens, font));
        return file.WriteDictionary(tokens =>
        {
            tokens.Name("Type", "FontDescriptor");
            tokens.Name("FontName", font.Name);
            tokens.Integer("Flags", FlagsOf(face));
            tokens.Numbers("FontBBox", Scaled(face, face.Box.Left), Scaled(face, face.Box.Bottom), Scaled(face, face.Box.Right), Scaled(face, face.Box.Top));
            tokens.Number("ItalicAngle", PdfNumber.Of(face.ItalicAngle));
            tokens.Number("Ascent", Scaled(face, face.Ascent));
            tokens.Number("Descent", Scaled(face, -Math.Abs(face.Descent)));
            tokens.Number("CapHeight", Scaled(face, face.CapHeight));
            tokens.Integer("StemV", StemOf(face));
            tokens.Reference(face.HasCffOutlines ? "FontFile3" : "FontFile2", program);
        });
    }

    private static void DescribeProgram(PdfTokens tokens, EmbeddedFont font)
    {
        if (font.Face.HasCffOutlines)
        {
            tokens.Name("Subtype", "CIDFontType0C");
            return;
        }

        tokens.Integer("Length1", font.File.Length);
    }

    /// <summary>ISO 32000-1 table 123. Symbolic always: the font's own glyphs are meant, not a standard Latin set.</summary>
    private static int FlagsOf(FontFace face)
    {
        const int fixedPitch = 1, serif = 2, symbolic = 4, italic = 64;
        return symbolic
            | (face.IsFixedPitch ? fixedPitch : 0)
            | (new SfntTables(face.Data.Span).HasSerifs ? serif : 0)
            | (face.IsItalic || face.ItalicAngle != 0 ? italic : 0);
    }

    /// <summary>Readers need a stem only to imitate a missing font, and ours is there: 50 + (weight / 65)² is the usual estimate, 88 for regular.</summary>
    private static int StemOf(FontFace face) => 50 + face.Weight * face.Weight / (65 * 65);

    private static PdfNumber Scaled(FontFace face, int fontUnits) =>
        PdfNumber.Of((int)PdfNumber.RoundedQuotient(fontUnits * 1000L, face.UnitsPerEm));
}
