using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Tests.Support;
using Publishing.Verifying.Epub;
using Xunit;

namespace Publishing.Tests.Conformance;

/// <summary>Manuscripts that could break a package: what comes out is a diagnostic or a sound EPUB, never an unsound one.</summary>
public sealed class HardEpubTests
{
    private static string SvgOf(string inside) => $"""<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">{inside}<rect width="100" height="100"/></svg>""";

    [Fact]
    public void A_picture_with_the_extension_of_another_type_is_refused_or_carried_as_what_it_is()
    {
        var made = Build("![돌](a.jpg){#fig:a}\n\n@fig:a[을] 본다.\n", ("a.jpg", [.. EveryConstruct.Picture(60, 30).Bytes]));
        AssertSoundOrTold(made);
        Assert.True(made.Package is null || made.Package.Manifest.Any(item => item.Attribute("media-type")?.Value == "image/png"));
    }

    [Fact]
    public void An_SVG_with_a_script_loses_it_or_is_refused()
    {
        var made = Build("![돌](a.svg){#fig:a}\n\n@fig:a[을] 본다.\n", ("a.svg", Encoding.UTF8.GetBytes(SvgOf("<script>alert(1)</script>"))));
        AssertSoundOrTold(made);
        Assert.DoesNotContain(made.Package?.Names.Where(name => name.EndsWith(".svg", StringComparison.Ordinal)).Select(name => Encoding.UTF8.GetString(made.Package.File(name["EPUB/".Length..]))) ?? [],
            text => text.Contains("script", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("onload=\"alert(1)\"")]
    [InlineData("xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image xlink:href=\"https://example.org/a.png\" width=\"1\" height=\"1\"/><g")]
    public void An_SVG_that_acts_or_fetches_is_refused_or_made_harmless(string attribute)
    {
        var made = Build("![돌](a.svg){#fig:a}\n\n@fig:a[을] 본다.\n", ("a.svg", Encoding.UTF8.GetBytes(SvgOf($"<g {attribute}></g>"))));
        AssertSoundOrTold(made);
    }

    [Fact]
    public void A_chapter_of_only_a_heading_is_sound() => AssertSound(Build(""));

    [Theory]
    [InlineData("a < b & c > d \"e\" 'f'")]
    [InlineData("🙂👩‍👩‍👧‍👦 그림글자")]
    [InlineData("שלום 세계 مرحبا")]
    [InlineData("각 ᄒᆞᆫ글 é ñ")]
    public void Titles_of_any_letters_are_sound(string title)
    {
        var made = Build("글.\n", title: title);
        AssertSound(made);
        Assert.Equal(title.Normalize(), made.Package!.Package.Descendants(EpubPackage.Dc + "title").First().Value);
    }

    [Fact]
    public void Identifiers_that_are_equal_when_cleaned_stay_apart()
    {
        var made = Build("## 하나 {#a:b:c}\n\n글.\n\n## 둘 {#a:b-c}\n\n글.\n\n## 셋 {#a-b-c}\n\n@a:b:c[과] @a:b-c[을] 본다.\n");
        AssertSound(made);
        Assert.Equal(2, made.Package!.Xml("ch01.xhtml").Descendants(EpubPackage.Xhtml + "a").Select(link => link.Attribute("href")?.Value).Where(href => href?.StartsWith("#a", StringComparison.Ordinal) == true).Distinct().Count());
    }

    [Fact]
    public void A_book_without_a_title_is_told()
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "book.yaml"), "id: a\ncontents: [01.md]\noutputs: [epub]\n");
        File.WriteAllText(Path.Combine(folder.Path, "01.md"), "# 하나\n\n글.\n");
        using var publisher = Publisher.Open();
        var result = publisher.Build(new BuildRequest { Folder = folder.Path, OutputFolder = folder.Path });
        Assert.False(result.Succeeded);
        Assert.Contains(result.Diagnostics, found => found.Severity == Severity.Error && found.Message.English.Contains("title", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "a")) && Directory.EnumerateFiles(Path.Combine(folder.Path, "a")).Any());
    }

    [Fact]
    public void Three_thousand_chapters_are_sound()
    {
        using var folder = new TempFolder();
        var names = Enumerable.Range(1, 3000).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number:0000}.md")).ToArray();
        foreach (var name in names)
        {
            File.WriteAllText(Path.Combine(folder.Path, name), $"# 장 {name}\n\n글.\n");
        }

        File.WriteAllText(Path.Combine(folder.Path, "book.yaml"), $"id: a\ntitle: 긴 책\ncontents: [toc, {string.Join(", ", names)}]\noutputs: [epub]\n");
        using var publisher = Publisher.Open();
        var result = publisher.Build(new BuildRequest { Folder = folder.Path, OutputFolder = Path.Combine(folder.Path, "out") });
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(found => found.Message.English)));
        var epub = File.ReadAllBytes(Path.Combine(folder.Path, "out", "a", "a.epub"));
        Assert.Equal(3002, EpubPackage.Open(epub).Spine.Count());
        Assert.Empty(EpubPreflight.Check(epub)!.Findings);
    }

    /// <summary>E23: about 100,000 letters with notes and links, in pieces before sections; links and notes still lead to their places.</summary>
    [Fact]
    public void E23_A_very_long_chapter_is_cut_into_files_of_at_most_300_kilobytes()
    {
        var text = new StringBuilder();
        for (var section = 1; section <= 40; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## 절 {section} {{#s:{section}}}\n\n");
            for (var paragraph = 0; paragraph < 30; paragraph++)
            {
                text.Append(CultureInfo.InvariantCulture, $"강물은 천천히 흐르고 마을 사람들은 저녁마다 둑에 나와 이야기를 나누었다. 물은 그들의 말을 다 듣고도 아무 말이 없었다.[^n{section}-{paragraph}] 앞의 @s:1[을] 보라.\n\n[^n{section}-{paragraph}]: 주의 글 {section}-{paragraph}.\n\n");
            }
        }

        var made = Build(text.ToString());
        AssertSound(made);
        var files = made.Package!.Spine.Where(name => name.StartsWith("ch01", StringComparison.Ordinal)).ToArray();
        Assert.InRange(files.Length, 2, 6);
        Assert.All(files, file => Assert.InRange(made.Package.File(file).Length, 1, 300_000));
        Assert.Equal(1200, files.Sum(file => made.Package.Xml(file).Descendants(EpubPackage.Xhtml + "aside").Count()));
    }

    private sealed record Made(bool Succeeded, IReadOnlyList<Diagnostic> Diagnostics, EpubPackage? Package, string? Judged);

    private static Made Build(string text, (string Name, byte[] Bytes)? picture = null, string title = "시월")
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "book.yaml"), $"id: a\ntitle: '{title.Replace("'", "''", StringComparison.Ordinal)}'\ncontents: [01.md]\noutputs: [epub]\n");
        File.WriteAllText(Path.Combine(folder.Path, "01.md"), $"# {title.Replace("<", "\\<", StringComparison.Ordinal)}\n\n{text}");
        if (picture is var (name, bytes))
        {
            File.WriteAllBytes(Path.Combine(folder.Path, name), bytes);
        }

        using var publisher = Publisher.Open();
        var result = publisher.Build(new BuildRequest { Folder = folder.Path, OutputFolder = Path.Combine(folder.Path, "out") });
        var file = Path.Combine(folder.Path, "out", "a", "a.epub");
        if (!result.Succeeded)
        {
            Assert.False(File.Exists(file));
            return new(false, [.. result.Diagnostics], null, null);
        }

        return new(true, [.. result.Diagnostics], EpubPackage.Open(File.ReadAllBytes(file)), string.Join('\n', EpubJudges.EpubCheck(file).Concat(EpubJudges.EpubCheckTs(file))));
    }

    private static void AssertSoundOrTold(Made made)
    {
        if (made.Succeeded)
        {
            AssertSound(made);
        }
        else
        {
            Assert.Contains(made.Diagnostics, found => found.Severity == Severity.Error && !found.Code.StartsWith("check-", StringComparison.Ordinal));
        }
    }

    private static void AssertSound(Made made)
    {
        Assert.True(made.Succeeded, string.Join('\n', made.Diagnostics.Select(found => found.Code + " " + found.Message.English)));
        Assert.Equal("", made.Judged);
    }
}
