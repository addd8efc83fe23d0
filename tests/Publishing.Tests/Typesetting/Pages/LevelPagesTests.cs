using CsCheck;
using Publishing.Typesetting.Pages;
using Xunit;
using static Publishing.Tests.Typesetting.Pages.Galleys;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Facing pages end level (K23): every expectation is a count of lines on pages of ten.</summary>
public sealed class LevelPagesTests
{
    [Fact]
    public void A_page_ends_as_short_as_the_page_it_faces()
    {
        // Nine lines, then a paragraph of three that is not cut: the left page lacks a line, so the right one ends a line early too.
        var galley = Of([.. Ones(9), Paragraph(3), .. Ones(22)]);
        Assert.Equal([9, 9, 10, 6], Counts(BuildFromVerso(galley, lines: 10)));
    }

    [Fact]
    public void Pages_that_do_not_face_each_other_are_not_compared()
    {
        // The same text from a right page on: its overleaf is full.
        var galley = Of([.. Ones(9), Paragraph(3), .. Ones(22)]);
        Assert.Equal([9, 10, 10, 5], Counts(Build(galley, lines: 10)));
    }

    [Fact]
    public void A_paragraph_gives_a_line_more_where_a_page_would_end_short()
    {
        // Three lines become four: ten on the left page.
        var galley = Of([Giving(3, 1), .. Ones(6), Paragraph(3), .. Ones(14)]);
        Assert.Equal([10, 10, 7], Counts(BuildFromVerso(galley, lines: 10)));
    }

    [Fact]
    public void A_paragraph_gives_a_line_away_where_a_whole_one_then_fits()
    {
        // Four lines become three, and the three of the next paragraph stand on lines 8 to 10.
        var galley = Of([Giving(4, -1), .. Ones(4), Paragraph(3), .. Ones(15)]);
        Assert.Equal([10, 10, 5], Counts(BuildFromVerso(galley, lines: 10)));
    }

    [Fact]
    public void White_above_a_heading_takes_a_line_more()
    {
        // One line, white, heading on line 4, white, text on lines 6 to 9; then a paragraph of three. With three lines of white the text ends on line 10.
        var galley = Of([Paragraph(1), Heading(), .. Ones(4), Paragraph(3), .. Ones(14)]);
        var pages = BuildFromVerso(galley, lines: 10);
        Assert.Equal([0, 68, 102, 119, 136, 153], Tops(pages.Pages[0]));
        Assert.Equal([6, 10, 7], Counts(pages));
    }

    [Fact]
    public void A_paragraph_that_goes_on_overleaf_keeps_its_lines()
    {
        // The only paragraph that could give is cut by the page end.
        var galley = Of([.. Ones(5), Giving(9, 1, -1), .. Ones(6)]);
        Assert.Equal([10, 10], Counts(BuildFromVerso(galley, lines: 10)));
    }

    [Fact]
    public void K64_A_long_table_is_cut_where_else_a_third_of_the_page_stays_white()
    {
        // Eight lines and one of white leave room for the head and seven rows of ten; whole, the table would leave twelve lines white.
        Assert.Equal([16, 8], Counts(Build(Of(Paragraph(8), Table(11), Paragraph(5)), lines: 20)));
    }

    [Fact]
    public void K64_A_table_of_which_fewer_than_three_rows_would_fit_moves_whole()
    {
        // Fifteen lines leave room for the head and two rows: four white lines are better.
        Assert.Equal([15, 16], Counts(Build(Of(Paragraph(15), Table(11), Paragraph(5)), lines: 20)));
    }

    [Fact]
    public void The_last_page_of_a_section_need_not_be_level()
    {
        Assert.Equal([10, 6], Counts(BuildFromVerso(Of([.. Ones(16)]), lines: 10)));
    }

    /// <summary>Whatever gives: nothing is lost or set twice, and nothing leaves the grid or the page.</summary>
    [Fact]
    public void K23_Blocks_that_give_stay_whole_and_on_the_grid() => AnyGalley.Sample((galley, startsOnRecto) =>
    {
        var frame = Frame(20);
        var pages = PageBuilder.Build(galley, frame, startsOnRecto).Pages;
        var words = pages.SelectMany(page => page.Text).GroupBy(slice => slice.Strip!.Source.Start).Select(strip => (strip.Key, Lines: strip.Count())).ToArray();
        Assert.Equal(galley.Strips.Length, words.Length);
        foreach (var (index, lines) in words)
        {
            var own = galley.Strips[index].Slices.Length;
            Assert.InRange(lines, own - 1, own + 1);
        }

        foreach (var page in pages)
        {
            Assert.All(page.Text, slice => Assert.Equal(0, slice.Top.Units % Pt(17).Units));
            Assert.Equal(page.Text.Length, page.Text.Select(slice => slice.Top).Distinct().Count());
            Assert.True(page.Text[^1].Top + Pt(10) <= frame.Height);
        }
    });

