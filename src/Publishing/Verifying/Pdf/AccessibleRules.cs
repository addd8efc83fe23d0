using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>PDF/UA-1 (ISO 14289-1), the clauses that a program can judge of a book.</summary>
internal sealed class AccessibleRules
{
    private const string Standard = "ISO 14289-1 ";

    private readonly PreflightSubject subject;
    private readonly PreflightFindings findings;
    private readonly HashSet<string> noteNames = new(StringComparer.Ordinal);
    private int heading;
    private int links;

    private AccessibleRules(PreflightSubject subject, PreflightFindings findings) => (this.subject, this.findings) = (subject, findings);

    public static void Check(PreflightSubject subject, PreflightFindings findings) => new AccessibleRules(subject, findings).Check();

    private void Check()
    {
        var objects = subject.Objects;
        Expect(subject.Xmp.Value(PdfXmp.Accessible, "part") == "1", "5", null, "PDF/UA-1의 표시가 없습니다.", "The mark of PDF/UA-1 is missing.");
        Expect(objects.IsTrue(objects.Dictionary(objects.Catalog, "MarkInfo"), "Marked"), "6.2", null, "태그가 붙었다는 표시가 없습니다.", "MarkInfo does not say that the file is tagged.");
        Expect(!objects.IsTrue(objects.Dictionary(objects.Catalog, "MarkInfo"), "Suspects"), "7.1-11", null, "태그가 의심스럽다는 표시가 있습니다.", "The tags are marked as suspect.");
        Expect(subject.Xmp.Has(PdfXmp.Dc, "title"), "7.1-9", null, "메타데이터에 제목이 없습니다.", "The metadata have no title.");
        Expect(objects.IsTrue(objects.Dictionary(objects.Catalog, "ViewerPreferences"), "DisplayDocTitle"), "7.1-10", null, "창에 제목을 보이라는 표시가 없습니다.", "The title is not shown in the window.");
        Expect(objects.Text(objects.Catalog, "Lang") is { Length: > 0 }, "7.2", null, "문서의 언어가 없습니다.", "The document has no language.");
        CheckPages();
        if (objects.Dictionary(objects.Catalog, "StructTreeRoot") is { } root)
        {
            foreach (var kid in objects.Items(root, "K").OfType<DictionaryToken>())
            {
                Visit(kid, 0);
            }
        }
        else
        {
            Expect(false, "7.1-3", null, "구조 트리가 없습니다.", "There is no structure tree.");
        }

        var annotations = subject.Pages.Sum(page => subject.Annotations(page).Count(annotation => objects.Name(annotation, "Subtype") == "Link"));
        Expect(links >= annotations, "7.18.5", null, $"링크 {annotations}개 가운데 {links}개만 구조 트리의 Link에 있습니다.", $"Of {annotations} links only {links} lie in a Link of the structure tree.");
    }

    private void CheckPages()
    {
        for (var i = 0; i < subject.Pages.Count; i++)
        {
            Expect(!subject.Marks[i].HasUnmarked, "7.1-3", i + 1, "태그도 없고 꾸밈(Artifact)도 아닌 내용이 있습니다.", "Content is neither tagged nor an artifact.");
            Expect(!subject.Marks[i].ShowsNotdef, "7.21.8", i + 1, "글꼴에 없는 글자(.notdef)가 찍혔습니다.", "A glyph that stands for no letter (.notdef) is shown.");
            var annotations = subject.Annotations(subject.Pages[i]).ToArray();
            Expect(annotations.Length == 0 || subject.Objects.Name(subject.Pages[i].Dictionary, "Tabs") == "S", "7.18.3", i + 1, "탭 순서가 구조의 순서가 아닙니다.", "The tab order is not that of the structure.");
            foreach (var annotation in annotations)
            {
                Expect(subject.Objects.Text(annotation, "Contents") is { Length: > 0 }, "7.18.1", i + 1, "링크에 설명(Contents)이 없습니다.", "An annotation has no description.");
                Expect(subject.Objects.Number(annotation, "StructParent") is not null, "7.18.1-2", i + 1, "주석이 구조 트리에 없습니다.", "An annotation is not in the structure tree.");
            }
        }

        foreach (var font in subject.Fonts)
        {
            Expect(FileRules.IsEmbedded(subject.Objects, font), "7.21.4.1", null, "들어 있지 않은 글꼴이 있습니다.", "A font is not embedded.");
            Expect(subject.Objects.Get<StreamToken>(font, "ToUnicode") is not null, "7.21.7", null, "유니코드 표가 없는 글꼴이 있습니다.", "A font has no map to Unicode.");
        }
    }

    private void Visit(DictionaryToken element, int depth)
    {
        const int deepest = 200;
        var objects = subject.Objects;
        var role = objects.Name(element, "S");
        switch (role)
        {
            case "Figure":
                Expect(objects.Text(element, "Alt") is { Length: > 0 } || objects.Text(element, "ActualText") is { Length: > 0 }, "7.3", null, "그림에 대체 글이 없습니다.", "A figure has no alternative text.");
                break;
            case "TH":
                Expect(Attribute(element, "Table", "Scope") is not null, "7.5", null, "표의 머리 칸에 범위(Scope)가 없습니다.", "A header cell has no scope.");
                break;
            case "L":
                Expect(Attribute(element, "List", "ListNumbering") is not null, "7.6", null, "목록에 번호의 꼴(ListNumbering)이 없습니다.", "A list does not say how it is numbered.");
                break;
            case "Note":
                Expect(objects.Text(element, "ID") is { } id && noteNames.Add(id), "7.9", null, "주에 저만의 이름(ID)이 없습니다.", "A note has no ID of its own.");
                break;
            case ['H', >= '1' and <= '6' and var digit]:
                Expect(digit - '0' <= heading + 1, "7.4.2", null, $"제목의 단계가 H{heading}에서 H{digit}로 건너뜁니다.", $"Headings skip from H{heading} to H{digit}.");
                heading = digit - '0';
                break;
            case null:
                return;
        }

        foreach (var kid in objects.Items(element, "K").OfType<DictionaryToken>())
        {
            var type = objects.Name(kid, "Type");
            links += role == "Link" && type == "OBJR" ? 1 : 0;
            if (type is not ("OBJR" or "MCR") && depth < deepest)
            {
                Visit(kid, depth + 1);
            }
        }
    }

    private IToken? Attribute(DictionaryToken element, string owner, string key) => subject.Objects.Items(element, "A").OfType<DictionaryToken>()
        .Where(attributes => subject.Objects.Name(attributes, "O") == owner)
        .Select(attributes => subject.Objects.Get<IToken>(attributes, key))
        .FirstOrDefault(value => value is not null);

    private void Expect(bool holds, string clause, int? page, string korean, string english) => findings.Expect(holds, Standard + clause, page, korean, english);
}
