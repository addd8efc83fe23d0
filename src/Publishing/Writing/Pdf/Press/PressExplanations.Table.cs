using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Writing.Pdf.Press;

/// <summary>The pages of help to what making a file for the press can complain of.</summary>
internal static class PressExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("press-001",
            new("정하지 않은 출력 조건", "No printing condition"),
            new(
                "같은 잉크라도 종이와 인쇄기에 따라 빛깔이 달라집니다. 출력 조건은 이 파일이 어떤 종이와 기계를 위한 것인지 알려 주는 이름이고, PDF/X 표준은 이것이 없는 파일을 받지 않습니다. 인쇄소에 ‘어떤 ICC 프로파일을 쓰느냐’고 물으십시오. 아직 인쇄소를 정하지 않았으면 `outputs`에서 `print`와 `cover`를 빼고 지어도 됩니다.",
                "One ink gives different colours on different paper and presses. The condition names those that the file is for, and PDF/X is not valid without it. Ask the printer which ICC profile is used; without a printer yet, take `print` and `cover` out of `outputs`.")) { Example = new("layout.yaml", "print: {paper: 미색모조 80g}", "print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g}") },
        new("press-002",
            new("모르는 출력 조건", "An unknown printing condition"),
            new(
                "출력 조건의 이름이 틀리면 어떤 종이를 위한 색인지 알 수 없어 그림을 잉크로 바꿀 수 없습니다. 흔한 이름은 코팅된 종이의 `CoatedFOGRA39`와 미국식의 `USWebCoatedSWOP`입니다. 인쇄소가 파일을 주었다면 책 폴더에 넣고 그 파일의 이름을 `.icc`까지 적으십시오.",
                "Under a wrong name nobody knows for which paper the colours are, and pictures cannot be turned into inks. `CoatedFOGRA39` is for coated paper, `USWebCoatedSWOP` for the American way. A file from the printer goes into the book's folder, and its name with `.icc` here.")) { Example = new("layout.yaml", "print: {output-intent: FOGRA39, paper: 미색모조 80g}", "print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g}") },
        new("press-003",
            new("읽을 수 없는 ICC 파일", "An ICC file that cannot be read"),
            new(
                "`.icc`로 끝나는 이름은 책 폴더에 있는 파일을 뜻합니다. 컴퓨터의 시스템 폴더에 설치한 프로파일은 찾지 않습니다. 그래야 다른 컴퓨터에서도 같은 색으로 지어지기 때문입니다. 파일을 책 폴더로 복사하고, 하위 폴더에 두었으면 `icc/shop.icc`처럼 적으십시오.",
                "A name that ends in `.icc` means a file in the book's folder; profiles installed on the computer are not looked at, so that the book has the same colours everywhere. Copy the file there, and write the folder too if it is in one, as `icc/shop.icc`.")) { Example = new("layout.yaml", "print: {output-intent: shop.icc, paper: 미색모조 80g}", "print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g}") },
        new("press-004",
            new("깨진 ICC 파일", "A broken ICC file"),
            new(
                "파일은 있으나 안의 표가 끊겼거나 ICC 프로파일이 아닙니다. 전자우편이나 메신저를 거치면서 망가지는 일이 있고, 압축을 풀지 않은 파일의 이름만 바꾼 일도 있습니다. 인쇄소에서 압축 파일로 다시 받아 풀어 넣으십시오.",
                "The file is there, but its tables break off or it is no profile. Mail and messengers sometimes damage such files, and sometimes an archive was only renamed. Have the printer send it again in an archive, and unpack it.")),
        new("press-005",
            new("인쇄기의 것이 아닌 프로파일", "A profile that is not a press's"),
            new(
                "ICC 프로파일은 화면, 사진기, 사무용 프린터의 것도 있습니다. 이것은 네 가지 잉크로 찍는 인쇄기의 것이 아니어서, 이대로 바꾸면 빛깔을 잉크로 옮길 수 없습니다. sRGB나 Adobe RGB 같은 이름이면 화면의 것입니다. 인쇄소에 인쇄기의 CMYK 프로파일을 달라고 하십시오.",
                "There are profiles of screens, cameras and office printers as well, and this one is not of a press with four inks; colours cannot be turned into inks by it. Names such as sRGB or Adobe RGB belong to screens. Ask the printer for the CMYK profile of the press.")),
        new("press-006",
            new("잉크가 너무 많이 쌓이는 그림", "Too much ink in one place"),
            new(
                "어두운 곳에서는 네 잉크가 겹칩니다. 더한 양이 한도를 넘으면 마르기 전에 다음 종이의 뒷면에 묻고, 얇은 종이는 우글쭈글해집니다. 그림의 어두운 곳을 조금 밝히거나, 인쇄소의 프로파일로 다시 바꾸십시오. 코팅된 종이라면 한도를 더 높여도 되는지 인쇄소에 물어 `print.ink-limit`에 적습니다.",
                "In dark places four inks lie over each other. Beyond the limit they do not dry in time, stain the next sheet and warp thin paper. Lighten the shadows or convert the picture by the printer's profile; for coated paper ask whether `print.ink-limit` may be higher.")),
        new("press-008",
            new("셈할 수 없는 책등 두께", "A spine that cannot be reckoned"),
            new(
                "표지는 앞뒤와 책등을 한 장에 그리므로, 책등의 두께를 모르면 제목이 옆으로 밀리고 앞표지가 잘립니다. 두께는 쪽수와 종이의 두께로 셈합니다. 아는 종이면 `print.paper`에 이름을 적고, 모르는 종이면 인쇄소가 알려 준 책등 두께를 `cover.spine`에 적으십시오. 쪽수가 바뀌면 다시 물어야 합니다.",
                "A cover is one sheet with front, spine and back; without the width of the spine the title would slip and the front be cut. It follows from pages and paper. Name a known stock in `print.paper`, or write what the printer says in `cover.spine`, and ask again when the page count changes.")) { Example = new("layout.yaml", "print: {output-intent: CoatedFOGRA39, paper: 한지 45g}", "print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g}") },
        new("press-009",
            new("글을 넣기에 얇은 책등", "A spine too thin for words"),
            new(
                "표지를 접는 자리는 1 mm쯤 벗어나기도 합니다. 얇은 책등에 글자를 넣으면 앞이나 뒤로 넘어가 보이므로 비워 두었습니다. 얇은 책은 책등을 비우는 것이 보통이니 `spine-text: never`라고 적어 두면 경고가 사라집니다. 인쇄소와 이야기가 되었으면 `always`로 넣을 수 있습니다.",
                "The fold may be off by a millimetre, and words on a thin spine would lap over to the front or back; so it was left empty, as is usual for thin books. `spine-text: never` says that this is meant. If the printer agrees, `always` puts them there.")) { Example = new("layout.yaml", "cover: {spine-text: auto}", "cover: {spine-text: never}") },
        new("press-010",
            new("바코드나 정가가 없는 표지", "A cover without barcode or price"),
            new(
                "서점의 계산대는 뒤표지의 바코드로 책을 알아보고, 도서정가제는 정가를 표지에 밝히게 합니다. 하나라도 없으면 서점이 받지 않아 표지를 다시 찍거나 스티커를 붙여야 합니다. 번호와 정가를 모두 적으십시오. 나누어 주는 책이라면 `not-for-sale: true`라고 적으면 바코드 없이 만듭니다.",
                "Stores know a book by the barcode on its back, and Korean law wants the price on the cover. Without either, covers are printed again or get stickers. Write both. For a book that is given away `not-for-sale: true` makes a cover without them.")) { Example = new("book.yaml", "price: {ebook: 9000}", "price: {print: 15000, ebook: 9000}") },
        new("press-011",
            new("몇 쪽 때문에 늘어난 대수", "A signature more for a few pages"),
            new(
                "옵셋 인쇄는 큰 종이 한 장에 여러 쪽을 앉혀 찍고 접습니다. 그 한 벌이 한 대이며, 몇 쪽만 넘쳐도 한 대를 더 찍어 종이와 값이 듭니다. 글을 다듬거나 행간을 조금 줄여 쪽을 덜거나, 남는 쪽에 광고나 다른 책의 소개를 넣으십시오. 주문형 인쇄로 몇 권만 찍을 책이면 그대로 두어도 됩니다.",
                "A press prints many pages on one large sheet, which is folded into a signature. A few pages over take one more, with its paper and its cost. Cut some lines or tighten the leading a little, or fill the empty pages with notices. For a few copies on demand it does not matter.")),
        new("press-012",
            new("너무 얇은 주문형 책", "A book too thin for print on demand"),
            new(
                "이 서비스는 풀로 매는 책만 만들어서, 쪽수가 모자라면 책등이 얇아 매지 못합니다. 보내도 접수되지 않으므로 여기서 멈춥니다. 글을 더하거나 글자와 여백을 키워 쪽을 늘리십시오. 얇은 책이라면 중철로 맬 수 있는 인쇄소를 찾아 `print.profile`을 `press`로 바꾸는 것이 낫습니다.",
                "This service glues its books, and too few pages give no spine to glue. It would refuse the file, so the build stops. Add text, or make letters and margins larger; a thin book is better stapled by a printer who does that, with `print.profile` set to `press`.")) { Example = new("layout.yaml",
            """
            page: {trim: 국판}
            print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g, profile: pod-부크크}
            """,
            """
            page: {trim: 국판}
            print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g, profile: press}
            """) },
        new("press-013",
            new("주문형 인쇄가 받지 않는 판형", "A trim that print on demand does not take"),
            new(
                "주문형 인쇄는 정해진 크기의 종이와 기계로 한 권씩 만들기 때문에 받는 판형이 몇 가지뿐입니다. 다른 크기로 보내면 되돌아오거나 가장자리가 잘립니다. 알림에 적힌 판형 가운데 가까운 것을 고르십시오. 판형을 바꾸면 글줄과 쪽수가 모두 달라지니 처음부터 다시 살펴야 합니다.",
                "Print on demand makes books one by one on fixed sizes of paper and takes only a few trims; others come back, or lose their edges. Choose a near one from the message. All lines and pages change with it, so look through the book again.")) { Example = new("layout.yaml",
            """
            page: {trim: 36절}
            print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g, profile: pod-퍼플}
            """,
            """
            page: {trim: 국반판}
            print: {output-intent: CoatedFOGRA39, paper: 미색모조 80g, profile: pod-퍼플}
            """) },
    ];
}
