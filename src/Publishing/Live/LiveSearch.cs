using System.Collections.Immutable;
using System.Text;
using Publishing.Typesetting.Pages;

namespace Publishing.Live;

/// <summary>Finds words on the pages of an edition.</summary>
internal static class LiveSearch
{
    /// <summary>Letters shown on either side of what was found.</summary>
    private const int Around = 12;

    public static ImmutableArray<LiveMatch> Find(TypesetBook book, string words, int most)
    {
        var wanted = words.Normalize(NormalizationForm.FormC).Trim();
        var found = ImmutableArray.CreateBuilder<LiveMatch>();
        for (var page = 0; page < book.Pages.Length && wanted.Length > 0; page++)
        {
            FindOn(book.Pages[page], page, wanted, most, found);
        }

        return found.ToImmutable();
    }

    /// <summary>Lines are joined as they are printed: a word broken at a line end is found whole, and marked on the line that it begins on.</summary>
    private static void FindOn(Page page, int index, string wanted, int most, ImmutableArray<LiveMatch>.Builder found)
    {
        var lines = LiveLines.Of(page);
        var text = new StringBuilder();
        var starts = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            starts[i] = text.Length;
            text.Append(lines[i].Text).Append(EndsWord(lines, i) ? " " : "");
        }

        var all = text.ToString();
        for (var at = 0; found.Count < most && (at = all.IndexOf(wanted, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += wanted.Length)
        {
            var line = Array.FindLastIndex(starts, start => start <= at);
            var (edges, letters) = (lines[line].Edges, lines[line].Text.Length);
            var left = edges[Math.Min(at - starts[line], letters)];
            var right = edges[Math.Min(at - starts[line] + wanted.Length, letters)];
            var (from, to) = (Math.Max(0, at - Around), Math.Min(all.Length, at + wanted.Length + Around));
            found.Add(new LiveMatch(index, left, lines[line].Y, right - left, lines[line].Height, all[from..to]));
        }
    }

    /// <summary>A space stood at the end of the line and was taken off, or another sort of line follows.</summary>
    private static bool EndsWord(ImmutableArray<LiveLine> lines, int line) => lines[line].EndsWithSpace || line + 1 == lines.Length || lines[line + 1].Role != lines[line].Role;
}
