using System.Text.Json;
using System.Text;
using Publishing.Live;
using Publishing.Reading.Starting;
using Publishing.Reading;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading.Starting;

/// <summary>A new book builds at once, in every preset, and its commented values are those in use.</summary>
public sealed class BookStarterTests
{
    public static TheoryData<string> Presets => [.. Publisher.PresetNames];

    [Theory, MemberData(nameof(Presets))]
    public void A_new_book_builds_without_a_word_of_complaint(string preset)
    {
        using var root = new TempFolder();
        var folder = Path.Combine(root.Path, "my-book");
        Assert.Equal(0, CommandLine.Run("new", folder, "--preset", preset, "--title", "나의 \"책\"", "--author", "홍길동").ExitCode);
        var built = CommandLine.Run("build", folder, "--strict", "-o", Path.Combine(root.Path, "out"), "--diagnostics", "json");
        Assert.Equal((0, ""), (built.ExitCode, built.Output));
        Assert.Equal(["my-book.epub", "my-book.pdf", "report.html", "report.json"], Directory.EnumerateFiles(Path.Combine(root.Path, "out", "my-book")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("나의 \"책\"", BookReader.Read(folder).Value.Metadata.Title);
    }

    [Theory, MemberData(nameof(Presets))]
    public void The_values_that_are_commented_out_are_those_in_use(string preset)
    {
        using var folder = new TempFolder();
        Assert.Empty(BookStarter.Start(folder.Path, preset, null, null));
        var file = Path.Combine(folder.Path, "layout.yaml");
        using var publisher = Publisher.Open();
        var commented = publisher.OpenLive(folder.Path).Refresh();
        var lines = File.ReadAllLines(file);
        File.WriteAllLines(file, lines.Select((line, index) => index > 2 && line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line));
        var written = publisher.OpenLive(folder.Path).Refresh();
        Assert.DoesNotContain(written.Diagnostics, found => found.Severity != Publishing.Core.Severity.Information);
        Assert.True(lines.Length > 60);
        Assert.Equal(Letters(commented), Letters(written));
    }

    [Fact]
    public void A_folder_with_files_is_left_alone()
    {
        using var folder = new TempFolder();
        folder.Write("note.txt", Encoding.UTF8.GetBytes("두어라"));
        var ran = CommandLine.Run("new", folder.Path);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("[import-001]", ran.Error, StringComparison.Ordinal);
        Assert.Equal(["note.txt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void An_unknown_preset_is_wrong_usage() => Assert.Equal(2, CommandLine.Run("new", "x", "--preset", "thriller").ExitCode);

    [Fact]
    public void The_settings_of_the_editor_bind_schemas_that_are_there()
    {
        using var folder = new TempFolder();
        BookStarter.Start(folder.Path, "novel", null, null);
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, ".vscode", "settings.json")));
        foreach (var schema in settings.RootElement.GetProperty("yaml.schemas").EnumerateObject())
        {
            using var text = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, schema.Name)));
            Assert.Equal(schema.Name.Contains("book", StringComparison.Ordinal) ? "book.yaml" : "layout.yaml", text.RootElement.GetProperty("title").GetString());
        }

        Assert.Equal(File.ReadAllText(Path.Combine(folder.Path, ".vscode", "settings.json")), CommandLine.Run("schema", "vscode").Output);
    }

    private static string Letters(LiveEdition edition) =>
        string.Join("\n", edition.Pages.SelectMany(page => edition.LinesOf(page.Index)).Select(line => FormattableString.Invariant($"{line.X:0.00} {line.Y:0.00} {line.Width:0.00} {line.Height:0.00} {line.Text}")));
}
