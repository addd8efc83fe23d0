using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>What the package document says of the book (EPUB 3.3 §5.5).</summary>
internal static partial class MetadataRules
{
    private const string Clause = "EPUB 3.3 §5.5";

    private static readonly string[] Required = ["identifier", "title", "language"];

    private static readonly ImmutableHashSet<string> DublinCore =
    [
        "contributor", "coverage", "creator", "date", "description", "format", "identifier", "language", "publisher", "relation", "rights", "source", "subject", "title", "type",
    ];

    /// <summary>Prefixes that need no declaration (EPUB 3.3 §D.1.4).</summary>
    private static readonly ImmutableHashSet<string> ReservedPrefixes = ["a11y", "dcterms", "marc", "media", "onix", "rendition", "schema", "xsd", "msv", "prism"];

    /// <summary>Properties of the meta elements vocabulary and how many of one thing may have (EPUB 3.3 §D.3); those of EPUB Accessibility 1.1 among them.</summary>
    private static readonly ImmutableDictionary<string, int> Properties = new Dictionary<string, int>
    {
        ["alternate-script"] = 99, ["authority"] = 1, ["belongs-to-collection"] = 99, ["collection-type"] = 1, ["display-seq"] = 1, ["file-as"] = 1, ["group-position"] = 1,
        ["identifier-type"] = 1, ["meta-auth"] = 1, ["pageBreakSource"] = 99, ["role"] = 99, ["source-of"] = 1, ["term"] = 1, ["title-type"] = 1,
        ["dictionary-type"] = 1, ["source-language"] = 1, ["target-language"] = 99,
    }.ToImmutableDictionary();

    private static readonly ImmutableHashSet<string> LinkRels =
        ["acquire", "alternate", "cc:attributionURL", "marc21xml-record", "mods-record", "onix-record", "record", "voicing", "xml-signature", "xmp-record"];

    public static void Check(EpubSubject subject)
    {
        var (package, findings) = (subject.Package, subject.Findings);
        if (package.Element(Opf + "metadata") is not { } metadata)
        {
            findings.Error(Clause, subject.PlaceOf(package), "metadata가 없습니다.", "There is no metadata.");
            return;
        }

        var prefixes = PrefixesOf(subject);
        CheckRequired(subject, metadata);
        foreach (var element in metadata.Elements())
        {
            if (element.Name.Namespace == Dc)
            {
                CheckDublin(subject, element);
            }
            else if (element.Name == Opf + "meta")
            {
                CheckMeta(subject, element, prefixes);
            }
            else if (element.Name == Opf + "link")
            {
                CheckLink(subject, element, prefixes);
            }
            else if (element.Name.Namespace == Opf)
            {
                findings.Error(Clause, subject.PlaceOf(element), $"metadata에 둘 수 없는 요소입니다: {element.Name.LocalName}", $"metadata may not hold this element: {element.Name.LocalName}");
            }
        }

        CheckCounts(subject, metadata);
    }

