namespace Publishing.Typesetting.Pages;

/// <summary>How a block can give a page lines, or take lines from it, so that the page ends level with the one it faces.</summary>
/// <param name="Strip">Index in <see cref="Galley.Strips"/>.</param>
/// <param name="Lines">Whole lines of the grid that the block takes more (positive) or fewer.</param>
/// <param name="Instead">The paragraph set anew, or null: the white above the block changes.</param>
/// <param name="Cost">Beside the costs of the page, see <see cref="PageCosts"/>.</param>
internal readonly record struct Adjustment(int Strip, int Lines, Strip? Instead, double Cost);

/// <summary>
/// What the blocks of a section can give, found for those blocks that the page search asks about and kept: setting a paragraph again
/// costs more than all other thought about a page.
/// </summary>
internal sealed class Adjustments(Galley galley, PageFrame frame)
{
    // Per strip: null where nobody asked yet, or where it may not give.
    private readonly Adjustment[]?[] found = new Adjustment[galley.Strips.Length][];

    // Per strip: the round since which it may give, 0 where it may not.
    private readonly int[] since = new int[galley.Strips.Length];

    /// <summary>Rounds begun.</summary>
    public int Round { get; private set; }

    public void BeginRound() => Round++;

    /// <summary>The same strips of another galley may give, as they did here; null where one of them would give something else.</summary>
    public Adjustments? For(Galley other)
    {
        var same = new Adjustments(other, frame) { Round = Round };
        since.CopyTo(same.since, 0);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } known)
            {
                same.found[i] = ReferenceEquals(galley.Strips[i], other.Strips[i]) ? known : [.. same.Find(i)];
                if (!known.SequenceEqual(same.found[i]!, Alike))
                {
                    return null;
                }
            }
        }

        return same;
    }

    /// <summary>Equal for the search, whatever the lines of a paragraph set again.</summary>
    private static readonly IEqualityComparer<Adjustment> Alike = EqualityComparer<Adjustment>.Create(
        (one, other) => one.Lines == other.Lines && one.Cost == other.Cost && one.Instead is null == other.Instead is null, one => one.Lines);

    /// <summary>Lets the strips of a page give from this round on; true if one of them was not allowed to before.</summary>
    public bool Allow(int firstStrip, int lastStrip)
    {
        var isNew = false;
        for (var strip = firstStrip; strip <= lastStrip && strip < since.Length; strip++)
        {
            isNew |= since[strip] == 0;
            since[strip] = since[strip] == 0 ? Round : since[strip];
        }

        return isNew;
    }

    /// <summary>Whether one of the strips may give only since after a round.</summary>
    public bool HasNews(int firstStrip, int lastStrip, int round)
    {
        for (var strip = firstStrip; strip <= lastStrip && strip < since.Length; strip++)
        {
            if (since[strip] > round)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a strip can give, nothing where it may not.</summary>
    public ReadOnlySpan<Adjustment> Of(int strip) => since[strip] > 0 ? found[strip] ??= [.. Find(strip)] : [];

    private IEnumerable<Adjustment> Find(int index)
    {
        var strip = galley.Strips[index];
        foreach (var lines in strip.Again is null ? [] : new[] { 1, -1 })
        {
            if (strip.Again!(lines) is { } again)
            {
                yield return new Adjustment(index, lines, again.Strip, PageCosts.OfParagraph(again));
            }
        }

        if (strip.SpaceBefore < frame.Grid || strip.Kind is StripKind.Fill or StripKind.Skip)
        {
            yield break;
        }

        yield return new Adjustment(index, 1, null, PageCosts.WiderWhite);
        if (strip.SpaceBefore >= frame.Grid * 2)
        {
            yield return new Adjustment(index, -1, null, PageCosts.NarrowerWhite);
        }
    }
}

/// <summary>A paragraph set with more or fewer lines than is best for it.</summary>
/// <param name="Looseness">How far its loosest or tightest line is from what it would like, in units of the spaces' give.</param>
/// <param name="BrokenWords">Words that it breaks beyond those of the best setting.</param>
internal sealed record SetAgain(Strip Strip, double Looseness, int BrokenWords = 0);
