using Publishing.Writing.Pdf.Press;
using System.Globalization;
using System.Security;
using System.Text;

namespace Publishing.Writing.Pdf.Identity;

/// <summary>Writes the XMP packet (ISO 16684-1): Dublin Core, dates, producer.</summary>
internal sealed class XmpPacket
{
    /// <summary>The packet's fixed identifier (ISO 16684-1 7.3.2).</summary>
    private const string PacketId = "W5M0MpCehiHzreSzNTczkc9d";

    private readonly StringBuilder xml = new();

    public static byte[] Write(DocumentRecord record, PdfOptions options)
    {
        var packet = new XmpPacket();
        packet.Begin();
        packet.Describe(record);
        packet.Claim(options.Claims);
        packet.Name(record, options.Press);
        packet.Claim(options.Press);
        packet.End();
        return Encoding.UTF8.GetBytes(packet.xml.ToString());
    }

    private void Begin() => xml.Append(CultureInfo.InvariantCulture, $"""
        <?xpacket begin="{'\uFEFF'}" id="{PacketId}"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">

        """);

    private void Describe(DocumentRecord record)
    {
        Simple("dc:format", "application/pdf");
        Localized("dc:title", record.Language, record.Title);
        List("dc:creator", "Seq", record.Authors);
        List("dc:contributor", "Bag", record.Contributors);
        List("dc:publisher", "Bag", record.Publisher is { } publisher ? [publisher] : []);
        List("dc:language", "Bag", [record.Language]);
        Simple("dc:identifier", record.Identifier);
        Localized("dc:description", record.Language, record.Description);
        List("dc:subject", "Bag", record.Subjects);
        Localized("dc:rights", record.Language, record.Rights.IsEmpty ? null : string.Join('\n', record.Rights));
        var date = record.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        Simple("xmp:CreateDate", date);
        Simple("xmp:ModifyDate", date);
        Simple("xmp:MetadataDate", date);
        Simple("pdf:Producer", DocumentRecord.Producer);
        if (record.Subjects.Length > 0)
        {
            Simple("pdf:Keywords", string.Join(", ", record.Subjects));
        }
    }

    /// <summary>Which edition and printing of which document (M19; ISO 15930-7 6.4).</summary>
    private void Name(DocumentRecord record, PressOptions? press)
    {
        Simple("xmpMM:DocumentID", record.UniqueId("document"));
        Simple("xmpMM:InstanceID", record.UniqueId("instance " + press?.Name));
        Simple("xmpMM:RenditionClass", "default");
        Simple("xmpMM:VersionID", record.Version);
    }

    /// <summary>ISO 19005-2 6.6.4 and ISO 14289-1 5; the property of the second is no part of XMP, so that the first wants it described (6.6.2.3.3).</summary>
    private void Claim(PdfClaims claims)
    {
        if (claims.ArchiveLevel is { } level)
        {
            Simple("pdfaid:part", "2");
            Simple("pdfaid:conformance", level.ToString());
        }

        if (claims.IsAccessible)
        {
            Simple("pdfuaid:part", "1");
        }

        if (claims is { ArchiveLevel: not null, IsAccessible: true })
        {
            xml.Append("""
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>

                """);
        }
    }

    /// <summary>ISO 15930-7 6.4: what it is, and that it is not trapped.</summary>
    private void Claim(PressOptions? press)
    {
        if (press is null)
        {
            return;
        }

        Simple("pdf:Trapped", "False");
        if (press.Standard == PressStandard.X4)
        {
            Simple("pdfxid:GTS_PDFXVersion", press.Name);
        }
    }

    private void End() => xml.Append("""
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """);

    private void Simple(string name, string value) => xml.Append(CultureInfo.InvariantCulture, $"<{name}>{Escape(value)}</{name}>\n");

    private void List(string name, string container, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        xml.Append(CultureInfo.InvariantCulture, $"<{name}><rdf:{container}>");
        foreach (var value in values)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<rdf:li>{Escape(value)}</rdf:li>");
        }

        xml.Append(CultureInfo.InvariantCulture, $"</rdf:{container}></{name}>\n");
    }

    /// <summary>A value in the book's language, which is also the default one.</summary>
    private void Localized(string name, string language, string? value)
    {
        if (value is null)
        {
            return;
        }

        xml.Append(CultureInfo.InvariantCulture, $"<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(value)}</rdf:li>");
        xml.Append(CultureInfo.InvariantCulture, $"<rdf:li xml:lang=\"{Escape(language)}\">{Escape(value)}</rdf:li></rdf:Alt></{name}>\n");
    }

    private static string Escape(string value) => SecurityElement.Escape(value);
}
