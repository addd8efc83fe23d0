using System.Globalization;
using Publishing.Core;
using Publishing.Reading.Yaml;

namespace Publishing.Reading;

/// <summary>What can be wrong with a YAML file as such and with any key of it: codes 050 to 070.</summary>
internal static partial class ReadingDiagnostics
{
    /// <param name="mend">Where the slip has one cure and its place is known.</param>
    public static Diagnostic BrokenYaml(SourceSpan where, YamlSlip slip, TextChange? mend = null) => Wrong("reading-050", where,
        slip switch
        {
            YamlSlip.GluedColon => new("YAML이 여기서 깨졌습니다: 콜론과 값이 붙어 있습니다.", "The YAML breaks here: a colon is glued to its value."),
            YamlSlip.SecondColon => new("YAML이 여기서 깨졌습니다: 따옴표 없는 값 안에 콜론이 있습니다.", "The YAML breaks here: a value without quotes contains a colon."),
            YamlSlip.NoColon => new("YAML이 여기서 깨졌습니다: 키 뒤에 콜론이 없습니다.", "The YAML breaks here: a key has no colon."),
            YamlSlip.OpenQuote => new("YAML이 여기서 깨졌습니다: 따옴표가 닫히지 않았습니다.", "The YAML breaks here: a quotation mark is never closed."),
            YamlSlip.OpenBracket => new("YAML이 여기서 깨졌습니다: 괄호가 닫히지 않았습니다.", "The YAML breaks here: a bracket is never closed."),
            YamlSlip.ReservedStart => new("YAML이 여기서 깨졌습니다: 값이 YAML의 기호로 시작합니다.", "The YAML breaks here: a value starts with a character of YAML's own."),
            YamlSlip.Escape => new("YAML이 여기서 깨졌습니다: 큰따옴표 안의 역빗금 뒤에 알 수 없는 글자가 있습니다.", "The YAML breaks here: an unknown letter follows a backslash in double quotes."),
            _ => new("YAML이 여기서 깨졌습니다: 들여쓰기나 차례가 어긋났습니다.", "The YAML breaks here: indentation or order does not fit."),
        },
        slip switch
        {
            YamlSlip.GluedColon => new("콜론 뒤에 빈칸을 하나 두십시오. 예: title: 시월", "Put a space after the colon: title: 시월"),
            YamlSlip.SecondColon => new("값을 따옴표로 감싸십시오. 예: title: \"시월: 열흘\"", "Put the value in quotes: title: \"시월: 열흘\""),
            YamlSlip.NoColon => new("키와 값 사이에 콜론과 빈칸을 두십시오. 예: title: 시월", "Put a colon and a space between key and value: title: 시월"),
            YamlSlip.OpenQuote => new("같은 따옴표로 값을 닫으십시오.", "Close the value with the same quotation mark."),
            YamlSlip.OpenBracket => new("짝이 되는 괄호 ] 또는 }로 닫으십시오.", "Close it with the matching ] or }."),
            YamlSlip.ReservedStart => new("값을 따옴표로 감싸십시오.", "Put the value in quotes."),
            YamlSlip.Escape => new("역빗금을 둘 겹쳐 쓰거나(\\\\) 작은따옴표로 감싸십시오.", "Double the backslash (\\\\) or use single quotes."),
            _ => new("같은 묶음의 키는 같은 칸에서 시작하게 하고, 안쪽은 빈칸 두 개로 들이십시오.", "Start keys of one map in the same column and indent inner ones by two spaces."),
        }) with { Mend = mend };

    public static Diagnostic TabIndents(SourceSpan where) => Wrong("reading-051", where,
        new("들여쓰기에 탭이 있습니다.", "A tab is used to indent."),
        new("YAML은 탭으로 들일 수 없습니다. 빈칸 두 개로 바꾸십시오.", "YAML does not indent with tabs; use two spaces.")) with { Mend = new(where, "  ") };

    public static Diagnostic NestedTooDeep(SourceSpan where, int most) => Wrong("reading-053", where,
        new($"값이 {most}단보다 깊게 겹쳤습니다.", $"Values are nested deeper than {most} levels."),
        new("괄호와 들여쓰기를 확인하십시오. 가장 깊은 키도 네 단을 넘지 않습니다.", "Check brackets and indentation; no key is deeper than four levels."));

