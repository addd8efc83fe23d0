using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Writing.Pdf;

/// <summary>The pages of help to what the PDF writer can complain of.</summary>
internal static class PdfExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("pdf-001",
            new("PDF에 넣을 수 없는 깨진 그림", "A broken picture"),
            new(
                "그림의 머리글은 멀쩡해 크기는 알 수 있었으나, 화소를 풀어 보니 중간에 끊기거나 깨져 있습니다. 억지로 넣으면 아래가 회색이거나 줄무늬가 찍힙니다. 처음 받은 곳에서 다시 받으십시오. 그럴 수 없으면 그림 편집기에서 열어, 남은 부분이 쓸 만한지 보고 다시 저장합니다.",
                "The size could be read, but the picture itself breaks off or is damaged; it would be printed with grey areas or stripes. Get it again from where it came. If that is impossible, open it in an image editor, see what is left and save it anew.")),
        new("pdf-002",
            new("PDF에 넣을 수 없는 그림 형식", "A picture of an unknown kind"),
            new(
                "인쇄용 그림은 화소 하나하나까지 풀어 볼 수 있어야 합니다. 이 파일은 아는 형식이 아니어서 안을 볼 수 없습니다. 그림을 만든 프로그램에서 PNG나 JPEG로 내보내십시오. 이름 끝만 바꾸는 것은 소용이 없습니다.",
                "For a PDF every pixel of a picture must be read, and this file is of no known kind. Export it as PNG or JPEG from the program that made it; renaming it does not help.")),
        new("pdf-003",
            new("화소가 너무 많은 그림", "A picture with too many pixels"),
            new(
                "종이가 보여 줄 수 있는 점에는 끝이 있어서, 그보다 많은 화소는 파일만 무겁게 합니다. 이만한 그림은 여는 데에도 컴퓨터의 기억 장치가 모자랄 수 있습니다. 찍힐 크기에서 300 ppi, 선으로 된 그림이면 600 ppi가 되게 줄이십시오. 지도처럼 큰 것은 여러 쪽으로 나누는 길도 있습니다.",
                "Paper shows only so many dots; pixels beyond them make the file heavy and may not even fit into memory. Scale it to 300 ppi at its printed size, line art to 600. A large map can be divided between pages.")),
        new("pdf-004",
            new("그릴 수 없는 SVG", "An SVG that cannot be drawn"),
            new(
                "SVG는 선을 긋는 명령의 모음입니다. 그 가운데 풀지 못하는 것이 있거나 글의 짝이 맞지 않아 그림을 그리지 못했습니다. 그림을 그린 프로그램에서 ‘일반 SVG’로 다시 내보내 보십시오. 그래도 안 되면 600 ppi PNG로 내보내 쓰십시오. 종이에서는 차이가 보이지 않습니다.",
                "An SVG is a list of drawing commands, and some of these could not be followed. Export it again as plain SVG. If that does not help, use a PNG at 600 ppi; on paper no difference is seen.")),
        new("pdf-005",
            new("책의 목록에 없는 그림", "A picture that the book does not know"),
            new(
                "쪽에는 놓였으나 읽어 둔 그림들 가운데 없는 파일입니다. 책을 짓는 사이에 그림을 지우거나 옮겼을 때 생깁니다. 파일이 책 폴더 안에 있는지 보고 다시 지으십시오. 다시 지어도 같으면 이 프로그램의 잘못이니 원고와 함께 알려 주십시오.",
                "It stands on a page but is not among the pictures that were read, as when it is moved or deleted during a build. See that it is in the book's folder and build again; if that does not help it is a fault of the program, and worth reporting.")),
        new("pdf-006",
            new("PDF에 담기를 금지한 글꼴", "A font that forbids embedding"),
            new(
                "글꼴 파일에는 만든 이가 허락한 쓰임이 적혀 있고, 이 글꼴은 문서에 넣지 못하게 되어 있습니다. 넣지 않은 PDF는 인쇄소에서 다른 글꼴로 찍히므로 만들 수 없습니다. `publish fonts`에서 다른 글꼴을 고르십시오. 돈을 내고 산 글꼴이라면 출판용 허락이 따로 있는지 판 곳에 물어보십시오.",
                "A font says what its maker allows, and this one may not go into documents. Without it the printer would set other letters, so no PDF can be made. Choose another from `publish fonts`; for a font that you bought, ask whether there is a licence for publishing.")),
        new("pdf-007",
            new("SVG의 글자가 적힌 대로 찍히지 않음", "Letters of an SVG that are not as it says"),
            new(
                "SVG 속의 글자는 책의 글꼴 폴더에 있는 글꼴로 찍고 컴퓨터에 깔린 글꼴은 쓰지 않습니다. 그래야 어느 컴퓨터에서 지어도 같은 책이 됩니다. 그림이 바라는 글꼴이 그 폴더에 없으면 본문 글꼴로 찍는데, 글자의 너비가 달라 칸을 넘을 수 있습니다. 어느 글꼴에도 없는 글자, 곡선을 따라 놓인 글자, HTML로 적힌 글자는 찍지 못하고, 세로쓰기는 가로로 찍습니다. 글꼴 이름을 고치거나, 그 글자를 외곽선(패스)으로 바꾸어 저장하십시오.",
                "Text in an SVG is set with the fonts of the fonts folder and never with those of the computer, so that the book is the same wherever it is built. Where the drawing asks for another font, that of the text is taken, and its letters may be wider than the drawing has room for. A letter that no font has, text along a path and text in HTML cannot be set, and vertical text is set across. Name another font, or turn that text into outlines in the drawing program.")) { Example = new("map.svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">
              <text x="5" y="15" font-family="Arial">강</text>
            </svg>
            """,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">
              <text x="5" y="15" font-family="sans-serif">강</text>
            </svg>
            """) },
        new("pdf-008",
            new("화면용 책에 든 CMYK 그림", "A picture in printing inks in a book for the screen"),
            new(
                "CMYK는 인쇄 잉크의 양을 적은 색이고 화면은 빛의 세기(RGB)로 색을 냅니다. 읽는 PDF와 전자책에 넣으려고 바꾸었는데, 그림에 어느 인쇄 조건의 잉크인지 적혀 있지 않으면 빛깔이 조금 달라집니다. 편집과 보관은 RGB로 하는 것이 좋습니다. 인쇄용 PDF를 만들 때 인쇄소의 조건에 맞추어 바꿉니다.",
                "CMYK gives amounts of ink, a screen makes colours of light. The picture was converted for the reading PDF; unless it says for which press it was made, its colours shift a little. Keep pictures in RGB: they are converted for your printer when the press PDF is made.")),
        new("pdf-009",
            new("깨진 색 프로파일", "A broken colour profile"),
            new(
                "색 프로파일은 그림 속의 숫자가 어떤 빛깔인지 알려 주는 표입니다. 이것이 깨져 있어 가장 흔한 sRGB로 보았습니다. 본디 다른 색 공간의 그림이었다면 빛깔이 흐리거나 짙게 나옵니다. 그림 편집기에서 빛깔이 바르게 보이는지 확인하고 sRGB로 바꾸어 다시 저장하십시오.",
                "A profile says which colours the numbers of a picture mean. This one is broken, so the picture was taken as sRGB; if it is not, its colours come out dull or too strong. Look at it in an image editor, convert it to sRGB and save it.")),
    ];
}
