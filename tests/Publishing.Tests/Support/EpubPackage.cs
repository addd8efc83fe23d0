using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Verifying;
using Publishing.Writing.Cover;
using Publishing.Writing.Epub;

namespace Publishing.Tests.Support;

/// <summary>A finished EPUB, opened for questions.</summary>
internal sealed class EpubPackage
{
    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    public static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    private static readonly DateTimeOffset EditionDay = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly HashSet<string> BlockElements =
    [
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "td", "th", "caption", "figcaption", "pre", "section", "aside", "blockquote", "footer", "div", "figure",
    ];

    private readonly Dictionary<string, byte[]> files = [];

    private EpubPackage(byte[] bytes, EpubSummary? summary = null, IEnumerable<Diagnostic>? diagnostics = null)
    {
        Bytes = bytes;
        Summary = summary;
        Diagnostics = [.. diagnostics ?? []];
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            files.Add(entry.FullName, copy.ToArray());
        }
    }

    public byte[] Bytes { get; }

    public EpubSummary? Summary { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IEnumerable<string> Names => files.Keys;

    public XDocument Package => Xml("package.opf");

    public IEnumerable<XElement> Manifest => Package.Descendants(Opf + "item");

    /// <summary>File names of the spine in order.</summary>
    public IEnumerable<string> Spine
    {
        get
        {
            var hrefs = Manifest.ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
            return Package.Descendants(Opf + "itemref").Select(item => hrefs[item.Attribute("idref")!.Value]);
        }
    }

    public static EpubPackage Open(byte[] bytes) => new(bytes);

    public static EpubPackage Of(Book book, LayoutConfig? layout = null, DateTimeOffset? date = null, TypesetBook? printEdition = null, StoreRules? store = null)
    {
        var fonts = TestFonts.Books;
        var output = new MemoryStream();
        var inputs = new EpubInputs(book, layout ?? new(), NumberingBuilder.Build(book), fonts, () => CoverImage.Draw(book.Metadata, layout ?? new(), fonts), date ?? EditionDay)
        {
            PrintEdition = printEdition,
            Store = store ?? new(),
        };
        var outcome = EpubWriter.Write(inputs, output);
        return new(output.ToArray(), outcome.Value, outcome.Diagnostics);
    }

    /// <summary>A file by its name beside the package document.</summary>
    public byte[] File(string name) => files["EPUB/" + name];

    /// <summary>A file by its path in the container.</summary>
    public byte[] FileAt(string path) => files[path];

    public string Text(string name) => Encoding.UTF8.GetString(File(name));

    public XDocument Xml(string name) => XDocument.Parse(Text(name), LoadOptions.PreserveWhitespace);

    /// <summary>Values of the metadata elements that are a meta of this property.</summary>
    public IEnumerable<string> Meta(string property) =>
        Package.Descendants(Opf + "meta").Where(meta => meta.Attribute("property")?.Value == property).Select(meta => meta.Value);

    /// <summary>The words of a document as a reader meets them, one string for each paragraph, cell, heading or item.</summary>
    public IReadOnlyList<string> Paragraphs(string name)
    {
        var text = new StringBuilder();
        Append(Xml(name).Root!.Element(Xhtml + "body")!);
        return [.. text.ToString().Split('\u001F').Select(ManuscriptText.Fold).Where(words => words.Length > 0)];

        void Append(XElement element)
        {
            var separator = BlockElements.Contains(element.Name.LocalName) ? "\u001F" : "";
            text.Append(element.Name.LocalName == "br" ? " " : separator);
            foreach (var node in element.Nodes())
            {
                if (node is XElement child)
                {
                    Append(child);
                }
                else if (node is XText words)
                {
                    text.Append(words.Value);
                }
            }

            text.Append(separator);
        }
    }
}
