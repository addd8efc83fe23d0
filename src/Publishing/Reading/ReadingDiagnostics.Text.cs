using Publishing.Core;

namespace Publishing.Reading;

/// <content>What reading has to say about the text of a chapter.</content>
internal static partial class ReadingDiagnostics
{
    public static Diagnostic TooDeep(SourceSpan where) => Make("reading-010", Severity.Error, where,
        ("인용, 목록, 강조 따위가 너무 깊이 겹쳐 있어 이 글을 풀이할 수 없습니다.", "Quotations, lists or emphasis are nested too deeply to be read."),
        ("잘못 붙은 기호(>>>>, [[[[, ****)가 줄지어 있는지 찾아보십시오. 기호를 글자로 쓰려면 앞에 \\를 붙입니다.",
         "Look for rows of stray marks (>>>>, [[[[, ****); a backslash before a mark makes it a letter."));

    public static Diagnostic DuplicateId(string id, SourceSpan where, string first) => Make("reading-016", Severity.Error, where,
        ($"식별자 {Quoted(id, "이")} 두 번 쓰였습니다. 먼저 쓴 곳은 {first}입니다.", $"The identifier ‘{id}’ is used twice; first in {first}."),
        ("둘 가운데 하나를 다른 이름으로 바꾸고, 그것을 가리키는 @ 참조도 함께 고치십시오.", "Rename one of them, and the @ references that mean it."));

    /// <param name="word">The identifier alone, as in the other complaints of an unknown word; null where its place is not known.</param>
    public static Diagnostic UnknownReference(string id, SourceSpan where, SourceSpan? word, string? near) => OfDraft("reading-017", where,
        ($"참조가 가리키는 식별자 {Quoted(id, "이")} 책에 없습니다.", $"Nothing in the book has the identifier ‘{id}’."),
        DidYouMean(near, "가리킬 제목, 그림, 표에 {#" + id + "}를 붙이십시오.", "Put {#" + id + "} at the heading, figure or table that is meant.")) with { Mend = Meant(word, near) };

    public static Diagnostic BadIdentifier(string id, SourceSpan where) => Make("reading-018", Severity.Error, where,
        ($"식별자 {Quoted(id, "은")} 쓸 수 없습니다.", $"‘{id}’ cannot be an identifier."),
        ("로마자로 시작하여 로마자, 숫자, ‘:’, ‘-’, ‘_’로 적으십시오. 예: fig:map", "Start with a Latin letter and use letters, digits, ‘:’, ‘-’, ‘_’, as in fig:map."));

    public static Diagnostic UnknownContainer(string name, SourceSpan where, SourceSpan? word, string? near) => Make("reading-019", Severity.Error, where,
        (name.Length == 0 ? "상자의 이름이 없습니다." : $"{Quoted(name, "이라")}는 상자는 없습니다.", name.Length == 0 ? "The container has no name." : $"There is no container ‘{name}’."),
        DidYouMean(near, "쓸 수 있는 이름은 epigraph, poem, note, letter, right, center입니다.", "The names are epigraph, poem, note, letter, right and center.")) with { Mend = Meant(word, near) };

    public static Diagnostic UnclosedContainer(string name, SourceSpan where) => Make("reading-020", Severity.Error, where,
        ($"상자 {Quoted(name, "이")} 닫히지 않았습니다.", $"The container ‘{name}’ is never closed."),
        ("상자가 끝나는 곳에 ‘:::’만 있는 줄을 두십시오.", "Put a line with nothing but ‘:::’ where it ends."));

    public static Diagnostic StrayContainerEnd(SourceSpan where) => Make("reading-021", Severity.Error, where,
        ("여는 줄이 없는 ‘:::’입니다.", "This ‘:::’ closes nothing."),
        ("이 줄을 지우거나, 앞에 ‘::: note’처럼 여는 줄을 두십시오. 목록이나 인용 안에서 연 상자는 그 안에서 닫습니다.",
         "Delete it or open a container before it (‘::: note’); one opened inside a list or quotation is closed inside.")) with { Mend = new(where, "") };

    public static Diagnostic RawHtml(SourceSpan where, string tag) => Make("reading-022", Severity.Error, where,
        ($"HTML {Quoted(tag, "은")} 책에 실리지 않습니다.", $"HTML is not taken into the book: ‘{tag}’."),
        ("이 도구의 표기로 바꾸십시오. ‘<’를 글자로 쓰려면 ‘\\<’로 적습니다.", "Use the dialect's own marks; for the sign itself write ‘\\<’."));

