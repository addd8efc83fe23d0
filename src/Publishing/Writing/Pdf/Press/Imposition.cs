using System.Globalization;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Pdf.Press;

/// <summary>
/// 터잡기: two pages side by side on each side of a sheet, so that sheets laid in each other and folded once make a booklet (중철), or
/// signatures to be sewn. A copy shop's work (P10): offset printers impose themselves.
/// </summary>
internal static class Imposition
{
    private const int PagesOfSheet = 4;

    /// <summary>Of each side of each sheet, front and back in turn: the pages on its left and right, counted from 0.</summary>
    /// <param name="pages">A multiple of 4.</param>
    /// <param name="signature">Pages to a signature, a multiple of 4; the last one may be smaller.</param>
    public static IEnumerable<(int Left, int Right, int Depth)> Sides(int pages, int signature)
    {
        for (var first = 0; first < pages; first += signature)
        {
            var end = Math.Min(first + signature, pages);
            for (var depth = 0; depth < (end - first) / PagesOfSheet; depth++)
            {
                var (low, high) = (first + (2 * depth), end - 1 - (2 * depth));
                yield return (high, low, depth);
                yield return (low + 1, high - 1, depth);
            }
        }
    }

    /// <param name="book">Pages of the press, without marks.</param>
    /// <param name="signature">A multiple of 4, or null for one signature of all pages.</param>
    /// <param name="creep">밀림: how far each sheet further in moves towards the fold, for the outer ones go around it.</param>
    public static TypesetBook Impose(TypesetBook book, int? signature, Length creep)
    {
        if (book.Pages.IsEmpty)
        {
            return book;
        }

        var size = book.Pages[0].Size;
        var count = (book.Pages.Length + PagesOfSheet - 1) / PagesOfSheet * PagesOfSheet;
        var sides = Sides(count, signature ?? count).Select((side, index) => new Page
        {
            Size = new Size(size.Width * 2, size.Height),
            Number = index + 1,
            Label = string.Create(CultureInfo.InvariantCulture, $"{(index / 2) + 1}{(index % 2 == 0 ? "앞" : "뒤")}"),
            Items = [.. ItemsOf(book, side.Left, creep * side.Depth), .. ItemsOf(book, side.Right, size.Width - (creep * side.Depth))],
        });
        return book with { Pages = [.. sides] };
    }

    private static IEnumerable<Placed> ItemsOf(TypesetBook book, int page, Length right) =>
        page < book.Pages.Length ? book.Pages[page].Items.Where(item => item is not Placed.Link).Select(item => item.Moved(right)) : [];
}
