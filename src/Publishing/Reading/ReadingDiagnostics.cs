using System.Globalization;
using Publishing.Core;
using Publishing.Document;

namespace Publishing.Reading;

/// <summary>What reading has to say about files and pictures (reading-001 to 015, 047); the text is in the Text part, YAML in the Yaml part.</summary>
internal static partial class ReadingDiagnostics
{
    public static Diagnostic NoBookFile(string path) => Make("reading-001", Severity.Error, SourceSpan.OfFile(path),
        ($"책 파일 {Quoted(path, "이")} 폴더에 없습니다.", $"The folder has no {path}."),
        ("책이 든 폴더를 지정했는지 확인하고, 새 책이면 안내서의 ‘첫 책 만들기’처럼 book.yaml을 먼저 두십시오.", "Check that this is a book's folder, or put a book.yaml there first, as the handbook shows."));

    public static Diagnostic MissingChapter(string path, SourceSpan where, string? near) => Make("reading-002", Severity.Error, where,
        ($"차례에 적힌 파일 {Quoted(path, "을")} 찾을 수 없습니다.", $"The file ‘{path}’ named in the contents does not exist."),
        DidYouMean(near, "파일 이름과 폴더를 확인하십시오. 경로는 책 폴더에서 시작합니다.", "Check the name; paths start at the book's folder.")) with { Mend = InPlace(where, near) };

    public static Diagnostic OutsideFolder(string path, SourceSpan where) => Make("reading-003", Severity.Error, where,
        ($"{Quoted(path, "은")} 책 폴더 밖을 가리킵니다.", $"‘{path}’ points outside the book's folder."),
        ("파일을 책 폴더 안에 넣고 그 폴더에서 시작하는 경로를 적으십시오. 밖을 가리키는 심볼릭 링크도 쓸 수 없습니다.",
         "Put the file into the book's folder and name it from there; a symbolic link that leads outside is refused too."));

    public static Diagnostic Unreadable(string path, SourceSpan where, string reason) => Make("reading-004", Severity.Error, where,
        ($"{Quoted(path, "을")} 읽을 수 없습니다: {reason}", $"‘{path}’ cannot be read: {reason}"),
        ("파일의 권한을 확인하고, 다른 프로그램이 쓰고 있으면 닫으십시오.", "Check the file's permissions, and close other programs that use it."));

    public static Diagnostic TooLarge(string path, SourceSpan where, long bytes, long limit) => Make("reading-005", Severity.Error, where,
        ($"‘{path}’의 크기가 {Megabytes(bytes)} MB입니다. {Megabytes(limit)} MB까지 읽습니다.", $"‘{path}’ has {Megabytes(bytes)} MB; at most {Megabytes(limit)} MB are read."),
        ("원고는 장마다 파일 하나로 나누고, 그림은 인쇄할 크기로 줄이십시오.", "Keep one file for each chapter, and scale pictures down to the size they are printed at."));

    public static Diagnostic InvalidUtf8(SourceSpan where, long byteOffset, int line) => Make("reading-006", Severity.Error, where,
        (Invariant($"UTF-8이 아닌 바이트가 있습니다. 파일의 {byteOffset}번째 바이트(0부터), {line}행입니다."),
         Invariant($"The file is not UTF-8 at byte {byteOffset} (counted from 0), line {line}.")),
        ("편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하십시오. 옛 한글 파일은 흔히 CP949(EUC-KR)입니다.",
         "Save the file as UTF-8; old Korean files are often CP949 (EUC-KR)."));

    public static Diagnostic ControlCharacter(SourceSpan where, int character) => Make("reading-007", Severity.Error, where,
        (Invariant($"책에 실을 수 없는 제어 문자 U+{character:X4}가 있습니다."), Invariant($"The control character U+{character:X4} cannot be in a book.")),
        ("그 글자를 지우십시오. 눈에 보이지 않으므로 앞뒤 글자와 함께 지우고 다시 적는 편이 쉽습니다.",
         "Delete it; as it is invisible, retyping the letters around it is the easy way.")) with { Mend = new(where, "") };

    public static Diagnostic Decomposed(SourceSpan where) => Make("reading-008", Severity.Information, where,
        ("낱자로 풀린 글자(NFD)가 있어 모아쓴 글자(NFC)로 읽었습니다.", "The file has decomposed letters (NFD); they were read as composed ones (NFC)."),
        ("그대로 두어도 됩니다. macOS에서 온 파일에 흔히 있습니다.", "Nothing need be done; files from macOS often have them."));

    public static Diagnostic FoldedHanja(SourceSpan where, char written, string read) => Make("reading-009", Severity.Warning, where,
        (Invariant($"한자 ‘{read}’의 호환 코드 U+{(int)written:X4}를 U+{char.ConvertToUtf32(read, 0):X4}로 바꾸어 읽었습니다."),
         Invariant($"The compatibility hanja U+{(int)written:X4} folds to U+{char.ConvertToUtf32(read, 0):X4} ({read}).")),
        ("모양과 뜻은 같습니다. 원고에 통합 한자를 적으면 이 경고가 사라집니다.", "Shape and meaning are the same; write the unified hanja to be rid of this warning."));

