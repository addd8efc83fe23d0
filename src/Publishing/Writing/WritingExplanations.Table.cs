using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Writing;

/// <summary>The pages of help to what can go wrong between us and the disk.</summary>
internal static class WritingExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("writing-001",
            new("가득 찬 디스크", "A full disk"),
            new(
                "새 파일을 다 쓴 다음에야 옛 파일과 바꾸므로 잠시 두 벌의 자리가 있어야 합니다. 자리가 모자라 새것을 버렸고, 앞서 지은 책은 그대로 있습니다. 휴지통과 내려받기 폴더를 비우거나, 자리가 넉넉한 디스크의 폴더를 `-o`로 적으십시오.",
                "New files are written in full before they replace the old, so there must be room for both for a moment. There was not, and what you built before is untouched. Free some space, or name a folder on a larger disk with `-o`.")),
        new("writing-002",
            new("쓸 수 없는 결과 폴더", "A folder that cannot be written to"),
            new(
                "결과를 둘 폴더에 파일을 만들 수 없거나, 바꿀 파일을 다른 프로그램이 붙들고 있습니다. 앞서 지은 PDF를 보기 프로그램에서 열어 둔 채 다시 지은 일이 가장 많으니 닫고 다시 하십시오. 권한이 없는 곳이라면 내 폴더를 `-o`로 적습니다. 파일 하나라도 바꾸지 못하면 나머지도 바꾸지 않습니다.",
                "No file can be made in the folder, or another program holds the one to be replaced. Mostly the last PDF is still open in a viewer: close it and build again. Where you have no permission, name a folder of your own with `-o`. If one file cannot be replaced, none is.")),
        new("writing-003",
            new("같은 이름을 가진 두 책", "Two books with one name"),
            new(
                "결과 파일의 이름은 `book.yaml`의 `id`에서 옵니다. 두 책의 `id`가 같으면 나중에 지은 책이 먼저 지은 책을 덮어씁니다. 책 폴더를 복사해 새 책을 시작할 때 흔히 생깁니다. 새 책의 `id`를 바꾸십시오. 이때 ISBN과 판, 발행일도 함께 고칠 것이 없는지 보십시오.",
                "The names of the outputs come from `id` in `book.yaml`; of two books with one `id` the later would overwrite the earlier. It happens when a new book is started from a copy. Change the new one's `id`, and look at its ISBN, edition and dates while you are there.")),
    ];
}
