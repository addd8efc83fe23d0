namespace Publishing.Typesetting.Pages;

/// <summary>
/// Picks the cheapest blocks that make up a page's difference in lines. A block counts for a page end only if it stands whole above it, so
/// that the next page goes on where it would without. Works on the pieces of one fit; one instance serves one section.
/// </summary>
internal sealed class PageAdjuster(LineFitter lines, Adjustments adjustments)
{
    /// <summary>Lines that a page may be made longer or shorter by.</summary>
    public const int MostLines = 2;

    // Per piece: the cost of the wanted difference by the blocks that end there or above; infinite where they cannot make it.
    private readonly List<double> costs = [];
    private Adjustment? cheapest;
    private Adjustment? second;

    // Blocks of the page as it is that can do with fewer lines, and with more.
    private int gives;
    private int takes;

    /// <summary>Counts the blocks that can give or take among those that begin on a page, with the figures that wait for it.</summary>
    /// <param name="reach">Where the next page starts.</param>
    public void Collect(PageStart start, int reach)
    {
        (gives, takes) = (0, 0);
        var strip = lines.StripIndexAt(start.Position);
        for (var figure = start.FirstFloat; figure >= 0 && figure < strip; figure++)
        {
            if (lines.StripAt(lines.FirstPositionOf(figure)).MayFloat)
            {
                Count(adjustments.Of(figure));
            }
        }

        for (strip += lines.FirstPositionOf(strip) < start.Position ? 1 : 0; lines.FirstPositionOf(strip) < reach; strip++)
        {
            Count(adjustments.Of(strip));
        }
    }

    public bool HasAny => gives + takes > 0;

    /// <summary>Enough blocks of the page as it is could make up a difference.</summary>
    public bool Has(int difference) => difference > 0 ? takes >= difference : gives >= -difference;

    private void Count(ReadOnlySpan<Adjustment> found)
    {
        var (isGiving, isTaking) = (0, 0);
        foreach (var adjustment in found)
        {
            (isGiving, isTaking) = adjustment.Lines < 0 ? (1, isTaking) : (isGiving, 1);
        }

        (gives, takes) = (gives + isGiving, takes + isTaking);
    }

    /// <summary>Reckons what a difference costs at every piece of the fit down to a page end after so many.</summary>
    public void Prepare(int difference, int pieces)
    {
        costs.Clear();
        (cheapest, second) = (null, null);
        for (var i = 0; i < pieces; i++)
        {
            Consider(i, Math.Sign(difference));
            costs.Add(Cost(Math.Abs(difference)));
        }
    }

    /// <summary>Of a page end after so many pieces.</summary>
    public double CostAt(int pieces) => pieces == 0 ? double.PositiveInfinity : costs[pieces - 1];

    /// <summary>What makes up the difference above a page end after so many pieces, in order.</summary>
    public Adjustment[] Chosen(int difference, int pieces)
    {
        (cheapest, second) = (null, null);
        for (var i = 0; i < pieces; i++)
        {
            Consider(i, Math.Sign(difference));
        }

        return Math.Abs(difference) switch
        {
            0 => [],
            1 => [cheapest!.Value],
            _ => [.. new[] { cheapest!.Value, second!.Value }.OrderBy(adjustment => adjustment.Strip)],
        };
    }

    private double Cost(int count) => count switch
    {
        0 => 0,
        1 => cheapest?.Cost ?? double.PositiveInfinity,
        _ => (cheapest?.Cost + second?.Cost) ?? double.PositiveInfinity,
    };

    private void Consider(int piece, int sign)
    {
        var strip = lines.StripIndexAt(lines.Pieces[piece].Position);
        foreach (var adjustment in adjustments.Of(strip))
        {
            var isWhole = adjustment.Instead is null ? piece > 0 && FirstPieceOf(piece) : LastPieceOf(piece) && StartsHere(strip);
            if (isWhole && adjustment.Lines == sign && !lines.Pieces[piece].IsRepeat)
            {
                Keep(adjustment);
            }
        }
    }

    private void Keep(Adjustment adjustment)
    {
        if (cheapest is { } best && best.Strip == adjustment.Strip)
        {
            cheapest = adjustment.Cost < best.Cost ? adjustment : cheapest;
        }
        else if (cheapest is null || adjustment.Cost < cheapest.Value.Cost)
        {
            (cheapest, second) = (adjustment, cheapest);
        }
        else if (second is null || adjustment.Cost < second.Value.Cost)
        {
            second = adjustment;
        }
    }

    private bool FirstPieceOf(int piece) => lines.Pieces[piece].Position == lines.FirstPositionOf(lines.StripIndexAt(lines.Pieces[piece].Position));

    private bool LastPieceOf(int piece) => lines.Pieces[piece].Position + 1 == lines.FirstPositionOf(lines.StripIndexAt(lines.Pieces[piece].Position) + 1);

    private bool StartsHere(int strip)
    {
        var first = lines.FirstPositionOf(strip);
        foreach (var piece in lines.Pieces)
        {
            if (piece.Position == first)
            {
                return true;
            }
        }

        return false;
    }
}
