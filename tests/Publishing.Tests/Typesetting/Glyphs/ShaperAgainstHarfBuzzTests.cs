using System.Globalization;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Glyphs;
using Xunit;

namespace Publishing.Tests.Typesetting.Glyphs;

/// <summary>HarfBuzz's own program shapes the same letters to the same glyphs and advances.</summary>
public sealed class ShaperAgainstHarfBuzzTests
{
    [Theory]
    [InlineData("Noto Serif KR", "시월의 광장에 사람들이 모였다. “무엇을 할 것인가?”")]
    [InlineData("Noto Serif KR", "나랏말ᄊᆞ미 듀ᇰ귁에 달아 ᄒᆞᆫ")]
    [InlineData("Noto Serif KR", "말〮ᄊᆞ미")]
    [InlineData("Noto Serif KR", "大韓民國은 民主共和國이다. 直骨令")]
    [InlineData("Noto Sans KR", "차례와 쪽 번호, 그리고 1917년…")]
    [InlineData("Nanum Gothic Coding", "쪽 12 — 코드")]
    public void Hangul_agrees_with_hb_shape(string family, string letters) =>
        Compare(family, letters, "--script=Hang", "--features=-kern,-liga,-clig");

    [Theory]
    [InlineData("Noto Serif", "Office AVATAR To Wave")]
    [InlineData("Noto Serif KR", "Petrograd")]
    public void Latin_agrees_with_hb_shape(string family, string letters) => Compare(family, letters, "--script=Latn");

    private static void Compare(string family, string letters, params string[] options)
    {
        var program = ExternalTool.Require("hb-shape");
        var text = Styled.Shape(letters, Styled.Serif with { Font = new FontChoice(family), Size = Publishing.Core.Length.FromPoints(1000) });
        var file = Path.Combine(TestFonts.Books.Folder, TestFonts.Books.Faces.First(face => face.Locked.Family == family).Locked.File);
        var printed = program.Run(["--no-glyph-names", "--language=ko", "--direction=ltr", .. options, file, letters]).MustSucceed().Output.Trim();
        Assert.Equal(printed, '[' + string.Join('|', text.Glyphs.Select(Print)) + ']');
    }

    /// <summary>As hb-shape prints a glyph: number, cluster, offsets where there are any, advance. At 1000 pt and 1000 units per em a point is a unit.</summary>
    private static string Print(Glyph glyph)
    {
        var offset = glyph.OffsetX.Units == 0 && glyph.OffsetY.Units == 0 ? "" : FormattableString.Invariant($"@{glyph.OffsetX.Points:0},{glyph.OffsetY.Points:0}");
        return string.Create(CultureInfo.InvariantCulture, $"{glyph.Id}={glyph.Cluster}{offset}+{glyph.Advance.Points:0}");
    }
}
