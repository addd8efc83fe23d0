using System.Globalization;
using Publishing.Core;

namespace Publishing.Cli.Console;

/// <summary>Every sentence of the command line that is not a diagnostic, in both languages.</summary>
internal sealed class Words(MessageLanguage language)
{
    public MessageLanguage Language => language;

    public string Root => Say("한국어 책을 짓습니다: 원고와 판짜기 설정에서 PDF와 EPUB을 만듭니다.", "Builds Korean books: PDF and EPUB from a manuscript and a layout config.");

    public string Build => Say("책을 지어 PDF, EPUB, 보고서를 씁니다.", "Builds books: PDF, EPUB and a report.");

    public string Check => Say("책을 지어 보고 검사하되 파일을 쓰지 않습니다.", "Does and checks everything that a build does, and writes no file.");

    public string Impose => Say("쪽을 두 쪽씩 종이에 앉혀, 접어 맬 PDF를 씁니다 (id.imposed.pdf).", "Lays pages two by two on sheets to be folded and writes a PDF (id.imposed.pdf).");

    public string SignatureOption => Say("한 대의 쪽수(4의 배수). 없으면 모두를 한 대로 겹쳐 접습니다(중철).", "Pages to a signature, a multiple of 4; without it all sheets make one booklet.");

    public string CreepOption => Say("안쪽 종이마다 접는 선 쪽으로 옮길 거리(mm).", "How far each sheet further in moves towards the fold, in mm.");

    public string BadSignature => Say("--signature는 4의 배수여야 합니다.", "--signature must be a multiple of 4.");

    public string BadCreep => Say("--creep은 0에서 2 사이의 밀리미터여야 합니다.", "--creep must be 0 to 2 millimetres.");

    public string New => Say("새 책의 폴더를 만듭니다. 만든 그대로 지을 수 있습니다.", "Makes the folder of a new book, which builds at once.");

    public string NewArgument => Say("만들 폴더. 비어 있거나 없어야 합니다.", "The folder to make; must be empty or absent.");

    public string PresetOption => Say("책의 갈래: novel, essay, academic, technical, poetry, picture-book.", "The kind of book: novel, essay, academic, technical, poetry, picture-book.");

    public string TitleOption => Say("제목.", "The title.");

    public string AuthorOption => Say("지은이.", "The author.");

    public string Started(string folder) => Say(
        $"{folder} 폴더에 새 책을 만들었습니다. 쪽을 보면서 01.md를 고치십시오: publish preview {folder}",
        $"A new book was made in {folder}. See its pages while you write 01.md: publish preview {folder}");

    public string Info => Say("쪽수, 글자 수, 원고지 매수, 대수, 글꼴을 셉니다.", "Counts pages, letters, words, signatures and fonts.");

    public string JsonOption => Say("JSON으로 씁니다.", "Prints JSON.");

    public string Completions => Say("셸이 명령과 옵션을 채워 주게 하는 글을 씁니다.", "Prints a script that makes a shell complete commands and options.");

    public string ShellArgument => Say("bash, fish, powershell, zsh 가운데 하나.", "bash, fish, powershell or zsh.");

    public IEnumerable<(string Label, string Value)> InfoLines(BookInfo info) =>
    [
        (Say("쪽", "pages"), Say(Number(info.Pages), Number(info.Pages)) + (info.BlankPages == 0 ? "" : Say($" (빈 쪽 {info.BlankPages})", $" ({info.BlankPages} blank)"))),
        (Say("대수", "signatures"), Say($"{info.PagesOfSignature}쪽씩 {info.Signatures}대, 남는 쪽 {info.EmptyPages}", $"{info.Signatures} of {info.PagesOfSignature} pages, {info.EmptyPages} empty")),
        (Say("책등", "spine"), info.Spine is { } spine ? string.Create(CultureInfo.InvariantCulture, $"{spine:0.0} mm") : Say("종이를 몰라 셈할 수 없음", "stock not known")),
        (Say("글자", "letters"), Say($"{Number(info.Letters)} (빈칸까지 {Number(info.LettersAndSpaces)})", $"{Number(info.Letters)} ({Number(info.LettersAndSpaces)} with spaces)")),
        (Say("어절", "words"), Number(info.Words)),
        (Say("원고지", "sheets"), Say($"200자 {Number(info.ManuscriptSheets)}매", $"{Number(info.ManuscriptSheets)} of 200 letters")),
        (Say("그림·표·주", "figures"), Say($"그림 {info.Figures}, 표 {info.Tables}, 주 {info.Notes}", $"{info.Figures} figures, {info.Tables} tables, {info.Notes} notes")),
    ];

