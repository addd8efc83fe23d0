using Publishing.Tests.Support;
using Publishing.Tests.Verifying;
using Xunit;

namespace Publishing.Tests.Cli;

public sealed class CheckFileTests
{
    [Theory]
    [InlineData("a.pdf", "check-002")]
    [InlineData("a.epub", "check-004")]
    public void A_file_that_is_no_PDF_is_told(string name, string code)
    {
        using var temp = new TempFolder();
        var file = Path.Combine(temp.Path, name);
        File.WriteAllText(file, "이것은 책이 아니다.");
        var ran = CommandLine.Run("check", file);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains($"[{code}]", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finished_file_that_is_not_there_is_told()
    {
        using var temp = new TempFolder();
        var ran = CommandLine.Run("check", Path.Combine(temp.Path, "none.epub"));
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("[check-006]", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void E34_PDF_and_EPUB_of_a_book_are_checked_in_one_run()
    {
        var book = BuiltBooks.Of("october");
        var ran = CommandLine.Run("check", book.Pdf, book.Print, book.Epub, "--lang", "en");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Equal(3, ran.Output.Split('\n').Count(line => line.Contains("0 errors, 0 warnings.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_broken_EPUB_is_told_with_its_place()
    {
        using var temp = new TempFolder();
        var file = Path.Combine(temp.Path, "a.epub");
        File.WriteAllBytes(file, EpubFaults.Make("xhtml-id-twice"));
        var ran = CommandLine.Run("check", file, "--lang", "en");
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("EPUB/ch01.xhtml:20:2: An id that occurs twice: section.1", ran.Error, StringComparison.Ordinal);
    }
}
