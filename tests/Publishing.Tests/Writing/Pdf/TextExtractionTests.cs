using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

/// <summary>What is copied out of a PDF is what was written.</summary>
public sealed class TextExtractionTests
{
    [Theory]
    [InlineData("가나다 라마바… “사아자” 漢字 Latin 123.")]
    [InlineData("똠방각하 펲시콜라 찦차 뷁")]
    [InlineData("‘점…’ 「낫표」 『겹낫표』 〈홑화살괄호〉 — – - ·")]
    [InlineData("그는『토지』를 「가」, 나.")]
    [InlineData("office affluent AVATAR To.")]
    public void K82_Poppler_and_MuPDF_read_every_letter_as_written(string text)
    {
        var pdf = MadePdf.Of(Page(PageMaker.Line(text, Styled.Serif, 20, 50, element: 1)));
        Assert.Equal(text, pdf.PopplerText().TrimEnd());
        Assert.Equal(text, pdf.MupdfText().TrimEnd());
    }

    [Fact]
    public void K17_Narrow_letters_are_scaled_by_the_text_state_and_read_as_written()
    {
        var pdf = Page(PageMaker.Line("그는 『토지』를 읽었다.", Styled.Serif with { Width = 0.95 }, 20, 50, element: 1));
        Assert.Contains("95 Tz", MadePdf.Readable(pdf), StringComparison.Ordinal);
        Assert.Equal("그는 『토지』를 읽었다.", MadePdf.Of(pdf).PopplerText().TrimEnd());
        using var document = MadePdf.Of(pdf).Open();
        var letters = document.GetPage(1).Letters;

        // 그 and 는 at 20 pt from the left: a syllable of Noto Serif KR is 0.966 em, of which 95 % is 9.177 pt.
        Assert.Equal(9.177, letters[1].StartBaseLine.X - letters[0].StartBaseLine.X, 0.01);
    }

    [Theory]
    [InlineData("EPUB3는 값=3이다.")]
    [InlineData("2026년 3월, IDPF의 규격")]
    public void K25_K84_Gaps_between_letters_of_two_kinds_are_no_spaces_to_readers(string text)
    {
        var style = Styled.Serif with { Gaps = new GapsDesign { Latin = new Em(0.125), Operator = new Em(0.125) } };
        var pdf = MadePdf.Of(Page(PageMaker.Line(text, style, 20, 50, element: 1)));
        Assert.Equal(text, pdf.PopplerText().TrimEnd());
        Assert.Equal(text, pdf.MupdfText().TrimEnd());
    }

    [Fact]
    public void K82_PdfPig_reads_every_letter_as_written()
    {
        const string text = "가나다 라마바… “사아자” 漢字 Latin 123.";
        using var document = MadePdf.Of(Page(PageMaker.Line(text, Styled.Serif, 20, 50, element: 1))).Open();
        Assert.Equal(text, string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)));
    }

    [Theory]
    [InlineData("나랏말〮ᄊᆞ미")]
    [InlineData("듕귁에〮달아〮")]
    public void K81_Old_Hangul_is_read_in_logical_order(string text)
    {
        // MuPDF does not read ActualText.
        Assert.Equal(text, MadePdf.Of(Page(PageMaker.Line(text, Styled.Serif, 20, 50, element: 1))).PopplerText().TrimEnd());
    }

    [Fact]
    public void K82_A_space_at_the_end_of_a_line_is_a_glyph_and_a_word_cut_at_one_has_none()
    {
        var pdf = MadePdf.Of(Page(
            PageMaker.Line("한글이 한글이 ", Styled.Serif, 20, 50, element: 1),
            PageMaker.Line("한글", Styled.Serif, 20, 67, element: 1),
            PageMaker.Line("이 끝", Styled.Serif, 20, 84, element: 1)));
        using var document = pdf.Open();
        Assert.Equal("한글이 한글이 한글이 끝", string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)));
    }

    [Fact]
    public void A_glyph_with_two_meanings_says_the_second_itself()
    {
        var one = PageMaker.Line("가", Styled.Serif, 20, 50, element: 1).Cast<Placed.Glyphs>().Single();
        var other = one with { Origin = new Point(Length.FromPoints(20), Length.FromPoints(80)), Run = one.Run with { Text = "나" } };
        var pdf = MadePdf.Of(Page([one], [other]));
        Assert.Equal(["가", "나"], pdf.PopplerText().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("제1장", 0.15)]
    [InlineData("열흘과 그 뒤", 0.2)]
    [InlineData("그 뒤", 0)]
    public void Spaced_out_lines_and_single_letters_are_read_as_written(string text, double spacing)
    {
        var style = Styled.Serif with { LetterSpacing = new Em(spacing) };
        Assert.Equal(text, MadePdf.Of(Page(PageMaker.Line(text, style, 20, 50, element: 1))).PopplerText().TrimEnd());
    }

    [Fact]
    public void A_ligature_is_read_as_its_letters_without_help()
    {
        // One glyph stands for two letters: the map of the font can say so.
        var fi = LigatureRun("fi");
        var text = MadePdf.Readable(Page([new Placed.Glyphs(new Point(Length.FromPoints(20), Length.FromPoints(50)), fi, SourceSpan.OfFile("a.md")) { Element = 1 }]));
        Assert.Contains("> <00660069>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ActualText", text, StringComparison.Ordinal);
    }

    [Fact]
    public void K82_Pages_name_only_composite_fonts_embedded_and_subset_with_a_map_to_letters()
    {
        var bold = Styled.Serif with { Font = new FontChoice("Noto Sans KR", 700) };
        var pdf = MadePdf.Of(Page(PageMaker.Line("가나", Styled.Serif, 20, 50, element: 1), PageMaker.Line("다라", bold, 20, 80, element: 1)));
        var fonts = pdf.Ask("pdffonts", "{}").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes ", font));
        Assert.Equal(2, pdf.Summary.Fonts.Length);
        Assert.All(pdf.Summary.Fonts, font => Assert.Equal(2, font.Glyphs));
    }

    private static GlyphRun LigatureRun(string text)
    {
        var run = PageMaker.Runs("f", Styled.Serif).Single();
        return run with { Text = text };
    }

    private static TypesetBook Page(params IEnumerable<Placed>[] lines) => PageMaker.Book(PageMaker.Page(1, lines.SelectMany(line => line)));
}
