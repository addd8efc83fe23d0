using System.Buffers.Binary;
using System.Collections.Immutable;
using Publishing.Typesetting.Fonts;
using Publishing.Writing.Pdf.Syntax;

namespace Publishing.Writing.Pdf.Fonts;

/// <summary>A face cut down to the glyphs of the book, and how the pages' content speaks of it: two-byte codes and advances.</summary>
internal sealed class EmbeddedFont
{
    /// <summary>Advances are written with two decimals of a thousandth of the size.</summary>
    public const long AdvanceUnitsPerEm = 100_000;

    /// <summary>By slot of <see cref="FaceUse"/>.</summary>
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

    /// <summary>Code, letters and advance of everything used, by ascending code.</summary>
    public IEnumerable<FontCode> Codes =>
        Use.Slots.Select(slot => new FontCode(codes[slot], Use.MeaningOf(slot), advances[slot])).OrderBy(code => code.Code);

    public static EmbeddedFont Subset(FaceUse use)
    {
        var subset = FontSubsetter.Subset(use.Face, use.Glyphs);
        return use.Face.HasCffOutlines ? OfCff(use, subset) : OfTrueType(use, subset);
    }

    /// <summary>The code that content streams use for a slot.</summary>
    public ushort CodeOf(int slot) => codes[slot];

    /// <summary>The advance that readers will take, in 1/100,000 of the size.</summary>
    public int AdvanceOf(int slot) => advances[slot];

    /// <summary>Codes are glyph ids; the forms count on from the last one.</summary>
    private static EmbeddedFont OfTrueType(FaceUse use, SubsetFont subset)
    {
        var (codes, advances) = Tables(use, subset, id => id);
        GlyphForm[] forms = [.. use.Forms.Select(form => form with { Glyph = subset.NewIds[form.Glyph] })];
        var last = BinaryPrimitives.ReadUInt16BigEndian(new SfntTables(subset.Data.AsSpan()).Find("maxp"u8)[4..]);
        for (var i = 0; i < forms.Length; i++)
        {
            var slot = use.Face.GlyphCount + i;
            (codes[slot], advances[slot]) = ((ushort)(last + i), InHundredThousandths(forms[i].Advance, use.Face));
        }

        return new EmbeddedFont(use, TrueTypeForms.Add(subset.Data, forms), codes, advances);
    }

    /// <summary>Codes are CIDs where the font has them.</summary>
    private static EmbeddedFont OfCff(FaceUse use, SubsetFont subset)
    {
        ImmutableArray<byte> program = [.. new SfntTables(subset.Data.AsSpan()).Find("CFF "u8)];
        var cids = CffCharset.Read(program.AsSpan());
        var (codes, advances) = Tables(use, subset, id => cids is null ? id : cids[id]);
        return new EmbeddedFont(use, program, codes, advances);
    }

    private static (ushort[] Codes, int[] Advances) Tables(FaceUse use, SubsetFont subset, Func<ushort, ushort> codeOf)
    {
        var codes = new ushort[use.SlotCount];
        var advances = new int[use.SlotCount];
        foreach (var glyph in use.Glyphs)
        {
            codes[glyph] = codeOf(subset.NewIds[glyph]);
            advances[glyph] = InHundredThousandths(use.Face.AdvanceOf(glyph), use.Face);
        }

        return (codes, advances);
    }

    private static int InHundredThousandths(int fontUnits, FontFace face) =>
        (int)PdfNumber.RoundedQuotient(fontUnits * AdvanceUnitsPerEm, face.UnitsPerEm);
}

/// <summary>One code of an embedded font.</summary>
/// <param name="Advance">In 1/100,000 of the size.</param>
internal readonly record struct FontCode(ushort Code, string Text, int Advance);
