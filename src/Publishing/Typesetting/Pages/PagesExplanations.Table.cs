using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>The pages of help to what the making of pages complains about.</summary>
internal static class PagesExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("pages-001",
            new("한 쪽보다 높은 덩이", "A piece taller than the page"),
            new(
                "표의 한 행이나 나란히 놓은 그림은 두 쪽으로 나누지 않습니다. 그것이 판면보다 높으면 아래가 여백으로 넘치고, 더 길면 종이 밖에서 잘립니다. 긴 글이 든 칸은 여러 행으로 나누거나 본문으로 옮기십시오. 칸이 좁아 길어진 것이라면 열의 수를 줄이거나 표를 눕히면 낮아집니다.",
                "A row of a table or a row of pictures is not divided between pages. Taller than the type area, it runs into the foot margin, and further down off the paper. Divide a long cell into rows or move its text out of the table; if the column is narrow, use fewer columns or turn the table.")),
        new("pages-002",
            new("다음 쪽으로 밀린 각주", "A footnote that begins on the next page"),
            new(
                "각주는 부르는 글과 같은 쪽에서 시작해야 독자가 눈만 내려 읽을 수 있습니다. 한 글줄에 긴 주가 여럿 달리면 그 글줄을 둔 쪽에 자리가 모자라 다음 쪽으로 밀립니다. 주를 줄이거나, 여러 주를 하나로 합치거나, 부르는 자리를 다른 글줄로 옮기십시오. 긴 주가 많은 책이면 `notes`에서 미주로 바꾸는 것이 낫습니다.",
                "A footnote should begin on the page of its call. Several long notes to one line leave no room for it there. Shorten or join them, or call one from another line; a book with many long notes is better with endnotes, set under `notes`.")),
        new("pages-003",
            new("판면보다 높은 그림", "A picture taller than the type area"),
            new(
                "너비를 글줄에 맞춘 세로로 긴 그림은 쪽보다 높아지기도 합니다. 잘리지 않게 비율을 지켜 줄였으니 너비도 적은 것보다 좁아졌습니다. 그림 속의 글자가 아직 읽히는지 보십시오. `width`를 손으로 정하거나, 위아래를 잘라 내거나, 한 쪽을 다 쓰는 `place=page`를 생각해 볼 수 있습니다.",
                "A tall picture as wide as the measure may be higher than the page. It was reduced in proportion, so it is narrower than you asked. See whether letters in it can still be read; set a `width` yourself, crop it, or give it a page of its own with `place=page`.")),
        new("pages-004",
            new("글줄보다 넓은 표", "A table wider than the measure"),
            new(
                "칸마다 가장 긴 낱말이 한 줄에 들어가야 하는데, 그것들을 더하면 글줄보다 넓습니다. 그래서 낱말 가운데에서 줄을 바꾸었고 표가 읽기 어려워졌습니다. 빼도 되는 열이 없는지, 칸의 말을 줄일 수 없는지 보십시오. 열이 모두 있어야 하면 캡션 끝에 `{turn=90}`을 적어 눕히면 쪽의 높이만큼 넓어집니다.",
                "Each column must hold its longest word, and together they are wider than the measure; so words were divided, and the table is hard to read. Take out a column or shorten the cells. If all are needed, `{turn=90}` at the end of the caption turns the table and gives it the height of the page.")) { Example = new("01.md",
            """
            | 삼천갑자동방삭이야기를처음으로들은사람들 | 치치카포사리사리센타를마지막까지외운사람들 |
            |---|---|
            | 봄 | 가을 |

            : 이야기를 아는 사람 {#tbl:tale}
            """,
            """
            | 삼천갑자동방삭이야기를처음으로들은사람들 | 치치카포사리사리센타를마지막까지외운사람들 |
            |---|---|
            | 봄 | 가을 |

            : 이야기를 아는 사람 {#tbl:tale turn=90}
            """) },
        new("pages-005",
            new("정해지지 않는 쪽 번호", "A page number that does not settle"),
            new(
                "쪽 번호를 글에 적으면 글줄이 달라지고, 글줄이 달라지면 그 번호가 다시 바뀌기도 합니다. 99쪽이라고 적으면 100쪽으로 밀리고, 100쪽이라고 적으면 99쪽으로 당겨지는 식입니다. 그 번호를 적은 문장에서 낱말을 하나 더하거나 빼면 풀립니다. `@page` 대신 장이나 절의 이름으로 불러도 됩니다.",
                "A page number in the text can change the lines, and changed lines can change the number: written as 99 it moves to 100, written as 100 back to 99. A word more or less in that sentence undoes the knot; or refer to the chapter or section instead of `@page`.")),
        new("pages-006",
            new("잘라 낸 면주", "A running head that was cut"),
            new(
                "면주는 쪽마다 한 줄에 놓이므로 긴 제목은 다 들어가지 않습니다. 끝을 잘라 말줄임표를 붙였는데, 어디에서 잘릴지는 뜻과 상관없이 정해집니다. 장의 머리 정보에 `short`로 짧은 제목을 적으면 면주에는 그것이 놓이고, 장을 여는 쪽과 차례에는 온전한 제목이 그대로 남습니다.",
                "A running head has one line, and a long title does not fit. It was cut wherever the line ended, whatever that does to the sense. Give a short title with `short` at the top of the chapter; the opening page and the contents keep the full one.")) { Example = new("01.md",
            """
            # 아침마다 강가를 걸으며 지난 일을 떠올리는 사람의 이야기와 그 뒤에 온 긴 겨울에 관하여 남은 기록들
            """,
            """
            ---
            short: 아침의 강가
            ---

            # 아침마다 강가를 걸으며 지난 일을 떠올리는 사람의 이야기와 그 뒤에 온 긴 겨울에 관하여 남은 기록들
            """) },
        new("pages-007",
            new("재단선에 다가선 글자", "Letters too near to the trim"),
            new(
                "인쇄한 종이를 자르는 칼은 1 mm쯤 벗어나기도 합니다. 가장자리에 가까운 글자는 잘리거나, 잘리지 않아도 치우쳐 보입니다. 본문이 가까우면 `page.margins`를, 쪽 번호나 면주가 가까우면 그 `gap`을 고치십시오. 그림이나 색판은 이와 달리 재단선 밖 도련까지 채워야 합니다.",
                "The knife may be off by a millimetre. Letters near the edge are cut, or look crooked. If it is the text, change `page.margins`; if page number or running head, their `gap`. Pictures and areas of colour are another matter: they should run over the trim into the bleed.")) { Example = new("layout.yaml", "page: {margins: {outer: 4mm}}", "page: {margins: {outer: 18mm}}") },
    ];
}
