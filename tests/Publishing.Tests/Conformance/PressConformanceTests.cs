using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Verifying.Pdf;
using Publishing.Writing.Cover;
using Publishing.Writing.Raster;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>What every book of <c>manuscript/</c> sends to the press, before outside judges.</summary>
public sealed class PressConformanceTests
{
    public static TheoryData<string> Ids => BuiltBooks.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void P22_Syntax_is_clean_and_every_page_is_drawn_without_mending(string id)
    {
        foreach (var file in new[] { BuiltBooks.Of(id).Print, BuiltBooks.Of(id).Cover })
        {
            Assert.Equal("", PdfJudges.Qpdf(file));
            Assert.Equal("", PdfJudges.Mutool(file));
            Assert.All(PdfJudges.Fonts(file), font => Assert.True(font is { IsEmbedded: true, IsSubset: true }, font.ToString()));
        }
    }

    /// <summary>The RIP of Ghostscript finds not the least cyan, magenta or yellow in a one-colour interior, and as much black as we said, pictures apart.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void P25_P26_Ghostscript_finds_black_alone(string id)
    {
        var built = BuiltBooks.Of(id);
        var inks = PdfJudges.Inks(built.Print);
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(built.Pdf)!, "report.json")));
        var said = report.RootElement.GetProperty("outputs").EnumerateArray().Single(output => output.GetProperty("path").GetString() == id + ".print.pdf").GetProperty("inks").EnumerateArray().ToArray();
        Assert.Equal(said.Length, inks.Count);
        Assert.All(inks, page => Assert.Equal((0.0, 0.0, 0.0), (page[0], page[1], page[2])));

        // inkcov counts every pixel with any ink, so edges make it more than the area; on pages of text by half again at most.
        var (area, pixels) = (said.Average(page => page.GetProperty("coverage").GetDouble()), inks.Average(page => page[3]));
        Assert.InRange(area, pixels * 0.5, pixels * 1.1);
        Assert.All(said, page => Assert.DoesNotContain(page.GetProperty("inks").EnumerateArray(), ink => ink.GetString() != "K"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void P5_P33_Poppler_sees_the_boxes_of_the_layout(string id)
    {
        var built = BuiltBooks.Of(id);
        var (trim, bleed) = (built.Layout.Page.Trim, built.Layout.Page.Bleed);
        var boxes = ExternalTool.Require("pdfinfo").Run("-box", built.Print).MustSucceed().Output;
        Assert.Equal([bleed.Points, bleed.Points, (bleed + trim.Width).Points, (bleed + trim.Height).Points], Box(boxes, "TrimBox").ToArray(), Near);
        Assert.Equal([0, 0, (trim.Width + (bleed * 2)).Points, (trim.Height + (bleed * 2)).Points], Box(boxes, "MediaBox").ToArray(), Near);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void P22_P34_Our_preflight_has_nothing_against_any_of_them(string id)
    {
        var built = BuiltBooks.Of(id);
        foreach (var (file, claims) in new[] { (built.Pdf, "PDF/A-2a PDF/UA-1"), (built.Print, "PDF/X-4"), (built.Cover, "PDF/X-4") })
        {
            var report = PdfPreflight.Check(File.ReadAllBytes(file), isOneColor: file == built.Print)!;
            Assert.Equal(claims, string.Join(' ', report.Claims));
            Assert.Empty(report.Findings);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void P10_P22_PDFium_reads_every_page_and_poppler_takes_the_file_apart(string id)
    {
        var built = BuiltBooks.Of(id);
        var pages = PdfJudges.Pdfium(built.Print);
        Assert.Contains(pages, page => page.Contains(built.Book.Metadata.Title[^2..], StringComparison.Ordinal));
        using var folder = new TempFolder();
        ExternalTool.Require("pdfseparate").Run(built.Print, Path.Combine(folder.Path, "%d.pdf")).MustSucceed();
        Assert.Equal(pages.Count, Directory.GetFiles(folder.Path).Length);
        Assert.Equal("", PdfJudges.Qpdf(Path.Combine(folder.Path, "5.pdf")));
    }

    /// <summary>A real decoder reads the bars from the cover as it is printed.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void M10_M11_zbar_reads_the_barcode_at_300_dpi(string id)
    {
        var built = BuiltBooks.Of(id);
        using var folder = new TempFolder();
        var picture = Path.Combine(folder.Path, "cover");
        ExternalTool.Require("pdftoppm").Run("-r", "300", "-png", "-singlefile", built.Cover, picture).MustSucceed();
        var read = ExternalTool.Require("zbarimg").Run("-q", "--set", "ean13.enable=1", "--set", "ean5.enable=1", picture + ".png").MustSucceed().Output;
        Assert.Contains("EAN-13:" + BarcodeBox.DigitsOf(built.Book.Metadata.Isbn.Print!), read, StringComparison.Ordinal);
        Assert.Contains("EAN-5:" + built.Book.Metadata.Isbn.Addon, read, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void P16_M19_The_cover_has_the_width_that_the_pages_make(string id)
    {
        var built = BuiltBooks.Of(id);
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(built.Pdf)!, "report.json")));
        var spine = report.RootElement.GetProperty("spine").GetProperty("millimetres").GetDouble();
        var boxes = ExternalTool.Require("pdfinfo").Run("-box", built.Cover).MustSucceed().Output;
        var media = Box(boxes, "MediaBox").ToArray();
        Assert.Equal(((built.Layout.Page.Trim.Width.Millimetres * 2) + spine + 6) / 25.4 * 72, media[2], 1);
        using var store = SKBitmap.Decode(Path.ChangeExtension(built.Pdf, ".cover.jpg"));
        Assert.Equal((CoverImage.Width, CoverImage.Height), (store.Width, store.Height));
    }

    private static IEnumerable<double> Box(string output, string name) =>
        Regex.Match(output, name + @":\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)").Groups.Values.Skip(1).Select(group => double.Parse(group.Value, CultureInfo.InvariantCulture));

    private static bool Near(double a, double b) => Math.Abs(a - b) < 0.02;
}
