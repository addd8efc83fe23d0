using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

/// <summary>Catalogues written by hand, so that each test sees its own mistake; what is said of them is in Complaints/report-*.</summary>
public sealed class ReportCommandTests
{
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData("a"u8));

    [Fact]
    public void A_whole_run_alone_can_be_merged()
    {
        using var temp = new TempFolder();
        Write(temp, "in/catalogue.json", Book("a"));
        Write(temp, "in/a/a.pdf", "a");
        Assert.Equal(0, Merge(temp, "in").ExitCode);
        Assert.Equal(0, Merge(temp, "out/catalogue.json").ExitCode);
    }

    [Fact]
    public void Shards_before_a_whole_catalogue_that_an_earlier_merge_left_in_their_folder()
    {
        using var temp = new TempFolder();
        Write(temp, "out/catalogue.1-of-2.json", Shard(1, 2) + Book("a"));
        Write(temp, "out/catalogue.2-of-2.json", Shard(2, 2));
        Write(temp, "out/a/a.pdf", "a");
        Assert.Equal(0, Merge(temp, "out").ExitCode);
        var first = File.ReadAllBytes(Path.Combine(temp.Path, "out", "catalogue.json"));
        Assert.Equal(0, Merge(temp, "out").ExitCode);
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(temp.Path, "out", "catalogue.json")));
    }

    [Fact]
    public void A_shard_that_was_run_again_may_come_twice()
    {
        using var temp = new TempFolder();
        Write(temp, "in/catalogue.1-of-1.json", Shard(1, 1) + Book("a"));
        Write(temp, "again/catalogue.1-of-1.json", Shard(1, 1) + Book("a"));
        Assert.Equal(0, Merge(temp, "in/catalogue.1-of-1.json", "again/catalogue.1-of-1.json").ExitCode);
        Assert.Single(PageOf(temp).Descendants("tbody").Elements("tr"));
    }

    [Fact]
    public void A_book_that_was_not_built_is_told_by_the_exit_code()
    {
        using var temp = new TempFolder();
        Write(temp, "in/catalogue.json", """{"id": "a", "title": "책", "succeeded": false, "pages": 0, "outputs": [], "errors": 2, "warnings": 0}""");
        var ran = Merge(temp, "in");
        Assert.Equal((1, "Merged the catalogue of 1 books; 1 of them were not built.\n"), (ran.ExitCode, ran.Error));
        Assert.True(File.Exists(Path.Combine(temp.Path, "out", "catalogue.json")));
        Assert.Equal("verdict bad", Assert.Single(PageOf(temp).Descendants("div")).Attribute("class")!.Value);
    }

    [Fact]
    public void The_page_leads_to_reports_that_are_there_and_to_no_others()
    {
        using var temp = new TempFolder();
        Write(temp, "one/catalogue.1-of-2.json", Shard(1, 2) + Book("a", "report.html"));
        Write(temp, "one/a/report.html", "a");
        Write(temp, "two.json", Shard(2, 2) + Book("b", "report.html"));
        Assert.Equal(0, Merge(temp, "one", "two.json").ExitCode);
        var rows = PageOf(temp).Descendants("tbody").Elements("tr").ToArray();
        Assert.Equal(2, rows.Length);
        Assert.Equal("a 책 & <글>", rows[0].Element("th")!.Element("a")!.Value);
        Assert.All(rows[0].Descendants("a"), link => Assert.Equal("../one/a/report.html", link.Attribute("href")!.Value));
        Assert.Empty(rows[1].Descendants("a"));
    }

    [Fact]
    public void Nothing_is_written_if_a_check_fails()
    {
        using var temp = new TempFolder();
        Write(temp, "in/catalogue.1-of-2.json", Shard(1, 2) + Book("a"));
        Assert.Equal(1, Merge(temp, "in/catalogue.1-of-2.json").ExitCode);
        Assert.False(Directory.Exists(Path.Combine(temp.Path, "out")));
    }

    [Theory]
    [InlineData("../../a.pdf")]
    [InlineData("a/../a.pdf")]
    [InlineData("/a.pdf")]
    [InlineData("a.pdf")]
    [InlineData("a/b/a.pdf")]
    [InlineData("../a.pdf")]
    [InlineData("C:/a.pdf")]
    [InlineData("a/..\\\\a.pdf")]
    public void A_catalogue_that_leads_out_of_its_folder_is_none(string path)
    {
        using var temp = new TempFolder();
        Write(temp, "in/catalogue.json", Book("a").Replace("a/a.pdf", path, StringComparison.Ordinal));
        Assert.Contains("[report-001]", Merge(temp, "in").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"books": {}}""")]
    [InlineData("""{"books": [{}]}""")]
    [InlineData("""{"books": [null]}""")]
    [InlineData("""{"shard": {"index": 0, "count": 1}, "books": []}""")]
    [InlineData("""{"shard": {"index": 2, "count": 1}, "books": []}""")]
    [InlineData("""{"shard": 1, "books": []}""")]
    [InlineData("""{"books": [{"id": null, "title": "", "succeeded": true, "pages": 0, "outputs": [], "errors": 0, "warnings": 0}]}""")]
    [InlineData("""{"books": [{"id": "a", "title": "", "succeeded": 1, "pages": 0, "outputs": [], "errors": 0, "warnings": 0}]}""")]
    [InlineData("""{"books": [{"id": "a", "title": "", "succeeded": true, "pages": 0.5, "outputs": [], "errors": 0, "warnings": 0}]}""")]
    [InlineData("""{"books": [{"id": "a", "title": "", "succeeded": true, "pages": -1, "outputs": [], "errors": 0, "warnings": 0}]}""")]
    [InlineData("""{"books": [{"id": "a", "title": "", "succeeded": true, "pages": 0, "outputs": [{"path": "a/a", "bytes": 1, "sha256": "A"}], "errors": 0, "warnings": 0}]}""")]
    public void A_file_that_is_no_catalogue_is_told(string text)
    {
        using var temp = new TempFolder();
        File.WriteAllText(Path.Combine(temp.Path, "catalogue.json"), text);
        var ran = Merge(temp, "catalogue.json");
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("[report-001]", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report", "merge")]
    [InlineData("report", "merge", "a")]
    [InlineData("report", "merge", "-o", "b")]
    public void A_merge_needs_folders_and_a_place(params string[] args) => Assert.Equal(2, CommandLine.Run(args).ExitCode);

    private static string Shard(int index, int count) => string.Create(CultureInfo.InvariantCulture, $"{index}/{count}:");

    private static string Book(string id, string file = "a.pdf") =>
        $$"""{"id": "{{id}}", "title": "{{id}} 책 & <글>", "succeeded": true, "pages": 1, "outputs": [{"path": "{{id}}/{{file}}", "bytes": 1, "sha256": "{{Hash}}"}], "errors": 0, "warnings": 0}""";

    /// <summary>Writes a file; of a catalogue only its shard and its book are given.</summary>
    private static void Write(TempFolder temp, string name, string text)
    {
        var path = Path.Combine(temp.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (name.EndsWith(".json", StringComparison.Ordinal))
        {
            var (shard, book) = text.Split(':', 2) is [var number, var rest] && number.Contains('/', StringComparison.Ordinal) ? (number.Split('/'), rest) : ([], text);
            var head = shard is [var index, var count] ? "\"shard\": {\"index\": " + index + ", \"count\": " + count + "}, " : "";
            text = "{" + head + "\"books\": [" + book + "]}";
        }

        File.WriteAllText(path, text);
    }

    private static CommandLine Merge(TempFolder temp, params string[] sources) =>
        CommandLine.Run(["report", "merge", .. sources.Select(source => Path.Combine(temp.Path, source)), "-o", Path.Combine(temp.Path, "out"), "--lang", "en"]);

    private static XDocument PageOf(TempFolder temp)
    {
        using var reader = XmlReader.Create(Path.Combine(temp.Path, "out", "catalogue.html"), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
