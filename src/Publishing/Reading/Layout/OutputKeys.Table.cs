using Publishing.Core;
using Publishing.Design;
using Publishing.Reading.Binding;

namespace Publishing.Reading.Layout;

/// <summary>Keys of <c>second-ink</c>, <c>cover</c>, <c>print</c>, <c>reading</c> and <c>epub</c>.</summary>
internal static class OutputKeys
{
    public static KeyTable<PrintDesign> Print { get; } = new(
        Key.Of("standard", ChoiceForm.Of("PDF/X-4", "PDF/X-1a"), (PrintDesign d) => d.Standard, (d, v) => d with { Standard = v },
            "인쇄용 PDF의 표준.", "The standard of the press PDF."),
        Key.Of("profile", new ChoiceForm<PrintProfile>(("press", PrintProfile.Press), ("pod-부크크", PrintProfile.Bookk), ("pod-퍼플", PrintProfile.Purple)),
            (PrintDesign d) => d.Profile, (d, v) => d with { Profile = v },
            "보낼 곳. 주문형 인쇄(pod)는 도련과 판형, 쪽수의 규칙이 다릅니다.", "Whom it is for; print on demand (pod) has rules of its own for bleed, size and pages."),
        Key.Optional("output-intent", TextForm.Words, (PrintDesign d, string v) => d with { OutputIntent = v },
            "인쇄소가 알려 준 출력 조건의 이름(CoatedFOGRA39, USWebCoatedSWOP)이나 책 폴더 안의 ICC 파일. 인쇄용 PDF에는 꼭 있어야 합니다.", "The printing condition that the shop names (CoatedFOGRA39, USWebCoatedSWOP) or an ICC file in the book's folder; a press PDF needs it."),
        Key.Of("interior", ChoiceForm.Of("black", "colour"), (PrintDesign d) => d.Interior, (d, v) => d with { Interior = v },
            "본문을 먹 1도로 찍을지, 색으로 찍을지.", "Whether the interior is printed in black alone or in colour."),
        Key.Of("marks", new ChoiceForm<PrintMarks>(("none", PrintMarks.None), ("crop", PrintMarks.Crop), ("full", PrintMarks.Full)),
            (PrintDesign d) => d.Marks, (d, v) => d with { Marks = v },
            "도련 밖의 표시. crop은 재단선, full은 도련선과 가늠표까지.", "Marks outside the bleed: crop marks, or with bleed and registration marks (full)."),
        Key.Of("slug", SwitchForm.Instance, (PrintDesign d) => d.Slug, (d, v) => d with { Slug = v },
            "쪽 아래에 책 이름, 쪽, 날짜, 잉크를 적을지.", "Whether a line below the page names book, page, date and inks."),
        Key.Of("ink-limit", new WholeForm(100, 400), (PrintDesign d) => d.InkLimit, (d, v) => d with { InkLimit = v },
            "네 잉크를 더한 한도(%). 넘으면 알립니다.", "The sum of the four inks in percent above which you are told."),
        Key.Of("signature", new WholeForm(2, 64), (PrintDesign d) => d.Signature, (d, v) => d with { Signature = v },
            "한 대의 쪽수.", "Pages to a signature."),
        Key.Of("pad", SwitchForm.Instance, (PrintDesign d) => d.Pad, (d, v) => d with { Pad = v },
            "마지막 대를 빈 쪽으로 채울지.", "Whether blank pages fill the last signature."),
        Key.Optional("paper", TextForm.Words, (PrintDesign d, string v) => d with { Paper = v },
            "본문 종이. 책등 두께를 셈하는 데 씁니다. 예: 미색모조 80g", "The stock of the interior, for the thickness of the spine."));

    public static KeyTable<SecondInkDesign> SecondInk { get; } = new(
        Key.Optional("name", TextForm.Words, (SecondInkDesign d, string v) => d with { Name = v },
            "별색의 이름. 예: DIC 156. 쓰지 않으면 먹 하나로 찍습니다.", "The name of the spot ink, such as DIC 156; black alone if not written."),
        Key.Of("cmyk", CmykForm.Instance, (SecondInkDesign d) => d.Cmyk, (d, v) => d with { Cmyk = v },
            "네 잉크로 찍을 때 별색을 대신할 값(%).", "What stands for it in four inks, in percent."),
        Key.Of("screen", ScreenColorForm.Instance, (SecondInkDesign d) => d.Screen, (d, v) => d with { Screen = v },
            "화면에서 별색을 대신할 색.", "What stands for it on a screen."),
        Key.Of("for", new ListForm<SecondInkUse>(new ChoiceForm<SecondInkUse>(("headings", SecondInkUse.Headings), ("running-heads", SecondInkUse.RunningHeads), ("folios", SecondInkUse.Folios), ("captions", SecondInkUse.Captions), ("rules", SecondInkUse.Rules))),
            (SecondInkDesign d) => d.For, (d, v) => d with { For = v },
            "별색으로 찍을 것.", "What is printed in it."));

