using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Glyphs;

/// <summary>The pages of help to what shaping has to say.</summary>
internal static class GlyphsExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("glyphs-001",
            new("어느 글꼴에도 없는 글자", "A letter that no font has"),
            new(
                "글꼴마다 그릴 줄 아는 글자가 정해져 있습니다. 고른 글꼴에 없으면 글꼴 폴더의 다른 글꼴에서 찾아 쓰는데, 이 글자는 어디에도 없습니다. 그대로 찍으면 빈 네모가 됩니다. 그림 문자나 장식 기호라면 지우거나 작은 그림으로 바꾸고, 드문 한자나 옛글자라면 그것이 든 글꼴을 더하십시오. 눈에 보이지 않는 글자라면 앞뒤와 함께 지우고 다시 칩니다.",
                "A font draws the letters it knows. Where the chosen one has none, the others of the folder are tried, and none of them has this letter: it would be printed as an empty box. Delete an emoji or ornament, or show it as a small picture; for rare hanja add a font that has them. If nothing is seen there, retype the words around it.")),
    ];
}
