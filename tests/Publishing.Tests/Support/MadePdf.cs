using Publishing.Typesetting.Pages;
using Publishing.Writing.Pdf;
using Publishing.Writing.Pdf.Syntax;
using UglyToad.PdfPig;
using Xunit;

namespace Publishing.Tests.Support;

/// <summary>A PDF of made pages, in memory, and what outside programs read in it.</summary>
internal sealed class MadePdf
{
    private MadePdf(byte[] bytes, PdfSummary summary)
    {
        Bytes = bytes;
        Summary = summary;
    }

    public byte[] Bytes { get; }

    public PdfSummary Summary { get; }

    /// <summary>Writes a book that must raise no complaint.</summary>
    public static MadePdf Of(TypesetBook book, PdfOptions? options = null)
    {
        using var stream = new MemoryStream();
        var outcome = PdfWriter.Write(book, PageMaker.Date, stream, options);
        Assert.Empty(outcome.Diagnostics);
        return new MadePdf(stream.ToArray(), outcome.Value);
    }

    /// <summary>The same objects as text.</summary>
    public static string Readable(TypesetBook book) =>
        System.Text.Encoding.ASCII.GetString(Of(book, new PdfOptions { Style = PdfSyntaxStyle.Readable }).Bytes);

    public PdfDocument Open() => PdfDocument.Open(Bytes);

    /// <summary>What a program prints about the file; its name stands in for <c>{}</c>.</summary>
    public ToolRun Ask(string tool, params string[] arguments)
    {
        var program = ExternalTool.Require(tool);
        using var folder = new TempFolder();
        var path = folder.Write("made.pdf", Bytes);
        return program.Run(arguments.Select(argument => argument.Replace("{}", path, StringComparison.Ordinal)).ToArray()).MustSucceed();
    }

    /// <summary>Text as poppler finds it, one line end at the end of each line.</summary>
    public string PopplerText() => Ask("pdftotext", "-enc", "UTF-8", "{}", "-").Output;

    /// <summary>Text as MuPDF finds it.</summary>
    public string MupdfText() => Ask("mutool", "draw", "-q", "-F", "txt", "{}").Output;

    /// <summary>qpdf finds nothing to complain of.</summary>
    public void MustBeClean() => Assert.Contains("No syntax or stream encoding errors found", Ask("qpdf", "--check", "{}").Output, StringComparison.Ordinal);
}
