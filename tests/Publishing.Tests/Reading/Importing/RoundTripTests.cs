using System.Text.RegularExpressions;
using Publishing.Reading.Importing;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Reading.Importing;

/// <summary>Text, our PDF, poppler's text of it, and back again.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void The_pamphlet_comes_back_from_its_own_PDF_paragraph_for_paragraph()
    {
        var seed = Repository.Shared("seed", "october-pamphlet.txt");
        Assert.SkipWhen(seed is null, "../shared/seed is not here.");
        using var temp = new TempFolder();
        var first = ImportInto(temp, seed!, "first");
        Assert.Equal(0, CommandLine.Run("build", Path.Combine(temp.Path, "first"), "-o", Path.Combine(temp.Path, "out"), "--format", "reading").ExitCode);
        var text = Path.Combine(temp.Path, "back.txt");
        Assert.Equal(0, ExternalTool.Require("pdftotext").Run("-layout", Path.Combine(temp.Path, "out", "first", "first.pdf"), text).ExitCode);
        var second = ImportInto(temp, text, "second").ToHashSet(StringComparer.Ordinal);
        Assert.InRange(first.Count(second.Contains), (first.Length * 99 / 100) + 1, first.Length);
    }

    /// <summary>K82: poppler alone would lose the space at a line end, and with it where a word ended.</summary>
    [Fact]
    public void K82_A_line_that_ends_at_a_word_is_extracted_with_its_space_and_one_inside_a_word_without()
    {
        using var temp = new TempFolder();
        var words = string.Join(' ', Enumerable.Range(1, 100).Select(n => n % 3 == 0 ? "바닷가에서" : n % 7 == 0 ? "Petrograd" : "우리는"));
        Directory.CreateDirectory(Path.Combine(temp.Path, "b"));
        temp.Write("b/book.yaml", "id: b\ntitle: 책\ncontents: [01.md]\n"u8);
        temp.Write("b/01.md", System.Text.Encoding.UTF8.GetBytes("# 첫 장\n\n" + words + " 끝났다.\n"));
        Assert.Equal(0, CommandLine.Run("build", Path.Combine(temp.Path, "b"), "-o", temp.Path).ExitCode);
        var raw = ExternalTool.Require("pdftotext").Run("-raw", Path.Combine(temp.Path, "b", "b.pdf"), "-").Output;
        Assert.Contains(words + " 끝났다.", raw.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string[] ImportInto(TempFolder temp, string file, string name)
    {
        Assert.False(BookImporter.Import(file, Path.Combine(temp.Path, name)).HasErrors);
        return [.. Regex.Split(File.ReadAllText(Path.Combine(temp.Path, name, "01.md")), @"\n\s*\n").Select(paragraph => paragraph.Trim())];
    }
}
