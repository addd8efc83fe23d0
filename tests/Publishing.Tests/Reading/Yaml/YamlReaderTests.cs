using System.Diagnostics;
using Publishing.Core;
using Publishing.Reading.Yaml;
using Xunit;

namespace Publishing.Tests.Reading.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_plain_value_is_the_text_at_its_place()
    {
        const string Text = "title: 시월 😀\nlist: [가, {나: 다}]\ninner:\n  key: value\n  other: 15000\n";

        var document = Read(Text);

        Assert.All(Scalars(document.Root), scalar => Assert.Equal(scalar.Value, Text.Substring(scalar.Span.Start, scalar.Span.Length)));
        Assert.Equal(11, Scalars(document.Root).Count());
    }

    [Fact]
    public void The_places_of_lists_and_maps_reach_from_the_first_letter_to_the_last()
    {
        const string Text = "a: [1, 2]\nb: {c: 3}\nd:\n  - 4\n  - 5\n\ne: 6\n";

        var root = Read(Text).Root;

        Assert.Equal("[1, 2]", TextOf(Text, root["a"]!));
        Assert.Equal("{c: 3}", TextOf(Text, root["b"]!));
        Assert.Equal("- 4\n  - 5", TextOf(Text, root["d"]!));
    }

    [Fact]
    public void A_stretch_of_a_file_keeps_the_places_of_the_file()
    {
        const string Text = "---\nshort: 짧게\n---\n\n# 제목\n";

        var document = YamlReader.Read(new SourceText("a.md", Text), 4, 9);

        Assert.Empty(document.Diagnostics);
        Assert.Equal("짧게", TextOf(Text, document.Value.Root["short"]!));
    }

    [Fact]
    public void An_alias_stands_for_its_anchor()
    {
        var root = Read("a: &x [1, 2]\nb: *x\n").Root;

        Assert.Same(root["a"], root["b"]);
    }

    [Fact]
    public void An_empty_file_has_no_keys_and_no_fault()
    {
        Assert.Empty(Read("").Root.Entries);
        Assert.Empty(Read("# 주석뿐\n").Root.Entries);
    }

    [Fact]
    public void What_was_read_before_a_fault_is_kept()
    {
        var outcome = YamlReader.Read(new SourceText("a.yaml", "id: october\ntitle: [시월\n"));

        Assert.False(outcome.Value.IsWhole);
        Assert.Equal("october", ((YamlScalar)outcome.Value.Root["id"]!).Value);
        Assert.Equal("reading-050", Assert.Single(outcome.Diagnostics).Code);
    }

    [Theory]
    [InlineData('[', 200_000)]
    [InlineData('{', 200_000)]
    [InlineData('-', 1_000)]
    public void A_tower_of_brackets_ends_in_one_complaint(char open, int count)
    {
        var text = string.Concat(Enumerable.Repeat(open == '-' ? "- " : open == '{' ? "{a: " : "[", count));

        Assert.Equal("reading-053", Assert.Single(YamlReader.Read(new SourceText("a.yaml", text)).Diagnostics).Code);
    }

    [Fact]
    public void A_bomb_of_aliases_ends_in_one_complaint()
    {
        // Nine times nine times nine …: 9 to the 8th values, were they written out.
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat("bcdefgh".Select((c, i) =>
            $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat("*" + (char)(c - 1), 9))}]\n"));

        Assert.Equal("reading-054", Assert.Single(YamlReader.Read(new SourceText("a.yaml", text)).Diagnostics).Code);
    }

    [Fact]
    public void A_file_of_two_million_letters_is_not_even_parsed() =>
        Assert.Equal("reading-070", Assert.Single(YamlReader.Read(new SourceText("a.yaml", "a: " + new string('x', 2_000_000))).Diagnostics).Code);

    private static YamlDocument Read(string text)
    {
        var outcome = YamlReader.Read(new SourceText("a.yaml", text));
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value;
    }

    private static string TextOf(string text, YamlNode node) => text.Substring(node.Span.Start, node.Span.Length);

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => throw new UnreachableException(),
    };
}
