using System.Text;
using Publishing.Reading.Layout;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Lines;
using Publishing.Typesetting.Lines.Hyphenation;
using Publishing.Design;
using Publishing.Core;
using Xunit;

namespace Publishing.Tests.Typesetting.Lines;

/// <summary>K45: hyphens in Latin words and nowhere else.</summary>
public sealed class HyphenationTests
{
    [Theory]
    [InlineData("en-US", "hy-phen-ation")]
    [InlineData("en-US", "con-cate-na-tion")]
    [InlineData("en-US", "ta-ble")] // an exception of the list
    [InlineData("en", "Hy-phen-ation")]
    [InlineData("de", "Sil-ben-tren-nung")]
    [InlineData("fr", "ty-po-gra-phie")]
    [InlineData("es", "ti-po-gra-fía")]
    [InlineData("it", "ti-po-gra-fia")]
    [InlineData("la", "do-mi-nus")]
    public void K45_Words_are_hyphenated_by_the_patterns_of_their_language(string language, string hyphened)
    {
        var word = hyphened.Replace("-", "", StringComparison.Ordinal);
        var places = Hyphenator.For(language)!.Find(word);
        Assert.Equal(hyphened, string.Concat(word.Select((letter, i) => (places[i] ? "-" : "") + letter)));
    }

    [Fact]
    public void A_language_without_patterns_has_no_hyphens() => Assert.Null(Hyphenator.For("ko"));

    [Fact]
    public void K45_A_layout_may_name_every_language_that_has_patterns() => Assert.Equal(Hyphenator.Languages, TextKeys.Hyphenation);

    [Theory]
    [InlineData("en-US", "그는 hyphen-|ation이다")]
    [InlineData(null, "그는 |hyphenation이|다")]
    public void K45_A_line_ends_with_a_hyphen_inside_a_word_whose_language_is_known(string? language, string expected)
    {
        // 그는 + a space = 2.5 em, hyphen- = 3.5 em, the whole word 5.5 em; the measure is 6.5 em.
        var style = Styled.Square with { Hyphenated = language };
        var lines = Broken("그는 hyphenation이다", style, 65).Lines;
        Assert.Equal(expected, string.Join('|', lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Run.Text)).Replace('\u00AD', '-'))));
        Assert.Equal(language is null ? BreakKind.Space : BreakKind.Hyphen, lines[0].Break);
    }

    [Fact]
    public void K45_The_hyphen_stands_inside_the_measure_or_hangs_by_its_share()
    {
        var style = Styled.Square with { Hyphenated = "en-US" };
        Assert.Equal(65, RightEdge(Broken("그는 hyphenation이다", style, 65).Lines[0]), 0.001);

        // Half of the hyphen, which is half an em, stands outside.
        Assert.Equal(67.5, RightEdge(Broken("그는 hyphenation이다", style, 65, hang: 0.5).Lines[0]), 0.001);
    }

    [Fact]
    public void K45_A_soft_hyphen_of_the_author_is_a_place_to_break_and_else_unseen()
    {
        Assert.Equal(["그는 EPUB\u00AD\u00AD", "lisher다"], Broken("그는 EPUB\u00ADlisher다", Styled.Square, 55).Lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Run.Text))));
        Assert.Equal(2.5 + 5 + 1, Broken("그는 EPUB\u00ADlisher다", Styled.Square, 650).Lines[0].Width.Points / 10, 0.001);
    }

    [Fact]
    public void K45_No_hyphen_ever_stands_in_Hangul()
    {
        var lines = Broken("국립중앙도서관자료수집심의위원회규정", Styled.Square with { Hyphenated = "en-US" }, 45).Lines;
        Assert.All(lines, line => Assert.DoesNotContain(line.Pieces, piece => piece.Run.Text.Contains('\u00AD') || piece.Run.Text.Contains('-')));
    }

    [Fact]
    public void K45_A_hyphenated_word_is_whole_where_it_is_copied()
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(Path.Combine(temp.Path, "b"));
        temp.Write("b/book.yaml", "id: b\ntitle: 책\ncontents: [01.md]\nlayout: layout.yaml\n"u8);
        temp.Write("b/layout.yaml", "preset: essay\ntext: {hyphenate: en-US}\n"u8);
        var sentence = string.Join(' ', Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? "internationalization을" : "characteristically"));
        temp.Write("b/01.md", Encoding.UTF8.GetBytes("# 첫 장\n\n" + sentence + "\n"));
        Assert.Equal(0, CommandLine.Run("build", Path.Combine(temp.Path, "b"), "-o", temp.Path, "--format", "reading").ExitCode);
        foreach (var text in new[]
        {
            ExternalTool.Require("pdftotext").Run("-raw", "-enc", "UTF-8", Path.Combine(temp.Path, "b", "b.pdf"), "-").MustSucceed().Output,
            ExternalTool.Require("mutool").Run("draw", "-q", "-F", "txt", Path.Combine(temp.Path, "b", "b.pdf")).MustSucceed().Output,
        })
        {
            Assert.Contains('\u00AD', text);
            Assert.Contains(sentence, text.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static double RightEdge(Line line) => (line.Pieces[^1].X + line.Pieces[^1].Run.Width).Points;

    private static BrokenText Broken(string text, TextStyle style, double points, double hang = 0) =>
        LineBreaker.Break(Styled.Shape(text, style), new ParagraphShape { Leading = Length.FromPoints(17), Hang = hang }, Length.FromPoints(points));
}
