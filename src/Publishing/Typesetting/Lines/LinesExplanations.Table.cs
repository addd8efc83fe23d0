using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Lines;

/// <summary>The pages of help to what the breaking of lines has to say.</summary>
internal static class LinesExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("lines-001",
            new("한 글줄보다 긴 낱말", "A word longer than a line"),
            new(
                "글줄은 빈칸이나 나누어도 되는 자리에서 끝납니다. 누리집 주소나 띄어 쓰지 않은 제목처럼 그런 자리가 없는 말이 글줄보다 길면, 아무 데서나 자르거나 여백으로 내보내는 수밖에 없습니다. 띄어 쓸 수 있는 말이면 띄고, 제목이면 짧게 고치거나 크기를 줄이십시오. 긴 주소는 각주로 옮기거나 낱말에 거는 링크로 바꾸면 글이 깨끗해집니다.",
                "Lines end at spaces and where words may be divided. A web address or a title without spaces that is longer than the line must be cut anywhere or run into the margin. Put in spaces, shorten the title or make it smaller; move a long address into a note, or make it a link behind a word.")) { Example = new("01.md", "## 김수한무거북이와두루미삼천갑자동방삭치치카포사리사리센타워리워리세브리깡", "## 김수한무 거북이와 두루미 삼천갑자 동방삭 치치카포 사리사리센타 워리워리 세브리깡") },
    ];
}
