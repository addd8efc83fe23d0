using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading;

/// <summary>The pages of help to what reading complains of, in the parts of its diagnostics: files and pictures here.</summary>
internal static partial class ReadingExplanations
{
    public static ImmutableArray<Explanation> All => [.. Files, .. Texts, .. Yaml, .. Settings];

    private static ImmutableArray<Explanation> Files =>
    [
        new("reading-001",
            new("책 파일이 없는 폴더", "A folder without a book file"),
            new(
                "폴더 하나가 책 한 권이고, 그 책에 무엇이 어떤 차례로 들어가는지는 `book.yaml`에만 적혀 있습니다. 이 파일이 없으면 같은 폴더의 원고라도 어느 것이 첫 장인지 알 길이 없어 아무것도 만들지 못합니다. 폴더 이름을 잘못 적었거나 한 단 위의 폴더에서 명령을 내린 일이 가장 많습니다. 파일이 있는데도 이 말이 나오면 이름이 `Book.yaml`이나 `book.yml`, `book.yaml.txt`로 되어 있지 않은지 보십시오.",
                "One folder is one book, and only `book.yaml` says what is in it and in which order. Without it nothing can be made, however complete the chapters are. Most often the folder's name is mistyped or the command was given one folder too high; or the file is there under a name such as `Book.yaml`, `book.yml` or `book.yaml.txt`.")),
        new("reading-002",
            new("차례에는 있고 폴더에는 없는 원고", "A chapter that is listed but not there"),
            new(
                "`contents`에 적힌 파일은 모두 책에 들어가기로 약속한 글입니다. 하나를 찾지 못한 채 책을 지으면 장 하나가 소리 없이 빠지고, 뒤의 장 번호도 모두 당겨집니다. 그래서 멈춥니다. 파일 이름을 바꾸었다면 `contents`도 함께 고치고, 아직 쓰지 않은 장이라면 그 이름을 잠시 빼 두십시오. 대문자와 소문자, 붙임표와 밑줄의 다름도 다른 이름입니다.",
                "Every file in `contents` is a promise to the reader. Built without one of them, the book would lose a chapter in silence and all later chapters would change their numbers. After renaming a file, change `contents` too; take out a chapter that is not written yet. Capitals, hyphens and underscores count.")) { Example = new("book.yaml", "contents: [01.md, 2.md]", "contents: [01.md, 02.md]") },
        new("reading-003",
            new("책 폴더 밖을 가리키는 경로", "A path that leaves the book's folder"),
            new(
                "책 폴더를 통째로 옮기거나 다른 사람에게 보내도 똑같은 책이 나와야 합니다. 폴더 밖의 파일을 쓰면 내 컴퓨터에서만 지어지는 책이 되므로 받지 않습니다. 여러 책이 함께 쓰는 그림이라면 책마다 하나씩 복사해 두십시오. 바로 가기나 심볼릭 링크로 밖을 가리키는 것도 같은 까닭으로 막습니다.",
                "A book's folder can be moved or sent to someone else and must give the same book there. A file from outside would make a book that only your own computer can build. If several books share a picture, give each its copy; a link that leads outside is refused for the same reason.")) { Example = new("book.yaml", "contents: [01.md, ../02.md]", "contents: [01.md, 02.md]") },
        new("reading-004",
            new("열리지 않는 파일", "A file that cannot be opened"),
            new(
                "파일은 그 자리에 있으나 운영 체제가 열어 주지 않았습니다. 다른 프로그램이 붙들고 있거나, 읽을 권한이 없거나, 클라우드에만 있고 아직 내려받지 않은 파일일 때 이렇게 됩니다. 원고를 연 편집기를 닫고 다시 해 보십시오. 그래도 안 되면 파일을 다른 폴더로 복사해 보아 열리는지 확인하십시오.",
                "The file is there, but the system does not hand it out: another program holds it, you may not read it, or it lies in a cloud folder and was never downloaded. Close the editor that has it open and try again. If that does not help, see whether the file can be copied to another folder at all.")),
        new("reading-005",
            new("너무 큰 파일", "A file that is too large"),
            new(
                "이만한 크기의 원고나 그림은 실수로 들어온 것일 때가 거의 전부입니다. 원고라면 글이 아니라 그림 데이터가 붙어 있거나 여러 권이 한 파일에 이어져 있는지 보십시오. 사진이라면 찍힌 크기 그대로일 것입니다. 300 ppi로 찍히는 한 쪽짜리 사진도 몇 메가바이트면 넉넉하므로, 줄여서 넣으면 책도 가벼워집니다.",
                "A chapter or picture of this size is nearly always there by mistake. See whether a chapter has picture data pasted into it or holds several books. A photograph has most likely the size the camera gave it: a full page at 300 ppi needs a few megabytes, and a smaller file makes a lighter book.")),
        new("reading-006",
            new("UTF-8로 저장되지 않은 글", "Text that is not stored as UTF-8"),
            new(
                "컴퓨터는 글자를 숫자로 적고, 그 숫자를 읽는 약속이 인코딩입니다. 이 프로그램은 UTF-8로만 읽는데, 옛 한글 파일은 CP949로 적힌 것이 많습니다. 그대로 책을 지었다면 한글이 물음표나 엉뚱한 글자로 찍혔을 것입니다. 편집기의 ‘인코딩을 바꾸어 저장’에서 UTF-8을 고르되, 바꾸기 전에 화면의 한글이 바르게 보이는지 먼저 확인하십시오.",
                "Letters are stored as numbers, and an encoding is the agreement on how to read them. This program reads UTF-8; many old Korean files are in CP949, and built as they are their Hangul would have come out as question marks or as other letters. Save the file as UTF-8 in your editor, after making sure that it shows the Hangul rightly.")),
        new("reading-007",
            new("보이지 않는 제어 문자", "An invisible control character"),
            new(
                "다른 프로그램에서 글을 복사하면 줄이나 쪽을 나누던 보이지 않는 글자가 함께 따라오기도 합니다. 화면에는 없는 것 같지만 종이에서는 빈 네모로 찍히고, 전자책은 아예 열리지 않을 수 있습니다. 알림이 가리키는 자리의 앞뒤 낱말을 지우고 손으로 다시 치는 것이 가장 빠릅니다. 같은 글자가 많으면 편집기의 찾아 바꾸기에 그 번호를 넣어 한꺼번에 지우십시오.",
                "Text copied from another program can bring along invisible characters that divided its lines or pages. They would be printed as empty boxes, and an e-book that has one may not open at all. Delete the words around the place and type them again; where there are many, search for the number with your editor.")),
        new("reading-008",
            new("낱자로 풀려 저장된 한글", "Hangul stored as single letters"),
            new(
                "macOS에서 온 파일에는 ‘한’이 ㅎ, ㅏ, ㄴ의 세 조각으로 적혀 있는 일이 있습니다. 눈으로는 같아 보여도 그대로 두면 낱말을 찾을 수 없고 글자 수도 달라집니다. 읽으면서 모아쓴 글자로 바꾸었으니 책에는 탈이 없습니다. 원고까지 바로잡으려면 `publish check --fix`를 한 번 돌리십시오.",
                "In files from macOS a syllable is sometimes stored as its two or three letters. It looks the same, but words cannot be found and letters are counted wrongly. They were put together on reading, so the book is right. Run `publish check --fix` once to mend the manuscript as well.")),
        new("reading-009",
            new("두 번호를 가진 한자", "A hanja with two numbers"),
            new(
                "옛 한글 코드는 李처럼 음이 둘인 한자에 번호를 두 개 주었습니다. 모양은 같은데 번호가 다르면 책 안에서 찾을 때 걸리지 않고 찾아보기에서도 따로 놓입니다. 그래서 하나로 모아 읽었습니다. 경고가 번거로우면 그 글자를 지우고 한자 변환으로 다시 넣거나, 편집기에서 NFC로 정리해 저장하십시오.",
                "Old Korean codes gave hanja with two readings two numbers. Alike in shape but not in number, they would not be found by a search and would stand apart in the index; so they were read as one. Enter the letter again, or have your editor normalise the file to NFC, to be rid of the warning.")),
        new("reading-011",
            new("찾을 수 없는 그림", "A picture that is not there"),
            new(
                "그림이 있어야 할 자리를 비워 둔 채 인쇄하면 돌이킬 수 없으므로, 그림 하나라도 찾지 못하면 멈춥니다. 경로는 그 원고가 있는 폴더에서 시작합니다. `images` 폴더에 넣고 폴더 이름을 빠뜨리거나, `.jpg`와 `.jpeg`, 대문자와 소문자를 달리 적은 일이 많습니다. 그림이 아직 오지 않았다면 `--draft`로 지으십시오. 그 자리에 표시가 남습니다.",
                "An empty place cannot be mended once it is printed, so one missing picture stops the book. Paths start at the folder of the chapter; often the name of a folder such as `images` is left out, or `.jpg` stands for `.jpeg`. If the picture has not arrived yet, build with `--draft`: a mark stands in its place.")) { Example = new("01.md", "![굽은 강의 약도](mpa.png)", "![굽은 강의 약도](map.png)") },
        new("reading-012",
            new("인터넷에 있는 그림", "A picture on the internet"),
            new(
                "인터넷의 그림은 내일 바뀌거나 사라질 수 있습니다. 그런 책은 다시 지을 때마다 달라지고, 연결이 없으면 지을 수도 없습니다. 그림을 내려받아 책 폴더에 두고 그 이름을 적으십시오. 실어도 되는 그림인지, 인쇄할 만큼 큰지도 그때 함께 확인하십시오.",
                "A picture on the internet may be another tomorrow, or gone; the book would change from build to build, and could not be built without a connection. Download it into the book's folder and write its name. That is also the time to see whether you may use it and whether it is large enough to be printed.")) { Example = new("01.md", "![약도](https://example.org/map.png)", "![약도](map.png)") },
        new("reading-013",
            new("그림으로 쓸 수 없는 파일", "A file that is no picture"),
            new(
                "파일의 종류는 이름이 아니라 내용이 정합니다. PDF나 HEIC, PSD, TIFF는 그림처럼 보여도 책에 바로 넣을 수 없고, 이름 끝만 `.png`로 바꾼 파일도 내용은 그대로입니다. 그림 편집기에서 열어 ‘내보내기’로 저장하십시오. 사진은 JPEG, 화면이나 도표는 PNG, 선으로 그린 그림은 SVG가 알맞습니다.",
                "A file's kind lies in its content, not in its name. PDF, HEIC, PSD and TIFF cannot be taken into a book as they are, and a file renamed to `.png` is still what it was. Open it in an image editor and export it: JPEG for photographs, PNG for screens and charts, SVG for line drawings.")) { Example = new("01.md", "![약도](map.pdf)", "![약도](map.png)") },
        new("reading-014",
            new("끝이 잘린 그림", "A picture that is cut off"),
            new(
                "파일이 끝나야 할 데까지 이르지 못하고 끊겼습니다. 내려받거나 복사하다가 멈춘 파일이 흔히 그렇습니다. 화면에서는 위쪽만 보이고 아래가 회색으로 나오기도 하며, 책에 실었다면 그렇게 찍혔을 것입니다. 처음 받은 곳에서 다시 받고, 파일 크기가 원본과 같은지 견주어 보십시오.",
                "The file ends before the picture does, as happens when a download or a copy is interrupted. Often the upper part is seen and the rest is grey; so it would have been printed. Get it again from where it came, and compare the size of the file with the original.")),
        new("reading-015",
            new("대체 글이 없는 그림", "A picture without alternative text"),
            new(
                "화면 낭독기로 책을 듣는 독자는 그림 자리에서 대괄호 안의 글을 듣습니다. 비어 있으면 그림이 있다는 것만 알고 지나가며, 전자책의 접근성 검사에도 걸립니다. 그림에 무엇이 보이는지를 한 문장으로 적으십시오. 캡션과 같은 말을 되풀이하지 말고, 캡션을 읽은 사람이 더 알아야 할 것을 적습니다.",
                "Readers who listen to the book hear the words in the square brackets. With none they learn only that there is a picture, and e-books fail the checks of accessibility. Say in one sentence what is seen; do not repeat the caption, but tell what it leaves out.")) { Example = new("01.md", """![](map.png "강과 다리")""", """![굽은 강에 다리가 셋 놓여 있다](map.png "강과 다리")""") },
        new("reading-047",
            new("옆으로 누운 사진", "A photograph that lies on its side"),
            new(
                "사진기는 사진을 돌려 저장하는 대신 ‘돌려서 보라’는 쪽지만 붙여 두기도 합니다. 컴퓨터 화면은 이 쪽지를 따르지만 인쇄 과정과 여러 전자책 기기는 따르지 않습니다. 그러므로 책에서는 사진이 옆으로 누울 수 있습니다. 그림 편집기에서 한 번 돌려 저장하면 쪽지가 사라지고 어디에서나 바로 섭니다.",
                "Cameras often leave the picture as it is and only note that it should be shown rotated. Screens obey the note; presses and many reading devices do not, so in the book the photograph may lie on its side. Rotate it once in an image editor and save it: the note is gone, and it stands upright everywhere.")),
        new("reading-097",
            new("움직이거나 무엇을 불러오는 SVG", "An SVG that acts or fetches"),
            new(
                "SVG는 그림이면서 프로그램도 담을 수 있는 형식입니다. 스크립트나 바깥 주소가 든 그림은 종이에서는 뜻이 없고, 전자책에서는 서점의 검사에 걸리거나 독자 모르게 인터넷에 연결합니다. 그림을 그린 프로그램에서 ‘최적화된 SVG’나 ‘일반 SVG’로 내보내면 대개 깨끗해집니다. 바깥의 사진을 부르는 SVG라면 그 사진을 SVG 안에 담거나 PNG로 내보내십시오.",
                "SVG is a picture that may also hold a program. Scripts and outside addresses mean nothing on paper; in an e-book they fail the stores' checks or reach out to the internet unseen. Export it as plain or optimised SVG from the drawing program. If it shows a photograph from elsewhere, embed that in the file or export a PNG.")),
    ];
}
