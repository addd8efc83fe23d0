using System.Globalization;
using Publishing.Core;

namespace Publishing.Writing.Pdf.Press;

/// <summary>Everything that making a file for the press can complain of.</summary>
internal static class PressDiagnostics
{
    private static readonly SourceSpan Layout = SourceSpan.OfFile("layout.yaml");

    public static Diagnostic NoOutputIntent() => new("press-001", Severity.Error, Layout,
        new("인쇄용 PDF를 만들려면 출력 조건이 있어야 하는데 print.output-intent가 없습니다.", "A press PDF needs a printing condition, but print.output-intent is missing."),
        new("인쇄소에 물어 그 이름을 적으십시오. 정해 주지 않았다면 ‘print: {output-intent: CoatedFOGRA39}’처럼 적을 수 있습니다.",
            "Ask the shop and write its name, as in ‘print: {output-intent: CoatedFOGRA39}’."));

    public static Diagnostic UnknownOutputIntent(string name, IEnumerable<string> known) => new("press-002", Severity.Error, Layout,
        new($"출력 조건 ‘{name}’을(를) 알지 못합니다.", $"The printing condition ‘{name}’ is not known."),
        new($"{string.Join(", ", known)} 가운데 하나나, 책 폴더에 둔 ICC 파일의 이름(예: shop.icc)을 적으십시오.", $"Write one of {string.Join(", ", known)}, or an ICC file in the book's folder such as shop.icc."));

    public static Diagnostic NoProfileFile(string name) => new("press-003", Severity.Error, Layout,
        new($"ICC 파일 ‘{name}’을(를) 읽을 수 없습니다.", $"The ICC file ‘{name}’ cannot be read."),
        new("layout.yaml에서 보아 그 자리에 파일이 있는지 확인하십시오.", "See whether it is where print.output-intent says, counted from the book's folder."));

    public static Diagnostic BrokenProfile(string name) => new("press-004", Severity.Error, Layout,
        new($"ICC 파일 ‘{name}’이(가) 깨졌거나 중간에 끊겼습니다.", $"The ICC file ‘{name}’ is broken or cut off."),
        new("인쇄소에서 다시 받으십시오.", "Get it again from the shop."));

    public static Diagnostic NoPressProfile(string name) => new("press-005", Severity.Error, Layout,
        new($"ICC 파일 ‘{name}’은(는) 네 잉크로 찍는 인쇄기의 것이 아닙니다.", $"The ICC file ‘{name}’ is not that of a press with four inks."),
        new("종류가 ‘prtr’이고 색이 ‘CMYK’인 프로파일을 쓰십시오.", "Use a profile of class ‘prtr’ for ‘CMYK’."));

    public static Diagnostic TooMuchInk(string what, double most, int limit) => new("press-006", Severity.Warning, SourceSpan.OfFile(what),
        new(
            string.Create(CultureInfo.InvariantCulture, $"‘{what}’의 잉크를 더하면 {most:0}%로 한도 {limit}%를 넘습니다."),
            string.Create(CultureInfo.InvariantCulture, $"‘{what}’ takes {most:0} % of ink, above the limit of {limit} %.")),
        new("그림을 밝게 하거나, 인쇄소가 더 받는다면 print.ink-limit을 올리십시오.", "Lighten the picture, or raise print.ink-limit if the shop takes more."));

    public static Diagnostic UnknownPaper(string? paper, IEnumerable<string> known) => new("press-008", Severity.Error, Layout,
        paper is null
            ? new("표지를 만들려면 책등 두께를 알아야 하는데 print.paper도 cover.spine도 없습니다.", "A cover needs the thickness of the spine, but there is neither print.paper nor cover.spine.")
            : new($"종이 ‘{paper}’의 두께를 알지 못해 책등 두께를 셈할 수 없습니다.", $"The thickness of the stock ‘{paper}’ is not known, so the spine cannot be reckoned."),
        new($"인쇄소가 알려 준 두께를 cover.spine이나 cover.sheet에 적거나, 아는 종이를 쓰십시오: {string.Join(", ", known)}", $"Write what the shop said as cover.spine or cover.sheet, or use a known stock: {string.Join(", ", known)}"));

    public static Diagnostic ThinSpine(Length spine, Length least) => new("press-009", Severity.Warning, Layout,
        new(
            string.Create(CultureInfo.InvariantCulture, $"책등이 {spine.Millimetres:0.0}mm로 {least.Millimetres:0}mm보다 얇아 글을 넣지 않았습니다."),
            string.Create(CultureInfo.InvariantCulture, $"The spine is {spine.Millimetres:0.0} mm, under {least.Millimetres:0} mm, and has no words.")),
        new("그래도 넣으려면 cover.spine-text를 always로, 일부러 비웠다면 never로 적으십시오.", "Set cover.spine-text to always to have them all the same, or to never if that is meant."));

    public static Diagnostic NoBarcode() => new("press-010", Severity.Error, SourceSpan.OfFile("book.yaml"),
        new("파는 책의 표지에는 정가와 ISBN 바코드가 있어야 하는데 둘 가운데 하나가 없습니다.", "The cover of a book that is sold shows its price and the barcode of its ISBN; one of them is missing."),
        new("isbn.print와 price.print를 적거나, 팔지 않는 책이면 not-for-sale: true라고 적으십시오.", "Write isbn.print and price.print, or not-for-sale: true."));

    public static Diagnostic TooFewPages(string service, int pages, int least) => new("press-012", Severity.Error, Layout,
        new($"{service}는 {least}쪽부터 받는데 이 책은 {pages}쪽입니다.", $"{service} takes books of {least} pages or more; this one has {pages}."),
        new("글이나 빈 쪽을 더하거나 print.profile을 바꾸십시오.", "Add text or pages, or change print.profile."));

    public static Diagnostic TrimNotTaken(string service, string? trim, IEnumerable<string> known) => new("press-013", Severity.Error, Layout,
        new($"{service}는 이 판형({trim ?? "이름 없음"})을 받지 않습니다.", $"{service} does not take this trim ({trim ?? "without a name"})."),
        new($"page.trim에 다음 가운데 하나를 적으십시오: {string.Join(", ", known)}", $"Set page.trim to one of: {string.Join(", ", known)}"));

    public static Diagnostic PagesOver(int pages, int over, int signature, int count) => new("press-011", Severity.Information, Layout,
        new($"인쇄용 PDF가 {pages}쪽이라 {signature}쪽 대수로 {over}쪽이 넘칩니다. {over}쪽 때문에 한 대가 늘어 {count}대가 됩니다.", $"The press PDF has {pages} pages, {over} over a whole signature of {signature}: one more signature, {count} in all."),
        new($"{over}쪽을 줄이거나, 남는 쪽을 쓸 데가 있는지 보십시오.", $"Save {over} pages, or find a use for the empty ones."));
}
