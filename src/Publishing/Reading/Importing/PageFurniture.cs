using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Reading.Importing;

/// <summary>Takes page numbers, running heads and the printed contents out of text whose pages are marked by form feeds.</summary>
internal static partial class PageFurniture
{
    /// <summary>A head seen on so many pages is a running head, not text.</summary>
    private const int SeenOften = 3;

    /// <summary>A heading over the contents is a word or two, in em.</summary>
    private const double TitleWidth = 8;

    /// <summary>Gives what is text, and tells which lines were left out and why.</summary>
    public static List<TextLine> Remove(List<TextLine> lines, Action<TextLine, ImportDoubt> tell)
    {
        var edges = EdgesOf(lines);
        var heads = edges.GroupBy(line => Pattern(line.Text)).Where(group => group.Count() >= SeenOften).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var contents = ContentsLinesOf(lines);
        var edgeNumbers = edges.Select(line => line.Number).ToHashSet();
        var kept = new List<TextLine>(lines.Count);
        var pending = 0;
        foreach (var line in lines)
        {
            if (DoubtOf(line, edgeNumbers, heads, contents) is { } doubt)
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

    /// <summary>The words of a contents entry or a running head, without leader and number.</summary>
    public static string WithoutNumber(string text) => EntryEnd().Replace(text, "");

    private static ImportDoubt? DoubtOf(TextLine line, HashSet<int> edges, HashSet<string> heads, HashSet<int> contents) => line switch
    {
        _ when contents.Contains(line.Number) => ImportDoubt.ContentsLeftOut,
        _ when !edges.Contains(line.Number) => null,
        _ when Folio().IsMatch(line.Text) => ImportDoubt.FolioLeftOut,
        _ when heads.Contains(Pattern(line.Text)) => ImportDoubt.RunningHeadLeftOut,
        _ => null,
    };

    /// <summary>
    /// Lines with leader dots, and runs of at least three lines that end in a number set apart and growing, with the short line
    /// (차례) right before them.
    /// </summary>
    private static HashSet<int> ContentsLinesOf(List<TextLine> lines)
    {
        var found = lines.Where(line => LedEntry().IsMatch(line.Text)).Select(line => line.Number).ToHashSet();
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            for (var last = 0; end < lines.Count && NumberAtEnd(lines[end].Text) is { } number && number >= last; end++)
            {
                last = number;
            }

            if (end - start >= 3)
            {
                var hasTitle = start > 0 && lines[start - 1].Page == lines[start].Page && lines[start - 1].Width <= TitleWidth;
                found.UnionWith(lines.Take(end).Skip(hasTitle ? start - 1 : start).Select(line => line.Number));
            }

            start = Math.Max(end, start + 1);
        }

        return found;
    }

    private static int? NumberAtEnd(string text)
    {
        var match = SetApartEntry().Match(text);
        return match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

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
    private static partial Regex LedEntry();

    [GeneratedRegex(@"^.*\S\s{2,}([0-9]{1,4})$")]
    private static partial Regex SetApartEntry();

    [GeneratedRegex(@"((\s*[.·…‥]){4,}|\s{2,})\s*[0-9]{1,4}$")]
    private static partial Regex EntryEnd();

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Digits();
}
