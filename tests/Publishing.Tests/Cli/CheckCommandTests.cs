using System.Text;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

public sealed class CheckCommandTests
{
    private const string Doubtful = "# 첫 장\n\n일시 : 2026년  봄\n\n그날은 2026.3.2 아침이다. 시ㆍ도가 그랬다.\n";
    private const string Right = "# 첫 장\n\n일시: 2026년 봄\n\n그날은 2026. 3. 2. 아침이다. 시·도가 그랬다.\n";

    [Fact]
    public void A_doubtful_manuscript_is_told_by_check_and_not_by_build()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, Doubtful);
        var built = CommandLine.Run("build", book, "-o", Path.Combine(temp.Path, "out"));
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        var found = CommandLine.Run("check", book, "--lang", "en");
        Assert.Equal(0, found.ExitCode);
        Assert.All(["lint-003", "lint-004", "lint-005", "lint-006"], code => Assert.Contains($"[{code}]", found.Error, StringComparison.Ordinal));
        Assert.Contains("one: checked, 0 errors, 1 warnings, 3 notes.", found.Output, StringComparison.Ordinal);
        Assert.Equal(1, CommandLine.Run("check", book, "--strict").ExitCode);
    }

    [Fact]
    public void Check_writes_no_file_and_ends_with_1_for_an_error()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, "# 첫 장\n\n<b>굵은</b> 글.\n");
        var before = Directory.GetFileSystemEntries(temp.Path, "*", SearchOption.AllDirectories);
        Assert.Equal(1, CommandLine.Run("check", book).ExitCode);
        Assert.Equal(before, Directory.GetFileSystemEntries(temp.Path, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Fix_changes_the_file_once_and_keeps_its_line_ends(string mark, string lineEnd)
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, mark + Doubtful.Replace("\n", lineEnd, StringComparison.Ordinal));
        var first = CommandLine.Run("check", book, "--fix", "--lang", "ko");
        var expected = Encoding.UTF8.GetBytes(mark + Right.Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Equal(expected, File.ReadAllBytes(Path.Combine(book, "01.md")));
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("01.md: 4곳을 고쳤습니다.", first.Output, StringComparison.Ordinal);

        var second = CommandLine.Run("check", book, "--fix", "--lang", "ko");
        Assert.Equal(expected, File.ReadAllBytes(Path.Combine(book, "01.md")));
        Assert.DoesNotContain("고쳤습니다", second.Output, StringComparison.Ordinal);
        Assert.Equal(["01.md", "book.yaml"], Directory.GetFiles(book).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_the_text_that_was_read_is_not_fixed()
    {
        using var temp = new TempFolder();
        var folded = Doubtful.Replace("# ", "# \uF9E1 ", StringComparison.Ordinal);
        var book = MakeBook(temp, folded);
        var ran = CommandLine.Run("check", book, "--fix");
        Assert.Contains("[lint-007]", ran.Error, StringComparison.Ordinal);
        Assert.Equal(folded, File.ReadAllText(Path.Combine(book, "01.md")));
    }

    [Fact]
    public void K30_Fix_writes_decomposed_letters_as_composed_ones()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, "# 첫 장\r\n\r\nᄒᆞᆫ글을 읽는다.\r\n".Normalize(NormalizationForm.FormD));
        Assert.Equal(0, CommandLine.Run("check", book, "--fix").ExitCode);
        Assert.Equal("# 첫 장\r\n\r\nᄒᆞᆫ글을 읽는다.\r\n", File.ReadAllText(Path.Combine(book, "01.md")));
        Assert.DoesNotContain("[reading-008]", CommandLine.Run("check", book).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void K49_Fix_takes_wide_spaces_from_before_paragraphs()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, "# 첫 장\n\n\u3000그는 갔다.\n\n> \u3000\u3000인용이다.\n\n- 항목\n\n  \u3000둘째 단락\n");
        Assert.Contains("[reading-030]", CommandLine.Run("check", book).Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("check", book, "--fix").ExitCode);
        Assert.Equal("# 첫 장\n\n그는 갔다.\n\n> 인용이다.\n\n- 항목\n\n  둘째 단락\n", File.ReadAllText(Path.Combine(book, "01.md")));
        Assert.DoesNotContain("[reading-030]", CommandLine.Run("check", book).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_and_the_file_stays()
    {
        using var temp = new TempFolder();
        var book = MakeBook(temp, Doubtful);
        Directory.CreateDirectory(Path.Combine(book, ".01.md.partial"));
        var ran = CommandLine.Run("check", book, "--fix");
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("[lint-008]", ran.Error, StringComparison.Ordinal);
        Assert.Equal(Doubtful, File.ReadAllText(Path.Combine(book, "01.md")));
    }

    [Fact]
    public void Typography_is_measured_on_the_pages_and_told_in_both_languages()
    {
        var book = Repository.PathOf("manuscript", "october");
        var korean = CommandLine.Run("check", book, "--typography", "--lang", "ko").Output;
        Assert.Contains("어절 사이: 평균 0.", korean, StringComparison.Ordinal);
        Assert.Contains("가장 빽빽한 글줄", korean, StringComparison.Ordinal);
        Assert.Contains("Loosest lines", CommandLine.Run("check", book, "--typography", "--lang", "en").Output, StringComparison.Ordinal);
    }

    private static string MakeBook(TempFolder temp, string text)
    {
        Directory.CreateDirectory(Path.Combine(temp.Path, "a"));
        temp.Write("a/book.yaml", "id: one\ntitle: 책\ncontents: [01.md]\n"u8);
        temp.Write("a/01.md", Encoding.UTF8.GetBytes(text));
        return Path.Combine(temp.Path, "a");
    }
}
