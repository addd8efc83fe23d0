using Publishing.Design;
using Publishing.Typesetting.Flow;
using Xunit;

namespace Publishing.Tests.Typesetting.Flow;

/// <summary>What the layout config makes of emphasis.</summary>
public sealed class StylesTests
{
    [Theory]
    [InlineData(nameof(EmphasisMark.Dot), true, false, false)]
    [InlineData(nameof(EmphasisMark.Ring), true, true, false)]
    [InlineData(nameof(EmphasisMark.Underline), false, false, true)]
    public void K67_K68_Emphasis_may_be_a_mark_of_the_books_choice(string mark, bool hasDots, bool hasRings, bool isUnderlined)
    {
        var layout = new LayoutConfig { Emphasis = new EmphasisDesign { Style = EmphasisStyle.Mark, Mark = Enum.Parse<EmphasisMark>(mark) } };
        var styles = new Styles(layout, "ko");
        var emphasised = styles.Emphasised(styles.Body);
        Assert.Equal((hasDots, hasRings, isUnderlined), (emphasised.HasDots, emphasised.HasRings, emphasised.IsUnderlined));
        Assert.Equal(styles.Body.Font, emphasised.Font);
    }
}
