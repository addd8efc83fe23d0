using Publishing.Core;
using Publishing.Verifying.Epub;
using Publishing.Verifying.Pdf;

namespace Publishing.Verifying;

/// <summary>Everything that looking at finished files can complain of.</summary>
internal static class VerifyingDiagnostics
{
    public static Diagnostic Broken(string file, PreflightFinding finding) => new("check-001", Severity.Error, SourceSpan.OfFile(file),
        new(
            $"{PlaceKo(finding)}{finding.Message.Korean} [{finding.Clause}]",
            $"{PlaceEn(finding)}{finding.Message.English} [{finding.Clause}]"),
        new("이 파일을 만든 프로그램에서 고쳐 다시 만드십시오.", "Mend it in the program that made the file, and make it again."));

    public static Diagnostic Unreadable(string file) => new("check-002", Severity.Error, SourceSpan.OfFile(file),
        new($"{file}을(를) PDF로 읽을 수 없습니다.", $"{file} cannot be read as a PDF."),
        new("파일이 깨졌거나 암호가 걸렸는지 보십시오.", "See whether it is broken or has a password."));

    public static Diagnostic Broken(string file, EpubFinding finding) => new("check-003", finding.Severity, SourceSpan.OfFile(file),
        new(
            $"{finding.Place}: {finding.Message.Korean} [{finding.Clause}]",
            $"{finding.Place}: {finding.Message.English} [{finding.Clause}]"),
        new("이 파일을 만든 프로그램에서 고쳐 다시 만드십시오.", "Mend it in the program that made the file, and make it again."));

    public static Diagnostic NoArchive(string file) => new("check-004", Severity.Error, SourceSpan.OfFile(file),
        new($"{file}을(를) EPUB으로 열 수 없습니다: zip이 아니거나 깨졌습니다.", $"{file} cannot be opened as an EPUB: it is no zip archive, or broken."),
        new("파일을 다시 내려받거나 다시 만드십시오.", "Get the file again, or make it again."));

    /// <summary>A fault of the tool, told before the file gets its name.</summary>
    public static Diagnostic TextDiffers(string place, string wanted, string found, SourceSpan where) => new("check-005", Severity.Error, where,
        new(
            $"책의 글이 원고와 다릅니다({place}). 원고: ‘{wanted}’, 책: ‘{found}’",
            $"The text of the book is not that of the manuscript ({place}). Manuscript: ‘{wanted}’, book: ‘{found}’"),
        new("이 프로그램의 잘못입니다. 이 원고와 함께 알려 주십시오.", "This is a fault of the program; please report it with this manuscript."));

    public static Diagnostic CannotOpen(string file, string reason) => new("check-006", Severity.Error, SourceSpan.OfFile(file),
        new($"파일을 열 수 없습니다: {reason}", $"The file cannot be opened: {reason}"),
        new("파일의 이름과 자리를 보십시오.", "See whether the name and the folder are right."));

    private static string PlaceKo(PreflightFinding finding) => finding.Page is { } page ? $"{page}번째 쪽: " : "";

    private static string PlaceEn(PreflightFinding finding) => finding.Page is { } page ? $"Page {page}: " : "";
}
