using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;
using Xunit;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>신국판, 31 em × 30 lines: the measure runs from 69.8425 to 379.8425 pt on a recto, from 51.0236 to 361.0236 on a verso.</summary>
public sealed class FurnitureTests
{
    private const double RectoLeft = 430.8661 - 51.0236 - 310;
    private const double VersoLeft = 51.0236;

    private static readonly FlowSection Section = new() { Id = "ch:one", VersoHead = "시월", RectoHead = "첫 장" };

    [Fact]
    public void K52_The_verso_names_the_book_and_the_recto_the_chapter_at_the_outer_edge()
    {
        var verso = Head(Paint(12));
        Assert.Equal("시월", verso.Run.Text);
        Assert.Equal(VersoLeft, verso.Origin.X.Points, 2);

        // 6 mm above the type area, whose top is at 20 mm.
        Assert.Equal(14 * 72 / 25.4, verso.Origin.Y.Points, 2);

        // 첫 장 is two squares and a space: 2.5 em of 7.5 pt.
        var recto = Head(Paint(13));
        Assert.Equal("첫 장", recto.Run.Text);
        Assert.Equal(RectoLeft + 310 - (2.5 * 7.5), recto.Origin.X.Points, 2);
    }

    [Fact]
    public void K51_No_running_head_on_the_first_page_of_a_chapter() =>
        Assert.DoesNotContain(Paint(13, isFirst: true).Items.OfType<Placed.Glyphs>(), glyphs => glyphs.Role == LineRole.RunningHead);

    [Fact]
    public void K53_The_page_number_stands_at_the_outer_foot()
    {
        var seven = Folio(Paint(7));
        Assert.Equal("7", seven.Run.Text);
        Assert.Equal(RectoLeft + 310 - 4, seven.Origin.X.Points, 2);
        Assert.Equal(VersoLeft, Folio(Paint(8)).Origin.X.Points, 2);

        // 9 mm below the type area: 20 mm + 29 × 17 pt + 10 pt + 9 mm.
        Assert.Equal((29 * 72 / 25.4) + 503, seven.Origin.Y.Points, 2);
    }

    [Fact]
    public void K53_A_section_without_folios_has_none() =>
        Assert.DoesNotContain(Paint(1, section: Section with { ShowsFolio = false }).Items.OfType<Placed.Glyphs>(), glyphs => glyphs.Role == LineRole.Folio);

    [Fact]
    public void A_folio_at_the_head_pushes_the_running_head_inwards()
    {
        var layout = SquareText.Layout with { Folios = SquareText.Layout.Folios with { Place = FolioPlace.HeadOuter } };
        var page = Paint(12, layout: layout);
        Assert.Equal(VersoLeft, Folio(page).Origin.X.Points, 2);

        // "12" is 8 pt wide, then two ems of the head.
        Assert.Equal(VersoLeft + 8 + 15, Head(page).Origin.X.Points, 2);
        Assert.Equal(Head(page).Origin.Y, Folio(page).Origin.Y);
    }

    [Fact]
    public void A_running_head_too_long_for_the_measure_ends_after_a_whole_word()
    {
        // 310 pt hold 41.3 squares of 7.5 pt: seven words of five squares and six spaces are 38, with the dots 39.
        var words = string.Join(' ', Enumerable.Repeat("가나다라마", 9));
        var area = TypeArea.Of(SquareText.Layout);
        var furniture = new Furniture(SquareText.Layout, area, SquareText.Fonts, "ko");
        var page = new PagePainter(SquareText.Layout, area, furniture)
            .Paint(new PagePlan([]), Section with { VersoHead = words }, new PageNumber(2, "2"), sectionHead: null, isFirst: false);
        var text = string.Concat(page.Items.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role == LineRole.RunningHead).Select(glyphs => glyphs.Run.Text));
        Assert.Equal(string.Join(' ', Enumerable.Repeat("가나다라마", 7)) + "…", text);
        Assert.Equal("pages-006", Assert.Single(furniture.Complaints).Code);
    }

    private static Placed.Glyphs Head(Page page) => Assert.Single(page.Items.OfType<Placed.Glyphs>(), glyphs => glyphs.Role == LineRole.RunningHead);

    private static Placed.Glyphs Folio(Page page) => Assert.Single(page.Items.OfType<Placed.Glyphs>(), glyphs => glyphs.Role == LineRole.Folio);

    private static Page Paint(int number, bool isFirst = false, FlowSection? section = null, LayoutConfig? layout = null)
    {
        layout ??= SquareText.Layout;
        var area = TypeArea.Of(layout);
        var label = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new PagePainter(layout, area, new Furniture(layout, area, SquareText.Fonts, "ko"))
            .Paint(new PagePlan([]), section ?? Section, new PageNumber(number, label), sectionHead: null, isFirst);
    }
}
