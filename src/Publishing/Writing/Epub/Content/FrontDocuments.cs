using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Writing.Epub.Style;

namespace Publishing.Writing.Epub.Content;

/// <summary>Writes the pages that come from the record of the book: cover, title page, part openings, colophon.</summary>
internal static class FrontDocuments
{
    public static EpubFile WriteCover(EpubDocument.Cover cover, string image, ContentSetting setting)
    {
        var document = new ContentDocument(setting, cover.Name, cover.Title, "cover");
        document.Markup.Open("figure", ("class", "cover")).Empty("img", ("src", image), ("alt", CoverWords(setting.Book.Metadata)), ("role", "doc-cover")).Close();
        return document.Finish();
    }

    /// <summary>『시월』 표지: what the picture of a cover shows.</summary>
    private static string CoverWords(Metadata metadata) =>
        $"『{metadata.Title}』 표지" + string.Concat(Credits.Of(metadata).Take(1).Select(credit => ". " + credit.Line));

    public static EpubFile WriteTitlePage(EpubDocument.TitlePage page, ContentSetting setting)
    {
        var metadata = setting.Book.Metadata;
        var document = new ContentDocument(setting, page.Name, metadata.Title, "frontmatter");
        document.Markup.Open("section", ("class", "titlepage"), ("epub:type", "titlepage")).Line();
        document.Await(setting.Pages?.OfSection(TitlePagesFlow.TitleId));
        document.TextElement("h1", metadata.Title, FaceRole.BookTitle);
        Line("subtitle", metadata.Subtitle, "doc-subtitle");
        foreach (var credit in Credits.Of(metadata))
        {
            Line("credit", credit.Line);
        }

        Line("imprint", metadata.Publisher.House);
        document.Markup.Line().Close();
        return document.Finish();

        void Line(string className, string? words, string? role = null)
        {
            if (words is not null)
            {
                document.Markup.Line();
                document.Element("p", words, FaceRole.Body, ("class", className), ("role", role));
            }
        }
    }

    public static EpubFile WritePart(EpubDocument.Part part, ContentSetting setting)
    {
        var document = new ContentDocument(setting, part.Name, part.Title, "bodymatter");
        document.Markup.Open("section", ("class", "part"), ("epub:type", "part"), ("role", "doc-part"), ("aria-labelledby", "title.1")).Line();
        document.Await(setting.Pages?.OfSection(part.Section));
        document.Markup.Open("h1", ("id", "title.1"));
        document.MarkPages();
        if (part.Label.Length > 0)
        {
            document.Element("span", part.Label, FaceRole.PartNumber, ("class", "number"));
            document.Markup.Text(" ");
        }

        document.Role = FaceRole.PartTitle;
        document.Words(part.Item.Title);
        document.Markup.Close().Line().Close();
        return document.Finish();
    }

    /// <summary>M7, M15: the e-book's colophon.</summary>
    public static EpubFile WriteColophon(EpubDocument.ColophonPage page, ContentSetting setting)
    {
        var colophon = Colophon.Of(setting.Book.Metadata, ColophonEdition.Ebook);
        var document = new ContentDocument(setting, page.Name, page.Title, "frontmatter");
        document.Role = FaceRole.Small;
        document.Markup.Open("section", ("class", "colophon"), ("epub:type", "colophon"), ("role", "doc-colophon"), ("aria-label", page.Title)).Line();
        document.Await(setting.Pages?.OfSection(ColophonFlow.Id));
        document.TextElement("p", colophon.Title, FaceRole.Small, ("class", "title"));
        if (colophon.Subtitle is { } subtitle)
        {
            document.Markup.Line();
            document.Element("p", subtitle, FaceRole.Small);
        }

        WriteRows(colophon, document);
        foreach (var line in colophon.Rights)
        {
            document.Markup.Line();
            document.Element("p", line, FaceRole.Small, ("class", "rights"));
        }

        document.Markup.Line().Close();
        return document.Finish();
    }

    private static void WriteRows(Colophon colophon, ContentDocument document)
    {
        document.Markup.Line().Open("table").Open("tbody").Line();
        foreach (var row in colophon.Rows)
        {
            document.Markup.Open("tr");
            document.Element("th", row.Label, FaceRole.Small, ("scope", "row"));
            document.Element("td", row.Value, FaceRole.Small);
            document.Markup.Close().Line();
        }

        document.Markup.Close().Close();
    }
}
