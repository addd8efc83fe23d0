using Publishing.Reading.Importing;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading.Importing;

public sealed class BookImporterTests
{
    [Fact]
    public void A_file_over_the_limit_is_refused()
    {
        using var temp = new TempFolder();
        var file = Path.Combine(temp.Path, "a.txt");
        using (var stream = File.Create(file))
        {
            stream.SetLength((64L << 20) + 1);
        }

        Assert.Equal("import-004", Assert.Single(BookImporter.Import(file, Path.Combine(temp.Path, "book")).Diagnostics).Code);
        Assert.False(Directory.Exists(Path.Combine(temp.Path, "book")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_explained()
    {
        using var temp = new TempFolder();
        var file = temp.Write("a.txt", "제목\n\n글이 있다. 짧은 글이다. 그래도 글이다.\n"u8);
        temp.Write("wall", "a file, not a folder"u8);
        Assert.Contains(BookImporter.Import(file, Path.Combine(temp.Path, "wall", "book")).Diagnostics, found => found.Code == "import-006");
    }

    [Fact]
    public void The_folder_has_a_book_a_layout_a_chapter_and_a_report()
    {
        using var temp = new TempFolder();
        var file = temp.Write("a.txt", "제목\n\n글이 있다. 짧은 글이다. 그래도 글이다.\n"u8);
        var folder = Path.Combine(temp.Path, "My Book");
        Assert.False(BookImporter.Import(file, folder).HasErrors);
        Assert.Equal(["01.md", "book.yaml", "import-report.md", "layout.yaml"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Assert.StartsWith("id: mybook\ntitle: \"제목\"\n", File.ReadAllText(Path.Combine(folder, "book.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_mean_something_in_Markdown_are_escaped()
    {
        using var temp = new TempFolder();
        var file = temp.Write("a.txt", "제목\n\n1917~23년에 [그]가 *별*과 {집}을 @보고 <태그>라 했다. 그 뒤에는 아무 일도 없었다.\n"u8);
        var folder = Path.Combine(temp.Path, "b");
        BookImporter.Import(file, folder);
        Assert.Contains(@"1917\~23년에 \[그\]가 \*별\*과 \{집\}을 \@보고 \<태그\>라", File.ReadAllText(Path.Combine(folder, "01.md")), StringComparison.Ordinal);
    }
}