    public static Diagnostic UnknownNote(string label, SourceSpan where, SourceSpan? word, string? near) => OfDraft("reading-023", where,
        ($"주 ‘{label}’의 내용이 이 파일에 없습니다.", $"The note ‘{label}’ has no text in this file."),
        DidYouMean(near, $"같은 파일에 ‘[^{label}]: 주의 내용’을 적으십시오.", $"Write ‘[^{label}]: its text’ in the same file.")) with { Mend = Meant(word, near) };

    public static Diagnostic UncalledNote(string label, SourceSpan where) => Make("reading-024", Severity.Warning, where,
        ($"주 {Quoted(label, "을")} 부르는 곳이 없어 책에 실리지 않습니다.", $"Nothing calls the note ‘{label}’, so it is not in the book."),
        ($"본문에 [^{label}] 표시를 넣거나 주를 지우십시오.", $"Put [^{label}] into the text, or delete the note."));

    public static Diagnostic DuplicateNote(string label, SourceSpan where) => Make("reading-025", Severity.Error, where,
        ($"주 ‘{label}’의 내용이 두 번 적혀 있습니다.", $"The note ‘{label}’ is written twice."),
        ("둘 가운데 하나의 이름을 바꾸십시오.", "Rename one of them."));

    public static Diagnostic SecondTitle(SourceSpan where) => Make("reading-026", Severity.Error, where,
        ("한 파일에 ‘#’ 제목이 둘 있습니다.", "The file has two ‘#’ headings."),
        ("절이면 ‘##’로 낮추고, 다른 장이면 파일을 나누십시오.", "Use ‘##’ for a section, or move the chapter to a file of its own."));

    public static Diagnostic NoTitle(SourceSpan where) => Make("reading-027", Severity.Warning, where,
        ("장에 ‘#’ 제목이 없습니다.", "The chapter has no ‘#’ heading."),
        ("파일 첫머리에 ‘# 제목’을 적으십시오. 제목 없이 둘 글이면 머리 정보에 ‘role: front’나 ‘role: back’을 적습니다.",
         "Begin the file with ‘# title’; a piece meant to have none says ‘role: front’ or ‘role: back’ in its front matter."));

    /// <param name="marks">The number signs of the heading; null for one that is underlined.</param>
    public static Diagnostic SkippedLevel(SourceSpan where, SourceSpan? marks, int level, int expected) => Make("reading-028", Severity.Warning, where,
        (Invariant($"제목이 {level}단계인데 그 위에 {expected}단계 제목이 없습니다."), Invariant($"A heading of level {level} without one of level {expected} above it.")),
        ($"‘{new string('#', expected)}’로 적거나 사이의 제목을 두십시오.", $"Write ‘{new string('#', expected)}’, or give the heading between.")) with { Mend = Meant(marks, new string('#', expected)) };

    public static Diagnostic TextBeforeTitle(SourceSpan where) => Make("reading-029", Severity.Warning, where,
        ("장 제목보다 앞에 글이 있습니다. 책에서는 제목 다음에 놓입니다.", "There is text before the chapter's title; in the book it comes after it."),
        ("‘# 제목’을 파일 첫머리로 옮기십시오.", "Move ‘# title’ to the top of the file."));

    public static Diagnostic HandMadeIndent(SourceSpan where, int paragraphs) => Make("reading-030", Severity.Warning, where,
        (Invariant($"빈칸으로 들여 쓴 단락이 {paragraphs}개 있어 그 빈칸을 뺐습니다."), Invariant($"{paragraphs} paragraphs begin with a space by hand; it was left out.")),
        ("들여쓰기는 layout.yaml의 text.indent가 정합니다. 원고에서 앞 빈칸을 지우십시오. 전각 빈칸은 publish check --fix가 지웁니다.", "The indent is set by text.indent in layout.yaml; delete the spaces, or let publish check --fix delete the wide ones."));

    public static Diagnostic MisplacedAttributes(SourceSpan where) => Make("reading-031", Severity.Error, where,
        ("이 속성이 붙을 것이 앞에 없습니다.", "There is nothing for these attributes to belong to."),
        ("그림, 링크, 강조, 대괄호 바로 뒤나 제목, 단락의 끝에 적으십시오. 글자로 쓰려면 ‘\\{’로 적습니다.",
         "Put them right after a picture, link, emphasis or bracket, or at the end of a heading or paragraph; for the letter write ‘\\{’."));

