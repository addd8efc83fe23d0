using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Publishing.Core;
using Publishing.Design;
using Publishing.Reading;
using Publishing.Reading.Yaml;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading;

public sealed partial class SchemasTests
{
    private static readonly JsonObject Layout = JsonNode.Parse(Schemas.LayoutSchema())!.AsObject();
    private static readonly JsonObject Book = JsonNode.Parse(Schemas.BookSchema())!.AsObject();

    [Fact]
    public void The_published_schemas_are_those_of_the_binder()
    {
        Golden.Check(Repository.PathOf("schemas", "book.schema.json"), Schemas.BookSchema());
        Golden.Check(Repository.PathOf("schemas", "layout.schema.json"), Schemas.LayoutSchema());
    }

    [Fact]
    public void Every_key_of_a_schema_has_a_sentence_in_both_languages()
    {
        foreach (var (path, schema) in Leaves(Layout).Concat(Leaves(Book)))
        {
            var sentences = schema["description"]!.GetValue<string>().Split('\n');
            Assert.True(sentences.Length == 2 && sentences.All(sentence => sentence.Length >= 3), path);
        }
    }

    [Fact]
    public void The_binder_knows_every_key_of_the_layout_schema_and_takes_its_default_for_what_it_already_has()
    {
        foreach (var (path, schema) in Leaves(Layout).Where(leaf => leaf.Schema.ContainsKey("default")))
        {
            var outcome = LayoutConfigReader.Read(new SourceText("layout.yaml", Yaml(path, schema["default"]!)));

            Assert.All(outcome.Diagnostics, complaint => Assert.True(complaint.Severity == Severity.Information, $"{path}: {complaint.Message.English}"));
            Assert.Equal(Show(Presets.Essay), Show(outcome.Value));
        }
    }

    [Fact]
    public void The_binder_knows_every_key_of_the_book_schema() => Assert.All(
        Leaves(Book),
        leaf => Assert.DoesNotContain(
            BookFileReader.Read(new SourceText("book.yaml", Yaml(leaf.Path, leaf.Schema["default"] ?? "x"))).Diagnostics,
            complaint => complaint.Code == "reading-060"));

    /// <summary>The other way round: a property of the design records without a key could never be set.</summary>
    [Fact]
    public void Every_property_of_the_design_has_its_key() =>
        Assert.Empty(PathsOf(typeof(LayoutConfig), "").Except(Leaves(Layout).Select(leaf => leaf.Path)));

    [Fact]
    public void Every_key_of_the_layout_schema_has_its_property() =>
        Assert.Empty(Leaves(Layout).Select(leaf => leaf.Path).Except(PathsOf(typeof(LayoutConfig), "")));

    [Theory]
    [InlineData("preset: novel\npage: {trim: 국판, margins: {inner: 2.2cm}}\ntext: {size: 10pt, leading: 170%, tracking: -3%, hang: 0}\n")]
    [InlineData("page: {trim: 152×225mm}\nheadings: {chapter: {start: page, numbered: false, weight: 700}}\nepigraphs: {indent: 40%}\n")]
    [InlineData("{}")]
    public void A_good_layout_is_good_for_schema_and_binder(string yaml)
    {
        Assert.True(IsValid(Schemas.LayoutSchema(), yaml));
        Assert.Empty(LayoutConfigReader.Read(new SourceText("layout.yaml", yaml)).Diagnostics);
    }

