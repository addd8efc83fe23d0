using System.Collections.Immutable;
using Publishing.Writing.Epub.Pages;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>The frame of a content document: head, body with its division of the book, and the words noted for the fonts.</summary>
internal sealed class ContentDocument
{
    public const string MediaType = "application/xhtml+xml";

    private readonly ContentSetting setting;

    private ImmutableArray<PageName> awaited = [];

    public ContentDocument(ContentSetting setting, string name, string title, string? division = null)
    {
        this.setting = setting;
        Name = name;
        var language = setting.Language;
        Markup.Doctype("<!DOCTYPE html>")
            .Open("html",
                ("xmlns", "http://www.w3.org/1999/xhtml"), ("xmlns:epub", "http://www.idpf.org/2007/ops"), ("lang", language), ("xml:lang", language))
            .Line().Open("head").Line()
            .Empty("meta", ("charset", "utf-8")).Line()
            .Element("title", title.Length > 0 ? title : setting.Book.Metadata.Title).Line()
            .Empty("link", ("rel", "stylesheet"), ("type", "text/css"), ("href", StyleSheet.Name)).Line()
            .Close().Line()
            .Open("body", ("epub:type", division)).Line();
    }

    public string Name { get; }

    public MarkupWriter Markup { get; } = new();

    /// <summary>The face that words written now are set in.</summary>
    public FaceRole Role { get; set; } = FaceRole.Body;

    /// <summary>A printed page starts with the next text.</summary>
    public void Await(PageBreak? pages) => awaited = pages is null ? awaited : awaited.AddRange(pages.Pages);

    /// <summary>Marks the pages that start with the text that was just opened.</summary>
    public void MarkPages()
    {
        var pages = awaited;
        awaited = [];
        Mark(pages);
    }

    /// <summary>
    /// E15: where a printed page starts. An empty span between letters gives no place to break a line (CSS Text 3 §5.1), so that a page may
    /// start inside a word, as it does on paper.
    /// </summary>
    public void Mark(ImmutableArray<PageName> pages)
    {
        foreach (var page in pages)
        {
            setting.Findings.Pages.Add(new(page.Label, Name, page.Id));
            Markup.Open("span", ("epub:type", "pagebreak"), ("role", "doc-pagebreak"), ("id", page.Id), ("aria-label", page.Label)).Close();
        }
    }

    /// <summary>Words of the book, in the present role.</summary>
    public void Words(string text)
    {
        setting.Faces.Note(Role, text);
        Markup.Text(text);
    }

    /// <summary>An element with nothing but words, in a role of its own.</summary>
    public void Element(string name, string words, FaceRole role, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Write(name, words, role, startsPages: false, attributes);

    /// <summary>The same where a printed page may start.</summary>
    public void TextElement(string name, string words, FaceRole role, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Write(name, words, role, startsPages: true, attributes);

    private void Write(string name, string words, FaceRole role, bool startsPages, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var before = Role;
        Role = role;
        Markup.Open(name, attributes);
        if (startsPages)
        {
            MarkPages();
        }

        Words(words);
        Markup.Close();
        Role = before;
    }

    public EpubFile Finish(string? properties = null)
    {
        if (Name == setting.Plan.Documents[^1].Name)
        {
            Await(setting.Pages?.AtEnd);
        }

        MarkPages();
        Markup.Line().Close().Line().Close().Line();
        setting.Findings.Diagnostics.AddRange(Markup.Illegal.Select(letter => EpubDiagnostics.IllegalCharacter(letter.CodePoint, letter.Where)));
        return new(Name, MediaType, Markup.ToBytes(), properties);
    }
}
