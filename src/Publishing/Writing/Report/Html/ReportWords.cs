using System.Globalization;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report.Html;

/// <summary>Every sentence of <c>report.html</c> that is not a diagnostic's or a fault's reason, in both languages.</summary>
internal static class ReportWords
{
    public static readonly Wording Kicker = new("짓기 보고서", "Build report");
    public static readonly Wording Sections = new("이 보고서의 차례", "Contents of this report");

    public static readonly Wording Outputs = new("나온 파일", "Files");
    public static readonly Wording File = new("파일", "File");
    public static readonly Wording Pages = new("쪽", "Pages");
    public static readonly Wording Bytes = new("크기", "Size");
    public static readonly Wording Hash = new("SHA-256(앞 12자)", "SHA-256, first 12");
    public static readonly Wording Standards = new("내세운 표준", "Claims");
    public static readonly Wording Preflight = new("프리플라이트", "Preflight");
    public static readonly Wording PreflightNote = new(
        "인쇄용 PDF와 표지, EPUB은 쓴 다음 다시 읽어, 내세운 표준에 견주었습니다. 읽는 PDF는 publish check 명령으로 볼 수 있습니다.",
        "PDFs for the press and the EPUB were read again and held to what they claim. The command publish check does the same for the reading PDF.");
    public static readonly Wording NoFindings = new("어긋난 데 없음", "nothing found");
    public static readonly Wording NotRead = new("–", "");

    public static readonly Wording Trade = new("쪽과 대, 책등", "Pages, signatures, spine");
    public static readonly Wording BookPages = new("쪽수", "Pages");
    public static readonly Wording PressPages = new("인쇄할 쪽수", "Pages on the press");
    public static readonly Wording Signatures = new("대수", "Signatures");
    public static readonly Wording EmptyPages = new("마지막 대에서 비는 쪽", "Empty pages of the last signature");
    public static readonly Wording Sheets = new("전지", "Full sheets");
    public static readonly Wording Spine = new("책등", "Spine");
    public static readonly Wording UnknownSpine = new("종이를 알 수 없어 셈하지 못했습니다", "not reckoned: the stock is not known");
    public static readonly Wording PrintIsbn = new("ISBN 종이책", "ISBN, print");
    public static readonly Wording EbookIsbn = new("ISBN 전자책", "ISBN, e-book");
    public static readonly Wording PrintPrice = new("정가 종이책", "Price, print");
    public static readonly Wording EbookPrice = new("정가 전자책", "Price, e-book");
    public static readonly Wording NotForSale = new("비매품", "Not for sale");
    public static readonly Wording Missing = new("없음", "none");

    public static readonly Wording Fonts = new("글꼴", "Fonts");
    public static readonly Wording Font = new("글꼴", "Font");
    public static readonly Wording Glyphs = new("글리프", "Glyphs");
    public static readonly Wording Embedded = new("파일에 넣음", "Embedded");
    public static readonly Wording Subset = new("쓴 글자만", "Subset");
    public static readonly Wording Yes = new("예", "yes");
    public static readonly Wording No = new("아니요", "no");
    public static readonly Wording NoFonts = new("글꼴을 넣은 PDF가 없습니다.", "There is no PDF with fonts.");

    public static readonly Wording Lines = new("글줄", "Lines");
    public static readonly Wording NoLines = new("잴 글줄이 없습니다.", "There are no lines to measure.");
    public static readonly Wording SpacesTitle = new("어절 사이의 분포", "Word spaces by width");
    public static readonly Wording LooseTitle = new("쪽마다 가장 성긴 글줄", "The loosest line of each page");
    public static readonly Wording SpaceAxis = new("어절 사이(em)", "Word space, em");
    public static readonly Wording CountAxis = new("개수", "Count");
    public static readonly Wording PageAxis = new("쪽", "Page");
    public static readonly Wording Mean = new("평균", "mean");
    public static readonly Wording AsTable = new("표로 보기", "As a table");
    public static readonly Wording From = new("폭(em)", "Width, em");

