using System.Globalization;
using System.Xml.Linq;
using static Publishing.Verifying.Epub.EpubSubject;

namespace Publishing.Verifying.Epub;

/// <summary>XHTML of one content document: elements in their places, attributes, identifiers (EPUB 3.3 §6.1, HTML §4).</summary>
internal sealed class ContentRules
{
    private const string Clause = "HTML §4";

    private readonly EpubSubject subject;
    private readonly EpubItem item;
    private readonly string path;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<(XAttribute Attribute, string Id)> references = [];
    private readonly HashSet<string> prefixes = new(StringComparer.Ordinal) { "msv", "prism" };

    private ContentRules(EpubSubject subject, EpubItem item)
    {
        this.subject = subject;
        this.item = item;
        path = item.Path!;
    }

    private EpubFindings Findings => subject.Findings;

    public static void Check(EpubSubject subject)
    {
        foreach (var item in subject.Items.Where(item => item is { MediaType: SvgType, Path: not null }))
        {
            CheckPicture(subject, item);
        }

        foreach (var item in subject.XhtmlItems)
        {
            if (subject.Document(item.Path!) is { Root: { } root })
            {
                new ContentRules(subject, item).CheckDocument(root);
            }
        }
    }

    /// <summary>An SVG of the manifest that has a script must say so.</summary>
    private static void CheckPicture(EpubSubject subject, EpubItem item)
    {
        if (subject.Document(item.Path!)?.Root is { } root)
        {
            new ContentRules(subject, item).Declare("scripted", root.DescendantsAndSelf().Any(IsScripted));
        }
    }

    private static bool IsScripted(XElement element) =>
        (element.Name.LocalName == "script" && element.Attribute("type")?.Value is null or "text/javascript" or "module" or "application/javascript" or "application/ecmascript" or "text/ecmascript")
        || (element.Name.LocalName == "form" && element.Name.Namespace == Xhtml)
        || HasHandler(element);