    public static Diagnostic BrokenAttributes(SourceSpan where) => Make("reading-032", Severity.Error, where,
        ("중괄호 안의 속성을 풀이할 수 없습니다.", "The attributes in these braces cannot be read."),
        ("{#식별자 .종류 이름=값}처럼 적습니다. 빈칸이 든 값은 따옴표로 묶고, 등호 앞뒤에는 빈칸을 두지 않습니다.",
         "Write {#id .class key=value}; put values with spaces into quotes, and no spaces around the equals sign."));

    public static Diagnostic UnknownAttribute(string key, SourceSpan where, SourceSpan? word, string? near) => Make("reading-033", Severity.Warning, where,
        ($"속성 {Quoted(key, "은")} 여기서 아무 일도 하지 않습니다.", $"The attribute ‘{key}’ does nothing here."),
        DidYouMean(near, "이름을 확인하거나 지우십시오.", "Check its name, or delete it.")) with { Mend = Meant(word, near) };

    public static Diagnostic BadWidth(string value, SourceSpan where) => Make("reading-034", Severity.Error, where,
        ($"그림의 너비 {Quoted(value, "을")} 풀이할 수 없습니다.", $"‘{value}’ is not a width for a picture."),
        ("글줄 길이에 대한 백분율로 1%에서 100% 사이에서 적으십시오. 예: width=80%", "Give a share of the measure from 1% to 100%, as in width=80%."));

    public static Diagnostic UnknownPlace(string value, SourceSpan where, SourceSpan? word, string? near) => Make("reading-092", Severity.Error, where,
        ($"그림의 자리에 {Quoted(value, "은")} 없습니다.", $"There is no place ‘{value}’ for a picture."),
        DidYouMean(near, "제자리면 place=here, 쪽 위면 place=top, 쪽 아래면 place=bottom, 한 쪽을 다 쓰면 place=page라고 적으십시오.", "Write place=here, place=top, place=bottom or place=page.")) with { Mend = Meant(word, near) };

    public static Diagnostic UnknownTurn(string value, SourceSpan where) => Make("reading-094", Severity.Error, where,
        ($"표를 {Quoted(value, "로")} 돌릴 수 없습니다.", $"A table cannot be turned by ‘{value}’."),
        ("왼쪽으로 눕히려면 turn=90이라고 적고, 눕히지 않으려면 지우십시오.", "Write turn=90 to turn it against the clock, or delete it."));

    public static Diagnostic NotFiguresOnly(SourceSpan where) => Make("reading-093", Severity.Warning, where,
        ("‘figures’ 상자에는 그림만 나란히 놓을 수 있습니다. 다른 것은 그 아래에 두었습니다.", "A ‘figures’ container sets pictures side by side; the rest was put below them."),
        ("그림마다 한 단락으로 적고, 글은 상자 밖에 두십시오.", "Give each picture a paragraph of its own, and put text outside the container."));

    public static Diagnostic UnknownBreak(string value, SourceSpan where, SourceSpan? word, string? near) => Make("reading-091", Severity.Error, where,
        ($"줄을 나누는 단위에 {Quoted(value, "은")} 없습니다.", $"Lines cannot be broken by ‘{value}’."),
        DidYouMean(near, "어절로 나누려면 break=word, 글자로 나누려면 break=syllable이라고 적으십시오.", "Write break=word to keep words whole, or break=syllable.")) with { Mend = Meant(word, near) };

    public static Diagnostic UnknownFrontMatter(string key, SourceSpan where, SourceSpan? word, string? near) => Make("reading-035", Severity.Error, where,
        ($"머리 정보에 쓸 수 없는 줄입니다: ‘{key}’", $"The front matter of a chapter has no ‘{key}’."),
        DidYouMean(near, "role과 short를 쓸 수 있습니다. 예: ‘role: front’", "It may have role and short, as in ‘role: front’.")) with { Mend = Meant(word, near) };

    public static Diagnostic UnknownRole(string role, SourceSpan where, SourceSpan? word, string? near) => Make("reading-036", Severity.Error, where,
        ($"{Quoted(role, "이라")}는 role은 없습니다.", $"There is no role ‘{role}’."),
        DidYouMean(near, "chapter, front(또는 preface, dedication), back(또는 afterword, bibliography), appendix 가운데 하나를 적으십시오.", "Use chapter, front (or preface, dedication), back (or afterword, bibliography) or appendix.")) with { Mend = Meant(word, near) };

