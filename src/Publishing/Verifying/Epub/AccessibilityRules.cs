using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>What EPUB Accessibility 1.1 asks of every book: what it says of itself, and that it is true of its text (E25–E31).</summary>
internal static partial class AccessibilityRules
{
    private const string Clause = "EPUB Accessibility 1.1";

    private static readonly string[] Required = ["schema:accessMode", "schema:accessibilityFeature", "schema:accessibilityHazard"];

    public static void Check(EpubSubject subject)
    {
        var metas = subject.Package.Elements(Opf + "metadata").Elements(Opf + "meta").ToLookup(meta => meta.Attribute("property")?.Value ?? "", meta => meta.Value.Trim(), StringComparer.Ordinal);
        foreach (var property in Required.Where(property => !metas.Contains(property)))
        {
            subject.Findings.Warn(Clause + " §2.2", new(subject.PackagePath), $"접근성 정보가 없습니다: {property}", $"The metadata lack {property}.");
        }

        CheckConformance(subject, metas);
        CheckPages(subject, metas);
        foreach (var item in subject.XhtmlItems)
        {
            if (subject.Document(item.Path!) is { Root: { } root })
            {
                CheckDocument(subject, item.Path!, root);
            }
        }
    }

    /// <summary>E27: the exact words, and who says so.</summary>
    private static void CheckConformance(EpubSubject subject, ILookup<string, string> metas)
    {
        foreach (var claim in metas["dcterms:conformsTo"].Where(claim => claim.StartsWith("EPUB Accessibility", StringComparison.OrdinalIgnoreCase)))
        {
            if (!Conformance().IsMatch(claim))
            {
                subject.Findings.Error(Clause + " §4.2", new(subject.PackagePath), $"준수 표시의 꼴이 아닙니다: {claim}", $"Not the form of a claim of conformance: {claim}");
            }

            if (!metas.Contains("a11y:certifiedBy"))
            {
                subject.Findings.Error(Clause + " §4.3", new(subject.PackagePath), "준수한다고 하면서 누가 확인했는지(a11y:certifiedBy)가 없습니다.", "Conformance is claimed, but not who certified it (a11y:certifiedBy).");
            }
        }
    }

    /// <summary>E15, E16: markers, a list of all of them, and where they come from go together.</summary>
    private static void CheckPages(EpubSubject subject, ILookup<string, string> metas)
    {
        var markers = subject.XhtmlItems.SelectMany(item => (subject.Document(item.Path!)?.Descendants() ?? []).Where(IsPageBreak).Select(marker => (item.Path, marker))).ToList();
        var nav = subject.Items.FirstOrDefault(item => item.Has("nav"))?.Path;
        var list = nav is null ? null : subject.Document(nav)?.Descendants(Xhtml + "nav").FirstOrDefault(element => element.Attribute(Ops + "type")?.Value == "page-list");
        if (markers.Count > 0 && list is null)
        {
            subject.Findings.Warn(Clause + " §3.4", new(nav ?? subject.PackagePath), "쪽 표시가 있는데 page-list가 없습니다.", "There are page markers and no page-list.");
        }

        if ((markers.Count > 0 || list is not null) && !metas.Contains("pageBreakSource") && !metas.Contains("source-of") && !subject.Package.Descendants(Dc + "source").Any())
        {
            subject.Findings.Warn(Clause + " §3.4", new(subject.PackagePath), "쪽 번호가 어느 판의 것인지(pageBreakSource)가 없습니다.", "It is not said whose page numbers they are (pageBreakSource).");
        }

        if (list is not null && markers.Count > 0)
        {
            var linked = list.Descendants(Xhtml + "a").Select(link => EpubUrl.Resolve(nav!, link.Attribute("href")?.Value ?? "")).Select(url => (url.Path, url.Fragment)).ToHashSet();
            foreach (var (path, marker) in markers.Where(marker => !linked.Contains((marker.Path!, marker.marker.Attribute("id")?.Value))))
            {
                subject.Findings.Warn(Clause + " §3.4", EpubPlace.Of(path!, marker), "page-list에 없는 쪽 표시입니다.", "A page marker that the page-list lacks.");
            }
        }

        foreach (var (path, marker) in markers.Where(marker => string.IsNullOrWhiteSpace(marker.marker.Attribute("aria-label")?.Value ?? marker.marker.Attribute("title")?.Value ?? marker.marker.Value)))
        {
            subject.Findings.Warn(Clause + " §3.4", EpubPlace.Of(path!, marker), "쪽 표시에 쪽 번호가 없습니다.", "A page marker without its number.");
        }
    }

    private static bool IsPageBreak(XElement element) => element.Attribute(RoleName)?.Value == "doc-pagebreak" || element.Attribute(TypeName)?.Value == "pagebreak";

    private static void CheckDocument(EpubSubject subject, string path, XElement root)
    {
        if ((root.Attribute("lang") ?? root.Attribute(XNamespace.Xml + "lang")) is not { Value.Length: > 0 })
        {
            subject.Findings.Warn("WCAG 3.1.1", EpubPlace.Of(path, root), "문서의 언어(lang)가 없습니다.", "The document has no language (lang).");
        }

        var level = 0;
        foreach (var element in root.Descendants())
        {
            switch (element.Name.LocalName)
            {
                case "img" when element.Attribute("alt")?.Value.Trim().Length == 0 && element.Attribute("role")?.Value is not ("presentation" or "none"):
                    subject.Findings.Warn("WCAG 1.1.1", EpubPlace.Of(path, element), "대체 글이 비어 있고 장식이라는 표시도 없습니다.", "The alternative text is empty, and the picture is not said to be decoration.");
                    break;
                case "table" when element.Descendants(Xhtml + "tr").Skip(1).Any() && !element.Descendants(Xhtml + "th").Any() && element.Attribute("role") is null:
                    subject.Findings.Warn("WCAG 1.3.1", EpubPlace.Of(path, element), "머리 칸이 없는 표입니다.", "A table without header cells.");
                    break;
                case "a" when element.Attribute("href") is not null && element.Value.Trim().Length == 0 && !element.Descendants(Xhtml + "img").Any() && element.Attribute("aria-label") is null:
                    subject.Findings.Warn("WCAG 2.4.4", EpubPlace.Of(path, element), "글이 없는 링크입니다.", "A link without words.");
                    break;
                case ['h', >= '1' and <= '6' and var digit] when element.Name.Namespace == Xhtml:
                    if (level > 0 && digit - '0' > level + 1)
                    {
                        subject.Findings.Warn("WCAG 1.3.1", EpubPlace.Of(path, element), $"제목의 높이를 건너뜁니다: h{level} 다음에 h{digit}", $"A level of headings is left out: h{digit} after h{level}");
                    }

                    level = digit - '0';
                    break;
            }
        }
    }

    [GeneratedRegex("^EPUB Accessibility 1\\.[01] - WCAG 2\\.[0-2] Level (A|AA|AAA)$")]
    private static partial Regex Conformance();
}
