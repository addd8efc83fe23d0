using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Verifying.Reprint;

/// <summary>How far a page prints like its counterpart.</summary>
internal enum Likeness
{
    /// <summary>To the last mark, number included.</summary>
    Same,

    /// <summary>But for its number, and on the other side of the leaf for its head and how far it stands from the fold.</summary>
    ButForNumber,

    None,
}

/// <summary>Holds the marks of two pages against each other.</summary>
internal static class PageLikeness
{
    /// <summary>Points; a hundredth for each of two places.</summary>
    private const double Rounding = 0.02;

    public static Likeness Of(PrintedPage old, PrintedPage now)
    {
        if (old.Size != now.Size)
        {
            return Likeness.None;
        }

        if (old.Number == now.Number && old.Label == now.Label && AreSame(old.Marks.AsSpan(), now.Marks.AsSpan(), Length.Zero))
        {
            return Likeness.Same;
        }

        var isTurned = old.Number % 2 != now.Number % 2;
        var (before, after) = (Kept(old, isTurned), Kept(now, isTurned));
        var moved = isTurned && before.Length > 0 && after.Length > 0 ? after[0].Left - before[0].Left : Length.Zero;
        return AreSame(before, after, moved) ? Likeness.ButForNumber : Likeness.None;
    }

    /// <summary>Heads of facing pages are different words at different edges; those of one side are held to each other.</summary>
    private static PrintedMark[] Kept(PrintedPage page, bool isTurned) =>
        [.. page.Marks.Where(mark => mark.Part == MarkPart.Text || (mark.Part == MarkPart.Head && !isTurned))];

    private static bool AreSame(ReadOnlySpan<PrintedMark> old, ReadOnlySpan<PrintedMark> now, Length moved)
    {
        if (old.Length != now.Length)
        {
            return false;
        }

        for (var i = 0; i < old.Length; i++)
        {
            if (old[i].Part != now[i].Part || !IsAt(old[i], now[i], moved) || !AreSame(old[i], now[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>To the last unit; in a finished file, whose numbers are rounded, to a fiftieth of a point.</summary>
    private static bool IsAt(PrintedMark old, PrintedMark now, Length moved) => now.Item is not null
        ? old.Left + moved == now.Left
        : Math.Abs((old.Left + moved - now.Left).Points) <= Rounding;

    private static bool AreSame(PrintedMark old, PrintedMark now) => old.Item is { } item && now.Item is { } other
        ? PageLook.IsSame(item, other)
        : old.Item is null && now.Item is null && old.Letter == now.Letter;
}
