using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>
/// 단 (K65): pages of several columns. Columns are what <see cref="PageBuilder"/> cuts; they keep its grid and end level over the whole
/// spread, and each has its notes at its own foot. Call tree:
///   Build → PageBuilder (all columns) → Balance (the last page once more, as low as it goes) → Join (columns beside each other)
/// </summary>
internal static class ColumnBuilder
{
    /// <param name="spanning">What stands over all columns of the first page.</param>
    /// <param name="frame">The room of one column.</param>
    public static SectionPages Build(ImmutableArray<Strip> spanning, Galley galley, PageFrame frame, bool startsOnRecto)
    {
        var (opening, height) = Stack(spanning);
        frame = frame with { Spanned = Length.Min(frame.Grid * Math.Ceiling((height / frame.Grid) - 0.001), frame.Height - (frame.Grid * 2)) };
        var columns = PageBuilder.Build(galley, frame, startsOnRecto);
        var count = frame.Columns;
        var firstOfLast = (columns.Pages.Length - 1) / count * count;
        var last = columns.Pages[firstOfLast..];
        var balanced = Balance(galley, columns, firstOfLast, frame) ?? last;
        var pages = ImmutableArray.CreateBuilder<PagePlan>();
        for (var first = 0; first < columns.Pages.Length; first += count)
        {
            var isOpening = first == 0;
            var beside = first == firstOfLast ? balanced : columns.Pages[first..(first + count)];
            pages.Add(Join(isOpening ? opening : [], beside, frame, isOpening ? frame.Spanned : Length.Zero));
        }

        return columns with { Pages = pages.ToImmutable(), Starts = [.. columns.Starts.Where((_, index) => index % count == 0)] };
    }

    /// <summary>The columns of the last page, all as low as the lowest height that holds them without a flaw; null where they must stay as they are.</summary>
    private static ImmutableArray<PagePlan>? Balance(Galley galley, SectionPages columns, int first, PageFrame frame)
    {
        var (start, hasCarry) = columns.Starts[first];
        if (frame.Columns == 1 || hasCarry || start.FirstFloat >= 0 || galley.Strips.Any(strip => strip.Kind == StripKind.Fill))
        {
            return null;
        }

        var rest = new Galley(StripsFrom(galley.Strips, start.Position), galley.Notes);
        var whole = first == 0 ? frame.Height - frame.Spanned : frame.Height;
        var least = rest.Strips.Aggregate(Length.Zero, (sum, strip) => sum + strip.Height) / frame.Columns;
        for (var height = frame.Em + (frame.Grid * Math.Max(0, Math.Floor((least - frame.Em) / frame.Grid))); height < whole; height += frame.Grid)
        {
            var found = PageBuilder.Build(rest, frame with { Height = height, Spanned = Length.Zero }, startsOnRecto: false);
            if (found.Pages.Length <= frame.Columns && found.Cost < PageCosts.LonelyEnd && found.Diagnostics.IsEmpty)
            {
                return found.Pages;
            }
        }

        return null;
    }

    /// <summary>What is left from a place on; a block that it falls into is cut there.</summary>
    private static ImmutableArray<Strip> StripsFrom(ImmutableArray<Strip> strips, int position)
    {
        var rest = ImmutableArray.CreateBuilder<Strip>();
        foreach (var strip in strips)
        {
            if (position < strip.Slices.Length)
            {
                rest.Add(position <= 0 ? strip : strip with { Slices = strip.Slices[position..], Again = null, HeaderSlices = 0 });
            }

            position -= strip.Slices.Length;
        }

        return rest.ToImmutable();
    }

    private static PagePlan Join(ImmutableArray<PlannedSlice> opening, ImmutableArray<PagePlan> columns, PageFrame frame, Length down)
    {
        var moved = columns.Select((column, index) => column.Moved((frame.Width + frame.ColumnGap) * index, down)).ToArray();
        return new PagePlan([.. opening, .. moved.SelectMany(column => column.Text)])
        {
            Fault = moved.Select(column => column.Fault).FirstOrDefault(fault => fault is not null),
            Notes = [.. moved.SelectMany(column => column.Notes)],
            NoteRules = [.. moved.SelectMany(column => column.NoteRules)],
        };
    }

    /// <summary>The opening from the head of the page down, and what it takes.</summary>
    private static (ImmutableArray<PlannedSlice> Slices, Length Height) Stack(ImmutableArray<Strip> strips)
    {
        var stacked = StripStack.Of(strips).ToArray();
        var height = stacked is [.., var last] ? last.Top + last.Slice.Height + last.Strip.SpaceAfter : Length.Zero;
        return ([.. stacked.Select(item => new PlannedSlice(item.Strip, item.Slice, item.Top))], height);
    }
}
