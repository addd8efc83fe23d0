using System.Text;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

public sealed class DiffCommandTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Publishing.Tests", "Cli", "diff");

    /// <summary>Sentences of the first chapter, all different.</summary>
    private static readonly string[] Days =
        [.. Enumerable.Range(1, 90).Select(day => $"그 가을의 {day}일째 아침에도 그는 강가를 걸으며 지난 일을 하나씩 떠올리곤 했고, 저녁이면 적어 둔 것을 다시 읽었다.")];

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void An_editor_reads_which_pages_and_plates_change(string language)
    {
        using var temp = new TempFolder();
        var (old, now) = (Make(temp, "old", Days), Make(temp, "new", Corrected()));
        var ran = CommandLine.Run("diff", old, now, "-o", Path.Combine(temp.Path, "out"), "--lang", language);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Golden.Check(Path.Combine(Folder, $"corrected.{language}.txt"), Shown(ran.Output));
        Assert.Equal(["diff.html", "diff.json"], Directory.GetFiles(Path.Combine(temp.Path, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        using var temp = new TempFolder();
        var (old, now) = (Make(temp, "old", Days), Make(temp, "new", Corrected()));
        CommandLine.Run("diff", old, now, "-o", Path.Combine(temp.Path, "one"), "--jobs", "1");
        CommandLine.Run("diff", old, now, "-o", Path.Combine(temp.Path, "two"), "--jobs", "4");
        Assert.All(["diff.json", "diff.html"], name => Assert.Equal(File.ReadAllBytes(Path.Combine(temp.Path, "one", name)), File.ReadAllBytes(Path.Combine(temp.Path, "two", name))));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Where_asked_the_exit_code_tells_whether_pages_differ(bool isCorrected, int exitCode)
    {
        using var temp = new TempFolder();
        var (old, now) = (Make(temp, "old", Days), Make(temp, "new", isCorrected ? Corrected() : Days));
        Assert.Equal(exitCode, CommandLine.Run("diff", old, now, "-o", Path.Combine(temp.Path, "out"), "--exit-code").ExitCode);
    }

    [Fact]
    public void A_book_with_errors_is_not_compared()
    {
        using var temp = new TempFolder();
        var (old, now) = (Make(temp, "old", ["<b>굵은</b> 글."]), Make(temp, "new", Days));
        var ran = CommandLine.Run("diff", old, now, "-o", Path.Combine(temp.Path, "out"));
        Assert.Equal((1, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("reading-", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(temp.Path, "out")));
    }

    [Fact]
    public void Finished_PDFs_tell_the_same_pages_by_their_letters()
    {
        using var temp = new TempFolder();
        foreach (var (name, days) in new[] { ("old", Days), ("new", Corrected()) })
        {
            Assert.Equal(0, CommandLine.Run("build", Make(temp, name, days), "--format", "reading", "-o", Path.Combine(temp.Path, name, "out")).ExitCode);
        }

        var (old, now) = (Path.Combine(temp.Path, "old", "out", "autumn", "autumn.pdf"), Path.Combine(temp.Path, "new", "out", "autumn", "autumn.pdf"));
        var ran = CommandLine.Run("diff", old, now, "-o", Path.Combine(temp.Path, "diff"), "--lang", "ko");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Golden.Check(Path.Combine(Folder, "corrected.pdf.ko.txt"), Shown(ran.Output));
        Assert.Equal(0, CommandLine.Run("diff", old, old, "-o", Path.Combine(temp.Path, "same"), "--exit-code").ExitCode);
        Assert.Equal(2, CommandLine.Run("diff", old, Path.Combine(temp.Path, "new")).ExitCode);
        Assert.Equal(1, CommandLine.Run("diff", old, Path.Combine(temp.Path, "none.pdf")).ExitCode);
    }

    [Fact]
    public void One_book_alone_is_wrong_usage() => Assert.Equal(2, CommandLine.Run("diff", "october").ExitCode);

    private static string[] Corrected() =>
        [.. Days.Select((day, i) => i == 9 ? day.Replace("강가를", "바닷가를", StringComparison.Ordinal) : i == 70 ? day + " 그러고는 등불을 끄고 오래도록 어둠을 바라보았다. 어둠은 아무 말도 하지 않았다." : day)];

    private static string Make(TempFolder temp, string name, string[] paragraphs)
    {
        Directory.CreateDirectory(Path.Combine(temp.Path, name));
        temp.Write($"{name}/book.yaml", "id: autumn\ntitle: 가을\ncontributors: [{name: 홍길동, role: aut}]\nnot-for-sale: true\nedition: {date: 2026-03-02}\nlayout: layout.yaml\ncontents: [toc, 01.md, 02.md]\n"u8);
        temp.Write($"{name}/layout.yaml", "preset: essay\nprint: {signature: 4}\n"u8);
        temp.Write($"{name}/01.md", Encoding.UTF8.GetBytes("# 강가에서\n\n" + string.Join("\n\n", paragraphs) + "\n"));
        temp.Write($"{name}/02.md", Encoding.UTF8.GetBytes("# 겨울\n\n" + string.Join("\n\n", Days.Take(30).Select(day => day.Replace("가을", "겨울", StringComparison.Ordinal))) + "\n"));
        return Path.Combine(temp.Path, name);
    }

    /// <summary>Without the lines that name the files, whose folder is another every time.</summary>
    private static string Shown(string output) => string.Concat(output.Split('\n').Where(line => line.Length > 0 && !line.Contains("diff.", StringComparison.Ordinal)).Select(line => line + "\n"));
}
