using System.Text.RegularExpressions;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>Every book of <c>manuscript/</c> before the judges of PDF.</summary>
public sealed class PdfConformanceTests
{
    public static TheoryData<string> Ids => BuiltBooks.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_syntax_is_clean_to_qpdf(string id) => Assert.Equal("", PdfJudges.Qpdf(BuiltBooks.Of(id).Pdf));

    [Theory]
    [MemberData(nameof(Ids))]
    public void MuPDF_draws_every_page_without_mending(string id) => Assert.Equal("", PdfJudges.Mutool(BuiltBooks.Of(id).Pdf));

    [Theory]
    [MemberData(nameof(Ids))]
    public void K82_P30_Every_font_is_embedded_subset_and_readable_and_none_is_Type_3(string id)
    {
        var fonts = PdfJudges.Fonts(BuiltBooks.Of(id).Pdf);
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font =>
        {
            Assert.True(font is { IsEmbedded: true, IsSubset: true, HasUnicode: true }, font.ToString());
            Assert.StartsWith("CID", font.Type, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void K76_The_text_layer_of_pdf_js_holds_every_letter_and_no_nameless_one(string id)
    {
        var built = BuiltBooks.Of(id);
        var reading = PdfJudges.PdfJs(built.Pdf);
        var text = string.Concat(reading.Pages);
        Assert.DoesNotMatch("[\uFFFD\uE000-\uF8FF\u0000-\u0008]", text);
        Assert.Contains(built.Book.Metadata.Title, reading.Title, StringComparison.Ordinal);
        Assert.True(reading.IsTagged);
        AssertWords(built, text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void E24_The_text_that_poppler_takes_out_holds_every_letter_in_order(string id) =>
        AssertWords(BuiltBooks.Of(id), PdfJudges.Poppler(BuiltBooks.Of(id).Pdf));

    /// <summary>
    /// Lines end inside words and notes stand between pages, so that white space says nothing here: every run of ten letters of a
    /// paragraph must be found whole, but for the few that a page end cuts.
    /// </summary>
    private static void AssertWords(BuiltBook built, string text)
    {
        var pdf = Bare(text);
        var (whole, all) = (0, 0);
        foreach (var paragraph in built.Book.Chapters.SelectMany(chapter => ManuscriptText.Of(chapter, built.Numbering)).Select(Bare))
        {
            for (var i = 0; i + 10 <= paragraph.Length; i += 10)
            {
                all++;
                whole += pdf.Contains(paragraph.Substring(i, 10), StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(whole >= all * 0.97, $"{whole} of {all} runs were found.");
    }

    private static string Bare(string text) => Regex.Replace(text.Normalize(), @"\s+", "");
}
