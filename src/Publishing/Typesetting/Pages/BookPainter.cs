using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;

namespace Publishing.Typesetting.Pages;

/// <summary>Paints all numbered pages and gathers what the writers need beside them.</summary>
/// <param name="memory">Pages of earlier builds of the same book in the same layout, or null.</param>
internal sealed class BookPainter(Book book, LayoutConfig layout, BookFlow flow, FontLibrary fonts, TypesetOptions options, TypesetMemory? memory)
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
            DrawingFonts = DrawingFonts.Of(layout, fonts, book.Metadata.Language),
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
        memory?.Finish(keepsPages: furniture.Complaints.IsEmpty);
        return Outcome.Of(typeset, complaints.Concat(galleys.Diagnostics).Concat(ofFurniture).Concat(SafeZone.Check(pages)));
    }

    private ImmutableArray<Page> PaintPages(BookGalleys galleys, ImmutableArray<NumberedPage> numbered, PagePainter painter)
    {
        var pages = new Page[numbered.Length];
        var heads = galleys.Pages.Select(section => SectionHeads(section.Pages)).ToArray();
        var done = 0;
        Parallel.For(0, numbered.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) }, i =>
        {
            var key = KeyOf(numbered[i], galleys, heads);
            pages[i] = memory is null ? Paint(key, flow.Sections[numbered[i].Section], painter) : memory.Paint(key, () => Paint(key, flow.Sections[numbered[i].Section], painter));
            var count = Interlocked.Increment(ref done);
            if (count % PagesPerReport == 0 || count == pages.Length)
            {
                options.Progress?.Invoke("pages", count, pages.Length);
            }
        });
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(pages);
    }

    private PageKey KeyOf(NumberedPage page, BookGalleys galleys, string?[][] heads) => page.Plan < 0
        ? new(null, page.Number, null, false, default)
        : new(galleys.Pages[page.Section].Pages[page.Plan], page.Number, heads[page.Section][page.Plan], page.Plan == 0, PageFurniture.Of(flow.Sections[page.Section]));

    private Page Paint(PageKey key, FlowSection section, PagePainter painter) => key.Plan is null
        ? painter.PaintBlank(key.Number)
        : SecondInk.Apply(painter.Paint(key.Plan, section, key.Number, key.SectionHead, key.IsFirst), layout.SecondInk);

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
