using System.Buffers;
using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Lines;

/// <summary>
/// Breaks a shaped paragraph into justified lines by a search over the whole paragraph. Pure and safe from many threads.
/// <code>
/// Break
///   OpportunityFinder.Find     where lines may end
///   LineMeasure.Add            how wide everything is, and how far it gives
///   BreakpointList.Fill        what the search weighs, between two forced line ends
///   LineSearch.Run             which of them are taken
///   LineSetter.Set             the glyphs of each line at their places
/// </code>
/// </summary>
internal static class LineBreaker
{
    /// <param name="measure">글줄 길이 of the block, before the shape's indents are taken off.</param>
    /// <param name="looseness">Lines more (positive) or fewer than the best answer; the nearest possible count is given.</param>
    public static BrokenText Break(ShapedText text, ParagraphShape shape, Length measure, int looseness = 0) =>
        Break(text, shape, measure, looseness, LineTable.Book, BreakRules.Strict);

    /// <summary>By the forbidden lists of a book.</summary>
    public static BrokenText Break(ShapedText text, ParagraphShape shape, Length measure, BreakRules rules) =>
        Break(text, shape, measure, 0, rules.Table, rules);

    /// <summary>The same with other constants and other forbidden lists.</summary>
    public static BrokenText Break(ShapedText text, ParagraphShape shape, Length measure, int looseness, LineTable table, BreakRules rules)
    {
        var count = text.Clusters.Count;
        if (count == 0)
        {
            return new(text, []);
        }

        var opportunities = ArrayPool<Opportunity>.Shared.Rent(count);
        var sums = ArrayPool<Sums>.Shared.Rent(count + 1);
        var gaps = ArrayPool<int>.Shared.Rent(count);
        var points = ArrayPool<Breakpoint>.Shared.Rent(count + 1);
        OpportunityFinder.Find(text, rules, opportunities);
        LineMeasure.Add(text, shape.WordSpace, table, sums, gaps);
        var measured = new MeasuredText
        {
            Shaped = text,
            Shape = shape,
            Table = table,
            Opportunities = opportunities.AsSpan(0, count),
            Sums = sums.AsSpan(0, count + 1),
            Gaps = gaps.AsSpan(0, count),
        };
        var worker = new Worker(measured, measure, points);
        var lines = worker.Run(looseness);
        ArrayPool<Breakpoint>.Shared.Return(points);
        ArrayPool<int>.Shared.Return(gaps);
        ArrayPool<Sums>.Shared.Return(sums);
        ArrayPool<Opportunity>.Shared.Return(opportunities);
        return new(text, lines);
    }

