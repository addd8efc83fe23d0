using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Writing.Pdf;

public sealed class StructureTests
{
    [Fact]
    public void P34_Words_in_another_language_say_so()
    {
        var text = MadePdf.Readable(SmallBook.Of("", "# 장\n\n가 [bonjour]{lang=fr} 나.\n").Typeset);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(text, @"/Lang ?\(fr\)"));
        Assert.DoesNotContain("/Lang(ko)", text, StringComparison.Ordinal);
    }

    /// <summary>A reader of the tree comes from the call to its note and on to the next paragraph.</summary>
    [Fact]
    public void P34_A_note_stands_in_the_tree_after_the_paragraph_that_calls_it()
    {
        var book = SmallBook.Of("", "# 장\n\n하나[^a] 뒤.\n\n둘.\n\n[^a]: 주의 글.\n");
        var tree = MadePdf.Of(book.Typeset).Ask("pdfinfo", "-struct-text", "{}").Output;
        Assert.Matches("(?s)하나.*Reference.*Link.*1\\).* 뒤.*Note.*주의 글.*둘", tree);
    }

    [Fact]
    public void P34_Poppler_reads_the_tree_in_order()
    {
        var book = PageMaker.Book(
            PageMaker.Page(
                1,
                [
                    .. PageMaker.Line("면주", Styled.Serif, 20, 20, element: -1, role: LineRole.RunningHead),
                    .. PageMaker.Line("제목", Styled.Serif, 20, 40, element: 2, role: LineRole.Heading),
                    .. PageMaker.Line("첫째 줄 ", Styled.Serif, 20, 60, element: 3),
                    .. PageMaker.Line("둘째 ", Styled.Serif, 20, 77, element: 3),
                    .. PageMaker.Line("각주", Styled.Serif, 20, 300, element: 4, role: LineRole.Note),
                    .. PageMaker.Line("1", Styled.Serif, 20, 380, element: -1, role: LineRole.Folio),
                ]),
            PageMaker.Page(2, PageMaker.Line("셋째", Styled.Serif, 20, 60, element: 3))) with
        {
            Elements =
            [
                new Element(ElementRole.Document, -1),
                new Element(ElementRole.Section, 0),
                new Element(ElementRole.Heading1, 1),
                new Element(ElementRole.Paragraph, 1),
                new Element(ElementRole.Note, 3),
                new Element(ElementRole.Paragraph, 1), // never shown
            ],
        };
        var tree = MadePdf.Of(book).Ask("pdfinfo", "-struct-text", "{}").Output;
        string[] lines = [.. tree.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd())];
        Assert.Equal(
            [
                "Document",
                "  Sect",
                "    H1 (block)",
                "      \"제목\"",
                "    P (block)",
                "      \"첫째 \"",
                "      \"줄 \"",
                "      \"둘\"",
                "      \"째 \"",
                "      Note <note-00000004> (inline)",
                "        \"각주\"",
                "      \"셋째\"",
            ],
            lines.Select(line => line.Replace(":", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_of_one_element_share_one_sequence()
    {
        var text = MadePdf.Readable(PageMaker.Book(PageMaker.Page(
            1,
            [.. PageMaker.Line("첫째 줄이 낱말 안에서 끊", Styled.Serif, 20, 60, element: 1), .. PageMaker.Line("긴다", Styled.Serif, 20, 77, element: 1)])));
        Assert.Equal(2, text.Split("/MCID").Length);
        Assert.Equal(2, text.Split("BT\n").Length);
    }

    [Fact]
    public void Running_heads_folios_and_rules_are_artifacts()
    {
        var rule = new Placed.Rule(new Rect(Length.Zero, Length.Zero, Length.FromPoints(10), Length.FromPoints(1)), Ink.Full);
        var text = MadePdf.Readable(PageMaker.Book(PageMaker.Page(
            1,
            [
                .. PageMaker.Line("머리", Styled.Serif, 20, 20, element: -1, role: LineRole.RunningHead),
                .. PageMaker.Line("1", Styled.Serif, 20, 380, element: -1, role: LineRole.Folio),
                rule,
            ])));
        Assert.Contains("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n", text, StringComparison.Ordinal);
        Assert.Contains("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n", text, StringComparison.Ordinal);
        Assert.Contains("/Artifact BMC\n0 399 10 1 re f\nEMC\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("StructTreeRoot", text, StringComparison.Ordinal);
    }

    [Fact]
    public void K68_Dots_are_artifacts_of_four_curves_and_no_text()
    {
        var dot = new Placed.Dot(new Point(Length.FromPoints(25), Length.FromPoints(50.3)), Length.FromPoints(1.2), Ink.Full);
        var book = PageMaker.Book(PageMaker.Page(1, [.. PageMaker.Line("한글 문서", Styled.Serif, 20, 60, element: 1), dot]));
        var circle = "25.6 349.7 m\n25.6 350.03138 25.33138 350.3 25 350.3 c\n24.66862 350.3 24.4 350.03138 24.4 349.7 c\n"
            + "24.4 349.36862 24.66862 349.1 25 349.1 c\n25.33138 349.1 25.6 349.36862 25.6 349.7 c\nf\n";
        Assert.Contains("/Artifact BMC\n" + circle + "EMC\n", MadePdf.Readable(book), StringComparison.Ordinal);
        Assert.Equal("한글 문서", MadePdf.Of(book).Ask("pdftotext", "{}", "-").Output.Trim());
    }

    [Fact]
    public void An_empty_table_cell_keeps_its_place()
    {
        var book = PageMaker.Book(PageMaker.Page(1, PageMaker.Line("둘", Styled.Serif, 20, 60, element: 4))) with
        {
            Elements =
            [
                new Element(ElementRole.Document, -1),
                new Element(ElementRole.Table, 0),
                new Element(ElementRole.TableRow, 1),
                new Element(ElementRole.TableHeader, 2),
                new Element(ElementRole.TableCell, 2),
            ],
        };
        var pdf = MadePdf.Of(book);
        pdf.MustBeClean();
        var tree = pdf.Ask("pdfinfo", "-struct", "{}").Output;
        Assert.Matches(@"Table[\s\S]*TR[\s\S]*TH[\s\S]*TD", tree);
    }
}
