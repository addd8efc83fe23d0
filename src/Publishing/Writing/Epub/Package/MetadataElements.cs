using System.Collections.Immutable;
using System.Globalization;
using Publishing.Document;

namespace Publishing.Writing.Epub.Package;

/// <summary>Writes the metadata of the package document from the one record of the book (E4, E5, M17–M19).</summary>
internal static class MetadataElements
{
    public const string IdentifierId = "book-id";

    public static void Write(MarkupWriter markup, Metadata metadata, DateTimeOffset modified, Accessibility accessibility, ImmutableArray<EpubFile> files, bool hasPages)
    {
        markup.Open("metadata", ("xmlns:dc", "http://purl.org/dc/elements/1.1/")).Line();
        markup.Element("dc:identifier", BookIdentifier.Of(metadata), ("id", IdentifierId)).Line();
        WriteTitles(markup, metadata);
        markup.Element("dc:language", metadata.Language).Line();
        Optional("dc:publisher", metadata.Publisher.House);
        WriteContributors(markup, metadata);
        Optional("dc:date", metadata.Edition.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Optional("dc:description", metadata.Description);
        foreach (var subject in metadata.Subjects)
        {
            Optional("dc:subject", subject);
        }

        Optional("dc:subject", metadata.Kdc is { } kdc ? "KDC " + kdc : null);
        WriteSeries(markup, metadata.Series);
        foreach (var line in metadata.Rights)
        {
            Optional("dc:rights", line);
        }

        // The print edition of the same text; never the identifier of the e-book (E5). Its page numbers are said to be its own twice:
        // readers of EPUB 3.0 know source-of, those of EPUB Accessibility 1.1 pageBreakSource (E16).
        if (PrintEditionOf(metadata, hasPages) is { } source)
        {
            markup.Element("dc:source", source, ("id", "print")).Line();
            if (hasPages)
            {
                Refine(markup, "print", "source-of", "pagination");
                Meta("pageBreakSource", source);
            }
        }

        Meta("dcterms:modified", modified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        foreach (var (property, value) in accessibility.Facts)
        {
            Meta(property, value);
        }

        // EPUB 2 readers find the cover by this.
        if (files.FirstOrDefault(file => file.Properties == "cover-image") is { } cover)
        {
            markup.Empty("meta", ("name", "cover"), ("content", cover.Id)).Line();
        }

        markup.Close().Line();

        void Optional(string element, string? words)
        {
            if (!string.IsNullOrWhiteSpace(words))
            {
                markup.Element(element, words).Line();
            }
        }

        void Meta(string property, string value) => markup.Element("meta", value, ("property", property)).Line();
    }

    private static void WriteSeries(MarkupWriter markup, Series? series)
    {
        if (series is null)
        {
            return;
        }

        markup.Element("meta", series.Title, ("property", "belongs-to-collection"), ("id", "series")).Line();
        Refine(markup, "series", "collection-type", "series");
        if (series.Number is { } number)
        {
            Refine(markup, "series", "group-position", number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The ISBN of the print edition; where it has none but its pages are marked, its edition and house in words.</summary>
    private static string? PrintEditionOf(Metadata metadata, bool hasPages) =>
        metadata.Isbn.Print is { } isbn ? BookIdentifier.IsbnUrn(isbn)
        : hasPages ? string.Join(", ", new[] { $"『{metadata.Title}』 종이책 {Colophon.EditionWords(metadata.Edition.Number)}", metadata.Publisher.House }.OfType<string>())
        : null;

    private static void WriteTitles(MarkupWriter markup, Metadata metadata)
    {
        WriteTitle("title", metadata.Title, "main", "1");
        if (metadata.Subtitle is { } subtitle)
        {
            WriteTitle("subtitle", subtitle, "subtitle", "2");
        }

        void WriteTitle(string id, string words, string type, string order)
        {
            markup.Element("dc:title", words, ("id", id)).Line();
            Refine(markup, id, "title-type", type);
            Refine(markup, id, "display-seq", order);
        }
    }

    /// <summary>
    /// Authors are creators, all others contributors (M17). Who publishes is a publisher behind the house, told by the role: as a contributor
    /// of that role beside a dc:publisher, foliate-js 1.0.1 could not open the book. Names are filed as they are (M18).
    /// </summary>
    private static void WriteContributors(MarkupWriter markup, Metadata metadata)
    {
        var people = metadata.Publisher.Person is { } publisher
            ? metadata.Contributors.Add(new(publisher, "pbl"))
            : metadata.Contributors;
        for (var i = 0; i < people.Length; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"person-{i + 1}");
            markup.Element(ElementOf(people[i].Role), people[i].Name, ("id", id)).Line();
            Refine(markup, id, "role", people[i].Role, "marc:relators");
            Refine(markup, id, "file-as", people[i].FileAs ?? people[i].Name);
            Refine(markup, id, "display-seq", (i + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string ElementOf(string role) => role switch
    {
        "aut" => "dc:creator",
        "pbl" => "dc:publisher",
        _ => "dc:contributor",
    };

    private static void Refine(MarkupWriter markup, string id, string property, string value, string? scheme = null) =>
        markup.Element("meta", value, ("refines", "#" + id), ("property", property), ("scheme", scheme)).Line();
}
