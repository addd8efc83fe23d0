using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Publishing.Core;
using Publishing.Document;
using Publishing.Reading.Binding;
using Publishing.Reading.Yaml;

namespace Publishing.Reading;

/// <summary>One entry of <c>contents</c>: a generated item by name, a Markdown file, a part or an appendix.</summary>
internal sealed class ContentsEntryForm : Form<ContentsEntry>
{
    /// <summary>The generated items by the names that <c>contents</c> calls them.</summary>
    public static readonly ImmutableArray<(string Name, GeneratedMatter Matter)> Generated =
    [
        ("half-title", GeneratedMatter.HalfTitle),
        ("title", GeneratedMatter.Title),
        ("colophon", GeneratedMatter.Colophon),
        ("toc", GeneratedMatter.Contents),
        ("figures", GeneratedMatter.Figures),
        ("tables", GeneratedMatter.Tables),
        ("index", GeneratedMatter.Index),
    ];

    private static readonly ListForm<ContentsEntry.File> Files = new(new ChapterFileForm(), atLeast: 1);

    private static readonly KeyTable<Group> PartKeys = new(
        Key.Required("part", TextForm.Words, (Group d, string v) => d with { Title = v }, "부의 제목.", "The title of the part."),
        Key.Required("chapters", Files, (Group d, ImmutableArray<ContentsEntry.File> v) => d with { Members = v }, "부에 드는 장의 파일.", "The files of its chapters."));

    private static readonly KeyTable<Group> AppendixKeys = new(
        Key.Required("appendix", Files, (Group d, ImmutableArray<ContentsEntry.File> v) => d with { Members = v }, "부록의 파일.", "The files of the appendices."));

    public override bool TryRead(Slot slot, Complaints complaints, [MaybeNullWhen(false)] out ContentsEntry value)
    {
        value = slot.Node switch
        {
            YamlMap map => ReadGroup(slot, map, complaints),
            YamlScalar { IsNull: false } name => ReadName(slot, name.Value.Trim(), complaints),
            _ => null,
        };
        if (slot.Node is not (YamlMap or YamlScalar { IsNull: false }))
        {
            complaints.Add(ReadingDiagnostics.UnknownContentsEntry(slot.Span, slot.Node is YamlList ? "[…]" : "", null));
        }

        return value is not null;
    }

    public override JsonObject Describe() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. Generated.Select(item => (JsonNode)item.Name)]) },
            new ChapterFileForm().Describe(),
            PartKeys.Describe(Group.Empty),
            AppendixKeys.Describe(Group.Empty)),
    };

    public override JsonNode? Show(ContentsEntry value) => null;

    private static ContentsEntry? ReadName(Slot slot, string name, Complaints complaints)
    {
        foreach (var item in Generated)
        {
            if (item.Name == name)
            {
                return new ContentsEntry.Generated(item.Matter, slot.Span);
            }
        }

        return new ChapterFileForm().TryRead(slot, complaints, out var file) ? file : null;
    }

    private static ContentsEntry? ReadGroup(Slot slot, YamlMap map, Complaints complaints)
    {
        if (map["appendix"] is not null)
        {
            var appendix = AppendixKeys.Bind(slot, map, Group.Empty, complaints);
            return new ContentsEntry.Appendix(appendix.Members, slot.Span);
        }

        if (map["part"] is null && map["chapters"] is null)
        {
            var first = map.Entries is [var entry, ..] ? entry.Key : null;
            var word = first?.Value ?? "{}";
            complaints.Add(ReadingDiagnostics.UnknownContentsEntry(slot.Span, word, Suggestion.For(word, ["part", "chapters", "appendix"]), first?.Span));
            return null;
        }

        var part = PartKeys.Bind(slot, map, Group.Empty, complaints);
        return new ContentsEntry.Part(part.Title, part.Members, slot.Span);
    }

    /// <summary>What a part or an appendix has said so far.</summary>
    private sealed record Group(string Title, ImmutableArray<ContentsEntry.File> Members)
    {
        public static Group Empty { get; } = new("", []);
    }
}

/// <summary>A Markdown file of the book, by its path.</summary>
internal sealed class ChapterFileForm : ScalarForm<ContentsEntry.File>
{
    protected override bool TryRead(string text, Slot slot, Complaints complaints, [MaybeNullWhen(false)] out ContentsEntry.File value)
    {
        value = null;
        if (!text.EndsWith(".md", StringComparison.Ordinal))
        {
            complaints.Add(ReadingDiagnostics.UnknownContentsEntry(slot.Span, text, Suggestion.For(text, ContentsEntryForm.Generated.Select(item => item.Name))));
            return false;
        }

        if (BookPathForm.Instance.TryRead(slot, complaints, out var path))
        {
            value = new ContentsEntry.File(path, slot.Span);
        }

        return value is not null;
    }

    public override JsonObject Describe() => new() { ["type"] = "string", ["pattern"] = @"^(?!/)(?!(.*/)?\.\.(/|$))[^:\\]+\.md$" };

    public override JsonNode? Show(ContentsEntry.File value) => value.Path;
}
