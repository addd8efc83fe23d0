using System.Globalization;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>Everything the making of pages complains about.</summary>
internal static class PagesDiagnostics
{
    public static Diagnostic TallerThanPage(SourceSpan where) => new(
        "pages-001",
        Severity.Warning,
        where,
        new("나눌 수 없는 부분이 판면보다 높아 쪽 아래로 넘칩니다.", "A part that cannot be cut is taller than the type area and runs over its foot."),
        new("표의 칸이나 상자의 글을 줄이거나 여러 개로 나누십시오.", "Shorten the text of the cell or box, or divide it."));

    public static Diagnostic LateNote(SourceSpan where) => new(
        "pages-002",
        Severity.Warning,
        where,
        new("각주가 주 표시와 같은 쪽에서 시작하지 못했습니다.", "A footnote could not begin on the page of its call."),
        new("한 줄에 걸린 주가 너무 깁니다. 주를 줄이거나 본문으로 옮기거나 미주로 바꾸십시오.", "The notes of one line are too long: shorten them, move them into the text, or use endnotes."));

    public static Diagnostic FigureReduced(SourceSpan where, string image, double share) => new(
        "pages-003",
        Severity.Warning,
        where,
        new(
            string.Create(CultureInfo.InvariantCulture, $"그림 '{image}'이(가) 판면보다 높아 {share * 100:0}%로 줄였습니다."),
            string.Create(CultureInfo.InvariantCulture, $"The picture '{image}' is taller than the type area and was reduced to {share * 100:0}%.")),
        new("그림의 width를 줄이거나 낮은 그림을 쓰십시오.", "Give the picture a smaller width, or use a lower picture."));

    public static Diagnostic TableTooWide(SourceSpan where, Length least, Length measure) => new(
        "pages-004",
        Severity.Warning,
        where,
        new(
            string.Create(CultureInfo.InvariantCulture, $"표의 가장 긴 낱말들이 글줄 길이보다 넓어({least.Millimetres:0.0}mm > {measure.Millimetres:0.0}mm) 낱말 안에서 줄을 바꾸었습니다."),
            string.Create(CultureInfo.InvariantCulture, $"The longest words of the table are wider than the measure ({least.Millimetres:0.0} mm > {measure.Millimetres:0.0} mm); words were broken.")),
        new("열의 수를 줄이거나 칸의 글을 짧게 쓰거나, 캡션 끝에 {turn=90}을 적어 표를 눕히십시오.", "Use fewer columns or shorter cells, or turn the table: {turn=90} at the end of its caption."));

    public static Diagnostic PageNumberUnsettled(string target, string shown, string actual) => new(
        "pages-005",
        Severity.Warning,
        null,
        new($"'{target}'의 쪽 번호가 정해지지 않았습니다. 글에는 {shown}쪽, 실제로는 {actual}쪽입니다.", $"The page number of '{target}' does not settle: the text says {shown}, it stands on {actual}."),
        new("그 쪽 번호를 적은 문장의 길이를 조금 바꾸십시오.", "Change the length of the sentence that shows this number a little."));

    /// <summary>P4: a press cuts up to a millimetre off, and what stands near the edge looks cut.</summary>
    public static Diagnostic OutsideSafeZone(string label, Length distance, Length safe, int more) => new(
        "pages-007",
        Severity.Warning,
        null,
        new(
            string.Create(CultureInfo.InvariantCulture, $"{label}쪽의 글자가 재단선에서 {distance.Millimetres:0.0}mm에 있습니다. 안전 구역은 {safe.Millimetres:0}mm부터입니다.{(more > 0 ? $" 그런 쪽이 {more}쪽 더 있습니다." : "")}"),
            string.Create(CultureInfo.InvariantCulture, $"Letters on page {label} stand {distance.Millimetres:0.0} mm from the trim; the safe zone begins at {safe.Millimetres:0} mm.{(more > 0 ? $" So it is on {more} more pages." : "")}")),
        new("여백을 늘리거나, 면주와 쪽 번호의 gap을 줄이십시오.", "Widen the margins, or lessen the gap of running heads and page numbers."));

    public static Diagnostic RunningHeadCut(string text) => new(
        "pages-006",
        Severity.Information,
        null,
        new($"면주 '{text}'이(가) 한 줄에 들어가지 않아 줄였습니다.", $"The running head '{text}' does not fit on one line and was cut."),
        new("장의 첫머리에 짧은 제목(short)을 적으십시오.", "Give the chapter a short title (short) in its front matter."));
}
