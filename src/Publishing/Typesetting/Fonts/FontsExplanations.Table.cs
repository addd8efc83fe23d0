using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Fonts;

/// <summary>The pages of help to what is wrong with the fonts folder and the families a book asks for.</summary>
internal static class FontsExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("fonts-001",
            new("찾을 수 없는 글꼴 폴더", "No fonts folder"),
            new(
                "책은 컴퓨터에 깔린 글꼴이 아니라 이 도구와 함께 온 글꼴로 짭니다. 그래야 어느 컴퓨터에서 지어도 글줄이 같은 자리에서 끝납니다. 실행 파일만 따로 옮긴 뒤에 이 말이 나오는 일이 가장 많습니다. `fonts` 폴더도 함께 옮기거나, 그 폴더의 자리를 환경 변수 `PUBLISHING_FONTS`에 적으십시오.",
                "Books are set in the fonts that came with the tool, not in those of the computer, so that lines end in the same places everywhere. Mostly the program was moved without its folder: move `fonts` along, or name its place in the environment variable `PUBLISHING_FONTS`.")),
        new("fonts-002",
            new("읽을 수 없는 글꼴 목록", "A list of fonts that cannot be read"),
            new(
                "`fonts.lock`은 어느 파일이 어느 글꼴의 어느 굵기인지, 내용이 그동안 바뀌지 않았는지를 적은 목록입니다. 한 줄이라도 읽지 못하면 글꼴을 잘못 짝지을 수 있으므로 멈춥니다. 알림이 말하는 줄을 다른 글꼴의 줄과 견주어 이름이나 쌍점이 빠지지 않았는지 보십시오. 손댄 적이 없으면 처음 받은 파일로 되돌립니다.",
                "`fonts.lock` says which file is which weight of which family, and keeps watch over their contents. If a line cannot be read, letters might be set in the wrong face, so the program stops. Compare the line with those of other faces; if you never changed the file, restore it.")),
        new("fonts-003",
            new("목록에만 있는 글꼴 파일", "A font that is listed but not there"),
            new(
                "목록에는 있는데 파일이 없거나 열리지 않습니다. 비슷한 글꼴로 대신하면 글자 너비가 달라져 글줄과 쪽이 모두 바뀌므로 멈춥니다. 도구를 다시 받아 `fonts` 폴더를 통째로 되돌리는 것이 가장 쉽습니다. 쓰지 않을 글꼴이라면 목록에서 그 글꼴의 줄을 지워도 됩니다.",
                "The list names a file that is not there or cannot be opened. Another face has other widths and would change every line and page, so the program stops. Restoring the whole `fonts` folder is the easy way; the lines of a face that is not wanted can be taken out of the list.")),
        new("fonts-004",
            new("바뀐 글꼴 파일", "A font that has changed"),
            new(
                "같은 이름이라도 판이 다른 글꼴은 글자의 너비나 모양이 조금씩 다릅니다. 모르는 사이에 바뀌면 재판의 글줄이 초판과 달라져, 쪽을 가리키는 말이 모두 어긋납니다. 일부러 새 판으로 바꾼 것이라면 목록의 값도 고치고 책을 처음부터 다시 살피십시오. 그런 일이 없으면 원본으로 되돌립니다.",
                "Versions of a font differ slightly in widths and shapes. Changed unnoticed, one would move the lines of a reprint, and what refers to pages would be wrong. If the change is meant, put the new value into the list and look through the book again; else restore the file.")),
        new("fonts-005",
            new("손상된 글꼴 파일", "A broken font"),
            new(
                "글꼴 파일의 안이 깨져 글자의 모양을 꺼낼 수 없습니다. 받다가 끊겼거나, 이름만 글꼴인 다른 파일입니다. 처음 받은 곳에서 다시 받아 넣으십시오. 다른 프로그램에서는 열리는 글꼴이라도 필요한 표가 빠져 있으면 책에 담을 수 없습니다.",
                "Nothing can be read from the file: its download was interrupted, or it is another kind of file under a font's name. Get it again. A font that opens elsewhere may still lack tables that a book needs.")),
        new("fonts-006",
            new("없는 글꼴의 이름", "A font that is not there"),
            new(
                "`layout.yaml`에 적은 이름의 글꼴이 글꼴 폴더에 없습니다. 워드 프로세서에서 쓰던 글꼴이라도 여기에는 없을 수 있습니다. 이름은 빈칸과 대문자까지 맞아야 합니다. 쓸 수 있는 이름은 `publish fonts`로 보고, 새 글꼴을 쓰려면 파일을 `fonts` 폴더에 넣고 목록에 더하십시오. 그 글꼴을 책에 담아도 되는지도 확인해야 합니다.",
                "No font of this name is in the fonts folder, even if your word processor has it. Spaces and capitals count. `publish fonts` lists the names; to use another font, add its file to the `fonts` folder and to the list, and see that its licence lets you embed it.")) { Example = new("layout.yaml", "text: {font: Noto Serf KR}", "text: {font: Noto Serif KR}") },
        new("fonts-007",
            new("책에 담을 수 없는 글꼴", "A font that may not be embedded"),
            new(
                "PDF와 전자책에는 쓴 글자의 모양이 함께 들어갑니다. 그래야 글꼴이 없는 인쇄소나 독자에게도 같은 글자가 보입니다. 이 글꼴은 만든 이가 그것을 금지했으므로, 쓰면 저작권을 어기게 됩니다. 담는 것을 허락하는 글꼴로 바꾸거나, 만든 이에게 허락받은 판을 구하십시오.",
                "PDF and e-book carry the shapes of their letters, so that printer and readers see them without having the font. Its maker forbids that for this one. Choose a font that may be embedded, or obtain a version that is licensed for it.")),
    ];
}
