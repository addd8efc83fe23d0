using System.Globalization;
using Publishing.Core;

namespace Publishing.Typesetting.Fonts;

/// <summary>What can be wrong with the fonts folder and with the families a book asks for.</summary>
internal static class FontsDiagnostics
{
    private static readonly Wording RestoreHint = new(
        "이 도구와 함께 온 fonts 폴더의 원본으로 되돌리십시오. 일부러 바꾼 글꼴이라면 fonts.lock의 sha256도 함께 고치십시오.",
        "Restore the file from the fonts folder that came with the tool. If the font was changed on purpose, change its sha256 in fonts.lock too.");

    /// <param name="folder">The folder that was looked in, or null when none was found anywhere.</param>
    public static Diagnostic NoFolder(string? folder) => Error(
        "fonts-001",
        new(
            folder is null ? "글꼴 폴더를 찾을 수 없습니다." : $"글꼴 폴더에 fonts.lock이 없습니다: {folder}",
            folder is null ? "No fonts folder was found." : $"There is no fonts.lock in the fonts folder: {folder}"),
        new(
            "fonts 폴더를 실행 파일 옆에 두거나, 환경 변수 PUBLISHING_FONTS에 그 폴더의 경로를 적으십시오.",
            "Put the fonts folder next to the program, or name its path in the environment variable PUBLISHING_FONTS."));

    public static Diagnostic BrokenLock(int line) => Error(
        "fonts-002",
        new(
            string.Create(CultureInfo.InvariantCulture, $"fonts.lock의 {line}번째 줄을 읽을 수 없습니다."),
            string.Create(CultureInfo.InvariantCulture, $"Line {line} of fonts.lock cannot be read.")),
        new(
            "글꼴마다 family, weight, style(upright 또는 italic), sha256, file을 ‘이름: 값’ 꼴로 한 줄씩 적으십시오.",
            "Give each face family, weight, style (upright or italic), sha256 and file, one 'name: value' a line."));

    public static Diagnostic MissingFile(LockedFace face) => Error(
        "fonts-003",
        new($"글꼴 파일을 열 수 없습니다: {face.File}", $"The font file cannot be opened: {face.File}"),
        RestoreHint);

    public static Diagnostic HashDiffers(LockedFace face, string found) => Error(
        "fonts-004",
        new(
            $"글꼴 파일이 fonts.lock과 다릅니다: {face.File} (적힌 값 {face.Sha256[..12]}…, 실제 값 {found[..12]}…)",
            $"The font file differs from fonts.lock: {face.File} (locked {face.Sha256[..12]}…, found {found[..12]}…)"),
        RestoreHint);

    public static Diagnostic Corrupt(LockedFace face) => Error(
        "fonts-005",
        new($"글꼴 파일이 손상되었습니다: {face.File}", $"The font file is corrupt: {face.File}"),
        RestoreHint);

    public static Diagnostic UnknownFamily(string family, SourceSpan? where, IReadOnlyList<string> known)
    {
        var meant = Suggestion.For(family, known);
        var list = string.Join(", ", known);
        return Error(
            "fonts-006",
            new($"‘{family}’이라는 글꼴이 없습니다.", $"There is no font family '{family}'."),
            new(
                (meant is null ? "" : $"혹시 ‘{meant}’입니까? ") + $"쓸 수 있는 글꼴: {list}.",
                (meant is null ? "" : $"Did you mean '{meant}'? ") + $"Families to choose from: {list}."),
            where) with { Mend = where is { Length: > 0 } place && meant is not null ? new(place, meant) : null };
    }

    public static Diagnostic EmbeddingForbidden(LockedFace face) => Error(
        "fonts-007",
        new($"글꼴이 문서에 담는 것을 금지합니다: {face.File}", $"The font forbids being embedded in a document: {face.File}"),
        new("담을 수 있는 글꼴(예: OFL 글꼴)로 바꾸십시오.", "Choose a font that may be embedded, such as one under the OFL."));

    private static Diagnostic Error(string code, Wording message, Wording hint, SourceSpan? where = null) =>
        new(code, Severity.Error, where, message, hint);
}
