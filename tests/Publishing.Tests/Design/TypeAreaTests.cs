using Publishing.Core;
using Publishing.Design;
using Xunit;

namespace Publishing.Tests.Design;

public sealed class TypeAreaTests
{
    private static readonly LayoutConfig Essay = new();

    [Fact]
    public void K21_The_type_area_is_31_ems_by_30_lines_and_the_remainder_goes_to_spine_and_foot()
    {
        var area = TypeArea.Of(Essay);

        Assert.Equal(310, area.Width.Points, 3);
        Assert.Equal(109.36, area.Width.Millimetres, 0.01);
        Assert.Equal(30, area.Lines);
        Assert.Equal(503, area.Height.Points, 3);
        Assert.Equal(177.44, area.Height.Millimetres, 0.01);
        Assert.Equal(24.64, area.Inner.Millimetres, 0.01);
        Assert.Equal(18, area.Outer.Millimetres, 0.001);
        Assert.Equal(27.56, area.FootOf(Essay.Page.Trim.Height).Millimetres, 0.01);
    }

    [Fact]
    public void K21_An_exact_measure_is_what_the_margins_leave()
    {
        var area = TypeArea.Of(Essay.Page with { Measure = MeasureMode.Exact }, Essay.Text);

        Assert.Equal(112, area.Width.Millimetres, 0.001);
        Assert.Equal(22, area.Inner.Millimetres, 0.001);
        Assert.Equal(30, area.Lines);
    }

    [Fact]
    public void K22_The_measure_starts_at_the_inner_margin_on_a_recto_and_at_the_outer_on_a_verso()
    {
        var page = new PageDesign
        {
            Trim = new TrimSize("46판", Length.FromMillimetres(127), Length.FromMillimetres(188)),
            Margins = new Margins(Length.FromMillimetres(22), Length.FromMillimetres(17), Length.FromMillimetres(17), Length.FromMillimetres(28)),
            Measure = MeasureMode.Exact,
        };

        var area = TypeArea.Of(page, Essay.Text);

        Assert.Equal(22, area.LeftOf(isRecto: true, page.Trim.Width).Millimetres, 0.001);
        Assert.Equal(17, area.LeftOf(isRecto: false, page.Trim.Width).Millimetres, 0.001);
    }

    [Fact]
    public void A_room_of_exactly_ten_ems_keeps_all_ten()
    {
        var page = Essay.Page with
        {
            Trim = new TrimSize(null, Length.FromPoints(200), Length.FromPoints(300)),
            Margins = new Margins(Length.FromPoints(60), Length.FromPoints(40), Length.FromPoints(40), Length.FromPoints(50)),
        };

        var area = TypeArea.Of(page, Essay.Text);

        Assert.Equal(100, area.Width.Points, 3);
        Assert.Equal(60, area.Inner.Points, 3);
        Assert.Equal(12, area.Lines);
    }
}
