using System.Globalization;
using System.Text.RegularExpressions;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>A row of typography.md or publishing.md that was met keeps a test named after it.</summary>
public sealed partial class RowTests
{
    /// <summary>Rows K1 to K49, K67 to K84, K87, K91 and K92: the lines of a book.</summary>
    private static readonly string[] Lines = [.. Enumerable.Range(1, 49).Concat(Enumerable.Range(67, 18)).Concat([87, 91, 92]).Select(row => Invariant($"K{row}"))];

    /// <summary>Rows about the pages of a book, and those of publishing.md about page and colophon.</summary>
    private static readonly string[] Pages =
    [
        .. Enumerable.Range(50, 17).Select(row => Invariant($"K{row}")), "K85", "K86", "P4", "P6", "P7", "P8",
        .. Enumerable.Range(1, 3).Select(row => Invariant($"M{row}")), "M6", "M7", "M15", "M16", "M17",
    ];

    /// <summary>Rows about print, and those about ISBN and barcode.</summary>
    private static readonly string[] Print = [.. Enumerable.Range(1, 34).Select(row => Invariant($"P{row}")), .. Enumerable.Range(8, 5).Select(row => Invariant($"M{row}")), "M4", "M19"];

    /// <summary>Rows about the e-book, and those about its record; M5 is a note on penalties and M13 on what is handed in of paper.</summary>
    private static readonly string[] Ebook = [.. Enumerable.Range(1, 38).Select(row => Invariant($"E{row}")), "M14", "M15", "M17", "M18", "M19", "M20"];

    [Fact]
    public void Every_row_about_the_e_book_has_a_test() => AssertTested(Ebook);

    [Fact]
    public void Every_row_about_print_has_a_test() => AssertTested(Print);

    [Fact]
    public void Every_row_about_lines_has_a_test() => AssertTested(Lines);

    [Fact]
    public void Every_row_about_pages_has_a_test() => AssertTested(Pages);

    private static void AssertTested(string[] rows)
    {
        var tested = Directory.EnumerateFiles(Repository.PathOf("tests", "Publishing.Tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Method().Matches(File.ReadAllText(file)))
            .SelectMany(match => match.Groups[1].Value.Split('_', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(rows.Except(tested));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The names of rows at the start of a test's name: K25_K84_Gaps_between…</summary>
    [GeneratedRegex(@"(?:void|Task) ((?:[A-Z][0-9]+_)+)\w+\(")]
    private static partial Regex Method();
}
