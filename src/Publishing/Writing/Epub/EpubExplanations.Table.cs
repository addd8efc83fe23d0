using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Writing.Epub;

/// <summary>The pages of help to what can be wrong with a book when it becomes an EPUB.</summary>
internal static class EpubExplanations
{
    public static ImmutableArray<Explanation> All =>
    [
        new("epub-001",
            new("전자책이 받지 않는 글자", "A character that no e-book takes"),
            new(
                "전자책의 글은 XML이라는 형식으로 적히고, 이 형식은 몇몇 보이지 않는 제어 문자를 금지합니다. 하나라도 들면 그 장이 통째로 열리지 않습니다. 알림에 적힌 번호의 글자를 원고에서 찾아 지우십시오. `book.yaml`의 소개 글처럼 다른 곳에서 복사해 온 글에 숨어 있기도 합니다.",
                "The text of an e-book is XML, which forbids some invisible control characters; with one of them the whole chapter does not open. Find the character by its number and delete it. It may also hide in text that was pasted into `book.yaml`, such as the description.")),
        new("epub-003",
            new("쓸 수 없는 링크 주소", "A link that cannot be used"),
            new(
                "전자책의 링크는 독자가 누르는 순간 다른 프로그램을 부릅니다. 서점과 기기가 안전하다고 보는 것은 누리집, 전자우편, 전화의 주소뿐이고, 나머지는 막히거나 책이 되돌아옵니다. 그래서 글만 남기고 링크는 걸지 않았습니다. 내 컴퓨터의 파일을 가리키는 주소가 아닌지, `www` 앞에 `https://`를 빠뜨리지 않았는지 보십시오.",
                "A link in an e-book calls another program when it is touched. Stores and devices trust addresses of the web, of mail and of telephones, and block the rest. Only the words were kept. See whether the address is of a file on your computer, or lacks `https://` before `www`.")) { Example = new("01.md", "[옛 저장소](ftp://example.org/a.txt)를 본다.", "[옛 저장소](https://example.org/a.txt)를 본다.") },
        new("epub-006",
            new("전자책으로 옮길 수 없는 그림", "A picture that does not go into an e-book"),
            new(
                "전자책 기기는 PNG, JPEG, GIF, SVG, WebP만 보여 줍니다. 다른 형식은 바꾸어 넣는데, 이 그림은 바꿀 수 없었습니다. 그림 편집기에서 열어 RGB로 바꾸고 PNG나 JPEG로 저장하십시오. 사진은 JPEG가, 글자와 선이 있는 그림은 PNG가 또렷합니다.",
                "Reading devices show PNG, JPEG, GIF, SVG and WebP. Others are converted, and this one could not be. Open it in an image editor, change it to RGB and save it: photographs as JPEG, letters and lines as PNG.")),
        new("epub-007",
            new("서점의 한도를 벗어난 전자책", "Beyond what a store takes"),
            new(
                "서점마다 표지의 크기와 파일의 무게에 한도가 있습니다. 벗어나면 올릴 때 거절되거나 표지가 흐리게 보입니다. 무거운 책이면 가장 큰 그림부터 찾아 줄이십시오. 표지가 작으면 짧은 변이 1,600화소쯤 되는 그림을 마련합니다. 고른 프로필이 참으로 책을 낼 곳의 것인지도 보십시오.",
                "Stores limit the size of covers and the weight of files; beyond that they refuse the book or show the cover blurred. Make the largest pictures of a heavy book smaller; a cover should have about 1,600 pixels on its short side. See that the profile is that of the store you mean.")),
        new("epub-008",
            new("서점이 바라는 것이 빠진 전자책", "What a store asks for is missing"),
            new(
                "이 서점은 대체 글이나 전자책의 값처럼 어떤 것을 빠짐없이 갖춘 책만 받습니다. 빠진 채 올리면 심사에서 돌아오므로 만들기 전에 멈춥니다. 알림이 말하는 것을 `book.yaml`이나 원고에 채우십시오. 종이책만 내거나 다른 곳에 올릴 책이면 프로필을 `generic`으로 바꾸면 됩니다.",
                "This store takes only books that have certain things, such as alternative texts or a price. It would send the book back, so the build stops first. Fill in what the message names; for another store, or none, set the profile to `generic`.")) { Example = new("layout.yaml", "epub: {profile: ko-stores}", "epub: {profile: generic}") },
    ];
}
