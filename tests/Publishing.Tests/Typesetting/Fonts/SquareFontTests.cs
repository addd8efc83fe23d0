using System.Security.Cryptography;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Typesetting.Fonts;

public sealed class SquareFontTests
{
    [Theory]
    [InlineData("Square.ttf", false)]
    [InlineData("Square-Bold.ttf", true)]
    public void The_checked_in_file_is_what_the_generator_makes(string file, bool isBold)
    {
        var path = Repository.PathOf("tests", "Publishing.Tests", "TestFonts", file);
        var made = SquareFont.Make(isBold);
        if (Environment.GetEnvironmentVariable("PUBLISHING_UPDATE") == "1" && !Repository.IsContinuousIntegration)
        {
            File.WriteAllBytes(path, made);
        }

        Assert.Equal(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))), Convert.ToHexString(SHA256.HashData(made)));
    }

    [Theory]
    [InlineData("가힣한韓漢ㄱㅣᄒꥤ…—～（）！", 1000)]
    [InlineData("AZaz09 .,:;?!()“”‘’·「」『』〈〉《》éΩЖ", 500)]
    [InlineData("ᅡᆫힰퟋ〮〯́", 0)]
    public void Letters_are_as_wide_as_the_metric_T1_says(string letters, int width)
    {
        var face = TestFonts.Square.Find(TestFonts.SquareChoice, isItalic: false)!;
        Assert.All(letters, letter => Assert.Equal((letter, width), (letter, face.Has(letter) ? face.AdvanceOf(face.GlyphOf(letter)) : -1)));
    }

    [Fact]
    public void Every_letter_has_a_glyph_of_its_own()
    {
        var face = TestFonts.Square.Find(TestFonts.SquareChoice, isItalic: false)!;
        var letters = SquareLetters.All().ToArray();
        Assert.Equal(letters.Length, letters.Select(letter => face.GlyphOf(letter.CodePoint)).Where(glyph => glyph != 0).Distinct().Count());
    }
}
