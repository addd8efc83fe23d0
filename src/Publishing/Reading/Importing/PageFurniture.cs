using System.Text.RegularExpressions;

namespace Publishing.Reading.Importing;

/// <summary>Takes page numbers, running heads and the printed contents out of text whose pages are marked by form feeds.</summary>
internal static partial class PageFurniture
{
    /// <summary>A head seen on so many pages is a running head, not text.</summary>
    private const int SeenOften = 3;

    /// <summary>Gives what is text, and tells which lines were left out and why.</summary>
    public static List<TextLine> Remove(List<TextLine> lines, Action<TextLine, ImportDoubt> tell)
    {
        var edges = EdgesOf(lines);
        var heads = edges.GroupBy(line => Pattern(line.Text)).Where(group => group.Count() >= SeenOften).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var edgeNumbers = edges.Select(line => line.Number).ToHashSet();
        var kept = new List<TextLine>(lines.Count);
        var pending = 0;
        foreach (var line in lines)
        {
            if (DoubtOf(line, edgeNumbers, heads) is { } doubt)
            {
                tell(line, doubt);
                pending += line.BlanksBefore + 1;
            }
            else
            {
                kept.Add(line with { BlanksBefore = line.BlanksBefore + pending });
                pending = 0;
            }
        }

        return kept;
    }

    private static ImportDoubt? DoubtOf(TextLine line, HashSet<int> edges, HashSet<string> heads) => line switch
    {
        _ when ContentsEntry().IsMatch(line.Text) => ImportDoubt.ContentsLeftOut,
        _ when !edges.Contains(line.Number) => null,
        _ when Folio().IsMatch(line.Text) => ImportDoubt.FolioLeftOut,
        _ when heads.Contains(Pattern(line.Text)) => ImportDoubt.RunningHeadLeftOut,
        _ => null,
    };

    /// <summary>The first and the last line of each page, and the one beside it that could be a head beside a number; none without form feeds.</summary>
    private static List<TextLine> EdgesOf(List<TextLine> lines)
    {
        if (lines.Count == 0 || lines[^1].Page == 0)
        {
            return [];
        }

        return [.. lines.GroupBy(line => line.Page).SelectMany(page => page.Take(1).Concat(page.Skip(Math.Max(1, page.Count() - 1))))];
    }

    /// <summary>Heads that differ only by their page number are one.</summary>
    private static string Pattern(string text) => Digits().Replace(text, "#");

    [GeneratedRegex(@"^[-–—\s]*([0-9]{1,4}|[ivxlc]{1,7})[-–—\s]*$")]
    private static partial Regex Folio();

    [GeneratedRegex(@"^.+?(\s*[.·…‥]){4,}\s*[0-9]{1,4}$")]
    private static partial Regex ContentsEntry();

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Digits();
}
