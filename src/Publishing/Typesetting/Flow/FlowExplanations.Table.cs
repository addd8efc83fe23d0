using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Flow;

/// <summary>The pages of help to what the flow has to say.</summary>
internal static class FlowExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("flow-005",
            new("찾아보기의 막다른 안내", "An index entry that leads nowhere"),
            new(
                "찾아보기에서 ‘철 → 계절’을 본 독자는 ‘계절’을 찾아갑니다. 그 항목이 없으면 쪽 번호를 얻지 못하고 돌아섭니다. 가리킨 말을 본문에서 `.index`로 표시하거나, 항목에 적힌 그대로 `see`를 고치십시오. 띄어쓰기만 달라도 다른 항목이고, 표시가 있던 문장을 지워 항목이 사라진 일도 많습니다.",
                "Readers sent from one entry to another look it up; if it is not there they have no page. Mark the other word with `.index`, or write in `see` exactly what its entry says: a space makes another entry. Often the sentence with the mark was deleted.")) { Example = new("01.md", """[]{.index term="철" see="계절"}바람이 분다.""", """[]{.index term="철" see="계절"}바람이 분다. [계절]{.index}이 바뀐다.""") },
        new("flow-006",
            new("인쇄하기에 작은 그림", "A picture too small to be printed"),
            new(
                "화면은 1인치에 점이 100개쯤이면 되지만 종이는 300개가 있어야 매끄럽습니다. 모자라는 그림은 화면에서는 좋아 보여도 책에서는 흐리고, 선은 계단처럼 보입니다. 원본을 다시 받거나, 점이 모자라는 만큼 그림을 작게 놓으십시오. 편집기에서 크기만 늘린 그림은 점이 많아져도 더 또렷해지지 않습니다. 도표라면 SVG가 가장 좋습니다.",
                "A screen needs about 100 dots to the inch, paper 300. A picture with fewer looks well on the screen and blurred in the book, with steps in its lines. Get a larger original or show it smaller; enlarging it in an editor adds dots but no detail. Charts are best as SVG.")) { Example = new("01.md", """![약도](map.png "강"){width=100%}""", """![약도](map.png "강"){width=25%}""") },
    ];
}
