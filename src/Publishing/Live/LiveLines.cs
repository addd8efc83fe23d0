using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Live;

/// <summary>Gathers the glyphs of a page into lines that can be pointed at.</summary>
internal static class LiveLines
{
    /// <summary>In the order of the page; glyphs of one line are joined where they follow each other on one baseline in one role.</summary>
    public static ImmutableArray<LiveLine> Of(Page page)
    {
        var lines = ImmutableArray.CreateBuilder<LiveLine>();
        var open = new List<Placed.Glyphs>();
        foreach (var glyphs in page.Items.OfType<Placed.Glyphs>().Where(glyphs => glyphs.Role != LineRole.Ruby && !glyphs.IsTurned))
        {
            if (open.Count > 0 && !IsOneLine(open[^1], glyphs))
            {
                lines.Add(Join(open));
                open.Clear();
            }

            open.Add(glyphs);
        }

        if (open.Count > 0)
        {
            lines.Add(Join(open));
        }

        return lines.ToImmutable();
    }

    private static bool IsOneLine(Placed.Glyphs one, Placed.Glyphs next) =>
        one.Role == next.Role && one.Source == next.Source && BaselineOf(one) == BaselineOf(next);

    private static Length BaselineOf(Placed.Glyphs glyphs) => glyphs.Origin.Y + glyphs.Run.Style.BaselineShift;

    private static LiveLine Join(List<Placed.Glyphs> line)
    {
        var text = new StringBuilder();
        var edges = new List<double>();
        var size = Length.Zero;
        var (spaces, wide) = (0, 0.0);
        foreach (var glyphs in line)
        {
            text.Append(glyphs.Run.Text);
            LetterEdges.Add(edges, glyphs);
            size = Length.Max(size, glyphs.Run.Size);
            for (var i = 0; i + 1 < glyphs.Run.Glyphs.Length; i++)
            {
                if (glyphs.Run.Text[glyphs.Run.Glyphs[i].Cluster] == ' ')
                {
                    (spaces, wide) = (spaces + 1, wide + (glyphs.Run.Glyphs[i].Advance / glyphs.Run.Size));
                }
            }
        }

        var (first, last) = (line[0], line[^1]);
        var top = BaselineOf(first) - PageFrame.BaselineInEm.At(size);
        var right = last.Origin.X + last.Run.Width;
        var words = text.ToString().TrimEnd();
        return new LiveLine(
            first.Origin.X.Points, top.Points, (right - first.Origin.X).Points, size.Points, words, NameOf(first.Role),
            spaces == 0 ? 0 : Math.Round(wide / spaces, 3), first.Source.Path is null ? null : first.Source)
        {
            Edges = [.. edges.Take(words.Length), right.Points],
            EndsWithSpace = text[^1] is ' ' or '\n' or '\u2028',
        };
    }

    private static string NameOf(LineRole role) => role == LineRole.RunningHead ? "running-head" : role.ToString().ToLowerInvariant();
}
