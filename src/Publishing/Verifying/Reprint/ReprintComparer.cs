using System.Collections.Immutable;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying.Reprint;

/// <summary>
/// Holds a corrected book to its first printing. Call tree:
///   StreamMatch.Find (which words are the same) → PagePairs.Find (which pages belong together) → ChangeFinder.Find (what an editor changed)
///   → Judge (what became of every page) → RunFinder.Find and SignatureFinder.Find (what follows for the printer).
/// </summary>
internal sealed class ReprintComparer
{
    private readonly PrintedBook old;
    private readonly PrintedBook now;
    private readonly ImmutableArray<StreamMatch> matches;

    /// <summary>For every new page the index of its old one, or −1.</summary>
    private readonly int[] pairs;

    private readonly ImmutableArray<ReprintChange> changes;

    /// <summary>Pages with words of their own that differ, counted from 1.</summary>
    private readonly HashSet<int> edited;

    private readonly HashSet<int> renumbered;

    private ReprintComparer(PrintedBook old, PrintedBook now)
    {
        (this.old, this.now) = (old, now);
        matches = StreamMatch.Find(old, now);
        pairs = PagePairs.Find(old, now, matches);
        changes = ChangeFinder.Find(old, now, matches, pairs);
        edited = [.. changes.Where(change => !IsOfNumber(change.Reason)).SelectMany(PagesOf)];
        renumbered = [.. changes.Where(change => IsOfNumber(change.Reason)).SelectMany(PagesOf)];
    }

    /// <param name="id">Of the new book, as its title.</param>
    /// <param name="pagesEach">To a signature, or null where that is not known.</param>
    public static ReprintReport Compare(PrintedBook old, PrintedBook now, string id, string title, int? pagesEach)
    {
        var comparer = new ReprintComparer(old, now);
        ImmutableArray<ReprintPage> pages = [.. now.Pages.Select(comparer.Judge)];
        return new ReprintReport
        {
            Id = id,
            Title = title,
            OldPages = old.Pages.Length,
            Pages = pages,
            Gone = [.. old.Pages.Where((_, page) => !comparer.pairs.Contains(page)).Select(page => new GonePage(page.Number, page.Label))],
            Changes = comparer.changes,
            Runs = RunFinder.Find(pages),
            Signatures = pagesEach is { } each ? SignatureFinder.Find(pages, old.Pages.Length, each) : null,
        };
    }

    private ReprintPage Judge(PrintedPage page, int index) => pairs[index] < 0
        ? new(page.Number, page.Label, PageChange.New, null, null)
        : new(page.Number, page.Label, Judge(old.Pages[pairs[index]], page), old.Pages[pairs[index]].Number, old.Pages[pairs[index]].Label);

    /// <summary>The look comes first: what prints alike is good, whatever was done to it.</summary>
    private PageChange Judge(PrintedPage before, PrintedPage page) => PageLikeness.Of(before, page) switch
    {
        Likeness.Same => PageChange.Unchanged,
        Likeness.ButForNumber => PageChange.Shifted,
        _ when edited.Contains(page.Number) => PageChange.Edited,
        _ when renumbered.Contains(page.Number) => PageChange.Renumbered,
        _ when IsRestyled(before, page) => PageChange.Restyled,
        _ => PageChange.Reflowed,
    };

    private static bool IsOfNumber(ChangeReason reason) => reason is ChangeReason.ContentsNumber or ChangeReason.IndexNumber or ChangeReason.Reference;

    private static IEnumerable<int> PagesOf(ReprintChange change) =>
        change.NewPlaces.Select(place => place.Page).Concat(change.Page is { } page ? [page] : []);

    /// <summary>A word in another face, size or colour, or every word where it was: no edit elsewhere moves them so.</summary>
    private bool IsRestyled(PrintedPage before, PrintedPage page)
    {
        var haveMoved = false;
        foreach (var match in matches)
        {
            for (var i = FirstOn(match.New, page.Number); i < match.New.Length && match.New[i].Page == page.Number; i++)
            {
                if (match.Partners[i] < 0)
                {
                    continue;
                }

                var (was, word) = (match.Old[match.Partners[i]], match.New[i]);
                if (was.Glyphs is { } glyphs && word.Glyphs is { } others && !HaveOneLook(glyphs, others))
                {
                    return true;
                }

                haveMoved |= was.Page != before.Number || !was.Places.Select(place => place.Area).SequenceEqual(word.Places.Select(place => place.Area));
            }
        }

        return !haveMoved;
    }

    private static bool HaveOneLook(Placed.Glyphs one, Placed.Glyphs other) =>
        ReferenceEquals(one.Run.Face, other.Run.Face) && one.Run.Style == other.Run.Style && one.Ink == other.Ink && one.Turn == other.Turn;

    /// <summary>Words stand in the order of the pages.</summary>
    private static int FirstOn(ImmutableArray<PrintedWord> words, int page)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Page < page ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
