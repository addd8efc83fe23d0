using System.Security.Cryptography;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Fonts;
using Xunit;

namespace Publishing.Tests.Typesetting.Fonts;

public sealed class FontSubsetterTests
{
    private static readonly FontFace Body = TestFonts.Books.Find(new FontChoice("Noto Serif KR"), isItalic: false)!;

    [Fact]
    public void Only_the_letters_used_are_kept_and_their_glyphs_are_renumbered()
    {
        var glyphs = "한글 abc".Select(letter => Body.GlyphOf(letter)).ToArray();
        var subset = FontSubsetter.Subset(Body, glyphs);
        Assert.Equal(7, subset.NewIds.Count);
        Assert.Equal(0, subset.NewIds[0]);
        Assert.Equal(Enumerable.Range(0, 7), subset.NewIds.Values.Select(id => (int)id).Order());
        Assert.InRange(subset.Data.Length, 1000, 6000);
    }

    [Fact]
    public void Advances_and_outlines_of_the_subset_are_those_of_the_face()
    {
        var glyphs = "시월의 광장 October".Select(letter => Body.GlyphOf(letter)).Distinct().ToArray();
        var subset = FontSubsetter.Subset(Body, glyphs);
        var tables = new OpenTypeTables(subset.Data.AsSpan());
        var advances = subset.Data.AsSpan()[tables.Locate("hmtx"u8)];
        var count = tables.Read("hhea"u8).Unsigned16(34);
        foreach (var (old, id) in subset.NewIds)
        {
            Assert.Equal(Body.AdvanceOf(old), new BigEndian(advances).Unsigned16(4 * Math.Min(id, count - 1)));
        }

        Assert.Equal(subset.NewIds.Count, tables.Read("maxp"u8).Unsigned16(4));
    }

    [Theory]
    [InlineData("GSUB")]
    [InlineData("GPOS")]
    [InlineData("GDEF")]
    [InlineData("cmap")]
    [InlineData("vmtx")]
    [InlineData("prep")]
    [InlineData("fpgm")]
    public void What_a_PDF_does_not_need_is_left_out(string table)
    {
        var face = TestFonts.Books.Find(new FontChoice("Nanum Gothic Coding"), isItalic: false)!;
        foreach (var subset in new[] { FontSubsetter.Subset(Body, [Body.GlyphOf('가')]), FontSubsetter.Subset(face, [face.GlyphOf('가')]) })
        {
            Assert.False(new OpenTypeTables(subset.Data.AsSpan()).TryLocate(System.Text.Encoding.ASCII.GetBytes(table), out _));
        }
    }

    [Fact]
    public void A_composed_glyph_brings_its_parts()
    {
        var square = TestFonts.Square.Find(TestFonts.SquareChoice, isItalic: false)!;
        var subset = FontSubsetter.Subset(square, [square.GlyphOf('가')]);
        // .notdef, the full square, and 가 that refers to it.
        Assert.Equal(3, new OpenTypeTables(subset.Data.AsSpan()).Read("maxp"u8).Unsigned16(4));
        Assert.Equal(2, subset.NewIds.Count);
    }

    [Fact]
    public void Equal_letters_give_equal_bytes_in_any_order()
    {
        ushort[] glyphs = [.. "가나다라마바사".Select(letter => Body.GlyphOf(letter))];
        Assert.Equal(Hash(FontSubsetter.Subset(Body, glyphs)), Hash(FontSubsetter.Subset(Body, [.. glyphs.Reverse(), glyphs[0]])));
    }

    [Fact]
    public void A_subset_for_readers_keeps_the_character_map_and_the_jamo_rules()
    {
        var subset = FontSubsetter.SubsetLetters(Body, "ᄒᆞᆫ글".Select(letter => (int)letter));
        using var folder = new FontFolder([.. subset.Data]);
        using var library = FontLibrary.Open(folder.Folder).Value;
        var style = Styled.Serif with { Font = new FontChoice("Test") };
        var (before, after) = (Styled.Shape("ᄒᆞᆫ글", Styled.Serif), Styled.Shape("ᄒᆞᆫ글", style, library));
        Assert.Equal(Styled.Pens(before), Styled.Pens(after));
        Assert.Equal(before.Glyphs.Select(glyph => subset.NewIds[glyph.Id]), after.Glyphs.Select(glyph => glyph.Id));
    }

    private static string Hash(SubsetFont subset) => Convert.ToHexString(SHA256.HashData(subset.Data.AsSpan()));
}