    public string InfoChapter(ChapterCount chapter) => Say(
        $"{chapter.Page}쪽부터 {chapter.Pages}쪽, {Number(chapter.LettersAndSpaces)}자  {chapter.Title}",
        $"p. {chapter.Page}, {chapter.Pages} pages, {Number(chapter.LettersAndSpaces)} letters  {chapter.Title}");

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public string Preview => Say("쪽을 브라우저에서 보여 주고, 원고를 고치면 바뀐 쪽을 바로 다시 그립니다.", "Shows the pages in a browser and draws them again as the manuscript changes.");

    public string PreviewArgument => Say("책 폴더 또는 id. 없으면 지금 폴더의 책, 아니면 manuscript/에 하나뿐인 책.", "A book's folder or id; without it the book of this folder, else the only book under manuscript/.");

    public string PortOption => Say("쓸 포트. 없으면 4050부터 처음 비어 있는 것.", "The port; without it the first free one from 4050.");

    public string OpenOption => Say("브라우저를 엽니다.", "Opens the browser.");

    public string BadPort => Say("--port는 1에서 65535 사이여야 합니다.", "--port must be 1 to 65535.");

    public string PortTaken(int? port) => port is { } number
        ? Say($"포트 {number}번은 다른 프로그램이 쓰고 있습니다. --port를 빼면 비어 있는 포트를 찾습니다.", $"Port {number} is taken by another program. Without --port a free one is found.")
        : Say("4050번부터 4149번까지 빈 포트가 없습니다. --port로 정하십시오.", "No port from 4050 to 4149 is free. Name one with --port.");

    public string SeveralBooks(IReadOnlyList<string> folders) => Say(
        $"책이 {folders.Count}권 있습니다. 볼 책을 적으십시오: {string.Join(", ", folders.Select(Path.GetFileName))}",
        $"There are {folders.Count} books. Name the one to see: {string.Join(", ", folders.Select(Path.GetFileName))}");

    public string PreviewReady(string title, int pages, string address) => Say(
        $"{title} ({pages}쪽): {address}\n원고를 고쳐 저장하면 쪽이 바뀝니다. 끝내려면 Ctrl+C를 누르십시오.",
        $"{title} ({pages} pages): {address}\nSave a change of the manuscript and the pages change. Ctrl+C ends.");

    public string NoBrowser(string address) => Say($"브라우저를 열지 못했습니다. 주소를 직접 여십시오: {address}", $"No browser could be opened. Open the address yourself: {address}");

    public string Diff => Say(
        "고쳐 찍을 책을 앞 쇄와 견주어, 바뀐 쪽과 다시 만들 판을 알려 줍니다 (diff.json, diff.html).",
        "Holds a corrected book to its last printing: which pages differ, which plates are made again (diff.json, diff.html).");

    public string OldArgument => Say("앞 쇄의 책 폴더나 id, 또는 다 만든 PDF.", "Folder or id of the book as it was printed, or its finished PDF.");

    public string DiffNewArgument => Say("고친 책의 폴더나 id, 또는 다 만든 PDF.", "Folder or id of the corrected book, or its finished PDF.");

    public string DiffOutputOption => Say("diff.json과 diff.html을 둘 폴더. 없으면 output/<id>/diff.", "The folder for diff.json and diff.html; without it output/<id>/diff.");

    public string ExitCodeOption => Say("바뀐 쪽이 있으면 종료 코드 1로 끝납니다.", "Ends with exit code 1 where pages differ.");

    public string Compared(ReprintReport report)
    {
        var changed = report.Pages.Count(page => page.Change != PageChange.Unchanged);
        var count = report.Pages.Length;
        var before = report.OldPages == count ? "" : Say($" 앞 책은 {report.OldPages}쪽입니다.", $" The old book has {report.OldPages}.");
        return report.Differs
            ? Say($"{report.Id}: {count}쪽 가운데 {changed}쪽이 다릅니다.{before}", $"{report.Id}: {changed} of {count} pages differ.{before}")
            : Say($"{report.Id}: {count}쪽 모두 그대로입니다.", $"{report.Id}: all {count} pages are as they were.");
    }

