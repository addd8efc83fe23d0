using System.Buffers;

namespace Publishing.Typesetting.Lines;

/// <summary>
/// The best way through the breakpoints of a paragraph: each is reached from those before it that are one line away, at the least sum of
/// demerits (Knuth and Plass 1981, as a plain dynamic program). Only the few starts within reach of a place are weighed, so the work grows
/// with the length of the text and not with its square.
/// <code>
/// Run              every breakpoint in order
///   Reach          its starts, nearest first, until the line is too wide
///     Relax        the ways to reach a start: one for each sort of line before it and each number of lines
/// Collect          the way back from the end
/// </code>
/// </summary>
internal ref struct LineSearch<TObjective>
    where TObjective : struct, ILineObjective
{
    /// <summary>Sorts of lines that are told apart so that neighbours can be compared: tight, normal, loose, very loose. One where nobody compares.</summary>
    private readonly int sorts;

    private readonly ReadOnlySpan<Breakpoint> points;
    private readonly TObjective objective;
    private readonly LineTable table;
    private readonly long firstMeasure;
    private readonly long measure;
    private readonly bool mayOverflow;

    /// <summary>Where lines are counted: lines of the best way to each point, and how many fewer and more than those a way may have. Else empty and 0.</summary>
    private ReadOnlySpan<int> counts;

    private readonly int fewer;
    private readonly int more;
    private readonly int slots;

    /// <summary>Ways to reach a point: <see cref="slots"/> for each.</summary>
    private readonly Way[] ways;

    private LineSearch(ReadOnlySpan<Breakpoint> points, TObjective objective, LineTable table, (long First, long Others) measure, bool mayOverflow, int looseness, Way[] ways)
    {
        this.points = points;
        (this.objective, this.table, this.mayOverflow) = (objective, table, mayOverflow);
        (firstMeasure, this.measure) = measure;
        (fewer, more) = (Math.Max(0, -looseness), Math.Max(0, looseness));
        this.ways = ways;
        sorts = SortsOf(table);
        slots = sorts * (fewer + more + 1);
    }

    private readonly record struct Way(double Cost, double Ratio, int Start, int Slot, int Lines);

    /// <summary>The breakpoints at which lines end, in order, the last one included; null when no way leads to the end.</summary>
    /// <param name="mayOverflow">A single cluster may be wider than the measure.</param>
    /// <param name="looseness">Lines more or fewer than the best way; the nearest number there is.</param>
    /// <param name="more">Lines more or fewer than the best way that were found.</param>
    public static int[]? Run(
        ReadOnlySpan<Breakpoint> points, TObjective objective, LineTable table, (long First, long Others) measure, bool mayOverflow, int looseness, out int more)
    {
        var ways = ArrayPool<Way>.Shared.Rent(points.Length * SortsOf(table));
        var worker = new LineSearch<TObjective>(points, objective, table, measure, mayOverflow, 0, ways);
        worker.Run();
        var lines = worker.Collect(0);
        more = 0;
        if (looseness != 0 && lines is not null)
        {
            var best = lines.Length;
            lines = RunCounted(worker, looseness);
            more = lines!.Length - best;
        }

        ArrayPool<Way>.Shared.Return(ways);
        return lines;
    }

    /// <summary>Once more, now telling apart how many lines a way has.</summary>
    private static int[]? RunCounted(LineSearch<TObjective> first, int looseness)
    {
        var points = first.points;
        var counts = ArrayPool<int>.Shared.Rent(points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            counts[i] = first.Best(i, out _).Lines;
        }

        var ways = ArrayPool<Way>.Shared.Rent(points.Length * first.slots * (Math.Abs(looseness) + 1));
        var worker = new LineSearch<TObjective>(
            points, first.objective, first.table, (first.firstMeasure, first.measure), first.mayOverflow, looseness, ways)
        {
            counts = counts.AsSpan(0, points.Length),
        };
        worker.Run();
        var lines = worker.Collect(looseness);
        ArrayPool<Way>.Shared.Return(ways);
        ArrayPool<int>.Shared.Return(counts);
        return lines;
    }

    private static int SortsOf(LineTable table) => table.Uneven > 0 ? 4 : 1;

    private readonly void Run()
    {
        var all = ways.AsSpan(0, points.Length * slots);
        all.Fill(new(double.PositiveInfinity, 0, -1, 0, 0));
        all[sorts * fewer] = new(0, double.NaN, -1, 0, 0);
        var nearest = 0;
        for (var end = 1; end < points.Length; end++)
        {
            while (nearest + 1 < end && !objective.IsTooShort(points[end].Before - points[nearest + 1].After, measure))
            {
                nearest++;
            }

            // The last line may be as short as it likes.
            var isLast = end == points.Length - 1;
            Reach(end, isLast ? end - 1 : nearest, isLast);
        }
    }

    private readonly void Reach(int end, int nearest, bool isLast)
    {
        ref readonly var point = ref points[end];
        for (var start = nearest; start >= 0; start--)
        {
            var line = point.Before - points[start].After;
            var room = start == 0 ? firstMeasure : measure;
            var weighed = objective.Weigh(line, room, isLast);
            if (weighed.IsTooWide && mayOverflow && start == end - 1)
            {
                weighed = new(table.Overfull + line.Width - room, 0, false);
            }

            if (weighed.IsTooWide)
            {
                // A hanging first line has more room than the others.
                if (start == 0 || firstMeasure <= measure)
                {
                    return;
                }

                start = Math.Min(start, 1);
                continue;
            }

            if (weighed.Cost < double.PositiveInfinity)
            {
                var runt = isLast && start > 0 ? PriceOfRunt(point.Letters - points[start].Letters) : 0;
                Relax(start, end, weighed.Cost + point.Price + runt, weighed.Ratio);
            }
        }
    }

    /// <summary>K13.</summary>
    private readonly double PriceOfRunt(int letters) => letters switch
    {
        <= 1 => table.OneLast * table.OneLast,
        2 => table.TwoLast * table.TwoLast,
        _ => 0,
    };

    private readonly void Relax(int start, int end, double cost, double ratio)
    {
        var sort = sorts == 1 ? 0 : ratio switch
        {
            < -0.5 => 0,
            <= 0.5 => 1,
            <= 1 => 2,
            _ => 3,
        };
        for (var slot = 0; slot < slots; slot++)
        {
            ref readonly var way = ref ways[(start * slots) + slot];
            if (double.IsPositiveInfinity(way.Cost))
            {
                continue;
            }

            var total = way.Cost + cost;
            if (table.Uneven > 0 && !double.IsNaN(way.Ratio))
            {
                var difference = Math.Min(Math.Abs(ratio - way.Ratio), 2) * table.Uneven;
                total += difference * difference;
            }

            var lines = way.Lines + 1;
            var target = sort;
            if (fewer + more > 0)
            {
                var off = lines - counts[end] + fewer;
                if (off < 0 || off > fewer + more)
                {
                    continue;
                }

                target += off * sorts;
            }

            ref var best = ref ways[(end * slots) + target];
            if (total < best.Cost)
            {
                best = new(total, ratio, start, slot, lines);
            }
        }
    }

    private readonly Way Best(int point, out int slot)
    {
        slot = 0;
        var best = ways[point * slots];
        for (var i = 1; i < slots; i++)
        {
            if (ways[(point * slots) + i] is var way && way.Cost < best.Cost)
            {
                (best, slot) = (way, i);
            }
        }

        return best;
    }

    /// <summary>The best of the ways whose number of lines comes nearest to what is asked.</summary>
    private readonly int BestSlot(int point, int looseness)
    {
        Best(point, out var slot);
        if (fewer + more == 0)
        {
            return slot;
        }

        var wanted = counts[point] + looseness;
        for (var i = 0; i < slots; i++)
        {
            var (way, best) = (ways[(point * slots) + i], ways[(point * slots) + slot]);
            var (off, least) = (Math.Abs(way.Lines - wanted), Math.Abs(best.Lines - wanted));
            if (!double.IsPositiveInfinity(way.Cost) && (off < least || (off == least && way.Cost < best.Cost)))
            {
                slot = i;
            }
        }

        return slot;
    }

    private readonly int[]? Collect(int looseness)
    {
        var point = points.Length - 1;
        var slot = BestSlot(point, looseness);
        var way = ways[(point * slots) + slot];
        if (double.IsPositiveInfinity(way.Cost))
        {
            return null;
        }

        var ends = new int[way.Lines];
        for (var i = ends.Length - 1; i >= 0; i--)
        {
            ends[i] = point;
            way = ways[(point * slots) + slot];
            (point, slot) = (way.Start, way.Slot);
        }

        return ends;
    }
}