    public static Diagnostic TooManyNodes(SourceSpan where, int most) => Wrong("reading-054", where,
        new($"별칭(*)을 풀면 값이 {Grouped(most)}개를 넘습니다.", $"With its aliases (*) expanded the file holds more than {Grouped(most)} values."),
        new("겹친 별칭을 지우고 값을 그대로 쓰십시오.", "Remove the nested aliases and write the values out."));

    public static Diagnostic UnknownAlias(SourceSpan where, string name) => Wrong("reading-055", where,
        new($"정의되지 않은 별칭입니다: ‘*{Shown(name)}’.", $"Unknown alias: ‘*{Shown(name)}’."),
        new("앞에서 &로 이름을 붙인 값만 부를 수 있습니다. 별표가 글의 일부라면 따옴표로 감싸십시오.", "Only a value named with & before can be called; if the star is part of the text, use quotes."));

    public static Diagnostic SeveralDocuments(SourceSpan where) => Wrong("reading-056", where,
        new("한 파일에 문서가 둘 이상 있습니다.", "The file holds more than one document."),
        new("‘---’ 줄을 지우고 모든 키를 한 문서에 쓰십시오.", "Remove the ‘---’ line and keep all keys in one document.")) with { Mend = new(where, "") };

    public static Diagnostic RootIsNoMap(SourceSpan where) => Wrong("reading-057", where,
        new("파일의 바탕이 ‘키: 값’의 묶음이 아닙니다.", "The file is not a map of keys and values."),
        new("줄마다 ‘키: 값’으로 쓰십시오. 예: title: 시월", "Write ‘key: value’ lines, such as title: 시월"));

    public static Diagnostic DuplicateKey(SourceSpan where, string key, int firstLine) => Wrong("reading-058", where,
        new($"같은 키가 두 번 나옵니다: ‘{Shown(key)}’.", $"The key ‘{Shown(key)}’ appears twice."),
        new($"{firstLine}번째 줄의 것과 하나로 합치십시오.", $"Merge it with the one on line {firstLine}."));

    public static Diagnostic KeyIsNoWord(SourceSpan where) => Wrong("reading-059", where,
        new("키 자리에 낱말이 아닌 것이 있습니다.", "Something other than a word stands in the place of a key."),
        new("키는 ‘title’처럼 낱말 하나로 쓰십시오.", "Write a key as one word, such as ‘title’."));

    public static Diagnostic UnknownKey(SourceSpan where, string path, string? suggestion, IReadOnlyCollection<string> known) => Wrong("reading-060", where,
        new($"모르는 키입니다: ‘{Shown(path)}’.", $"Unknown key: ‘{Shown(path)}’."),
        Instead(suggestion, known)) with { Mend = InPlace(where, suggestion) };

    public static Diagnostic EncryptionRefused(SourceSpan where, string path) => Wrong("reading-095", where,
        new($"파일에 암호를 걸지 않습니다: ‘{Shown(path)}’.", $"Files are not encrypted: ‘{Shown(path)}’."),
        new("PDF/X, PDF/A, PDF/UA와 EPUB의 검사는 암호가 걸린 파일을 받지 않고, 화면 낭독기도 막힙니다. 이 키를 지우고, 필요하면 파일을 건네는 자리에서 거십시오.",
            "PDF/X, PDF/A and PDF/UA forbid it, stores refuse it and screen readers are shut out. Remove the key; lock the file where you hand it over if you must."));

    public static Diagnostic WrongKind(SourceSpan where, string path, Wording expected, Wording found) => Wrong("reading-061", where,
        new($"‘{path}’ 자리의 모양이 다릅니다. {expected.Korean} 있어야 할 곳에 {found.Korean} 있습니다.",
            $"‘{path}’ has the wrong shape: {found.English} stands where {expected.English} belongs."),
        new("목록은 [하나, 둘], 묶음은 {키: 값}이나 들여 쓴 줄로 씁니다.", "A list is written [one, two], a map {key: value} or as indented lines."));

    public static Diagnostic MissingKey(SourceSpan where, string path, string key) => Wrong("reading-062", where,
        path.Length == 0
            ? new($"꼭 있어야 할 키가 없습니다: ‘{key}’.", $"A required key is missing: ‘{key}’.")
            : new($"‘{path}’에 꼭 있어야 할 키가 없습니다: ‘{key}’.", $"‘{path}’ lacks a required key: ‘{key}’."),
        new($"‘{key}: …’를 더하십시오.", $"Add ‘{key}: …’."));

    public static Diagnostic EmptyValue(SourceSpan where, string path) => Wrong("reading-063", where,
        new($"‘{path}’의 값이 비었습니다.", $"‘{path}’ has no value."),
        new("값을 쓰거나 그 줄을 지우십시오.", "Write a value or remove the line."));