    /// <param name="name">The last part of the path where the book names it, for a slip is looked for in that part alone.</param>
    public static Diagnostic MissingImage(string path, SourceSpan where, SourceSpan? name, string? near) => OfDraft("reading-011", where,
        ($"그림 파일 {Quoted(path, "을")} 찾을 수 없습니다.", $"The picture ‘{path}’ does not exist."),
        DidYouMean(near, "그림의 경로는 그 그림을 부른 파일이 있는 폴더에서 시작합니다.", "The path of a picture starts at the folder of the file that shows it.")) with { Mend = Meant(name, near is null ? null : PicturePath.NameOf(near)) };

    public static Diagnostic RemoteImage(string address, SourceSpan where) => Make("reading-012", Severity.Error, where,
        ($"그림이 책 폴더에 있지 않고 ‘{address}’에 있습니다.", $"The picture is not in the book's folder but at ‘{address}’."),
        ("책을 만들 때에는 네트워크를 쓰지 않습니다. 그림을 내려받아 책 폴더에 넣으십시오.", "Building uses no network; download the picture into the book's folder."));

    public static Diagnostic NotAnImage(string path, SourceSpan where) => OfDraft("reading-013", where,
        ($"{Quoted(path, "은")} 쓸 수 있는 그림 파일이 아닙니다.", $"‘{path}’ is not a picture that can be used."),
        ("PNG, JPEG, GIF, SVG, WebP 가운데 하나로 저장하십시오. 이름만 바꾼 파일은 그림이 되지 않습니다.", "Save it as PNG, JPEG, GIF, SVG or WebP; renaming a file does not convert it."));

    public static Diagnostic ActingImage(string path, SourceSpan where, string what) => Make("reading-097", Severity.Error, where,
        ($"SVG 그림 {Quoted(path, "에")} 그림이 아닌 것이 있습니다: {what}", $"The SVG ‘{path}’ holds what is no picture: {what}"),
        ("스크립트, 이벤트, 밖의 파일을 가리키는 것을 지우고 저장하십시오. 책 속의 그림은 움직이지도, 무엇을 불러오지도 못합니다.", "Save it without scripts, events and references to other files; a picture in a book may neither act nor fetch."));

    public static Diagnostic TruncatedImage(string path, SourceSpan where) => Make("reading-014", Severity.Error, where,
        ($"그림 파일 {Quoted(path, "이")} 도중에 끊겨 있습니다.", $"The picture ‘{path}’ is cut off before its end."),
        ("다시 내려받거나 다시 저장하십시오.", "Download or save it again."));

    public static Diagnostic NoAlternative(SourceSpan where) => Make("reading-015", Severity.Warning, where,
        ("그림에 대체 글이 없습니다.", "The picture has no alternative text."),
        ("그림을 볼 수 없는 독자를 위해 ![무엇이 보이는지](…)처럼 대괄호 안에 한 문장을 적으십시오.",
         "Say in the square brackets what it shows, for readers who cannot see it: ![what it shows](…)."));

    public static Diagnostic RotatedImage(string path, SourceSpan where) => Make("reading-047", Severity.Warning, where,
        ($"사진 ‘{path}’에는 돌려서 보라는 표시(EXIF)가 있으나 책에서는 돌리지 않습니다.", $"The photograph ‘{path}’ asks to be shown rotated (EXIF), which a book does not do."),
        ("그림 편집기에서 바로 세워 다시 저장하십시오.", "Rotate it in a picture editor and save it upright."));

    private static Diagnostic Make(string code, Severity severity, SourceSpan where, (string Korean, string English) message, (string Korean, string English) hint) =>
        new(code, severity, where, new Wording(message.Korean, message.English), new Wording(hint.Korean, hint.English));

    /// <summary>An error that a draft is let off: a mark stands in the place of what is missing.</summary>
    private static Diagnostic OfDraft(string code, SourceSpan where, (string Korean, string English) message, (string Korean, string English) hint) =>
        Make(code, Severity.Error, where, message, hint) with { IsOfDraft = true };

    private static (string Korean, string English) DidYouMean(string? near, string korean, string english) =>
        near is null ? (korean, english) : ($"{Quoted(near, "을")} 뜻했습니까?", $"Did you mean ‘{near}’?");

    /// <summary>The word that was meant in place of the one that was written; null unless both are known.</summary>
    private static TextChange? Meant(SourceSpan? word, string? near) => word is { } place && near is not null ? new(place, near) : null;

    private static TextChange? Before(SourceSpan? text, string added) => text is { } place ? new(place with { Length = 0 }, added) : null;

    /// <summary>A word in quotes and the form of the particle that fits it.</summary>
    private static string Quoted(string word, string particle) => $"‘{word}’" + Particle.Choose(word, particle);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Megabytes(long bytes) => (bytes / 1_000_000.0).ToString("0.#", CultureInfo.InvariantCulture);
}
