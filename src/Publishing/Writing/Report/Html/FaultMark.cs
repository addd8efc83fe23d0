using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report.Html;

/// <summary>Where on a page its fault is seen: the white that it lacks lines in, else the line that it ends in.</summary>
internal static class FaultMark
{
    /// <param name="grid">From one baseline of the body to the next.</param>
    public static Rect? Of(Page page, PageFault fault, Length grid)
    {
        var text = page.Items.OfType<Placed.Glyphs>().Where(IsText).Select(glyphs => glyphs.Box).ToList();
        if (text.Count == 0)
        {
            return null;
        }

        var all = text.Aggregate((area, box) => area.Union(box));
        return fault.Kind == PageFaultKind.Short
            ? new Rect(all.X, all.Bottom, all.Width, grid * fault.Lines)
            : text.Where(box => box.Bottom > all.Bottom - grid).Aggregate((area, box) => area.Union(box));
    }

    /// <summary>In the type area and above the notes.</summary>
    private static bool IsText(Placed.Glyphs glyphs) =>
        !glyphs.IsTurned && glyphs.Role is not (LineRole.Folio or LineRole.RunningHead or LineRole.Note);
}
