using Publishing.Core;
using Xunit;

namespace Publishing.Tests.Core;

public sealed class SuggestionTests
{
    private static readonly string[] Words = ["epigraph", "poem", "note", "letter", "right", "center"];

    [Theory]
    [InlineData("epigrahp", "epigraph")]
    [InlineData("pome", "poem")]
    [InlineData("leter", "letter")]
    [InlineData("Note", "note")]
    [InlineData("centre", "center")]
    [InlineData("rihgt", "right")]
    public void A_slip_of_the_key_finds_its_word(string word, string meant) => Assert.Equal(meant, Suggestion.For(word, Words));

    [Theory]
    [InlineData("")]
    [InlineData("verse")]
    [InlineData("x")]
    public void A_word_that_is_near_to_nothing_finds_nothing(string word) => Assert.Null(Suggestion.For(word, Words));

    [Fact]
    public void The_nearer_of_two_words_wins() => Assert.Equal("title", Suggestion.For("titel", ["titles", "title"]));

    [Fact]
    public void A_single_letter_never_becomes_another_one() => Assert.Null(Suggestion.For("a", ["b"]));

    [Fact]
    public void A_very_long_word_finds_nothing() => Assert.Null(Suggestion.For(new string('a', 100_000), ["a"]));
}
