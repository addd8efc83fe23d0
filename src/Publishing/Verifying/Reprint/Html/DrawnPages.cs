using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Raster;

namespace Publishing.Verifying.Reprint.Html;

/// <summary>A page of one book as it is seen beside its counterpart.</summary>
/// <param name="Source">The PNG as a data URI.</param>
/// <param name="Marks">Where words differ on it.</param>
internal sealed record DrawnPage(string Label, Size Size, string Source, ImmutableArray<Rect> Marks);

/// <summary>A changed page in both books; one of the two is null for a page that is new or gone.</summary>
/// <param name="Id">Leads to it from the tables.</param>
/// <param name="Change">Null for a page that is gone.</param>
internal sealed record DrawnPair(string Id, PageChange? Change, DrawnPage? Old, DrawnPage? New);

/// <summary>The changed pages side by side, in order.</summary>
/// <param name="Count">Of all pages worth a picture; more than are drawn where much was changed.</param>
internal sealed record DrawnPages(ImmutableArray<DrawnPair> Pairs, int Count)
{
    public const double DotsPerInch = 60;

    /// <summary>Two pages of text at 60 dpi are some 60 kB: a file of 4 MB can still be sent to a printer.</summary>
    private const int MostPairs = 60;

    private static readonly ImmutableArray<PageChange?> Importance =
        [PageChange.Edited, PageChange.New, null, PageChange.Restyled, PageChange.Renumbered, PageChange.Reflowed];

    public static DrawnPages Draw(ReprintReport report, TypesetBook old, TypesetBook now, int jobs)
    {
        var asked = report.Pages.Select(page => (page.Change, page.Number, page.OldNumber)).Where(page => page.Change is not (PageChange.Unchanged or PageChange.Shifted))
            .Select(page => (Change: (PageChange?)page.Change, New: (int?)page.Number, Old: page.OldNumber))
            .Concat(report.Gone.Select(page => (Change: (PageChange?)null, New: (int?)null, Old: (int?)page.Number)))
            .ToList();
        var drawn = asked.OrderBy(page => Importance.IndexOf(page.Change)).Take(MostPairs).OrderBy(page => page.New ?? page.Old).ThenBy(page => page.New is null).ToList();
        var pairs = new DrawnPair[drawn.Count];
        Parallel.For(0, pairs.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) }, i =>
        {
            var (change, number, oldNumber) = drawn[i];
            pairs[i] = new(
                IdOf(number, oldNumber),
                change,
                oldNumber is { } before ? Draw(old, before, report.Changes.SelectMany(one => one.OldPlaces)) : null,
                number is { } after ? Draw(now, after, report.Changes.SelectMany(one => one.NewPlaces)) : null);
        });
        return new([.. pairs], asked.Count);
    }

    private static string IdOf(int? number, int? oldNumber) => number is { } page
        ? string.Create(CultureInfo.InvariantCulture, $"page-{page}")
        : string.Create(CultureInfo.InvariantCulture, $"gone-{oldNumber}");

    private static DrawnPage Draw(TypesetBook book, int number, IEnumerable<PrintedPlace> places)
    {
        var page = book.Pages[number - 1];
        var png = PageRaster.Draw(book, page, DotsPerInch);
        return new(page.Label, page.Size, "data:image/png;base64," + Convert.ToBase64String(png), Joined(places.Where(place => place.Page == number).Select(place => place.Area)));
    }

    /// <summary>One box for words that follow each other on a line.</summary>
    private static ImmutableArray<Rect> Joined(IEnumerable<Rect> words)
    {
        var boxes = ImmutableArray.CreateBuilder<Rect>();
        foreach (var word in words)
        {
            if (boxes.Count > 0 && boxes[^1].Y == word.Y && word.X >= boxes[^1].X && word.X - boxes[^1].Right < word.Height)
            {
                boxes[^1] = boxes[^1].Union(word);
            }
            else
            {
                boxes.Add(word);
            }
        }

        return boxes.ToImmutable();
    }
}
