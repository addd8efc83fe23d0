using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Typesetting.Pages;

/// <summary>Finds the page that a place of the manuscript is printed on.</summary>
internal sealed class SourcePages
{
    /// <summary>Per file, where the lines on the pages begin, in order, with the index of the page.</summary>
    private readonly Dictionary<string, (int Start, int Page)[]> lines = new(StringComparer.Ordinal);

    public SourcePages(ImmutableArray<Page> pages)
    {
        var found = new Dictionary<string, List<(int Start, int Page)>>(StringComparer.Ordinal);
        for (var page = 0; page < pages.Length; page++)
        {
            foreach (var item in pages[page].Items)
            {
                if (item is Placed.Glyphs { Role: not (LineRole.Contents or LineRole.RunningHead or LineRole.Folio), Source: { Path: { } path, Length: > 0 } source })
                {
                    (found.TryGetValue(path, out var list) ? list : found[path] = []).Add((source.Start, page));
                }
            }
        }

        foreach (var (path, list) in found)
        {
            list.Sort();
            lines[path] = [.. list];
        }
    }

    /// <summary>Index of the page of the last line that begins at or before the place; of the first line of its file for what stands before; null for files that are not printed.</summary>
    public int? PageOf(SourceSpan where)
    {
        if (where.Path is null || !lines.TryGetValue(where.Path, out var starts))
        {
            return null;
        }

        var at = Array.BinarySearch(starts, (where.Start, int.MaxValue));
        return starts[Math.Max(0, (at < 0 ? ~at : at) - 1)].Page;
    }
}
