using System.Text;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Verifying.Pdf;
using Publishing.Writing.Pdf;
using Publishing.Writing.Pdf.Press;
using Publishing.Writing.Pdf.Syntax;
using Xunit;

namespace Publishing.Tests.Verifying.Pdf;

/// <summary>
/// Every clause that we keep, by its number: a sound file passes, and the same file broken in that one place is caught. The files are our
/// writer's, spelled so that a place can be found and changed; the reader is an outside library.
/// </summary>
public sealed class PreflightTests
{
    private const string Text = """
        # 장

        본문이 [여기](https://example.org)를 가리킨다.[^a] **힘주어** 말한다.

        ## 절

        - 하나
        - 둘

        ![점](a.png "그림")

        | 가 | 나 |
        |---|---|
        | 다 | 라 |
        : 표

        [^a]: 각주.
        """;

    private static readonly SmallBook Book = SmallBook.Of("", null, [("a.png", Pictures.Png(40, 20))], ("01.md", Text));
    private static readonly byte[] Reading = Write(new PdfOptions { Claims = new PdfClaims('A', true), Style = Spelled("1.7", compresses: true) });
    private static readonly byte[] ReadingInTheOpen = Write(new PdfOptions { Claims = new PdfClaims('A', true), Style = Spelled("1.7", compresses: false) });

    [Fact]
    public void P22_P23_P34_Sound_files_break_nothing()
    {
        Assert.Empty(Findings(Reading));
        Assert.Equal(["PDF/A-2a", "PDF/UA-1"], PdfPreflight.Check(Reading)!.Claims);
        foreach (var standard in Enum.GetValues<PressStandard>())
        {
            var bytes = Press(standard, compresses: true);
            Assert.Empty(Findings(bytes, isOneColor: true));
            Assert.Equal(standard == PressStandard.X4 ? "PDF/X-4" : "PDF/X-1a:2003", Assert.Single(PdfPreflight.Check(bytes)!.Claims));
        }
    }

    [Theory]
    [InlineData("6.1.2", "%PDF-1.7", "%PDF-1.9")]
    [InlineData("6.1.3", "/ID [", "/IX [")]
    [InlineData("6.2.3", "/S /GTS_PDFA1", "/S /GTS_PDFX9")]
    [InlineData("6.2.4.3", "/DestOutputProfile ", "/DestOutputProfilX ")]
    [InlineData("6.2.8", "/Subtype /Image", "/Subtype /Image /Interpolate true")]
    [InlineData("6.2.9", "/Subtype /Image", "/Subtype /PS")]
    [InlineData("6.2.11.4.1", "/FontFile2 ", "/FontFileX ")]
    [InlineData("6.2.11.7.2", "/ToUnicode ", "/ToUnicodX ")]
    [InlineData("6.2.11.3.2", "/CIDToGIDMap ", "/CIDToGIDMaX ")]
    [InlineData("6.3.1", "/Subtype /Link", "/Subtype /Movie")]
    [InlineData("6.3.2", "/F 4", "/F 2")]
    [InlineData("6.3.3", "/Subtype /Link", "/Subtype /Text")]
    [InlineData("6.5.1", "/S /URI", "/S /Launch")]
    [InlineData("6.5.2", "/Type /Catalog", "/Type /Catalog /AA <<>>")]
    [InlineData("6.6.4", "<pdfaid:part>2<", "<pdfaid:part>3<")]
    [InlineData("6.6.2.3.3", "<pdfaSchema:namespaceURI>http", "<pdfaSchema:namespaceURI>xttp")]
    [InlineData("6.7.2.2", "/Marked true", "/Marked false")]
    [InlineData("6.7.3.3", "/StructTreeRoot ", "/StructTreeRooX ")]
    [InlineData("6.7.4", "/Lang (ko-KR)", "/LanX (ko-KR)")]
    public void ISO_19005_2_A_broken_clause_is_caught(string clause, string sound, string broken) => AssertCaught("ISO 19005-2 " + clause, Reading, sound, broken);

    [Theory]
    [InlineData("6.2.2", "/F1 10 Tf", "/F9 10 Tf")]
    public void ISO_19005_2_A_broken_clause_about_content_is_caught(string clause, string sound, string broken) => AssertCaught("ISO 19005-2 " + clause, ReadingInTheOpen, sound, broken);

