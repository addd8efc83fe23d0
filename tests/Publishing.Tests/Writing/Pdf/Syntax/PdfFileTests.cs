using System.Text;
using Publishing.Tests.Support;
using Publishing.Writing.Pdf.Syntax;
using UglyToad.PdfPig;
using Xunit;

namespace Publishing.Tests.Writing.Pdf.Syntax;

public sealed class PdfFileTests
{
    [Fact]
    public void A_file_for_the_eye_is_text_with_a_table_of_places()
    {
        var text = Encoding.ASCII.GetString(WriteBlank(PdfSyntaxStyle.Readable, pages: 1));
        Assert.Equal(
            """
            %PDF-1.7
            2 0 obj
            <<
              /Type /Page
              /Parent 3 0 R
              /MediaBox [0 0 300 400]
            >>
            endobj
            3 0 obj
            <<
              /Type /Pages
              /Count 1
              /Kids [2 0 R]
            >>
            endobj
            1 0 obj
            <<
              /Type /Catalog
              /Pages 3 0 R
            >>
            endobj
            4 0 obj
            <<
              /Title (Blank)
            >>
            endobj
            xref
            0 5
            0000000000 65535 f 
            0000000149 00000 n 
            0000000009 00000 n 
            0000000086 00000 n 
            0000000202 00000 n 
            trailer
            <<
              /Size 5
              /Root 1 0 R
              /Info 4 0 R

            """,
            text[..(text.IndexOf("/ID", StringComparison.Ordinal) - 2)]);
        var table = text.IndexOf("xref\n", StringComparison.Ordinal);
        Assert.EndsWith($"\nstartxref\n{table}\n%%EOF\n", text, StringComparison.Ordinal);
    }

    /// <summary>One page, one full object stream more and less, and three levels of page tree.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(99)]
    [InlineData(1025)]
    public void Qpdf_and_PdfPig_find_every_page_in_both_styles(int pages)
    {
        foreach (var style in new[] { PdfSyntaxStyle.Compact, PdfSyntaxStyle.Readable })
        {
            var bytes = WriteBlank(style, pages);
            using var document = PdfDocument.Open(bytes);
            Assert.Equal(pages, document.NumberOfPages);
            Assert.Equal(300, document.GetPage(pages).Width);
            using var folder = new TempFolder();
            var path = folder.Write("blank.pdf", bytes);
            var qpdf = ExternalTool.Require("qpdf");
            qpdf.Run("--check", path).MustSucceed();
            Assert.Equal(pages.ToString(System.Globalization.CultureInfo.InvariantCulture), qpdf.Run("--show-npages", path).Output.Trim());
        }
    }

    [Fact]
    public void Equal_content_gives_an_equal_identifier_and_other_content_another()
    {
        Assert.Equal(IdentifierOf("Blank"), IdentifierOf("Blank"));
        Assert.NotEqual(IdentifierOf("Blank"), IdentifierOf("Blanc"));
    }

    [Fact]
    public void A_number_that_was_reserved_must_be_written()
    {
        using var file = new PdfFile(Stream.Null, PdfSyntaxStyle.Compact);
        file.Reserve();
        var id = file.WriteDictionary(_ => { });
        Assert.Throws<InvalidOperationException>(() => file.Finish(id, id));
    }

    [Fact]
    public void A_number_may_be_written_once()
    {
        using var file = new PdfFile(Stream.Null, PdfSyntaxStyle.Readable);
        var id = file.WriteDictionary(_ => { });
        Assert.Throws<InvalidOperationException>(() => file.WriteDictionary(id, _ => { }));
    }

    private static string IdentifierOf(string title)
    {
        var text = Encoding.ASCII.GetString(WriteBlank(PdfSyntaxStyle.Readable, 1, title));
        return text[text.IndexOf("/ID", StringComparison.Ordinal)..text.IndexOf("startxref", StringComparison.Ordinal)];
    }

    private static byte[] WriteBlank(PdfSyntaxStyle style, int pages, string title = "Blank")
    {
        using var stream = new MemoryStream();
        using var file = new PdfFile(stream, style);
        var catalog = file.Reserve();
        var tree = new PageTree(file, pages);
        for (var i = 0; i < pages; i++)
        {
            var parent = tree.ParentOf(i);
            file.WriteDictionary(tree.Pages[i], tokens =>
            {
                tokens.Name("Type", "Page");
                tokens.Reference("Parent", parent);
                tokens.Numbers("MediaBox", PdfNumber.Of(0), PdfNumber.Of(0), PdfNumber.Of(300), PdfNumber.Of(400));
            });
        }

        tree.Write(file);
        file.WriteDictionary(catalog, tokens =>
        {
            tokens.Name("Type", "Catalog");
            tokens.Reference("Pages", tree.Root);
        });
        file.Finish(catalog, file.WriteDictionary(tokens => tokens.Text("Title", title)));
        return stream.ToArray();
    }
}
