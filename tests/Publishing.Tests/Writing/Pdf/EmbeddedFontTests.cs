using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf.Fonts;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

public sealed class EmbeddedFontTests
{
    [Fact]
    public void K38_A_bracket_without_its_blank_half_has_a_form_moved_by_half_an_em()
    {
        var font = Embed("가「나」");
        var forms = font.Use.Forms.ToArray();
        Assert.Equal([(-500, 500), (0, 500)], forms.Select(form => (form.Shift, form.Advance)));
        using var data = SKData.CreateCopy(font.File.AsSpan());
        using var typeface = SKTypeface.FromData(data);
        using var face = new SKFont(typeface, 1000) { Hinting = SKFontHinting.None, LinearMetrics = true };
        var moved = font.CodeOf(font.Face.GlyphCount);
        // .notdef, the four letters (the brackets full-width as they are), then the two forms.
        Assert.Equal(7, typeface.GlyphCount);
        using var form = face.GetGlyphPath(moved);
        using var whole = face.GetGlyphPath(OldIdOf(font, forms[0]));
        Assert.Equal(whole.Bounds.Left - 500, form.Bounds.Left, 0.5f);
        Assert.Equal(whole.Bounds.Top, form.Bounds.Top, 0.5f);
        Assert.Equal(500, face.GetGlyphWidths([moved])[0], 0.5f);
        Assert.Equal(50_000, font.AdvanceOf(font.Face.GlyphCount));
    }

    [Fact]
    public void Tracking_makes_no_form() =>
        Assert.Empty(EmbeddedFont.Subset(Use(PageMaker.Runs("가나다 라", Styled.Serif with { Tracking = new Em(-0.1) }).Single())).Use.Forms);

    [Fact]
    public void Equal_subsets_have_equal_tags_and_others_not()
    {
        Assert.Equal(Embed("가나").Name, Embed("나가").Name);
        Assert.NotEqual(Embed("가나").Name, Embed("가다").Name);
        Assert.Matches("^[A-Z]{6}\\+NotoSerifKR-Regular$", Embed("가").Name);
    }

    [Fact]
    public void Letters_of_every_code_are_those_of_the_text() =>
        Assert.Equal("가나다라", string.Concat(Embed("라가나다").Codes.Select(code => code.Text).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_range_of_codes_is_cut_where_a_high_byte_changes()
    {
        FontCode[] codes = [.. Enumerable.Range(0xFE, 4).Select(i => new FontCode((ushort)i, ((char)(0x4E00 + i)).ToString(), 1))];
        var map = System.Text.Encoding.ASCII.GetString(ToUnicodeMap.Write(codes));
        Assert.Contains("2 beginbfrange\n<00FE> <00FF> <4EFE>\n<0100> <0101> <4F00>\nendbfrange\n", map, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_of_a_map_has_a_hundred_entries_at_most()
    {
        FontCode[] codes = [.. Enumerable.Range(0, 205).Select(i => new FontCode((ushort)(2 * i), "가", 1))];
        var map = System.Text.Encoding.ASCII.GetString(ToUnicodeMap.Write(codes));
        Assert.Equal(3, map.Split("100 beginbfchar").Length);
        Assert.Contains("5 beginbfchar\n", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 5, 0, 9, 0, 7 }, new[] { 0, 5, 9, 7 })] // format 0: one by one
    [InlineData(new byte[] { 1, 0, 5, 1, 0, 9, 0 }, new[] { 0, 5, 6, 9 })] // format 1: stretches of up to 256
    [InlineData(new byte[] { 2, 0, 5, 0, 2 }, new[] { 0, 5, 6, 7 })] // format 2: longer ones
    public void Codes_of_a_CFF_font_with_CIDs_come_from_its_charset(byte[] charset, int[] cids) =>
        Assert.Equal(cids, CffCharset.Read(Cff(charset, hasCids: true))!.Select(cid => (int)cid));

    [Fact]
    public void Codes_of_any_other_CFF_font_are_glyph_ids() => Assert.Null(CffCharset.Read(Cff([0, 0, 5, 0, 9, 0, 7], hasCids: false)));

    /// <summary>A CFF table of four empty glyphs: header, name, top dictionary, charset, char strings; offsets of three bytes' room.</summary>
    private static byte[] Cff(byte[] charset, bool hasCids)
    {
        byte[] head = [1, 0, 4, 1, 0, 1, 1, 1, 2, (byte)'A'];
        byte[] ros = hasCids ? [139, 139, 139, 12, 30] : [];
        var dictionaryLength = ros.Length + 8;
        var charsetPlace = head.Length + 5 + dictionaryLength;
        var stringsPlace = charsetPlace + charset.Length;
        byte[] dictionary = [.. ros, 28, 0, (byte)charsetPlace, 15, 28, 0, (byte)stringsPlace, 17];
        return [.. head, 0, 1, 1, 1, (byte)(1 + dictionaryLength), .. dictionary, .. charset, 0, 4, 1, 1, 2, 3, 4, 5, 14, 14, 14, 14];
    }

    private static EmbeddedFont Embed(string text) => EmbeddedFont.Subset(Use(PageMaker.Runs(text, Styled.Serif).Single()));

    private static FaceUse Use(GlyphRun run) => FaceUse.Collect(
        [PageMaker.Page(1, new Placed.Glyphs(new Point(Length.Zero, Length.Zero), run, SourceSpan.OfFile("a.md")))])[run.Face];

    private static ushort OldIdOf(EmbeddedFont font, GlyphForm form) => font.CodeOf(form.Glyph);
}