    public static readonly Wording Loosest = new("가장 성긴 글줄", "Loosest lines");
    public static readonly Wording Tightest = new("가장 빽빽한 글줄", "Tightest lines");
    public static readonly Wording Ladders = new("세 줄 넘게 잇달아 어절 안에서 끝난 곳", "Three or more lines in a row that end inside a word");
    public static readonly Wording Runts = new("두 글자 이하인 끝줄", "Last lines of two letters or fewer");
    public static readonly Wording BrokenWords = new("줄 끝에서 나눈 어절", "Words broken at line ends");
    public static readonly Wording Line = new("줄", "Line");
    public static readonly Wording Text = new("글", "Text");
    public static readonly Wording Word = new("어절", "Word");
    public static readonly Wording Place = new("원고", "Manuscript");

    public static readonly Wording Ink = new("잉크가 덮는 넓이", "Ink coverage");
    public static readonly Wording InkTitle = new("쪽마다 잉크가 덮는 넓이", "Ink coverage of each page");
    public static readonly Wording InkAxis = new("덮는 넓이(%)", "Coverage, %");
    public static readonly Wording Inks = new("잉크", "Inks");
    public static readonly Wording NoInk = new("인쇄용 PDF를 만들지 않아 재지 않았습니다.", "Not measured: no PDF for the press was made.");

    public static readonly Wording Faults = new("마음에 들게 만들지 못한 쪽", "Pages that could not be made good");
    public static readonly Wording NoFaults = new("그런 쪽이 없습니다.", "There are none.");
    public static readonly Wording Fault = new("흠", "Fault");
    public static readonly Wording Why = new("까닭", "Reason");
    public static readonly Wording Next = new("다음에 오는 글", "What comes next");

    public static readonly Wording Diagnostics = new("진단", "Diagnostics");
    public static readonly Wording NoDiagnostics = new("알릴 것이 없습니다.", "Nothing to report.");
    public static readonly Wording WholeBook = new("책 전체", "the whole book");

    public static readonly Wording Pictures = new("살펴볼 쪽", "Pages to look at");
    public static readonly Wording NoPictures = new("그릴 쪽이 없습니다.", "No page has a finding to show.");

    public static Wording Verdict(int errors, int warnings) => new($"오류 {errors}건, 경고 {warnings}건", $"{Many(errors, "error")}, {Many(warnings, "warning")}");

    public static Wording Advice(bool hasErrors, bool isDraft, bool hasPrint, bool hasWarnings) => (hasErrors, isDraft, hasPrint, hasWarnings) switch
    {
        (true, _, _, _) => new("인쇄소에 보낼 수 없습니다. 오류를 고친 다음 다시 지으십시오.", "Not fit for the printer: mend the errors and build again."),
        (_, true, _, _) => new("초벌입니다. 빠진 것이 표시로 남아 있을 수 있으니 인쇄소에 보내지 마십시오.", "A draft: marks may stand where something is missing. Do not send it to the printer."),
        (_, _, false, _) => new("인쇄용 PDF를 만들지 않았습니다.", "No PDF for the press was made."),
        (_, _, _, true) => new("경고를 살펴본 다음 인쇄소에 보내십시오.", "Look at the warnings before you send it to the printer."),
        _ => new("인쇄소에 보내도 됩니다.", "Ready for the printer."),
    };

    public static Wording Findings(int count) => count == 0 ? NoFindings : new($"{count}건", Many(count, "finding"));

    public static Wording SignaturesOf(int count, int pagesEach) => new($"{count}대({pagesEach}쪽씩)", $"{count} of {pagesEach} pages");

    public static Wording SheetsOf(int sheets, int pagesPerSheet) => new($"{sheets}장({pagesPerSheet}쪽씩)", $"{sheets} of {pagesPerSheet} pages");

    public static Wording SpineOf(double millimetres, string sum) => Invariant($"{millimetres:0.0##} mm({sum})", $"{millimetres:0.0##} mm");

    public static Wording Won(int price) => Invariant($"{price:N0}원", $"{price:N0} won");

