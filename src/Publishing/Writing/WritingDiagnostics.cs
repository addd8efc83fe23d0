using Publishing.Core;

namespace Publishing.Writing;

/// <summary>What can go wrong between us and the disk.</summary>
internal static class WritingDiagnostics
{
    /// <summary>A full disk or a folder that cannot be written; the old outputs are untouched.</summary>
    public static Diagnostic CannotWrite(string path, Exception trouble) =>
        DiskTrouble.IsDiskFull(trouble) ? DiskFull(path) : NotWritable(path, DiskTrouble.Reason(trouble));

    private static Diagnostic DiskFull(string path) => new(
        "writing-001", Severity.Error, null,
        new($"디스크가 가득 차서 {path} 파일을 쓰지 못했습니다.", $"The disk is full; {path} was not written."),
        new("자리를 비우거나 -o로 다른 폴더를 지정하십시오. 이전 출력은 그대로 있습니다.", "Free some space, or choose another folder with -o. Earlier outputs are untouched."));

    private static Diagnostic NotWritable(string path, Wording reason) => new(
        "writing-002", Severity.Error, null,
        new($"{path} 파일을 쓰지 못했습니다: {reason.Korean}.", $"{path} cannot be written: {reason.English}."),
        new("폴더의 쓰기 권한을 확인하거나 -o로 다른 폴더를 지정하십시오. 이전 출력은 그대로 있습니다.", "Check the folder's permissions, or choose another with -o. Earlier outputs are untouched."));

    /// <summary>Two books of one run with the same id.</summary>
    public static Diagnostic IdTaken(string id, string owner, string folder) => new(
        "writing-003", Severity.Error, SourceSpan.OfFile("book.yaml"),
        new($"두 책의 id가 ‘{id}’로 같아 출력이 겹칩니다: {owner}, {folder}.", $"Two books have the id ‘{id}’, so their outputs would collide: {owner}, {folder}."),
        new("한쪽 book.yaml의 id를 바꾸십시오.", "Change the id in one of the two book.yaml files."));
}
