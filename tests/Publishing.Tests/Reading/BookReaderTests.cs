using System.Text;
using Publishing.Core;
using Publishing.Document;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

public sealed class BookReaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void A_folder_becomes_a_book_in_the_order_of_its_contents()
    {
        Write("book.yaml", "id: b\ntitle: 책\ncontents: [title, 00-pre.md, {part: 제1부, chapters: [p/01.md]}, 02.md, {appendix: [a.md]}, z.md, index]\ncover: {front: c.png}\n");
        Write("00-pre.md", "# 머리말\n\n@fig:a를 보라.\n");
        Write("p/01.md", "# 하나\n\n![지도](map.png \"지도\"){#fig:a}\n");
        Write("02.md", "# 둘\n\n글 ![점](p/map.png) 글\n");
        Write("a.md", "# 덧붙임\n\n글.\n");
        Write("z.md", "# 맺음말\n\n글.\n");
        folder.Write("c.png", PictureBytes.Png(2, 3));
        folder.Write("p/map.png", PictureBytes.Png(5, 4));

        var read = BookReader.Read(folder.Path);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(
            ["FrontMatter 머리말", "Chapter 하나", "Chapter 둘", "Appendix 덧붙임", "BackMatter 맺음말"],
            read.Value.Chapters.Select(chapter => $"{chapter.Role} {DocumentDump.Of(chapter.Title)}"));
        Assert.Equal(["Generated", "Text", "Part", "Text", "Appendix", "Text", "Generated"], read.Value.Contents.Select(item => item.GetType().Name));
        Assert.Equal(["c.png", "p/map.png"], read.Value.Images.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((5, 4, "image/png"), (read.Value.Images["p/map.png"].Width, read.Value.Images["p/map.png"].Height, read.Value.Images["p/map.png"].MediaType));
        Assert.Equal("c.png", read.Value.CoverImage);
        Assert.Equal(["00-pre.md", "02.md", "a.md", "book.yaml", "p/01.md", "z.md"], read.Value.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_complaints_of_all_files_come_at_once_in_reading_order()
    {
        Write("book.yaml", "id: b\ntitle: 책\ncontents: [b.md, a.md, c.md]\n");
        Write("b.md", "# 나\n\n글[^x] <b>\n\n@fig:none\n");
        Write("a.md", "제목 없음\n\n![](none.png)\n");

        var read = BookReader.Read(folder.Path);

        Assert.Equal(
            ["book.yaml reading-002", "b.md reading-023", "b.md reading-022", "a.md reading-027", "a.md reading-015", "a.md reading-011"],
            read.Diagnostics.Select(diagnostic => $"{diagnostic.Where!.Value.Path} {diagnostic.Code}"));
    }

    [Fact]
    public void Made_identifiers_give_way_to_those_of_the_author()
    {
        Write("book.yaml", "id: b\ntitle: 책\ncontents: [a.md, b.md]\n");
        Write("a.md", "# 가\n\n글\n");
        Write("b.md", "# 나 {#ch-a}\n\n글\n");
        Assert.Equal(["ch-a-2", "ch-a"], BookReader.Read(folder.Path).Value.Chapters.Select(chapter => chapter.Id));
    }

    [Fact]
    public void An_identifier_used_in_two_files_names_the_first_place()
    {
        Write("book.yaml", "id: b\ntitle: 책\ncontents: [a.md, b.md]\n");
        Write("a.md", "# 가\n\n## 절 {#sec:x}\n");
        Write("b.md", "# 나\n\n글 [낱말]{#sec:x}\n");
        var only = Assert.Single(BookReader.Read(folder.Path).Diagnostics);
        Assert.Equal(("reading-016", "b.md"), (only.Code, only.Where!.Value.Path));
        Assert.Contains("a.md:3", only.Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_of_nearly_that_name_is_suggested()
    {
        Write("book.yaml", "id: b\ntitle: 책\ncontents: [ch/01.md]\n");
        Write("ch/O1.md", "# 가\n");
        Assert.Equal("Did you mean ‘ch/O1.md’?", Assert.Single(BookReader.Read(folder.Path).Diagnostics).Hint.English);
    }

    [Fact]
    public void A_file_whose_name_macOS_decomposed_is_found()
    {
        Write("book.yaml", "id: b\ntitle: 책\ncontents: [한글.md]\n");
        Write("한글.md".Normalize(NormalizationForm.FormD), "# 가\n\n글\n");
        var read = BookReader.Read(folder.Path);
        Assert.Empty(read.Diagnostics);
        Assert.Equal("한글.md", Assert.Single(read.Value.Chapters).Path);
    }

    [Theory]
    [InlineData("../outside.png")]
    [InlineData("/etc/hostname")]
    [InlineData("link.png")]
    [InlineData("linked/outside.png")]
    public void A_picture_outside_the_folder_is_refused_by_every_way_out(string path)
    {
        var book = Directory.CreateDirectory(Path.Combine(folder.Path, "book")).FullName;
        folder.Write("outside.png", PictureBytes.Png(1, 1));
        File.CreateSymbolicLink(Path.Combine(book, "link.png"), "../outside.png");
        Directory.CreateSymbolicLink(Path.Combine(book, "linked"), "..");
        Write("book/book.yaml", "id: b\ntitle: 책\ncontents: [a.md]\n");
        Write("book/a.md", $"# 가\n\n![그림]({path})\n");
        Assert.Equal(["reading-003"], BookReader.Read(book).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_link_inside_the_folder_and_a_folder_that_is_a_link_are_fine()
    {
        var book = Directory.CreateDirectory(Path.Combine(folder.Path, "book")).FullName;
        folder.Write("book/a.png", PictureBytes.Png(1, 1));
        File.CreateSymbolicLink(Path.Combine(book, "b.png"), "a.png");
        Write("book/book.yaml", "id: b\ntitle: 책\ncontents: [a.md]\n");
        Write("book/a.md", "# 가\n\n![그림](b.png)\n");
        var other = Directory.CreateSymbolicLink(Path.Combine(folder.Path, "other"), book).FullName;
        Assert.Empty(BookReader.Read(other).Diagnostics);
    }

    [Fact]
    public void A_file_of_50_MB_on_one_line_is_refused_before_it_is_read()
    {
        Write("book.yaml", "id: b\ntitle: 책\ncontents: [a.md]\n");
        using (var file = File.Create(Path.Combine(folder.Path, "a.md")))
        {
            file.SetLength(50_000_000);
        }

        var only = Assert.Single(BookReader.Read(folder.Path).Diagnostics);
        Assert.Equal("reading-005", only.Code);
        Assert.Contains("50 MB", only.Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_book_file_gives_an_empty_book()
    {
        var read = BookReader.Read(folder.Path);
        Assert.Equal("reading-001", Assert.Single(read.Diagnostics).Code);
        Assert.Empty(read.Value.Contents);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        Write("book.yaml", "\uFEFFid: b\ntitle: 책\ncontents: [a.md]\n");
        Write("a.md", "\uFEFF# 가\n\n글\n");
        Assert.Empty(BookReader.Read(folder.Path).Diagnostics);
    }

    [Fact]
    public void A_file_in_another_encoding_is_complained_of_once_with_byte_and_line()
    {
        Write("book.yaml", "id: b\ntitle: 책\ncontents: [a.md]\n");
        folder.Write("a.md", [.. "# A\n\n"u8, 0xB0, 0xA1, 0x3C, 0x62, 0x3E]);
        var only = Assert.Single(BookReader.Read(folder.Path).Diagnostics);
        Assert.Equal(("reading-006", 5), (only.Code, only.Where!.Value.Start));
        Assert.Contains("byte 5", only.Message.English, StringComparison.Ordinal);
        Assert.Contains("line 3", only.Message.English, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, name))!);
        folder.Write(name, Encoding.UTF8.GetBytes(text));
    }
}
