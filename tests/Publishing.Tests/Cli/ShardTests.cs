using Json.Schema;
using Publishing.Tests.Support;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Publishing.Tests.Cli;

/// <summary>Shards that are built apart and put together are one run, byte for byte.</summary>
public sealed class ShardTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Publisher.CatalogueSchema);

    [Fact]
    public void Shards_together_are_one_run_byte_for_byte()
    {
        using var temp = new TempFolder();
        var books = ManyBooks.Write(temp, "a", "b", "c", "d");
        var (whole, parts, merged) = (In(temp, "whole"), In(temp, "parts"), In(temp, "merged"));
        Assert.Equal(0, CommandLine.Run(["build", .. books, "-o", whole]).ExitCode);
        for (var shard = 1; shard <= 3; shard++)
        {
            Assert.Equal(0, CommandLine.Run(["build", .. books, "-o", parts, "--shard", string.Create(CultureInfo.InvariantCulture, $"{shard}/3")]).ExitCode);
        }

        var ran = CommandLine.Run("report", "merge", parts, "-o", merged, "--lang", "en");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.EndsWith("Merged the catalogue of 4 books.\n", ran.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Path.Combine(whole, "catalogue.json")), File.ReadAllBytes(Path.Combine(merged, "catalogue.json")));
        Assert.Equal(["catalogue.html", "catalogue.json"], FilesIn(merged));
        Assert.Equal(FilesIn(whole).Except(["catalogue.json"]), FilesIn(parts).Where(file => !file.StartsWith("catalogue.", StringComparison.Ordinal)));
        Assert.All(FilesIn(whole).Where(file => file.Contains('/', StringComparison.Ordinal)), file =>
            Assert.Equal(File.ReadAllBytes(Path.Combine(whole, file)), File.ReadAllBytes(Path.Combine(parts, file))));
        Assert.Equal(["catalogue.1-of-3.json", "catalogue.2-of-3.json", "catalogue.3-of-3.json"], FilesIn(parts).Where(file => file.StartsWith("catalogue.", StringComparison.Ordinal)));
        Assert.All([Path.Combine(whole, "catalogue.json"), Path.Combine(parts, "catalogue.2-of-3.json")], AssertKeepsToSchema);
    }

    [Fact]
    public void A_catalogue_tells_of_each_book_what_became_of_it()
    {
        using var temp = new TempFolder();
        var books = ManyBooks.Write(temp, "b", "a");
        File.WriteAllText(Path.Combine(books[0], "01.md"), "# 첫 장\n\n<b>굵은</b> 글.\n");
        Assert.Equal(1, CommandLine.Run(["build", .. books, "-o", In(temp, "out")]).ExitCode);
        using var json = JsonDocument.Parse(File.ReadAllBytes(In(temp, "out", "catalogue.json")));
        Assert.Equal(["a", "b"], json.RootElement.GetProperty("books").EnumerateArray().Select(book => book.GetProperty("id").GetString()));
        var (good, bad) = (json.RootElement.GetProperty("books")[0], json.RootElement.GetProperty("books")[1]);
        Assert.Equal(("a <책>", true, 1, 0), (good.GetProperty("title").GetString(), good.GetProperty("succeeded").GetBoolean(), good.GetProperty("pages").GetInt32(), good.GetProperty("errors").GetInt32()));
        Assert.Equal(["a/a.pdf", "a/a.epub", "a/report.json", "a/report.html"], good.GetProperty("outputs").EnumerateArray().Select(file => file.GetProperty("path").GetString()));
        Assert.Equal((false, 0, 2), (bad.GetProperty("succeeded").GetBoolean(), bad.GetProperty("outputs").GetArrayLength(), bad.GetProperty("errors").GetInt32()));
        AssertKeepsToSchema(In(temp, "out", "catalogue.json"));
    }

    [Fact]
    public void One_book_alone_has_a_catalogue_only_as_a_shard()
    {
        using var temp = new TempFolder();
        var books = ManyBooks.Write(temp, "a");
        Assert.Equal(0, CommandLine.Run("build", books[0], "-o", In(temp, "alone")).ExitCode);
        Assert.Equal(0, CommandLine.Run("build", books[0], "-o", In(temp, "shard"), "--shard", "1/1").ExitCode);
        Assert.DoesNotContain(FilesIn(In(temp, "alone")), file => file.StartsWith("catalogue", StringComparison.Ordinal));
        Assert.Contains("catalogue.1-of-1.json", FilesIn(In(temp, "shard")));
    }

    [Fact]
    public void An_empty_shard_is_told_and_writes_an_empty_catalogue()
    {
        using var temp = new TempFolder();
        var ran = CommandLine.Run(["build", .. ManyBooks.Write(temp, "a"), "-o", In(temp, "out"), "--shard", "2/2", "--lang", "en"]);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.StartsWith("Shard 2/2 holds no book", ran.Output, StringComparison.Ordinal);
        Assert.Equal(["catalogue.2-of-2.json"], FilesIn(In(temp, "out")));
        AssertKeepsToSchema(In(temp, "out", "catalogue.2-of-2.json"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/0")]
    [InlineData("-1/3")]
    [InlineData("1/3/5")]
    [InlineData("1 / 3")]
    [InlineData("one/three")]
    [InlineData("1/99999999999")]
    public void What_is_no_shard_is_wrong_usage(string written)
    {
        var ran = CommandLine.Run("build", "--shard", written, "--lang", "en");
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Equal($"Wrong usage: --shard is ‘{written}’, which is not I/N with I from 1 to N, such as 1/3, 2/3, 3/3.\n", ran.Error);
    }

    private static void AssertKeepsToSchema(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        Assert.True(Schema.Evaluate(json.RootElement).IsValid, file);
    }

    private static string In(TempFolder temp, params string[] steps) => Path.Combine([temp.Path, .. steps]);

    private static string[] FilesIn(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];
}
