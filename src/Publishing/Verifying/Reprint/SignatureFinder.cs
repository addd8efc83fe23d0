using System.Collections.Immutable;

namespace Publishing.Verifying.Reprint;

/// <summary>P9: plates are made by the signature, so one page that differs makes all of its signature anew.</summary>
internal static class SignatureFinder
{
    /// <param name="pages">Of the new book.</param>
    /// <param name="each">Pages to a signature.</param>
    public static ReprintSignatures Find(ImmutableArray<ReprintPage> pages, int oldPages, int each)
    {
        var count = (pages.Length + each - 1) / each;
        var changed = pages.Where(page => page.Change != PageChange.Unchanged).Select(page => page.Number);

        // Pages that the new book lacks leave white on the last plate that it has.
        var emptied = Enumerable.Range(pages.Length + 1, Math.Max(0, Math.Min(oldPages, count * each) - pages.Length));
        return new(each, count, [.. changed.Concat(emptied).Select(page => ((page - 1) / each) + 1).Distinct().Order()]);
    }
}
