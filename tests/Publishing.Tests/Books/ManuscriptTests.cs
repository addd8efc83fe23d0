using System.Text.RegularExpressions;
using Publishing.Tests.Conformance;
using Publishing.Tests.Support;
using Publishing.Verifying;
using UglyToad.PdfPig;
using Xunit;

namespace Publishing.Tests.Books;

/// <summary>The two books of <c>manuscript/</c>, as an editor would count and read them.</summary>
public sealed partial class ManuscriptTests
{
    public static TheoryData<string> Ids => BuiltBooks.Ids;

    /// <summary>Counted in the finished PDF. A text or a rule that changes a count changes it here, knowingly.</summary>
    [Theory]
    [InlineData("october", 29)]
    [InlineData("handbook", 138)]
    public void A_book_has_the_pages_it_had(string id, int pages)
    {
        using var pdf = PdfDocument.Open(BuiltBooks.Of(id).Pdf);
        Assert.Equal(pages, pdf.NumberOfPages);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void P30_Every_letter_is_set_in_a_subset_font_of_the_fonts_folder(string id)
    {
        using var pdf = PdfDocument.Open(BuiltBooks.Of(id).Pdf);
        var names = pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName!).Distinct().ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Matches("^[A-Z]{6}[+](NotoSerif|NotoSans|NanumGothicCoding)", name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void E24_The_words_that_pdftotext_gives_are_the_manuscripts_in_order(string id)
    {
        var built = BuiltBooks.Of(id);
        var text = PdfJudges.Poppler(built.Pdf);
        var paragraphs = built.Book.Chapters.SelectMany(chapter => ManuscriptText.Of(chapter, built.Numbering, EditionWords.Plain with { PageWords = _ => "\u0001" })).ToList();
        foreach (var part in paragraphs.GroupBy(paragraph => paragraph.Part))
        {
            // Within the body nothing but notes, floats and furniture of a page or two stands between two words; notes and floats are far apart.
            var order = new WordOrder(text);
            var within = part.Key == TextPart.Body ? 6000 : text.Length;
            var lost = part.SelectMany(paragraph => paragraph.Words.Split(' ')).Where(word => !word.Contains('\u0001', StringComparison.Ordinal) && !order.Find(word, within)).ToList();
            Assert.True(lost.Count == 0, $"{part.Key}: {lost.Count} lost, first {string.Join(" · ", lost.Take(12))}");
            Assert.InRange(order.Jumps, 0, Pages().Count(text));
        }
    }

    [GeneratedRegex("\f")]
    private static partial Regex Pages();
}
