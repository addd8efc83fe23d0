using CsCheck;
using Publishing.Tests.Support;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Verifying.Reprint;

public sealed class ReprintComparerTests
{
    /// <summary>The small book's headings, on rectos.</summary>
    private const string Recto = "headings: {chapter: {font: Square, number-font: Square, size: 14pt, leading: 17pt, start: recto, lines-before: 0, lines-after: 1, numbered: false}}";

    /// <summary>Three pages: 11, 15 and 14 paragraphs; then two of the second chapter.</summary>
    private static readonly SmallBook First = TwoChapters(40);

    [Fact]
    public void Books_that_are_the_same_differ_nowhere()
    {
        var report = Reprints.Compare(First, TwoChapters(40));
        Assert.Equal("=====", Reprints.Kinds(report));
        Assert.False(report.Differs);
        Assert.Empty(report.Changes);
        Assert.Empty(report.Signatures!.Remade);
    }

    [Fact]
    public void A_letter_replaced_changes_its_page_alone()
    {
        var report = Reprints.Compare(First, TwoChapters(40, n => n == 30 ? "가030 문답입니다." : null));
        Assert.Equal("==E==", Reprints.Kinds(report));
        Assert.Equal(["3: Edit [문단입니다.|문답입니다.] 01.md:63"], Reprints.Changes(report));
        Assert.Equal("1–2쪽: 그대로 | 3쪽: 고침 | 4–5쪽: 그대로", Reprints.Runs(report));

        // Four pages to a signature: the third page is of the first.
        Assert.Equal((2, "1"), (report.Signatures!.Count, string.Join(' ', report.Signatures.Remade)));
    }

    [Fact]
    public void The_places_of_a_change_are_those_of_its_words_on_both_pages()
    {
        var change = Assert.Single(Reprints.Compare(First, TwoChapters(40, n => n == 30 ? "가030 문답입니다." : null)).Changes);

        // The fifth line of its page: indent of 10 pt, 가 10 pt, three digits 15 pt, a space 5 pt; a recto has 40 pt inside. Six letters, the last half an em.
        var (old, now) = (Assert.Single(change.OldPlaces), Assert.Single(change.NewPlaces));
        Assert.Equal(old, now);
        Assert.Equal((3, 80.0), (old.Page, old.Area.X.Points));
        Assert.InRange(old.Area.Width.Points, 50, 60);
    }

    [Fact]
    public void A_paragraph_put_in_moves_the_rest_of_its_chapter_and_no_more()
    {
        var report = Reprints.Compare(First, TwoChapters(40, n => n == 15 ? "가015 문단입니다.\n\n새로 쓴 말." : null));
        Assert.Equal("=Er==", Reprints.Kinds(report));
        Assert.Equal(["2: Edit [|새로 쓴 말.] 01.md:35"], Reprints.Changes(report));
        Assert.Equal("1쪽: 그대로 | 2쪽: 고침 | 3쪽: 고침에 밀림, 4쪽에서 다시 맞아떨어짐 | 4–5쪽: 그대로", Reprints.Runs(report));
    }

    [Fact]
    public void A_paragraph_taken_out_is_told_with_its_old_line()
    {
        var report = Reprints.Compare(TwoChapters(40, n => n == 15 ? "가015 문단입니다.\n\n새로 쓴 말." : null), First);
        Assert.Equal("=Er==", Reprints.Kinds(report));
        Assert.Equal(["2: Edit [새로 쓴 말.|] 01.md:35"], Reprints.Changes(report));
    }

    [Fact]
    public void A_chapter_on_a_recto_stops_the_flow_though_a_blank_page_is_filled()
    {
        // 41 paragraphs fill three pages, the fourth is blank; with five more it has five lines, the fewest that may end a chapter.
        var report = Reprints.Compare(TwoChapters(41, layout: Recto), TwoChapters(41, n => n == 15 ? "가015 문단입니다.\n\n새로.\n\n쓴.\n\n다섯.\n\n줄.\n\n말." : null, Recto));
        Assert.Equal("=Err==", Reprints.Kinds(report));
        Assert.Equal(5, Assert.Single(report.Runs, run => run.Change == PageChange.Reflowed).InStepAt);
    }

