using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Verifying;

/// <summary>The pages of help to what looking at finished files can complain of.</summary>
internal static class VerifyingExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("check-001",
            new("표준을 어긴 PDF", "A PDF that breaks its standard"),
            new(
                "PDF는 스스로 어떤 표준(PDF/A, PDF/UA, PDF/X)을 지킨다고 적어 둘 수 있고, 인쇄소와 도서관은 그 말을 믿고 받습니다. 지키지 못한 조항이 있으면 인쇄에서 글꼴이나 빛깔이 달라지거나 접수에서 거절됩니다. 대괄호 안은 표준의 조항 번호이니, 파일을 만든 곳에 그 번호를 알려 주고 다시 받으십시오. 이 도구로 지은 파일이라면 지을 때 이미 검사하므로, 그 뒤에 다른 프로그램이 고친 것입니다.",
                "A PDF may claim to keep a standard (PDF/A, PDF/UA, PDF/X), and printers and libraries rely on that. A broken clause shows up as other letters or colours, or the file is refused. Give the number of the clause in brackets to whoever made the file. Files of this tool are checked when they are built, so another program has changed it since.")),
        new("check-002",
            new("PDF로 읽히지 않는 파일", "A file that is no PDF"),
            new(
                "이름은 `.pdf`인데 안이 PDF가 아니거나, 받다가 끊겼거나, 암호가 걸려 있습니다. PDF 보기 프로그램에서 열리는지 먼저 보십시오. 열리는데도 읽지 못하면 암호가 걸린 것이니, 만든 이에게 암호 없는 파일을 달라고 하십시오. 인쇄소도 암호 걸린 파일은 받지 않습니다.",
                "The file has a PDF's name, but is something else, was cut off, or has a password. See whether a viewer opens it. If it does, it has a password: ask for a file without one, as a printer will too.")),
        new("check-003",
            new("규칙을 어긴 EPUB", "An EPUB that breaks the rules"),
            new(
                "EPUB은 여러 파일을 묶은 것이고, 무엇이 어디에 어떤 이름으로 있어야 하는지가 표준에 정해져 있습니다. 어기면 서점의 심사에서 돌아오거나, 어떤 기기에서만 장이 비거나 링크가 끊깁니다. 앞에 적힌 파일과 줄을 그 책을 만든 프로그램에서 찾아 고치십시오. 이 도구로 지은 책이면 원고를 고치고 다시 짓습니다. 압축을 풀어 손으로 고친 것은 다음에 지을 때 사라집니다.",
                "An EPUB is a bundle of files, and the standard says what must be where. A store may send back one that breaks it, or a chapter is empty on some devices only. Mend the file and line named in the program that made the book. If this tool did, correct the manuscript and build again; changes by hand are lost with the next build.")),
        new("check-004",
            new("EPUB으로 열리지 않는 파일", "A file that is no EPUB"),
            new(
                "EPUB은 zip으로 묶은 파일인데, 이 파일은 zip으로 열리지 않습니다. 내려받다가 끊겼거나, PDF나 한글 파일의 이름만 바꾼 것입니다. 다시 받아 보십시오. 압축을 풀어 폴더가 된 책이라면 다시 묶어야 합니다.",
                "An EPUB is a zip archive, and this file does not open as one: the download was cut off, or another file was renamed. Get it again; a book that was unpacked into a folder must be packed again.")),
        new("check-005",
            new("원고와 다르게 나온 글", "Text that differs from the manuscript"),
            new(
                "책을 내보내기 전에 쪽과 전자책의 글을 원고와 한 글자씩 견줍니다. 여기서 다른 곳이 나왔다는 것은 글이 빠지거나 바뀐 책이 나올 뻔했다는 뜻이므로 파일을 내지 않았습니다. 원고의 잘못이 아니라 이 프로그램의 잘못입니다. 알림에 적힌 곳의 앞뒤 문단과 함께 알려 주십시오. 급하면 그 문단을 조금 달리 적어 보십시오.",
                "Before a book is let out its pages and e-book are compared with the manuscript letter by letter. A difference means that words would have been lost or changed, so no file was given out. The fault is the program's: please report it with the paragraphs around the place. Meanwhile, writing the paragraph a little differently may help.")),
        new("check-006",
            new("검사할 파일을 열 수 없음", "The file to be checked cannot be opened"),
            new(
                "검사하라고 준 파일이 그 자리에 없거나, 읽을 권한이 없거나, 다른 프로그램이 붙들고 있습니다. 경로는 지금 서 있는 폴더에서 시작합니다. 빈칸이 든 이름은 따옴표로 감싸십시오. 책을 검사하려던 것이라면 파일이 아니라 책 폴더나 `id`를 적습니다.",
                "The file is not there, may not be read, or another program holds it. Its path starts at the folder you are in, and a name with spaces needs quotes. To check a book, give its folder or `id` instead of a file.")),
    ];
}
