using Publishing.Core;
using Publishing.Design;
using Xunit;

namespace Publishing.Tests.Design;

public sealed class PresetsTests
{
    public static TheoryData<string> Names => [.. Presets.Names];

    [Fact]
    public void K14_A_novel_is_set_in_10_points() => Assert.Equal(10.000, Presets.Named("novel")!.Text.Size.Points);

    [Fact]
    public void K22_A_novel_on_46판_starts_its_lines_22_mm_from_the_spine_and_17_mm_from_the_outer_edge()
    {
        var novel = Presets.Named("novel")!;

        var (area, trim) = (TypeArea.Of(novel), novel.Page.Trim);

        Assert.Equal((127, 188), (Math.Round(trim.Width.Millimetres, 3), Math.Round(trim.Height.Millimetres, 3)));
        Assert.Equal(22, area.LeftOf(isRecto: true, trim.Width).Millimetres, 0.001);
        Assert.Equal(17, area.LeftOf(isRecto: false, trim.Width).Millimetres, 0.001);
        Assert.Equal(23, area.Lines);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void K22_Inner_is_wider_than_outer_and_foot_than_head(string name)
    {
        var layout = Presets.Named(name)!;
        var area = TypeArea.Of(layout);

        Assert.True(area.Inner > area.Outer);
        Assert.True(area.FootOf(layout.Page.Trim.Height) > area.Head);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void K15_The_leading_is_160_to_200_per_cent(string name)
    {
        var text = Presets.Named(name)!.Text;

        Assert.InRange(text.Leading / text.Size, 1.6, 2.0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_note_lines_make_three_lines_of_the_body(string name)
    {
        var layout = Presets.Named(name)!;

        Assert.Equal(3 * layout.Text.Leading.Points, 4 * layout.Notes.Leading.Points, 0.001);
        Assert.Equal(3 * layout.Text.Leading.Points, 4 * layout.Tables.Leading.Points, 0.001);
        Assert.Equal(3 * layout.Text.Leading.Points, 4 * layout.Code.Leading.Points, 0.001);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_knows_its_name(string name) => Assert.Equal(name, Presets.Named(name)!.Preset);

    [Fact]
    public void There_are_no_leaders_in_novels_poetry_and_picture_books() =>
        Assert.Equal(["novel", "poetry", "picture-book"], Presets.Names.Where(name => !Presets.Named(name)!.Contents.Leaders));

    [Fact]
    public void P1_Table_1_has_its_ten_names_and_sizes() => Assert.Equal(
        [
            "신국판 152×225", "국판 148×210", "국배판 210×297", "국반판 105×148", "46판 127×188", "46배판 188×257",
            "크라운판 176×248", "30절 125×205", "36절 103×182", "타블로이드 257×364",
        ],
        TrimSizes.All.Take(10).Select(trim => $"{trim.Name} {trim.Width}×{trim.Height}"));

    [Theory]
    [InlineData("A5", "국판")]
    [InlineData("A4", "국배판")]
    [InlineData("A6", "국반판")]
    [InlineData("3×6판", "36절")]
    [InlineData("사륙판", "46판")]
    public void P1_Other_spellings_lead_to_the_same_size(string written, string name) => Assert.Equal(name, TrimSizes.Named(written)!.Name);
}