    [Theory]
    [InlineData("txt: {size: 10pt}\n")]
    [InlineData("text: {size: 10px}\n")]
    [InlineData("text: {size: 10}\n")]
    [InlineData("text: {leading: wide}\n")]
    [InlineData("text: {align: justfy}\n")]
    [InlineData("text: {hang: 2}\n")]
    [InlineData("text: 10pt\n")]
    [InlineData("page: {trim: 신국편}\n")]
    [InlineData("page: {margins: {inner: 2em}}\n")]
    [InlineData("headings: {section: {start: recto}}\n")]
    [InlineData("reading: {standard: PDF/UA-1}\n")]
    public void A_bad_layout_is_bad_for_schema_and_binder(string yaml)
    {
        Assert.False(IsValid(Schemas.LayoutSchema(), yaml));
        Assert.Contains(LayoutConfigReader.Read(new SourceText("layout.yaml", yaml)).Diagnostics, complaint => complaint.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("october")]
    [InlineData("handbook")]
    public void The_files_of_our_own_books_are_good_for_schema_and_binder(string book)
    {
        var (record, look) = (ReadFile(book, "book.yaml"), ReadFile(book, "layout.yaml"));

        Assert.True(IsValid(Schemas.BookSchema(), record));
        Assert.True(IsValid(Schemas.LayoutSchema(), look));
        Assert.Empty(BookFileReader.Read(new SourceText("book.yaml", record)).Diagnostics);
        Assert.Empty(LayoutConfigReader.Read(new SourceText("layout.yaml", look)).Diagnostics);
    }

    [Theory]
    [InlineData("contributors: [{role: aut}]\n")]
    [InlineData("contributors: [{name: 홍길동, role: 지은이}]\n")]
    [InlineData("contents: [chapter]\n")]
    [InlineData("contents: [../01.md]\n")]
    [InlineData("contents: [{part: 제1부}]\n")]
    [InlineData("isbn: {print: 978-3-16-148410-0}\n")]
    [InlineData("isbn: {addon: \"23810\"}\n")]
    [InlineData("price: {print: 15000원}\n")]
    [InlineData("edition: {date: 2026년}\n")]
    [InlineData("outputs: [pdf]\n")]
    [InlineData("cover: images/cover.png\n")]
    public void A_bad_book_is_bad_for_schema_and_binder(string line)
    {
        var yaml = (line.StartsWith("contents", StringComparison.Ordinal) ? "id: a\ntitle: 가\n" : Complaint.LeastBook) + line;

        Assert.False(IsValid(Schemas.BookSchema(), yaml));
        Assert.Contains(BookFileReader.Read(new SourceText("book.yaml", yaml)).Diagnostics, complaint => complaint.Severity == Severity.Error);
    }

    [Fact]
    public void A_book_without_title_is_bad_for_the_schema_too() => Assert.False(IsValid(Schemas.BookSchema(), "id: a\ncontents: [01.md]\n"));

    private static bool IsValid(string schema, string yaml)
    {
        var document = YamlReader.Read(new SourceText("a.yaml", yaml));
        Assert.Empty(document.Diagnostics);
        return JsonSchema.FromText(schema).Evaluate(JsonSerializer.SerializeToElement(YamlJson.Of(document.Value.Root))).IsValid;
    }

    private static string ReadFile(string book, string name) => File.ReadAllText(Repository.PathOf("manuscript", book, name));

    /// <summary>The keys that hold values, by path; keys of groups only lead to them. What a list holds is its own affair.</summary>
    private static IEnumerable<(string Path, JsonObject Schema)> Leaves(JsonObject schema, string path = "") =>
        schema["properties"] is not JsonObject properties
            ? [(path, schema)]
            : properties.SelectMany(property => Leaves(property.Value!.AsObject(), path.Length == 0 ? property.Key : $"{path}.{property.Key}"));

    /// <summary>A file with one key.</summary>
    private static string Yaml(string path, JsonNode value)
    {
        var keys = path.Split('.');
        return string.Concat(keys.Select(key => $"{key}: {{")).TrimEnd('{', ' ') + " " + value.ToJsonString() + new string('}', keys.Length - 1) + "\n";
    }

    /// <summary>The keys that a record's properties ought to have: kebab case, and two for a font and its weight.</summary>
    private static IEnumerable<string> PathsOf(Type record, string path) => record.GetProperties()
        .Where(property => property.DeclaringType == record && property.Name != "EqualityContract")
        .SelectMany(property => PathsOf(property, path));

    private static IEnumerable<string> PathsOf(System.Reflection.PropertyInfo property, string path)
    {
        var name = path + string.Concat(property.Name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
        var type = property.PropertyType;
        return type == typeof(FontChoice) ? [name, name[..^"font".Length] + "weight"]
            : type.Namespace == "Publishing.Design" && !type.IsEnum && type != typeof(TrimSize) && type != typeof(Cmyk) ? PathsOf(type, name + ".")
            : [name];
    }

    /// <summary>Records that hold arrays are not equal by value; a third, written in per cent, is not equal to a third.</summary>
    private static string Show(LayoutConfig layout) => Fraction().Replace(
        (layout with { Reading = new(), SecondInk = new() }).ToString() + string.Join(',', layout.Reading.Standard) + string.Join(',', layout.SecondInk.For),
        match => double.Parse(match.Value, CultureInfo.InvariantCulture).ToString("0.000", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\d+\.\d+")]
    private static partial Regex Fraction();
}
