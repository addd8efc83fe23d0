using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>PDF/X-4 (ISO 15930-7), PDF/X-1a:2003 (ISO 15930-4), and what a one-colour interior must not have (P25, P26, P32).</summary>
internal static class PressRules
{
    private const string X1a = "PDF/X-1a:2003";

    /// <summary>P25: nothing thinner is sure to be printed; a little less for rounding.</summary>
    private const double LeastLine = 0.245;

    private static readonly string[] BlackOnly = ["K"];

    public static void Check(PreflightSubject subject, PreflightFindings findings)
    {
        var isX1a = subject.PressClaim == X1a;
        var standard = isX1a ? "ISO 15930-4 " : "ISO 15930-7 ";
        findings.Expect(subject.PressClaim is X1a or "PDF/X-4", standard + "6.1", null, $"알지 못하는 표준입니다: {subject.PressClaim}", $"The standard {subject.PressClaim} is not known.");
        CheckFile(subject, findings, standard, isX1a);
        CheckIntent(subject, findings, standard);
        for (var i = 0; i < subject.Pages.Count; i++)
        {
            CheckPage(subject, findings, standard, i);
        }

        foreach (var picture in subject.Pictures)
        {
            findings.Expect(!isX1a || subject.Objects.Get<StreamToken>(picture, "SMask") is null, standard + "6.4", null, "비쳐 보이는 그림(SMask)이 있습니다.", "A picture is transparent (SMask).");
            findings.Expect(!subject.Objects.Items(picture, "Filter").OfType<NameToken>().Any(filter => filter.Data == "LZWDecode"), standard + "6.6", null, "LZW로 눌린 그림이 있습니다.", "A picture is packed with LZW.");
        }
    }

    /// <summary>P26: no ink but black, and the second ink if there is one, on any page.</summary>
    public static void CheckOneColor(PreflightSubject subject, PreflightFindings findings, string? secondInk)
    {
        for (var i = 0; i < subject.Marks.Count; i++)
        {
            var others = subject.Marks[i].Inks.Except(BlackOnly).Where(ink => ink != secondInk).ToArray();
            findings.Expect(others.Length == 0, "P26", i + 1, $"먹 1도 본문에 다른 잉크가 있습니다: {string.Join(", ", others)}", $"A one-colour interior has other inks: {string.Join(", ", others)}");
        }
    }

    private static void CheckFile(PreflightSubject subject, PreflightFindings findings, string standard, bool isX1a)
    {
        var objects = subject.Objects;
        var version = objects.Document.Version;
        findings.Expect(isX1a ? version <= 1.4001 : version <= 1.6001, standard + "6.2", null, $"PDF {version:0.0}은(는) 이 표준보다 새 판입니다.", $"PDF {version:0.0} is newer than the standard allows.");
        findings.Expect(!objects.Document.IsEncrypted, standard + "6.3", null, "암호가 걸려 있습니다.", "The file is encrypted.");
        findings.Expect(objects.Document.Structure.Trailer.Identifier is { Count: 2 }, standard + "6.3-ID", null, "파일의 식별자가 없습니다.", "The trailer has no ID.");
        var trapped = objects.Name(objects.Information, "Trapped");
        findings.Expect(trapped is "True" or "False", standard + "6.8", null, "Trapped가 참도 거짓도 아닙니다.", "Trapped is neither true nor false.");
        findings.Expect(objects.Text(objects.Information, "Title") is { Length: > 0 }, standard + "6.9", null, "제목이 없습니다.", "There is no title.");
        findings.Expect(objects.Text(objects.Information, "CreationDate") is not null && objects.Text(objects.Information, "ModDate") is not null, standard + "6.9-date", null, "만든 날이나 고친 날이 없습니다.", "A date is missing.");
        findings.Expect(objects.Dictionary(objects.Dictionary(objects.Catalog, "Names"), "JavaScript") is null && objects.Get<IToken>(objects.Catalog, "OpenAction") is null, standard + "6.10", null, "문서가 열릴 때 하는 동작이나 자바스크립트가 있습니다.", "There is an action or JavaScript.");
        if (!isX1a)
        {
            findings.Expect(subject.Xmp.Has(PdfXmp.Media, "DocumentID") && subject.Xmp.Has(PdfXmp.Media, "VersionID") && subject.Xmp.Has(PdfXmp.Media, "RenditionClass"), standard + "6.4-XMP", null, "XMP에 문서의 이름과 판이 없습니다.", "The metadata do not name the document and its version.");
            findings.Expect(subject.Xmp.Has(PdfXmp.Dc, "title") && subject.Xmp.Has(PdfXmp.Basic, "CreateDate") && subject.Xmp.Has(PdfXmp.Basic, "ModifyDate") && subject.Xmp.Has(PdfXmp.Basic, "MetadataDate"), standard + "6.4-dates", null, "XMP에 제목이나 날짜가 없습니다.", "The metadata have no title or dates.");
        }
    }

