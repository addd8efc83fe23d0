using Publishing.Core;

namespace Publishing.Writing.Pdf;

/// <summary>Everything that the PDF writer can complain of.</summary>
internal static class PdfDiagnostics
{
    public static Diagnostic BrokenPicture(string path) => new(
        "pdf-001",
        Severity.Error,
        SourceSpan.OfFile(path),
        new Wording($"그림 파일 {path}이(가) 깨졌거나 중간에 끊겨 PDF에 넣을 수 없습니다.", $"The picture {path} is broken or cut off and cannot be put into the PDF."),
        new Wording("그림 편집기에서 열어 PNG나 JPEG로 다시 저장하십시오.", "Open it in an image editor and save it again as PNG or JPEG."));

    public static Diagnostic UnknownPictureFormat(string path) => new(
        "pdf-002",
        Severity.Error,
        SourceSpan.OfFile(path),
        new Wording($"그림 파일 {path}의 형식을 알 수 없습니다.", $"The format of the picture {path} is not known."),
        new Wording("PNG, JPEG, GIF, WebP 가운데 하나로 저장하십시오.", "Save it as PNG, JPEG, GIF or WebP."));

    public static Diagnostic PictureTooLarge(string path, long most) => new(
        "pdf-003",
        Severity.Error,
        SourceSpan.OfFile(path),
        new Wording($"그림 파일 {path}의 화소가 너무 많습니다. 한 그림은 {most / 1_000_000}메가화소까지 넣을 수 있습니다.", $"The picture {path} has too many pixels; one picture may have {most / 1_000_000} million."),
        new Wording("인쇄할 크기에서 300ppi가 되도록 줄이십시오.", "Scale it down to 300 ppi at its printed size."));

    public static Diagnostic DrawingNotUnderstood(string path) => new(
        "pdf-004",
        Severity.Error,
        SourceSpan.OfFile(path),
        new Wording($"SVG 그림 {path}을(를) 그릴 수 없습니다.", $"The SVG drawing {path} cannot be drawn."),
        new Wording("600ppi PNG로 내보내 그 파일을 쓰십시오.", "Export it as a PNG at 600 ppi and use that file."));

    public static Diagnostic DrawingHasText(string path) => new(
        "pdf-007",
        Severity.Warning,
        SourceSpan.OfFile(path),
        new Wording($"SVG 그림 {path}에 글자가 글자로 들어 있습니다.", $"The SVG drawing {path} has letters as text."),
        new Wording("글꼴이 없는 컴퓨터에서는 달라지거나 사라집니다. 글자를 외곽선으로 바꾸어 저장하십시오.", "Where its fonts are missing they change or vanish: save the drawing with its text turned into outlines."));

    public static Diagnostic UnknownPicture(string path) => new(
        "pdf-005",
        Severity.Error,
        SourceSpan.OfFile(path),
        new Wording($"쪽에 놓인 그림 {path}이(가) 책의 그림 목록에 없습니다.", $"The picture {path} stands on a page but is not among the pictures of the book."),
        new Wording("book.yaml과 같은 폴더 아래에 파일이 있는지 확인하십시오.", "See whether the file is in the folder of book.yaml or below it."));

    public static Diagnostic InksConverted(string path) => new(
        "pdf-008",
        Severity.Warning,
        SourceSpan.OfFile(path),
        new Wording($"그림 {path}이(가) CMYK라 읽는 PDF에서는 sRGB로 바꾸었습니다.", $"The picture {path} is in CMYK and was converted to sRGB for the reading PDF."),
        new Wording("빛깔을 뜻대로 하려면 RGB로 저장한 그림을 쓰십시오. 인쇄용으로는 그때 바꿉니다.", "Use a picture saved in RGB to have the colours as you mean them; for the press it is converted then."));

    public static Diagnostic BrokenProfile(string path) => new(
        "pdf-009",
        Severity.Warning,
        SourceSpan.OfFile(path),
        new Wording($"그림 {path}에 든 색 프로파일이 깨졌습니다. sRGB로 보고 넣었습니다.", $"The colour profile in the picture {path} is broken; it was taken as sRGB."),
        new Wording("그림 편집기에서 sRGB로 바꾸어 다시 저장하십시오.", "Convert it to sRGB in an image editor and save it again."));

    public static Diagnostic EmbeddingForbidden(string family, string postScriptName) => new(
        "pdf-006",
        Severity.Error,
        null,
        new Wording($"글꼴 {family}({postScriptName})은 문서에 넣는 것을 금지합니다(fsType 2).", $"The font {family} ({postScriptName}) forbids embedding (fsType 2)."),
        new Wording("layout.yaml에서 문서에 넣을 수 있는 글꼴을 고르십시오.", "Choose a font in layout.yaml that may be embedded."));
}
