using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading.Linting;

/// <summary>The pages of help to what the lint says: norms of spelling and matters of form that only <c>check</c> looks at.</summary>
internal static class LintExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("lint-001",
            new("섞어 쓴 제목 부호", "Two kinds of marks around titles"),
            new(
                "책 제목을 『 』에 넣다가 《 》에 넣으면 독자는 둘이 다른 것을 가리키는 줄 압니다. 어느 쪽이나 바르지만 한 책에서는 하나로 씁니다. 흔히 책 제목은 『 』나 《 》, 그 안의 글 제목은 「 」나 〈 〉에 넣습니다. 인용한 글의 부호는 원문대로 두어도 되니, 그럴 때는 이 경고를 그냥 넘기십시오.",
                "Readers who meet titles now in ‘『 』’, now in ‘《 》’ take them for two different things. Either is right, but a book keeps to one: ‘『 』’ or ‘《 》’ for books, ‘「 」’ or ‘〈 〉’ for pieces in them. Marks inside a quotation may stay as the original has them; then pass over the warning.")) { Example = new("01.md",
            """
            『봄의 들』을 읽었다.

            『봄의 들』 다음은 《가을의 강》이다.
            """,
            """
            『봄의 들』을 읽었다.

            『봄의 들』 다음은 『가을의 강』이다.
            """) },
        new("lint-002",
            new("섞어 쓴 말줄임표", "Ellipses of several forms"),
            new(
                "말줄임표는 점 여섯(……)이 본디 꼴이고, 점 셋(…)이나 마침표 셋(...)으로 적어도 됩니다. 그러나 한 책에 여러 꼴이 섞이면 글줄에서 차지하는 너비와 점의 높이가 달라 고르지 않게 보입니다. 많이 쓴 쪽으로 모으십시오. 편집기의 찾아 바꾸기로 한 번에 됩니다.",
                "Six dots are the full form, three of either kind are allowed. Mixed in one book they differ in width and height and look uneven. Settle on the one that is used most; search and replace does it at once.")) { Example = new("01.md",
            """
            그래서…… 돌아섰다. 그리고…… 웃었다.

            한참 뒤... 그는 갔다.
            """,
            """
            그래서…… 돌아섰다. 그리고…… 웃었다.

            한참 뒤…… 그는 갔다.
            """) },
        new("lint-003",
            new("쌍점 앞의 빈칸", "A space before a colon"),
            new(
                "한글 맞춤법은 쌍점을 앞말에 붙이고 뒤를 띄게 합니다. 앞을 띄면 쌍점이 다음 글줄의 머리에 홀로 놓일 수 있고, 판권지처럼 항목이 늘어선 곳에서는 줄이 들쭉날쭉해 보입니다. 시각(오전 10:20)과 비율(65:60)은 앞뒤를 모두 붙이며, 여기서 보지 않습니다. `publish check --fix`로 한꺼번에 고칠 수 있습니다.",
                "The Korean norm puts the colon at the word before it and a space after it. With a space before, the colon may begin the next line alone. Times (10:20) and ratios (65:60) have no spaces and are not looked at. `publish check --fix` mends all of them.")) { Example = new("01.md", "일시 : 2026년 봄", "일시: 2026년 봄") },
        new("lint-004",
            new("가운뎃점을 닮은 글자", "A letter that looks like a middle dot"),
            new(
                "가운뎃점 자리에 아래아나 글머리표를 넣으면 화면에서는 비슷해도 종이에서는 점의 크기와 높이가 다르고, 앞뒤가 한 글자만큼 벌어집니다. 낱말을 찾을 때도 걸리지 않습니다. 자판의 한자 키로 넣은 점이 흔히 이렇습니다. `publish check --fix`가 바른 글자로 바꿉니다.",
                "An arae-a or a bullet in its place looks alike on the screen, but on paper the dot has another size and height and a gap of a whole letter around it, and searches miss the word. `publish check --fix` puts the right one in.")) { Example = new("01.md", "시ㆍ도에서 정한다.", "시·도에서 정한다.") },
        new("lint-005",
            new("규정과 다른 날짜", "A date that is not written by the norm"),
            new(
                "연월일을 마침표로 적을 때는 ‘일’을 대신하는 끝 마침표까지 적고 사이를 띕니다. 끝의 점이 없으면 ‘2026년 3월 2’라고만 쓴 셈이 됩니다. 판 번호나 주소처럼 날짜가 아닌 숫자라면 그대로 두십시오. 기간(3. 2.~3. 5.)은 프로그램이 고치지 않으니 손으로 고칩니다.",
                "Written with dots, a Korean date has a dot for the day as well, and spaces between; without it the day is left hanging. Leave numbers that are no dates. Spans of days are not mended by the program and need your hand.")) { Example = new("01.md", "그날은 2026.3.2 아침이다.", "그날은 2026. 3. 2. 아침이다.") },
        new("lint-006",
            new("겹친 빈칸", "Spaces in a row"),
            new(
                "이어진 빈칸은 책에서 한 칸이 되므로 눈에 띄지는 않습니다. 다만 낱말을 지운 자취이거나 줄을 맞추려 한 흔적일 때가 많으니, 빠진 말이 없는지 한 번 보십시오. 줄을 맞추려 한 것이라면 표로 적어야 합니다. `publish check --fix`로 한꺼번에 없앨 수 있습니다.",
                "Several spaces become one in the book and do no harm. But often a word was deleted there, or something was to be lined up: see that nothing is missing, and use a table for columns. `publish check --fix` removes them all.")) { Example = new("01.md", "그날은  아침이었다.", "그날은 아침이었다.") },
        new("lint-007",
            new("고치지 않고 둔 파일", "A file that was left unfixed"),
            new(
                "`--fix`는 읽은 글과 파일의 글이 한 글자도 다르지 않을 때만 고칩니다. 다르면 엉뚱한 자리를 바꿀 수 있기 때문입니다. 번호가 둘인 한자나 UTF-8이 아닌 글자가 있는 파일이 그렇습니다. 함께 나온 경고의 글자를 먼저 바로잡은 뒤 다시 돌리십시오. 파일은 처음 그대로 있습니다.",
                "`--fix` changes a file only where the text that was read is the file's to the letter; otherwise it might change the wrong place. Duplicate hanja and letters that are not UTF-8 make the two differ. Mend what the other warnings name and run it again; the file is as it was.")),
        new("lint-008",
            new("쓸 수 없는 원고 파일", "A chapter that cannot be written"),
            new(
                "고친 글은 새 파일에 다 쓴 다음 옛 파일과 바꿉니다. 폴더에 새 파일을 만들 수 없거나 원고가 읽기 전용이면 바꾸지 못합니다. 원고는 처음 그대로이고 반만 고쳐진 일은 없습니다. 읽기 전용 표시를 풀거나, 원고 폴더를 내 것인 곳으로 옮긴 뒤 다시 하십시오.",
                "The mended text is written to a new file, which then takes the old one's place. In a folder or on a file that is read-only this fails; the chapter is as it was, and never half changed. Allow writing, or move the book to a folder of your own, and run it again.")),
        new("lint-009",
            new("물결표 옆의 빈칸", "Spaces beside a wave dash"),
            new(
                "물결표는 앞뒤를 붙여 한 덩이로 읽게 합니다. 띄어 쓰면 ‘3’과 ‘5월’ 사이에서 줄이 바뀌어 기간이 두 줄로 갈라질 수 있습니다. 앞뒤의 빈칸을 지우십시오. 부제를 두르는 장식으로 쓴 물결표라면 줄표로 바꾸는 편이 낫습니다.",
                "A wave dash stands without spaces, so that a span is read as one. With them the line may break in the middle of it. Delete the spaces; where the mark adorns a subtitle a dash serves better.")) { Example = new("01.md", "전시는 3 ~ 5월에 열린다.", "전시는 3~5월에 열린다.") },
        new("lint-010",
            new("본문이 말하지 않는 그림이나 표", "A figure or table that the text never mentions"),
            new(
                "번호 붙은 그림이나 표는 본문이 부를 때 독자의 눈이 갑니다. 부르는 문장이 없으면 왜 거기 있는지 모르고 지나치게 되며, 쪽을 짜면서 앞뒤로 옮겨지면 더 그렇습니다. 그것을 말하는 문장에 `@` 참조를 넣으십시오. 글의 흐름 속에 그냥 놓일 그림이면 식별자를 지우면 됩니다.",
                "Readers look at a numbered figure or table when the text sends them there. Without that they do not know why it stands where it does, the more so when it moves to another page. Add a reference with `@` to the sentence about it, or remove the identifier.")) { Example = new("01.md",
            """
            ![약도](map.png "강"){#fig:map}

            강은 여기서 굽는다.
            """,
            """
            ![약도](map.png "강"){#fig:map}

            @fig:map[처럼] 강은 여기서 굽는다.
            """) },
    ];
}
