using System.Text.RegularExpressions;
using Publishing.Tests.Support;
using Publishing.Verifying;
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
    public void K76_The_text_layer_has_no_nameless_letter_and_the_file_says_what_it_is(string id)
    {
        var reading = PdfJudges.PdfJs(BuiltBooks.Of(id).Pdf);
        Assert.All(reading.Pages, page => Assert.DoesNotMatch("[\uFFFD\uE000-\uF8FF\u0000-\u0008]", page));
        Assert.Contains(BuiltBooks.Of(id).Book.Metadata.Title, reading.Title, StringComparison.Ordinal);
        Assert.True(reading.IsTagged);
    }

    /// <summary>
    /// Read along the structure tree, text runs on over page ends, and floats, notes and furniture stand apart: so the letters of every
    /// chapter must come in one piece, and so must its tables and captions, and its notes. White space says nothing here, for lines end
    /// inside words.
    /// </summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void E24_The_text_of_the_PDF_is_the_manuscripts_letter_by_letter(string id)
    {
        var built = BuiltBooks.Of(id);
        var pieces = PdfJudges.PdfJs(built.Pdf).Pieces.Where(piece => !IsContents(piece) && !IsMarker(piece)).ToLookup(PartOf, piece => piece.Text);
        var manuscript = built.Book.Chapters
            .Select(chapter => ManuscriptText.Of(chapter, built.Numbering, EditionWords.Plain with { PageWords = _ => PageMark }).ToLookup(paragraph => paragraph.Part, paragraph => paragraph.Words))
            .ToList();
        foreach (var part in Enum.GetValues<TextPart>())
        {
            var text = Bare(pieces[part]);
            var reached = 0;
            foreach (var chapter in manuscript)
            {
                reached = AssertFollows([.. chapter[part]], text, reached);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void E24_The_words_that_poppler_takes_out_are_those_of_pdf_js(string id)
    {
        var poppler = Bare([PdfJudges.Poppler(BuiltBooks.Of(id).Pdf)]);
        var pdfjs = Bare(PdfJudges.PdfJs(BuiltBooks.Of(id).Pdf).Pages);
        Assert.Equal(pdfjs.Order(), poppler.Order());
    }

    private const string PageMark = "\u0001";

    private static TextPart PartOf(PdfPiece piece) =>
        piece.Roles.Contains("/Note/", StringComparison.Ordinal) ? TextPart.Note
        : Regex.IsMatch(piece.Roles, "/(Table|Caption|Figure)(/|$)") ? TextPart.Float
        : TextPart.Body;

    private static bool IsContents(PdfPiece piece) => piece.Roles.Contains("/TOC", StringComparison.Ordinal);

    /// <summary>Bullets and numbers of lists, which the manuscript has only as marks.</summary>
    private static bool IsMarker(PdfPiece piece) =>
        piece.Roles.EndsWith("/LI/Lbl", StringComparison.Ordinal) && Regex.IsMatch(piece.Text.Trim(), @"^([•–▪◦·-]|[0-9]+[.)]|[가-힣a-z][.)])$");

    /// <summary>Paragraph by paragraph, so that a failure shows the first one that is not there; gives the place after the last.</summary>
    private static int AssertFollows(IReadOnlyList<string> paragraphs, string text, int from)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var expected = new Regex(Regex.Escape(Bare([paragraphs[i]])).Replace(PageMark, "[0-9]+쪽", StringComparison.Ordinal), RegexOptions.CultureInvariant);
            var match = expected.Match(text, from);
            Assert.True(match.Success && (i == 0 || match.Index == from), $"not next: {paragraphs[i]}\nbut: {text[from..Math.Min(text.Length, from + 120)]}");
            from = match.Index + match.Length;
        }

        return from;
    }

    private static string Bare(IEnumerable<string> text) => Regex.Replace(string.Concat(text).Normalize(), @"\s+", "");
}
