using System.Collections.Immutable;
using System.Xml.Linq;

namespace Publishing.Verifying.Epub;

/// <summary>An entry of the manifest.</summary>
/// <param name="Path">In the container; null for a resource elsewhere.</param>
internal sealed record EpubItem(string Id, string? Path, string MediaType, ImmutableArray<string> Properties, XElement Element)
{
    public string? Fallback => Element.Attribute("fallback")?.Value;

    public bool Has(string property) => Properties.Contains(property);
}

/// <summary>What the rules look at: the container, the package document, its manifest and spine, and every document parsed once.</summary>
internal sealed class EpubSubject(EpubArchive archive, string packagePath, XElement package, EpubFindings findings)
{
    public const string XhtmlType = "application/xhtml+xml";
    public const string SvgType = "image/svg+xml";
    public const string NcxType = "application/x-dtbncx+xml";

    public static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace SvgSpace = "http://www.w3.org/2000/svg";
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    public static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";
    public static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    /// <summary>Names that every element is asked for: made of a string, each would be searched for again.</summary>
    public static readonly XName IdName = "id";
    public static readonly XName LangName = "lang";
    public static readonly XName XmlLangName = XNamespace.Xml + "lang";
    public static readonly XName RoleName = "role";
    public static readonly XName TypeName = Ops + "type";

    private readonly Dictionary<string, XDocument?> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> identifiers = new(StringComparer.Ordinal);

    /// <summary>Entries of the spine, asked for by every link.</summary>
    private HashSet<EpubItem> inSpine = [];

    public EpubArchive Archive { get; } = archive;

    public string PackagePath { get; } = packagePath;

    public XElement Package { get; } = package;

    public EpubFindings Findings { get; } = findings;

    public ImmutableArray<EpubItem> Items { get; } = ReadItems(packagePath, package);

    /// <summary>Manifest entries by their files; the first of two.</summary>
    public ImmutableDictionary<string, EpubItem> ByPath { get; private set; } = ImmutableDictionary<string, EpubItem>.Empty;

    /// <summary>In reading order, entries that lead nowhere left out.</summary>
    public ImmutableArray<EpubItem> Spine { get; private set; } = [];

    public static EpubSubject Of(EpubArchive archive, string packagePath, XElement package, EpubFindings findings)
    {
        var subject = new EpubSubject(archive, packagePath, package, findings);
        var byId = subject.Items.Where(item => item.Id.Length > 0).GroupBy(item => item.Id).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        subject.ByPath = subject.Items.Where(item => item.Path is not null).GroupBy(item => item.Path!).ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        subject.Spine =
        [
            .. package.Elements(Opf + "spine").Elements(Opf + "itemref").Select(item => byId.GetValueOrDefault(item.Attribute("idref")?.Value ?? "")).OfType<EpubItem>(),
        ];
        subject.inSpine = new(subject.Spine, ReferenceEqualityComparer.Instance);
        return subject;
    }

    public bool IsInSpine(EpubItem item) => inSpine.Contains(item);

    public EpubPlace PlaceOf(XElement element) => EpubPlace.Of(PackagePath, element);

    /// <summary>Null where there is no such file or it is not well-formed.</summary>
    public XDocument? Document(string path)
    {
        if (!documents.TryGetValue(path, out var document))
        {
            documents[path] = document = Archive.Read(path) is { } bytes ? XmlFile.Load(path, bytes, Findings) : null;
        }

        return document;
    }

    /// <summary>Every identifier in a document with its number among them, from 1; null where it cannot be read.</summary>
    public IReadOnlyDictionary<string, int>? IdentifiersIn(string path)
    {
        if (!identifiers.TryGetValue(path, out var ids))
        {
            if (Document(path) is not { } document)
            {
                return null;
            }

            identifiers[path] = ids = new(StringComparer.Ordinal);
            foreach (var element in document.Descendants())
            {
                if (element.Attribute(IdName)?.Value is { } id)
                {
                    ids.TryAdd(id, ids.Count + 1);
                }
            }
        }

        return ids;
    }

    /// <summary>Documents of the manifest that are XHTML.</summary>
    public IEnumerable<EpubItem> XhtmlItems => Items.Where(item => item.MediaType == XhtmlType && item.Path is not null);

    private static ImmutableArray<EpubItem> ReadItems(string packagePath, XElement package) =>
    [
        .. package.Elements(Opf + "manifest").Elements(Opf + "item").Select(item =>
        {
            var url = EpubUrl.Resolve(packagePath, item.Attribute("href")?.Value ?? "");
            return new EpubItem(
                item.Attribute("id")?.Value.Trim() ?? "", url.Kind == EpubUrlKind.Inside ? url.Path : null, item.Attribute("media-type")?.Value ?? "",
                [.. (item.Attribute("properties")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)], item);
        }),
    ];
}
