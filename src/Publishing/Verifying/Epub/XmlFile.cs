using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Publishing.Verifying.Epub;

/// <summary>Reads an XML file of the container with the places of its nodes; fetches nothing and expands no entity of its own.</summary>
internal static class XmlFile
{
    private const string Clause = "EPUB 3.3 §3.4";
    private const int MostOfEntities = 1 << 16;

    /// <summary>Null, and a finding, where it is not well-formed.</summary>
    public static XDocument? Load(string name, byte[] bytes, EpubFindings findings)
    {
        CheckDeclaration(name, bytes, findings);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = MostOfEntities };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
            CheckDoctype(name, document, findings);
            return document;
        }
        catch (XmlException trouble)
        {
            findings.Error(Clause, new(name, trouble.LineNumber, trouble.LinePosition), "XML 문법에 맞지 않습니다: " + trouble.Message, "Not well-formed XML: " + trouble.Message);
        }
        catch (Exception trouble) when (trouble is ArgumentException or InvalidOperationException or DecoderFallbackException)
        {
            findings.Error(Clause, new(name), "XML을 읽을 수 없습니다: " + trouble.Message, "The XML cannot be read: " + trouble.Message);
        }

        return null;
    }

    private static void CheckDeclaration(string name, byte[] bytes, EpubFindings findings)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
        {
            findings.Warn(Clause, new(name, 1, 1), "UTF-16으로 적혀 있습니다. UTF-8을 쓰십시오.", "Encoded in UTF-16; use UTF-8.");
            return;
        }

        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 200)).TrimStart('\u00EF', '\u00BB', '\u00BF');
        if (!start.StartsWith("<?xml", StringComparison.Ordinal) || start.IndexOf("?>", StringComparison.Ordinal) is not (> 0 and var end))
        {
            return;
        }

        var declaration = start[..end];
        if (declaration.Contains("1.1", StringComparison.Ordinal))
        {
            findings.Error(Clause, new(name, 1, 1), "XML 1.1은 쓸 수 없습니다. XML 1.0이어야 합니다.", "XML 1.1 cannot be used; it must be XML 1.0.");
        }

        var encoding = ValueOf(declaration, "encoding");
        if (encoding is not null && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            findings.Error(Clause, new(name, 1, 1), $"문자 인코딩이 UTF-8이 아닙니다: {encoding}", $"The encoding is not UTF-8: {encoding}");
        }
    }

    private static string? ValueOf(string declaration, string name)
    {
        var at = declaration.IndexOf(name, StringComparison.Ordinal);
        var quote = at < 0 ? -1 : declaration.AsSpan(at).IndexOfAny('"', '\'');
        if (quote < 0)
        {
            return null;
        }

        var start = at + quote + 1;
        var end = declaration.IndexOf(declaration[start - 1], start);
        return end < 0 ? null : declaration[start..end];
    }

    /// <summary>Content documents have the doctype of HTML or none; nothing declares entities outside.</summary>
    private static void CheckDoctype(string name, XDocument document, EpubFindings findings)
    {
        if (document.DocumentType is not { } type)
        {
            return;
        }

        if (type.Name == "html" && (type.PublicId is not null || (type.SystemId is { } system && system != "about:legacy-compat")))
        {
            findings.Error("EPUB 3.3 §6.1.2", EpubPlace.Of(name, type), "HTML5의 것이 아닌 DOCTYPE입니다.", "A DOCTYPE that is not that of HTML5.");
        }

        if (type.InternalSubset is { Length: > 0 } subset && (subset.Contains("SYSTEM", StringComparison.Ordinal) || subset.Contains("PUBLIC", StringComparison.Ordinal)))
        {
            findings.Error(Clause, EpubPlace.Of(name, type), "밖의 개체(external entity)를 선언했습니다.", "An external entity is declared.");
        }
    }
}
