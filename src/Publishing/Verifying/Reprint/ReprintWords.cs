using Publishing.Core;

namespace Publishing.Verifying.Reprint;

/// <summary>Every sentence about a reprint, in both languages: those of the terminal, of <c>diff.json</c> and of <c>diff.html</c>.</summary>
internal static class ReprintWords
{
    public static readonly Wording Kicker = new("고친 쇄 견주기", "What a reprint changes");
    public static readonly Wording Same = new("바뀐 쪽이 없습니다. 판을 그대로 쓸 수 있습니다.", "No page differs. The plates can be used again.");
    public static readonly Wording Summary = new("한눈에", "At a glance");
    public static readonly Wording Pages = new("쪽수", "Pages");
    public static readonly Wording Remade = new("다시 만들 판", "Plates to be made again");
    public static readonly Wording Course = new("쪽의 흐름", "Page by page");
    public static readonly Wording What = new("무엇이 바뀌었나", "What became of it");
    public static readonly Wording Page = new("쪽", "Page");
    public static readonly Wording Place = new("원고", "Manuscript");
    public static readonly Wording Changes = new("바뀐 말", "Words that differ");
    public static readonly Wording NoChanges = new("바뀐 말이 없습니다.", "No words differ.");
    public static readonly Wording Reason = new("까닭", "Why");
    public static readonly Wording Words = new("뺀 말과 넣은 말", "Taken out, put in");
    public static readonly Wording Pictures = new("쪽 그림", "Pictures of the pages");
    public static readonly Wording NoPictures = new("그릴 쪽이 없습니다.", "There is no page to draw.");
    public static readonly Wording OfLetters = new(
        "완성된 PDF는 글자와 그 자리로만 견줍니다. 그림과 선은 보지 않았고, 쪽을 그리지 않았습니다.",
        "Finished PDFs are compared by their letters and where those stand. Pictures and rules were not looked at, and no page is drawn.");
    public static readonly Wording Absent = new("없음", "none");
    public static readonly Wording GoneTitle = new("없어진 쪽", "Pages that are gone");

    /// <param name="from">First page of the run.</param>
    /// <param name="to">Last page of the run.</param>
    /// <param name="inStep">Where the books agree again, of a reflow.</param>
    /// <param name="isLast">The book ends with the run.</param>
    public static Wording OfRun(ReprintPage from, ReprintPage to, ReprintPage? inStep, bool isLast)
    {
        var (korean, english) = NameOf(from.Change);
        return new(
            $"{RangeKo(from.Label, to.Label)}: {korean}{AfterKo(from, to, inStep, isLast)}",
            $"{RangeEn(from.Label, to.Label)}: {english}{AfterEn(from, to, inStep, isLast)}");
    }

    public static Wording NameOf(PageChange change) => change switch
    {
        PageChange.Unchanged => new("그대로", "unchanged"),
        PageChange.Shifted => new("쪽 번호만 바뀜", "only the page number differs"),
        PageChange.Edited => new("고침", "edited"),
        PageChange.Renumbered => new("가리키는 번호가 바뀜", "numbers of references differ"),
        PageChange.Reflowed => new("고침에 밀림", "moved by an edit"),
        PageChange.Restyled => new("모양이 바뀜", "drawn otherwise"),
        _ => new("새 쪽", "new"),
    };

    public static Wording NameOf(ChangeReason reason) => reason switch
    {
        ChangeReason.Edit => new("고침", "edit"),
        ChangeReason.RunningHead => new("면주", "running head"),
        ChangeReason.Picture => new("그림", "picture"),
        ChangeReason.ContentsNumber => new("차례의 쪽 번호", "page number in the contents"),
        ChangeReason.IndexNumber => new("찾아보기의 쪽 번호", "page number in the index"),
        _ => new("본문의 번호", "number in the text"),
    };

    public static Wording OfGone(GonePage page) => new($"앞 책의 {page.Label}쪽", $"page {page.Label} of the old book");

