using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Reading;
using Publishing.Reading.Yaml;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

/// <summary>What the handbook's tables of keys promise is what the binder does.</summary>
public sealed partial class HandbookTests
{
    [Theory]
    [InlineData("03-book-yaml.md", "book")]
    [InlineData("04-layout-yaml.md", "layout")]
    public void Every_key_in_a_table_exists_and_has_the_default_that_is_printed(string chapter, string file)
    {
        var schema = JsonNode.Parse(file == "book" ? Schemas.BookSchema() : Schemas.LayoutSchema())!.AsObject();
        var rows = Row().Matches(File.ReadAllText(Repository.PathOf("manuscript", "handbook", chapter)));

        Assert.NotEmpty(rows);
        foreach (Match row in rows)
        {
            var key = Find(schema, row.Groups[1].Value);
            Assert.True(key is not null, $"{chapter}: there is no key {row.Groups[1].Value}");
            if (row.Groups[2].Success && key["default"] is { } value)
            {
                Assert.True(JsonNode.DeepEquals(Read(row.Groups[2].Value), value), $"{chapter}: the default of {row.Groups[1].Value} is {value.ToJsonString()}");
            }
        }
    }

    private static JsonObject? Find(JsonObject schema, string path) =>
        path.Split('.').Aggregate((JsonObject?)schema, (inner, key) => inner?["properties"]?[key] as JsonObject);

    private static JsonNode? Read(string value) => YamlJson.Of(YamlReader.Read(new SourceText("a.yaml", $"a: {value}\n")).Value.Root["a"]!);

    /// <summary>A row whose first cell is a key in code; the third holds the default, in code where there is one.</summary>
    [GeneratedRegex(@"^\| `([a-z][a-z.-]*)` \|[^|]*\| (?:`([^`]*)`|[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
