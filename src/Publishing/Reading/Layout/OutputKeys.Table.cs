using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Keys of <c>print</c>, <c>reading</c> and <c>epub</c>.</summary>
internal static class OutputKeys
{
    public static KeyTable<PrintDesign> Print { get; } = new(
        Key.Of("standard", ChoiceForm.Of("PDF/X-4", "PDF/X-1a"), (PrintDesign d) => d.Standard, (d, v) => d with { Standard = v },
            "인쇄용 PDF의 표준.", "The standard of the press PDF."),
        Key.Optional("output-intent", TextForm.Words, (PrintDesign d, string v) => d with { OutputIntent = v },
            "인쇄소가 알려 준 출력 조건의 이름. 예: CoatedFOGRA39", "The printing condition that the shop names, such as CoatedFOGRA39."),
        Key.Of("interior", ChoiceForm.Of("black", "colour"), (PrintDesign d) => d.Interior, (d, v) => d with { Interior = v },
            "본문을 먹 1도로 찍을지, 색으로 찍을지.", "Whether the interior is printed in black alone or in colour."),
        Key.Of("marks", ChoiceForm.Of("none", "crop"), (PrintDesign d) => d.Marks, (d, v) => d with { Marks = v },
            "재단 표시를 넣을지.", "Whether crop marks are drawn."),
        Key.Of("signature", new WholeForm(2, 64), (PrintDesign d) => d.Signature, (d, v) => d with { Signature = v },
            "한 대의 쪽수.", "Pages to a signature."),
        Key.Optional("paper", TextForm.Words, (PrintDesign d, string v) => d with { Paper = v },
            "본문 종이. 책등 두께를 셈하는 데 씁니다. 예: 미색모조 80g", "The stock of the interior, for the thickness of the spine."));

    public static KeyTable<ReadingDesign> Reading { get; } = new(
        Key.Of("standard", new ListForm<string>(ChoiceForm.Of("PDF/A-2a", "PDF/A-2u", "PDF/A-2b", "PDF/UA-1")),
            (ReadingDesign d) => d.Standard, (d, v) => d with { Standard = v },
            "읽는 PDF가 지킬 표준.", "The standards that the reading PDF keeps."));

    public static KeyTable<EpubDesign> Epub { get; } = new(
        Key.Of("fonts", new ChoiceForm<EpubFonts>(("none", EpubFonts.None), ("headings", EpubFonts.Headings), ("all", EpubFonts.All)),
            (EpubDesign d) => d.Fonts, (d, v) => d with { Fonts = v },
            "전자책에 넣을 글꼴.", "Which faces the EPUB carries."),
        Key.Of("toc-depth", Choices.Depth, (EpubDesign d) => d.TocDepth, (d, v) => d with { TocDepth = v },
            "전자책 차례의 깊이.", "How deep the navigation of the EPUB goes."),
        Key.Of("profile", ChoiceForm.Of("generic", "kindle", "apple", "google", "ko-stores", "eu"), (EpubDesign d) => d.Profile, (d, v) => d with { Profile = v },
            "맞출 서점이나 기기.", "The store or device to suit."));
}