    [Theory]
    [InlineData("5", "<pdfuaid:part>1<", "<pdfuaid:part>2<")]
    [InlineData("6.2", "/Marked true", "/Marked false")]
    [InlineData("7.1-3", "/StructTreeRoot ", "/StructTreeRooX ")]
    [InlineData("7.1-9", "dc:title", "dc:titlX")]
    [InlineData("7.1-10", "/DisplayDocTitle true", "/DisplayDocTitle false")]
    [InlineData("7.1-11", "/Marked true", "/Marked true /Suspects true")]
    [InlineData("7.2", "/Lang (ko-KR)", "/LanX (ko-KR)")]
    [InlineData("7.3", "/Alt ", "/AlX ")]
    [InlineData("7.4.2", "/S /H2", "/S /H3")]
    [InlineData("7.5", "/Scope /Column", "/ScopX /Column")]
    [InlineData("7.6", "/ListNumbering", "/ListNumberinX")]
    [InlineData("7.9", "/ID (note", "/IX (note")]
    [InlineData("7.18.1", "/Contents (https", "/ContentX (https")]
    [InlineData("7.18.1-2", "/StructParent ", "/StructParenX ")]
    [InlineData("7.18.3", "/Tabs /S", "/Tabs /R")]
    [InlineData("7.18.5", "/Type /OBJR", "/Type /OBJX")]
    [InlineData("7.21.4.1", "/FontFile2 ", "/FontFileX ")]
    [InlineData("7.21.7", "/ToUnicode ", "/ToUnicodX ")]
    public void ISO_14289_1_A_broken_clause_is_caught(string clause, string sound, string broken) => AssertCaught("ISO 14289-1 " + clause, Reading, sound, broken);

    [Fact]
    public void ISO_14289_1_Unmarked_content_and_letters_of_no_glyph_are_caught()
    {
        var text = Encoding.Latin1.GetString(ReadingInTheOpen);
        Assert.Contains("ISO 14289-1 7.1-3", Clauses(Encoding.Latin1.GetBytes(text.Replace("/P<</MCID", "/P<</MCXD", StringComparison.Ordinal))));
        Assert.Contains("ISO 14289-1 7.21.8", Clauses(Encoding.Latin1.GetBytes(Regex.Replace(text, @"\[<[0-9A-F]{4}", "[<0000"))));
        Assert.Contains("ISO 14289-1 7.21.8", Clauses(Encoding.Latin1.GetBytes(Regex.Replace(text, @"\](\s*TJ)", @"(\000\000)]$1"))));
        Assert.DoesNotContain("ISO 14289-1 7.21.8", Clauses(ReadingInTheOpen));
    }

    [Theory]
    [InlineData("ISO 15930-7 6.2", "%PDF-1.6", "%PDF-1.7")]
    [InlineData("ISO 15930-7 6.3-ID", "/ID [", "/IX [")]
    [InlineData("ISO 15930-7 6.8", "/Trapped /False", "/Trapped /Unknown")]
    [InlineData("ISO 15930-7 6.9", "/Title ", "/TitlX ")]
    [InlineData("ISO 15930-7 6.9-date", "/ModDate ", "/ModDatX ")]
    [InlineData("ISO 15930-7 6.10", "/Type /Catalog", "/Type /Catalog /OpenAction <</S /JavaScript>>")]
    [InlineData("ISO 15930-7 6.4-XMP", "xmpMM:VersionID", "xmpMM:VersionIX")]
    [InlineData("ISO 15930-7 6.4-dates", "xmp:MetadataDate", "xmp:MetadataDatX")]
    [InlineData("ISO 15930-7 6.5", "/S /GTS_PDFX", "/S /GTS_PDFY")]
    [InlineData("P31", "/OutputConditionIdentifier (FOGRA39)", "/OutputConditionIdentifier ()")]
    [InlineData("ISO 15930-7 6.5-profile", "/DestOutputProfile ", "/DestOutputProfilX ")]
    [InlineData("ISO 15930-7 6.7", "/Type /ExtGState", "/Type /ExtGState /TR /Identity")]
    [InlineData("P5", "/TrimBox [", "/TrimBoX [")]
    [InlineData("P30", "/FontFile2 ", "/FontFileX ")]
    public void P22_P31_A_broken_clause_of_X_4_is_caught(string clause, string sound, string broken) => AssertCaught(clause, Press(PressStandard.X4, compresses: true), sound, broken);

