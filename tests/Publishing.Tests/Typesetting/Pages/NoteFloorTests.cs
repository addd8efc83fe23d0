using Publishing.Core;
using Publishing.Typesetting.Pages;
using Xunit;
using static Publishing.Tests.Typesetting.Pages.Galleys;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>Notes: 3 mm (8.504 pt), rule 0.34 pt, 2 mm (5.669 pt), then 12.75 pt a line, the last of them 8 pt.</summary>
public sealed class NoteFloorTests
{
    [Fact]
    public void K55_The_note_stands_two_millimetres_below_a_rule_of_a_third_of_a_point()
    {
        var galley = new Galley([Paragraph(3, (0, 0))], [Note(1)]);
        var page = Assert.Single(Build(galley, lines: 10).Pages);
        var rule = page.NoteRules.Single().Top;
        Assert.Equal(0.34 + 5.669, (page.Notes[0].Top - rule).Points, 2);

        // The em box of the last note line ends where the last body line of a full page would: 163 pt.
        Assert.Equal(163 - 8, page.Notes[0].Top.Points, 2);
    }

    [Fact]
    public void A_note_takes_room_from_the_lines_of_its_page()
    {
        // Head 14.51 pt and two note lines 20.75 pt: 35.26 pt less than 163 leaves 127.7 pt, seven lines of text.
        var galley = new Galley([.. Enumerable.Repeat(Paragraph(1), 5), Paragraph(1, (0, 0)), .. Enumerable.Repeat(Paragraph(1), 8)], [Note(2)]);
        var pages = Build(galley, lines: 10);
        Assert.Equal([7, 7], Counts(pages));
        Assert.Equal(2, pages.Pages[0].Notes.Length);
    }

    [Fact]
    public void A_note_whose_call_would_not_leave_it_room_takes_the_line_to_the_next_page()
    {
        // The call is on line 9: with the note there is room for 7 lines.
        var lines = Enumerable.Range(0, 14).Select(i => i == 8 ? Paragraph(1, (0, 0)) : Paragraph(1));
        var pages = Build(new Galley([.. lines], [Note(2)]), lines: 10);
        Assert.Equal([8, 6], Counts(pages));
        Assert.Empty(pages.Pages[0].Notes);
        Assert.Equal(2, pages.Pages[1].Notes.Length);
    }

    [Fact]
    public void K56_A_note_too_long_for_the_page_continues_on_the_next()
    {
        var lines = Enumerable.Range(0, 25).Select(i => i == 19 ? Paragraph(1, (0, 0)) : Paragraph(1));
        var pages = Build(new Galley([.. lines], [Note(40)]), lines: 30);
        var parts = pages.Pages.Where(page => page.Notes.Length > 0).Select(page => page.Notes.Length).ToArray();
        Assert.Equal(40, parts.Sum());
        Assert.Equal(2, parts.Length);
        Assert.All(parts, part => Assert.True(part >= 2));
        Assert.Contains(pages.Pages[0].Text, slice => slice.Slice.Notes.Contains(0));
        Assert.NotEmpty(pages.Pages[0].Notes);
        Assert.Empty(pages.Diagnostics);
    }

    [Fact]
    public void A_note_longer_than_two_pages_goes_on_until_it_ends()
    {
        var pages = Build(new Galley([Paragraph(12, (3, 0))], [Note(60)]), lines: 10);
        Assert.Equal(60, pages.Pages.Sum(page => page.Notes.Length));
        Assert.Equal(12, Counts(pages).Sum());
    }

    [Fact]
    public void Notes_of_one_line_that_no_page_can_hold_come_late_and_are_reported()
    {
        var galley = new Galley([Paragraph(4, (1, 0), (1, 1), (1, 2))], [Note(9), Note(9), Note(9)]);
        var pages = Build(galley, lines: 10);
        Assert.Equal(27, pages.Pages.Sum(page => page.Notes.Length));
        Assert.Contains(pages.Diagnostics, d => d.Code == "pages-002");
    }

    [Fact]
    public void A_figure_pushed_off_by_a_note_waits_for_the_next_page()
    {
        // Four lines and a figure of 80 pt end at 165 pt without the note's 14.51 + 8 pt: in a page of eleven lines (180 pt) they fit only without it.
        var galley = new Galley([Paragraph(4, (3, 0)), Figure(80) with { SpaceBefore = Pt(17) }, Paragraph(8)], [Note(1)]);
        var pages = Build(galley, lines: 11);
        Assert.DoesNotContain(pages.Pages[0].Text, slice => slice.Strip!.MayFloat);
        Assert.True(pages.Pages[1].Text[0].Strip!.MayFloat);
    }

    [Fact]
    public void The_floor_says_why_notes_do_not_fit()
    {
        var floor = new NoteFloor([Note(2), Note(6)], Frame(10));
        Assert.Equal(NoteReason.TooLittleRoom, floor.Fit([new NotePart(0, 0)], Length.FromPoints(30)).Because);
        Assert.Equal(NoteReason.NotesAfterIt, floor.Fit([new NotePart(1, 0), new NotePart(0, 0)], Length.FromPoints(60)).Because);
        Assert.Equal(NoteReason.LastNoteCut, floor.Fit([new NotePart(0, 0), new NotePart(1, 0)], Length.FromPoints(80)).Because);
    }
}