    [Fact]
    public void A_page_put_in_leaves_the_others_as_they_were_but_for_number_and_side()
    {
        var chapters = (Reprints.Chapter("하나", '가', 10), Reprints.Chapter("둘", '나', 20), Reprints.Chapter("새", '다', 5));
        var (old, now) = (SmallBook.Of("", null, ("01.md", chapters.Item1), ("02.md", chapters.Item2)), SmallBook.Of("", null, ("01.md", chapters.Item1), ("015.md", chapters.Item3), ("02.md", chapters.Item2)));
        var report = Reprints.Compare(old, now);
        Assert.Equal("=+##", Reprints.Kinds(report));
        Assert.Equal([1, null, 2, 3], report.Pages.Select(page => page.OldNumber));
        Assert.Equal("1쪽: 그대로 | 2쪽: 새 쪽 | 3–4쪽: 쪽 번호만 바뀜 (앞 책 2–3쪽)", Reprints.Runs(report));

        var back = Reprints.Compare(now, old);
        Assert.Equal("=## -2", Reprints.Kinds(back));
        Assert.All(back.Changes, change => Assert.Null(change.Page));
        Assert.Equal([1], back.Signatures!.Remade);
    }

    [Fact]
    public void Numbers_in_the_contents_and_in_the_text_are_told_from_edits()
    {
        var report = Reprints.Compare(WithContents(11), WithContents(16));
        var numbers = report.Changes.Where(change => change.Reason != ChangeReason.Edit).ToList();
        Assert.Contains(numbers, change => change.Reason == ChangeReason.ContentsNumber && change.TakenOut.Length > 0 && change.PutIn.Length > 0);
        Assert.Contains(numbers, change => change.Reason == ChangeReason.Reference && change.Place == "03.md:3");
        Assert.Equal(PageChange.Renumbered, report.Pages[0].Change);
        Assert.Equal(PageChange.Renumbered, report.Pages[^1].Change);
    }

    [Fact]
    public void A_word_in_another_look_restyles_its_page()
    {
        var report = Reprints.Compare(First, TwoChapters(40, n => n == 30 ? "**가030** 문단입니다." : null));
        Assert.Equal("==S==", Reprints.Kinds(report));
        Assert.Empty(report.Changes);
    }

    [Fact]
    public void A_picture_that_changed_under_its_name_is_an_edit()
    {
        const string text = "# 장\n\n글.\n\n![그림](a.png)\n";
        var old = SmallBook.Of("", null, [("a.png", Pictures.Png(40, 20))], ("01.md", text));
        var report = Reprints.Compare(old, SmallBook.Of("", null, [("a.png", Pictures.Png(20, 10))], ("01.md", text)));
        Assert.Equal("E", Reprints.Kinds(report));
        Assert.Contains("1: Picture [a.png|a.png]", Reprints.Changes(report));
    }

    [Fact]
    public void Pages_told_as_unchanged_print_alike_and_no_other_does() => Gen.Select(Gen.Int[0, 39], Gen.Int[0, 3], Gen.Int[0, 39]).Sample(
        (at, kind, other) =>
        {
            var now = TwoChapters(40, n => n == at || n == other ? Edited(n, kind) : null);
            var report = Reprints.Compare(First, now);
            for (var page = 0; page < now.Typeset.Pages.Length; page++)
            {
                var isSame = page < First.Typeset.Pages.Length && PageLook.IsSame(First.Typeset.Pages[page], now.Typeset.Pages[page]);
                Assert.Equal(isSame, report.Pages[page].Change == PageChange.Unchanged);
            }
        },
        iter: 40);

    private static string Edited(int paragraph, int kind) => kind switch
    {
        0 => "",
        1 => Reprints.Paragraph('가', paragraph) + " 그리고 한 줄을 훌쩍 넘겨 다음 줄로 가는 긴 말이 붙었습니다.",
        2 => Reprints.Paragraph('나', paragraph),
        _ => Reprints.Paragraph('가', paragraph) + "\n\n" + Reprints.Paragraph('다', paragraph),
    };

    private static SmallBook TwoChapters(int paragraphs, Func<int, string?>? text = null, string layout = "") => SmallBook.Of(
        layout, null, ("01.md", Reprints.Chapter("하나", '가', paragraphs, n => text?.Invoke(n) ?? Reprints.Paragraph('가', n))), ("02.md", Reprints.Chapter("둘", '나', 20)));

    private static SmallBook WithContents(int paragraphs) => SmallBook.Of(
        "", "[toc, 01.md, 02.md, 03.md]", ("01.md", Reprints.Chapter("하나", '가', paragraphs)), ("02.md", Reprints.Chapter("둘 {#ch:two}", '나', 3)), ("03.md", "# 셋\n\n둘째 장은 @page(ch:two)에 있다.\n"));
}
