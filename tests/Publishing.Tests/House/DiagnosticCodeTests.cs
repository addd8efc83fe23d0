using System.Text.RegularExpressions;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>Every complaint has one code, one home, one folder that shows it and one page that explains it (house-style.md §6).</summary>
public sealed partial class DiagnosticCodeTests
{
    private static readonly (string File, string Code)[] Written = [..
        from file in SourceFiles.All
        from Match match in Code().Matches(file.Text)
        select (file.Path, match.Groups[1].Value)];

    private static readonly (string File, string Code)[] Codes = [.. Written.Where(c => IsNamed(c.File, "Diagnostics"))];

    private static readonly (string File, string Code)[] Explained = [.. Written.Where(c => IsNamed(c.File, "Explanations"))];

    [Fact]
    public void There_are_codes_to_check() => Assert.NotEmpty(Codes);

    [Fact]
    public void Every_code_is_written_once() => Assert.Equal(Codes.Select(c => c.Code).Distinct(), Codes.Select(c => c.Code));

    [Fact]
    public void Codes_stand_only_in_Diagnostics_files_and_Explanations_tables() => Assert.Empty(Written.Except(Codes).Except(Explained));

    [Fact]
    public void Every_code_is_explained_once_and_beside_its_diagnostics()
    {
        Assert.Equal(Codes.Select(c => c.Code).Order(StringComparer.Ordinal), Explained.Select(c => c.Code).Order(StringComparer.Ordinal));
        Assert.Equal(Codes.Select(FolderOf).ToHashSet(), Explained.Select(FolderOf).ToHashSet());
    }

    [Fact]
    public void Every_table_of_explanations_is_in_the_list() =>
        Assert.Equal(Explained.Select(c => c.Code).Order(StringComparer.Ordinal), Explanations.All.Select(page => page.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_has_a_complaint_folder()
    {
        var folder = Repository.PathOf("tests", "Publishing.Tests", "Complaints");
        Assert.All(Codes, c => Assert.True(IsShown(Path.Combine(folder, c.Code)), $"no complaint folder for {c.Code}"));
    }

    [Fact]
    public void Every_complaint_folder_has_its_code()
    {
        var known = Codes.Select(c => c.Code).ToHashSet();
        Assert.All(
            Directory.EnumerateDirectories(Repository.PathOf("tests", "Publishing.Tests", "Complaints")),
            path => Assert.Contains(Path.GetFileName(path), known));
    }

    private static (string? Folder, string Code) FolderOf((string File, string Code) written) => (Path.GetDirectoryName(written.File), written.Code);

    private static bool IsNamed(string file, string kind) => Path.GetFileName(file).Contains(kind, StringComparison.Ordinal);

    private static bool IsShown(string folder) =>
        File.Exists(Path.Combine(folder, "expected.txt")) || File.Exists(Path.Combine(folder, "note.txt"));

    [GeneratedRegex("\"([a-z]+-\\d{3})\"")]
    private static partial Regex Code();
}
