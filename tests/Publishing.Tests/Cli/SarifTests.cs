using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Publishing.Cli.Console;
using Publishing.Tests.Conformance;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

/// <summary><c>--diagnostics sarif</c> beside SARIF 2.1.0 and its official schema.</summary>
public sealed class SarifTests
{
    private static readonly string Complaints = Repository.PathOf("tests", "Publishing.Tests", "Complaints");

    /// <summary>The schema of the package is in draft 4, of which it uses nothing that draft 7 reads otherwise but the name of its id.</summary>
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(
        File.ReadAllText(NpmJudges.PathOf("@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json"))
            .Replace("\"$schema\": \"http://json-schema.org/draft-04/schema#\"", "\"$schema\": \"http://json-schema.org/draft-07/schema#\"", StringComparison.Ordinal)
            .Replace("\"id\": \"https://", "\"$id\": \"https://", StringComparison.Ordinal)));

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void One_log_of_all_complaint_folders_keeps_to_the_official_schema(string language)
    {
        string[] books = [.. Directory.EnumerateDirectories(Complaints).Select(folder => Path.Combine(folder, "in")).Where(folder => File.Exists(Path.Combine(folder, "book.yaml")))];
        var log = Log(Complaints, ["check", .. books, "--lang", language]);
        Assert.True(IsValid(log), Faults(log));
        var rules = log["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.InRange(rules.Count, 90, Explanations.All.Length);
        Assert.All(log["runs"]![0]!["results"]!.AsArray(), result => Assert.Equal(result!["ruleId"]!.GetValue<string>(), rules[result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>()));
    }

    [Fact]
    public void The_schema_refuses_a_log_without_its_version()
    {
        using var temp = new TempFolder();
        var log = Log(temp.Path, ["check", Book(temp)]);
        Assert.True(IsValid(log), Faults(log));
        log.AsObject().Remove("version");
        Assert.False(IsValid(log));
    }

    [Fact]
    public void A_result_has_its_place_its_words_and_the_change_that_mends_it()
    {
        using var temp = new TempFolder();
        var run = Log(temp.Path, ["check", Book(temp), "--lang", "en"])["runs"]![0]!;
        var result = Assert.Single(run["results"]!.AsArray(), one => one!["ruleId"]!.GetValue<string>() == "reading-017")!;
        Assert.Equal("error", result["level"]!.GetValue<string>());
        Assert.Equal("Nothing in the book has the identifier ‘ch:oen’. Did you mean ‘ch:one’?", result["message"]!["text"]!.GetValue<string>());
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("""{"uri":"%EC%B1%85%20a/01.md","uriBaseId":"SRCROOT"}""", place["artifactLocation"]!.ToJsonString());
        // An emoji is two UTF-16 units: 글, space, two units, space, and the reference begins in column 6.
        Assert.Equal((3, 6, 3, 13, "@ch:oen"), RegionOf(place["region"]!));
        var change = result["fixes"]![0]!["artifactChanges"]![0]!;
        Assert.Equal("""{"startLine":3,"startColumn":7,"endLine":3,"endColumn":13}""", change["replacements"]![0]!["deletedRegion"]!.ToJsonString());
        Assert.Equal("ch:one", change["replacements"]![0]!["insertedContent"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_are_added_above_and_differs_for_two_on_one_line()
    {
        using var temp = new TempFolder();
        var before = Fingerprints(Log(temp.Path, ["check", Book(temp)]));
        temp.Write("책 a/01.md", "# 장 {#ch:one}\n\n새 단락이다.\n\n글 🎉 @ch:oen\n"u8);
        Assert.Equal(before, Fingerprints(Log(temp.Path, ["check", Path.Combine(temp.Path, "책 a")])));
        temp.Write("책 a/01.md", "# 장 {#ch:one}\n\n글 🎉 @ch:oen 글 @ch:oen\n"u8);
        var after = Fingerprints(Log(temp.Path, ["check", Path.Combine(temp.Path, "책 a")]));
        Assert.Equal(before.Length + 1, after.Distinct().Count());
    }

    [Fact]
    public void A_book_without_a_finding_is_a_log_without_results()
    {
        using var temp = new TempFolder();
        var book = Book(temp);
        temp.Write("책 a/01.md", "# 장\n\n글이다.\n"u8);
        Assert.Empty(Log(temp.Path, ["check", book])["runs"]![0]!["results"]!.AsArray());
    }

    private static string Book(TempFolder temp)
    {
        var book = Directory.CreateDirectory(Path.Combine(temp.Path, "책 a")).FullName;
        temp.Write("책 a/book.yaml", "id: a\ntitle: 책\ncontents: [01.md]\n"u8);
        temp.Write("책 a/01.md", "# 장 {#ch:one}\n\n글 🎉 @ch:oen\n"u8);
        return book;
    }

    private static JsonNode Log(string folder, string[] args)
    {
        var ran = CommandLine.RunOn(Screen.OfFile with { Folder = folder }, [.. args, "--diagnostics", "sarif"]);
        Assert.Equal("", ran.Error);
        return JsonNode.Parse(ran.Output)!;
    }

    private static string[] Fingerprints(JsonNode log) =>
        [.. log["runs"]![0]!["results"]!.AsArray().Select(result => result!["partialFingerprints"]!["primaryLocationLineHash"]!.GetValue<string>())];

    private static (int, int, int, int, string) RegionOf(JsonNode region) => (
        region["startLine"]!.GetValue<int>(), region["startColumn"]!.GetValue<int>(), region["endLine"]!.GetValue<int>(), region["endColumn"]!.GetValue<int>(),
        region["snippet"]!["text"]!.GetValue<string>());

    private static bool IsValid(JsonNode log) => Evaluate(log).IsValid;

    private static string Faults(JsonNode log) =>
        string.Join("\n", (Evaluate(log).Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"));

    private static EvaluationResults Evaluate(JsonNode log) =>
        Schema.Value.Evaluate(JsonSerializer.SerializeToElement(log), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
}
