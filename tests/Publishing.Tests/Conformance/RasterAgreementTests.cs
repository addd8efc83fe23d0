using System.Globalization;
using System.Text;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Raster;
using SkiaSharp;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>
/// Twenty pages of the handbook, with its tables, code, lists, notes and index, and every page of the book of every construct in the book's own
/// faces, drawn by five engines from the finished PDF and by our raster from the pages: all see the same. Compared by the mean of every four by
/// four pixels at 144 dpi, 255 levels.
/// </summary>
public sealed class RasterAgreementTests
{
    private const int Pages = 20;
    private const int DotsPerInch = 144;
    private const int Block = 4;

    /// <summary>A page of text has about 20 levels of ink; engines place and smooth glyphs each in its own way.</summary>
    private const double MostDifference = 2.5;

    private static readonly Lazy<DrawnBook> Handbook = new(() =>
        new(SmallBook.Read(Repository.PathOf("manuscript", "handbook"), TestFonts.Books).Typeset, BuiltBooks.Of("handbook").Pdf));

    private static readonly Lazy<DrawnBook> Constructs = new(() =>
        new(SmallBook.Read(EveryConstructBook.Folder, TestFonts.Books).Typeset, EveryConstructBook.Built.Pdf));

    public static TheoryData<string> Books => ["handbook", "every-construct"];

    [Theory, MemberData(nameof(Books))]
    public void Poppler_agrees(string book) => AssertAgrees(book, (file, page, picture) =>
        ExternalTool.Require("pdftoppm").Run("-r", Number(DotsPerInch), "-gray", "-singlefile", "-f", Number(page), "-l", Number(page), file, picture[..^".pgm".Length]).MustSucceed());

    [Theory, MemberData(nameof(Books))]
    public void MuPDF_agrees(string book) => AssertAgrees(book, (file, page, picture) =>
        ExternalTool.Require("mutool").Run("draw", "-q", "-r", Number(DotsPerInch), "-c", "gray", "-F", "pgm", "-o", picture, file, Number(page)).MustSucceed());

    [Theory, MemberData(nameof(Books))]
    public void Ghostscript_agrees(string book) => AssertAgrees(book, (file, page, picture) => ExternalTool.Require("gs").Run(
        "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pgmraw", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4", "-r" + Number(DotsPerInch), "-dFirstPage=" + Number(page), "-dLastPage=" + Number(page), "-o", picture, file).MustSucceed());

    [Theory, MemberData(nameof(Books))]
    public void PDFium_agrees_and_reads_every_page(string book)
    {
        using var folder = new TempFolder();
        var drawn = Of(book);
        var run = PdfJudges.Pdfium(drawn.Pdf, DotsPerInch / 72.0, folder.Path);
        Assert.Equal(drawn.Typeset.Pages.Length, run.Count);
        Assert.Contains(run, page => page.Contains("찾아보기", StringComparison.Ordinal));
        Compare(drawn, page => Path.Combine(folder.Path, Number(page) + ".pgm"));
    }

    [Theory, MemberData(nameof(Books))]
    public void Pdf_js_agrees(string book)
    {
        using var folder = new TempFolder();
        var drawn = Of(book);
        var script = Repository.PathOf("tests", "Publishing.Tests", "Conformance", "pdfjs-draw.mjs");
        string[] arguments = [script, NpmJudges.PathOf(), drawn.Pdf, Number(DotsPerInch / 72), folder.Path, .. drawn.Sample.Select(Number)];
        ExternalTool.Require("node").Run(arguments).MustSucceed();
        Compare(drawn, page => Path.Combine(folder.Path, Number(page) + ".pgm"));
    }

    /// <summary>A book as pages and as a file.</summary>
    private sealed record DrawnBook(TypesetBook Typeset, string Pdf)
    {
        /// <summary>Pages from the first to the last at even steps; all of a thin book.</summary>
        public IEnumerable<int> Sample => Typeset.Pages.Length <= 2 * Pages
            ? Enumerable.Range(1, Typeset.Pages.Length)
            : Enumerable.Range(0, Pages).Select(i => 1 + (i * (Typeset.Pages.Length - 1) / (Pages - 1)));
    }

    private static DrawnBook Of(string book) => book == "handbook" ? Handbook.Value : Constructs.Value;

    private static void AssertAgrees(string book, Action<string, int, string> draw)
    {
        using var folder = new TempFolder();
        var drawn = Of(book);
        Compare(drawn, page =>
        {
            var picture = Path.Combine(folder.Path, "page.pgm");
            draw(drawn.Pdf, page, picture);
            return picture;
        });
    }

    private static void Compare(DrawnBook book, Func<int, string> drawn)
    {
        foreach (var page in book.Sample)
        {
            var theirs = ReadPgm(drawn(page), out var width, out var height);
            using var ours = SKBitmap.Decode(PageRaster.Draw(book.Typeset, book.Typeset.Pages[page - 1], DotsPerInch));
            Assert.InRange(width, ours.Width - 1, ours.Width + 1);
            Assert.InRange(height, ours.Height - 1, ours.Height + 1);
            var difference = Difference(ours, theirs, width, Math.Min(width, ours.Width), Math.Min(height, ours.Height));
            Assert.True(difference < MostDifference, string.Create(CultureInfo.InvariantCulture, $"page {page} differs by {difference:0.00} levels"));
        }
    }

    private static double Difference(SKBitmap ours, byte[] theirs, int stride, int width, int height)
    {
        var sum = 0.0;
        for (var y = 0; y + Block <= height; y += Block)
        {
            for (var x = 0; x + Block <= width; x += Block)
            {
                var (a, b) = (0, 0);
                for (var i = 0; i < Block * Block; i++)
                {
                    var (left, top) = (x + (i % Block), y + (i / Block));
                    a += ours.GetPixel(left, top).Green;
                    b += theirs[(top * stride) + left];
                }

                sum += Math.Abs(a - b);
            }
        }

        return sum / width / height;
    }

    /// <summary>Binary gray of 8 bits: P5, width, height, 255, pixels; comments after a hash.</summary>
    private static byte[] ReadPgm(string path, out int width, out int height)
    {
        var bytes = File.ReadAllBytes(path);
        var (at, numbers) = (2, new List<int>());
        Assert.Equal("P5", Encoding.ASCII.GetString(bytes, 0, 2));
        while (numbers.Count < 3)
        {
            var end = at + 1;
            while (!char.IsWhiteSpace((char)bytes[end]))
            {
                end++;
            }

            var word = Encoding.ASCII.GetString(bytes, at, end - at).Trim();
            if (word.StartsWith('#'))
            {
                end = Array.IndexOf(bytes, (byte)'\n', end);
            }
            else if (word.Length > 0)
            {
                numbers.Add(int.Parse(word, CultureInfo.InvariantCulture));
            }

            at = end;
        }

        (width, height) = (numbers[0], numbers[1]);
        return bytes[(at + 1)..];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