    [Fact]
    public void A_search_that_served_the_other_side_finds_what_a_new_one_finds() => AnyGalley.Sample((galley, startsOnRecto) =>
    {
        var builder = new PageBuilder(galley, Frame(20));
        builder.Build(!startsOnRecto);
        AssertSame(PageBuilder.Build(galley, Frame(20), startsOnRecto), builder.Build(startsOnRecto));
    });

    /// <summary>The next round's galley: some paragraphs set anew in lines of the same heights.</summary>
    [Fact]
    public void What_was_chosen_holds_for_a_galley_of_the_same_heights() => AnyGalley.Sample((galley, startsOnRecto) =>
    {
        var chosen = PageBuilder.Build(galley, Frame(20), startsOnRecto).Choice!;
        var next = new Galley([.. galley.Strips.Select((strip, index) => index % 3 == 0 ? strip with { Slices = [.. strip.Slices.Select(slice => slice with { })] } : strip)], []);
        var same = PageBuilder.Compose(next, Frame(20), chosen.For(next)!);
        AssertSame(PageBuilder.Build(next, Frame(20), startsOnRecto), same);
        Assert.All(same.Pages.SelectMany(page => page.Text), slice => Assert.Contains(slice.Strip!.Source.Start, next.Strips.Select(strip => strip.Source.Start)));
    });

    [Fact]
    public void What_was_chosen_does_not_hold_where_a_line_more_or_another_gift_might_change_it()
    {
        var galley = Of([Giving(3, 1), .. Ones(6), Paragraph(3), .. Ones(14)]);
        var chosen = PageBuilder.Build(galley, Frame(10), startsOnRecto: false).Choice!;
        Assert.Null(chosen.For(new Galley(galley.Strips.SetItem(1, Paragraph(2)), [])));
        Assert.Null(chosen.For(new Galley(galley.Strips.SetItem(0, Paragraph(3)), [])));
        Assert.Null(chosen.For(new Galley(galley.Strips.SetItem(1, Paragraph(1, (0, 0))), [])));
        Assert.NotNull(chosen.For(new Galley(galley.Strips.SetItem(0, Giving(3, 1)), [])));
    }

    private static void AssertSame(SectionPages wanted, SectionPages found)
    {
        Assert.Equal(wanted.Cost, found.Cost);
        Assert.Equal(wanted.Starts.AsEnumerable(), found.Starts);
        Assert.Equal(wanted.Pages.Select(Tops), found.Pages.Select(Tops));
        Assert.Equal(wanted.Pages.Select(page => page.Text.Select(slice => slice.Strip!.Source)), found.Pages.Select(page => page.Text.Select(slice => slice.Strip!.Source)));
    }

    private static readonly Gen<(Galley Galley, bool StartsOnRecto)> AnyGalley = Gen.Select(
        Gen.Frequency(
            (6, Gen.Int[1, 12].Select(lines => Paragraph(lines))),
            (4, Gen.Select(Gen.Int[3, 12], Gen.Int[-1, 1]).Select((lines, more) => Giving(lines, more, -more))),
            (1, Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1]).Select((before, after) => Heading(before, after)))).Array[1, 60],
        Gen.Bool).Select((strips, side) => (Of([.. strips.Select(Numbered)]), side));

    private static IEnumerable<Strip> Ones(int count) => Enumerable.Repeat(0, count).Select(_ => Paragraph(1));

    /// <summary>The place of a strip in its galley as its source, so that a paragraph set anew can be told.</summary>
    private static Strip Numbered(Strip strip, int index)
    {
        var source = new Publishing.Core.SourceSpan("01.md", index, 1);
        var again = strip.Again;
        return strip with
        {
            Source = source,
            Again = again is null ? null : more => again(more) is { } set ? set with { Strip = set.Strip with { Source = source } } : null,
        };
    }
}