    /// <param name="text">What is too much on the line; null where it has marks among it.</param>
    public static Diagnostic TextAfterContainerName(SourceSpan where, SourceSpan? text) => Make("reading-037", Severity.Error, where,
        ("상자를 여는 줄에 이름과 속성 말고 다른 글이 있습니다.", "The line that opens a container has more than its name and attributes."),
        ("글은 다음 줄부터 적으십시오. 속성은 ‘::: note {.small}’처럼 중괄호에 넣습니다.", "Begin the text on the next line; attributes go into braces, ‘::: note {.small}’.")) with { Mend = Before(text, "\n") };

    public static Diagnostic UnusedDefinition(string label, SourceSpan where) => Make("reading-038", Severity.Warning, where,
        ($"‘[{label}]: …’ 줄은 링크 주소로 읽히는데 쓰는 곳이 없어 책에 실리지 않습니다.", $"‘[{label}]: …’ defines a link that nothing uses, so it is not in the book."),
        ($"본문이면 ‘\\[{label}]: …’처럼 앞에 \\를 붙이십시오.", $"If it is text, put a backslash before it: ‘\\[{label}]: …’."));

    public static Diagnostic UnusedTitle(SourceSpan where) => Make("reading-039", Severity.Warning, where,
        ("따옴표 안의 제목은 책에 실리지 않습니다.", "The title in quotes is not in the book."),
        ("캡션은 그림이 단락에 홀로 있을 때에만 붙습니다. 링크에는 제목이 없습니다.", "Only a picture alone in its paragraph has a caption, and links have no title."));

    public static Diagnostic EmptyIndexMark(SourceSpan where) => Make("reading-040", Severity.Error, where,
        ("찾아보기 항목에 낱말이 없습니다.", "The index entry has no word."),
        ("[낱말]{.index}처럼 낱말을 두거나 []{.index term=\"낱말\"}로 적으십시오.", "Mark a word, [word]{.index}, or write []{.index term=\"word\"}."));

    public static Diagnostic ExtraCells(SourceSpan where, int cells, int columns) => Make("reading-041", Severity.Error, where,
        (Invariant($"표의 이 행에는 칸이 {cells}개인데 머리행은 {columns}개입니다."), Invariant($"This row has {cells} cells, the header has {columns}.")),
        ("칸 수를 맞추십시오. 칸 안에 ‘|’를 쓰려면 ‘\\|’로 적습니다.", "Make them equal; for a bar inside a cell write ‘\\|’."));

    public static Diagnostic UnclosedComment(SourceSpan where) => Make("reading-042", Severity.Error, where,
        ("주석이 닫히지 않아 그 뒤의 글이 모두 빠집니다.", "This comment is never closed, so all text after it is lost."),
        ("주석이 끝나는 곳에 ‘-->’를 적으십시오.", "Write ‘-->’ where it ends."));

    /// <param name="text">What follows the comment on its line.</param>
    public static Diagnostic TextAfterComment(SourceSpan where, SourceSpan? text) => Make("reading-043", Severity.Error, where,
        ("주석이 끝나는 줄에 글이 이어져 있습니다.", "There is text on the line where a comment ends."),
        ("글을 다음 줄로 옮기고 그 앞에 빈 줄을 두십시오.", "Move the text to a new line after a blank one.")) with { Mend = Before(text, "\n\n") };

    public static Diagnostic LocalLink(string target, SourceSpan where) => Make("reading-044", Severity.Warning, where,
        ($"링크 {Quoted(target, "은")} 책 밖의 주소가 아닙니다.", $"The link ‘{target}’ is no address outside the book."),
        ("https://로 시작하는 주소를 적거나, 책 안을 가리키려면 @식별자를 쓰십시오.", "Give an address with https://, or point inside the book with @id."));

    public static Diagnostic CodeByIndent(SourceSpan where) => Make("reading-046", Severity.Warning, where,
        ("네 칸 이상 들여 쓴 글을 코드로 읽었습니다.", "Text indented by four spaces was read as code."),
        ("본문이면 앞 빈칸을 지우고, 코드이면 ``` 줄로 감싸십시오.", "Delete the spaces if it is prose; put ``` lines around it if it is code."));
}
