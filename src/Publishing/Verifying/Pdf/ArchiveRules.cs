using UglyToad.PdfPig.Tokens;

namespace Publishing.Verifying.Pdf;

/// <summary>PDF/A-2 (ISO 19005-2), the clauses that a file of ours can meet or miss; clause numbers as veraPDF counts them too.</summary>
internal static class ArchiveRules
{
    private const string Standard = "ISO 19005-2 ";
    private static readonly string[] ForbiddenActions = ["Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "JavaScript"];
    private static readonly string[] ForbiddenAnnotations = ["3D", "Sound", "Screen", "Movie"];

    public static void Check(PreflightSubject subject, PreflightFindings findings)
    {
        CheckFile(subject, findings);
        CheckColor(subject, findings);
        CheckPictures(subject, findings);
        CheckFonts(subject, findings);
        CheckAnnotations(subject, findings);
        CheckMetadata(subject, findings);
        if (subject.ArchiveClaim?.EndsWith('A') == true)
        {
            CheckStructure(subject, findings);
        }
    }

    private static void CheckFile(PreflightSubject subject, PreflightFindings findings)
    {
        var start = subject.Bytes.Span;
        findings.Expect(start.Length > 15 && start.StartsWith("%PDF-1."u8) && start[7] is >= (byte)'0' and <= (byte)'7', Standard + "6.1.2", null, "머리 줄이 PDF 1.0~1.7의 것이 아닙니다.", "The header is not that of PDF 1.0 to 1.7.");
        var comment = start[(start.IndexOf((byte)'\n') + 1)..];
        findings.Expect(comment.Length > 5 && comment[0] == '%' && !comment[1..5].ContainsAnyInRange((byte)0, (byte)127), Standard + "6.1.2", null, "머리 줄 다음에 127보다 큰 바이트 넷이 없습니다.", "No four bytes above 127 follow the header.");
        findings.Expect(subject.Objects.Document.Structure.Trailer.Identifier is { Count: 2 }, Standard + "6.1.3", null, "파일의 식별자(ID)가 없습니다.", "The trailer has no ID.");
        findings.Expect(!subject.Objects.Document.IsEncrypted, Standard + "6.1.3", null, "암호가 걸려 있습니다.", "The file is encrypted.");
        findings.Expect(!subject.Marks.Any(marks => marks.NamesNothing), Standard + "6.2.2", null, "쪽의 내용이 자원에 없는 이름을 씁니다.", "Content names a resource that its page does not have.");
    }

    private static void CheckColor(PreflightSubject subject, PreflightFindings findings)
    {
        var intent = subject.Intents("GTS_PDFA1").FirstOrDefault();
        var profile = subject.Objects.Bytes(subject.Objects.Get<StreamToken>(intent, "DestOutputProfile"));
        findings.Expect(profile is not null && Writing.Images.IccProfiles.IsWhole(profile), Standard + "6.2.3", null, "출력 의도에 온전한 프로파일이 없습니다.", "There is no output intent with a whole profile.");
        var space = profile is { Length: > 20 } ? System.Text.Encoding.ASCII.GetString(profile, 16, 4) : "";
        for (var i = 0; i < subject.Marks.Count; i++)
        {
            var spaces = subject.Marks[i].Spaces;
            findings.Expect(!spaces.Contains("DeviceRGB") || space == "RGB ", Standard + "6.2.4.3", i + 1, "RGB 색이 있는데 출력 의도가 RGB의 것이 아닙니다.", "DeviceRGB is used without an output intent for RGB.");
            findings.Expect(!spaces.Contains("DeviceCMYK") || space == "CMYK", Standard + "6.2.4.3", i + 1, "CMYK 색이 있는데 출력 의도가 CMYK의 것이 아닙니다.", "DeviceCMYK is used without an output intent for CMYK.");
            findings.Expect(!spaces.Contains("DeviceGray") || space.Length > 0, Standard + "6.2.4.3", i + 1, "회색이 있는데 출력 의도가 없습니다.", "DeviceGray is used without an output intent.");
        }
    }

    private static void CheckPictures(PreflightSubject subject, PreflightFindings findings)
    {
        foreach (var picture in subject.Pictures)
        {
            findings.Expect(!subject.Objects.IsTrue(picture, "Interpolate"), Standard + "6.2.8", null, "그림이 보간(Interpolate)을 켰습니다.", "A picture asks to be interpolated.");
            findings.Expect(subject.Objects.Get<IToken>(picture, "Alternates") is null && subject.Objects.Get<IToken>(picture, "OPI") is null, Standard + "6.2.8", null, "그림에 대체 그림이나 OPI가 있습니다.", "A picture has alternates or OPI.");
            findings.Expect(subject.Objects.Name(picture, "Subtype") != "PS", Standard + "6.2.9", null, "포스트스크립트 객체가 있습니다.", "There is a PostScript XObject.");
            findings.Expect(!subject.Objects.Items(picture, "Filter").OfType<NameToken>().Any(filter => filter.Data is "LZWDecode" or "LZW"), Standard + "6.1.7.2", null, "LZW로 눌린 스트림이 있습니다.", "A stream is packed with LZW.");
        }
    }

    private static void CheckFonts(PreflightSubject subject, PreflightFindings findings)
    {
        foreach (var font in subject.Fonts)
        {
            var name = subject.Objects.Name(font, "BaseFont");
            findings.Expect(FileRules.IsEmbedded(subject.Objects, font), Standard + "6.2.11.4.1", null, $"글꼴 {name}이(가) 들어 있지 않습니다.", $"The font {name} is not embedded.");
            var hasUnicode = subject.Objects.Get<StreamToken>(font, "ToUnicode") is not null;
            findings.Expect(subject.ArchiveClaim?.EndsWith('B') == true || hasUnicode, Standard + "6.2.11.7.2", null, $"글꼴 {name}에 유니코드 표가 없습니다.", $"The font {name} has no map to Unicode.");
            var descendant = subject.Objects.Items(font, "DescendantFonts").OfType<DictionaryToken>().FirstOrDefault();
            findings.Expect(
                subject.Objects.Name(descendant, "Subtype") != "CIDFontType2" || subject.Objects.Get<IToken>(descendant, "CIDToGIDMap") is not null,
                Standard + "6.2.11.3.2", null, $"글꼴 {name}에 CIDToGIDMap이 없습니다.", $"The font {name} has no CIDToGIDMap.");
        }
    }

    private static void CheckAnnotations(PreflightSubject subject, PreflightFindings findings)
    {
        for (var i = 0; i < subject.Pages.Count; i++)
        {
            foreach (var annotation in subject.Annotations(subject.Pages[i]))
            {
                var kind = subject.Objects.Name(annotation, "Subtype");
                var flags = (int)(subject.Objects.Number(annotation, "F") ?? 0);
                findings.Expect(kind is not null && !ForbiddenAnnotations.Contains(kind), Standard + "6.3.1", i + 1, $"허용되지 않는 주석({kind})입니다.", $"Annotations of type {kind} are forbidden.");
                findings.Expect(kind == "Popup" || ((flags & 4) == 4 && (flags & (1 | 2 | 32)) == 0), Standard + "6.3.2", i + 1, "찍히지 않거나 숨은 주석이 있습니다.", "An annotation is hidden or not printed.");
                findings.Expect(kind is "Link" or "Popup" || subject.Objects.Dictionary(annotation, "AP") is not null, Standard + "6.3.3", i + 1, "주석에 모양(AP)이 없습니다.", "An annotation has no appearance.");
                var action = subject.Objects.Name(subject.Objects.Dictionary(annotation, "A"), "S");
                findings.Expect(action is null || !ForbiddenActions.Contains(action), Standard + "6.5.1", i + 1, $"허용되지 않는 동작({action})입니다.", $"Actions of type {action} are forbidden.");
            }
        }

        findings.Expect(subject.Objects.Dictionary(subject.Objects.Catalog, "AA") is null && subject.Objects.Name(subject.Objects.Dictionary(subject.Objects.Catalog, "OpenAction"), "S") != "JavaScript", Standard + "6.5.2", null, "문서가 열릴 때 하는 동작이 있습니다.", "The catalog has additional actions.");
    }

    private static void CheckMetadata(PreflightSubject subject, PreflightFindings findings)
    {
        findings.Expect(subject.Xmp.IsRead, Standard + "6.6.2.1", null, "메타데이터(XMP)를 읽을 수 없습니다.", "The metadata cannot be read.");
        findings.Expect(subject.Objects.Items(subject.Objects.Dictionary(subject.Objects.Catalog, "Metadata"), "Filter").FirstOrDefault() is null, Standard + "6.6.2.1", null, "메타데이터가 눌려 있습니다.", "The metadata are packed.");
        findings.Expect(subject.ArchiveClaim is "2A" or "2B" or "2U", Standard + "6.6.4", null, $"PDF/A-2의 표시가 {subject.ArchiveClaim}입니다.", $"The mark of PDF/A-2 says {subject.ArchiveClaim}.");
        findings.Expect(!subject.IsAccessibleClaim || subject.Xmp.Describes(PdfXmp.Accessible), Standard + "6.6.2.3.3", null, "XMP에 없는 속성을 설명하지 않고 씁니다.", "A property that XMP does not have is used without its description.");
    }

    private static void CheckStructure(PreflightSubject subject, PreflightFindings findings)
    {
        findings.Expect(subject.Objects.IsTrue(subject.Objects.Dictionary(subject.Objects.Catalog, "MarkInfo"), "Marked"), Standard + "6.7.2.2", null, "태그가 붙었다는 표시(Marked)가 없습니다.", "MarkInfo does not say that the file is tagged.");
        findings.Expect(subject.Objects.Dictionary(subject.Objects.Catalog, "StructTreeRoot") is not null, Standard + "6.7.3.3", null, "구조 트리가 없습니다.", "There is no structure tree.");
        findings.Expect(subject.Objects.Text(subject.Objects.Catalog, "Lang") is { Length: > 0 }, Standard + "6.7.4", null, "문서의 언어가 없습니다.", "The document has no language.");
    }
}