    public static Wording PageNamed(string label) => new($"{label}쪽", $"page {label}");

    public static Wording OldPageNamed(string label) => new($"앞 책 {label}쪽", $"old, page {label}");

    public static Wording NewPageNamed(string label) => new($"새 책 {label}쪽", $"new, page {label}");

    public static Wording Count(ReprintReport report) => report.OldPages == report.Pages.Length
        ? new($"{report.Pages.Length}쪽, 그대로", $"{report.Pages.Length}, as before")
        : new($"{report.OldPages}쪽에서 {report.Pages.Length}쪽으로", $"{report.OldPages} before, {report.Pages.Length} now");

    public static Wording Verdict(ReprintReport report)
    {
        var changed = report.Pages.Length - report.Count(PageChange.Unchanged);
        return new($"{report.Pages.Length}쪽 가운데 {changed}쪽이 다릅니다.", $"{changed} of {report.Pages.Length} pages differ.");
    }

    public static Wording OfSignatures(ReprintSignatures signatures)
    {
        var list = string.Join(", ", signatures.Remade);
        return signatures.Remade.IsEmpty
            ? new($"없음 ({signatures.PagesEach}쪽씩 {signatures.Count}대)", $"none ({signatures.Count} signatures of {signatures.PagesEach} pages)")
            : new(
                $"{list}대 ({signatures.PagesEach}쪽씩 {signatures.Count}대 가운데 {signatures.Remade.Length}대)",
                $"signatures {list} ({signatures.Remade.Length} of {signatures.Count}, {signatures.PagesEach} pages each)");
    }

    public static Wording PagesOf(int count) => new($"{count}쪽", count == 1 ? "1 page" : $"{count} pages");

    public static Wording PicturesNote(int drawn, int all) => drawn == all
        ? new("왼쪽이 앞 책, 오른쪽이 새 책입니다. 뺀 말은 왼쪽에, 넣은 말은 오른쪽에 칠했습니다.", "Left the old book, right the new. Words taken out are marked on the left, words put in on the right.")
        : new(
            $"왼쪽이 앞 책, 오른쪽이 새 책입니다. 뺀 말은 왼쪽에, 넣은 말은 오른쪽에 칠했습니다. 바뀐 {all}쪽 가운데 {drawn}쪽을 그렸고 {all - drawn}쪽은 뺐습니다.",
            $"Left the old book, right the new. Words taken out are marked on the left, words put in on the right. {drawn} of {all} changed pages are drawn, {all - drawn} are left out.");

    /// <summary>The beginning of words that are too many to be read in passing.</summary>
    public static string Shortened(string words, int mostLetters) => words.Length <= mostLetters
        ? words
        : words[..(char.IsHighSurrogate(words[mostLetters - 1]) ? mostLetters - 1 : mostLetters)].TrimEnd() + "…";

    private static string AfterKo(ReprintPage from, ReprintPage to, ReprintPage? inStep, bool isLast) => from.Change switch
    {
        PageChange.Reflowed when inStep is not null => $", {inStep.Label}쪽에서 다시 맞아떨어짐",
        PageChange.Reflowed when isLast => ", 끝까지",
        PageChange.Shifted => $" (앞 책 {RangeKo(from.OldLabel!, to.OldLabel!)})",
        _ => "",
    };

    private static string AfterEn(ReprintPage from, ReprintPage to, ReprintPage? inStep, bool isLast) => from.Change switch
    {
        PageChange.Reflowed when inStep is not null => $", in step again at page {inStep.Label}",
        PageChange.Reflowed when isLast => ", to the end",
        PageChange.Shifted => $" (old {RangeEn(from.OldLabel!, to.OldLabel!)})",
        _ => "",
    };

    private static string RangeKo(string first, string last) => first == last ? $"{first}쪽" : $"{first}–{last}쪽";

    private static string RangeEn(string first, string last) => first == last ? $"page {first}" : $"pages {first}–{last}";
}
