using System.Text;
using Publishing.Writing.Pdf.Syntax;
using Xunit;

namespace Publishing.Tests.Writing.Pdf.Syntax;

public sealed class PdfTokensTests
{
    [Fact]
    public void White_space_stands_only_where_tokens_would_run_together() => Assert.Equal(
        "<</Type/Page/Parent 3 0 R/Box[0 0 .5 -1]/Open true/Title(a)/Ids[<00FF><01>/A null]/Empty<<>>>>",
        Spell(PdfSyntaxStyle.Compact, Sample));

    [Fact]
    public void For_the_eye_each_key_has_a_line() => Assert.Equal(
        """
        <<
          /Type /Page
          /Parent 3 0 R
          /Box [0 0 .5 -1]
          /Open true
          /Title (a)
          /Ids [<00FF> <01> /A null]
          /Empty <<>>
        >>
        """,
        Spell(PdfSyntaxStyle.Readable, Sample));

    [Theory]
    [InlineData("Plain", "(Plain)")]
    [InlineData("(a\\b)", "(\\(a\\\\b\\))")]
    [InlineData("가", "<FEFFAC00>")]
    [InlineData("a…", "<FEFF00612026>")]
    [InlineData("\U0001F600", "<FEFFD83DDE00>")]
    [InlineData("a\nb", "<FEFF0061000A0062>")]
    [InlineData("", "()")]
    public void Text_is_a_literal_in_ASCII_and_marked_UTF_16_otherwise(string text, string written) =>
        Assert.Equal(written, Spell(PdfSyntaxStyle.Compact, tokens => tokens.Text(text)));

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("A B", "/A#20B")]
    [InlineData("a/b#(c)", "/a#2Fb#23#28c#29")]
    [InlineData("가", "/#EA#B0#80")]
    public void Names_escape_what_would_end_them(string name, string written) =>
        Assert.Equal(written, Spell(PdfSyntaxStyle.Compact, tokens => tokens.Name(name)));

    [Theory]
    [InlineData(9, "(D:20260302090507+09'00')")]
    [InlineData(0, "(D:20260302090507+00'00')")]
    [InlineData(-3.5, "(D:20260302090507-03'30')")]
    public void Dates_say_their_zone(double hours, string written) => Assert.Equal(
        written,
        Spell(PdfSyntaxStyle.Compact, tokens => tokens.Date(new DateTimeOffset(2026, 3, 2, 9, 5, 7, TimeSpan.FromHours(hours)))));

    private static void Sample(PdfTokens tokens)
    {
        tokens.BeginDictionary();
        tokens.Name("Type", "Page");
        tokens.Reference("Parent", new PdfReference(3));
        tokens.Numbers("Box", PdfNumber.Of(0), PdfNumber.Of(0), PdfNumber.Of(0.5), PdfNumber.Of(-1));
        tokens.Boolean("Open", true);
        tokens.Text("Title", "a");
        tokens.BeginArray("Ids");
        tokens.Bytes([0, 255]);
        tokens.Bytes([1]);
        tokens.Name("A");
        tokens.Null();
        tokens.EndArray();
        tokens.BeginDictionary("Empty");
        tokens.EndDictionary();
        tokens.EndDictionary();
    }

    private static string Spell(PdfSyntaxStyle style, Action<PdfTokens> write)
    {
        var buffer = new PdfBuffer();
        write(new PdfTokens(buffer, style));
        return Encoding.ASCII.GetString(buffer.Written);
    }
}
