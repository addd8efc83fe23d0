using System.Globalization;
using System.IO.Compression;
using System.Text;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Verifying;

/// <summary>Sound EPUBs, each broken in one place on purpose: what a verifier has to find.</summary>
internal static class EpubFaults
{
    private const string Opf = "EPUB/package.opf";
    private const string Nav = "EPUB/nav.xhtml";
    private const string Ncx = "EPUB/toc.ncx";
    private const string One = "EPUB/ch01.xhtml";
    private const string Two = "EPUB/ch02.xhtml";
    private const string Css = "EPUB/style.css";
    private const string Container = "META-INF/container.xml";

    private static readonly Lazy<IReadOnlyList<(string Name, byte[] Bytes)>> Base = new(() => Unpack(EpubPackage.Of(EveryConstruct.Book).Bytes));

    /// <summary>Every fault by its name; the first is none.</summary>
    public static IReadOnlyDictionary<string, Action<EpubParts>> All { get; } = Faults().ToDictionary(fault => fault.Name, fault => fault.Break);

    public const string Sound = "sound";

    public static TheoryData<string> Names => [.. All.Keys.Where(name => name != Sound)];

    public static byte[] Make(string name)
    {
        var parts = new EpubParts(Base.Value);
        All[name](parts);
        return parts.Pack();
    }