    public static Wording SpacesCaption(TypographyReport lines, int spaces) => Invariant(
        $"글줄 {lines.Lines:N0}개에 있는 어절 사이 {spaces:N0}개의 평균은 {lines.MeanSpace:0.000} em, 표준 편차는 {lines.SpaceDeviation:0.000} em입니다. 첫 막대에는 더 좁은 것, 끝 막대에는 더 넓은 것도 들어 있습니다.",
        $"The {spaces:N0} word spaces of {lines.Lines:N0} justified lines have a mean of {lines.MeanSpace:0.000} em and a standard deviation of {lines.SpaceDeviation:0.000} em. The first bar holds all narrower ones too, the last all wider ones.");

    public static Wording LooseCaption(TypographyLine loosest) => Invariant(
        $"점 하나가 그 쪽에서 가장 성긴 글줄의 어절 사이입니다. 책에서 가장 성긴 글줄은 {loosest.Page}쪽 {loosest.Line}번째 줄로 {loosest.WordSpace:0.000} em입니다.",
        $"A dot is the mean word space of the loosest line of its page. The loosest of the book is line {loosest.Line} on page {loosest.Page}: {loosest.WordSpace:0.000} em.");

    public static Wording InkCaption(double mean, string page, double most) => Invariant(
        $"막대 하나가 그 쪽에서 글자와 선, 바탕이 덮는 넓이입니다. 그림은 세지 않습니다. 평균은 {mean:0.0}%이고 가장 짙은 {page}쪽은 {most:0.0}%입니다.",
        $"A bar is the share of its page that letters, rules and grounds cover; pictures are not counted. The mean is {mean:0.0} %; page {page} has the most, {most:0.0} %.");

    public static Wording CountOf(Wording title, int count) => Invariant($"{title.Korean}: {count:N0}곳", $"{title.English}: {count:N0}");

    public static Wording OfKind(PageFault fault) => fault.Kind switch
    {
        PageFaultKind.Short => new($"아래가 {fault.Lines}줄 비었습니다", $"ends {Many(fault.Lines, "line")} above the foot"),
        PageFaultKind.Uneven => new($"맞은쪽과 끝이 {fault.Lines}줄 다릅니다", $"ends {Many(fault.Lines, "line")} off the page it faces"),
        PageFaultKind.Widow => new("단락의 끝줄이 다음 쪽 머리에 홀로 있습니다", "leaves a last line alone at the head of the next page"),
        PageFaultKind.Orphan => new("단락의 첫 줄이 쪽 끝에 홀로 있습니다", "ends in the first line of a paragraph"),
        PageFaultKind.Stranded => new("제목 아래에 두 줄의 글이 없습니다", "has a heading without two lines of its text"),
        PageFaultKind.Parted => new("나누지 않을 것을 나누었습니다", "ends inside what was to be kept together"),
        _ => new("각주가 주 표시와 같은 쪽에서 시작하지 못했습니다", "has a note that begins on a later page"),
    };

    public static Wording SeverityName(Severity severity) => severity switch
    {
        Severity.Error => new("오류", "error"),
        Severity.Warning => new("경고", "warning"),
        _ => new("알림", "note"),
    };

    public static Wording Times(int count) => Invariant($"{count:N0}건", $"{count:N0} ×");

    public static Wording PicturesNote(int shown, int all) => shown == all
        ? new("눈여겨볼 데에 테를 둘렀습니다. 짧은 금은 성긴 글줄, 이은 금은 쪽의 흠, 점은 진단입니다.", "The places are outlined: dashes for loose lines, a full line for faults of pages, dots for diagnostics.")
        : new(
            $"눈여겨볼 데에 테를 둘렀습니다. 짧은 금은 성긴 글줄, 이은 금은 쪽의 흠, 점은 진단입니다. 찾은 {all}쪽 가운데 {shown}쪽을 그렸습니다.",
            $"The places are outlined: dashes for loose lines, a full line for faults of pages, dots for diagnostics. Of {all} pages with findings {shown} are drawn.");

    public static Wording PageNamed(string label) => new($"{label}쪽", $"page {label}");

    public static Wording LooseLine(TypographyLine line) => Invariant($"성긴 글줄 {line.WordSpace:0.000} em", $"loose line, {line.WordSpace:0.000} em");

    private static string Many(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static Wording Invariant(FormattableString korean, FormattableString english) =>
        new(korean.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
