using Publishing.Core;

namespace Publishing.Reading;

/// <summary>What can be wrong with the settings of a book and of its look: codes 071 to 099.</summary>
internal static partial class ReadingDiagnostics
{
    public static Diagnostic UnknownTrim(SourceSpan where, string text, string? suggestion, IEnumerable<string> names) => Wrong("reading-071", where,
        new($"모르는 판형입니다: ‘{Shown(text)}’.", $"Unknown trim size: ‘{Shown(text)}’."),
        suggestion is not null
            ? Instead(suggestion, names)
            : new($"이름({string.Join(", ", names)})이나 ‘152mm x 225mm’처럼 크기를 쓰십시오.", $"Write a name ({string.Join(", ", names)}) or a size such as ‘152mm x 225mm’.")) with { Mend = InPlace(where, suggestion) };

    public static Diagnostic TrimChosen(SourceSpan where, string name, string size, string variants) => new("reading-072", Severity.Information, where,
        new($"‘{name}’에는 {size}를 썼습니다.", $"‘{name}’ was taken as {size}."),
        new($"이 이름으로 {variants} mm도 팔립니다. 그 크기라면 ‘너비mm x 높이mm’로 쓰십시오.", $"Shops also sell {variants} mm under this name; write such a size as ‘width mm x height mm’."));

    public static Diagnostic TypeAreaTooSmall(SourceSpan where, string ems, int lines) => Wrong("reading-073", where,
        new($"여백이 남긴 판면이 너무 작습니다: 글줄 길이 {ems}em, {lines}줄.", $"The margins leave too small a type area: {ems} em by {lines} lines."),
        new("적어도 5em에 5줄이 되도록 여백이나 글자 크기를 줄이십시오.", "Make margins or size smaller, for 5 em by 5 lines at least."));

    public static Diagnostic LeadingBelowSize(SourceSpan where, string path, string leading, string size) => Wrong("reading-074", where,
        new($"행간({leading})이 글자 크기({size})보다 작습니다: ‘{path}.leading’.", $"The leading ({leading}) is smaller than the size ({size}): ‘{path}.leading’."),
        new("글줄이 겹치지 않도록 행간을 글자 크기보다 크게 하십시오. 예: 170%", "Make it larger than the size, so that lines do not touch; such as 170%."));

    public static Diagnostic BadPath(SourceSpan where, string path) => Wrong("reading-077", where,
        new($"파일 경로로 쓸 수 없습니다: ‘{Shown(path)}’.", $"This cannot be a file's path: ‘{Shown(path)}’."),
        new("빗금(/)으로 폴더를 나눈 경로를 쓰십시오. 예: images/cover.png", "Write a path with slashes between folders, such as images/cover.png."));

    public static Diagnostic BadIsbn(SourceSpan where, string path, string text) => Wrong("reading-078", where,
        new($"‘{path}’의 값이 ISBN이 아닙니다: ‘{Shown(text)}’.", $"‘{path}’ is no ISBN: ‘{Shown(text)}’."),
        new("13자리 숫자를 붙임표로 나누어 쓰십시오. 예: 979-11-12-31240-2", "Write 13 digits with hyphens, such as 979-11-12-31240-2."));

    public static Diagnostic IsbnPrefix(SourceSpan where, string path, string text) => Wrong("reading-079", where,
        new($"‘{path}’의 ISBN이 한국 번호가 아닙니다: ‘{Shown(text)}’.", $"‘{path}’ is not a Korean ISBN: ‘{Shown(text)}’."),
        new("한국의 ISBN은 978-89 또는 979-11로 시작합니다.", "Korean ISBNs start with 978-89 or 979-11."));

    public static Diagnostic IsbnCheckDigit(SourceSpan where, string path, string text, char expected) => Wrong("reading-080", where,
        new($"‘{path}’의 검사 숫자가 맞지 않습니다: ‘{Shown(text)}’.", $"The check digit of ‘{path}’ is wrong: ‘{Shown(text)}’."),
        new($"앞의 열두 자리가 맞다면 마지막 숫자는 {expected}입니다. 발급받은 번호와 견주어 보십시오.", $"If the first twelve digits are right, the last is {expected}; compare with the number you were given."));

    public static Diagnostic SameIsbn(SourceSpan where) => Wrong("reading-081", where,
        new("전자책의 ISBN이 종이책의 것과 같습니다.", "The e-book's ISBN is that of the print edition."),
        new("전자책은 따로 발급받은 ISBN을 씁니다. 아직 없으면 ‘isbn.ebook’을 지우십시오.", "An e-book has an ISBN of its own; without one yet, remove ‘isbn.ebook’."));

    public static Diagnostic BadAddon(SourceSpan where, string text, Wording rule) => Wrong("reading-082", where,
        new($"부가기호가 맞지 않습니다: ‘{Shown(text)}’.", $"The add-on code is wrong: ‘{Shown(text)}’."),
        rule);

    public static Diagnostic BadDate(SourceSpan where, string path, string text) => Wrong("reading-083", where,
        new($"‘{path}’의 값이 날짜가 아닙니다: ‘{Shown(text)}’.", $"‘{path}’ is no date: ‘{Shown(text)}’."),
        new("연-월-일로 쓰십시오. 예: 2026-03-02", "Write year-month-day, such as 2026-03-02."));

