using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Reading;

/// <content>Help with a YAML file as such and with any key of it.</content>
internal static partial class ReadingExplanations
{
    private static ImmutableArray<Explanation> Yaml =>
    [
        new("reading-050",
            new("문장 부호가 깨뜨린 설정 파일", "A settings file broken by punctuation"),
            new(
                "설정 파일은 빈칸과 쌍점, 괄호의 짝으로 뜻을 나눕니다. 하나만 어긋나도 그 뒤를 모두 다르게 읽게 되므로 짐작하지 않고 멈춥니다. 쌍점 뒤에 빈칸이 있는지, 연 괄호와 따옴표를 모두 닫았는지, 아래로 딸린 줄의 들여쓰기가 나란한지 보십시오. 쌍점이나 `#`, `*`, `@`가 든 값은 따옴표로 감싸면 안전합니다. 가리킨 줄이 멀쩡하면 바로 윗줄을 보십시오.",
                "A settings file takes its meaning from spaces, colons and pairs of brackets; one slip changes all that follows, so the program does not guess. See that a space follows each colon, that brackets and quotes are closed, and that inner lines begin in one column. Put values with a colon, `#`, `*` or `@` into quotes. If the line shown looks right, look at the one above it.")) { Example = new("layout.yaml", "text: {size: 10pt", "text: {size: 10pt}") },
        new("reading-051",
            new("탭으로 들인 줄", "A line indented with a tab"),
            new(
                "설정 파일에서 들여쓰기는 무엇이 무엇에 딸렸는지를 나타냅니다. 탭의 너비는 편집기마다 달라 보이므로 YAML은 탭을 받지 않습니다. 탭을 지우고 빈칸 두 개를 넣으십시오. 편집기의 ‘탭을 빈칸으로’ 설정을 켜 두면 다시 만나지 않습니다.",
                "In a settings file the indent says what belongs to what. Tabs look different in every editor, so YAML does not take them. Replace each with two spaces; editors have a setting that does so for good.")) { Example = new("layout.yaml", "text:\n\tsize: 10pt", "text:\n  size: 10pt") },
        new("reading-053",
            new("끝없이 겹친 값", "Values inside values without end"),
            new(
                "가장 깊은 설정도 네 단이면 닿습니다. 수십 단으로 겹친 것은 괄호를 잘못 눌렀거나 붙여 넣다가 생긴 것이고, 그대로 읽으려면 컴퓨터의 힘만 씁니다. 여는 괄호가 줄지어 있는 곳을 찾아 지우십시오. 값 하나에 괄호 하나면 됩니다.",
                "No setting is deeper than four levels. Dozens of them come from a stuck key or a slip in pasting. Find the row of opening brackets and delete it; one value needs one bracket.")),
        new("reading-054",
            new("불어나는 별칭", "Aliases that multiply"),
            new(
                "`&`로 이름을 붙이고 `*`로 다시 부르는 별칭은 부를 때마다 그 값을 통째로 베낍니다. 별칭이 별칭을 부르면 몇 줄이 수백만 개의 값으로 불어납니다. 책의 설정에는 별칭이 없어도 되니 값을 그대로 적으십시오. 남에게서 받은 파일이라면 함부로 쓰지 말고 무엇이 적혀 있는지 살펴보십시오.",
                "An alias, named with `&` and called with `*`, copies its value each time. Aliases of aliases make millions of values out of a few lines. The settings of a book need none: write the values out. If the file came from someone else, look at it with care before you use it.")),
        new("reading-055",
            new("이름 없는 별칭", "An alias that was never named"),
            new(
                "YAML에서 별표로 시작하는 값은 앞에서 `&`로 이름 붙인 값을 부르는 말입니다. 그런 이름이 없으니 무엇을 넣어야 할지 알 수 없습니다. 별표가 제목이나 문구의 일부라면 값을 따옴표로 감싸십시오. 별칭을 쓰려던 것이라면 값을 그대로 적는 편이 읽기에도 낫습니다.",
                "In YAML a value that starts with a star calls another that was named with `&`, and nothing was. If the star is part of a title or phrase, put the value into quotes. If an alias was meant, writing the value out is easier to read.")) { Example = new("layout.yaml", "text: {font: *serif}", "text: {font: Noto Serif KR}") },
        new("reading-056",
            new("둘로 나뉜 설정 파일", "A settings file in two parts"),
            new(
                "`---`만 있는 줄은 YAML에서 새 문서를 시작합니다. 둘로 나뉘면 아래의 설정은 다른 문서의 것이 되어 책에 미치지 않습니다. 보기 좋게 나누려던 것이라면 줄을 지우고 `#`으로 시작하는 설명 줄을 쓰십시오. 두 파일을 이어 붙인 것이라면 같은 키가 두 번 나오지 않게 합칩니다.",
                "In YAML a line of `---` starts another document, and what stands below it no longer belongs to the book. If it was meant to divide the file, use a line that starts with `#`. If two files were joined, merge them so that no key comes twice.")) { Example = new("layout.yaml", "preset: essay\n---\ntext: {size: 10pt}", "preset: essay\n# 본문\ntext: {size: 10pt}") },
        new("reading-057",
            new("목록으로 적은 설정 파일", "A settings file written as a list"),
            new(
                "설정 파일의 바탕은 이름과 값의 짝입니다. 줄마다 붙임표를 붙이면 이름 없는 목록이 되어, 어느 값이 무엇인지 찾을 수 없습니다. 줄 머리의 붙임표를 지우십시오. 붙임표는 `contents`처럼 값이 목록인 곳에서만 씁니다.",
                "A settings file is made of names and their values. With a hyphen before each line it becomes a list, in which nothing can be found by its name. Delete the hyphens; they belong only where a value is a list, as under `contents`.")) { Example = new("layout.yaml", "- preset: essay\n- text: {size: 10pt}", "preset: essay\ntext: {size: 10pt}") },
        new("reading-058",
            new("두 번 적은 키", "A key that is written twice"),
            new(
                "같은 키가 두 번 나오면 어느 값이 뜻인지 알 수 없습니다. 뒤의 것을 고른다면 앞에 적은 설정이 소리 없이 사라지고, 고쳐도 책이 바뀌지 않아 한참을 헤매게 됩니다. 딸린 값들을 한곳으로 모으십시오. 시험 삼아 적어 둔 줄이라면 앞에 `#`을 붙여 설명으로 만들 수 있습니다.",
                "Of a key that comes twice nobody knows which value is meant. If the later one counted, the earlier would vanish in silence, and changing it would change nothing in the book. Bring the values together in one place; a line kept for trying can be put to sleep with `#`.")) { Example = new("layout.yaml", "text: {size: 10pt}\ntext: {leading: 17pt}", "text: {size: 10pt, leading: 17pt}") },
        new("reading-059",
            new("낱말이 아닌 키", "A key that is not a word"),
            new(
                "쌍점 앞에는 설정의 이름 하나가 옵니다. 괄호나 목록이 오면 무엇을 정하려는지 알 수 없습니다. 괄호를 빠뜨리거나 더 쓴 일이 많으니 짝을 맞추고, 여러 값을 한꺼번에 정하려던 것이라면 한 줄에 하나씩 적으십시오.",
                "Before a colon stands the name of one setting; a bracket or a list says nothing there. Mostly a bracket is missing or one too many. If several values were to be set at once, give each a line.")) { Example = new("layout.yaml", "{[text, size]: 10pt}", "text: {size: 10pt}") },
        new("reading-060",
            new("모르는 키", "An unknown key"),
            new(
                "모르는 키를 그냥 지나치면, 행간을 바꾸려고 적은 `ledaing`이 아무 일도 하지 않은 채 옛 행간으로 책이 찍힙니다. 그래서 한 글자만 달라도 멈춥니다. 이름이 맞다면 자리를 보십시오. `size`는 `text` 아래에 있어야 하고, `title`은 `layout.yaml`이 아니라 `book.yaml`의 것입니다.",
                "If unknown keys were passed over, a `ledaing` would do nothing and the book would be printed with the old line pitch; so one wrong letter stops it. If the name is right, look at its place: `size` belongs under `text`, and `title` into `book.yaml`, not `layout.yaml`.")) { Example = new("layout.yaml", "text: {ledaing: 17pt}", "text: {leading: 17pt}") },
        new("reading-061",
            new("모양이 다른 값", "A value of the wrong shape"),
            new(
                "값의 모양은 세 가지입니다. 낱말 하나, 대괄호로 적는 목록, 중괄호나 들인 줄로 적는 묶음입니다. 묶음이 있어야 할 자리에 낱말이 오면 그것이 글자 크기인지 글꼴인지 알 수 없습니다. 한 사람뿐인 지은이도 목록에 넣어야 하고, `text`나 `page`에는 그 안의 이름까지 적어야 합니다.",
                "There are three shapes: a word, a list in square brackets, and a map in braces or indented lines. A word in the place of a map does not say which setting it is. Even a single author stands in a list, and under `text` or `page` the inner name must be written too.")) { Example = new("layout.yaml", "text: 10pt", "text: {size: 10pt}") },
        new("reading-062",
            new("빠진 필수 키", "A required key that is missing"),
            new(
                "이것이 없으면 책을 이룰 수 없는 값입니다. `id`가 없으면 파일의 이름을, `contents`가 없으면 글의 차례를 정할 수 없고, 이름 없는 지은이는 판권지에 빈칸으로 남습니다. 적었는데도 이 말이 나오면 한 단 안쪽으로 들여져 다른 키에 딸린 것은 아닌지 보십시오.",
                "Without this value there is no book: no `id`, no name for the files; no `contents`, no order of the text; and a contributor without a name would leave a gap in the colophon. If it is written, see whether it was indented and so belongs to another key.")) { Example = new("book.yaml", "contributors: [{role: aut}]", "contributors: [{name: 홍길동, role: aut}]") },
        new("reading-063",
            new("값이 빈 키", "A key without a value"),
            new(
                "키만 있고 값이 없으면 기본값을 쓰라는 뜻인지, 적다가 만 것인지 알 수 없습니다. 기본값을 쓰려면 그 줄을 지우면 됩니다. 값이 다음 줄에 있다면 들여쓰기가 모자라 딸리지 못한 것이니 빈칸 두 개를 더하십시오. 일부러 비우는 글이라면 따옴표 두 개(`\"\"`)를 적습니다.",
                "A key without a value may mean the default, or a line left unfinished. For the default delete the line. If the value stands on the next line, it is not indented enough: add two spaces. Text that is meant to be empty is written as two quotes (`\"\"`).")) { Example = new("layout.yaml", "text:\n  size:", "text:\n  size: 10pt") },
        new("reading-064",
            new("단위 없는 길이", "A length without its unit"),
            new(
                "`22`가 밀리미터인지 포인트인지에 따라 여백이 세 배 가까이 달라집니다. 짐작으로 지은 책은 인쇄한 뒤에야 알게 되므로 단위를 꼭 적습니다. 종이와 여백은 `mm`, 글자와 행간은 `pt`, 글자에 따라 늘고 줄 것은 `em`이 알맞습니다. 숫자와 단위 사이는 붙입니다.",
                "Whether `22` means millimetres or points makes a margin nearly three times as wide, and a wrong guess is seen only in print. Use `mm` for paper and margins, `pt` for letters and lines, `em` for what should grow with the letters, without a space before the unit.")) { Example = new("layout.yaml", "page: {margins: {inner: 22}}", "page: {margins: {inner: 22mm}}") },
        new("reading-065",
            new("쓸 수 없는 단위", "A unit that does not fit"),
            new(
                "화소(`px`)는 화면의 점이라 종이 위에서는 크기가 정해지지 않습니다. `cm`나 `inch`도 쓰지 않습니다. 길이를 적는 자리마다 쓸 수 있는 단위가 다르니 알림이 말하는 것 가운데 고르십시오. 화면의 16px은 책의 12pt쯤이지만, 본문은 흔히 9.5pt에서 10.5pt입니다.",
                "A pixel is a dot on a screen and has no size on paper; `cm` and `inch` are not taken either. Each setting takes its own units: choose from those that the message names. On a screen 16px are about 12pt, but the text of a book is usually 9.5pt to 10.5pt.")) { Example = new("layout.yaml", "text: {size: 10px}", "text: {size: 10pt}") },
        new("reading-066",
            new("범위를 벗어난 값", "A value out of range"),
            new(
                "책으로 읽을 수 없게 될 값을 막아 둔 것입니다. 소수점을 빠뜨려 `10.5pt`가 `105pt`가 되거나, 단위를 잘못 골라 `17mm`의 행간이 되는 일이 많습니다. 뜻한 값이 맞다면 다른 설정으로 할 일인지 보십시오. 큰 제목은 `text`가 아니라 `headings`에서 키웁니다.",
                "The range keeps out values that no reader could use. Often a decimal point is missing and `10.5pt` became `105pt`, or a unit is wrong. If the value is meant, another setting may be the one: large titles are made under `headings`, not under `text`.")) { Example = new("layout.yaml", "text: {size: 30pt}", "headings: {chapter: {size: 30pt}}") },
        new("reading-067",
            new("풀이할 수 없는 값", "A value that cannot be read"),
            new(
                "그 자리에 쓸 수 있는 꼴이 아닙니다. 사람에게는 통하는 ‘크게’나 ‘반쯤’도 자로 잴 수 있는 값이어야 합니다. 천 단위의 쉼표, ‘약’이나 ‘이상’ 같은 말, 값과 단위 사이의 빈칸을 지우십시오. 참과 거짓은 `true`와 `false`로 적습니다.",
                "The value is not of the kind that belongs here. What a person understands, such as ‘larger’, must be something a ruler can measure. Take out commas between thousands, words such as ‘about’, and the space before the unit; yes and no are written `true` and `false`.")) { Example = new("layout.yaml", "text: {size: 크게}", "text: {size: 11pt}") },
        new("reading-068",
            new("고를 수 없는 값", "A choice that does not exist"),
            new(
                "정해진 낱말 가운데 하나를 고르는 자리입니다. 철자가 다르면 무엇을 고른 것인지 알 수 없고, 기본값으로 지으면 왼쪽 맞춤을 바란 책이 양끝 맞춤으로 나옵니다. 우리말이나 앞글자만 적은 것도 받지 않습니다. 쓸 수 있는 낱말은 `publish schema layout`에도 있습니다.",
                "Here one of a few words is chosen. Misspelled, the choice is not known, and with the default a book meant to be set ragged would come out justified. The words are also listed by `publish schema layout`.")) { Example = new("layout.yaml", "text: {align: justfy}", "text: {align: justify}") },
        new("reading-069",
            new("느낌표로 시작한 값", "A value that starts with an exclamation mark"),
            new(
                "YAML에서 느낌표로 시작하는 낱말은 값의 종류를 알리는 꼬리표입니다. 책의 설정에는 쓸 일이 없고, 그대로 두면 그 낱말이 값에서 빠집니다. 제목이 느낌표로 시작한다면 제목 전체를 따옴표로 감싸십시오. 다른 프로그램의 파일에서 온 꼬리표라면 지우면 됩니다.",
                "In YAML a word that starts with an exclamation mark names the kind of the value and is not part of it. The settings of a book have no use for it. If a title begins with the mark, put the whole title into quotes; a tag that came from another program can be deleted.")) { Example = new("book.yaml", "subtitle: !Stop 그리고 가을", "subtitle: \"!Stop 그리고 가을\"") },
        new("reading-070",
            new("책 한 권만 한 설정 파일", "A settings file as long as a book"),
            new(
                "설정은 길어야 몇백 줄입니다. 이만큼 길면 원고가 설정 파일에 들어갔거나, 다른 파일을 그 이름으로 저장한 것입니다. 글은 `.md` 파일로 옮기고 `contents`에는 그 이름만 적으십시오.",
                "Settings have a few hundred lines at most. A file this long holds the manuscript, or is another file saved under this name. Move the text into `.md` files and keep only their names in `contents`.")),
        new("reading-095",
            new("암호를 거는 설정", "A password in the settings"),
            new(
                "암호가 걸린 파일은 인쇄소가 열지 못하고 서점이 받지 않으며, 화면 낭독기도 읽지 못합니다. 열어 본 사람을 막지도 못하므로 책에는 걸지 않습니다. 교정본을 남에게 보이지 않으려면 암호 걸린 압축 파일에 넣어 보내십시오. 서점의 DRM은 서점이 올린 뒤에 겁니다.",
                "A locked file cannot be opened by the printer, is refused by stores and shuts out screen readers, and it keeps nobody from copying what he has opened. To keep proofs private, send them in an encrypted archive. Stores add their own protection after the upload.")) { Example = new("layout.yaml", "reading: {password: \"1234\"}", "reading: {standard: [PDF/A-2a, PDF/UA-1]}") },
    ];
}
