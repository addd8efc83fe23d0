using System.Globalization;
using CsCheck;
using Publishing.Core;
using Publishing.Document;
using Publishing.Live;
using Publishing.Tests.Support;
using Publishing.Writing.Dump;
using Publishing.Writing.Pdf;
using Xunit;

namespace Publishing.Tests.Live;

/// <summary>A book that is set again after every change gives what a first build gives, and keeps its pages while the text is wrong.</summary>
public sealed class LiveBookTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private const string Record = """
        id: live
        title: 되짓는 책
        contributors: [{name: 홍길동, role: aut}]
        not-for-sale: true
        edition: {date: 2026-03-02}
        layout: layout.yaml
        contents: [title, toc, 01.md, {part: 제1부, chapters: [02.md, 03.md]}, index]
        """;

    private const string Layout = "preset: academic\nnotes: {number: page}\n";

    private const string Sentence = "시월의 바람은 골목을 돌아 나와 낡은 간판을 흔들고, 사람들은 저마다 깃을 세우고 걸음을 재촉하였다. ";

    /// <summary>Pieces that an edit puts in or takes out: text, notes, index marks, references over files, sections, tables, lists, and mistakes.</summary>
    private static readonly string[] Pieces =
    [
        Sentence, Sentence + Sentence + Sentence, "**굵은 말**과 *기운 말*. ", "[바람]{.index} ", "앞의 @page(ch:two)쪽과 @ch:three[을] 보라. ",
        "주가 달린 말[^n]. ", "\n\n## 새 절\n\n" + Sentence, "\n\n1. 하나\n2. 둘\n\n", "\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n", "\n\n> 인용한 글.\n\n", "\n\n***\n\n",
        "\n\n::: poem\n첫 줄\n둘째 줄\n:::\n\n", "@fig:none ", "[^없는주] ", "漢字와 Latin words ", "{漢字|한자} ",
    ];

    private sealed record Edit(int Chapter, int Place, int Piece, bool IsRemoval);

    [Fact]
    public void After_random_edits_every_page_is_that_of_a_first_build()
    {
        var edit = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 999], Gen.Int[0, Pieces.Length - 1], Gen.Bool, (chapter, place, piece, isRemoval) => new Edit(chapter, place, piece, isRemoval));
        edit.Array[1, 12].Sample(
            edits =>
            {
                using var folder = new TempFolder();
                WriteBook(folder);
                using var publisher = Publisher.Open();
                var live = publisher.OpenLive(folder.Path);
                live.Refresh();
                foreach (var one in edits)
                {
                    Apply(folder, one);
                    AssertIsFirstBuild(live.Refresh(), publisher.OpenLive(folder.Path).Refresh());
                }
            },
            iter: 12, threads: 1);
    }

    [Fact]
    public void A_word_changes_its_page_and_no_page_before_it()
    {
        using var folder = new TempFolder();
        WriteBook(folder);
        using var publisher = Publisher.Open();
        var live = publisher.OpenLive(folder.Path);
        var before = live.Refresh();
        var file = Path.Combine(folder.Path, "03.md");
        File.WriteAllText(file, File.ReadAllText(file).TrimEnd() + " 끝.\n");
        var after = live.Refresh();
        var changed = after.Pages.Where(page => page.Revision == after.Revision).Select(page => page.Index).ToArray();
        Assert.Equal(before.Pages.Length, after.Pages.Length);
        Assert.Single(changed);
        Assert.Contains("끝.", string.Concat(after.LinesOf(changed[0]).Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_stay_while_the_text_is_wrong_and_come_back_with_it()
    {
        using var folder = new TempFolder();
        WriteBook(folder);
        using var publisher = Publisher.Open();
        var live = publisher.OpenLive(folder.Path);
        var good = live.Refresh();
        var text = File.ReadAllText(Path.Combine(folder.Path, "02.md"));
        File.WriteAllText(Path.Combine(folder.Path, "02.md"), text + "\n::: note\n닫지 않은 상자\n");
        var wrong = live.Refresh();
        Assert.True(wrong.HasErrors);
        Assert.Equal("reading-020", Assert.Single(wrong.Diagnostics, found => found.Severity == Severity.Error).Code);
        Assert.Equal(good.Pages, wrong.Pages);
        File.WriteAllText(Path.Combine(folder.Path, "02.md"), text);
        var mended = live.Refresh();
        Assert.False(mended.HasErrors);
        Assert.Equal(good.Pages, mended.Pages);
        Assert.Equal(3, mended.Revision);
    }

    [Fact]
    public void A_change_of_the_layout_sets_every_page_again()
    {
        using var folder = new TempFolder();
        WriteBook(folder);
        using var publisher = Publisher.Open();
        var live = publisher.OpenLive(folder.Path);
        live.Refresh();
        folder.Write("layout.yaml", System.Text.Encoding.UTF8.GetBytes(Layout + "text: {size: 11pt}\n"));
        var after = live.Refresh();
        Assert.All(after.Pages.Where(page => !page.IsBlank), page => Assert.Equal(2, page.Revision));
        AssertIsFirstBuild(after, publisher.OpenLive(folder.Path).Refresh());
    }

    [Fact]
    public void Words_are_found_where_they_stand_even_over_a_line_end()
    {
        using var folder = new TempFolder();
        WriteBook(folder);
        using var publisher = Publisher.Open();
        var edition = publisher.OpenLive(folder.Path).Refresh();
        var found = edition.Search("낡은 간판을", 1000);
        var written = Enumerable.Range(1, 3).Sum(chapter => Count(File.ReadAllText(Path.Combine(folder.Path, $"0{chapter}.md")), "낡은 간판을"));
        Assert.Equal(written, found.Length);
        Assert.All(found, match => Assert.InRange(match.X, edition.Geometry.VersoLeft < edition.Geometry.RectoLeft ? edition.Geometry.VersoLeft - 1 : edition.Geometry.RectoLeft - 1, edition.Geometry.Width));
    }

    [Fact]
    public void A_place_in_the_text_is_found_on_its_page_and_a_line_of_a_page_in_the_text()
    {
        using var folder = new TempFolder();
        WriteBook(folder);
        using var publisher = Publisher.Open();
        var edition = publisher.OpenLive(folder.Path).Refresh();
        var text = edition.PrintedSources["03.md"].Text;
        var end = text.TrimEnd().Length - 2;
        var page = edition.PageOf(new SourceSpan("03.md", end, 1));
        var line = edition.LinesOf(page!.Value).Last(line => line.Role == "body");
        Assert.Equal("03.md", line.Source!.Value.Path);
        Assert.StartsWith(text.Substring(line.Source.Value.Start, 4), line.Text, StringComparison.Ordinal);
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    private static void WriteBook(TempFolder folder)
    {
        Write("book.yaml", Record);
        Write("layout.yaml", Layout);
        string[] ids = ["ch:one", "ch:two", "ch:three"];
        for (var i = 0; i < ids.Length; i++)
        {
            var paragraphs = Enumerable.Range(0, 14).Select(p => string.Concat(Enumerable.Repeat(Sentence, 1 + (p % 4))).TrimEnd());
            Write(string.Create(CultureInfo.InvariantCulture, $"0{i + 1}.md"), $"# {i + 1}번째 {{#{ids[i]}}}\n\n{string.Join("\n\n", paragraphs)}\n\n[^n]: 주의 글. {Sentence}\n\n마지막 글[^n].\n");
        }

        void Write(string name, string text) => folder.Write(name, System.Text.Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Puts a piece in at a place, or takes out what stands from there to the next space.</summary>
    private static void Apply(TempFolder folder, Edit edit)
    {
        var file = Path.Combine(folder.Path, string.Create(CultureInfo.InvariantCulture, $"0{edit.Chapter + 1}.md"));
        var text = File.ReadAllText(file);
        var at = text.IndexOf(' ', text.Length * edit.Place / 1000) + 1;
        var end = text.IndexOf(' ', at) + 1;
        File.WriteAllText(file, !edit.IsRemoval ? text.Insert(at, Pieces[edit.Piece]) : end > at ? text.Remove(at, end - at) : text);
    }

    private static void AssertIsFirstBuild(LiveEdition edition, LiveEdition first)
    {
        Assert.Equal(first.HasErrors, edition.HasErrors);
        Assert.Equal(first.Diagnostics.Select(Said), edition.Diagnostics.Select(Said));
        if (!first.HasErrors)
        {
            Assert.Equal(DumpOf(first), DumpOf(edition));
            Assert.Equal(PdfOf(first), PdfOf(edition));
        }
    }

    private static string Said(Diagnostic found) => $"{found.Code} {found.Where} {found.Page} {found.Message.Korean}";

    private static string DumpOf(LiveEdition edition)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        PageDump.Write(edition.Typeset, text);
        return text.ToString();
    }

    private static byte[] PdfOf(LiveEdition edition)
    {
        using var stream = new MemoryStream();
        PdfWriter.Write(edition.Typeset, Day, stream);
        return stream.ToArray();
    }
}
