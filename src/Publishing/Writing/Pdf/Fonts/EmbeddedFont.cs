using System.Collections.Immutable;
using Publishing.Typesetting.Fonts;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>A face cut down to the glyphs of the book, and how the pages' content speaks of it: two-byte codes and advances.</summary>
internal sealed class EmbeddedFont
{
    /// <summary>Advances are written with two decimals of a thousandth of the size.</summary>
    public const long AdvanceUnitsPerEm = 100_000;

    private readonly ushort[] codes;
    private readonly int[] advances;

    private EmbeddedFont(FaceUse use, ImmutableArray<byte> file, ushort[] codes, int[] advances)
    {
        Use = use;
        File = file;
        this.codes = codes;
        this.advances = advances;
        Name = SubsetTag.Of(file.AsSpan()) + "+" + use.Face.PostScriptName;
    }

    public FaceUse Use { get; }

    public FontFace Face => Use.Face;

    public string Resource => Use.Resource;

    /// <summary>With its subset tag.</summary>
    public string Name { get; }

    /// <summary>What is embedded: a TrueType file, or for CFF outlines the bare CFF table.</summary>
    public ImmutableArray<byte> File { get; }

    /// <summary>Code, letters and advance of every used glyph, by ascending code.</summary>
    public IEnumerable<FontCode> Codes =>
        Use.Glyphs.Select(glyph => new FontCode(codes[glyph], Use.MeaningOf(glyph), advances[glyph])).OrderBy(code => code.Code);

    public static EmbeddedFont Subset(FaceUse use)
    {
        var subset = FontSubsetter.Subset(use.Face, use.Glyphs);
        var file = subset.Data;
        ushort[]? cids = null;
        if (use.Face.HasCffOutlines)
        {
            file = [.. new SfntTables(subset.Data.AsSpan()).Find("CFF "u8)];
            cids = CffCharset.Read(file.AsSpan());
        }

        var codes = new ushort[use.Face.GlyphCount];
        var advances = new int[use.Face.GlyphCount];
        foreach (var glyph in use.Glyphs)
        {
            var id = subset.NewIds[glyph];
            codes[glyph] = cids is null ? id : cids[id];
            advances[glyph] = (int)PdfNumber.RoundedQuotient(use.Face.AdvanceOf(glyph) * AdvanceUnitsPerEm, use.Face.UnitsPerEm);
        }

        return new EmbeddedFont(use, file, codes, advances);
    }

    /// <summary>The code that content streams use for a glyph of the face.</summary>
    public ushort CodeOf(ushort glyph) => codes[glyph];

    /// <summary>The advance that readers will take, in 1/100,000 of the size.</summary>
    public int AdvanceOf(ushort glyph) => advances[glyph];
}

/// <summary>One code of an embedded font.</summary>
/// <param name="Advance">In 1/100,000 of the size.</param>
internal readonly record struct FontCode(ushort Code, string Text, int Advance);