    public static KeyTable<CoverDesign> Cover { get; } = new(
        Key.Of("flaps", new LengthForm("mm", 0, 200), (CoverDesign d) => d.Flaps, (d, v) => d with { Flaps = v },
            "날개의 너비. 없으면 0mm.", "The width of the flaps; 0mm for none."),
        Key.Optional("ground", ChoiceForm.Of("쪽빛", "솔잎", "벽돌", "먹", "가지", "한지"), (CoverDesign d, string v) => d with { Ground = v },
            "글자로 짠 표지의 바탕색. 쓰지 않으면 책마다 정해집니다.", "The ground of a typographic cover; each book has its own if not written."),
        Key.Optional("spine", new LengthForm("mm", 1, 100), (CoverDesign d, Length v) => d with { Spine = v },
            "인쇄소가 알려 준 책등 두께. 셈보다 앞섭니다.", "The thickness of the spine as the shop said it; it wins over the sum."),
        Key.Of("formula", new ChoiceForm<SpineFormula>(("table", SpineFormula.Table), ("sheets", SpineFormula.Sheets), ("grammage", SpineFormula.Grammage), ("부크크", SpineFormula.Bookk)),
            (CoverDesign d) => d.Formula, (d, v) => d with { Formula = v },
            "책등 두께를 셈하는 법. 쪽 두께 표, 장 두께, 평량, 부크크의 식.", "How the spine is reckoned: by a table of pages, by sheets, by grammage, or by 부크크's formula."),
        Key.Optional("sheet", new LengthForm("mm", 0.02, 2), (CoverDesign d, Length v) => d with { Sheet = v },
            "본문 종이 한 장(두 쪽)의 두께.", "The thickness of one sheet (two pages) of the interior."),
        Key.Of("end-papers", new LengthForm("mm", 0, 10), (CoverDesign d) => d.EndPapers, (d, v) => d with { EndPapers = v },
            "면지를 모두 더한 두께.", "The thickness of all end papers together."),
        Key.Of("stock", new LengthForm("mm", 0, 5), (CoverDesign d) => d.Stock, (d, v) => d with { Stock = v },
            "표지 종이의 두께. 두 번 셈합니다.", "The thickness of the cover's stock; counted twice."),
        Key.Of("glue", new LengthForm("mm", 0, 5), (CoverDesign d) => d.Glue, (d, v) => d with { Glue = v },
            "풀의 두께.", "The thickness of the glue."),
        Key.Of("round", new LengthForm("mm", 0, 5), (CoverDesign d) => d.Round, (d, v) => d with { Round = v },
            "책등 두께를 이만큼의 배수로 올립니다.", "The spine is rounded up to a multiple of this."),
        Key.Of("spine-text", new ChoiceForm<SpineText>(("auto", SpineText.Auto), ("always", SpineText.Always), ("never", SpineText.Never)),
            (CoverDesign d) => d.SpineText, (d, v) => d with { SpineText = v },
            "책등에 글을 넣을지. auto는 5mm부터 넣습니다.", "Whether the spine has words; auto from 5 mm on."),
        Key.Of("barcode", new WholeForm(80, 200), (CoverDesign d) => d.Barcode, (d, v) => d with { Barcode = v },
            "바코드의 크기(%).", "The size of the barcode in percent."));

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
        Key.Of("profile", new TextForm(), (EpubDesign d) => d.Profile, (d, v) => d with { Profile = v },
            "맞출 서점이나 기기(generic, kindle, apple, google, ko-stores, eu), 또는 규칙을 적은 파일.",
            "The store or device to suit (generic, kindle, apple, google, ko-stores, eu), or a file of rules."),
        Key.Of("obfuscate", new SwitchForm(), (EpubDesign d) => d.Obfuscate, (d, v) => d with { Obfuscate = v },
            "글꼴을 알아볼 수 없게 섞어 넣을지. 사용 허락이 바랄 때만 씁니다.", "Whether carried fonts are obfuscated; only where their licence asks for it."),
        Key.Optional("certified-by", new TextForm(), (EpubDesign d, string v) => d with { CertifiedBy = v },
            "접근성을 확인한 곳. 적으면, 검사를 통과한 책에 WCAG 2.2 AA를 지켰다고 적습니다.",
            "Who has checked accessibility; with it, a book that passes the checks claims WCAG 2.2 AA."));
}
