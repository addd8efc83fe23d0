using System.Xml.Linq;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>The navigation document (EPUB 3.3 §7) and the NCX of EPUB 2 beside it.</summary>
internal static class NavigationRules
{
    private const string Clause = "EPUB 3.3 §7.3";

    public static void Check(EpubSubject subject)
    {
        if (subject.Items.FirstOrDefault(item => item.Has("nav")) is { Path: { } path } && subject.Document(path) is { Root: { } root })
        {
            CheckNav(subject, path, root);
        }

        foreach (var ncx in subject.Items.Where(item => item is { MediaType: NcxType, Path: not null }))
        {
            if (subject.Document(ncx.Path!) is { Root: { } ncxRoot })
            {
                CheckNcx(subject, ncx.Path!, ncxRoot);
            }
        }
    }

    private static void CheckNav(EpubSubject subject, string path, XElement root)
    {
        var findings = subject.Findings;
        var navs = root.Descendants(Xhtml + "nav").Where(nav => nav.Attribute(Ops + "type") is not null).ToList();
        foreach (var (type, least) in new[] { ("toc", 1), ("page-list", 0), ("landmarks", 0) })
        {
            var count = navs.Count(nav => TypesOf(nav).Contains(type));
            if (count > 1 || count < least)
            {
                findings.Error(Clause, EpubPlace.Of(path, root), $"nav 문서의 {type}이(가) {count}개입니다.", $"The navigation document has {count} of {type}.");
            }
        }

        foreach (var nav in navs)
        {
            var types = TypesOf(nav);
            CheckShape(findings, path, nav, types);
            if (types.Contains("toc") || types.Contains("page-list"))
            {
                CheckTargets(subject, path, nav, types[0]);
            }

            if (types.Contains("landmarks"))
            {
                CheckLandmarks(findings, path, nav);
            }
        }
    }

    private static string[] TypesOf(XElement nav) => (nav.Attribute(Ops + "type")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A heading that may be, then one list; each item a link or words, then a list below it; words need one.</summary>
    private static void CheckShape(EpubFindings findings, string path, XElement nav, string[] types)
    {
        var children = nav.Elements().ToList();
        var first = children.Count > 0 && IsHeading(children[0]) ? 1 : 0;
        if (first == 0 && !types.Any(type => type is "toc" or "page-list" or "landmarks"))
        {
            findings.Warn(Clause, EpubPlace.Of(path, nav), "이 nav에는 제목이 있어야 합니다.", "This nav needs a heading.");
        }

        if (children.Count != first + 1 || children[first].Name != Xhtml + "ol")
        {
            findings.Error(Clause, EpubPlace.Of(path, nav), "nav에는 제목과 ol 하나만 둘 수 있습니다.", "A nav may hold a heading and one ol only.");
            return;
        }

        CheckList(findings, path, children[first]);
        if (types.Any(type => type is "page-list" or "landmarks") && children[first].Descendants(Xhtml + "ol").Any())
        {
            findings.Warn(Clause, EpubPlace.Of(path, nav), "이 nav의 목록은 한 겹이어야 합니다.", "The list of this nav should have one level.");
        }
    }

    private static bool IsHeading(XElement element) =>
        element.Name.Namespace == Xhtml && (element.Name.LocalName is ['h', >= '1' and <= '6'] || element.Name.LocalName is "hgroup" or "p" or "header");

    private static void CheckList(EpubFindings findings, string path, XElement list)
    {
        var items = list.Elements().ToList();
        if (items.Count == 0)
        {
            findings.Error(Clause, EpubPlace.Of(path, list), "ol에 항목이 없습니다.", "An ol without items.");
        }

        foreach (var item in items)
        {
            var inside = item.Elements().ToList();
            var isLink = inside.Count > 0 && inside[0].Name == Xhtml + "a";
            var isSound = item.Name == Xhtml + "li" && inside.Count is 1 or 2 && (isLink || inside[0].Name == Xhtml + "span") && (inside.Count == 1 ? isLink : inside[1].Name == Xhtml + "ol");
            if (!isSound)
            {
                findings.Error(Clause, EpubPlace.Of(path, item), "항목은 a나 span 하나와 그 아래의 ol이어야 하고, span에는 ol이 있어야 합니다.", "An item is one a or span and an ol below it, and a span needs an ol.");
                continue;
            }

            if (!HasWords(inside[0]))
            {
                findings.Error(Clause, EpubPlace.Of(path, inside[0]), "항목에 글이 없습니다.", "An item without words.");
            }

            if (isLink && inside[0].Attribute("href") is null)
            {
                findings.Error(Clause, EpubPlace.Of(path, inside[0]), "a에 href가 없습니다.", "An a without href.");
            }

            if (inside.Count == 2)
            {
                CheckList(findings, path, inside[1]);
            }
        }
    }

    private static bool HasWords(XElement label) =>
        label.Value.Trim().Length > 0 || label.DescendantsAndSelf().Any(element => element.Attribute("alt")?.Value.Trim().Length > 0 || element.Attribute("title")?.Value.Trim().Length > 0);

    /// <summary>Links lead to documents of the spine, and in their order.</summary>
    private static void CheckTargets(EpubSubject subject, string path, XElement nav, string type)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in subject.Spine.Where(item => item.Path is not null))
        {
            order.TryAdd(item.Path!, order.Count);
        }

