namespace Publishing.Typesetting.Pages;

/// <summary>Where each letter of a run stands on the page, for what marks words there.</summary>
internal static class LetterEdges
{
    /// <summary>The left edge of every letter in points; letters of one cluster share theirs.</summary>
    public static void Add(List<double> edges, Placed.Glyphs glyphs)
    {
        var (pen, next) = (glyphs.Origin.X, 0);
        for (var letter = 0; letter < glyphs.Run.Text.Length; letter++)
        {
            while (next + 1 < glyphs.Run.Glyphs.Length && glyphs.Run.Glyphs[next + 1].Cluster <= letter)
            {
                pen += glyphs.Run.Glyphs[next].Advance;
                next++;
            }

            edges.Add(pen.Points);
        }
    }
}