    public string Remade(ReprintSignatures signatures) => signatures.Remade.IsEmpty
        ? Say($"다시 만들 판: 없음 ({signatures.PagesEach}쪽씩 {signatures.Count}대)", $"Plates to be made again: none ({signatures.Count} signatures of {signatures.PagesEach} pages)")
        : Say(
            $"다시 만들 판: {string.Join(", ", signatures.Remade)}대 ({signatures.PagesEach}쪽씩 {signatures.Count}대 가운데 {signatures.Remade.Length}대)",
            $"Plates to be made again: signatures {string.Join(", ", signatures.Remade)} ({signatures.Remade.Length} of {signatures.Count}, {signatures.PagesEach} pages each)");

    public string Gone(GonePage page) => Say($"앞 책의 {page.Label}쪽: 없어짐", $"page {page.Label} of the old book: gone");

    public string Changed(ReprintChange change)
    {
        var (takenOut, putIn) = (Quoted(change.TakenOut), Quoted(change.PutIn));
        var words = putIn.Length == 0 ? Say($"뺌 {takenOut}", $"out {takenOut}")
            : takenOut.Length == 0 ? Say($"넣음 {putIn}", $"in {putIn}")
            : $"{takenOut} → {putIn}";
        var before = change.Before.Length == 0 ? "" : $"… {change.Before} ";
        return $"{ReasonOf(change.Reason)}{before}{words}";
    }

    public string BookAndFile => Say("책은 책과, PDF는 PDF와 견주십시오.", "Compare a book with a book, or a PDF with a PDF.");

    public string OfLetters => Say("완성된 PDF는 글자와 그 자리로만 견줍니다. 그림과 선은 보지 않았습니다.", "Finished PDFs are compared by their letters and where those stand, not by pictures and rules.");

    public string MoreChanges(int count) => Say($"바뀐 곳이 {count}곳 더 있습니다.", $"{count} more places differ.");

    public string Dump => Say("쪽을 글로 적어 보여 줍니다.", "Prints the pages of a book as text.");

    public string Import => Say("글 파일을 책 폴더로 들여옵니다.", "Turns a text file into a book's folder.");

    public string Fonts => Say("쓸 수 있는 글꼴을 보여 줍니다.", "Lists the fonts that a layout may name.");

    public string Schema => Say("book.yaml, layout.yaml, report.json, catalogue.json, diff.json의 JSON 스키마를 씁니다.", "Prints the JSON Schema of book.yaml, layout.yaml, report.json, catalogue.json or diff.json.");

    public string Explain => Say("알림의 번호가 무슨 뜻인지, 어떻게 고치는지를 보기와 함께 설명합니다.", "Explains the code of a diagnostic, with an example.");

    public string Report => Say("보고서를 다룹니다: 나누어 지은 목록을 하나로 합칩니다.", "Works on reports: puts the catalogues of shards together.");

    public string Merge => Say("나누어 지은 몫의 목록을 합쳐 catalogue.json과 catalogue.html을 씁니다.", "Merges the catalogues of shards into catalogue.json and catalogue.html.");

    public string MergeArgument => Say("몫마다의 출력 폴더 또는 목록 파일. 폴더이면 책의 파일도 SHA-256으로 견줍니다.", "The shards' output folders or catalogue files; a folder's files are held to their SHA-256.");

    public string MergeOutputOption => Say("합친 목록을 둘 폴더.", "The folder for the merged catalogue.");

    public string Merged(int books, int failed) => failed == 0
        ? Say($"책 {books}권의 목록을 합쳤습니다.", $"Merged the catalogue of {books} books.")
        : Say($"책 {books}권의 목록을 합쳤습니다. {failed}권은 짓지 못한 책입니다.", $"Merged the catalogue of {books} books; {failed} of them were not built.");

    public string CodeArgument => Say("알림의 번호 (reading-017). 없으면 모든 번호와 제목.", "The code of a diagnostic (reading-017); without it all codes with their titles.");

