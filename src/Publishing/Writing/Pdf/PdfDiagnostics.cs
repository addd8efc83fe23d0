using System.Diagnostics;
using System.Globalization;
using Publishing.Core;
using Publishing.Writing.Images.Letters;

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

    /// <summary>Letters of a drawing that do not stand there as its file says.</summary>
    public static Diagnostic LettersOfDrawing(string path, LetterComplaint complaint)
    {
        var (message, hint) = complaint switch
        {
            LetterComplaint.UnknownFamily unknown => (
                new Wording(
                    $"SVG 그림 {path}의 글꼴 ‘{unknown.Families}’이(가) 글꼴 폴더에 없어 ‘{unknown.Taken}’(으)로 찍었습니다.",
                    $"The SVG drawing {path} asks for the font '{unknown.Families}', which is not in the fonts folder; '{unknown.Taken}' was taken."),
                new Wording(
                    "그림의 font-family에 `publish fonts`에 있는 글꼴을 적거나 serif, sans-serif, monospace를 적으십시오.",
                    "Name a font of `publish fonts` in its font-family, or serif, sans-serif or monospace.")),
            LetterComplaint.MissingLetter missing => (
                new Wording(
                    string.Create(CultureInfo.InvariantCulture, $"SVG 그림 {path}의 글자 ‘{char.ConvertFromUtf32(missing.CodePoint)}’(U+{missing.CodePoint:X4})이(가) 어느 글꼴에도 없습니다."),
                    string.Create(CultureInfo.InvariantCulture, $"No font has the letter '{char.ConvertFromUtf32(missing.CodePoint)}' (U+{missing.CodePoint:X4}) of the SVG drawing {path}.")),
                OutlinesHint),
            LetterComplaint.NotDrawn { Kind: UndrawnText.Vertical } => (
                new Wording($"SVG 그림 {path}의 세로쓰기 글자를 가로로 찍었습니다.", $"Vertical text of the SVG drawing {path} was set across."),
                OutlinesHint),
            LetterComplaint.NotDrawn undrawn => (
                new Wording(
                    $"SVG 그림 {path}에서 {NameOf(undrawn.Kind).Korean} 글자를 그리지 못해 뺐습니다.",
                    $"Text {NameOf(undrawn.Kind).English} of the SVG drawing {path} cannot be drawn and was left out."),
                OutlinesHint),
            _ => throw new UnreachableException(),
        };
        return new("pdf-007", Severity.Warning, SourceSpan.OfFile(path), message, hint);
    }

    private static Wording OutlinesHint { get; } = new(
        "그림을 그린 프로그램에서 그 글자를 외곽선(패스)으로 바꾸어 저장하십시오.",
        "Turn that text into outlines in the drawing program and save the drawing.");

    private static Wording NameOf(UndrawnText kind) => kind switch
    {
        UndrawnText.Path => new("곡선을 따라 놓인(textPath)", "along a path (textPath)"),
        UndrawnText.Reference => new("다른 곳에서 끌어온(tref)", "taken from elsewhere (tref)"),
        _ => new("HTML로 적힌(foreignObject)", "in HTML (foreignObject)"),
    };

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
