using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading;

/// <content>Help with the text of a chapter.</content>
internal static partial class ReadingExplanations
{
    private static ImmutableArray<Explanation> Texts =>
    [
        new("reading-010",
            new("너무 깊이 겹친 기호", "Marks nested too deeply"),
            new(
                "인용 속의 인용, 목록 속의 목록처럼 수십 겹으로 겹친 글은 사람이 읽을 수 없고, 책에서도 한 글자 너비까지 들여져 사라집니다. 대개는 구분선이나 장식으로 친 `>>>>`, `[[[[`, `****`가 기호로 읽힌 것입니다. 장식은 지우고, 장면을 나누려면 `***`만 한 줄에 적으십시오. 글자로 보여야 한다면 코드 울타리에 넣으십시오.",
                "No reader follows dozens of quotations inside each other, and on the page they would be indented out of sight. Mostly a row such as `>>>>`, `[[[[` or `****` was typed as an ornament and read as marks. Delete it; for a scene break put `***` on a line of its own. If it must be seen, put it into a code fence.")),
        new("reading-016",
            new("두 곳에 붙은 같은 이름표", "One name for two places"),
            new(
                "식별자는 책 전체에서 한 곳만 가리키는 이름표입니다. 둘에 같은 이름이 있으면 ‘그림 3을 보라’가 어느 그림을 말하는지 알 수 없고, 잘못 고르면 독자가 엉뚱한 쪽으로 갑니다. 절을 복사해 새 절을 만들 때 이름표까지 따라온 일이 많습니다. 새 것의 이름을 바꾸고, 새 것을 부르던 `@` 참조도 바꾸십시오. 장이 달라도 같은 이름은 쓸 수 없습니다.",
                "An identifier names one place in the whole book. With two of a name, nobody can tell which figure ‘see figure 3’ means, and half the readers would be sent to the wrong page. Often a section was copied with its name. Rename the new one and the `@` references that mean it; other chapters do not make a name free again.")) { Example = new("01.md",
            """
            ## 봄 {#sec:spring}

            ## 가을 {#sec:spring}
            """,
            """
            ## 봄 {#sec:spring}

            ## 가을 {#sec:autumn}
            """) },
        new("reading-017",
            new("아무것도 가리키지 않는 참조", "A reference to nothing"),
            new(
                "`@fig:map`은 책을 지을 때 ‘그림 3’으로 바뀝니다. 그 이름을 가진 것이 책 어디에도 없으면 번호를 채울 수 없어, 독자는 갈 곳 없는 안내를 읽게 됩니다. 이름을 한 글자 달리 적었거나 가리키던 그림과 절을 지운 일이 많습니다. 아직 만들지 않은 그림이라면 `--draft`로 지으십시오. 번호 자리에 `??`가 놓입니다.",
                "In the book `@fig:map` becomes ‘figure 3’. If nothing has that name there is no number to show, and the reader is sent nowhere. Often a letter of the name differs, or the figure was taken out. If it is still to be made, build with `--draft`: `??` stands in the place of the number.")) { Example = new("01.md",
            """
            ![약도](map.png "강"){#fig:map}

            @fig:mpa[을] 보라.
            """,
            """
            ![약도](map.png "강"){#fig:map}

            @fig:map[을] 보라.
            """) },
        new("reading-018",
            new("쓸 수 없는 글자가 든 식별자", "A name with letters it cannot have"),
            new(
                "식별자는 전자책의 주소와 PDF의 책갈피에도 그대로 쓰이므로, 어느 기기에서나 통하는 로마자와 숫자로만 적습니다. 한글이나 빈칸이 들어가면 어떤 기기에서는 링크가 끊깁니다. 독자에게는 보이지 않는 이름이니 `sec:spring`처럼 짧게 지으십시오. 쌍점 앞에 `ch`, `sec`, `fig`, `tbl`을 두면 알아보기 좋습니다.",
                "The name is also an address in the e-book and a bookmark in the PDF, so it keeps to Latin letters and digits, which every device takes; with Hangul or spaces links break on some. No reader sees it: make it short, like `sec:spring`, with `ch`, `sec`, `fig` or `tbl` before the colon.")) { Example = new("01.md", "## 봄의 들판 {#절:봄}", "## 봄의 들판 {#sec:spring}") },
        new("reading-019",
            new("없는 이름의 상자", "A container of an unknown name"),
            new(
                "상자의 이름은 그 글을 어떤 모양으로 놓을지 정합니다. 모르는 이름이면 시로 놓을지 편지로 놓을지 알 수 없어 보통 글로 흘려 버리게 되므로 멈춥니다. 철자가 틀린 일이 가장 많습니다. 알맞은 이름이 없는 글이라면 따로 세울 글은 `note`, 자리만 맞출 글은 `right`나 `center`에 넣으십시오.",
                "The name says how the text is to be set. Under an unknown one a poem would run on as prose, so the book stops. Mostly it is misspelled. If no name fits, use `note` for what is to be set apart, and `right` or `center` where only the place matters.")) { Example = new("01.md",
            """
            ::: eipgraph
            모든 것은 지나간다.
            :::
            """,
            """
            ::: epigraph
            모든 것은 지나간다.
            :::
            """) },
        new("reading-020",
            new("닫지 않은 상자", "A container that stays open"),
            new(
                "여는 줄 `::: letter`가 있으면 어디까지가 편지인지 닫는 줄로 알려야 합니다. 닫는 줄이 없으면 장이 끝날 때까지 모든 글이 편지의 모양으로 짜입니다. 편지가 끝나는 곳에 `:::`만 적은 줄을 넣으십시오. 상자 안에 상자를 열었다면 닫는 줄도 그만큼 있어야 합니다.",
                "After `::: letter` a closing line must say where the letter ends. Without it everything up to the end of the chapter would be set as a letter. Put a line with nothing but `:::` where it ends; containers inside each other need a closing line each.")) { Example = new("01.md",
            """
            ::: letter
            어머니께. 저는 잘 지냅니다.

            편지는 여기서 끝나 있었다.
            """,
            """
            ::: letter
            어머니께. 저는 잘 지냅니다.
            :::

            편지는 여기서 끝나 있었다.
            """) },
        new("reading-021",
            new("여는 줄 없이 닫은 상자", "A closing line without a container"),
            new(
                "`:::`만 있는 줄은 열린 상자를 닫는데, 여기서는 열린 상자가 없습니다. 여는 줄을 지우고 닫는 줄을 남겼거나, 한 상자를 두 번 닫은 일이 많습니다. 그냥 두면 이 줄이 글자로 찍히거나 엉뚱한 상자를 닫습니다. 목록이나 인용 안에서 연 상자는 그 안에서만 닫을 수 있다는 것도 살펴보십시오.",
                "A line of `:::` closes an open container, and here none is open: the opening line was deleted, or one container was closed twice. It would be printed as it stands, or close the wrong one. A container opened inside a list or a quotation can only be closed inside it.")) { Example = new("01.md",
            """
            어머니께. 저는 잘 지냅니다.
            :::
            """,
            """
            ::: letter
            어머니께. 저는 잘 지냅니다.
            :::
            """) },
        new("reading-022",
            new("원고에 든 HTML", "HTML in the manuscript"),
            new(
                "HTML은 웹 화면을 위한 표기라서 종이책에서는 뜻이 없습니다. 한쪽에서만 통하는 것을 받아들이면 종이책과 전자책의 글이 달라지므로 어느 쪽에도 싣지 않습니다. `<b>`는 별표 둘로, `<br>`은 줄 끝의 역빗금으로, `<sup>`은 `^`로 바꾸십시오. 부등호를 글자로 쓴 것이라면 앞에 역빗금을 붙입니다.",
                "HTML is written for screens and means nothing on paper; taking it would make two different texts of one book. Write two asterisks for `<b>`, a backslash at the end of the line for `<br>`, and `^` for `<sup>`. If the sign is meant as a letter, put a backslash before it.")) { Example = new("01.md", "그는 <b>단호히</b> 말했다.", "그는 **단호히** 말했다.") },
        new("reading-023",
            new("내용이 없는 주", "A note without its text"),
            new(
                "본문의 `[^winter]`는 번호가 되고, 같은 파일의 `[^winter]:` 줄이 그 번호의 주가 됩니다. 내용이 없으면 번호만 찍히고 쪽 아래에는 아무것도 없게 됩니다. 이름의 철자를 먼저 견주어 보십시오. 장을 둘로 나누었다면 주의 내용도 부르는 글을 따라 옮겨야 합니다. 내용을 아직 쓰지 않았으면 `--draft`로 지을 수 있습니다.",
                "`[^winter]` in the text becomes a number, and the line `[^winter]:` in the same file the note under it. Without that line the number would lead to nothing. Compare the spelling first; if a chapter was divided, move the note along with its call. A note still to be written does not stop a build with `--draft`.")) { Example = new("01.md",
            """
            그해 겨울은 길었다.[^wintr]

            [^winter]: 첫눈은 11월 3일에 내렸다.
            """,
            """
            그해 겨울은 길었다.[^winter]

            [^winter]: 첫눈은 11월 3일에 내렸다.
            """) },
        new("reading-024",
            new("아무도 부르지 않는 주", "A note that nothing calls"),
            new(
                "주는 본문의 표시가 있어야 제자리를 얻습니다. 표시가 없으면 번호도 쪽도 정해지지 않아 책에서 빠지므로, 공들여 쓴 글이 사라진 것을 모르고 넘어갈 수 있습니다. 문장을 고치다가 표시까지 지운 일이 많습니다. 주를 살리려면 알맞은 낱말 뒤에 표시를 다시 넣고, 버릴 것이면 내용도 지우십시오.",
                "A note gets its place from the mark in the text. Without a mark it has neither number nor page and is left out, which is easily overlooked. Mostly the mark went with a sentence that was rewritten. Put it back behind the right word, or delete the note.")) { Example = new("01.md",
            """
            그해 겨울은 길었다.

            [^winter]: 첫눈은 11월 3일에 내렸다.
            """,
            """
            그해 겨울은 길었다.[^winter]

            [^winter]: 첫눈은 11월 3일에 내렸다.
            """) },
        new("reading-025",
            new("같은 이름의 주 둘", "Two notes of one name"),
            new(
                "한 파일에서 주의 이름은 하나의 내용만 가집니다. 둘이면 어느 것을 실을지 알 수 없고, 하나를 고르면 다른 하나는 사라집니다. 서로 다른 주라면 하나의 이름을 바꾸고 부르는 곳도 고치십시오. 같은 주를 두 곳에서 부르려는 것이라면 내용은 한 번만 적습니다.",
                "In a file a note's name has one text. Of two, one would be lost. If they are different notes, rename one and its call; if one note is to be called from two places, write its text once.")) { Example = new("01.md",
            """
            봄이 왔다.[^a] 꽃이 피었다.[^a]

            [^a]: 삼월이었다.

            [^a]: 산수유였다.
            """,
            """
            봄이 왔다.[^a] 꽃이 피었다.[^b]

            [^a]: 삼월이었다.

            [^b]: 산수유였다.
            """) },
        new("reading-026",
            new("장 제목이 둘인 파일", "A file with two chapter titles"),
            new(
                "파일 하나가 장 하나이고, `#` 하나짜리 제목이 그 장의 이름입니다. 둘이면 면주와 차례에 어느 것을 올릴지, 둘째 제목에서 새 쪽을 열지 알 수 없습니다. 장 안의 갈래라면 `##`로 낮추고, 참으로 다른 장이라면 거기서부터 새 파일로 옮긴 다음 `contents`에 더하십시오.",
                "A file is a chapter, and its one heading with a single `#` is the chapter's title. With two, nobody can say which goes into the contents and the running heads. Lower a section to `##`; if it is really another chapter, move it to a file of its own and add that to `contents`.")) { Example = new("01.md",
            """
            # 봄

            # 꽃이 피기까지
            """,
            """
            # 봄

            ## 꽃이 피기까지
            """) },
        new("reading-027",
            new("제목이 없는 장", "A chapter without a title"),
            new(
                "장의 제목은 차례와 면주, 전자책의 목차에 오릅니다. 없으면 차례에 빈 줄이 생기거나 그 장이 아예 빠져 독자가 찾아갈 수 없습니다. 제목을 굵은 글씨로만 적어 두지 않았는지, `#` 뒤의 빈칸을 빠뜨리지 않았는지 보십시오. 머리말이나 헌사처럼 일부러 제목을 두지 않은 글이면 파일 머리에 `role`을 적습니다.",
                "The title goes into the contents, the running heads and the navigation of the e-book; without it readers cannot find the chapter. See whether it is only set in bold, or the space after `#` is missing. A preface or dedication meant to have no title says so by its `role` at the top of the file.")) { Example = new("01.md",
            """
            #봄

            꽃이 피었다.
            """,
            """
            # 봄

            꽃이 피었다.
            """) },
        new("reading-028",
            new("건너뛴 제목 단계", "A heading level that was skipped"),
            new(
                "제목의 단계는 크기를 고르는 것이 아니라 어디에 딸린 글인지를 나타냅니다. 장 다음에 바로 소절이 오면 차례에서 한 단 비고, 화면 낭독기를 쓰는 독자는 절을 하나 놓쳤다고 여깁니다. 작은 제목을 원해서 `###`을 쓴 것이라면 `##`로 적고, 크기는 `layout.yaml`의 `headings`에서 바꾸십시오.",
                "The level of a heading says to what its text belongs, not how large it is. If a subsection follows the chapter's title at once, the contents have a gap, and listeners think they missed a section. If `###` was chosen for its size, write `##` and change the size under `headings` in `layout.yaml`.")) { Example = new("01.md",
            """
            # 봄

            ### 꽃이 피기까지
            """,
            """
            # 봄

            ## 꽃이 피기까지
            """) },
        new("reading-029",
            new("제목보다 앞선 글", "Text before the title"),
            new(
                "책에서 장은 제목으로 열립니다. 제목 앞에 적힌 글은 갈 자리가 없어 제목 다음으로 옮겼는데, 그러면 적은 순서와 찍히는 순서가 달라집니다. 제사라면 제목 아래에 `::: epigraph`로 적으십시오. 작업 메모라면 `<!-- … -->`로 감싸면 책에 나오지 않습니다.",
                "A chapter opens with its title. Text before it has no place, so it was put after the title, in another order than you wrote. An epigraph belongs below the title in `::: epigraph`; a note to yourself goes into `<!-- … -->`, which is not printed.")) { Example = new("01.md",
            """
            꽃이 피었다.

            # 봄
            """,
            """
            # 봄

            꽃이 피었다.
            """) },
        new("reading-030",
            new("빈칸으로 흉내 낸 들여쓰기", "An indent made of spaces"),
            new(
                "단락 첫머리는 프로그램이 들입니다. 원고에 빈칸까지 있으면 두 번 들인 꼴이 되고, 어떤 단락에만 있으면 들쭉날쭉해집니다. 그래서 빼고 짰습니다. 제목 다음 첫 단락만 들이지 않는 책도 있으니, 들일지 말지는 원고가 아니라 `text.indent`로 정하십시오.",
                "The program indents paragraphs. With spaces in the manuscript some would be indented twice, so they were left out. Whether and how far paragraphs are indented is set in one place, `text.indent` in `layout.yaml`.")) { Example = new("01.md", "　꽃이 피었다.", "꽃이 피었다.") },
        new("reading-031",
            new("붙을 데 없는 속성", "Attributes that belong to nothing"),
            new(
                "중괄호는 바로 앞의 것을 꾸밉니다. 문장 가운데의 보통 낱말에는 붙을 데가 없어, 그냥 두면 중괄호가 그대로 찍힙니다. 꾸밀 낱말을 대괄호로 묶고 빈칸 없이 이어 적으십시오. 중괄호를 글자로 쓴 것이라면 여는 쪽 앞에 역빗금을 붙입니다.",
                "Braces belong to what stands right before them. In the middle of a sentence there is only a word, and they would be printed as they are. Put the word into square brackets and the braces behind it without a space; for the letter itself write a backslash first.")) { Example = new("01.md", "그 말이 {.dot} 마음에 남았다.", "그 [말]{.dot}이 마음에 남았다.") },
        new("reading-032",
            new("풀이할 수 없는 속성", "Attributes that cannot be read"),
            new(
                "속성은 식별자, 종류, `이름=값`의 세 가지뿐이며 빈칸으로 나눕니다. 등호 앞뒤의 빈칸이나 따옴표로 묶지 않은 긴 값이 있으면 어디까지가 값인지 알 수 없습니다. 그대로 짓는다면 너비도 식별자도 없는 그림이 되고, 그것을 부르는 문장까지 틀립니다.",
                "There are three kinds, a name, a class and `key=value`, parted by spaces. Spaces around the equals sign or in a value without quotes leave open where the value ends. The picture would lose its width and its name, and with it every sentence that refers to it.")) { Example = new("01.md", "![약도](map.png){#fig:map width=30 %}", "![약도](map.png){#fig:map width=30%}") },
        new("reading-033",
            new("아무 일도 하지 않는 속성", "An attribute that does nothing"),
            new(
                "모르는 이름의 속성은 무시됩니다. 그림을 줄이려고 적은 `widht=40%`가 무시되면 그림은 글줄 가득 놓입니다. 철자를 확인하십시오. 이름이 맞는데도 이 말이 나오면 그 자리에 쓰지 않는 속성입니다. 이를테면 `turn`은 표에만 씁니다.",
                "Attributes of an unknown name are ignored: if `widht=40%` is, the picture fills the measure. Check the spelling. A name that is right may be in the wrong place; `turn`, for one, belongs to tables alone.")) { Example = new("01.md", "![약도](map.png){#fig:map widht=40%}", "![약도](map.png){#fig:map width=40%}") },
        new("reading-034",
            new("그림에 줄 수 없는 너비", "A width that no picture can have"),
            new(
                "그림의 너비는 글줄 길이에 대한 비율로 적습니다. 그래야 판형을 바꾸어도 그림이 판면에 맞고 화면에서도 알맞게 보입니다. 화소나 밀리미터는 쓰지 않으며, 100%를 넘으면 그림이 여백으로 나갑니다. 여백까지 채울 그림이라면 `width=page`를 적으십시오.",
                "The width is a share of the measure, so that the picture fits when the trim changes, and on a screen too. Pixels and millimetres are not taken, and more than 100% would run into the margin. For a picture that covers the margins write `width=page`.")) { Example = new("01.md", "![약도](map.png){width=300px}", "![약도](map.png){width=60%}") },
        new("reading-035",
            new("머리 정보에 없는 항목", "An unknown line in the front matter"),
            new(
                "파일 맨 위의 `---` 사이에는 그 장에만 해당하는 `role`과 `short`만 적습니다. 다른 프로그램에서 쓰던 `title`, `author`, `date`가 남아 있으면 여기서는 뜻이 없고, 틀린 이름이면 적은 것이 책에 나타나지 않습니다. 장 제목은 `#`으로, 지은이와 날짜는 `book.yaml`에 적으십시오.",
                "Between the `---` lines at the top stand only `role` and `short`, which concern this chapter. What other programs keep there, such as `title`, `author` and `date`, has no meaning here. The title is written with `#`; author and date belong into `book.yaml`.")) { Example = new("01.md",
            """
            ---
            title: 봄
            ---

            # 봄
            """,
            """
            ---
            short: 봄
            ---

            # 봄
            """) },
        new("reading-036",
            new("없는 종류의 장", "An unknown kind of chapter"),
            new(
                "`role`은 장에 번호를 붙일지, 앞붙이로 둘지 뒤붙이로 둘지를 정합니다. 모르는 값이면 머리말에 ‘제1장’이 붙거나 부록이 본문의 장으로 세어집니다. 머리말은 `front`, 맺음말은 `back`, 부록은 `appendix`입니다. 보통의 장이면 아무것도 적지 않아도 됩니다.",
                "`role` says whether a chapter is numbered and whether it stands before or after the body. With an unknown value the preface might become chapter 1. A preface is `front`, an afterword `back`, an appendix `appendix`; an ordinary chapter needs nothing.")) { Example = new("01.md",
            """
            ---
            role: frnt
            ---

            # 이 책을 펴내며
            """,
            """
            ---
            role: front
            ---

            # 이 책을 펴내며
            """) },
        new("reading-037",
            new("상자 이름 뒤에 이어진 글", "Text behind the name of a container"),
            new(
                "여는 줄에는 이름과 속성만 둡니다. 그 뒤에 적은 글은 제목인지 본문인지 알 수 없어 빠지고 맙니다. 글은 다음 줄부터 적으십시오. 상자에 제목을 달고 싶으면 첫 줄에 굵은 글씨로 적습니다.",
                "The opening line has the name and its attributes. Whether more text there is a title or a paragraph cannot be told, and it would be lost. Begin on the next line; a title may stand there in bold.")) { Example = new("01.md",
            """
            ::: note 알림
            가을에는 문을 닫습니다.
            :::
            """,
            """
            ::: note
            **알림.** 가을에는 문을 닫습니다.
            :::
            """) },
        new("reading-038",
            new("링크 주소로 읽힌 대사", "A line of dialogue read as a link"),
            new(
                "대괄호와 쌍점으로 시작하는 줄은 마크다운에서 링크의 주소를 적는 줄입니다. 희곡처럼 말하는 이를 대괄호에 넣어 적으면 그 줄이 통째로 책에서 사라집니다. 글이라면 여는 대괄호 앞에 역빗금을 붙이십시오. 참으로 링크라면 본문에서 그 이름을 부르는 곳이 있는지 보십시오.",
                "A line that starts with square brackets and a colon gives the address of a link. Written so, a speaker in a play and his line vanish from the book. Put a backslash before the bracket if it is text; if it is a link, see that the text uses it.")) { Example = new("01.md", "[갑]: 안녕하시오.", """\[갑]: 안녕하시오.""") },
        new("reading-039",
            new("찍힐 데가 없는 따옴표 속의 글", "Words in quotes that are not printed"),
            new(
                "그림 주소 뒤의 따옴표 속 글은 캡션이 되지만, 그림이 한 단락에 홀로 있을 때에만 그렇습니다. 문장 사이의 작은 그림과 링크에는 캡션을 놓을 자리가 없습니다. 캡션이 있어야 하면 그림을 빈 줄로 떼어 홀로 두고, 링크라면 따옴표를 지우고 본문에서 말하십시오.",
                "Words in quotes after a picture's address are its caption, but only where the picture stands alone in its paragraph. A picture between words and a link have no place for one. Set the picture apart with blank lines, or say it in the text.")) { Example = new("01.md",
            """
            산에 오르는 길은 ![점선](map.png "등산로") 하나다.
            """,
            """
            산에 오르는 길은 하나다.

            ![점선으로 그린 길](map.png "등산로")
            """) },
        new("reading-040",
            new("낱말이 없는 찾아보기 표시", "An index mark without a word"),
            new(
                "찾아보기에는 낱말과 쪽 번호가 나란히 놓입니다. 표시에 낱말이 없으면 쪽 번호만 남은 줄이 생깁니다. 글에 있는 낱말을 올리려면 그 낱말을 대괄호로 묶고, 글과 다른 말로 올리려면 `term`에 적으십시오.",
                "The index shows words with their pages. A mark without a word would leave a page number alone on its line. Put brackets around the word in the text, or give another one with `term`.")) { Example = new("01.md", "가방[]{.index}을 열었다.", "[가방]{.index}을 열었다.") },
        new("reading-041",
            new("머리행보다 칸이 많은 행", "A row with more cells than the header"),
            new(
                "표의 열은 머리행이 정합니다. 남는 칸은 놓일 열이 없어, 그냥 지으면 그 값이 표에서 사라집니다. 값 속에 든 세로줄이 칸을 나누어 버린 일이 많으니 그때는 `\\|`로 적으십시오. 열이 정말 하나 더 있다면 머리행과 그 아래 줄에도 칸을 더합니다.",
                "The header decides the columns; a cell too many has none, and its value would vanish. Often a bar inside a value divided it: write `\\|` there. If there really is one more column, add it to the header and to the line below it.")) { Example = new("01.md",
            """
            | 이름 | 수 |
            |---|--:|
            | 봄 | 1 | 2 |
            """,
            """
            | 이름 | 첫해 | 이듬해 |
            |---|--:|--:|
            | 봄 | 1 | 2 |
            """) },
        new("reading-042",
            new("닫지 않은 주석", "A comment that stays open"),
            new(
                "주석은 책에 싣지 않는 메모입니다. 닫는 표시가 없으면 그 뒤의 글이 장 끝까지 모두 메모가 되어 책에서 빠집니다. 메모가 끝나는 곳에 `-->`를 적으십시오. 표시가 있는데도 이 말이 나오면 붙임표가 줄표(—)로 바뀌어 있지 않은지 보십시오.",
                "A comment is a note that is not printed. Left open, it takes everything up to the end of the chapter with it. Write `-->` where it ends; if that seems to be there, see whether an editor turned the hyphens into a dash.")) { Example = new("01.md",
            """
            봄이 왔다.

            <!-- 날짜를 확인할 것

            꽃이 피었다.
            """,
            """
            봄이 왔다.

            <!-- 날짜를 확인할 것 -->

            꽃이 피었다.
            """) },
        new("reading-043",
            new("주석 뒤에 이어진 글", "Text on the line where a comment ends"),
            new(
                "여러 줄짜리 주석은 끝나는 줄까지 통째로 주석입니다. 같은 줄에 이어 적은 글은 주석과 함께 빠져 책에 나타나지 않습니다. 글을 새 줄로 옮기고 사이에 빈 줄을 하나 두십시오.",
                "A comment over several lines takes the whole of its last line. Text that goes on there would be left out along with it. Move it to a line of its own, after a blank one.")) { Example = new("01.md",
            """
            <!-- 날짜를
            확인할 것 --> 봄이 왔다.
            """,
            """
            <!-- 날짜를
            확인할 것 -->

            봄이 왔다.
            """) },
        new("reading-044",
            new("책 밖으로 이어지지 않는 링크", "A link that does not lead outside"),
            new(
                "원고의 파일 이름은 책이 되면 사라지므로, `02.md`로 건 링크는 독자에게 갈 곳이 없습니다. 책 안을 가리킬 때는 가리킬 제목에 식별자를 붙이고 `@`로 부르십시오. 종이책에서는 장의 번호나 제목이 되고, 전자책에서는 눌러서 갈 수 있습니다. 누리집 주소라면 `https://`부터 적습니다.",
                "The names of files are gone once the book is made, so a link to `02.md` leads nowhere. To point inside the book, give the heading an identifier and call it with `@`: on paper it becomes the chapter's number or title, in the e-book a link. An address on the web starts with `https://`.")) { Example = new("01.md",
            """
            # 봄 {#ch:spring}

            [봄의 장](01.md)을 다시 읽었다.
            """,
            """
            # 봄 {#ch:spring}

            @ch:spring[을] 다시 읽었다.
            """) },
        new("reading-046",
            new("코드가 되어 버린 글", "Prose that became code"),
            new(
                "마크다운에서 네 칸을 들인 글은 코드입니다. 본문을 보기 좋게 들여 놓으면 책에서는 고정폭 글꼴에 회색 바탕의 코드로 찍히고, 그 안의 별표와 각주 표시도 글자로 나옵니다. 본문이면 앞의 빈칸을 지우십시오. 편지나 시처럼 따로 세울 글이면 상자에 넣고, 참으로 코드라면 역따옴표 세 개로 감쌉니다.",
                "Text indented by four spaces is code in Markdown: it is set in a typewriter face, and asterisks and note marks in it stay as they are. Delete the spaces before prose, use a container for a letter or a poem, and put three backticks around real code.")) { Example = new("01.md", "    그날 아침 편지가 왔다.", "그날 아침 편지가 왔다.") },
        new("reading-091",
            new("없는 줄 나눔 단위", "An unknown unit of line breaks"),
            new(
                "`break`는 그 단락의 글줄을 어절에서만 나눌지, 글자 사이에서도 나눌지 정합니다. 모르는 값이면 책 전체의 설정을 따르게 되어, 적은 뜻이 이루어지지 않은 채 찍힙니다. 낱말을 지키려면 `word`, 글줄을 고르게 하려면 `syllable`입니다. 책 전체를 바꾸려면 `layout.yaml`의 `text.break`에 적으십시오.",
                "`break` says whether the lines of a paragraph end only between words or also inside them. Under an unknown value the paragraph would silently follow the rest of the book. Write `word` to keep words whole, `syllable` for more even lines; for the whole book use `text.break` in `layout.yaml`.")) { Example = new("01.md", "어절을 지키고 싶은 단락이다. {break=words}", "어절을 지키고 싶은 단락이다. {break=word}") },
        new("reading-092",
            new("없는 그림 자리", "An unknown place for a picture"),
            new(
                "`place`는 그림이 제자리에 놓일지, 쪽의 위나 아래로 갈지 정합니다. 모르는 값이면 그림이 바라던 데와 다른 데 놓이고, 뒤의 글도 그만큼 밀립니다. `left`나 `right`처럼 글이 그림을 돌아 흐르는 자리는 없습니다. 작은 그림 둘을 나란히 두려면 `figures` 상자를 쓰십시오.",
                "`place` says whether a picture stands where it is written or at the head or foot of a page. Under an unknown value it would land elsewhere and move the text behind it. There is no `left` or `right` with text flowing around it; to set two small pictures side by side use a `figures` container.")) { Example = new("01.md", "![약도](map.png){#fig:map place=left}", "![약도](map.png){#fig:map place=top}") },
        new("reading-093",
            new("그림 상자에 섞인 글", "Text among pictures set side by side"),
            new(
                "`figures` 상자는 그림을 한 줄에 나란히 놓고 아랫줄을 맞춥니다. 글이 섞이면 나란히 놓을 수 없어 그림들 아래로 내렸습니다. 그림마다 캡션은 따옴표 안에 적고, 그림들을 함께 설명하는 글은 상자 뒤에 적으십시오. 그림과 그림 사이에는 빈 줄이 있어야 합니다.",
                "A `figures` container sets pictures in one row. Text among them cannot stand there and was moved below. Write captions in quotes after each address, and what explains them together after the container; between two pictures there must be a blank line.")) { Example = new("01.md",
            """
            ::: figures
            ![봄](map.png "봄")

            봄의 강이다.
            :::
            """,
            """
            ::: figures
            ![봄](map.png "봄")
            :::

            봄의 강이다.
            """) },
        new("reading-094",
            new("표를 눕힐 수 없는 각도", "An angle that no table is turned by"),
            new(
                "넓은 표는 왼쪽으로 눕혀 놓고, 독자는 책을 오른쪽으로 돌려 읽습니다. 책에서 쓰는 방향은 이것 하나여서 `turn`에는 `90`만 적습니다. 각도 기호나 다른 수를 적으면 표가 눕지 않은 채 글줄에서 넘칩니다. 눕힐 일이 없으면 속성을 지우십시오.",
                "A wide table is turned to the left, and the reader turns the book to the right. Books know only this one way, so `turn` takes `90`. With any other number the table would stay upright and run out of the measure. Delete the attribute if it need not be turned.")) { Example = new("01.md",
            """
            | 이름 | 수 |
            |---|--:|
            | 봄 | 1 |

            : 꽃의 수 {#tbl:flowers turn=45}
            """,
            """
            | 이름 | 수 |
            |---|--:|
            | 봄 | 1 |

            : 꽃의 수 {#tbl:flowers turn=90}
            """) },
    ];
}