    public string WrongExample(string file) => Say($"틀린 것 ({file})", $"Wrong ({file})");

    public string RightExample => Say("고친 것", "Right");

    public string BookArgument => Say("책 폴더 또는 id. 없으면 지금 폴더의 책, 아니면 manuscript/의 모든 책.", "A book's folder or id; without it the book of this folder, else every book under manuscript/.");

    public string CheckArgument => Say("책 폴더, id, 또는 다 만든 PDF나 EPUB 파일. 없으면 build와 같은 책들.", "A book's folder or id, or a finished PDF or EPUB file; without it the same books as build.");

    public string OneColorOption => Say("PDF 파일에 먹이 아닌 잉크가 있으면 오류로 봅니다.", "Ink other than black in a PDF file is an error.");

    public string FileArgument => Say("들여올 파일 (.txt).", "The file to import (.txt).");

    public string ToOption => Say("새로 만들 책 폴더. 비어 있거나 없어야 합니다.", "The folder to make; must be empty or absent.");

    public string SchemaArgument => Say("book, layout, report, catalogue, diff 가운데 하나. vscode는 앞의 둘을 이어 주는 VS Code 설정.", "book, layout, report, catalogue or diff; vscode: the VS Code settings that bind the first two.");

    public string OutputOption => Say("출력을 둘 폴더.", "The folder for outputs.");

    public string ProfileOption => Say("전자책을 맞출 곳: generic, kindle, apple, google, ko-stores, eu, 또는 책 폴더의 파일", "what the e-book is to suit: generic, kindle, apple, google, ko-stores, eu, or a file of the book");

    public string FormatOption => Say("만들 것: reading, print, cover, epub을 쉼표로 잇습니다. 없으면 book.yaml을 따릅니다.", "What to make: reading, print, cover, epub, joined by commas; without it what book.yaml says.");

    public string DraftOption => Say("가리키는 것이 없는 참조와 없는 그림을 표시로 남기고 짓습니다.", "Marks references to nothing and missing pictures instead of stopping.");

    public string StrictAndDraft => Say("--strict와 --draft는 함께 쓸 수 없습니다.", "--strict and --draft cannot be used together.");

    public string StrictOption => Say("경고가 있어도 쓰지 않습니다.", "Warnings stop the outputs too.");

    public string CheckStrictOption => Say("경고가 있어도 종료 코드 1로 끝납니다.", "Ends with exit code 1 for warnings too.");

    public string FixOption => Say("뜻이 바뀌지 않는 것을 원고 파일에서 바로 고칩니다: 쌍점 앞 빈칸, 가운뎃점, 날짜, 겹친 빈칸.", "Changes in the chapters' files what is safe: spaces before colons, middle dots, dates, doubled spaces.");

    public string TypographyOption => Say("어절 사이의 고르기, 어절 안에서 끝난 글줄, 가장 성기고 빽빽한 글줄을 보여 줍니다.", "Prints how even the word spaces are, line ends inside words, and the loosest and tightest lines.");

    public string JobsOption => Say("동시에 쓸 스레드 수.", "Threads to use.");

    public string TimingsOption => Say("단계마다 걸린 시간을 보여 줍니다.", "Prints the time of each stage.");

    public string ShardOption => Say("책들을 N개로 고르게 나눈 것 가운데 I번째만 짓습니다(1/3, 2/3, 3/3). 목록은 catalogue.I-of-N.json.", "Builds only the I-th of N even parts of the books (1/3, 2/3, 3/3); the catalogue is catalogue.I-of-N.json.");

    public string BadShard(string value) => Say(
        $"--shard 값 ‘{value}’은(는) I/N 꼴이 아닙니다. 1/3, 2/3, 3/3처럼 1부터 N까지 적으십시오.",
        $"--shard is ‘{value}’, which is not I/N with I from 1 to N, such as 1/3, 2/3, 3/3.");

    public string ShardHolds(ShardNumber shard, IReadOnlyList<string> names) => Say(
        $"{shard.Index}/{shard.Count} 몫: 책 {names.Count}권 ({string.Join(", ", names)}).",
        $"Shard {shard.Index}/{shard.Count}: {names.Count} books ({string.Join(", ", names)}).");

