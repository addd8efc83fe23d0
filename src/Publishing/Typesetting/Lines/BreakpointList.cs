using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Lines.Unicode;

namespace Publishing.Typesetting.Lines;

/// <summary>
/// Chooses among the opportunities those that the search shall weigh, prices them, and adds places inside what is wider than the measure:
/// first inside that word (K8), then between clusters, at last between any two.
/// </summary>
internal ref struct BreakpointList
{
    private readonly MeasuredText text;
    private readonly (Length First, Length Others) room;
    private readonly Breakpoint[] list;
    private int lettersCounted;
    private int letters;

    private BreakpointList(MeasuredText text, (Length First, Length Others) room, Breakpoint[] list)
    {
        this.text = text;
        (this.room, this.list) = (room, list);
    }

    public int Count { get; private set; }

    /// <param name="range">Clusters from start to end; both are breakpoints themselves.</param>
    /// <param name="room">Of the first line and of the others.</param>
    /// <param name="list">As long as there are clusters, and one more.</param>
    public static int Fill(MeasuredText text, (int Start, int End) range, (Length First, Length Others) room, Breakpoint[] list)
    {
        var worker = new BreakpointList(text, room, list) { lettersCounted = range.Start };
        worker.Add(range.Start);
        worker.AddLevel(range.Start, range.End, worker.FirstLevel);
        return worker.Count;
    }

    /// <summary>Justified 어절 text has its word breaks in the list too, at a price no spacing can match.</summary>
    private readonly OpportunityKind FirstLevel =>
        text.Shape.Break == BreakUnit.Syllable || text.Shape.Align == Alignment.Justify ? OpportunityKind.InsideWord : OpportunityKind.Mark;

    /// <summary>Adds the places of a level between two places, and those of the level below where two are too far apart.</summary>
    private void AddLevel(int start, int end, OpportunityKind least)
    {
        var last = start;
        for (var i = start + 1; i <= end; i++)
        {
            if (i < end && (text.Opportunities[i].Kind < least || IsLeftOut(text.LetterOf(i)) || ContentEnd(last, i) == last || (least < OpportunityKind.InsideWord && IsInsideLetter(i))))
            {
                // Spaces go with what is before them; alone, at the start of a paragraph or after an author's line end, they are no line.
                continue;
            }

            if (least > OpportunityKind.Forbidden && i - last > 1 && IsTooWide(last, i))
            {
                AddLevel(last, i, Below(least));
            }
            else
            {
                Add(i);
            }

            last = i;
        }
    }

    /// <summary>Even where nothing else fits, what a reader takes for one letter is not cut (UAX #29), though a face without it gave several clusters.</summary>
    private readonly bool IsInsideLetter(int next)
    {
        // A letter may hang on what stands far before it (flags, pictures joined in a row): begin where one surely starts.
        var (place, start) = (text.Clusters[next].TextStart, text.Clusters[next - 1].TextStart);
        while (start > 0 && !Letters.IsSyllable(text.Shaped.Text[start]) && !char.IsAscii(text.Shaped.Text[start]))
        {
            start--;
        }

        while (start < place)
        {
            start = UnicodeGraphemes.EndOf(text.Shaped.Text, start);
        }

        return start > place;
    }

    /// <summary>The order in which rules are given up: the unit, then the lack of an opportunity, then the forbidden lists.</summary>
    private static OpportunityKind Below(OpportunityKind level) => level switch
    {
        > OpportunityKind.InsideWord => OpportunityKind.InsideWord,
        OpportunityKind.InsideWord => OpportunityKind.None,
        _ => OpportunityKind.Forbidden,
    };

    private readonly bool IsTooWide(int start, int end)
    {
        var most = start == list[0].Next ? room.First : room.Others;
        var content = ContentEnd(start, end);
        var line = BeforeSums(content) - AfterSums(start);
        var lack = Math.Min(0, most.Units - line.Width);
        return text.Shape.Align == Alignment.Justify ? Fit.Of(line, lack, text.Table).Kind == FitKind.TooWide : lack < 0;
    }

    private void Add(int next)
    {
        var end = Count == 0 ? next : ContentEnd(list[Count - 1].Next, next);
        for (; lettersCounted < end; lettersCounted++)
        {
            letters += Letters.IsCounted(text.LetterOf(lettersCounted)) ? 1 : 0;
        }

        var (kind, price) = Judge(next);
        list[Count++] = new()
        {
            Next = next, End = end, Kind = kind, Price = price, Letters = letters, Before = kind == BreakKind.Hyphen ? WithHyphen(BeforeSums(end), end) : BeforeSums(end), After = AfterSums(next),
        };
    }

    private readonly (BreakKind Kind, double Price) Judge(int next)
    {
        if (next == text.Clusters.Length)
        {
            return (BreakKind.End, 0);
        }

        var opportunity = text.Opportunities[next];
        return opportunity.Kind switch
        {
            OpportunityKind.Forced => (BreakKind.Forced, 0),
            OpportunityKind.Space => (BreakKind.Space, 0),
            OpportunityKind.Mark => (BreakKind.Mark, text.LetterOf(next - 1) == Letters.ZeroWidthSpace ? 0 : text.Table.Mark * text.Table.Mark),
            OpportunityKind.InsideWord => (BreakKind.InsideWord, PriceInside(opportunity)),
            OpportunityKind.Hyphen => (BreakKind.Hyphen, (text.Table.Hyphen * text.Table.Hyphen) + (text.Shape.Break == BreakUnit.Word ? text.Table.BrokenWord : 0)),
            OpportunityKind.None => (BreakKind.Emergency, text.Table.Emergency),
            _ => (BreakKind.Emergency, text.Table.Emergency * 100),
        };
    }

    private readonly double PriceInside(Opportunity opportunity)
    {
        var price = text.Table.InsideWord;
        price = opportunity.Head == 1 ? Math.Max(price, text.Table.OneLeft) : price;
        price = opportunity.Tail == 1 ? Math.Max(price, text.Table.OneCarried) : price;
        return (price * price) + (text.Shape.Break == BreakUnit.Word ? text.Table.BrokenWord : 0);
    }

    /// <summary>One past the last cluster of a line that neither is a space nor ends the line.</summary>
    private readonly int ContentEnd(int start, int end)
    {
        while (end > start && IsLeftOut(text.LetterOf(end - 1)))
        {
            end--;
        }

        return end;
    }

    private readonly bool IsLeftOut(char letter) => Letters.IsLineEnd(letter) || (!text.Shape.KeepsSpaces && Letters.IsBreakingSpace(letter));

    private readonly Sums BeforeSums(int end)
    {
        if (end == 0)
        {
            return text.Sums[0];
        }

        var over = LineEdge.Overhang(text.Shaped, text.Shape, end) + LineMeasure.TrailingSpace(text.Shaped, end);
        return text.Sums[end] with { Width = text.Sums[end].Width - over };
    }

    private readonly Sums WithHyphen(in Sums sums, int end) => sums with { Width = sums.Width + HyphenGlyph.Of(text, end).Inside(text.Shape).Units };

    private readonly Sums AfterSums(int next) => next < text.Gaps.Length
        ? text.Sums[next] with { Gaps = text.Sums[next].Gaps + text.Gaps[next] }
        : text.Sums[next];
}
