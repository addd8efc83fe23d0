using System.Text.RegularExpressions;
using Publishing.Document;
using Publishing.Tests.Support;
using Publishing.Verifying;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>Every book of <c>manuscript/</c>, and a book of every construct, before the judges of EPUB: no error and no warning.</summary>
public sealed partial class EpubConformanceTests
{
    private const string EveryConstructId = "every-construct";

    private static readonly Lazy<string> EveryConstructFile = new(() =>
    {
        var folder = Directory.CreateDirectory(Repository.PathOf(".artifacts", "built-books", EveryConstructId));
        var file = Path.Combine(folder.FullName, EveryConstructId + ".epub");
        File.WriteAllBytes(file, EpubPackage.Of(EveryConstruct.Book).Bytes);
        return file;
    });

    public static TheoryData<string> Ids => [.. BuiltBooks.Ids, EveryConstructId, Built];

    /// <summary>The golden book of every construct, with the pages of a print edition.</summary>
    private const string Built = "every";

    [Theory]
    [MemberData(nameof(Ids))]
    public void E1_EPUBCheck_finds_nothing(string id) => Assert.Empty(EpubJudges.EpubCheck(FileOf(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void E1_The_checker_of_EPUB_3_3_finds_nothing(string id) => Assert.Empty(EpubJudges.EpubCheckTs(FileOf(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void E1_The_HTML_checker_finds_nothing(string id) => Assert.Empty(EpubJudges.Vnu(FileOf(id)));

    /// <summary>Ace can have nothing against a book whose metadata it reads and whose pages axe sees drawn.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void E30_E34_Ace_finds_nothing(string id) => Assert.Empty(EpubJudges.Ace(FileOf(id)));

    [Theory]
    [MemberData(nameof(BuiltBooks.Ids), MemberType = typeof(BuiltBooks))]
    public void E24_Every_chapter_has_the_manuscripts_text_in_order(string id)
    {
        var built = BuiltBooks.Of(id);
        var package = EpubPackage.Open(File.ReadAllBytes(built.Epub));
        var chapters = package.Spine.Where(name => name is ['c', 'h', ..] or ['f', 'r', 'o', 'n', 't', ..] or ['b', 'a', 'c', 'k', ..] or ['a', 'p', 'p', ..]).ToList();
        Assert.Equal(built.Book.Chapters.Count(), chapters.Count);
        foreach (var (chapter, name) in built.Book.Chapters.Zip(chapters))
        {
            Assert.Equal(
                ManuscriptText.Of(chapter, built.Numbering, EditionWords.Plain with { PageWords = _ => PageMark, HasReadingsInParentheses = true }).Select(paragraph => AnyPage().Replace(paragraph.Words, PageMark)),
                package.Paragraphs(name).Select(words => AnyPage().Replace(words, PageMark)));
        }
    }

    /// <summary>Which page a reference names is told by <see cref="PageListTests"/>; here any will do.</summary>
    private const string PageMark = "\u0001";

    [GeneratedRegex("[0-9]+쪽")]
    private static partial Regex AnyPage();

    [Fact]
    public void E24_Every_construct_keeps_its_text_in_order()
    {
        var package = EpubPackage.Of(EveryConstruct.Book);
        var numbering = NumberingBuilder.Build(EveryConstruct.Book);
        string[] names = ["front01.xhtml", "ch01.xhtml", "ch02.xhtml", "ch03.xhtml", "appendix01.xhtml"];
        Assert.All(EveryConstruct.Book.Chapters.Zip(names), pair =>
            Assert.Equal(ManuscriptText.Of(pair.First, numbering, EditionWords.Plain with { HasReadingsInParentheses = true }).Select(paragraph => paragraph.Words), package.Paragraphs(pair.Second)));
    }

    [Theory]
    [MemberData(nameof(BuiltBooks.Ids), MemberType = typeof(BuiltBooks))]
    public void E23_No_file_of_text_is_over_300_kilobytes(string id)
    {
        var package = EpubPackage.Open(File.ReadAllBytes(BuiltBooks.Of(id).Epub));
        Assert.All(package.Spine, name => Assert.InRange(package.File(name).Length, 1, 300_000));
    }

    private static string FileOf(string id) => id == EveryConstructId ? EveryConstructFile.Value : id == Built ? EveryConstructBook.Built.Epub : BuiltBooks.Of(id).Epub;
}