    private static bool HasHandler(XElement element)
    {
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) && attribute.Name.Namespace == XNamespace.None)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckDocument(XElement root)
    {
        if (root.Name != Xhtml + "html")
        {
            Error(root, "뿌리 요소가 XHTML의 html이 아닙니다.", "The root element is not html of XHTML.");
            return;
        }

        var order = root.Elements().Select(element => element.Name.LocalName).ToArray();
        if (order is not ["head", "body"])
        {
            Error(root, "html에는 head와 body가 차례로 하나씩 있어야 합니다.", "html must hold one head and one body, in this order.");
        }

        if (root.Attribute(Ops + "prefix")?.Value is { } declared)
        {
            prefixes.UnionWith(declared.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.EndsWith(':')).Select(word => word[..^1]));
        }

        if (root.Element(Xhtml + "head") is { } head)
        {
            CheckHead(head);
        }

        Check(root, HtmlContent.Named, default);
        foreach (var (attribute, id) in references.Where(reference => !ids.Contains(reference.Id)))
        {
            Error(attribute.Parent!, $"{attribute.Name.LocalName}이(가) 가리키는 id가 이 문서에 없습니다: {id}", $"{attribute.Name.LocalName} names an id that this document has not: {id}");
        }

        CheckProperties(root);
    }

    private void CheckHead(XElement head)
    {
        var titles = head.Elements(Xhtml + "title").ToList();
        if (titles.Count != 1 || titles[0].Value.Trim().Length == 0)
        {
            Error(head, "head에는 비어 있지 않은 title이 하나 있어야 합니다.", "head must hold one title, not empty.");
        }

        var charsets = head.Elements(Xhtml + "meta").Select(meta => meta.Attribute("charset")?.Value ?? CharsetOf(meta)).OfType<string>().ToList();
        if (charsets.Count > 1 || charsets.Any(charset => !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            Error(head, "meta의 charset은 하나이고 utf-8이어야 합니다.", "There may be one charset in the metas, and it must be utf-8.");
        }
    }

    private static string? CharsetOf(XElement meta)
    {
        var content = meta.Attribute("http-equiv")?.Value.Equals("content-type", StringComparison.OrdinalIgnoreCase) == true ? meta.Attribute("content")?.Value : null;
        var at = content?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : content![(at + "charset=".Length)..].Trim();
    }

    /// <summary>What an element stands inside of, where that forbids something.</summary>
    [Flags]
    private enum Inside
    {
        None = 0,
        Link = 1,
        Form = 2,
        HeaderOrFooter = 4,
        Dfn = 8,
        Caption = 16,
        Label = 32,
        Heading = 64,
    }

    private void Check(XElement element, HtmlContent inherited, Inside inside)
    {
        var name = element.Name.LocalName;
        if (HtmlElements.Find(name) is not { } rule)
        {
            Error(element, $"HTML에 없거나 이제 쓰지 않는 요소입니다: {name}", $"Not an element of HTML, or an obsolete one: {name}");
            rule = HtmlElements.Find("div")!;
        }

        CheckAttributes(element, rule);
        CheckOrder(element, name);
        CheckInside(element, rule, inside);
        inside |= InsideOf(name);
        var content = rule.Content == HtmlContent.Transparent ? inherited : rule.Content;
        for (var node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XText text)
            {
                if (content is HtmlContent.Nothing or HtmlContent.Named && !string.IsNullOrWhiteSpace(text.Value))
                {
                    Error(element, $"{name} 바로 안에는 글을 둘 수 없습니다.", $"{name} may not hold text itself.");
                }
            }
            else if (node is XElement child)
            {
                CheckChild(element, rule, content, child, inside);
            }
        }
    }

    private void CheckChild(XElement element, HtmlElement rule, HtmlContent content, XElement child, Inside inside)
    {
        var name = child.Name.LocalName;
        if (child.Name.Namespace != Xhtml)
        {
            if (child.Name.Namespace != SvgSpace && child.Name.NamespaceName != "http://www.w3.org/1998/Math/MathML" && child.Name.Namespace != Ops)
            {
                Error(child, $"XHTML이 아닌 요소입니다: {child.Name}", $"Not an element of XHTML: {child.Name}");
            }
            else
            {
                ids.UnionWith(child.DescendantsAndSelf().Select(foreign => foreign.Attribute("id")?.Value).OfType<string>());
            }

            return;
        }

        var kind = HtmlElements.Find(name)?.Kind ?? HtmlKind.Flow | HtmlKind.Phrasing;
        var isAllowed = rule.Children.Contains(name) || kind.HasFlag(HtmlKind.Script)
            || (content == HtmlContent.Flow && kind.HasFlag(HtmlKind.Flow)) || (content == HtmlContent.Phrasing && kind.HasFlag(HtmlKind.Phrasing));
        if (!isAllowed)
        {
            Error(child, $"{element.Name.LocalName} 안에 {name}을(를) 둘 수 없습니다.", $"{element.Name.LocalName} may not hold {name}.");
        }

        if (name is "dt" or "dd" && element.Name.LocalName == "div" && element.Parent?.Name.LocalName != "dl")
        {
            Error(child, $"{name}은(는) dl 안에 있어야 합니다.", $"{name} must stand in a dl.");
        }

        Check(child, content, inside);
    }

    private static Inside InsideOf(string name) => name switch
    {
        "a" or "button" => Inside.Link,
        "form" => Inside.Form,
        "header" or "footer" => Inside.HeaderOrFooter,
        "dfn" => Inside.Dfn,
        "caption" => Inside.Caption,
        "label" => Inside.Label,
        _ => Inside.None,
    };

    private void CheckInside(XElement element, HtmlElement rule, Inside inside)
    {
        var name = rule.Name;
        var isInteractive = rule.Kind.HasFlag(HtmlKind.Interactive) && (name != "a" || element.Attribute("href") is not null || inside.HasFlag(Inside.Link));
        if (inside.HasFlag(Inside.Link) && isInteractive && !(name == "label" && inside.HasFlag(Inside.Label)))
        {
            Error(element, $"링크나 단추 안에 {name}을(를) 둘 수 없습니다.", $"A link or button may not hold {name}.");
        }

        if ((name == "form" && inside.HasFlag(Inside.Form)) || (name is "header" or "footer" && inside.HasFlag(Inside.HeaderOrFooter))
            || (name == "dfn" && inside.HasFlag(Inside.Dfn)) || (name == "table" && inside.HasFlag(Inside.Caption)) || (name == "label" && inside.HasFlag(Inside.Label)))
        {
            Error(element, $"{name}을(를) 거듭 넣었거나 캡션 안에 표를 넣었습니다.", $"{name} stands where it may not stand again.");
        }
    }

    private void CheckAttributes(XElement element, HtmlElement rule)
    {
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (attribute.IsNamespaceDeclaration)
            {
                continue;
            }

            if (attribute.Name.Namespace == XNamespace.None)
            {
                if (!HtmlElements.Allows(rule, attribute.Name.LocalName))
                {
                    Error(element, $"{rule.Name}에 없는 속성입니다: {attribute.Name.LocalName}", $"{rule.Name} has no such attribute: {attribute.Name.LocalName}");
                }

                CheckValue(element, attribute);
            }
            else if (attribute.Name == TypeName)
            {
                CheckTypes(element, attribute.Value);
            }
        }

        var (xmlLang, lang) = (element.Attribute(XmlLangName)?.Value, element.Attribute(LangName)?.Value);
        if (xmlLang is not null && lang is not null && !xmlLang.Equals(lang, StringComparison.OrdinalIgnoreCase))
        {
            Error(element, $"lang과 xml:lang이 다릅니다: {lang}, {xmlLang}", $"lang and xml:lang differ: {lang}, {xmlLang}");
        }

        CheckLanguage(element, xmlLang);
        CheckLanguage(element, lang);
        if (rule.Name == "img" && (element.Attribute("src")?.Value is not { Length: > 0 } || element.Attribute("alt") is null))
        {
            Error(element, "img에 src나 alt가 없습니다.", "An img has no src or no alt.");
        }
    }

    private void CheckLanguage(XElement element, string? tag)
    {
        if (tag is { Length: > 0 } && !LanguageTag.IsWellFormed(tag))
        {
            Error(element, $"BCP 47의 언어 표시가 아닙니다: {tag}", $"Not a language tag of BCP 47: {tag}");
        }
    }

    private void CheckTypes(XElement element, string types)
    {
        foreach (var type in types.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = type.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !prefixes.Contains(type[..colon]))
            {
                Error(element, $"epub:type의 접두어를 선언하지 않았습니다: {type}", $"epub:type has a prefix that is not declared: {type}");
            }
        }

        if (element.Name.LocalName is "head" or "title" or "meta" or "link" or "style" or "base")
        {
            Error(element, $"{element.Name.LocalName}에는 epub:type을 둘 수 없습니다.", $"{element.Name.LocalName} may not have epub:type.");
        }
    }

    private void CheckValue(XElement element, XAttribute attribute)
    {
        var (name, value) = (attribute.Name.LocalName, attribute.Value);
        switch (name)
        {
            case "id":
                if (value.Length == 0 || HasSpace(value))
                {
                    Error(element, $"id가 비었거나 빈칸이 있습니다: {value}", $"An id is empty or has a space: {value}");
                }
                else if (!ids.Add(value))
                {
                    Error(element, $"같은 id가 두 번 나옵니다: {value}", $"An id that occurs twice: {value}");
                }

                break;
            case "aria-labelledby" or "aria-describedby" or "aria-controls" or "aria-owns" or "aria-flowto" or "aria-details" or "aria-activedescendant" or "headers":
                references.AddRange(value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(id => (attribute, id)));
                break;
            case "for" when element.Name.LocalName is "label":
                references.Add((attribute, value));
                break;
            case "colspan" or "rowspan" or "span" or "width" or "height" or "start" or "value" or "tabindex" when IsNumbered(element, name):
                if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || (number < (name is "colspan" or "span" ? 1 : 0) && name is not ("start" or "value" or "tabindex")))
                {
                    Error(element, $"{name}의 값이 수가 아닙니다: {value}", $"The value of {name} is not a number: {value}");
                }

                break;
            case "dir" when value is not ("ltr" or "rtl" or "auto"):
            case "scope" when value is not ("row" or "col" or "rowgroup" or "colgroup"):
            case "type" when element.Name.LocalName == "ol" && value is not ("1" or "a" or "A" or "i" or "I"):
                Error(element, $"{name}의 값이 아닙니다: {value}", $"Not a value of {name}: {value}");
                break;
            case "style":
                StyleRules.CheckDeclarations(Findings, EpubPlace.Of(path, element), value);
                break;
        }
    }

    private static bool HasSpace(string value)
    {
        foreach (var letter in value)
        {
            if (char.IsWhiteSpace(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumbered(XElement element, string name) => element.Name.LocalName switch
    {
        "td" or "th" => name is "colspan" or "rowspan",
        "col" or "colgroup" => name == "span",
        "ol" => name == "start",
        "li" => name == "value",
        "img" or "video" or "canvas" or "iframe" or "embed" or "object" => name is "width" or "height",
        _ => name == "tabindex",
    };

    private void CheckOrder(XElement element, string name)
    {
        if (name is not ("table" or "figure" or "dl" or "ruby" or "details" or "fieldset"))
        {
            return;
        }

        var children = element.Elements().Select(child => child.Name.LocalName).Where(child => child is not ("script" or "template")).ToArray();
        var isSound = name switch
        {
            "table" => IsTable(children),
            "figure" => children.Count(child => child == "figcaption") <= 1 && Array.IndexOf(children, "figcaption") is var at && (at <= 0 || at == children.Length - 1),
            "dl" => IsDefinitionList(children),
            "ruby" => children.Contains("rt"),
            "details" => children is ["summary", ..] && children.Count(child => child == "summary") == 1,
            "fieldset" => Array.LastIndexOf(children, "legend") <= 0,
            _ => true,
        };
        if (!isSound)
        {
            Error(element, $"{name} 안의 요소가 빠졌거나 차례가 어긋났습니다.", $"Something is missing in {name}, or not in its order.");
        }
    }

    private static bool IsTable(string[] children)
    {
        var last = -1;
        foreach (var child in children)
        {
            var rank = child switch { "caption" => 0, "colgroup" => 1, "thead" => 2, "tbody" or "tr" => 3, "tfoot" => 4, _ => last };
            if (rank < last || (rank == last && child is "caption" or "thead" or "tfoot"))
            {
                return false;
            }

            last = rank;
        }

        return !(children.Contains("tbody") && children.Contains("tr"));
    }

    private static bool IsDefinitionList(string[] children)
    {
        if (children.Contains("div"))
        {
            return children.All(child => child == "div");
        }

        return children.Length == 0 || (children[0] == "dt" && children[^1] == "dd");
    }

    /// <summary>What the manifest must say of a document that has scripts, SVG or MathML in it.</summary>
    private void CheckProperties(XElement root)
    {
        var (isScripted, hasSvg, hasMath) = (false, false, false);
        foreach (var element in root.Descendants())
        {
            isScripted |= IsScripted(element);
            hasSvg |= element.Name.Namespace == SvgSpace && element.Name.LocalName == "svg";
            hasMath |= element.Name.NamespaceName == "http://www.w3.org/1998/Math/MathML";
        }

        Declare("scripted", isScripted);
        Declare("svg", hasSvg);
        Declare("mathml", hasMath);
    }

    private void Declare(string property, bool isThere)
    {
        if (isThere && !item.Has(property))
        {
            Findings.Error("EPUB 3.3 §5.6.2.1", subject.PlaceOf(item.Element), $"{path}에 있는데 properties에 {property}이(가) 없습니다.", $"{path} needs the property {property}.");
        }
        else if (!isThere && item.Has(property))
        {
            Findings.Error("EPUB 3.3 §5.6.2.1", subject.PlaceOf(item.Element), $"{path}에 없는데 properties에 {property}이(가) 있습니다.", $"{path} has the property {property} and nothing of the kind in it.");
        }
    }

    private void Error(XElement element, string korean, string english) => Findings.Error(Clause, EpubPlace.Of(path, element), korean, english);
}
