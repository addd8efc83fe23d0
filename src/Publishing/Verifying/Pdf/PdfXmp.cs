using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>The metadata packet of a file, by namespace and name.</summary>
internal sealed class PdfXmp
{
    public const string Dc = "http://purl.org/dc/elements/1.1/";
    public const string Archive = "http://www.aiim.org/pdfa/ns/id/";
    public const string Accessible = "http://www.aiim.org/pdfua/ns/id/";
    public const string Press = "http://www.npes.org/pdfx/ns/id/";
    public const string Pdf = "http://ns.adobe.com/pdf/1.3/";
    public const string Basic = "http://ns.adobe.com/xap/1.0/";
    public const string Media = "http://ns.adobe.com/xap/1.0/mm/";

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private readonly XDocument? document;

    private PdfXmp(XDocument? document) => this.document = document;

    /// <summary>False where there is no packet or it is no XML.</summary>
    public bool IsRead => document is not null;

    public static PdfXmp Read(PdfObjects objects)
    {
        if (objects.Bytes(objects.Get<StreamToken>(objects.Catalog, "Metadata")) is not { } bytes)
        {
            return new PdfXmp(null);
        }

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = 10_000_000 });
            return new PdfXmp(XDocument.Load(reader));
        }
        catch (XmlException)
        {
            return new PdfXmp(null);
        }
    }

    /// <summary>A simple property, written as an element or as an attribute.</summary>
    public string? Value(string space, string name)
    {
        var key = XNamespace.Get(space) + name;
        var element = document?.Descendants(key).FirstOrDefault();
        return (element is null ? document?.Descendants(Rdf + "Description").Attributes(key).FirstOrDefault()?.Value : element.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? element.Value)?.Trim();
    }

    public bool Has(string space, string name) => Value(space, name) is { Length: > 0 };

    public bool Describes(string space) => document?.Descendants(XNamespace.Get("http://www.aiim.org/pdfa/ns/schema#") + "namespaceURI").Any(uri => uri.Value.Trim() == space) == true;
}
