using System.Text.RegularExpressions;
using Xunit;

namespace Publishing.Tests.House;

/// <summary>Same input, same bytes: nothing in the program may ask for the time, for chance or for the machine's culture.</summary>
public sealed partial class SameBytesTests
{
    /// <summary>The banned calls are compile errors through <c>src/BannedSymbols.txt</c>; this sees that nobody switched the analyzer off.</summary>
    [Fact]
    public void Nobody_silences_the_list_of_banned_calls() =>
        Assert.Empty(SourceFiles.All.Where(file => file.Text.Contains("RS0030", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Nobody_formats_in_the_culture_of_the_machine() =>
        Assert.Empty(SourceFiles.All.Where(file => Culture().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void Nobody_asks_the_clock_or_chance() =>
        Assert.Empty(SourceFiles.All.Where(file => ClockOrChance().IsMatch(file.Text)).Select(file => file.Path));

    [GeneratedRegex(@"CultureInfo\.Current|\.ToUpper\(\)|\.ToLower\(\)")]
    private static partial Regex Culture();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|Guid\.NewGuid|new Random\b|Random\.Shared|TimeProvider\.System")]
    private static partial Regex ClockOrChance();
}