        var last = (-1, -1);
        foreach (var link in nav.Descendants(Xhtml + "a"))
        {
            var url = EpubUrl.Resolve(path, link.Attribute("href")?.Value ?? "");
            if (url.Kind == EpubUrlKind.Outside)
            {
                subject.Findings.Error(Clause, EpubPlace.Of(path, link), $"{type}이(가) 책 밖을 가리킵니다.", $"{type} leads out of the book.");
            }

            if (url.Kind != EpubUrlKind.Inside || !order.TryGetValue(url.Path, out var index))
            {
                continue;
            }

            var here = (index, url.Fragment is { } fragment ? subject.IdentifiersIn(url.Path)?.GetValueOrDefault(fragment) ?? 0 : 0);
            if (here.CompareTo(last) < 0)
            {
                subject.Findings.Warn(Clause, EpubPlace.Of(path, link), $"{type}의 차례가 글의 차례와 다릅니다.", $"The order of {type} is not that of the text.");
            }

            last = here;
        }
    }

    private static void CheckLandmarks(EpubFindings findings, string path, XElement nav)
    {
        var met = new HashSet<(string, string)>();
        foreach (var link in nav.Descendants(Xhtml + "a"))
        {
            var type = link.Attribute(Ops + "type")?.Value;
            if (string.IsNullOrWhiteSpace(type))
            {
                findings.Error(Clause, EpubPlace.Of(path, link), "landmarks의 링크에 epub:type이 없습니다.", "A link of landmarks has no epub:type.");
            }
            else if (!met.Add((type, link.Attribute("href")?.Value ?? "")))
            {
                findings.Error(Clause, EpubPlace.Of(path, link), $"landmarks에 같은 것이 두 번 나옵니다: {type}", $"Twice in landmarks: {type}");
            }
        }
    }

    private static void CheckNcx(EpubSubject subject, string path, XElement root)
    {
        const string clause = "OPF 2.0.1 §2.4.1";
        var findings = subject.Findings;
        if (root.Name != Ncx + "ncx" || root.Element(Ncx + "navMap") is not { } map)
        {
            findings.Error(clause, EpubPlace.Of(path, root), "NCX의 뿌리가 ncx가 아니거나 navMap이 없습니다.", "The root of the NCX is not ncx, or it has no navMap.");
            return;
        }

        var unique = subject.Package.Attribute("unique-identifier")?.Value;
        var identifier = subject.Package.Descendants(Dc + "identifier").FirstOrDefault(element => element.Attribute("id")?.Value == unique)?.Value.Trim();
        var uid = root.Elements(Ncx + "head").Elements(Ncx + "meta").FirstOrDefault(meta => meta.Attribute("name")?.Value == "dtb:uid")?.Attribute("content")?.Value.Trim();
        if (uid is not null && identifier is not null && uid != identifier)
        {
            findings.Error(clause, EpubPlace.Of(path, root), $"NCX의 식별자가 책의 것과 다릅니다: {uid}", $"The identifier of the NCX is not that of the book: {uid}");
        }

        if (root.Element(Ncx + "docTitle") is null || !map.Elements(Ncx + "navPoint").Any())
        {
            findings.Error(clause, EpubPlace.Of(path, root), "NCX에 docTitle이나 navPoint가 없습니다.", "The NCX has no docTitle or no navPoint.");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (label, words, content) = (Ncx + "navLabel", Ncx + "text", Ncx + "content");
        foreach (var point in root.Descendants().Where(element => element.Name.Namespace == Ncx && element.Name.LocalName is "navPoint" or "pageTarget"))
        {
            var place = EpubPlace.Of(path, point);
            if (point.Element(label)?.Element(words) is null || point.Element(content)?.Attribute("src") is not { } source)
            {
                findings.Error(clause, place, "navPoint에 이름이나 갈 곳이 없습니다.", "A navPoint has no label or no content.");
                continue;
            }

            if (point.Attribute(IdName)?.Value is not { } id || !XmlNames.IsNcName(id) || !ids.Add(id))
            {
                findings.Error(clause, place, "navPoint의 id가 없거나 겹치거나 이름이 아닙니다.", "A navPoint has no id, one that occurs twice, or one that is no name.");
            }

            LinkRules.CheckTarget(subject, path, point.Element(content)!, source.Value, LinkUse.Hyperlink);
        }
    }
}
