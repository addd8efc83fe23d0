using Publishing.Design;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Books;

/// <summary>The sample chapter of every preset, in the books' own fonts: what the handbook shows.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Presets.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_preset_has_a_sample_that_is_silent(string preset)
    {
        var book = SmallBook.Read(Repository.PathOf("docs", "samples", preset), TestFonts.Books);
        Assert.Equal(preset, book.Layout.Preset);
        Assert.Empty(book.Diagnostics);
        Assert.InRange(book.Typeset.Pages.Length, 1, 2);
        Assert.True(File.Exists(Repository.PathOf("manuscript", "handbook", "images", $"preset-{preset}.png")));
    }
}
