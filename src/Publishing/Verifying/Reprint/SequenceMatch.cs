namespace Publishing.Verifying.Reprint;

/// <summary>
/// Finds what two rows of words have in common. Ends that agree are taken off, words that each row has once are anchors (their longest
/// rising row), and between anchors the same again; where there are none, the shortest edit (Myers 1986). Time grows with the words, and
/// with the square only of what differs between two anchors, up to a limit.
/// </summary>
internal sealed class SequenceMatch
{
    /// <summary>Words put in and taken out between two anchors; with more, the stretch counts as written anew, and 2 million steps are enough.</summary>
    private const int MostDifferences = 1000;

    private readonly int[] old;
    private readonly int[] now;

    /// <summary>For every new word its old one, or −1.</summary>
    private readonly int[] partners;

    private readonly Stack<(int OldStart, int OldEnd, int NewStart, int NewEnd)> open = new();

    private SequenceMatch(int[] old, int[] now)
    {
        (this.old, this.now) = (old, now);
        partners = new int[now.Length];
        Array.Fill(partners, -1);
    }

    /// <summary>For every new word the index of its old one, rising, or −1.</summary>
    public static int[] Find(IEnumerable<string> old, IEnumerable<string> now)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var match = new SequenceMatch([.. old.Select(NumberOf)], [.. now.Select(NumberOf)]);
        match.open.Push((0, match.old.Length, 0, match.now.Length));
        while (match.open.TryPop(out var stretch))
        {
            match.Split(stretch.OldStart, stretch.OldEnd, stretch.NewStart, stretch.NewEnd);
        }

        return match.partners;

        int NumberOf(string word)
        {
            if (!numbers.TryGetValue(word, out var number))
            {
                number = numbers.Count;
                numbers.Add(word, number);
            }

            return number;
        }
    }

    private void Split(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        for (; oldStart < oldEnd && newStart < newEnd && old[oldStart] == now[newStart]; oldStart++, newStart++)
        {
            partners[newStart] = oldStart;
        }

        for (; oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == now[newEnd - 1]; oldEnd--, newEnd--)
        {
            partners[newEnd - 1] = oldEnd - 1;
        }

        if (oldStart == oldEnd || newStart == newEnd)
        {
            return;
        }

        var anchors = Rising(AnchorsOf(oldStart, oldEnd, newStart, newEnd));
        if (anchors.Count == 0)
        {
            Edit(oldStart, oldEnd, newStart, newEnd);
            return;
        }

        foreach (var (atOld, atNew) in anchors)
        {
            partners[atNew] = atOld;
            open.Push((oldStart, atOld, newStart, atNew));
            (oldStart, newStart) = (atOld + 1, atNew + 1);
        }

        open.Push((oldStart, oldEnd, newStart, newEnd));
    }

    /// <summary>Words that stand once in each stretch, in the order of the new.</summary>
    private List<(int Old, int New)> AnchorsOf(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        const int several = -1;
        var places = new Dictionary<int, int>();
        for (var i = oldStart; i < oldEnd; i++)
        {
            places[old[i]] = places.ContainsKey(old[i]) ? several : i;
        }

        var counts = new Dictionary<int, int>();
        for (var i = newStart; i < newEnd; i++)
        {
            counts[now[i]] = counts.GetValueOrDefault(now[i]) + 1;
        }

        var anchors = new List<(int Old, int New)>();
        for (var i = newStart; i < newEnd; i++)
        {
            if (counts[now[i]] == 1 && places.TryGetValue(now[i], out var place) && place != several)
            {
                anchors.Add((place, i));
            }
        }

        return anchors;
    }

    /// <summary>The longest row of anchors whose old places rise too (patience sorting).</summary>
    private static List<(int Old, int New)> Rising(List<(int Old, int New)> anchors)
    {
        var (piles, before) = (new List<int>(), new int[anchors.Count]);
        for (var i = 0; i < anchors.Count; i++)
        {
            var (low, high) = (0, piles.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = anchors[piles[middle]].Old < anchors[i].Old ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : piles[low - 1];
            if (low == piles.Count)
            {
                piles.Add(i);
            }
            else
            {
                piles[low] = i;
            }
        }

        var rising = new List<(int Old, int New)>();
        for (var i = piles.Count == 0 ? -1 : piles[^1]; i >= 0; i = before[i])
        {
            rising.Add(anchors[i]);
        }

        rising.Reverse();
        return rising;
    }

    /// <summary>Myers' greedy search: the furthest place that every number of differences reaches on every diagonal, then back along it.</summary>
    private void Edit(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var (width, height) = (oldEnd - oldStart, newEnd - newStart);
        var most = Math.Min(width + height, MostDifferences);
        var reached = new int[(2 * most) + 3];
        var steps = new List<int[]>();
        for (var differences = 0; differences <= most; differences++)
        {
            steps.Add(reached[(most + 1 - differences)..(most + 2 + differences)]);
            for (var diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                var x = IsDown(reached, most + 1, diagonal, differences) ? reached[most + 2 + diagonal] : reached[most + diagonal] + 1;
                for (; x < width && x - diagonal < height && old[oldStart + x] == now[newStart + x - diagonal]; x++)
                {
                    // Along the diagonal as far as the words agree.
                }

                reached[most + 1 + diagonal] = x;
                if (x >= width && x - diagonal >= height)
                {
                    Mark(steps, oldStart, newStart, width, height);
                    return;
                }
            }
        }
    }

    private void Mark(List<int[]> steps, int oldStart, int newStart, int width, int height)
    {
        var (x, y) = (width, height);
        for (var differences = steps.Count - 1; differences >= 0; differences--)
        {
            var (reached, diagonal) = (steps[differences], x - y);
            var isDown = differences > 0 && IsDown(reached, differences, diagonal, differences);
            var from = differences == 0 ? 0 : isDown ? diagonal + 1 : diagonal - 1;
            var fromX = differences == 0 ? 0 : reached[differences + from];
            var afterStep = differences == 0 ? 0 : isDown ? fromX : fromX + 1;
            for (; x > afterStep; x--, y--)
            {
                partners[newStart + y - 1] = oldStart + x - 1;
            }

            (x, y) = (fromX, fromX - from);
        }
    }

    /// <summary>Whether the best way to a diagonal puts a word in, rather than takes one out.</summary>
    private static bool IsDown(int[] reached, int middle, int diagonal, int differences) =>
        diagonal == -differences || (diagonal != differences && reached[middle + diagonal - 1] < reached[middle + diagonal + 1]);
}
