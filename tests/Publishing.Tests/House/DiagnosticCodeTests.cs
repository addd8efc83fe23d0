using System.Text.RegularExpressions;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>Every complaint has one code, one home and one folder that shows it (house-style.md §6).</summary>
public sealed partial class DiagnosticCodeTests
{
    private static readonly (string File, string Code)[] Codes = [..
        from file in SourceFiles.All
        from Match match in Code().Matches(file.Text)
        select (file.Path, match.Groups[1].Value)];

    [Fact]
    public void There_are_codes_to_check() => Assert.NotEmpty(Codes);

    [Fact]
    public void Every_code_is_written_once() => Assert.Equal(Codes.Select(c => c.Code).Distinct(), Codes.Select(c => c.Code));

    [Fact]
    public void Codes_stand_only_in_Diagnostics_files() =>
        Assert.All(Codes, c => Assert.Contains("Diagnostics", Path.GetFileName(c.File), StringComparison.Ordinal));

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

    private static bool IsShown(string folder) =>
        File.Exists(Path.Combine(folder, "expected.txt")) || File.Exists(Path.Combine(folder, "note.txt"));

    [GeneratedRegex("\"([a-z]+-\\d{3})\"")]
    private static partial Regex Code();
}
