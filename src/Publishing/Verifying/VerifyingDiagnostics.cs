using Publishing.Core;
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

    private static string PlaceKo(PreflightFinding finding) => finding.Page is { } page ? $"{page}번째 쪽: " : "";

    private static string PlaceEn(PreflightFinding finding) => finding.Page is { } page ? $"Page {page}: " : "";
}
