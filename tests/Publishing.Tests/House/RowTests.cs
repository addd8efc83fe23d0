using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>A row of typography.md that was met keeps a test named after it.</summary>
public sealed partial class RowTests
{
    /// <summary>Rows K1 to K49, K67 to K84, K87, K91 and K92: the lines of a book.</summary>
    private static readonly int[] Lines = [.. Enumerable.Range(1, 49), .. Enumerable.Range(67, 18), 87, 91, 92];

    [Fact]
    public void Every_row_about_lines_has_a_test()
    {
        var tested = Directory.EnumerateFiles(Repository.PathOf("tests", "Publishing.Tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Method().Matches(File.ReadAllText(file)))
            .SelectMany(match => Row().Matches(match.Groups[1].Value))
            .Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .ToHashSet();
        Assert.Empty(Lines.Except(tested).Select(row => $"K{row}"));
    }

    /// <summary>The names of rows at the start of a test's name: K25_K84_Gaps_between…</summary>
    [GeneratedRegex(@"(?:void|Task) ((?:[A-Z][0-9]+_)+)\w+\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"K([0-9]+)_")]
    private static partial Regex Row();
}