    /// <summary>E4: identifier, title, language, and one date of the last change.</summary>
    private static void CheckRequired(EpubSubject subject, XElement metadata)
    {
        var findings = subject.Findings;
        foreach (var name in Required.Where(name => metadata.Element(Dc + name) is null))
        {
            findings.Error(Clause, subject.PlaceOf(metadata), $"dc:{name}이(가) 없습니다.", $"There is no dc:{name}.");
        }

        var unique = subject.Package.Attribute("unique-identifier")?.Value;
        if (unique is null)
        {
            findings.Error(Clause, subject.PlaceOf(subject.Package), "package에 unique-identifier가 없습니다.", "package has no unique-identifier.");
        }
        else if (metadata.Elements(Dc + "identifier").All(identifier => identifier.Attribute("id")?.Value != unique))
        {
            findings.Error(Clause, subject.PlaceOf(subject.Package), $"unique-identifier가 가리키는 dc:identifier가 없습니다: {unique}", $"unique-identifier names no dc:identifier: {unique}");
        }

        var modified = metadata.Elements(Opf + "meta").Where(meta => meta.Attribute("property")?.Value == "dcterms:modified" && meta.Attribute("refines") is null).ToList();
        if (modified.Count != 1)
        {
            findings.Error("EPUB 3.3 §5.5.4", subject.PlaceOf(metadata), "dcterms:modified가 꼭 하나 있어야 합니다.", "There must be exactly one dcterms:modified.");
        }

        foreach (var meta in modified.Where(meta => !DateTime.TryParseExact(meta.Value.Trim(), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
        {
            findings.Error("EPUB 3.3 §5.5.4", subject.PlaceOf(meta), $"dcterms:modified의 꼴이 YYYY-MM-DDThh:mm:ssZ가 아닙니다: {meta.Value}", $"dcterms:modified is not of the form YYYY-MM-DDThh:mm:ssZ: {meta.Value}");
        }
    }

    private static void CheckDublin(EpubSubject subject, XElement element)
    {
        var (findings, name, value, place) = (subject.Findings, element.Name.LocalName, element.Value.Trim(), subject.PlaceOf(element));
        if (!DublinCore.Contains(name))
        {
            findings.Error(Clause, place, $"더블린 코어에 없는 요소입니다: dc:{name}", $"Dublin Core has no such element: dc:{name}");
        }

        if (value.Length == 0)
        {
            findings.Error(Clause, place, $"dc:{name}이(가) 비어 있습니다.", $"dc:{name} is empty.");
        }
        else if (name == "language" && !LanguageTag.IsWellFormed(value))
        {
            findings.Error(Clause, place, $"BCP 47의 언어 표시가 아닙니다: {value}", $"Not a language tag of BCP 47: {value}");
        }
        else if (name == "identifier" && value.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) && !Guid.TryParseExact(value["urn:uuid:".Length..], "D", out _))
        {
            findings.Warn(Clause, place, $"UUID의 꼴이 아닙니다: {value}", $"Not of the form of a UUID: {value}");
        }
        else if (name == "date" && !DateForm().IsMatch(value))
        {
            findings.Warn(Clause, place, $"dc:date의 꼴이 W3C-DTF가 아닙니다: {value}", $"dc:date is not of the form of W3C-DTF: {value}");
        }

        foreach (var attribute in element.Attributes().Where(attribute => attribute.Name.Namespace == Opf))
        {
            findings.Error(Clause, place, $"EPUB 3에 없는 속성입니다: opf:{attribute.Name.LocalName}", $"EPUB 3 has no such attribute: opf:{attribute.Name.LocalName}");
        }
    }

    private static void CheckMeta(EpubSubject subject, XElement meta, ImmutableHashSet<string> prefixes)
    {
        var (findings, place) = (subject.Findings, subject.PlaceOf(meta));
        if (meta.Attribute("property") is not { } attribute)
        {
            if (meta.Attribute("name") is null || meta.Attribute("content") is null)
            {
                findings.Error(Clause, place, "meta에 property가 없습니다.", "A meta has no property.");
            }

            return;
        }

        var property = attribute.Value.Trim();
        if (property.Length == 0 || property.Any(char.IsWhiteSpace))
        {
            findings.Error(Clause, place, "meta의 property는 이름 하나여야 합니다.", "The property of a meta must be one name.");
            return;
        }

        if (meta.Value.Trim().Length == 0)
        {
            findings.Error(Clause, place, $"meta {property}이(가) 비어 있습니다.", $"The meta {property} is empty.");
        }

        CheckPrefix(subject, meta, property, prefixes, Properties.ContainsKey(property));
        CheckRefined(subject, meta, property);
        if (meta.Attribute("scheme")?.Value is { } scheme)
        {
            CheckPrefix(subject, meta, scheme, prefixes, isKnown: false);
        }
    }

    private static void CheckPrefix(EpubSubject subject, XElement element, string property, ImmutableHashSet<string> prefixes, bool isKnown)
    {
        var colon = property.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 ? !isKnown : colon == 0 || colon == property.Length - 1)
        {
            subject.Findings.Error("EPUB 3.3 §D.1", subject.PlaceOf(element), $"모르는 속성 이름입니다: {property}", $"Unknown property: {property}");
        }
        else if (colon > 0 && !prefixes.Contains(property[..colon]))
        {
            subject.Findings.Error("EPUB 3.3 §D.1", subject.PlaceOf(element), $"선언하지 않은 접두어입니다: {property[..colon]}", $"A prefix that is not declared: {property[..colon]}");
        }
    }

    private static void CheckRefined(EpubSubject subject, XElement meta, string property)
    {
        var (findings, place) = (subject.Findings, subject.PlaceOf(meta));
        var target = meta.Attribute("refines")?.Value;
        XElement? refined = null;
        if (target is not null)
        {
            if (EpubUrl.Resolve(subject.PackagePath, target) is not { Kind: EpubUrlKind.Inside } url)
            {
                findings.Error(Clause, place, $"refines가 이 책 안의 것을 가리키지 않습니다: {target}", $"refines does not name a thing of this book: {target}");
                return;
            }

            refined = url.Path == subject.PackagePath ? subject.Package.Descendants().FirstOrDefault(element => element.Attribute("id")?.Value == url.Fragment) : null;
            if (url.Path == subject.PackagePath ? refined is null : !subject.Archive.Has(url.Path))
            {
                findings.Error(Clause, place, $"refines가 가리키는 것이 없습니다: {target}", $"refines names what is not there: {target}");
                return;
            }

            if (url.Path != subject.PackagePath)
            {
                findings.Warn(Clause, place, "refines는 #과 manifest의 id로 가리키는 편이 좋습니다.", "refines had better name the id of the manifest, after #.");
            }
        }

        string[]? mayRefine = property switch
        {
            "role" => ["creator", "contributor", "publisher"],
            "title-type" => ["title"],
            "source-of" => ["source"],
            "identifier-type" => ["identifier", "source"],
            "term" or "authority" => ["subject"],
            "collection-type" or "group-position" => ["meta"],
            _ => null,
        };
        if (mayRefine is not null && (refined is null || !mayRefine.Contains(refined.Name.LocalName)))
        {
            findings.Error("EPUB 3.3 §D.3", place, $"{property}은(는) {string.Join(", ", mayRefine)}을(를) 다듬어야 합니다.", $"{property} must refine {string.Join(", ", mayRefine)}.");
        }

        if (property == "source-of" && meta.Value.Trim() != "pagination")
        {
            findings.Error("EPUB 3.3 §D.3.11", place, "source-of의 값은 pagination이어야 합니다.", "The value of source-of must be pagination.");
        }

        if (property is "display-seq" && !(int.TryParse(meta.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var order) && order > 0))
        {
            findings.Error("EPUB 3.3 §D.3.5", place, "display-seq는 1 이상의 정수여야 합니다.", "display-seq must be an integer from 1.");
        }

        if (property == "pageBreakSource" && target is not null)
        {
            findings.Error("EPUB Accessibility 1.1 §3.4", place, "pageBreakSource는 무엇을 다듬지 않습니다.", "pageBreakSource refines nothing.");
        }
    }

    /// <summary>A property that a thing may have once, and terms of subjects in pairs.</summary>
    private static void CheckCounts(EpubSubject subject, XElement metadata)
    {
        foreach (var group in metadata.Elements(Opf + "meta").GroupBy(meta => (meta.Attribute("refines")?.Value, Property: meta.Attribute("property")?.Value ?? "")))
        {
            if (group.Key.Item1 is not null && Properties.TryGetValue(group.Key.Property, out var most) && group.Count() > most)
            {
                subject.Findings.Error("EPUB 3.3 §D.3", subject.PlaceOf(group.Last()), $"{group.Key.Property}은(는) 하나만 둘 수 있습니다.", $"There may be only one {group.Key.Property}.");
            }
        }

        foreach (var pair in metadata.Elements(Opf + "meta").Where(meta => meta.Attribute("property")?.Value is "term" or "authority").GroupBy(meta => meta.Attribute("refines")?.Value))
        {
            if (pair.Select(meta => meta.Attribute("property")!.Value).Distinct().Count() != 2)
            {
                subject.Findings.Error("EPUB 3.3 §D.3.3", subject.PlaceOf(pair.First()), "term과 authority는 함께 있어야 합니다.", "term and authority must stand together.");
            }
        }

        if (metadata.Elements(Dc + "date").Count() > 1)
        {
            subject.Findings.Error(Clause, subject.PlaceOf(metadata), "dc:date는 하나만 둘 수 있습니다.", "There may be only one dc:date.");
        }
    }

    private static void CheckLink(EpubSubject subject, XElement link, ImmutableHashSet<string> prefixes)
    {
        var (findings, place) = (subject.Findings, subject.PlaceOf(link));
        if (link.Attribute("href")?.Value is not { Length: > 0 } href || link.Attribute("rel")?.Value is not { Length: > 0 } rels)
        {
            findings.Error("EPUB 3.3 §5.5.7", place, "link에 href나 rel이 없습니다.", "A link has no href or no rel.");
            return;
        }

        foreach (var rel in rels.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            CheckPrefix(subject, link, rel, prefixes, LinkRels.Contains(rel));
        }

        var url = EpubUrl.Resolve(subject.PackagePath, href);
        if (url.Kind is EpubUrlKind.Broken or EpubUrlKind.Leaking)
        {
            findings.Error("EPUB 3.3 §5.5.7", place, $"주소가 아닙니다: {href}", $"Not an address: {href}");
        }
        else if (url.Kind == EpubUrlKind.Inside && !subject.Archive.Has(url.Path))
        {
            findings.Warn("EPUB 3.3 §5.5.7", place, $"없는 파일을 가리킵니다: {href}", $"Names a file that is not there: {href}");
        }
    }

    /// <summary>Reserved ones and those that the package declares.</summary>
    private static ImmutableHashSet<string> PrefixesOf(EpubSubject subject)
    {
        if (subject.Package.Attribute("prefix")?.Value is not { } declared)
        {
            return ReservedPrefixes;
        }

        var words = declared.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var known = ReservedPrefixes.ToBuilder();
        for (var i = 0; i < words.Length; i += 2)
        {
            if (!words[i].EndsWith(':') || words[i].Length == 1 || i + 1 >= words.Length || !Uri.TryCreate(words[i + 1], UriKind.Absolute, out _))
            {
                subject.Findings.Error("EPUB 3.3 §D.1.3", subject.PlaceOf(subject.Package), $"prefix의 꼴이 ‘이름: 주소’가 아닙니다: {declared}", $"prefix is not of the form ‘name: address’: {declared}");
                break;
            }

            if (words[i] == "_:" || words[i] == "dc:")
            {
                subject.Findings.Error("EPUB 3.3 §D.1.3", subject.PlaceOf(subject.Package), $"선언할 수 없는 접두어입니다: {words[i]}", $"A prefix that may not be declared: {words[i]}");
            }

            known.Add(words[i][..^1]);
        }

        return known.ToImmutable();
    }

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();
}
