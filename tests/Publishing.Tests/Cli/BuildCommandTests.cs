using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

public sealed class BuildCommandTests
{
    private static readonly byte[] Chapter = "# 첫 장\n\n글이 한 줄 있다.\n"u8.ToArray();

    [Fact]
    public void A_book_is_built_and_its_files_are_named()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, "a", "one");
        var ran = CommandLine.Run("build", book, "-o", Path.Combine(temp.Path, "out"), "--lang", "en");
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("", ran.Error);
        Assert.Contains("one: done, 0 warnings.", ran.Output, StringComparison.Ordinal);
        Assert.Equal(["one.epub", "one.pdf", "report.html", "report.json"], FilesIn(temp, "out", "one"));
    }

    [Fact]
    public void Only_the_asked_format_is_written()
    {
        using var temp = new TempFolder();
        var ran = CommandLine.Run("build", MakeBook(temp, "a", "one"), "-o", Path.Combine(temp.Path, "out"), "--format", "epub");
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(["one.epub", "report.html", "report.json"], FilesIn(temp, "out", "one"));
    }

    [Fact]
    public void A_book_with_an_error_leaves_its_old_outputs_as_they_were()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, "a", "one");
        var output = Path.Combine(temp.Path, "out");
        CommandLine.Run("build", book, "-o", output);
        var before = File.ReadAllBytes(Path.Combine(output, "one", "one.pdf"));
        temp.Write("a/01.md", "# 첫 장\n\n<b>굵은</b> 글.\n"u8);
        Assert.Equal(1, CommandLine.Run("build", book, "-o", output).ExitCode);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(output, "one", "one.pdf")));
        Assert.Equal(["one.epub", "one.pdf", "report.html", "report.json"], FilesIn(temp, "out", "one"));
    }

    [Fact]
    public void Under_strict_a_warning_stops_the_outputs()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, "a", "one");
        temp.Write("a/01.md", "# 첫 장\n\n　빈칸으로 들여 쓴 글.\n"u8);
        Assert.Equal(0, CommandLine.Run("build", book, "-o", Path.Combine(temp.Path, "out")).ExitCode);
        Assert.Equal(1, CommandLine.Run("build", book, "-o", Path.Combine(temp.Path, "strict"), "--strict").ExitCode);
        Assert.False(File.Exists(Path.Combine(temp.Path, "strict", "one", "one.pdf")));
    }

    [Fact]
    public void A_draft_marks_what_is_missing_and_is_written()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, "a", "one");
        temp.Write("a/01.md", "# 첫 장\n\n@fig:none[을] 보라.\n\n![없음](none.png)\n"u8);
        Assert.Equal(1, CommandLine.Run("build", book, "-o", Path.Combine(temp.Path, "out")).ExitCode);
        var ran = CommandLine.Run("build", book, "-o", Path.Combine(temp.Path, "out"), "--draft", "--lang", "en");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("one: done, 2 warnings.", ran.Output, StringComparison.Ordinal);
        Assert.Equal(["one.epub", "one.pdf", "report.html", "report.json"], FilesIn(temp, "out", "one"));
        Assert.Equal(2, CommandLine.Run("build", book, "--draft", "--strict").ExitCode);
    }

    [Fact]
    public void Two_books_with_one_id_do_not_write_over_each_other()
    {
        using var temp = new TempFolder();
        var ran = CommandLine.Run("build", MakeBook(temp, "a", "same"), MakeBook(temp, "b", "same"), "-o", Path.Combine(temp.Path, "out"));
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("[writing-003]", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_diagnostics_are_one_object_a_line()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, "a", "one");
        temp.Write("a/01.md", "# 첫 장\n\n<b>굵은</b> 글.\n"u8);
        var ran = CommandLine.Run("build", book, "-o", Path.Combine(temp.Path, "out"), "--diagnostics", "json");
        Assert.All(ran.Output.TrimEnd('\n').Split('\n'), line =>
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            Assert.Equal("reading-022", json.RootElement.GetProperty("code").GetString());
            Assert.Equal(3, json.RootElement.GetProperty("line").GetInt32());
        });
    }

    [Theory]
    [InlineData("build", "--jobs", "0")]
    [InlineData("build", "--format", "docx")]
    [InlineData("build", "--format", "print")]
    [InlineData("build", "no-such-book")]
    [InlineData("build", "--nonsense")]
    [InlineData("schema", "nothing")]
    [InlineData("import", "a.txt")]
    [InlineData("")]
    public void Wrong_usage_is_explained_and_ends_with_2(params string[] args)
    {
        var ran = CommandLine.Run([.. args, "--lang", "en"]);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("Wrong usage", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_in_the_asked_language()
    {
        Assert.Contains("책을 지어", CommandLine.Run("--help", "--lang", "ko").Output, StringComparison.Ordinal);
        Assert.Contains("Builds books", CommandLine.Run("--help", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_is_the_same_bytes_from_another_folder_and_with_another_number_of_jobs()
    {
        using var temp = new TempFolder();
        var manuscript = Repository.PathOf("manuscript", "october");
        var elsewhere = Path.Combine(temp.Path, "다른 곳");
        Copy(manuscript, elsewhere);
        Assert.Equal(0, CommandLine.Run("build", manuscript, "-o", Path.Combine(temp.Path, "one"), "--jobs", "1").ExitCode);
        Assert.Equal(0, CommandLine.Run("build", elsewhere, "-o", Path.Combine(temp.Path, "two"), "--jobs", "2").ExitCode);
        foreach (var name in FilesIn(temp, "one", "october"))
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(temp.Path, "one", "october", name!)), File.ReadAllBytes(Path.Combine(temp.Path, "two", "october", name!)));
        }
    }

    private static string MakeBook(TempFolder temp, string folder, string id)
    {
        Directory.CreateDirectory(Path.Combine(temp.Path, folder));
        temp.Write(folder + "/book.yaml", System.Text.Encoding.UTF8.GetBytes($"id: {id}\ntitle: 책\ncontents: [01.md]\n"));
        temp.Write(folder + "/01.md", Chapter);
        return Path.Combine(temp.Path, folder);
    }

    private static IEnumerable<string?> FilesIn(TempFolder temp, params string[] parts) =>
        Directory.GetFileSystemEntries(Path.Combine([temp.Path, .. parts])).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
