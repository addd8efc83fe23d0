using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Pages;

/// <summary>Tells whether two pages print alike: where their text stands in the manuscript may differ.</summary>
internal static class PageLook
{
    public static bool IsSame(Page one, Page other)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (one.Size != other.Size || one.Label != other.Label || one.Items.Length != other.Items.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Items.Length; i++)
        {
            if (!IsSame(one.Items[i], other.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same thing at the same place, whichever element of the document it belongs to.</summary>
    public static bool IsSame(Placed one, Placed other) => (one, other) switch
    {
        (Placed.Glyphs glyphs, Placed.Glyphs others) =>
            glyphs.Origin == others.Origin && glyphs.Turn == others.Turn && glyphs.Ink == others.Ink && IsSame(glyphs.Run, others.Run),
        _ => one with { Element = -1 } == other with { Element = -1 },
    };

    private static bool IsSame(GlyphRun one, GlyphRun other) =>
        ReferenceEquals(one, other)
        || (ReferenceEquals(one.Face, other.Face) && one.Text == other.Text && one.Style == other.Style && one.Glyphs.AsSpan().SequenceEqual(other.Glyphs.AsSpan()));
}
