using System.Text;
using System.Text.RegularExpressions;
using Publishing.Tests.Support;
using Publishing.Verifying.Pdf;
using Publishing.Writing.Pdf.Press;
using Xunit;

namespace Publishing.Tests.Verifying.Pdf;

/// <summary>What is planted inside a form is found as if it stood on the page that draws it.</summary>
public sealed class FormPreflightTests
{
    [Theory]
    [InlineData("ISO 15930-4 6.6-color", "1 0 0 rg")]
    [InlineData("ISO 15930-4 6.6-color", "1 0 0 RG 0 0 m 9 9 l S 0 g")]
    [InlineData("P26", "1 0 0 0 k")]
    [InlineData("P26", "q 1 0 0 0 k 0 0 9 9 re f Q")]
    [InlineData("P32", "/GX gs 1 g")]
    public void P26_P32_Ink_that_must_not_be_in_a_drawing_is_caught(string clause, string planted)
    {
        var sound = Drawings.Press("<rect width=\"10\" height=\"10\"/>", Drawings.PressOptions with { Standard = PressStandard.X1a }, isReadable: true);
        var text = Encoding.Latin1.GetString(sound);
        var broken = text.Replace("\n0 g\n0 90", $"\n{planted}\n0 90", StringComparison.Ordinal).Replace("/GN <<", "/GX <</op true /OPM 1>> /GN <<", StringComparison.Ordinal);
        Assert.NotEqual(text, broken);
        Assert.DoesNotContain(clause, Clauses(sound));
        Assert.Contains(clause, Clauses(Encoding.Latin1.GetBytes(broken)));
    }

    [Fact]
    public void P23_An_opacity_inside_a_drawing_is_caught_in_X_1a()
    {
        var sound = Drawings.Press("<rect width=\"10\" height=\"10\"/>", Drawings.PressOptions with { Standard = PressStandard.X1a }, isReadable: true);
        var text = Encoding.Latin1.GetString(sound);
        Assert.Contains("ISO 15930-4 6.4-alpha", Clauses(Encoding.Latin1.GetBytes(text.Replace("/GN <<", "/GX <</ca 0.5>> /GN <<", StringComparison.Ordinal))));
    }

    [Fact]
    public void P30_A_font_of_a_drawing_that_is_not_embedded_is_caught()
    {
        var text = Encoding.Latin1.GetString(Drawings.Press("<rect width=\"10\" height=\"10\"/>", Drawings.PressOptions, isReadable: true));
        var broken = Regex.Replace(text, "/Subtype /Form.*?/Resources <<", "$0 /Font <</FX <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>", RegexOptions.Singleline);
        Assert.DoesNotContain("P30", Clauses(Encoding.Latin1.GetBytes(text)));
        Assert.Contains("P30", Clauses(Encoding.Latin1.GetBytes(broken)));
    }

    [Fact]
    public void A_form_that_draws_itself_comes_to_an_end()
    {
        var text = Encoding.Latin1.GetString(Drawings.Press("<g opacity=\"0.5\"><rect width=\"10\" height=\"10\"/><rect width=\"5\" height=\"5\"/></g>", Drawings.PressOptions, isReadable: true));
        var inner = Regex.Match(text, @"/G1 (\d+) 0 R").Groups[1].Value;
        var looped = Regex.Replace(text, $@"(\n{inner} 0 obj.*?/Resources <<)(.*?)0 g\n", $"$1 /XObject <</G1 {inner} 0 R>>$2/G1 Do 0 g\n", RegexOptions.Singleline);
        Assert.NotEqual(text, looped);
        Assert.NotNull(PdfPreflight.Check(Encoding.Latin1.GetBytes(looped)));
    }

    private static IEnumerable<string> Clauses(byte[] bytes) => PdfPreflight.Check(bytes, isOneColor: true)!.Findings.Select(finding => finding.Clause);
}