    public static Diagnostic PrintedBeforeEdition(SourceSpan where, string printed, string date) => Wrong("reading-084", where,
        new($"쇄를 찍은 날 {printed}이 그 판의 발행일 {date}보다 앞섭니다.", $"This printing's day {printed} is before the edition's {date}."),
        new("‘edition.date’에는 판을 처음 찍은 날, ‘edition.printed’에는 이번 쇄를 찍은 날을 쓰십시오.", "‘edition.date’ is the day the edition was first printed, ‘edition.printed’ that of this printing."));

    public static Diagnostic UnknownContributorRole(SourceSpan where, string role, string? suggestion) => Wrong("reading-085", where,
        new($"모르는 역할입니다: ‘{Shown(role)}’.", $"Unknown role: ‘{Shown(role)}’."),
        suggestion is not null
            ? new($"혹시 ‘{suggestion}’입니까?", $"Did you mean ‘{suggestion}’?")
            : new("MARC의 세 글자 부호를 쓰십시오. 지은이 aut, 옮긴이 trl, 그린이 ill, 엮은이 edt, 감수 ths.", "Write a MARC code of three letters: author aut, translator trl, illustrator ill, editor edt, adviser ths.")) with { Mend = InPlace(where, suggestion) };

    /// <param name="word">The key that was not known, where the entry is a map.</param>
    public static Diagnostic UnknownContentsEntry(SourceSpan where, string text, string? suggestion, SourceSpan? word = null) => Wrong("reading-086", where,
        new($"‘contents’에 놓을 수 없는 것입니다: ‘{Shown(text)}’.", $"‘contents’ does not take this: ‘{Shown(text)}’."),
        suggestion is not null
            ? new($"혹시 ‘{suggestion}’입니까?", $"Did you mean ‘{suggestion}’?")
            : new("Markdown 파일(.md), half-title title toc colophon index, {part: 이름, chapters: […]}, {appendix: […]} 가운데 하나를 쓰십시오.",
                "Write a Markdown file (.md), one of half-title title toc colophon index, {part: name, chapters: […]} or {appendix: […]}.")) with { Mend = InPlace(word ?? where, suggestion) };

    public static Diagnostic RepeatedEntry(SourceSpan where, string text) => Wrong("reading-087", where,
        new($"‘contents’에 두 번 나옵니다: ‘{Shown(text)}’.", $"‘contents’ has this twice: ‘{Shown(text)}’."),
        new("하나만 남기십시오.", "Keep one of them."));

    public static Diagnostic ColophonLacks(SourceSpan where, Wording item, Wording hint, bool isForSale) => new("reading-088", isForSale ? Severity.Error : Severity.Warning, where,
        new($"판권지: {item.Korean} 누락", $"Colophon: {item.English} is missing"),
        hint);

    public static Diagnostic UnknownPreset(SourceSpan where, string name, string? suggestion, IEnumerable<string> names) => Wrong("reading-089", where,
        new($"그런 모양 파일도 프리셋도 없습니다: ‘{Shown(name)}’.", $"There is neither a layout file nor a preset ‘{Shown(name)}’."),
        suggestion is not null
            ? Instead(suggestion, names)
            : new($"‘layout.yaml’ 같은 파일이나 프리셋({string.Join(", ", names)})을 쓰십시오.", $"Write a file such as ‘layout.yaml’ or a preset ({string.Join(", ", names)}).")) with { Mend = InPlace(where, suggestion) };

    public static Diagnostic RepeatedOutput(SourceSpan where, string name) => Wrong("reading-090", where,
        new($"‘outputs’에 두 번 나옵니다: ‘{Shown(name)}’.", $"‘outputs’ has this twice: ‘{Shown(name)}’."),
        new("하나만 남기십시오.", "Keep one of them."));

    public static Diagnostic UnknownProfile(SourceSpan where, string name, string? suggestion, IEnumerable<string> names) => Wrong("reading-096", where,
        new($"그런 프로필도, 규칙을 적은 파일도 없습니다: ‘{Shown(name)}’.", $"There is neither a profile nor a file of rules ‘{Shown(name)}’."),
        suggestion is not null
            ? Instead(suggestion, names)
            : new($"프로필({string.Join(", ", names)})이나 책의 폴더에 있는 파일을 쓰십시오.", $"Write a profile ({string.Join(", ", names)}) or a file in the folder of the book.")) with { Mend = InPlace(where, suggestion) };

    public static Diagnostic ClassesDiffer(SourceSpan where, string kdc, string addon) => new("reading-098", Severity.Warning, where,
        new($"한국십진분류 {kdc}과(와) 부가기호 {addon}의 내용 분류가 다릅니다.", $"The class {kdc} and the content digits of the add-on code {addon} differ."),
        new($"둘이 같은 책을 가리키면 부가기호는 {addon[..2]}{kdc[..2]}0입니다.", $"If both are of this book, the add-on code is {addon[..2]}{kdc[..2]}0."));
}
