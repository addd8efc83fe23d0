using System.Xml.Linq;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>What a link is for.</summary>
internal enum LinkUse
{
    Hyperlink,
    Picture,
    Style,
    Font,
    Media,
    Other,
}

/// <summary>Every address in documents and style sheets: sound, inside the container, listed, there, of the right kind (EPUB 3.3 §3.3–3.6).</summary>
internal static class LinkRules
{
    private const string Clause = "EPUB 3.3 §3";

    public static void Check(EpubSubject subject)
    {
        foreach (var item in subject.Items.Where(item => item is { Path: not null, MediaType: XhtmlType or SvgType }))
        {
            foreach (var element in subject.Document(item.Path!)?.Descendants() ?? [])
            {
                CheckElement(subject, item.Path!, element);
            }
        }
    }

    private static void CheckElement(EpubSubject subject, string path, XElement element)
    {
        var (name, isSvg) = (element.Name.LocalName, element.Name.Namespace == SvgSpace);
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            LinkUse? use = (name, attribute.Name.LocalName) switch
            {
                ("a" or "area", "href") => LinkUse.Hyperlink,
                ("img" or "image" or "input", "src" or "href") => LinkUse.Picture,
                ("video", "poster") => LinkUse.Picture,
                ("link", "href") when !isSvg => element.Attribute("rel")?.Value.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) == true ? LinkUse.Style : LinkUse.Other,
                ("audio" or "video" or "source" or "track", "src") => LinkUse.Media,
                ("script" or "iframe" or "embed", "src") or ("object", "data") or ("use", "href") => LinkUse.Other,
                _ => null,
            };
            if (use is { } known && (attribute.Name.Namespace == XNamespace.None || attribute.Name.Namespace == XLink))
            {
                CheckTarget(subject, path, element, attribute.Value, known);
            }
        }
    }

    public static void CheckTarget(EpubSubject subject, string path, XElement element, string address, LinkUse use) =>
        CheckTarget(subject, path, EpubPlace.Of(path, element), address, use);

    public static void CheckTarget(EpubSubject subject, string path, EpubPlace place, string address, LinkUse use)
    {
        var findings = subject.Findings;
        var url = EpubUrl.Resolve(path, address);
        switch (url.Kind)
        {
            case EpubUrlKind.Broken:
                findings.Error(Clause, place, $"주소로 읽을 수 없습니다: {address}", $"Not an address: {address}");
                break;
            case EpubUrlKind.Leaking:
                findings.Error(Clause, place, $"책의 꾸러미 밖을 가리킵니다: {address}", $"Leads out of the container: {address}");
                break;
            case EpubUrlKind.Outside:
                CheckOutside(findings, place, address, url.Path, use);
                break;
            default:
                CheckInside(subject, place, address, url, use);
                break;
        }
    }

    private static void CheckOutside(EpubFindings findings, EpubPlace place, string address, string scheme, LinkUse use)
    {
        if (scheme == "file" || (scheme == "data" && use == LinkUse.Hyperlink))
        {
            findings.Error(Clause, place, $"{scheme}: 주소는 쓸 수 없습니다: {address}", $"A {scheme}: address cannot be used: {address}");
        }
        else if (scheme is "http" or "https" && use is LinkUse.Picture or LinkUse.Style or LinkUse.Other)
        {
            findings.Error("EPUB 3.3 §3.6", place, $"책에 넣어야 할 것이 책 밖에 있습니다: {address}", $"Stands elsewhere and must be in the book: {address}");
        }
    }

    private static void CheckInside(EpubSubject subject, EpubPlace place, string address, EpubUrl url, LinkUse use)
    {
        var findings = subject.Findings;
        if (url.HasQuery)
        {
            findings.Error(Clause, place, $"책 안의 주소에 ?가 있습니다: {address}", $"An address inside the book has a query: {address}");
        }

        if (!subject.Archive.Has(url.Path))
        {
            findings.Error(Clause, place, $"없는 파일을 가리킵니다: {address}", $"Names a file that is not there: {address}");
            return;
        }

        if (!subject.ByPath.TryGetValue(url.Path, out var item))
        {
            findings.Error(Clause, place, $"manifest에 없는 파일을 가리킵니다: {address}", $"Names a file that the manifest does not list: {address}");
            return;
        }

        switch (use)
        {
            case LinkUse.Hyperlink when item.MediaType is not (XhtmlType or SvgType):
                findings.Error(Clause, place, $"글이 아닌 것으로 가는 링크입니다: {address}", $"A link to what is no document: {address}");
                break;
            case LinkUse.Hyperlink when item.MediaType == XhtmlType && !subject.IsInSpine(item):
                findings.Error(Clause, place, $"spine에 없는 문서로 가는 링크입니다: {address}", $"A link to a document that is not in the spine: {address}");
                break;
            case LinkUse.Picture when url.Fragment is not null && item.MediaType != SvgType:
                findings.Error(Clause, place, $"그림의 주소에 #이 있습니다: {address}", $"The address of a picture has a fragment: {address}");
                break;
            case LinkUse.Picture when !item.MediaType.StartsWith("image/", StringComparison.Ordinal) || (!PackageRules.IsCore(item.MediaType) && item.Fallback is null):
                findings.Error("EPUB 3.3 §3.2", place, $"그림으로 쓸 수 없는 형식입니다: {address} ({item.MediaType})", $"Not a media type that a picture may have: {address} ({item.MediaType})");
                break;
            case LinkUse.Style when item.MediaType != "text/css":
                findings.Error("EPUB 3.3 §3.2", place, $"스타일시트가 CSS가 아닙니다: {address} ({item.MediaType})", $"A style sheet that is not CSS: {address} ({item.MediaType})");
                break;
            case LinkUse.Style when url.Fragment is not null:
                findings.Error(Clause, place, $"스타일시트의 주소에 #이 있습니다: {address}", $"The address of a style sheet has a fragment: {address}");
                break;
        }

        if (use == LinkUse.Hyperlink && url.Fragment is { Length: > 0 } fragment && item.MediaType == XhtmlType && !fragment.Contains('(', StringComparison.Ordinal)
            && subject.IdentifiersIn(url.Path) is { } ids && !ids.ContainsKey(fragment))
        {
            findings.Error(Clause, place, $"가리키는 자리가 없습니다: {address}", $"Leads to a place that is not there: {address}");
        }
    }
}
