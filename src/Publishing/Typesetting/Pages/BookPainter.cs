using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Pages;

/// <summary>Paints all numbered pages and gathers what the writers need beside them.</summary>
internal sealed class BookPainter(Book book, LayoutConfig layout, BookFlow flow, FontLibrary fonts, TypesetOptions options)
{
    // Telling of every page would cost more than painting it.
    private const int PagesPerReport = 16;

    private readonly TypeArea area = TypeArea.Of(layout);

    public Outcome<TypesetBook> Paint(BookGalleys galleys, ImmutableArray<NumberedPage> numbered, ImmutableArray<Diagnostic> complaints)
    {
        using var measuring = options.Timings?.Measure("pages");
        var furniture = new Furniture(layout, area, fonts, book.Metadata.Language);
        var pages = PaintPages(galleys, numbered, new PagePainter(layout, area, furniture));
        var (destinations, outline) = new DestinationFinder(layout, area).Find(numbered, galleys.Pages);
        var typeset = new TypesetBook
        {
            Metadata = book.Metadata,
            Pages = pages,
            Outline = outline,
            Destinations = destinations,
            Elements = flow.Elements,
            Images = book.Images,
            Faults =
            [
                .. numbered.Where(page => page.Plan >= 0)
                    .Select(page => (galleys.Pages[page.Section].Pages[page.Plan].Fault, page.Number.Label))
                    .Where(page => page.Fault is not null)
                    .Select(page => page.Fault! with { Page = page.Label }),
            ],
        };

        // Furniture is set from many threads: its complaints are put in an order that does not depend on them.
        var ofFurniture = furniture.Complaints.Distinct().OrderBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message.English, StringComparer.Ordinal);
        return Outcome.Of(typeset, complaints.Concat(galleys.Diagnostics).Concat(ofFurniture).Concat(SafeZone.Check(pages)));
    }

    private ImmutableArray<Page> PaintPages(BookGalleys galleys, ImmutableArray<NumberedPage> numbered, PagePainter painter)
    {
        var pages = new Page[numbered.Length];
        var heads = galleys.Pages.Select(section => SectionHeads(section.Pages)).ToArray();
        var done = 0;
        Parallel.For(0, numbered.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) }, i =>
        {
            var page = numbered[i];
            pages[i] = page.Plan < 0
                ? painter.PaintBlank(page.Number)
                : SecondInk.Apply(
                    painter.Paint(galleys.Pages[page.Section].Pages[page.Plan], flow.Sections[page.Section], page.Number, heads[page.Section][page.Plan], isFirst: page.Plan == 0),
                    layout.SecondInk);
            var count = Interlocked.Increment(ref done);
            if (count % PagesPerReport == 0 || count == pages.Length)
            {
                options.Progress?.Invoke("pages", count, pages.Length);
            }
        });
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(pages);
    }

    /// <summary>Per page: the last section that has begun by its end, or null before the first.</summary>
    private static string?[] SectionHeads(ImmutableArray<PagePlan> pages)
    {
        string? head = null;
        return
        [
            .. pages.Select(page => head = page.Text.Where(slice => !slice.IsRepeat)
                .SelectMany(slice => slice.Slice.Places)
                .Select(place => place.Outline?.RunningHead)
                .LastOrDefault(words => words is not null) ?? head),
        ];
    }
}
