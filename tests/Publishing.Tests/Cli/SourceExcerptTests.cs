using Publishing.Cli.Console;
using Publishing.Tests.Support;
using Xunit;

namespace Publishing.Tests.Cli;

/// <summary>A syllable of Hangul, a hanja and a picture take two columns, a tab is shown as four.</summary>
public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("글이 ⟦틀린⟧ 곳", "글이 틀린 곳", "     ^^^^")]
    [InlineData("漢字 ⟦大⟧", "漢字 大", "     ^^")]
    [InlineData("🎉 ⟦a⟧", "🎉 a", "   ^")]
    [InlineData("👨‍👩‍👧 ⟦b⟧", "👨‍👩‍👧 b", "   ^")]
    [InlineData("가\t⟦나⟧", "가    나", "      ^^")]
    [InlineData("끝⟦⟧", "끝", "  ^")]
    [InlineData("\u001b[31m⟦나⟧", "␛[31m나", "     ^^")]
    [InlineData("앞\u202E⟦뒤⟧", "앞\uFFFD뒤", "   ^^")]
    public void Carets_stand_under_the_words(string annotated, string shown, string carets)
    {
        var excerpt = Of(annotated, columns: 80);
        Assert.Equal((shown, carets), (excerpt.Text, excerpt.Blank + excerpt.Carets));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place_and_keeps_to_the_width()
    {
        var excerpt = Of(new string('가', 60) + "⟦나다⟧" + new string('라', 60), columns: 40);
        Assert.Equal(1, excerpt.Text.IndexOf('가', StringComparison.Ordinal));
        Assert.Equal(('…', '…'), (excerpt.Text[0], excerpt.Text[^1]));
        Assert.InRange(TextWidth.Of($"  {excerpt.Number} | {excerpt.Text}"), 38, 40);
        Assert.Equal("나다", excerpt.Text.Substring(1 + ((excerpt.Blank.Length - 1) / 2), 2));
        Assert.Equal("^^^^", excerpt.Carets);
    }

    [Fact]
    public void A_place_wider_than_the_line_has_carets_to_the_end_of_what_is_shown()
    {
        var excerpt = Of("앞 ⟦" + new string('나', 60) + "⟧", columns: 40);
        Assert.EndsWith("나…", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal(TextWidth.Of(excerpt.Text) - 1, excerpt.Blank.Length + excerpt.Carets.Length);
    }

    [Fact]
    public void At_the_end_of_a_long_line_the_room_is_used_for_what_stands_before()
    {
        var excerpt = Of(new string('a', 100) + "⟦b⟧", columns: 46);
        Assert.Equal("…" + new string('a', 37) + "b", excerpt.Text);
    }

    private static SourceExcerpt Of(string annotated, int columns)
    {
        var text = AnnotatedText.Parse(annotated);
        return SourceExcerpt.Of(text.Source, text.Spans[0], columns);
    }
}
