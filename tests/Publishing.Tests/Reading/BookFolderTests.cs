using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

public sealed class BookFolderTests
{
    [Fact]
    public void A_file_that_another_holds_is_unreadable()
    {
        using var folder = new TempFolder();
        using var held = new FileStream(folder.Write("a.md", "글"u8), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.IsType<FileAnswer.Unreadable>(new BookFolder(folder.Path).Read("a.md", 100));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/../b.md")]
    [InlineData("/b.md")]
    [InlineData("b\0.md")]
    public void Paths_that_are_none_of_a_book_are_outside(string path)
    {
        using var folder = new TempFolder();
        Assert.IsType<FileAnswer.Outside>(new BookFolder(folder.Path).Read(path, 100));
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "a.md"));
        Assert.IsType<FileAnswer.Missing>(new BookFolder(folder.Path).Read("a.md", 100));
    }

    [Fact]
    public void A_link_to_itself_is_no_file_and_no_hang()
    {
        using var folder = new TempFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.md"), "a.md");
        Assert.IsNotType<FileAnswer.Found>(new BookFolder(folder.Path).Read("a.md", 100));
    }
}
