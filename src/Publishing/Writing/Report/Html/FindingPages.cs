using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Report.Html;

/// <summary>What kind of thing is to be seen on a page; each has its own outline.</summary>
internal enum FindingKind
{
    Loose,
    Fault,
    Told,
}

/// <summary>Something to look at on a page.</summary>
/// <param name="Page">Index into <see cref="TypesetBook.Pages"/>.</param>
/// <param name="Mark">Where on the page, or null where only the page is known.</param>
internal sealed record PageFinding(int Page, FindingKind Kind, Wording Words, Rect? Mark);

/// <summary>A page with all that is to be seen on it.</summary>
internal sealed record FoundPage(Page Page, ImmutableArray<PageFinding> Findings);

/// <summary>The pages worth a look, in order.</summary>
/// <param name="Count">Of all pages with findings; more than are shown where a book has many.</param>
internal sealed record FindingPages(ImmutableArray<FoundPage> Shown, int Count)
{
    /// <summary>So many pages at 60 dpi come to some 700 kB and .15 s of one processor, a sixteenth of what a book of 80 pages takes in all.</summary>
    private const int MostPages = 24;

    /// <summary>Half of the pictures, so that there is room for faults: the loosest lines are there in every book.</summary>
    private const int MostLoose = MostPages / 2;

    /// <summary>What diagnostics say may come first, but may not fill the pictures alone.</summary>
    private const int MostTold = MostPages / 2;

    public static FindingPages Of(ReportInputs inputs)
    {
        ImmutableArray<PageFinding> all = [.. Told(inputs), .. Loose(inputs), .. Faults(inputs)];
        var pages = all.Select(finding => finding.Page).Distinct().ToImmutableArray();
        var shown = pages.Take(MostPages).Order();
        return new([.. shown.Select(page => new FoundPage(inputs.Typeset.Pages[page], [.. all.Where(finding => finding.Page == page)]))], pages.Length);
    }

    private static IEnumerable<PageFinding> Told(ReportInputs inputs)
    {
        var told = inputs.Found.Where(IsOfPages).Take(MostTold);
        return told.SelectMany(found => GlyphPlaces.Find(inputs.Typeset, found.Where!.Value) is var (page, mark)
            ? (IEnumerable<PageFinding>)[new(page, FindingKind.Told, new($"{found.Code}: {found.Message.Korean}", $"{found.Code}: {found.Message.English}"), mark)]
            : []);
    }

    /// <summary>Found while letters, lines and pages were made, and at a place in the manuscript.</summary>
    private static bool IsOfPages(Diagnostic found) =>
        found is { Severity: not Severity.Information, Where.Path: not null } && (found.Code.Split('-')[0] is "glyphs" or "lines" or "pages");

    private static IEnumerable<PageFinding> Loose(ReportInputs inputs) => inputs.Lines.LoosestByPage
        .OrderByDescending(line => line.Line.WordSpace)
        .Take(MostLoose)
        .Select(line => new PageFinding(line.PageNumber - 1, FindingKind.Loose, ReportWords.LooseLine(line.Line), line.Area));

    /// <summary>The worst first: lines that stand alone, then the feet that lack most.</summary>
    private static IEnumerable<PageFinding> Faults(ReportInputs inputs)
    {
        var pageOf = inputs.Typeset.Pages.Select((page, i) => (page.Label, i)).DistinctBy(page => page.Label).ToDictionary(page => page.Label, page => page.i, StringComparer.Ordinal);
        return from fault in inputs.Typeset.Faults
               where pageOf.ContainsKey(fault.Page)
               orderby fault.Kind is PageFaultKind.Short or PageFaultKind.Uneven, fault.Lines descending
               let page = pageOf[fault.Page]
               select new PageFinding(page, FindingKind.Fault, ReportWords.OfKind(fault), FaultMark.Of(inputs.Typeset.Pages[page], fault, inputs.Layout.Text.Leading));
    }
}
