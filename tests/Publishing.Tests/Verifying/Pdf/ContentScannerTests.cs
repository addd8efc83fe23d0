using System.Text;
using Publishing.Tests.Support;
using Publishing.Verifying.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Parser;
using Xunit;

namespace Publishing.Tests.Verifying.Pdf;

/// <summary>Content streams written by hand, and pages of ours read by the library beside it.</summary>
public sealed class ContentScannerTests
{
    [Theory]
    [InlineData("q 1 0 0 1 36.5 -72 cm Q", "q; cm 1 0 0 1 36.5 -72; Q")]
    [InlineData(".5 g -.25 -0 5. rg", "g 0.5; rg -0.25 -0 5")]
    [InlineData("/F1 10 Tf/GS0 gs", "Tf 10 /F1; gs /GS0")]
    [InlineData("/A#20B cs % a comment 1 2 3\n0.5 scn", "cs /A B; scn 0.5")]
    [InlineData("[1 2 (a)] 3 d", "d 3")]
    [InlineData("(a (nested \\) one) b) Tj", "Tj")]
    [InlineData("true false null 1 g", "g 1")]
    [InlineData("BI /W 2 /H 1 /BPC 8 /CS /G ID \u0001EI\u0002 EI Q", "BI; ID 2 1 8 /W /H /BPC /CS /G; Q")]
    [InlineData("q >> ) ] } Q", "q; Q")]
    [InlineData("", "")]
    public void Operators_come_with_the_numbers_and_names_before_them(string content, string expected) => Assert.Equal(expected, Read(content));

    [Theory]
    [InlineData("<0001> Tj", false)]
    [InlineData("<0000> Tj", true)]
    [InlineData("<00 01 00 00> Tj", true)]
    [InlineData("<0100 0001> Tj", false)] // 00 00 lies across two codes
    [InlineData("<00000> Tj", false)] // an odd count of bytes is of another font
    [InlineData("[<0041> -5 <0000>] TJ", true)]
    [InlineData("(\\000\\000) Tj", true)]
    [InlineData("(\\000A) Tj", false)]
    [InlineData("(()\\000\\000) Tj", true)]
    [InlineData("[(\\000\\000)] TJ", false)]
    public void Glyph_0_is_seen_in_codes_of_two_bytes(string content, bool expected)
    {
        var scanner = new ContentScanner(Encoding.Latin1.GetBytes(content));
        Assert.True(scanner.MoveNext());
        Assert.Equal(expected, scanner.HasNotdef);
    }

    [Theory]
    [InlineData("[(\\000\\000)] TJ", true)]
    [InlineData("[(\\000A\\000B)] TJ", false)]
    [InlineData("(\\000\\000) Tj", false)]
    public void In_an_array_of_strings_two_zeros_are_told_apart(string content, bool expected)
    {
        var scanner = new ContentScanner(Encoding.Latin1.GetBytes(content));
        Assert.True(scanner.MoveNext());
        Assert.Equal(expected, scanner.HasZeroInArray);
    }

    [Theory]
    [InlineData("/P <</MCID 3>> BDC", true)]
    [InlineData("/Span <</ActualText <FEFF0000>>> BDC", false)]
    [InlineData("/Artifact BMC", false)]
    public void A_number_of_the_content_is_seen(string content, bool expected)
    {
        var scanner = new ContentScanner(Encoding.Latin1.GetBytes(content));
        Assert.True(scanner.MoveNext());
        Assert.Equal(expected, scanner.HasContentNumber);
    }

    [Theory]
    [MemberData(nameof(BuiltBooks.Ids), MemberType = typeof(BuiltBooks))]
    public void On_our_pages_it_reads_what_the_library_reads(string id)
    {
        using var document = PdfDocument.Open(File.ReadAllBytes(BuiltBooks.Of(id).Pdf), new ParsingOptions { SkipMissingFonts = true });
        var parser = new PageContentParser(ReflectionGraphicsStateOperationFactory.Instance, new StackDepthGuard(64), true);
        var objects = new PdfObjects(document);
        var contents = new PdfContents(objects);
        foreach (var page in PdfPages.Of(objects))
        {
            var content = contents.Of(page);
            var library = parser.Parse(1, new MemoryInputBytes(content), new ParsingOptions().Logger).Select(operation => operation.Operator);
            Assert.Equal(library, Operators(content.Span));
        }
    }

    private static List<string> Operators(ReadOnlySpan<byte> content)
    {
        var found = new List<string>();
        var scanner = new ContentScanner(content);
        while (scanner.MoveNext())
        {
            found.Add(scanner.Operator.ToString());
        }

        return found;
    }

    private static string Read(string content)
    {
        var found = new List<string>();
        var scanner = new ContentScanner(Encoding.Latin1.GetBytes(content));
        while (scanner.MoveNext())
        {
            var operands = scanner.Numbers.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Concat(scanner.Names.Select(name => "/" + name));
            found.Add(string.Join(' ', operands.Prepend(scanner.Operator.ToString())));
        }

        return string.Join("; ", found);
    }
}
