using System.Text;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Profiles;
using Publishing.Tests.Support;
using Publishing.Verifying.Epub;
using Publishing.Writing.Epub.Package;
using Xunit;

namespace Publishing.Tests.Writing.Epub;

public sealed class StoreProfileTests
{
    public static TheoryData<string> Names => [.. EpubProfileReader.Names];

    [Theory, MemberData(nameof(Names))]
    public void Every_profile_is_dated_and_gives_a_source_for_each_rule(string name)
    {
        var profile = EpubProfileReader.Read(name, ".");
        Assert.Empty(profile.Diagnostics);
        Assert.Equal(name, profile.Value.Name);
        Assert.InRange(profile.Value.Date, new(2026, 1, 1), new(2100, 1, 1));
        var file = File.ReadAllText(Repository.PathOf("src", "Publishing", "Reading", "Profiles", name + ".yaml"));
        Assert.Equal(file.Split('\n').Count(line => line.Contains("{value:", StringComparison.Ordinal)), file.Split("source: \"").Length - 1);
    }

    [Fact]
    public void A_rule_without_a_source_is_refused()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "shop.yaml"), "profile: shop\ndate: 2026-11-26\nrules:\n  most-pixels: {value: 1000000}\n");
        Assert.Contains(EpubProfileReader.Read("shop.yaml", folder.Path).Diagnostics, found => found.Message.English.Contains("source", StringComparison.Ordinal));
    }

    [Fact]
    public void E37_E8_Kindle_has_no_page_for_the_cover_and_leaves_the_alignment_to_the_device()
    {
        var package = Of("kindle");
        Assert.DoesNotContain("cover.xhtml", package.Spine);
        Assert.Single(package.Manifest, item => item.Attribute("properties")?.Value == "cover-image");
        Assert.DoesNotContain("text-align: justify", package.Text("style.css"), StringComparison.Ordinal);
        Assert.Contains("text-align: justify", Of("generic").Text("style.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void E36_Apple_takes_pictures_of_four_megapixels_and_covers_from_1400_pixels_on()
    {
        var rules = EpubProfileReader.Read("apple", ".").Value.Rules;
        Assert.Equal((4_000_000, 1400), (rules.MostPixels.Value, rules.CoverShortSide.Value));
        Assert.Equal("E36", rules.MostPixels.Row);
    }

    [Fact]
    public void E35_Google_takes_covers_from_640_to_7200_pixels()
    {
        var rules = EpubProfileReader.Read("google", ".").Value.Rules;
        Assert.Equal((640, 7200, 3200), (rules.CoverShortSide.Value, rules.CoverLongSide.Value, rules.SvgSide.Value));
    }

    [Fact]
    public void E38_M14_The_Korean_stores_want_the_price_of_the_e_book()
    {
        var book = EveryConstruct.Book with { Metadata = EveryConstruct.Book.Metadata with { Price = new(15000, null) } };
        Assert.Contains(Of("ko-stores", book).Diagnostics, found => found.Code == "epub-008" && found.Severity == Severity.Error);
        Assert.DoesNotContain(Of("ko-stores").Diagnostics, found => found.Code == "epub-008");
    }

    [Fact]
    public void E32_The_European_profile_wants_every_picture_described()
    {
        var book = Made.Book(Made.Chapter("a", "장", new Publishing.Document.Block.Figure("a.png", "", [], null, Made.Span))) with { Images = EveryConstruct.Book.Images };
        Assert.Contains(Of("eu", book).Diagnostics, found => found.Code == "epub-008");
        Assert.Empty(Of("eu").Diagnostics);
    }

    [Fact]
    public void E11_A_file_larger_than_a_store_takes_is_told()
    {
        var rules = new StoreRules { WarnMegabytes = new(0) { Source = "test" }, CoverShortSide = new(9000) { Source = "test", Row = "E9" } };
        var found = EpubPackage.Of(EveryConstruct.Book, store: rules).Diagnostics;
        Assert.Contains("1600×2560px", Assert.Single(found, diagnostic => diagnostic.Code == "epub-007").Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void E10_E35_A_drawing_larger_than_a_store_takes_is_told()
    {
        var svg = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes("""<svg xmlns="http://www.w3.org/2000/svg" width="3201" height="10"/>"""));
        var book = Made.Book(Made.Chapter("a", "장", new Publishing.Document.Block.Figure("wide.svg", "띠", [], null, Made.Span))) with
        {
            Images = EveryConstruct.Book.Images.Add("wide.svg", new Publishing.Document.ImageFile("wide.svg", "image/svg+xml", 3201, 10, svg)),
        };
        Assert.Contains("wide.svg 3201×10px", Assert.Single(Of("google", book).Diagnostics, found => found.Code == "epub-007").Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain(Of("apple", book).Diagnostics, found => found.Code == "epub-007");
    }

    /// <summary>EPUB 3.3 §4.4.3: the first 1,040 bytes are mixed with the SHA-1 of the identifier; mixed again they are the font.</summary>
    [Fact]
    public void E13_Fonts_are_obfuscated_where_the_layout_asks_and_named_in_encryption_xml()
    {
        var layout = new LayoutConfig() with { Epub = new EpubDesign() with { Obfuscate = true } };
        var package = EpubPackage.Of(EveryConstruct.Book, layout);
        const string name = "fonts/noto-sans-kr-700.ttf";
        var plain = EpubPackage.Of(EveryConstruct.Book).File(name);
        Assert.NotEqual(plain[..4], package.File(name)[..4]);
        Assert.Equal(plain[1040..], package.File(name)[1040..]);
        Assert.Equal(plain, FontObfuscation.Apply(package.File(name), "urn:isbn:9791112312419"));
        Assert.Empty(EpubPreflight.Check(package.Bytes)!.Findings);
        var encryption = XDocument.Parse(Encoding.UTF8.GetString(package.FileAt("META-INF/encryption.xml")));
        Assert.Equal(
            package.Manifest.Select(item => "EPUB/" + item.Attribute("href")!.Value).Where(file => file.Contains("fonts/", StringComparison.Ordinal)),
            encryption.Descendants().Select(element => element.Attribute("URI")?.Value).OfType<string>());
    }

    [Fact]
    public void E27_E28_Conformance_is_claimed_in_the_exact_words_and_only_where_the_checks_passed()
    {
        using var folder = new TempFolder();
        Write("01.md", "# 하나\n\n![강가의 돌](a.png){#fig:a}\n\n@fig:a[을] 본다.\n");
        Assert.Equal("EPUB Accessibility 1.1 - WCAG 2.2 Level AA", Assert.Single(Built().Meta("dcterms:conformsTo")));
        Assert.Equal("한빛점자도서관", Assert.Single(Built().Meta("a11y:certifiedBy")));
        Write("01.md", "# 하나\n\n![](a.png){#fig:a}\n\n@fig:a[을] 본다.\n");
        Assert.Empty(Built().Meta("dcterms:conformsTo"));

        EpubPackage Built()
        {
            using var publisher = Publisher.Open();
            var result = publisher.Build(new BuildRequest { Folder = folder.Path, OutputFolder = Path.Combine(folder.Path, "out") });
            Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(found => found.Message.English)));
            return EpubPackage.Open(File.ReadAllBytes(Path.Combine(folder.Path, "out", "a", "a.epub")));
        }

        void Write(string name, string text)
        {
            File.WriteAllText(Path.Combine(folder.Path, "book.yaml"), "id: a\ntitle: 시월\ncontents: [01.md]\nlayout: layout.yaml\noutputs: [epub]\n");
            File.WriteAllText(Path.Combine(folder.Path, "layout.yaml"), "epub: {certified-by: 한빛점자도서관}\n");
            File.WriteAllBytes(Path.Combine(folder.Path, "a.png"), [.. EveryConstruct.Picture(600, 300).Bytes]);
            File.WriteAllText(Path.Combine(folder.Path, name), text);
        }
    }

    private static EpubPackage Of(string profile, Publishing.Document.Book? book = null)
    {
        var layout = new LayoutConfig() with { Text = new TextDesign() with { Align = Alignment.Justify, Break = BreakUnit.Syllable } };
        return EpubPackage.Of(book ?? EveryConstruct.Book, layout, store: EpubProfileReader.Read(profile, ".").Value.Rules);
    }
}