    private static void CheckIntent(PreflightSubject subject, PreflightFindings findings, string standard)
    {
        var intents = subject.Intents("GTS_PDFX").ToArray();
        findings.Expect(intents.Length == 1, standard + "6.5", null, $"출력 의도가 {intents.Length}개입니다.", $"There are {intents.Length} output intents.");
        foreach (var intent in intents)
        {
            findings.Expect(subject.Objects.Text(intent, "OutputConditionIdentifier") is { Length: > 0 }, "P31", null, "출력 조건의 이름이 없습니다.", "The printing condition has no name.");
            var isWhole = subject.Objects.TryUnpack(subject.Objects.Get<StreamToken>(intent, "DestOutputProfile"), out var profile) && Writing.Images.IccProfiles.IsWhole(profile);
            findings.Expect(isWhole, standard + "6.5-profile", null, "출력 조건에 온전한 프로파일이 없습니다.", "The printing condition has no whole profile.");
        }
    }

    private static void CheckPage(PreflightSubject subject, PreflightFindings findings, string standard, int index)
    {
        var marks = subject.Marks[index];
        var page = subject.Pages[index].Dictionary;
        findings.Expect(!marks.Spaces.Contains("DeviceRGB") && !marks.Spaces.Contains("CalRGB"), standard + "6.6-color", index + 1, "RGB 색이 있습니다.", "There is RGB colour.");
        findings.Expect(standard[^2] != '4' || !marks.Spaces.Any(space => space is "ICCBased" or "Lab"), standard + "6.6-icc", index + 1, "프로파일이 붙은 색이 있습니다.", "There is colour with a profile of its own.");
        findings.Expect(!marks.HasWhiteOver, "P32", index + 1, "흰색이 겹쳐찍기로 되어 있습니다.", "White is set to overprint.");
        findings.Expect(marks.Thinnest >= LeastLine, "P25", index + 1, "0.25pt보다 가는 선이 있습니다.", "A line is thinner than 0.25 pt.");
        var bleed = subject.Objects.Box(page, "BleedBox") ?? subject.Objects.Box(page, "MediaBox");
        foreach (var annotation in subject.Annotations(subject.Pages[index]))
        {
            var box = subject.Objects.Box(annotation, "Rect");
            findings.Expect(box is null || bleed is null || box[2] < bleed[0] || box[0] > bleed[2] || box[3] < bleed[1] || box[1] > bleed[3], standard + "6.11", index + 1, "찍히는 자리에 주석이 있습니다.", "An annotation lies inside the bleed.");
        }

        foreach (var state in subject.Owners[index].SelectMany(owner => subject.Objects.Resources(owner, "ExtGState")).Select(entry => entry.Value).OfType<DictionaryToken>())
        {
            findings.Expect(subject.Objects.Get<IToken>(state, "TR") is null && subject.Objects.Get<IToken>(state, "HTP") is null, standard + "6.7", index + 1, "전달 함수나 망점이 정해져 있습니다.", "A transfer function or a halftone is set.");
            findings.Expect(standard[^2] != '4' || ((subject.Objects.Number(state, "ca") ?? 1) >= 1 && (subject.Objects.Number(state, "CA") ?? 1) >= 1), standard + "6.4-alpha", index + 1, "비쳐 보이는 것이 있습니다.", "Something is transparent.");
        }
    }
}
