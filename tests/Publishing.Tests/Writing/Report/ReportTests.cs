using System.Text.Json;
using Json.Schema;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Writing.Report;

public sealed class ReportTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Publisher.ReportSchema);

    public static TheoryData<string> Ids => BuiltBooks.Ids;

    [Fact]
    public void The_published_schema_is_that_of_the_program() =>
        Golden.Check(Repository.PathOf("schemas", "report.schema.json"), Publisher.ReportSchema);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_report_keeps_to_its_schema(string id)
    {
        using var report = ReportOf(id);
        Assert.True(Schema.Evaluate(report.RootElement).IsValid);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_report_names_the_files_beside_it_with_their_size_and_hash(string id)
    {
        using var report = ReportOf(id);
        var folder = Path.GetDirectoryName(BuiltBooks.Of(id).Pdf)!;
        Assert.All(report.RootElement.GetProperty("outputs").EnumerateArray(), output =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, output.GetProperty("path").GetString()!));
            Assert.Equal(bytes.Length, output.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), output.GetProperty("sha256").GetString());
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void P9_Signatures_hold_all_pages_and_leave_less_than_one_empty(string id)
    {
        using var report = ReportOf(id);
        var signatures = report.RootElement.GetProperty("signatures");
        var (each, count, empty) = (signatures.GetProperty("pagesEach").GetInt32(), signatures.GetProperty("count").GetInt32(), signatures.GetProperty("emptyPages").GetInt32());
        Assert.Equal(16, each);
        // A leaf has two sides.
        var pages = report.RootElement.GetProperty("pages").GetInt32();
        Assert.Equal(pages + (pages % 2), signatures.GetProperty("pressPages").GetInt32());
        Assert.Equal(signatures.GetProperty("pressPages").GetInt32(), (each * count) - empty);
        Assert.InRange(empty, 0, each - 1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_loosest_lines_are_told_widest_first(string id)
    {
        using var report = ReportOf(id);
        var spaces = report.RootElement.GetProperty("looseLines").EnumerateArray().Select(line => line.GetProperty("wordSpace").GetDouble()).ToList();
        Assert.Equal(10, spaces.Count);
        Assert.Equal(spaces.OrderDescending(), spaces);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_spread_of_word_spaces_holds_its_mean(string id)
    {
        using var report = ReportOf(id);
        var spaces = report.RootElement.GetProperty("wordSpaces");
        Assert.InRange(spaces.GetProperty("mean").GetDouble(), spaces.GetProperty("tightest").GetDouble(), spaces.GetProperty("loosest").GetDouble());
        Assert.InRange(spaces.GetProperty("deviation").GetDouble(), 0.001, 0.2);
    }

    private static JsonDocument ReportOf(string id) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(BuiltBooks.Of(id).Pdf)!, "report.json")));
}
