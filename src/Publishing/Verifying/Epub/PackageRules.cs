using System.Collections.Immutable;
using System.Xml.Linq;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>Manifest and spine of the package document (EPUB 3.3 §5.6, §5.7).</summary>
internal static class PackageRules
{
    private const string ManifestClause = "EPUB 3.3 §5.6";
    private const string SpineClause = "EPUB 3.3 §5.7";

    private static readonly ImmutableHashSet<string> ItemProperties = ["cover-image", "mathml", "nav", "remote-resources", "scripted", "svg", "switch", "data-nav", "dictionary", "glossary", "index", "search-key-map"];

    private static readonly ImmutableHashSet<string> SpineProperties =
    [
        "page-spread-left", "page-spread-right", "rendition:page-spread-center", "rendition:page-spread-left", "rendition:page-spread-right", "rendition:align-x-center",
        "rendition:flow-auto", "rendition:flow-paginated", "rendition:flow-scrolled-continuous", "rendition:flow-scrolled-doc", "rendition:layout-pre-paginated", "rendition:layout-reflowable",
        "rendition:orientation-auto", "rendition:orientation-landscape", "rendition:orientation-portrait", "rendition:spread-auto", "rendition:spread-both", "rendition:spread-landscape",
        "rendition:spread-none", "rendition:spread-portrait",
    ];

    /// <summary>Core media types that every reading system shows (EPUB 3.3 §3.2), and old names of them.</summary>
    private static readonly ImmutableHashSet<string> CoreTypes =
    [
        "image/gif", "image/jpeg", "image/png", "image/svg+xml", "image/webp", "audio/mpeg", "audio/mp4", "audio/ogg", "text/css", "font/ttf", "application/font-sfnt", "font/otf",
        "application/vnd.ms-opentype", "font/woff", "application/font-woff", "font/woff2", "application/xhtml+xml", "application/javascript", "application/ecmascript", "text/javascript",
        "application/x-dtbncx+xml", "application/smil+xml", "application/pls+xml",
    ];

    public static void Check(EpubSubject subject)
    {
        var (package, findings) = (subject.Package, subject.Findings);
        CheckRoot(subject);
        foreach (var name in new[] { "manifest", "spine" })
        {
            if (package.Elements(Opf + name).Count() != 1)
            {
                findings.Error("EPUB 3.3 §5.4", subject.PlaceOf(package), $"{name}이(가) 꼭 하나 있어야 합니다.", $"There must be exactly one {name}.");
            }
        }

        CheckManifest(subject);
        CheckSpine(subject);
        CheckUndeclared(subject);
    }

    public static bool IsCore(string mediaType) => CoreTypes.Contains(mediaType);

    private static void CheckRoot(EpubSubject subject)
    {
        var (package, findings) = (subject.Package, subject.Findings);
        string[] order = ["metadata", "manifest", "spine", "guide", "bindings", "collection"];
        var last = -1;
        foreach (var element in package.Elements())
        {
            var index = element.Name.Namespace == Opf ? Array.IndexOf(order, element.Name.LocalName) : -1;
            if (index < 0 || index < last)
            {
                findings.Error("EPUB 3.3 §5.4", subject.PlaceOf(element), $"package 안에 둘 수 없거나 차례가 어긋난 요소입니다: {element.Name.LocalName}", $"Not allowed in package, or not in this order: {element.Name.LocalName}");
            }

            last = Math.Max(last, index);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in package.DescendantsAndSelf())
        {
            if (element.Attribute("id")?.Value.Trim() is { } id)
            {
                if (!XmlNames.IsNcName(id))
                {
                    findings.Error("EPUB 3.3 §5.3", subject.PlaceOf(element), $"id로 쓸 수 없는 이름입니다: {id}", $"Not a name that an id may have: {id}");
                }
                else if (!seen.Add(id))
                {
                    findings.Error("EPUB 3.3 §5.3", subject.PlaceOf(element), $"같은 id가 두 번 나옵니다: {id}", $"An id that occurs twice: {id}");
                }
            }

            if (element.Attribute(XNamespace.Xml + "lang")?.Value is { Length: > 0 } language && !LanguageTag.IsWellFormed(language))
            {
                findings.Error("EPUB 3.3 §5.3", subject.PlaceOf(element), $"BCP 47의 언어 표시가 아닙니다: {language}", $"Not a language tag of BCP 47: {language}");
            }

            if (element.Attribute("dir")?.Value is { } direction && direction is not ("ltr" or "rtl" or "auto"))
            {
                findings.Error("EPUB 3.3 §5.3", subject.PlaceOf(element), $"dir의 값이 아닙니다: {direction}", $"Not a value of dir: {direction}");
            }
        }
    }