    private static IEnumerable<(string Name, Action<EpubParts> Break)> Faults()
    {
        yield return (Sound, _ => { });

        // The container.
        yield return ("mimetype-missing", parts => parts.Remove("mimetype"));
        yield return ("mimetype-wrong", parts => parts.Set("mimetype", "application/zip"));
        yield return ("mimetype-line-end", parts => parts.Set("mimetype", "application/epub+zip\n"));
        yield return ("mimetype-packed", parts => parts.PacksMediaType = true);
        yield return ("mimetype-not-first", parts => parts.MovesMediaType = true);
        yield return ("container-missing", parts => parts.Remove(Container));
        yield return ("container-malformed", parts => parts.Replace(Container, "</container>", ""));
        yield return ("container-no-rootfile", parts => parts.Replace(Container, "EPUB/package.opf", "EPUB/other.opf"));
        yield return ("container-media-type", parts => parts.Replace(Container, "application/oebps-package+xml", "text/xml"));
        yield return ("name-with-bad-letter", parts => parts.Rename("EPUB/images/image01.png", "EPUB/images/image*01.png"));
        yield return ("names-differ-by-case", parts => parts.Set("EPUB/Style.css", "p { margin: 0; }"));

        // The package document.
        yield return ("opf-malformed", parts => parts.Replace(Opf, "</manifest>", ""));
        yield return ("opf-no-metadata", parts => parts.Cut(Opf, "<metadata", "</metadata>"));
        yield return ("opf-no-identifier", parts => parts.Cut(Opf, "<dc:identifier", "</dc:identifier>"));
        yield return ("opf-no-title", parts => parts.CutAll(Opf, "<dc:title", "</dc:title>").CutAll(Opf, "<meta refines=\"#title\"", "</meta>").CutAll(Opf, "<meta refines=\"#subtitle\"", "</meta>"));
        yield return ("opf-empty-title", parts => parts.Replace(Opf, ">부제<", "><"));
        yield return ("opf-no-language", parts => parts.Replace(Opf, "<dc:language>ko</dc:language>", ""));
        yield return ("opf-bad-language", parts => parts.Replace(Opf, "<dc:language>ko<", "<dc:language>한국어<"));
        yield return ("opf-no-modified", parts => parts.Replace(Opf, "<meta property=\"dcterms:modified\">2026-03-02T00:00:00Z</meta>", ""));
        yield return ("opf-bad-modified", parts => parts.Replace(Opf, "2026-03-02T00:00:00Z", "2026-03-02"));
        yield return ("opf-unique-identifier", parts => parts.Replace(Opf, "unique-identifier=\"book-id\"", "unique-identifier=\"no-id\""));
        yield return ("opf-version", parts => parts.Replace(Opf, "version=\"3.0\"", "version=\"3.5\""));
        yield return ("opf-id-twice", parts => parts.Replace(Opf, "id=\"subtitle\"", "id=\"title\"").ReplaceAll(Opf, "#subtitle", "#title"));
        yield return ("opf-refines-nothing", parts => parts.Replace(Opf, "refines=\"#person-2\" property=\"role\"", "refines=\"#person-9\" property=\"role\""));
        yield return ("opf-unknown-property", parts => parts.Replace(Opf, "property=\"file-as\">홍길동", "property=\"filed-as\">홍길동"));
        yield return ("opf-prefix-undeclared", parts => parts.Replace(Opf, "schema:accessibilityHazard", "shop:accessibilityHazard"));
        yield return ("opf-unknown-dublin", parts => parts.Replace(Opf, "<dc:description>모든 구성 요소가 든 책.</dc:description>", "<dc:summary>모든 것</dc:summary>"));
        yield return ("opf-empty-meta", parts => parts.Replace(Opf, "property=\"file-as\">홍길동<", "property=\"file-as\"><"));
        yield return ("opf-title-type-of-a-person", parts => parts.Replace(Opf, "<meta refines=\"#person-1\" property=\"file-as\">홍길동</meta>", "<meta refines=\"#person-1\" property=\"title-type\">main</meta>"));
        yield return ("opf-two-dates", parts => parts.Replace(Opf, "<dc:date>2026-03-02</dc:date>", "<dc:date>2026-03-02</dc:date><dc:date>2026-03-03</dc:date>"));
        yield return ("opf-metadata-after-manifest", parts => parts.Move(Opf, "<metadata", "</metadata>", "<spine"));

        // Manifest and spine.
        yield return ("manifest-file-missing", parts => parts.Remove("EPUB/fonts/noto-sans-kr-500.ttf"));
        yield return ("manifest-item-without-href", parts => parts.Replace(Opf, " href=\"style.css\"", ""));
        yield return ("manifest-item-without-type", parts => parts.Replace(Opf, "href=\"style.css\" media-type=\"text/css\"", "href=\"style.css\""));
        yield return ("manifest-item-without-id", parts => parts.Replace(Opf, "id=\"style-css\" ", ""));
        yield return ("manifest-file-twice", parts => parts.Replace(Opf, "</manifest>", "<item id=\"again\" href=\"style.css\" media-type=\"text/css\"/></manifest>"));
        yield return ("manifest-no-nav", parts => parts.Replace(Opf, " properties=\"nav\"", ""));
        yield return ("manifest-unknown-property", parts => parts.Replace(Opf, "properties=\"nav\"", "properties=\"nav navigation\""));
        yield return ("manifest-two-covers", parts => parts.Replace(Opf, "media-type=\"image/png\"/>", "media-type=\"image/png\" properties=\"cover-image\"/>"));
        yield return ("manifest-fallback-nowhere", parts => parts.Replace(Opf, "href=\"ch03.xhtml\"", "fallback=\"nothing\" href=\"ch03.xhtml\""));
        yield return ("manifest-lists-itself", parts => parts.Replace(Opf, "</manifest>", "<item id=\"me\" href=\"package.opf\" media-type=\"application/oebps-package+xml\"/></manifest>"));
        yield return ("manifest-href-with-fragment", parts => parts.Replace(Opf, "href=\"ch03.xhtml\"", "href=\"ch03.xhtml#title.1\""));
        yield return ("spine-idref-nowhere", parts => parts.Replace(Opf, "<itemref idref=\"ch03-xhtml\"/>", "<itemref idref=\"ch09-xhtml\"/>"));
        yield return ("spine-twice", parts => parts.Replace(Opf, "<itemref idref=\"ch03-xhtml\"/>", "<itemref idref=\"ch03-xhtml\"/><itemref idref=\"ch03-xhtml\"/>"));
        yield return ("spine-picture", parts => parts.Replace(Opf, "</spine>", "<itemref idref=\"image01-png\"/></spine>"));
        yield return ("spine-nothing-linear", parts => parts.ReplaceAll(Opf, "<itemref idref", "<itemref linear=\"no\" idref"));
        yield return ("spine-empty", parts => parts.Cut(Opf, "<itemref idref=\"cover-xhtml\"/>", "<itemref idref=\"index-xhtml\"/>"));
        yield return ("spine-direction", parts => parts.Replace(Opf, "page-progression-direction=\"ltr\"", "page-progression-direction=\"down\""));
        yield return ("spine-toc-nowhere", parts => parts.Replace(Opf, "toc=\"toc-ncx\"", "toc=\"style-css\""));
        yield return ("spine-unknown-property", parts => parts.Replace(Opf, "<itemref idref=\"ch03-xhtml\"/>", "<itemref idref=\"ch03-xhtml\" properties=\"page-left\"/>"));

        // Navigation.
        yield return ("nav-no-toc", parts => parts.Replace(Nav, "epub:type=\"toc\" role", "role"));
        yield return ("nav-two-tocs", parts => parts.Replace(Nav, "epub:type=\"landmarks\" hidden", "epub:type=\"toc\" hidden"));
        yield return ("nav-empty-list", parts => parts.Cut(Nav, "<li><a href=\"ch01.xhtml#sec-one\">", "</li>"));
        yield return ("nav-label-without-words", parts => parts.Replace(Nav, ">머리말<", "><"));
        yield return ("nav-text-in-item", parts => parts.Replace(Nav, "<li><a href=\"front01.xhtml\">머리말</a></li>", "<li><p>머리말</p></li>"));
        yield return ("nav-span-without-list", parts => parts.Replace(Nav, "<a href=\"front01.xhtml\">머리말</a>", "<span>머리말</span>"));
        yield return ("nav-link-nowhere", parts => parts.Replace(Nav, "href=\"front01.xhtml\"", "href=\"front09.xhtml\""));
        yield return ("nav-fragment-nowhere", parts => parts.Replace(Nav, "ch01.xhtml#sec-one", "ch01.xhtml#sec-two"));
        yield return ("nav-landmark-without-type", parts => parts.Replace(Nav, "<a epub:type=\"colophon\" ", "<a "));
        yield return ("nav-paragraph-in-nav", parts => parts.Replace(Nav, "</ol>\n</nav>\n<nav epub:type=\"landmarks\"", "</ol><p>끝</p>\n</nav>\n<nav epub:type=\"landmarks\""));
        yield return ("ncx-other-identifier", parts => parts.Replace(Ncx, "urn:isbn:9791112312419", "urn:isbn:9791112312402"));
        yield return ("ncx-link-nowhere", parts => parts.Replace(Ncx, "src=\"front01.xhtml\"", "src=\"front09.xhtml\""));
        yield return ("ncx-id-twice", parts => parts.Replace(Ncx, "id=\"point.2\"", "id=\"point.1\""));
        yield return ("ncx-no-map", parts => parts.Cut(Ncx, "<navMap>", "</navMap>"));

        // XHTML.
        yield return ("xhtml-malformed", parts => parts.Replace(One, "<p>첫 문단.</p>", "<p>첫 문단."));
        yield return ("xhtml-entity", parts => parts.Replace(One, "첫 문단.", "첫&nbsp;문단."));
        yield return ("xhtml-no-title", parts => parts.Replace(One, "<title>제1장 블록</title>", ""));
        yield return ("xhtml-id-twice", parts => parts.Replace(One, "id=\"section.2\"", "id=\"section.1\""));
        yield return ("xhtml-unknown-element", parts => parts.Replace(One, "<p>첫 문단.</p>", "<para>첫 문단.</para>"));
        yield return ("xhtml-obsolete-element", parts => parts.Replace(One, "<p>첫 문단.</p>", "<center>첫 문단.</center>"));
        yield return ("xhtml-unknown-attribute", parts => parts.Replace(One, "<p>첫 문단.</p>", "<p weight=\"2\">첫 문단.</p>"));
        yield return ("xhtml-obsolete-attribute", parts => parts.Replace(One, "<p>첫 문단.</p>", "<p align=\"right\">첫 문단.</p>"));
        yield return ("xhtml-paragraph-in-paragraph", parts => parts.Replace(One, "<p>첫 문단.</p>", "<p>첫 <p>문단.</p></p>"));
        yield return ("xhtml-block-in-heading", parts => parts.Replace(One, "<h2 id=\"sec-one\">절 하나</h2>", "<h2 id=\"sec-one\"><div>절 하나</div></h2>"));
        yield return ("xhtml-text-in-list", parts => parts.Replace(One, "<ul>\n<li>하나</li>", "<ul>하나"));
        yield return ("xhtml-item-without-list", parts => parts.Replace(One, "<p>첫 문단.</p>", "<li>첫 문단.</li>"));
        yield return ("xhtml-cell-outside-row", parts => parts.Replace(One, "<table id=\"tbl-a\">", "<table id=\"tbl-a\"><td>칸</td>"));
        yield return ("xhtml-caption-late", parts => parts.Replace(One, "<table id=\"tbl-a\">", "<table id=\"tbl-a\"><tbody><tr><td>칸</td></tr></tbody>"));
        yield return ("xhtml-picture-without-src", parts => parts.Replace(Two, " src=\"images/image01.png\"", ""));
        yield return ("xhtml-picture-without-alt", parts => parts.Replace(Two, " alt=\"작은 그림\"", ""));
        yield return ("xhtml-picture-missing", parts => parts.Replace(Two, "images/image01.png", "images/image09.png"));
        yield return ("xhtml-picture-elsewhere", parts => parts.Replace(Two, "images/image01.png", "https://example.org/image01.png"));
        yield return ("xhtml-link-nowhere", parts => parts.Replace(Two, "ch03.xhtml#ch-end", "ch08.xhtml#ch-end"));
        yield return ("xhtml-fragment-nowhere", parts => parts.Replace(Two, "ch03.xhtml#ch-end", "ch03.xhtml#ch-start"));
        yield return ("xhtml-link-in-link", parts => parts.Replace(Two, ">링크</a>", "><a href=\"ch03.xhtml\">링크</a></a>"));
        yield return ("xhtml-address-with-space", parts => parts.Replace(Two, "https://example.org/?q=%EC%B1%85&amp;r=1", "https://exam ple.org/"));
        yield return ("xhtml-file-address", parts => parts.Replace(Two, "https://example.org/?q=%EC%B1%85&amp;r=1", "file:///home/hong/a.xhtml"));
        yield return ("xhtml-link-out-of-the-container", parts => parts.Replace(Two, "ch03.xhtml#ch-end", "../../ch03.xhtml"));
        yield return ("xhtml-languages-differ", parts => parts.Replace(Two, "lang=\"en\" xml:lang=\"en\"", "lang=\"en\" xml:lang=\"fr\""));
        yield return ("xhtml-label-nowhere", parts => parts.Replace(One, "aria-labelledby=\"title.1\"", "aria-labelledby=\"title.9\""));
        yield return ("xhtml-script-undeclared", parts => parts.Replace(One, "</head>", "<script>var a = 1;</script>\n</head>"));
        yield return ("xhtml-svg-undeclared", parts => parts.Replace(One, "<p>첫 문단.</p>", "<p><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg></p>"));
        yield return ("xhtml-prefix-undeclared", parts => parts.Replace(One, "epub:type=\"chapter\"", "epub:type=\"shop:chapter\""));
        yield return ("xhtml-old-doctype", parts => parts.Replace(One, "<!DOCTYPE html>", "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">"));
        yield return ("xhtml-encoding", parts => parts.Replace(One, "encoding=\"utf-8\"", "encoding=\"iso-8859-1\""));
        yield return ("xhtml-ruby-without-reading", parts => parts.Replace(Two, "<rp>(</rp><rt>한자</rt><rp>)</rp>", ""));
        yield return ("xhtml-terms-without-meaning", parts => parts.Replace(One, "<dd>책의 크기.</dd>", ""));
        yield return ("xhtml-start-no-number", parts => parts.Replace(One, "<ol start=\"3\">", "<ol start=\"다섯\">"));
        yield return ("xhtml-body-missing", parts => parts.Cut(One, "<body", "</body>"));

        // Styles, pictures, fonts.
        yield return ("css-brace-open", parts => parts.Append(Css, "p { margin: 0;"));
        yield return ("css-no-colon", parts => parts.Append(Css, "p { margin 0; }"));
        yield return ("css-direction", parts => parts.Append(Css, "p { direction: rtl; }"));
        yield return ("css-font-missing", parts => parts.Replace(Css, "noto-sans-kr-500.ttf", "noto-sans-kr-400.ttf"));
        yield return ("css-import-missing", parts => parts.Replace(Css, "@charset \"utf-8\";", "@import \"other.css\";"));
        yield return ("css-picture-elsewhere", parts => parts.Replace(Css, "body {", "body { background: url(missing.png);"));
        yield return ("css-sheet-missing", parts => parts.Replace(One, "href=\"style.css\"", "href=\"other.css\""));
        yield return ("picture-of-other-type", parts => parts.Replace(Opf, "href=\"images/image01.png\" media-type=\"image/png\"", "href=\"images/image01.png\" media-type=\"image/jpeg\""));
        yield return ("picture-empty", parts => parts.Set("EPUB/images/image01.png", ""));
        yield return ("picture-no-picture", parts => parts.Set("EPUB/images/image01.png", "이것은 그림이 아니다."));
        yield return ("picture-foreign-type", parts => parts.Replace(Opf, "href=\"images/image01.png\" media-type=\"image/png\"", "href=\"images/image01.png\" media-type=\"image/tiff\""));
    }

    private static List<(string Name, byte[] Bytes)> Unpack(byte[] epub)
    {
        using var zip = new ZipArchive(new MemoryStream(epub));
        return [.. zip.Entries.Select(entry => (entry.FullName, Read(entry)))];

        static byte[] Read(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
    }
}

/// <summary>The files of an EPUB while it is being broken. Every change must find what it changes.</summary>
internal sealed class EpubParts(IEnumerable<(string Name, byte[] Bytes)> files)
{
    private readonly List<(string Name, byte[] Bytes)> files = [.. files];

    public bool PacksMediaType { get; set; }

    public bool MovesMediaType { get; set; }

    public void Remove(string name) => Assert.Equal(1, files.RemoveAll(file => file.Name == name));

    public void Set(string name, string text)
    {
        files.RemoveAll(file => file.Name == name);
        files.Insert(name == "mimetype" ? 0 : files.Count, (name, Encoding.UTF8.GetBytes(text)));
    }

    public void Rename(string name, string other)
    {
        var index = IndexOf(name);
        files[index] = (other, files[index].Bytes);
        ReplaceAll("EPUB/package.opf", Path.GetFileName(name), Path.GetFileName(other).Replace("*", "%2A", StringComparison.Ordinal));
        foreach (var document in files.Select(file => file.Name).Where(document => document.EndsWith(".xhtml", StringComparison.Ordinal)).ToArray())
        {
            Change(document, text => text.Replace(Path.GetFileName(name), Path.GetFileName(other).Replace("*", "%2A", StringComparison.Ordinal), StringComparison.Ordinal));
        }
    }

    public EpubParts Replace(string name, string old, string other)
    {
        Assert.Contains(old, Text(name), StringComparison.Ordinal);
        Change(name, text =>
        {
            var at = text.IndexOf(old, StringComparison.Ordinal);
            return text[..at] + other + text[(at + old.Length)..];
        });
        return this;
    }

    public EpubParts ReplaceAll(string name, string old, string other)
    {
        Assert.Contains(old, Text(name), StringComparison.Ordinal);
        Change(name, text => text.Replace(old, other, StringComparison.Ordinal));
        return this;
    }

    public void Append(string name, string more) => Change(name, text => text + more + "\n");

    /// <summary>From the first of one to the end of the next of the other.</summary>
    public EpubParts Cut(string name, string from, string to)
    {
        Change(name, text =>
        {
            var start = text.IndexOf(from, StringComparison.Ordinal);
            Assert.InRange(start, 0, text.Length);
            return text.Remove(start, text.IndexOf(to, start, StringComparison.Ordinal) + to.Length - start);
        });
        return this;
    }

    public EpubParts CutAll(string name, string from, string to)
    {
        while (Text(name).Contains(from, StringComparison.Ordinal))
        {
            Cut(name, from, to);
        }

        return this;
    }

    public void Move(string name, string from, string to, string before)
    {
        var text = Text(name);
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var piece = text[start..(text.IndexOf(to, start, StringComparison.Ordinal) + to.Length)];
        Replace(name, piece, "").Replace(name, before, piece + before);
    }

    public byte[] Pack()
    {
        var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in MovesMediaType ? files.Skip(1).Append(files[0]) : files)
            {
                var isStored = name == "mimetype" && !PacksMediaType;
                var entry = zip.CreateEntry(name, isStored ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                entry.LastWriteTime = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return output.ToArray();
    }

    private string Text(string name) => Encoding.UTF8.GetString(files[IndexOf(name)].Bytes);

    private void Change(string name, Func<string, string> change)
    {
        var index = IndexOf(name);
        files[index] = (name, Encoding.UTF8.GetBytes(change(Text(name))));
    }

    private int IndexOf(string name)
    {
        var index = files.FindIndex(file => file.Name == name);
        Assert.True(index >= 0, string.Create(CultureInfo.InvariantCulture, $"{name} is not among the {files.Count} files."));
        return index;
    }
}