    [Theory]
    [InlineData("ISO 15930-4 6.2", "%PDF-1.4", "%PDF-1.6")]
    [InlineData("ISO 15930-4 6.4-alpha", "/Type /ExtGState", "/Type /ExtGState /ca 0.5")]
    public void P23_A_broken_clause_of_X_1a_is_caught(string clause, string sound, string broken) => AssertCaught(clause, Press(PressStandard.X1a, compresses: true), sound, broken);

    [Fact]
    public void P23_A_transparent_picture_is_caught_in_X_1a()
    {
        var sound = Press(PressStandard.X1a, compresses: true);
        var stream = Regex.Match(Encoding.Latin1.GetString(sound), @"/Contents (\d+) 0 R").Groups[1].Value;
        AssertCaught("ISO 15930-4 6.4", sound, "/Subtype /Image", $"/Subtype /Image /SMask {stream} 0 R");
    }

    [Fact]
    public void A_file_without_metadata_claims_nothing()
    {
        var text = Encoding.Latin1.GetString(Reading).Replace("/Metadata ", "/MetadatX ", StringComparison.Ordinal);
        Assert.Empty(PdfPreflight.Check(Encoding.Latin1.GetBytes(text))!.Claims);
    }

    [Theory]
    [InlineData("P26", "0 0 0 1 k", "1 0 0 1 k")]
    [InlineData("ISO 15930-4 6.6-color", "0 0 0 1 k", "1 0 0 rg")]
    [InlineData("P32", "0 0 0 1 k", "0 0 0 0 k")]
    [InlineData("P25", " re f", " 0.1 0.1 re f 0 0 0.1 9 re f")]
    public void P25_P26_P32_Ink_that_must_not_be_there_is_caught(string clause, string sound, string broken) =>
        AssertCaught(clause, Press(PressStandard.X1a, compresses: false), sound, broken, isOneColor: true);

    [Fact]
    public void Bytes_that_are_no_PDF_give_no_report() => Assert.Null(PdfPreflight.Check(Encoding.ASCII.GetBytes("not a PDF at all")));

    private static void AssertCaught(string clause, byte[] sound, string before, string after, bool isOneColor = false)
    {
        var text = Encoding.Latin1.GetString(sound);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Assert.DoesNotContain(clause, Clauses(sound, isOneColor));
        Assert.Contains(clause, Clauses(Encoding.Latin1.GetBytes(text.Replace(before, after, StringComparison.Ordinal)), isOneColor));
    }

    private static IEnumerable<string> Clauses(byte[] bytes, bool isOneColor = false) => PdfPreflight.Check(bytes, isOneColor)!.Findings.Select(finding => finding.Clause);

    private static string[] Findings(byte[] bytes, bool isOneColor = false) =>
        [.. PdfPreflight.Check(bytes, isOneColor)!.Findings.Select(finding => $"{finding.Clause} {finding.Page} {finding.Message.English}")];

    private static PdfSyntaxStyle Spelled(string version, bool compresses) => new(version, PacksObjects: false, Compresses: compresses, IsIndented: true);

    private static byte[] Press(PressStandard standard, bool compresses)
    {
        var options = new PressOptions(standard, OutputCondition.Find("CoatedFOGRA39", ".").Value!, IsBlackOnly: true, Length.FromMillimetres(3), PrintMarks.None, HasSlug: false, InkLimit: 300);
        var pages = PressPages.Make(Book.Typeset, options, Book.Typeset.Pages.Length, null, TestFonts.Square);
        return Write(new PdfOptions { Press = options, Style = Spelled(options.Style.Version, compresses) }, pages);
    }

    private static byte[] Write(PdfOptions options, Publishing.Typesetting.Pages.TypesetBook? pages = null)
    {
        using var stream = new MemoryStream();
        Assert.Empty(PdfWriter.Write(pages ?? Book.Typeset, PageMaker.Date, stream, options).Diagnostics);
        return stream.ToArray();
    }
}
