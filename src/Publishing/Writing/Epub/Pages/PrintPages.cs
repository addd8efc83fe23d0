using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Pages;

namespace Publishing.Writing.Epub.Pages;

/// <summary>
/// Where each page of the print edition starts in the e-book (E15): at a letter of the manuscript, at the start of a chapter or of generated
/// matter, at an entry of contents or index. A page that has no place of its own (a blank one, a half-title) starts where the next does.
/// </summary>
internal sealed class PrintPages
{
    private readonly TypesetBook typeset;
    private readonly Dictionary<string, PageBreak> ofSections = [];
    private readonly Dictionary<string, List<PageBreak>> inFiles = [];
    private readonly Dictionary<string, PageBreak> atContents = [];
    private readonly Dictionary<int, PageBreak> atIndex = [];
    private readonly HashSet<PageBreak> placed = new(ReferenceEqualityComparer.Instance);

    /// <param name="sections">Identifiers of the sections that the e-book has too.</param>
    public PrintPages(TypesetBook typeset, IReadOnlySet<string> sections)
    {
        this.typeset = typeset;
        Place(sections);
        foreach (var breaks in inFiles.Values)
        {
            breaks.Sort((a, b) => (a.Start, a.Letter).CompareTo((b.Start, b.Letter)));
        }
    }

    /// <summary>Pages behind the last text.</summary>
    public PageBreak? AtEnd { get; private set; }

    /// <summary>The label of the page that an identifier stands on, or null.</summary>
    public string? LabelOf(string anchor) => typeset.Destinations.TryGetValue(anchor, out var place) ? typeset.Pages[place.Page].Label : null;

    public PageBreak? OfSection(string id) => ofSections.GetValueOrDefault(id);

    /// <summary>At the line of the contents that leads to an anchor.</summary>
    public PageBreak? AtContents(string anchor) => atContents.GetValueOrDefault(anchor);

    /// <summary>At the nth line of the index, letters counted as lines.</summary>
    public PageBreak? AtIndex(int line) => atIndex.GetValueOrDefault(line);

    /// <summary>Breaks inside a stretch of the manuscript that have not been written yet, in order; they count as written now.</summary>
    public IReadOnlyList<PageBreak> Take(SourceSpan span) => (IReadOnlyList<PageBreak>?)TakeBefore(span, span.End, int.MaxValue) ?? [];

    /// <summary>Those that begin with exactly this letter.</summary>
    public IReadOnlyList<PageBreak> TakeAt(SourceSpan span) => (IReadOnlyList<PageBreak>?)TakeBefore(span, span.Start + 1, 0) ?? [];

    /// <summary>Null where no page starts, as in most stretches.</summary>
    private List<PageBreak>? TakeBefore(SourceSpan span, int end, int lastLetter)
    {
        List<PageBreak>? taken = null;
        if (span.Path is not null && inFiles.TryGetValue(span.Path, out var breaks))
        {
            for (var i = FirstAt(breaks, span.Start); i < breaks.Count && breaks[i].Start < end; i++)
            {
                if (breaks[i].Letter <= lastLetter && placed.Add(breaks[i]))
                {
                    (taken ??= []).Add(breaks[i]);
                }
            }
        }

        return taken;
    }

    private static int FirstAt(List<PageBreak> breaks, int start)
    {
        var (low, high) = (0, breaks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = breaks[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Place(IReadOnlySet<string> sections)
    {
        var waiting = ImmutableArray.CreateBuilder<PageName>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string? section = null;
        foreach (var page in typeset.Pages)
        {
            waiting.Add(PageName.Of(page, names));
            if (page.Section is null)
            {
                continue;
            }

            var starts = page.Section != section && sections.Contains(page.Section);
            section = page.Section;
            if (Find(page, starts) is { } put)
            {
                put(waiting.DrainToImmutable());
            }
        }

        AtEnd = waiting.Count > 0 ? new(waiting.ToImmutable()) : null;
    }

    /// <summary>How a page is put in its place; null where it has none of its own.</summary>
    private Action<ImmutableArray<PageName>>? Find(Page page, bool startsSection)
    {
        if (startsSection)
        {
            return pages => ofSections.TryAdd(page.Section!, new(pages));
        }

        if (page.FirstText is not { } text)
        {
            return null;
        }

        if (text.Source is { } source)
        {
            return pages => FileOf(source.Path).Add(new(pages) { Start = source.Start, Letter = text.Letter });
        }

        return page.Section switch
        {
            ContentsFlow.Id when page.Items.OfType<Placed.Link>().FirstOrDefault(link => link.Target is not null) is { Target: { } target } =>
                pages => atContents.TryAdd(target, new(pages)),
            IndexFlow.Id => pages => atIndex.TryAdd(LineOfIndex(text.Element), new(pages) { IsInsideLine = !text.StartsBlock }),
            _ => null,
        };
    }

    private List<PageBreak> FileOf(string path)
    {
        if (!inFiles.TryGetValue(path, out var breaks))
        {
            inFiles[path] = breaks = [];
        }

        return breaks;
    }

    /// <summary>The lines of the index are the children of its node, in order.</summary>
    private int LineOfIndex(int element)
    {
        var parent = typeset.Elements[element].Parent;
        var line = 0;
        for (var i = parent + 1; i < element; i++)
        {
            line += typeset.Elements[i].Parent == parent ? 1 : 0;
        }

        return line;
    }
}

/// <summary>Pages that start at one place: one, and before it those that have no place of their own.</summary>
internal sealed record PageBreak(ImmutableArray<PageName> Pages)
{
    /// <summary>In the file of the manuscript.</summary>
    public int Start { get; init; }

    /// <summary>Letters of the inline at <see cref="Start"/> that stand before the break.</summary>
    public int Letter { get; init; }

    /// <summary>Behind the word of a line of the index.</summary>
    public bool IsInsideLine { get; init; }
}

/// <summary>What a page is called and the identifier of its marker, unique in the book.</summary>
internal sealed record PageName(string Label, string Id)
{
    public static PageName Of(Page page, HashSet<string> taken)
    {
        var id = "page." + (page.Label.All(char.IsAsciiLetterOrDigit) && page.Label.Length > 0 ? page.Label : "n" + Number(page));
        return new(page.Label, taken.Add(id) ? id : "page.n" + Number(page));
    }

    private static string Number(Page page) => page.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
