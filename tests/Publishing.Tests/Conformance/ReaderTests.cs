using System.Text.Json;
using System.Xml.Linq;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>Every book in two shipping readers inside Chromium, and in calibre: what a person would see after opening it. The pictures stay in <c>.artifacts/readers</c>.</summary>
public sealed class ReaderTests
{
    private static readonly string[] Engines = ["foliate", "epubjs"];

    public static TheoryData<string> Ids => [.. BuiltBooks.Ids, "every"];

    public static TheoryData<string, string> Readings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var engine in Engines)
            {
                foreach (var id in Ids)
                {
                    data.Add(engine, id.Data);
                }
            }

            return data;
        }
    }

    private static BuiltBook Book(string id) => id == "every" ? EveryConstructBook.Built : BuiltBooks.Of(id);

    [Theory, MemberData(nameof(Readings))]
    public void A_reader_opens_pages_and_shows_the_book_as_it_was_set(string engine, string id)
    {
        var book = Book(id);
        var package = EpubPackage.Open(File.ReadAllBytes(book.Epub));
        var pictures = Directory.CreateDirectory(Repository.PathOf(".artifacts", "readers", engine + "-" + id)).FullName;
        var script = Repository.PathOf("tests", "Publishing.Tests", "Conformance", "read-epub.mjs");
        var run = ExternalTool.Require("node").Run(script, engine, NpmJudges.PathOf(), ExternalTool.Require("chromium").Path, book.Epub, pictures).MustSucceed();
        using var answer = JsonDocument.Parse(run.Bytes);
        var root = answer.RootElement;

        Assert.Empty(Strings(root, "errors"));
        Assert.Equal(book.Book.Metadata.Title, root.GetProperty("title").GetString());
        Assert.Equal(Labels(package, "toc"), Strings(root, "toc"));
        Assert.Equal(Labels(package, "page-list"), Strings(root, "pageList"));
        Assert.Equal(Letters(string.Concat(package.Spine.Select(name => package.Xml(name).Root!.Element(EpubPackage.Xhtml + "body")!.Value))), Letters(root.GetProperty("text").GetString()!));
        Assert.Equal(1, root.GetProperty("paged").GetProperty("fraction").GetDouble());
        Assert.InRange(root.GetProperty("paged").GetProperty("turns").GetInt32(), 5, 400);

        var (light, dark) = (root.GetProperty("light"), root.GetProperty("dark"));
        Assert.Contains(Strings(light, "fonts"), font => font.StartsWith("Noto", StringComparison.Ordinal));
        Assert.StartsWith("\"Noto", light.GetProperty("heading").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Noto", light.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Equal(book.Layout.Text.BreakOf(book.Layout.Text.Align) == Publishing.Design.BreakUnit.Word ? "keep-all" : "normal", light.GetProperty("wordBreak").GetString());
        Assert.Equal("strict", light.GetProperty("lineBreak").GetString());

        // E31: the reader's colours hold.
        Assert.Equal("rgb(0, 0, 0)", light.GetProperty("color").GetString());
        Assert.Equal("rgb(238, 238, 238)", dark.GetProperty("color").GetString());
        if (package.Text("ch01.xhtml").Contains("doc-noteref", StringComparison.Ordinal))
        {
            Assert.StartsWith("1) ", root.GetProperty("note").GetProperty("words").GetString(), StringComparison.Ordinal);
            Assert.NotNull(root.GetProperty("note").GetProperty("heard").GetString());
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Calibre_reads_the_record(string id)
    {
        var book = Book(id);
        var said = ExternalTool.Require("ebook-meta").Run(book.Epub).MustSucceed().Output;
        Assert.Contains(book.Book.Metadata.Title, said, StringComparison.Ordinal);
        Assert.Contains(book.Book.Metadata.Contributors[0].Name, said, StringComparison.Ordinal);
        Assert.Contains(book.Book.Metadata.Publisher.House!, said, StringComparison.Ordinal);
        Assert.Contains("isbn:" + string.Concat(book.Book.Metadata.Isbn.Ebook!.Where(char.IsAsciiDigit)), said, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Calibre_gives_the_whole_text_in_order(string id)
    {
        using var folder = new TempFolder();
        var (book, text) = (Book(id), Path.Combine(folder.Path, "book.txt"));
        ExternalTool.Require("ebook-convert").Run([book.Epub, text, "--txt-output-encoding=utf-8"], null, folder.Path).MustSucceed();
        var package = EpubPackage.Open(File.ReadAllBytes(book.Epub));
        var read = Letters(File.ReadAllText(text));
        var at = 0;
        foreach (var paragraph in package.Spine.Where(name => name is not ("cover.xhtml" or "nav.xhtml")).SelectMany(package.Paragraphs).Select(Letters))
        {
            var found = read.IndexOf(paragraph, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"calibre's text lacks, after letter {at}: {paragraph}");
            at = found + paragraph.Length;
        }
    }

    private static string[] Strings(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static string[] Labels(EpubPackage package, string type) =>
    [
        .. package.Xml("nav.xhtml").Descendants(EpubPackage.Xhtml + "nav").Where(nav => nav.Attribute(EpubPackage.Ops + "type")?.Value == type)
            .Descendants(EpubPackage.Xhtml + "a").Select(link => link.Value),
    ];

    private static string Letters(string text) => Publishing.Verifying.TextParity.LettersOf(text.Normalize());
}
