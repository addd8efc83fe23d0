using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading;

/// <content>Help with the settings of a book and of its look.</content>
internal static partial class ReadingExplanations
{
    private static ImmutableArray<Explanation> Settings =>
    [
        new("reading-071",
            new("모르는 판형", "An unknown trim size"),
            new(
                "판형은 종이가 잘리는 크기라서 한 번 틀리면 여백과 글줄, 쪽수, 책등까지 모두 틀립니다. 이름은 부록의 판형 표에 있는 것만 씁니다. 그 표에 없는 크기는 너비와 높이를 이 차례로 적으십시오. 인쇄소가 부르는 이름이 다르면 이름보다 크기를 물어 적는 것이 안전합니다.",
                "The trim is where the paper is cut; if it is wrong, so are margins, lines, page count and spine. Use a name from the table in the appendix, or write width and height, in this order. Where the printer has names of its own, ask for the size.")) { Example = new("layout.yaml", "page: {trim: 신국편}", "page: {trim: 신국판}") },
        new("reading-072",
            new("크기가 여럿인 판형 이름", "A trim name with several sizes"),
            new(
                "같은 이름으로 인쇄소마다 1~2 mm 다른 크기를 팝니다. 본문은 넘어가더라도 표지와 책등은 그만큼 어긋날 수 있습니다. 쓴 크기가 인쇄소의 것과 같으면 그대로 두십시오. 다르면 인쇄소가 알려 준 크기를 숫자로 적습니다. 숫자로 적으면 이 알림은 나오지 않습니다.",
                "Printers sell sizes that differ by a millimetre or two under one name; the pages may pass, but cover and spine can be off by as much. If the size is the printer's, leave it. If not, write the printer's size in numbers, which also ends this note.")) { Example = new("layout.yaml", "page: {trim: 46판}", "page: {trim: 128mm x 188mm}") },
        new("reading-073",
            new("글이 들어갈 자리가 없는 판면", "A type area without room for text"),
            new(
                "판형에서 여백을 뺀 네모가 판면입니다. 한 줄에 다섯 자, 한 쪽에 다섯 줄도 들어가지 않으면 책이 되지 않습니다. 안쪽과 바깥쪽 여백을 더해 판형의 너비와 견주어 보십시오. 판형을 줄이면서 여백을 그대로 두었거나, `mm`로 적을 것을 다른 단위로 적은 일이 많습니다.",
                "What the margins leave of the page is the type area. With less than five letters to a line or five lines to a page there is no book. Add up the margins and compare them with the trim; often the trim was made smaller and the margins stayed, or a unit is wrong.")) { Example = new("layout.yaml", "page: {margins: {inner: 70mm, outer: 70mm}}", "page: {margins: {inner: 22mm, outer: 18mm}}") },
        new("reading-074",
            new("글자보다 좁은 행간", "Lines closer than their letters"),
            new(
                "행간은 한 글줄에서 다음 글줄까지의 거리입니다. 글자 크기보다 작으면 윗줄의 받침과 아랫줄의 머리가 겹쳐 찍힙니다. 줄 사이의 빈틈만 적은 것이라면 글자 크기를 더하십시오. 한글 본문은 160%에서 180%가 읽기 좋습니다.",
                "The leading is the distance from one line to the next, not the gap between them. Smaller than the letters, it lets lines overlap. If the gap was meant, add the size. For Korean text 160% to 180% read well.")) { Example = new("layout.yaml", "text: {leading: 90%}", "text: {leading: 170%}") },
        new("reading-077",
            new("경로로 쓸 수 없는 값", "A value that is no path"),
            new(
                "경로는 책 폴더에서 시작하고 폴더 사이를 빗금(`/`)으로 나눕니다. 역빗금이나 `C:`로 시작하는 윈도우의 꼴은 다른 컴퓨터에서 통하지 않아, 책을 옮기면 지어지지 않습니다. 탐색기에서 복사한 경로라면 책 폴더까지의 앞부분을 지우고 역빗금을 빗금으로 바꾸십시오.",
                "A path starts at the book's folder, with slashes between folders. Backslashes, or a beginning such as `C:`, mean nothing on other computers, and the book could not be moved. From a copied path delete all up to the book's folder and turn the backslashes round.")) { Example = new("book.yaml", """contents: ['.\01.md']""", "contents: [01.md]") },
        new("reading-078",
            new("ISBN이 아닌 번호", "A number that is no ISBN"),
            new(
                "ISBN은 열세 자리 숫자입니다. 자리가 모자라거나 남으면 바코드를 만들 수 없고 서점에 책을 올릴 수 없습니다. 2007년 이전의 열 자리 번호라면 새 번호를 찾아 적으십시오. 부가기호 다섯 자리는 뒤에 붙이지 말고 `isbn.addon`에 따로 적습니다. 아직 번호를 받지 못했으면 이 줄을 지우십시오.",
                "An ISBN has thirteen digits; with more or fewer there is no barcode and no store takes the book. Replace a number of ten digits, as given before 2007, with its newer form. The five digits of the add-on go into `isbn.addon`. Without a number yet, delete the line.")) { Example = new("book.yaml", "isbn: {print: 979-11-12-31240}", "isbn: {print: 979-11-12-31240-2}") },
        new("reading-079",
            new("다른 나라의 ISBN", "The ISBN of another country"),
            new(
                "ISBN의 앞자리는 번호를 준 나라를 나타냅니다. 한국에서 펴내는 책의 번호는 978-89나 979-11로 시작하므로, 다른 번호는 옮긴 책의 원서 것을 잘못 적은 경우가 거의 전부입니다. 그대로 찍으면 서점에서 다른 책으로 등록됩니다. 국립중앙도서관에서 받은 번호를 적고, 원서의 번호는 판권지의 `rights`에 글로 적으십시오.",
                "The first digits name the country that gave the number; of a book published in Korea they are 978-89 or 979-11. Another number is nearly always that of the original of a translation, and stores would take yours for that book. Write the one you were given; the original's can stand as text under `rights`.")) { Example = new("book.yaml", "isbn: {print: 978-3-16-148410-0}", "isbn: {print: 979-11-12-31240-2}") },
        new("reading-080",
            new("맞지 않는 ISBN의 끝자리", "The last digit of the ISBN is wrong"),
            new(
                "ISBN의 끝 숫자는 앞의 열두 자리로 셈한 것이어서, 하나만 잘못 옮겨도 맞지 않게 되어 있습니다. 틀린 번호로 찍은 바코드는 계산대에서 읽히지 않거나 남의 책을 부릅니다. 끝자리만 고치지 말고, 발급 통지서를 보며 열세 자리를 모두 다시 견주십시오. 두 숫자가 서로 바뀐 일이 가장 많습니다.",
                "The last digit is reckoned from the other twelve, so that a slip in copying shows. A barcode with a wrong number is not read at the counter, or calls up another book. Do not just change the last digit: compare all thirteen with the notice you were given. Most often two digits changed places.")) { Example = new("book.yaml", "isbn: {print: 979-11-12-31240-3}", "isbn: {print: 979-11-12-31240-2}") },
        new("reading-081",
            new("종이책과 같은 전자책 ISBN", "One ISBN for paper and e-book"),
            new(
                "서점과 도서관은 ISBN으로 물건을 가립니다. 종이책과 전자책에 같은 번호를 쓰면 재고와 값이 섞이고, 전자책을 산 사람이 종이책을 산 것으로 기록됩니다. 두 번호를 따로 받아 각각 적으십시오. 전자책 번호를 아직 받지 못했으면 `ebook`을 지웁니다. 전자책은 그대로 지어집니다.",
                "Stores and libraries tell things apart by the ISBN. One number for both mixes up stock and prices. Get two numbers and write each in its place; without one for the e-book yet remove `ebook`, and it is built all the same.")) { Example = new("book.yaml", "isbn: {print: 979-11-12-31240-2, ebook: 979-11-12-31240-2}", "isbn: {print: 979-11-12-31240-2, ebook: 979-11-12-31241-9}") },
        new("reading-082",
            new("맞지 않는 부가기호", "An add-on code that does not hold"),
            new(
                "부가기호 다섯 자리는 독자, 책의 형태, 내용을 차례로 나타내고, 서점은 이것으로 책을 놓을 자리를 정합니다. 쓰지 않는 숫자가 들어 있으면 엉뚱한 칸에 꽂히거나 등록이 되지 않습니다. 0으로 시작하는 부호는 따옴표로 감싸야 앞의 0이 사라지지 않습니다. 발급 통지서에 적힌 그대로 옮기십시오.",
                "The five digits stand for the readers, the form and the content of the book; stores sort by them. With a digit that is not in use the book is shelved wrongly or not taken. A code that begins with 0 needs quotes to keep it. Copy it from the notice you were given.")) { Example = new("book.yaml", """isbn: {print: 979-11-12-31240-2, addon: "23810"}""", """isbn: {print: 979-11-12-31240-2, addon: "03810"}""") },
        new("reading-083",
            new("날짜가 아닌 값", "A value that is no date"),
            new(
                "날짜는 판권지에 찍히고 전자책과 PDF의 서지에도 들어갑니다. 점이나 빗금으로 적으면 어느 것이 달이고 어느 것이 날인지 나라마다 달리 읽으므로 연-월-일 한 가지만 받습니다. 한 자리 수에는 0을 채우고, 달력에 없는 날이 아닌지도 보십시오.",
                "The date is printed in the colophon and stands in the records of PDF and e-book. With dots or slashes month and day are read differently from country to country, so only year-month-day is taken. Fill up with zeros, and see that the calendar has the day.")) { Example = new("book.yaml", "edition: {date: 2026.3.2}", "edition: {date: 2026-03-02}") },
        new("reading-084",
            new("발행일보다 앞선 인쇄일", "A printing before its edition"),
            new(
                "한 판은 처음 찍은 날부터 시작하므로 어느 쇄도 그보다 앞설 수 없습니다. 그대로 두면 판권지에 ‘1판 2쇄 2025년’이 ‘1판 1쇄 2026년’보다 먼저 놓입니다. 새 쇄를 찍을 때는 `printing`과 `printed`만 바꾸고 `date`는 그대로 둡니다. 글을 크게 고쳐 새 판을 낼 때 `number`와 `date`를 바꾸십시오.",
                "An edition begins with its first printing, and no later one can come before it; the colophon would say so to every reader. For a new printing change only `printing` and `printed`; `number` and `date` change when the text is revised for a new edition.")) { Example = new("book.yaml", "edition: {date: 2026-03-02, printed: 2026-02-20}", "edition: {date: 2026-03-02, printed: 2026-03-20}") },
        new("reading-085",
            new("모르는 역할", "An unknown role"),
            new(
                "역할은 도서관이 온 세계에서 함께 쓰는 세 글자 부호입니다. 부호가 맞으면 판권지에는 ‘옮긴이’로 찍히고, 전자책의 서지에는 어느 서점이나 알아듣는 값으로 들어갑니다. 우리말로 적거나 영어 낱말을 그대로 적으면 그 사람의 몫이 기록되지 않습니다. 지은이라면 `role`을 적지 않아도 됩니다.",
                "Roles are the three-letter codes that libraries share all over the world: with the right one the colophon names a translator as such, and stores understand it too. A plain word would leave the person's part unrecorded. For an author no `role` is needed.")) { Example = new("book.yaml", "contributors: [{name: 홍길동}, {name: 이가온, role: translator}]", "contributors: [{name: 홍길동}, {name: 이가온, role: trl}]") },
        new("reading-086",
            new("차례에 놓을 수 없는 것", "An entry that the contents do not take"),
            new(
                "`contents`에는 원고 파일과, 프로그램이 만들어 넣는 속표지나 판권지 같은 것만 놓입니다. 모르는 이름이면 그 자리에 무엇이 있어야 하는지 알 수 없어 책에서 빠집니다. 원고라면 `.md`까지 적고, 그림이나 PDF는 원고 안에서 부르십시오. 차례는 `toc`, 찾아보기는 `index`입니다.",
                "`contents` takes chapters and what the program makes itself, such as title page and colophon. Under an unknown name the piece would be missing. Write chapters with `.md`; pictures are shown from inside a chapter. The table of contents is `toc`, the index `index`.")) { Example = new("book.yaml", "contents: [tco, 01.md]", "contents: [toc, 01.md]") },
        new("reading-087",
            new("차례에 두 번 적은 것", "An entry that comes twice"),
            new(
                "같은 원고가 두 번 들어가면 같은 장이 번호만 달리하여 두 번 찍히고, 그 안의 식별자도 모두 겹칩니다. 판권지나 차례도 한 책에 하나입니다. 장의 순서를 옮기면서 옛 자리를 지우지 않은 일이 많습니다. 하나를 지우십시오.",
                "A chapter listed twice would be printed twice under two numbers, and all its identifiers would clash. Mostly it was moved and its old place stayed. Delete one.")) { Example = new("book.yaml", "contents: [01.md, 02.md, 01.md]", "contents: [01.md, 02.md]") },
        new("reading-088",
            new("판권지에서 빠진 것", "What the colophon lacks"),
            new(
                "출판문화산업 진흥법은 파는 책에 저자, 발행인, 발행일, 출판사, ISBN을 밝히게 합니다. 빠진 채 찍은 책은 서점이 돌려보내고, 표지를 벗겨 다시 찍는 일도 있습니다. 그래서 파는 책에는 오류로, 팔지 않는 책에는 경고로 알립니다. 나누어 주는 책이라면 `not-for-sale: true`를 적으십시오.",
                "Korean publishing law wants author, publisher, date, house and ISBN shown in a book that is sold; stores send back what lacks them. So it is an error for such a book and a warning for others. For a book that is given away write `not-for-sale: true`.")) { Example = new("book.yaml",
            """
            contents: [01.md, colophon]
            publisher: {house: 글줄과쪽}
            """,
            """
            contents: [01.md, colophon]
            publisher: {house: 글줄과쪽, person: 이가온}
            """) },
        new("reading-089",
            new("없는 모양 파일", "A layout that does not exist"),
            new(
                "`layout`은 책의 모양을 적은 파일이나 프리셋의 이름입니다. 둘 다 아니면 어떤 판형과 글꼴로 지을지 알 수 없습니다. 파일이라면 `.yaml`까지 적고 책 폴더에 있는지 보십시오. 프리셋은 `novel`, `essay`, `academic`, `technical`, `poetry` 다섯입니다.",
                "`layout` names a file or a preset; if it is neither, trim and fonts are not known. Write a file's name with `.yaml` and see that it is in the book's folder. The presets are `novel`, `essay`, `academic`, `technical` and `poetry`.")) { Example = new("book.yaml", "layout: esay", "layout: essay\noutputs: [reading]") },
        new("reading-090",
            new("두 번 적은 결과물", "An output that comes twice"),
            new(
                "결과물은 종류마다 한 벌만 만들고 같은 이름으로 씁니다. 두 번 적어도 두 벌이 되지 않으니, 다른 것을 적으려다 잘못 옮긴 것으로 봅니다. 인쇄소에 보낼 것은 `print`와 `cover`, 화면에서 읽을 것은 `reading`, 서점에 올릴 전자책은 `epub`입니다.",
                "Each kind of output is made once, under one name; a kind that comes twice was probably meant to be another. `print` and `cover` go to the press, `reading` is for the screen, `epub` for stores.")) { Example = new("book.yaml", "outputs: [reading, reading]", "outputs: [reading, epub]") },
        new("reading-096",
            new("모르는 전자책 프로필", "An unknown profile of the e-book"),
            new(
                "프로필은 서점마다 다른 표지 크기, 파일 크기, 빠져서는 안 되는 것을 적은 규칙입니다. 이름이 틀리면 아무 규칙도 살피지 못한 채 올리게 되고, 서점에서 돌아온 뒤에야 압니다. 정해진 서점이 없으면 `generic`을 쓰십시오. 서점에서 들은 조건이 있으면 책 폴더에 규칙 파일을 두고 그 이름을 적을 수 있습니다.",
                "A profile holds what a store asks of covers, sizes and contents. Under a wrong name nothing is looked at, and you learn of it when the store refuses the book. Without a certain store use `generic`; conditions of your own go into a file of the book's folder, named here.")) { Example = new("layout.yaml", "epub: {profile: kindel}", "epub: {profile: kindle}") },
        new("reading-098",
            new("서로 다른 두 분류", "Two classes that differ"),
            new(
                "한국십진분류는 도서관이, 부가기호의 뒤 세 자리는 서점이 책을 놓을 자리를 정하는 데 씁니다. 둘은 같은 내용을 가리켜야 하는데 한쪽은 소설, 한쪽은 역사로 되어 있습니다. 어느 쪽이 맞는지 보고 틀린 것을 고치십시오. 부가기호는 발급받은 것이니, 그것이 틀렸다면 고쳐 받아야 합니다.",
                "Libraries shelve by the Korean decimal class, stores by the last three digits of the add-on code. Both should mean the same subject, and here they do not. See which is right. The add-on code was issued to you; if it is wrong it must be issued anew.")) { Example = new("book.yaml",
            """
            isbn: {print: 979-11-12-31240-2, addon: "03920"}
            kdc: "813"
            """,
            """
            isbn: {print: 979-11-12-31240-2, addon: "03810"}
            kdc: "813"
            """) },
    ];
}
