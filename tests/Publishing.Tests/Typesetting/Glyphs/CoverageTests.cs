using Publishing.Core;
using Publishing.Design;
using Publishing.Tests.Support;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;
using Xunit;

namespace Publishing.Tests.Typesetting.Glyphs;

public sealed class CoverageTests
{
    [Fact]
    public void K76_Rare_syllables_are_no_complaint() =>
        Assert.Empty(Coverage.Check(Styled.Shape("똠방각하 펲시콜라 찦차 뷁", Styled.Serif)));

    [Fact]
    public void K76_A_letter_no_font_has_is_named_with_its_place()
    {
        var found = Assert.Single(Coverage.Check(Styled.Shape("가 \U0001F701 나", Styled.Serif)));
        Assert.Equal(("glyphs-001", Severity.Error), (found.Code, found.Severity));
        Assert.Contains("‘\U0001F701’ (U+1F701)", found.Message.Korean, StringComparison.Ordinal);
        Assert.Equal(new SourceSpan("a.md", 102, 2), found.Where);
    }

    [Fact]
    public void A_letter_of_the_colophon_that_no_font_has_stands_in_no_manuscript()
    {
        var styled = new StyledText("\U0001F701", [new StyledRun(0, 2, Styled.Square, default)], []);
        Assert.Null(Assert.Single(Coverage.Check(Shaper.Shape(styled, TestFonts.Books))).Where);
    }

    [Fact]
    public void An_inline_picture_is_no_letter() =>
        Assert.Empty(Coverage.Check(Styled.Shape("가\uFFFC나", Styled.Square, null, new TextMark.Picture(1, 1, "a.png", "", default))));

    [Fact]
    public void Marks_that_are_not_drawn_need_no_glyph() =>
        Assert.Empty(Coverage.Check(Styled.Shape("가\u200B나\u2060다\u2028라\u00A0마\t바\uFE0F", Styled.Square)));

    [Fact]
    public void Half_a_surrogate_pair_is_a_complaint_and_no_crash() =>
        Assert.Single(Coverage.Check(Styled.Shape("가\uD83D나", Styled.Square with { Font = new FontChoice("Square", 700) }, TestFonts.Square)));
}