    public static Diagnostic UnitMissing(SourceSpan where, string path, string text, string unit) => Wrong("reading-064", where,
        new($"‘{path}’에 단위가 없습니다: ‘{Shown(text)}’.", $"‘{path}’ has no unit: ‘{Shown(text)}’."),
        new($"단위를 붙이십시오. 예: {Shown(text)}{unit}", $"Add a unit, such as {Shown(text)}{unit}"));

    /// <param name="number">What stands before the unit.</param>
    public static Diagnostic UnitWrong(SourceSpan where, string path, string number, string unit, string? suggestion, string[] units) => Wrong("reading-065", where,
        new($"‘{path}’에 쓸 수 없는 단위입니다: ‘{Shown(unit)}’.", $"‘{path}’ does not take this unit: ‘{Shown(unit)}’."),
        Instead(suggestion, units)) with { Mend = InPlace(where, suggestion is null ? null : number + suggestion) };

    public static Diagnostic OutOfRange(SourceSpan where, string path, string text, string least, string most) => Wrong("reading-066", where,
        new($"‘{path}’의 값이 범위를 벗어났습니다: ‘{Shown(text)}’.", $"‘{path}’ is out of range: ‘{Shown(text)}’."),
        new($"{least}에서 {most}까지 쓸 수 있습니다.", $"It takes {least} to {most}."));

    public static Diagnostic BadValue(SourceSpan where, string path, string text, Wording advice) => Wrong("reading-067", where,
        new($"‘{path}’에 쓸 수 없는 값입니다: ‘{Shown(text)}’.", $"‘{path}’ does not take this value: ‘{Shown(text)}’."),
        advice);

    public static Diagnostic NotAMeasure(SourceSpan where, string path, string text, string[] units, string example) =>
        BadValue(where, path, text, new(
            $"숫자와 단위({string.Join(' ', units)})로 쓰십시오. 예: {example}",
            $"Write a number with a unit ({string.Join(' ', units)}), such as {example}."));

    public static Diagnostic UnknownChoice(SourceSpan where, string path, string text, string? suggestion, IReadOnlyCollection<string> known) => Wrong("reading-068", where,
        new($"‘{path}’에서 고를 수 없는 값입니다: ‘{Shown(text)}’.", $"‘{path}’ does not take the choice ‘{Shown(text)}’."),
        Instead(suggestion, known)) with { Mend = InPlace(where, suggestion) };

    /// <param name="written">The tag with the blanks behind it.</param>
    public static Diagnostic TagIsNotUsed(SourceSpan where, string tag, SourceSpan? written) => Wrong("reading-069", where,
        new($"YAML 꼬리표는 쓰지 않습니다: ‘{Shown(tag)}’.", $"YAML tags are not used here: ‘{Shown(tag)}’."),
        new("꼬리표를 지우십시오. 느낌표가 글의 일부라면 따옴표로 감싸십시오.", "Remove the tag; if the exclamation mark is part of the text, use quotes.")) with { Mend = Deleted(written) };

    public static Diagnostic YamlTooLong(SourceSpan where, int length, int most) => Wrong("reading-070", where,
        new($"설정 파일이 너무 깁니다: {Grouped(length)}자.", $"The file is too long: {Grouped(length)} characters."),
        new($"{Grouped(most)}자까지 읽습니다. 본문은 Markdown 파일에 쓰십시오.", $"Up to {Grouped(most)} are read; the text of the book belongs into Markdown files."));

    private static Diagnostic Wrong(string code, SourceSpan where, Wording message, Wording hint) => new(code, Severity.Error, where, message, hint);

    /// <summary>The whole of a YAML value or key written anew; quotes around the old one go with it.</summary>
    private static TextChange? InPlace(SourceSpan where, string? meant) => meant is null || where.Length == 0 ? null : new(where, YamlText.Of(meant));

    private static TextChange? Deleted(SourceSpan? written) => written is { } place ? new(place, "") : null;

    private static Wording Instead(string? suggestion, IEnumerable<string> known) =>
        suggestion is not null
            ? new($"혹시 ‘{suggestion}’입니까?", $"Did you mean ‘{suggestion}’?")
            : new($"쓸 수 있는 것: {string.Join(", ", known)}", $"Known here: {string.Join(", ", known)}");

    /// <summary>An author's words inside a message: one line, at most forty letters.</summary>
    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 40 ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[38]) ? 38 : 39), "…");
    }

    private static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
