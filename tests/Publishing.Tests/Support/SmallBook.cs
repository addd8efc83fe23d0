using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Typesetting;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Dump;

namespace Publishing.Tests.Support;

/// <summary>
/// A book of a few lines, read from files and set in the Square font: 22 em of 10 pt by 15 lines of 17 pt, margins 40, 20, 40 and
/// 46 pt, so that a test can count with a pencil.
/// </summary>
internal sealed record SmallBook(Book Book, LayoutConfig Layout, TypesetBook Typeset, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string Page = """
        page: {trim: 280pt x 334pt, margins: {inner: 40pt, outer: 20pt, head: 40pt, foot: 46pt}}
        text: {font: Square, tracking: 0em, hang: 0}
        emphasis: {font: Square, latin-font: Square}
        headings:
          chapter: {font: Square, number-font: Square, size: 14pt, leading: 17pt, start: page, lines-before: 0, lines-after: 1, numbered: false}
          section: {font: Square, size: 10pt, lines-before: 1, lines-after: 0}
          subsection: {font: Square, size: 10pt}
        title-pages: {font: Square, subtitle-font: Square, author-font: Square}
        parts: {font: Square, number-font: Square}
        quotes: {source-font: Square}
        figures: {caption-font: Square}
        tables: {font: Square}
        code: {font: Square}
        running-heads: {font: Square}
        folios: {font: Square}
        contents: {title-font: Square, label-font: Square}
        colophon: {font: Square}
        index: {size: 10pt, leading: 17pt, column-gap: 20pt}
        """;

    private const string Record = """
        id: small
        title: 작은 책
        contributors: [{name: 홍길동, role: aut}]
        not-for-sale: true
        edition: {date: 2026-03-02}
        layout: layout.yaml
        """;

    /// <param name="layout">Lines of layout.yaml; a key that is there replaces the one above.</param>
    /// <param name="contents">The value of <c>contents</c>; the files in their order if null.</param>
    /// <param name="files">Names and texts; <c>book.yaml</c> among them adds to the record.</param>
    public static SmallBook Of(string layout, string? contents, params (string Name, string Text)[] files) => Of(layout, contents, [], files);

    public static SmallBook Of(string layout, string? contents, (string Name, byte[] Bytes)[] pictures, params (string Name, string Text)[] files)
    {
        using var folder = new TempFolder();
        var chapters = files.Where(file => file.Name.EndsWith(".md", StringComparison.Ordinal)).Select(file => file.Name);
        var record = files.FirstOrDefault(file => file.Name == "book.yaml").Text ?? "";
        Write(folder, "book.yaml", $"{Record}\n{record}\ncontents: {contents ?? $"[{string.Join(", ", chapters)}]"}\n");
        Write(folder, "layout.yaml", Merged(layout));
        foreach (var (name, text) in files.Where(file => file.Name != "book.yaml"))
        {
            Write(folder, name, text);
        }

        foreach (var (name, bytes) in pictures)
        {
            folder.Write(name, bytes);
        }

        return Read(folder.Path, TestFonts.Square);
    }

    public static SmallBook Of(string layout, string text) => Of(layout, null, ("01.md", text));

    /// <summary>A book folder as it is.</summary>
    public static SmallBook Read(string folder, FontLibrary fonts)
    {
        var read = BookReader.Read(folder);
        var design = LayoutConfigReader.ReadFor(read.Value, folder);
        var typeset = Typesetter.Typeset(read.Value, design.Value, NumberingBuilder.Build(read.Value), fonts, new TypesetOptions());
        return new SmallBook(read.Value, design.Value, typeset.Value, [.. read.Diagnostics, .. design.Diagnostics, .. typeset.Diagnostics]);
    }

    /// <summary>Every page's lines as the dump has them: role, x, y, size, face, words.</summary>
    public string Dump
    {
        get
        {
            var text = new StringWriter(CultureInfo.InvariantCulture);
            PageDump.Write(Typeset, text);
            return text.ToString();
        }
    }

    /// <summary>The things of one role on a page, from 1, in order.</summary>
    public IEnumerable<Placed.Glyphs> On(int page, LineRole role) =>
        Typeset.Pages[page - 1].Items.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role == role);

    /// <summary>The words of one role on a page, a line for each height.</summary>
    public string[] Lines(int page, LineRole role) =>
        [.. On(page, role).GroupBy(glyphs => (glyphs.Origin.Y + glyphs.Run.Style.BaselineShift).Units).Select(line => string.Concat(line.Select(glyphs => glyphs.Run.Text)).Trim())];

    public string Codes => string.Join(' ', Diagnostics.Select(diagnostic => diagnostic.Code));

    /// <summary>The page a word stands on, from 1; 0 if it stands nowhere.</summary>
    public int PageOf(string word)
    {
        for (var page = 0; page < Typeset.Pages.Length; page++)
        {
            if (string.Concat(Typeset.Pages[page].Items.OfType<Placed.Glyphs>().Select(glyphs => glyphs.Run.Text)).Contains(word, StringComparison.Ordinal))
            {
                return page + 1;
            }
        }

        return 0;
    }

    /// <summary>Top keys of the layout given, then those of the page above that it does not have.</summary>
    private static string Merged(string layout)
    {
        var own = layout.Split('\n').Where(line => line.Length > 0 && line[0] is not (' ' or '#')).Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        var merged = new StringBuilder(layout).Append('\n');
        var isKept = true;
        foreach (var line in Page.Split('\n'))
        {
            isKept = line[0] == ' ' ? isKept : !own.Contains(line.Split(':')[0]);
            merged.Append(isKept ? line + "\n" : "");
        }

        return merged.ToString();
    }

    private static void Write(TempFolder folder, string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, name))!);
        folder.Write(name, Encoding.UTF8.GetBytes(text));
    }
}
