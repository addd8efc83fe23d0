using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

/// <summary><c>--diagnostics json</c> beside the schema of <c>report.json</c>, whose diagnostics have the same form.</summary>
public sealed class JsonDiagnosticsTests
{
    private static readonly string Complaints = Repository.PathOf("tests", "Publishing.Tests", "Complaints");

    [Fact]
    public void Every_diagnostic_of_the_complaint_folders_keeps_to_the_published_schema()
    {
        var schema = SchemaOfOne();
        string[] books = [.. Directory.EnumerateDirectories(Complaints).Select(folder => Path.Combine(folder, "in")).Where(folder => File.Exists(Path.Combine(folder, "book.yaml")))];
        var lines = CommandLine.Run(["check", .. books, "--diagnostics", "json"]).Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(lines, line => Assert.True(schema.Evaluate(line).IsValid, line.GetRawText()));
        Assert.Contains(lines, line => line.TryGetProperty("mend", out var mend) && mend.GetProperty("text").GetString() == "fig:map");
        Assert.Contains(lines, line => line.TryGetProperty("page", out var page) && page.GetString() == "1");
    }

    private static JsonSchema SchemaOfOne()
    {
        var report = JsonNode.Parse(Publisher.ReportSchema)!;
        var one = report["properties"]!["diagnostics"]!["items"]!.DeepClone();
        one["$schema"] = report["$schema"]!.DeepClone();
        one["$defs"] = report["$defs"]!.DeepClone();
        return JsonSchema.FromText(one.ToJsonString());
    }
}
