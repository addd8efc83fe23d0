using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading.Linting;

/// <summary>What the lint says. A warning is what a reader of the book would see as wrong; a matter of form is for information.</summary>
internal static class LintDiagnostics
{
    public static Diagnostic MixedTitleMarks(SourceSpan where, MarkUse corner, MarkUse angle)
    {
        var (corners, angles) = corner.Example[0] == '『' ? ("『 』", "《 》") : ("「 」", "〈 〉");
        var fewer = corner.Count < angle.Count ? corners : angles;
        return Make("lint-001", Severity.Warning, where,
            (Invariant($"제목을 적는 부호로 {corners}와 {angles}가 섞여 있습니다: {corner.Example}({corner.Place}), {angle.Example}({angle.Place})."),
             Invariant($"Titles stand in both {corners} and {angles}: {corner.Example} ({corner.Place}), {angle.Example} ({angle.Place}).")),
            (Invariant($"한 책에서는 한 가지만 쓰십시오. {corners} {corner.Count}번, {angles} {angle.Count}번이니 {fewer}를 고치는 편이 쉽습니다."),
             Invariant($"Use one kind in a book. {corners} occurs {corner.Count} times and {angles} {angle.Count} times, so {fewer} is quicker to change.")));
    }

    public static Diagnostic Unreferenced(SourceSpan where, string label, string id) => Make("lint-010", Severity.Information, where,
        ($"{label}{Particle.Choose(label, "을")} 본문에서 부르지 않았습니다.", $"{label} is not mentioned in the text."),
        ($"그림이나 표를 말하는 문장에 @{id}를 적으십시오. 부를 일이 없으면 식별자를 지우십시오.", $"Write @{id} in the sentence that speaks of it, or remove its identifier."));

    public static Diagnostic MixedEllipses(SourceSpan where, MarkUse rare, MarkUse usual) => Make("lint-002", Severity.Information, where,
        (Invariant($"말줄임표의 꼴이 섞여 있습니다: ‘{usual.Example}’ {usual.Count}번(처음은 {usual.Place}), ‘{rare.Example}’ {rare.Count}번."),
         Invariant($"Ellipses are mixed: ‘{usual.Example}’ {usual.Count} times (first in {usual.Place}), ‘{rare.Example}’ {rare.Count} times.")),
        ($"어느 꼴이나 바릅니다. 한 가지로 맞추려면 ‘{usual.Example}’로 적으십시오.", $"Either is right; to have one form, write ‘{usual.Example}’."));

    /// <param name="mended">What to write in its place; null where the author decides.</param>
    public static Diagnostic SpaceBeforeColon(SourceSpan where, string label, string value, string? mended) => Make("lint-003", Severity.Information, where,
        ("쌍점 앞에 빈칸이 있습니다.", "There is a space before the colon."),
        ($"‘{Joined(label, value)}’처럼 앞말에 붙이고 뒤를 띄우십시오.{ByFix(mended is not null).Korean}", $"Write ‘{Joined(label, value)}’: no space before it, one after.{ByFix(mended is not null).English}"))
        with { Mend = Change(where, mended) };

    public static Diagnostic MiddleDotLookAlike(SourceSpan where, char written, string word, bool isFixable) => Make("lint-004", Severity.Warning, where,
        (Invariant($"가운뎃점 자리에 U+{(int)written:X4}({NameOf(written).Korean})가 있습니다."),
         Invariant($"U+{(int)written:X4} ({NameOf(written).English}) stands in place of a middle dot.")),
        ($"‘{word.Replace(written, '·')}’처럼 U+00B7로 적으십시오.{ByFix(isFixable).Korean}", $"Write U+00B7, as in ‘{word.Replace(written, '·')}’.{ByFix(isFixable).English}"))
        with { Mend = Change(where, isFixable ? "·" : null) };

    /// <param name="mended">What to write in its place; null where the author decides.</param>
    public static Diagnostic DateForm(SourceSpan where, string written, string right, string? mended) => Make("lint-005", Severity.Information, where,
        ($"날짜 ‘{written}’의 띄어쓰기나 마침표가 규정과 다릅니다.", $"The date ‘{written}’ is not spaced and dotted as the norm has it."),
        ($"‘{right}’로 적으십시오.{ByFix(mended is not null).Korean}", $"Write ‘{right}’.{ByFix(mended is not null).English}"))
        with { Mend = Change(where, mended) };

    public static Diagnostic DoubledSpace(SourceSpan where, int count) => Make("lint-006", Severity.Information, where,
        (Invariant($"빈칸이 {count}개 이어져 있습니다."), Invariant($"There are {count} spaces in a row.")),
        ($"책에서는 한 칸으로 나옵니다. 한 칸만 남기십시오.{ByFix(true).Korean}", $"The book has one space here; leave one.{ByFix(true).English}"))
        with { Mend = Change(where, " ") };

    public static Diagnostic NotFixed(string path) => Make("lint-007", Severity.Warning, SourceSpan.OfFile(path),
        ($"{Quoted(path, "을")} 고치지 않았습니다. 겹친 한자(U+F900~FA0B)나 UTF-8이 아닌 글자가 있어 읽은 글과 파일이 다릅니다.",
         $"‘{path}’ was not fixed: duplicate hanja (U+F900 to FA0B) or letters that are not UTF-8 make the file differ from the text that was read."),
        ("경고가 가리키는 글자를 바로잡은 뒤 다시 실행하십시오.", "Mend the letters that the warnings name and run the command again."));

    public static Diagnostic CannotFix(string path, Wording reason) => Make("lint-008", Severity.Error, SourceSpan.OfFile(path),
        ($"고친 글을 {Quoted(path, "에")} 쓰지 못했습니다: {reason.Korean}.", $"‘{path}’ cannot be written: {reason.English}."),
        ("파일과 폴더의 쓰기 권한을 확인하십시오. 파일은 그대로 있습니다.", "Check the permissions of file and folder; the file is as it was."));

    /// <param name="mended">What to write in its place; null where the author decides.</param>
    public static Diagnostic SpaceAroundWave(SourceSpan where, string right, string? mended) => Make("lint-009", Severity.Information, where,
        ("물결표 앞뒤에 빈칸이 있습니다.", "There are spaces beside the wave dash."),
        ($"‘{right}’처럼 앞뒤 말에 붙이십시오.{ByFix(mended is not null).Korean}", $"Write ‘{right}’, without spaces.{ByFix(mended is not null).English}"))
        with { Mend = Change(where, mended) };

    private static TextChange? Change(SourceSpan where, string? mended) => mended is null ? null : new(where, mended);

    private static (string Korean, string English) NameOf(char written) => written switch
    {
        '\u318D' => ("아래아", "the vowel arae-a"),
        '\u30FB' => ("가타카나 가운뎃점", "the katakana middle dot"),
        '\u2022' => ("글머리표", "a bullet"),
        _ => ("음절 구분점", "a hyphenation point"),
    };

    private static (string Korean, string English) ByFix(bool isFixable) => isFixable ? (" --fix로 고칠 수 있습니다.", " --fix does it.") : ("", "");

    private static string Joined(string label, string value) => value.Length == 0 ? label + ":" : $"{label}: {value}";

    private static string Quoted(string word, string particle) => $"‘{word}’" + Particle.Choose(word, particle);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static Diagnostic Make(string code, Severity severity, SourceSpan where, (string Korean, string English) message, (string Korean, string English) hint) =>
        new(code, severity, where, new Wording(message.Korean, message.English), new Wording(hint.Korean, hint.English));
}
