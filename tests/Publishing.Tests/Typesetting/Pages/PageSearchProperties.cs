using CsCheck;
using Publishing.Typesetting.Pages;
using Xunit;
using static Publishing.Tests.Typesetting.Pages.Galleys;

namespace Publishing.Tests.Typesetting.Pages;

/// <summary>What holds for every section, tried on random ones.</summary>
public sealed class PageSearchProperties
{
    private const int Lines = 20;

    private static readonly Gen<Strip> AnyStrip = Gen.Frequency(
        (12, Gen.Int[1, 12].Select(lines => Paragraph(lines))),
        (3, Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1]).Select((before, after) => Heading(before, after))),
        (1, Gen.Int[1, 12].Select(Code)),
        (1, Gen.Int[2, 30].Select(rows => Table(rows))),
        (1, Gen.Int[20, 150].Array[2, 5].Select(TableOf)),
        (1, Gen.Int[20, 200].Select(height => Figure(height))),
        (1, Gen.Const(17.0).Select(Skip)));

    private static readonly Gen<Galley> AnyGalley = Gen.Select(AnyStrip.Array[1, 40], Gen.Int[1, 6].Array[0, 12], Gen.Int[0, 1000]).Select(WithNotes);

    [Fact]
    public void Every_slice_stands_once_and_in_order() => AnyGalley.Sample(galley =>
    {
        var positions = Positions(galley);
        var placed = PageBuilder.Build(galley, Frame(Lines)).Pages.SelectMany(page => page.Text).Where(slice => !slice.IsRepeat).ToArray();
        Assert.Equal(positions.Count, placed.Length);
        foreach (var mayFloat in new[] { false, true })
        {
            var order = placed.Where(slice => slice.Strip!.MayFloat == mayFloat).Select(slice => positions[slice.Slice]).ToArray();
            Assert.Equal(order.Order(), order);
            Assert.Equal(order.Distinct(), order);
        }
    });

    [Fact]
    public void Nothing_overlaps_and_nothing_runs_over_the_foot() => AnyGalley.Sample(galley =>
    {
        var frame = Frame(Lines);
        foreach (var page in PageBuilder.Build(galley, frame).Pages)
        {
            for (var i = 1; i < page.Text.Length; i++)
            {
                var above = page.Text[i - 1];
                Assert.True(page.Text[i].Top >= above.Top + above.Slice.Height - above.Strip!.Trailing);
            }

            // White between scenes may fall under the foot: nobody sees it.
            var inked = page.Text.Where(slice => slice.Strip!.Kind != StripKind.Skip).ToArray();
            var last = inked.Length == 0 ? 0 : (inked[^1].Top + inked[^1].Slice.Height - inked[^1].Strip!.Trailing).Points;
            var foot = page.NoteRules is [var rule] ? rule.Top.Points - 8.5 : frame.Height.Points;
            Assert.True(last <= foot + 0.01 || page.Text.Length == 1, $"{last} over {foot}");
        }
    });

    [Fact]
    public void K23_Every_body_line_stands_on_the_grid() => AnyGalley.Sample(galley =>
    {
        foreach (var slice in PageBuilder.Build(galley, Frame(Lines)).Pages.SelectMany(page => page.Text).Where(slice => slice.Strip!.IsOnGrid))
        {
            Assert.Equal(0, slice.Top.Units % Pt(17).Units);
        }
    });

    [Fact]
    public void Every_note_begins_on_the_page_of_its_call_and_stands_whole() => AnyGalley.Sample(galley =>
    {
        var pages = PageBuilder.Build(galley, Frame(Lines));
        foreach (var page in pages.Pages)
        {
            var called = page.Text.SelectMany(slice => slice.Slice.Notes).ToArray();
            Assert.All(called, note => Assert.Contains(page.Notes, line => line.Note == note && ReferenceEquals(line.Slice, galley.Notes[note].Slices[0])));
        }

        var lines = pages.Pages.SelectMany(page => page.Notes).GroupBy(line => line.Note).ToDictionary(note => note.Key, note => note.Count());
        Assert.All(lines, note => Assert.Equal(galley.Notes[note.Key].Slices.Length, note.Value));
        Assert.Empty(pages.Diagnostics.Where(d => d.Code == "pages-002"));
    });

    [Fact]
    public void K24_K50_No_widow_no_orphan_no_stranded_heading() => AnyGalley.Sample(galley =>
    {
        // Pages hold at least twenty lines, so a page end without flaw always exists.
        var flaws = CutFlaws.Of(galley, Frame(Lines));
        var positions = Positions(galley);
        var pages = PageBuilder.Build(galley, Frame(Lines)).Pages;
        for (var i = 1; i < pages.Length; i++)
        {
            if (pages[i].Text.FirstOrDefault(slice => !slice.IsRepeat && !slice.Strip!.MayFloat) is { Strip: not null } first)
            {
                Assert.Equal(CutFlaw.None, flaws[positions[first.Slice]] & (CutFlaw.Widow | CutFlaw.Orphan | CutFlaw.Stranded));
            }
        }
    });

    [Fact]
    public void No_figure_passes_a_heading() => AnyGalley.Sample(galley =>
    {
        var positions = Positions(galley);
        var placed = PageBuilder.Build(galley, Frame(Lines)).Pages.SelectMany(page => page.Text).Where(slice => !slice.IsRepeat);
        var order = placed.Where(slice => slice.Strip is { MayFloat: true } or { IsHeading: true }).Select(slice => positions[slice.Slice]).ToArray();
        Assert.Equal(order.Order(), order);
    });

    private static Dictionary<Slice, int> Positions(Galley galley)
    {
        var positions = new Dictionary<Slice, int>(ReferenceEqualityComparer.Instance);
        foreach (var slice in galley.Strips.SelectMany(strip => strip.Slices))
        {
            positions.Add(slice, positions.Count);
        }

        return positions;
    }

    /// <summary>Calls each note from one body line after the other, some lines apart.</summary>
    private static Galley WithNotes(Strip[] strips, int[] notes, int seed)
    {
        BreakUpHeadings(strips);
        var next = 0;
        for (var i = seed % 3; i < strips.Length && next < notes.Length; i += 1 + (seed % 4))
        {
            if (strips[i].IsOnGrid && !strips[i].KeepsWithNext)
            {
                var line = seed % strips[i].Slices.Length;
                strips[i] = strips[i] with { Slices = strips[i].Slices.SetItem(line, strips[i].Slices[line] with { Notes = [next++] }) };
            }
        }

        return new Galley([.. strips], [.. notes.Take(next).Select(Note)]);
    }

    /// <summary>Two headings in a row at most, one-line paragraphs counted in: more, or a higher figure under them, fill a page that then has no end without flaw.</summary>
    private static void BreakUpHeadings(Strip[] strips)
    {
        var inRow = 0;
        for (var i = 0; i < strips.Length; i++)
        {
            strips[i] = strips[i].IsHeading && inRow >= 2 ? Paragraph(4) : strips[i];
            inRow = strips[i].IsHeading || strips[i] is { Kind: StripKind.Lines, Slices.Length: 1 } ? inRow + 1 : 0;
        }
    }
}