    private static void CheckManifest(EpubSubject subject)
    {
        var findings = subject.Findings;
        var paths = new Dictionary<string, EpubItem>(StringComparer.Ordinal);
        var byId = subject.Items.GroupBy(item => item.Id).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var item in subject.Items)
        {
            CheckItem(subject, item);
            if (item.Path is { } path && !paths.TryAdd(path, item))
            {
                findings.Error(ManifestClause, subject.PlaceOf(item.Element), $"같은 파일이 manifest에 두 번 나옵니다: {path}", $"The manifest lists a file twice: {path}");
            }

            CheckFallback(subject, item, byId);
        }

        foreach (var element in subject.Package.Elements(Opf + "manifest").Elements().Where(element => element.Name != Opf + "item"))
        {
            findings.Error(ManifestClause, subject.PlaceOf(element), $"manifest에는 item만 둘 수 있습니다: {element.Name.LocalName}", $"manifest may hold only items: {element.Name.LocalName}");
        }

        if (subject.Items.Count(item => item.Has("nav")) != 1)
        {
            findings.Error("EPUB 3.3 §5.6.2.1", subject.PlaceOf(subject.Package), "properties가 nav인 item이 꼭 하나 있어야 합니다.", "There must be exactly one item with the property nav.");
        }

        if (subject.Items.Count(item => item.Has("cover-image")) > 1)
        {
            findings.Error("EPUB 3.3 §5.6.2.1", subject.PlaceOf(subject.Package), "cover-image는 하나만 둘 수 있습니다.", "There may be only one cover-image.");
        }
    }

    private static void CheckItem(EpubSubject subject, EpubItem item)
    {
        var (findings, place, href) = (subject.Findings, subject.PlaceOf(item.Element), item.Element.Attribute("href")?.Value);
        if (item.Element.Attribute("id") is null || string.IsNullOrEmpty(href) || item.Element.Attribute("media-type") is null)
        {
            findings.Error(ManifestClause, place, "item에는 id, href, media-type이 있어야 합니다.", "An item must have id, href and media-type.");
            return;
        }

        var url = EpubUrl.Resolve(subject.PackagePath, href);
        if (url.Kind is EpubUrlKind.Broken or EpubUrlKind.Leaking)
        {
            findings.Error(ManifestClause, place, $"item의 href가 파일의 주소가 아닙니다: {href}", $"The href of an item is not the address of a file: {href}");
        }
        else if (url.Kind == EpubUrlKind.Outside)
        {
            if (url.Path is "file" or "data")
            {
                findings.Error(ManifestClause, place, $"item이 {url.Path}: 주소를 가리킵니다.", $"An item names a {url.Path}: address.");
            }
        }
        else if (url.Fragment is not null)
        {
            findings.Error(ManifestClause, place, $"item의 href에 #이 있습니다: {href}", $"The href of an item has a fragment: {href}");
        }
        else if (url.Path == subject.PackagePath)
        {
            findings.Error(ManifestClause, place, "패키지 문서는 manifest에 적지 않습니다.", "The package document is not listed in the manifest.");
        }
        else if (!subject.Archive.Has(url.Path))
        {
            findings.Error(ManifestClause, place, $"manifest에 있는 파일이 없습니다: {url.Path}", $"A file of the manifest is not there: {url.Path}");
        }

        if (!MediaTypeForm(item.MediaType))
        {
            findings.Error(ManifestClause, place, $"media-type의 꼴이 아닙니다: {item.MediaType}", $"Not of the form of a media type: {item.MediaType}");
        }

        foreach (var property in item.Properties.Where(property => !ItemProperties.Contains(property) && !property.Contains(':', StringComparison.Ordinal)))
        {
            findings.Error("EPUB 3.3 §5.6.2.1", place, $"모르는 properties입니다: {property}", $"Unknown property of an item: {property}");
        }

        if (item.Has("nav") && item.MediaType != XhtmlType)
        {
            findings.Error("EPUB 3.3 §5.6.2.1", place, "nav는 XHTML이어야 합니다.", "The nav must be XHTML.");
        }

        if (item.Has("cover-image") && item.MediaType is not ("image/gif" or "image/jpeg" or "image/png" or "image/svg+xml" or "image/webp"))
        {
            findings.Error("EPUB 3.3 §5.6.2.1", place, "cover-image는 그림이어야 합니다.", "The cover-image must be a picture.");
        }
    }

    private static bool MediaTypeForm(string type) => type.IndexOf('/', StringComparison.Ordinal) is var slash && slash > 0 && slash < type.Length - 1 && !type.Any(char.IsWhiteSpace);

    private static void CheckFallback(EpubSubject subject, EpubItem item, Dictionary<string, EpubItem> byId)
    {
        var met = new HashSet<string>(StringComparer.Ordinal) { item.Id };
        for (var at = item; at.Fallback is { } next;)
        {
            if (!byId.TryGetValue(next, out var found))
            {
                subject.Findings.Error("EPUB 3.3 §3.5.1", subject.PlaceOf(item.Element), $"fallback이 가리키는 item이 없습니다: {next}", $"fallback names an item that is not there: {next}");
                return;
            }

            if (!met.Add(next))
            {
                subject.Findings.Error("EPUB 3.3 §3.5.1", subject.PlaceOf(item.Element), "fallback이 제자리로 돌아옵니다.", "The fallbacks go round in a circle.");
                return;
            }

            at = found;
        }
    }

    private static bool LeadsToDocument(EpubItem item, Dictionary<string, EpubItem> byId)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var at = item; at is not null && met.Add(at.Id); at = at.Fallback is { } next ? byId.GetValueOrDefault(next) : null)
        {
            if (at.MediaType is XhtmlType or SvgType)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckSpine(EpubSubject subject)
    {
        var findings = subject.Findings;
        if (subject.Package.Element(Opf + "spine") is not { } spine)
        {
            return;
        }

        var byId = subject.Items.GroupBy(item => item.Id).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal);
        var isLinear = false;
        foreach (var reference in spine.Elements())
        {
            var (place, id) = (subject.PlaceOf(reference), reference.Attribute("idref")?.Value);
            if (reference.Name != Opf + "itemref" || id is null)
            {
                findings.Error(SpineClause, place, "spine에는 idref가 있는 itemref만 둘 수 있습니다.", "spine may hold only itemrefs with an idref.");
                continue;
            }

            if (!byId.TryGetValue(id, out var item))
            {
                findings.Error(SpineClause, place, $"manifest에 없는 것이 spine에 있습니다: {id}", $"The spine names what the manifest does not list: {id}");
            }
            else if (!LeadsToDocument(item, byId))
            {
                findings.Error(SpineClause, place, $"spine의 {id}은(는) XHTML이나 SVG가 아니고 그리로 가는 fallback도 없습니다.", $"{id} in the spine is neither XHTML nor SVG and has no fallback that is.");
            }

            if (!met.Add(id))
            {
                findings.Error(SpineClause, place, $"spine에 두 번 나옵니다: {id}", $"Twice in the spine: {id}");
            }

            var linear = reference.Attribute("linear")?.Value ?? "yes";
            isLinear |= linear == "yes";
            if (linear is not ("yes" or "no"))
            {
                findings.Error(SpineClause, place, $"linear는 yes나 no입니다: {linear}", $"linear is yes or no: {linear}");
            }

            foreach (var property in (reference.Attribute("properties")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Where(property => !SpineProperties.Contains(property) && (!property.Contains(':', StringComparison.Ordinal) || property.StartsWith("rendition:", StringComparison.Ordinal))))
            {
                findings.Error(SpineClause, place, $"모르는 properties입니다: {property}", $"Unknown property of an itemref: {property}");
            }
        }

        if (!isLinear)
        {
            findings.Error(SpineClause, subject.PlaceOf(spine), "spine에 차례로 읽을 것이 하나도 없습니다.", "The spine has nothing to be read in order.");
        }

        if (spine.Attribute("page-progression-direction")?.Value is { } direction && direction is not ("ltr" or "rtl" or "default"))
        {
            findings.Error(SpineClause, subject.PlaceOf(spine), $"page-progression-direction의 값이 아닙니다: {direction}", $"Not a value of page-progression-direction: {direction}");
        }

        var ncx = subject.Items.FirstOrDefault(item => item.MediaType == NcxType);
        if (spine.Attribute("toc")?.Value is { } toc && byId.GetValueOrDefault(toc)?.MediaType != NcxType)
        {
            findings.Error(SpineClause, subject.PlaceOf(spine), $"spine의 toc이 NCX를 가리키지 않습니다: {toc}", $"toc of the spine does not name the NCX: {toc}");
        }
        else if (ncx is not null && spine.Attribute("toc") is null)
        {
            findings.Error(SpineClause, subject.PlaceOf(spine), "NCX가 있으면 spine에 toc이 있어야 합니다.", "With an NCX the spine must have toc.");
        }
    }

    /// <summary>Files of the container that the manifest does not list.</summary>
    private static void CheckUndeclared(EpubSubject subject)
    {
        foreach (var name in subject.Archive.Names)
        {
            if (name != "mimetype" && name != subject.PackagePath && !name.StartsWith("META-INF/", StringComparison.Ordinal) && !subject.ByPath.ContainsKey(name)
                && !name.EndsWith(".opf", StringComparison.OrdinalIgnoreCase))
            {
                subject.Findings.Warn(ManifestClause, new(name), "manifest에 적지 않은 파일입니다.", "A file that the manifest does not list.");
            }
        }
    }
}
