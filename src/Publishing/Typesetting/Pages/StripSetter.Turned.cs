using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;

namespace Publishing.Typesetting.Pages;

/// <summary>Tables turned by 90°: set on a measure as long as the page is high, cut where the page is as wide, each part on a page of its own.</summary>
internal sealed partial class StripSetter
{
    // Notes called in a turned table stand at the foot of its page: so many lines are left for each, up to a third of the page.
    private const int LinesForNote = 3;

    private ImmutableArray<Strip> SetTurned(FlowBlock.Turned block)
    {
        var calls = block.Blocks.OfType<FlowBlock.Table>().Sum(table => table.Rows.Sum(row => row.Cells.Sum(cell => cell.Styled.Marks.Count(mark => mark is TextMark.NoteCall))));
        var notes = Length.Min(frame.Grid * (LinesForNote * calls), frame.Height / 3);
        var sideways = new StripSetter(fonts, frame with { Width = frame.Height - notes, Height = frame.Width }, elements, plainRole, timings);
        var strips = block.Blocks.SelectMany(one => one is FlowBlock.Table table ? sideways.Cut(sideways.SetOne(table)) : [sideways.SetOne(one)]).ToList();
        diagnostics.AddRange(sideways.diagnostics);
        var pages = ImmutableArray.CreateBuilder<Strip>();
        while (strips.Count > 0)
        {
            // What stands above the table and its first part, then a part a page.
            var parts = strips.FindIndex(strip => strip.Kind == StripKind.Table) + 1;
            parts = parts == 0 ? strips.Count : parts;
            var whole = sideways.Merge(new FlowBlock.Box([], Length.Zero), strips[..parts]);
            strips.RemoveRange(0, parts);
            pages.Add(Upright(whole, sideways.frame.Width) with { Source = block.Source });
        }

        pages[0] = WithPlaces(block, pages[0]);
        return pages.DrainToImmutable();
    }

    /// <summary>A table in parts that a page holds, each under its header rows; the first leaves room for a caption of two lines.</summary>
    private IEnumerable<Strip> Cut(Strip table)
    {
        var header = table.Slices[..table.HeaderSlices];
        var shownAgain = header.Select(slice => slice with { Items = [.. slice.Items.Select(item => item with { Element = -1 })], Notes = [], Places = [] }).ToImmutableArray();
        var roomUnderHeader = frame.Height - header.Aggregate(Length.Zero, (sum, slice) => sum + slice.Height);
        var room = frame.Height - (frame.Grid * 3);
        var (first, height) = (0, Length.Zero);
        for (var row = 0; row < table.Slices.Length; row++)
        {
            height += table.Slices[row].Height;
            if (height > room && row > Math.Max(first, table.HeaderSlices))
            {
                yield return Part(first, row);
                (first, height, room) = (row, table.Slices[row].Height, roomUnderHeader);
            }
        }

        yield return Part(first, table.Slices.Length);

        Strip Part(int from, int end) => table with { Slices = from == 0 ? table.Slices[..end] : [.. shownAgain, .. table.Slices[from..end]] };
    }

    /// <summary>The part as it stands on the page, in the middle between its sides.</summary>
    private Strip Upright(Strip part, Length measure)
    {
        var slice = part.Slices[0];
        var left = Length.Max(Length.Zero, (frame.Width - slice.Height) / 2);
        var height = slice.Notes.IsEmpty ? frame.Height : measure;
        return part with
        {
            // No text beside it, even where notes leave a line.
            WantsHead = true, MayFloat = true, Trailing = Length.Zero, SpaceAfter = frame.Height,
            Slices =
            [
                slice with
                {
                    Height = height,
                    Items = [new SetItem.Turned(slice.Items, new Point(left, (height + measure) / 2))],
                    Places = [.. slice.Places.Select(place => place with { Down = Length.Zero })],
                },
            ],
        };
    }
}