    private ref struct Worker(MeasuredText text, Length measure, Breakpoint[] points)
    {
        private readonly MeasuredText text = text;
        private readonly ParagraphShape shape = text.Shape;
        private readonly LineTable table = text.Table;
        private readonly ImmutableArray<Line>.Builder lines = ImmutableArray.CreateBuilder<Line>();

        /// <summary>Room of a line that is not the first; where indents leave none, one unit.</summary>
        private readonly Length room = Length.Max(measure - text.Shape.LeftIndent - text.Shape.RightIndent, new(1));

        /// <summary>Lines still asked for beyond the best answer; what one stretch between forced line ends cannot give the next may.</summary>
        private int looseness;

        private readonly Length FirstRoom => Length.Max(measure - shape.LeftIndent - shape.RightIndent - shape.FirstLineIndent, new(1));

        public ImmutableArray<Line> Run(int asked)
        {
            looseness = asked;
            var start = 0;
            for (var i = 1; i <= text.Opportunities.Length; i++)
            {
                if (i == text.Opportunities.Length || text.Opportunities[i].Kind == OpportunityKind.Forced)
                {
                    BreakStretch(start, i);
                    start = i;
                }
            }

            return lines.DrainToImmutable();
        }

        private void BreakStretch(int start, int end)
        {
            var first = lines.Count == 0 ? FirstRoom : room;
            if (shape.KeepsSpaces)
            {
                CutAnywhere(start, end, first);
                return;
            }

            var count = BreakpointList.Fill(text, (start, end), (first, room), points);
            var ends = Search(points.AsSpan(0, count), (first.Units, room.Units));
            var setter = new LineSetter(text);
            var last = 0;
            foreach (var next in ends)
            {
                Set(setter, points[last], points[next]);
                last = next;
            }
        }

        private void Set(LineSetter setter, in Breakpoint start, in Breakpoint end)
        {
            var isFirst = lines.Count == 0;
            var left = isFirst ? shape.LeftIndent + shape.FirstLineIndent : shape.LeftIndent;
            lines.Add(setter.Set(start, end, left, isFirst ? FirstRoom : room));
        }

        private int[] Search(ReadOnlySpan<Breakpoint> stretch, (long First, long Others) measures)
        {
            var ends = shape.Align == Alignment.Justify ? SearchJustified(stretch, measures) : Search(stretch, new RaggedLines(table, shape.IsBalanced), measures, false);
            return ends ?? Search(stretch, new RaggedLines(table, shape.IsBalanced), measures, true)!;
        }

        /// <summary>At first with no line too loose, then with what there is.</summary>
        private int[]? SearchJustified(ReadOnlySpan<Breakpoint> stretch, (long First, long Others) measures)
        {
            var isWhole = shape.Break == BreakUnit.Word;
            var budget = isWhole ? BudgetRatio() : double.PositiveInfinity;
            return Search(stretch, new JustifiedLines(table, isWhole ? budget : table.RatioMost, double.PositiveInfinity), measures, false)
                ?? Search(stretch, new JustifiedLines(table, double.PositiveInfinity, budget), measures, true);
        }

        private int[]? Search<TObjective>(ReadOnlySpan<Breakpoint> stretch, TObjective objective, (long First, long Others) measures, bool mayOverflow)
            where TObjective : struct, ILineObjective
        {
            var ends = LineSearch<TObjective>.Run(stretch, objective, table, measures, mayOverflow, looseness, out var more);
            looseness -= more;
            return ends;
        }

        /// <summary>The ratio at which a word space of this paragraph is as wide as the budget.</summary>
        private readonly double BudgetRatio()
        {
            foreach (ref readonly var cluster in text.Clusters)
            {
                if (Letters.IsWordSpace(text.Shaped.Text[cluster.TextStart]))
                {
                    var size = text.Shaped.Runs[cluster.Run].Style.Size;
                    var stretch = shape.WordSpace.Stretch is { } more ? more.At(size) : cluster.Advance * table.SpaceStretch;
                    return stretch.Units > 0 ? Math.Max(0, (shape.BreakBudget.At(size) - cluster.Advance) / stretch) : double.PositiveInfinity;
                }
            }

            return double.PositiveInfinity;
        }

        /// <summary>Code: a line is cut where the measure ends, whatever stands there.</summary>
        private void CutAnywhere(int start, int end, Length first)
        {
            var setter = new LineSetter(text);
            var from = PointAt(start, BreakKind.Emergency);
            var space = first;
            for (var i = start + 1; i < end; i++)
            {
                var isDrawn = !Letters.IsLineEnd(text.LetterOf(i));
                if (isDrawn && new Length(text.Sums[i + 1].Width - from.After.Width) > space)
                {
                    var to = PointAt(i, BreakKind.Emergency);
                    Set(setter, from, to);
                    (from, space) = (to, room);
                }
            }

            Set(setter, from, PointAt(end, end == text.Opportunities.Length ? BreakKind.End : BreakKind.Forced));
        }

        private readonly Breakpoint PointAt(int next, BreakKind kind)
        {
            var end = next;
            while (end > 0 && Letters.IsLineEnd(text.LetterOf(end - 1)))
            {
                end--;
            }

            return new() { Next = next, End = end, Kind = kind, Price = 0, Letters = 0, Before = text.Sums[end], After = text.Sums[next] };
        }
    }
}
