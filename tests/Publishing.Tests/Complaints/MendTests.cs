using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Complaints;

/// <summary>A hint that names an exact change is taken at its word: the change is made and the folder of the complaint is looked at again.</summary>
public sealed class MendTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Publishing.Tests", "Complaints");

    /// <summary>Codes whose folder shows a mistake with one sure cure. A code that comes to have one is added here.</summary>
    private static readonly string[] Mended =
    [
        "reading-002", "reading-007", "reading-011", "reading-017", "reading-019", "reading-021", "reading-028", "reading-033", "reading-035", "reading-036",
        "reading-037", "reading-043", "reading-051", "reading-056", "reading-060", "reading-065", "reading-068", "reading-069", "reading-071", "reading-085",
        "reading-086", "reading-089", "reading-091", "reading-092",
        "lint-003", "lint-004", "lint-005", "lint-006", "lint-009",
        "fonts-006",
    ];

    public static TheoryData<string> Codes => [.. Directory.EnumerateDirectories(Folder)
        .Where(folder => File.Exists(Path.Combine(folder, "in", "book.yaml")))
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_change_that_a_hint_names_mends_the_mistake(string code)
    {
        using var temp = new TempFolder();
        Copy(Path.Combine(Folder, code, "in"), temp.Path);
        var before = Check(temp.Path).Result;
        var found = before.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == code && diagnostic.Mend is not null);
        Assert.Equal(Mended.Contains(code), found is not null);
        if (found?.Mend is { } mend)
        {
            Apply(mend, before.Sources, temp);
            Assert.DoesNotContain(Check(temp.Path).Result.Diagnostics, left => left.Code == code && left.Where?.Path == found.Where?.Path && left.Where?.Start == found.Where?.Start);
        }
    }

    /// <summary>Codes whose folder shows another of their mistakes, or words that YAML and Markdown write in several ways.</summary>
    [Theory]
    [InlineData("reading-023", "01.md", "# 장\n\n글이다.[^하니]\n\n[^하나]: 주의 글이다.\n\n또 하나.[^하나]\n")]
    [InlineData("reading-017", "01.md", "# 장 {#ch:one}\n\n@page(ch:oen)쪽을 보라.\n")]
    [InlineData("reading-050", "layout.yaml", "text:\n  size:10pt\n  leading: 17pt\n")]
    [InlineData("reading-060", "layout.yaml", "text: {'szie': 10pt}\n")]
    [InlineData("reading-065", "layout.yaml", "text: {tracking: -0.03en}\n")]
    [InlineData("reading-086", "book.yaml", "id: a\ntitle: 책\ncontents: [{prat: 제1부, files: [01.md]}]\n")]
    public void Other_forms_of_a_mistake_are_mended_too(string code, string file, string text)
    {
        using var temp = new TempFolder();
        temp.Write("book.yaml", "id: a\ntitle: 책\ncontents: [01.md]\nlayout: layout.yaml\n"u8);
        temp.Write("layout.yaml", "preset: essay\n"u8);
        temp.Write("01.md", "# 장\n\n글이다.\n"u8);
        temp.Write(file, System.Text.Encoding.UTF8.GetBytes(text));
        var before = Check(temp.Path).Result;
        var mend = Assert.Single(before.Diagnostics, diagnostic => diagnostic.Code == code).Mend;
        Assert.NotNull(mend);
        Apply(mend, before.Sources, temp);
        Assert.DoesNotContain(Check(temp.Path).Result.Diagnostics, left => left.Code == code);
    }

    private static CheckResult Check(string folder)
    {
        using var publisher = Publisher.Open();
        return publisher.Check(new BuildRequest { Folder = folder }, isFixing: false);
    }

    private static void Apply(TextChange mend, ImmutableDictionary<string, SourceText> sources, TempFolder temp)
    {
        var text = sources[mend.Where.Path].Text;
        var mended = text[..mend.Where.Start] + mend.NewText + text[mend.Where.End..];
        Assert.NotEqual(text, mended);
        temp.Write(mend.Where.Path, System.Text.Encoding.UTF8.GetBytes(mended));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