    public string ShardIsEmpty(ShardNumber shard) => Say(
        $"{shard.Index}/{shard.Count} 몫에는 돌아온 책이 없습니다. 빈 목록만 씁니다.",
        $"Shard {shard.Index}/{shard.Count} holds no book; only an empty catalogue is written.");

    public string LangOption => Say("알림의 언어: ko 또는 en.", "Language of messages: ko or en.");

    public string DiagnosticsOption => Say("알림의 꼴: human, json 또는 sarif(2.1.0).", "Form of diagnostics: human, json or sarif (2.1.0).");

    public string QuietOption => Say("오류만 보여 줍니다.", "Prints errors only.");

    public string NoColorOption => Say("색을 쓰지 않습니다. 환경 변수 NO_COLOR가 있을 때와 같습니다.", "Prints without colour, as with the variable NO_COLOR.");

    public string Hint => Say("도움", "help");

    public string NoBooks => Say("책을 찾지 못했습니다. book.yaml이 있는 폴더를 지정하거나 manuscript/ 아래에 두십시오.", "No book found. Name a folder with a book.yaml, or put one under manuscript/.");

    public string BadJobs => Say("--jobs는 1 이상이어야 합니다.", "--jobs must be at least 1.");

    public string NoSuchBook(string name) => Say(
        $"‘{name}’ 책을 찾지 못했습니다. book.yaml이 있는 폴더나 manuscript/ 아래의 id를 쓰십시오.",
        $"No book ‘{name}’. Name a folder with a book.yaml, or an id under manuscript/.");

    public string BadSourceDate(string value) => Say(
        $"SOURCE_DATE_EPOCH 값 ‘{value}’은(는) 초를 세는 정수가 아닙니다.",
        $"SOURCE_DATE_EPOCH is ‘{value}’, which is not a whole number of seconds.");

    public string UnknownFormat(string name) => Say(
        $"‘{name}’은(는) 모르는 출력입니다. reading, print, cover, epub 가운데에서 고르십시오.",
        $"Unknown output ‘{name}’. Choose from reading, print, cover, epub.");

    public string UnknownCode(string code, string? nearest) => nearest is null
        ? Say($"‘{code}’은(는) 없는 번호입니다. publish explain이라고만 적으면 모든 번호가 나옵니다.", $"There is no code ‘{code}’. publish explain alone lists all of them.")
        : Say($"‘{code}’은(는) 없는 번호입니다. 혹시 ‘{nearest}’입니까?", $"There is no code ‘{code}’. Did you mean ‘{nearest}’?");

    public string WrongUsage(string problem) => Say($"명령이 올바르지 않습니다: {problem}", $"Wrong usage: {problem}");

    public string SeeHelp(string command) => command == "publish"
        ? Say("쓰는 법: publish --help", "See: publish --help")
        : Say($"쓰는 법: publish {command} --help", $"See: publish {command} --help");

    public string OurFault(Exception fault) => Say(
        $"프로그램의 잘못으로 멈추었습니다 ({fault.GetType().Name}: {fault.Message}). 이전 출력은 그대로 있습니다. PUBLISHING_TRACE=1로 다시 실행하면 자세한 기록이 나옵니다.",
        $"Stopped by a defect of this program ({fault.GetType().Name}: {fault.Message}). Earlier outputs are untouched. Run again with PUBLISHING_TRACE=1 for details.");

