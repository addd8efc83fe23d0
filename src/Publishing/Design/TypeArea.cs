using Publishing.Core;

namespace Publishing.Design;

/// <summary>
/// 판면: where running text may stand on every page, without running head and folio (K21, K22). <see cref="Inner"/>, <see cref="Outer"/>
/// and <see cref="Head"/> are the margins as they come out, <see cref="Inner"/> at the spine. The first baseline grid line belongs to
/// a line box as high as the body size at the very top; the box of each further line is one <see cref="Leading"/> below.
/// </summary>
/// <param name="Width">The measure: whole ems of the body under <see cref="MeasureMode.WholeEms"/>.</param>
/// <param name="Height">(lines − 1) × leading + one em.</param>
/// <param name="Lines">Whole lines of the body grid, at least one.</param>
/// <param name="Leading">Baseline to baseline.</param>
internal sealed record TypeArea(Length Inner, Length Outer, Length Head, Length Width, Length Height, int Lines, Length Leading)
{
    // Margins written in mm come out of rounding up to a unit apart; 1/100 pt is far below what a press can hold.
    private static readonly Length Slack = Length.FromPoints(0.01);

    /// <summary>The type area that margins, body size and leading leave; what does not fill an em or a line goes to spine and foot.</summary>
    public static TypeArea Of(LayoutConfig layout) => Of(layout.Page, layout.Text);

    public static TypeArea Of(PageDesign page, TextDesign text)
    {
        var margins = page.Margins;
        var room = page.Trim.Width - margins.Inner - AllowanceOf(page.Binding) - margins.Outer;
        var width = page.Measure == MeasureMode.Exact ? room : text.Size * HowMany(text.Size, room);
        var lines = 1 + Math.Max(0, HowMany(text.Leading, page.Trim.Height - margins.Head - margins.Foot - text.Size));
        return new TypeArea(
            Inner: page.Trim.Width - margins.Outer - width,
            margins.Outer,
            margins.Head,
            width,
            Height: (text.Leading * (lines - 1)) + text.Size,
            lines,
            text.Leading);
    }

    /// <summary>What a binding takes from the inner margin (P6): 3 mm where the block is glued, 7 mm where it is stapled through the side.</summary>
    public static Length AllowanceOf(Binding binding) => binding switch
    {
        Binding.Perfect => Length.FromMillimetres(3),
        Binding.Cased => Length.FromMillimetres(1),
        Binding.Side => Length.FromMillimetres(7),
        _ => Length.Zero,
    };

    /// <summary>The left edge of the measure: at the inner margin on a recto, at the outer on a verso.</summary>
    public Length LeftOf(bool isRecto, Length trimWidth) => isRecto ? Inner : trimWidth - Inner - Width;

    /// <summary>The blank between the last line box and the trimmed foot.</summary>
    public Length FootOf(Length trimHeight) => trimHeight - Head - Height;

    private static int HowMany(Length part, Length whole) => (int)Math.Floor((whole + Slack) / part);
}