    public string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => Say("오류", "error"),
        Severity.Warning => Say("경고", "warning"),
        _ => Say("알림", "note"),
    };

    public string StageName(string stage) => stage switch
    {
        "reading" => Say("원고 읽기", "reading"),
        "flow" => Say("짜임", "flow"),
        "glyphs" => Say("글자", "glyphs"),
        "lines" => Say("글줄", "lines"),
        "pages" => Say("쪽", "pages"),
        "writing" => Say("쓰기", "writing"),
        "pdf" => "PDF",
        "print" => Say("인쇄용 PDF", "print"),
        "cover" => Say("표지", "cover"),
        "epub" => "EPUB",
        "pictures" => Say("쪽 그림", "pictures"),
        "report" => Say("보고서", "report"),
        "total" => Say("판짜기 전체", "typesetting in all"),
        _ => stage,
    };

    /// <summary>What is known of a file beside its name.</summary>
    /// <param name="shown">The path as it is shown.</param>
    public string Written(WrittenFile file, string shown) => $"{shown}  {Written(file)}";

    public string Written(WrittenFile file)
    {
        var standards = file.Standards.IsEmpty ? "" : ", " + string.Join(", ", file.Standards);
        return (file.Pages is { } pages ? Say($"{pages}쪽, {SizeOf(file.Bytes)}", $"{pages} pages, {SizeOf(file.Bytes)}") : SizeOf(file.Bytes)) + standards;
    }

    /// <summary>Behind a file; nothing where there are none.</summary>
    public string WarningsOf(WrittenFile file) => file.Warnings == 0 ? "" : Say($", 경고 {file.Warnings}건", $", {file.Warnings} warnings");

    /// <summary>Behind a summary; nothing where no time is shown.</summary>
    public string Seconds(TimeSpan? time) => time is { TotalSeconds: var seconds }
        ? Say(FormattableString.Invariant($" ({seconds:0.0}초)"), FormattableString.Invariant($" ({seconds:0.0} s)"))
        : "";

    public string MendAndRunAgain => Say("위의 곳을 고친 다음 같은 명령을 다시 실행하십시오.", "Mend the places above, then run the same command again.");

    public string OpenIt(IReadOnlyList<string> paths) => Say($"열어 보기: {string.Join(", ", paths)}", $"Open and look: {string.Join(", ", paths)}");

    public string SendToPress(IReadOnlyList<string> paths) => Say($"인쇄소에 보내기: {string.Join(", ", paths)}", $"Send to the printer: {string.Join(", ", paths)}");

    public string SendToStores(IReadOnlyList<string> paths) => Say($"서점에 보내기: {string.Join(", ", paths)}", $"Send to the stores: {string.Join(", ", paths)}");

    public string LookAtReport(IReadOnlyList<string> paths) => Say($"보고서 보기: {string.Join(", ", paths)}", $"Look at the report: {string.Join(", ", paths)}");

    public string Starts(string book) => Say($"{book}: 시작합니다.", $"{book}: started.");

    /// <summary>A stage, and how much of it is done where that is known.</summary>
    public string Progress(string stage, int done, int known) => (stage, known) switch
    {
        (_, <= 0) => StageName(stage),
        ("pages", _) => Say($"{known}쪽 가운데 {done}쪽", $"page {done} of {known}"),
        _ => $"{StageName(stage)} {done}/{known}",
    };

    /// <summary>Behind the progress; nothing where less than a second is left.</summary>
    public string TimeLeft(TimeSpan left) => left switch
    {
        { TotalSeconds: < 1 } => "",
        { TotalSeconds: < 60 } => Say(FormattableString.Invariant($" · 약 {left.TotalSeconds:0}초 남음"), FormattableString.Invariant($" · about {left.TotalSeconds:0} s left")),
        _ => Say(FormattableString.Invariant($" · 약 {left.TotalMinutes:0}분 남음"), FormattableString.Invariant($" · about {left.TotalMinutes:0} min left")),
    };

    public string PageLabel(string page) => Say($"{page}쪽", $"p. {page}");

    public string AlsoAt => Say("같은 알림", "also at");

    public string MorePlaces(int count) => Say($"그 밖에 {count}곳", $"and {count} more");

    public string SeeExplanation(string code) => Say($"자세한 풀이: publish explain {code}", $"More about it: publish explain {code}");

    public string Summary(string id, bool succeeded, int errors, int warnings) => succeeded
        ? Say($"{id}: 다 지었습니다. 경고 {warnings}건.", $"{id}: done, {warnings} warnings.")
        : Say($"{id}: 오류 {errors}건, 경고 {warnings}건. 출력을 바꾸지 않았습니다.", $"{id}: {errors} errors, {warnings} warnings. No output was replaced.");

    public string Checked(string id, int errors, int warnings, int notes) =>
        Say($"{id}: 검사했습니다. 오류 {errors}건, 경고 {warnings}건, 알림 {notes}건.", $"{id}: checked, {errors} errors, {warnings} warnings, {notes} notes.");

    public string CheckedFile(string path, FileCheck check)
    {
        var standards = check.Claims.IsEmpty ? Say("내세운 표준 없음", "claims no standard") : string.Join(", ", check.Claims);
        var size = path.EndsWith(".epub", StringComparison.OrdinalIgnoreCase)
            ? Say($"문서 {check.Pages}개", $"{check.Pages} documents")
            : Say($"{check.Pages}쪽", $"{check.Pages} pages");
        return Say($"{path}: {size}, {standards}. 오류 {check.Errors}건, 경고 {check.Warnings}건.", $"{path}: {size}, {standards}. {check.Errors} errors, {check.Warnings} warnings.");
    }

    public string Fixed(string path, int places) => Say($"{path}: {places}곳을 고쳤습니다.", $"{path}: {places} places fixed.");

    public string LoosestLines => Say("가장 성긴 글줄", "Loosest lines");

    public string TightestLines => Say("가장 빽빽한 글줄", "Tightest lines");

    public string Ladders => Say("세 줄 넘게 잇달아 어절 안에서 끝난 곳의 첫 글줄", "First of three or more lines in a row that end inside a word");

    public string Runts => Say("두 글자 이하인 끝줄", "Last lines of two letters or fewer");

    public string BrokenWords => Say("줄 끝에서 나눈 어절", "Words broken at line ends");

    public string LineLabel(string page, int line) => Say($"{page}쪽 {line}줄", $"p. {page} l. {line}");

    public string WordSpaces(TypographyReport report) => Say(
        FormattableString.Invariant($"어절 사이: 평균 {report.MeanSpace:0.000} em, 표준 편차 {report.SpaceDeviation:0.000} em, 글줄 평균 {report.TightestMean:0.000}–{report.LoosestMean:0.000} em (글줄 {report.Lines}개)"),
        FormattableString.Invariant($"Word spaces: mean {report.MeanSpace:0.000} em, standard deviation {report.SpaceDeviation:0.000} em, line means {report.TightestMean:0.000}–{report.LoosestMean:0.000} em ({report.Lines} lines)"));

    public string LineEnds(TypographyReport report) => Say(
        FormattableString.Invariant($"어절 안에서 끝난 글줄: {report.EndsInsideWord}개({report.ShareInsideWord:0.0} %), 그 가운데 한 글자만 남긴 것 {report.LeavingOneSyllable}개"),
        FormattableString.Invariant($"Lines that end inside a word: {report.EndsInsideWord} ({report.ShareInsideWord:0.0} %), of these {report.LeavingOneSyllable} keep one letter of it"));

    public string LastLines(TypographyReport report) => Say(
        FormattableString.Invariant($"끝줄: 두 줄 이상인 단락 {report.Paragraphs}개 가운데 두 글자 이하 {report.LastLinesOfTwo}개, 그 가운데 한 글자 {report.LastLinesOfOne}개"),
        FormattableString.Invariant($"Last lines: of {report.Paragraphs} paragraphs of two lines or more, {report.LastLinesOfTwo} end in two letters or fewer, {report.LastLinesOfOne} of these in one"));

    public string More(int count) => Say($"같은 알림이 {count}건 더 있습니다.", $"{count} more of the same.");

    public string Imported(string folder) => Say($"{folder} 폴더에 책을 만들었습니다.", $"A book was made in {folder}.");

    private string Say(string korean, string english) => language == MessageLanguage.Korean ? korean : english;

    private string ReasonOf(ChangeReason reason) => reason switch
    {
        ChangeReason.RunningHead => Say("면주: ", "running head: "),
        ChangeReason.Picture => Say("그림: ", "picture: "),
        ChangeReason.ContentsNumber => Say("차례의 쪽 번호: ", "page number in the contents: "),
        ChangeReason.IndexNumber => Say("찾아보기의 쪽 번호: ", "page number in the index: "),
        ChangeReason.Reference => Say("본문의 번호: ", "number in the text: "),
        _ => "",
    };

    /// <summary>So much as fits on a line of a terminal beside the rest.</summary>
    private static string Quoted(string words)
    {
        const int most = 40;
        return words.Length == 0 ? "" : words.Length <= most ? $"‘{words}’" : $"‘{words[..(char.IsHighSurrogate(words[most - 1]) ? most - 1 : most)].TrimEnd()}…’";
    }

    private static string SizeOf(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
