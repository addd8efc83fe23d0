using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Pages;
using Publishing.Writing.Raster;

namespace Publishing.Live;

/// <summary>The pages of a <see cref="LiveBook"/> at one moment, with what is wrong at that moment. Never changes; may be asked from any thread.</summary>
public sealed record LiveEdition
{
    private readonly Manuscript manuscript;
    private readonly TypesetBook typeset;
    private readonly Lazy<SourcePages> places;

    private LiveEdition(Manuscript manuscript, TypesetBook typeset)
    {
        (this.manuscript, this.typeset) = (manuscript, typeset);
        places = new(() => new SourcePages(typeset.Pages));
    }

    /// <summary>Counts the editions from 1.</summary>
    public int Revision { get; init; }

    public string Id => manuscript.Book.Metadata.Id;

    public string Title => manuscript.Book.Metadata.Title;

    /// <summary>BCP 47.</summary>
    public string Language => manuscript.Book.Metadata.Language;

    /// <summary>In reading order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The files that the diagnostics point into, as they are now.</summary>
    public ImmutableDictionary<string, SourceText> Sources { get; init; } = ImmutableDictionary<string, SourceText>.Empty;

    /// <summary>The files as they were when the pages were made: places on pages point into these.</summary>
    public ImmutableDictionary<string, SourceText> PrintedSources => manuscript.Book.Sources;

    /// <summary>The book has errors now; the pages are those of the last edition without.</summary>
    public bool HasErrors { get; init; }

    public bool HasPages => !Pages.IsEmpty;

    public ImmutableArray<LivePage> Pages { get; private init; } = [];

    /// <summary>Where things stand on every page.</summary>
    public LiveGeometry Geometry { get; private init; } = new();

    /// <summary>Chapters and sections with the index of their page.</summary>
    public ImmutableArray<LiveHeading> Headings { get; private init; } = [];

    /// <summary>A page as it will be printed, as PNG.</summary>
    /// <param name="page">Index among <see cref="Pages"/>.</param>
    /// <param name="dotsPerInch">72 makes one pixel of one point.</param>
    public byte[] Draw(int page, double dotsPerInch) => PageRaster.Draw(typeset, typeset.Pages[page], dotsPerInch);

    /// <summary>The lines of a page with their places in the manuscript.</summary>
    public ImmutableArray<LiveLine> LinesOf(int page) => LiveLines.Of(typeset.Pages[page]);

    /// <summary>The page that a place of the manuscript is printed on, or null.</summary>
    public int? PageOf(SourceSpan where) => places.Value.PageOf(where);

    /// <summary>Where words stand on the pages, in order; letters of either case, over line ends.</summary>
    /// <param name="most">Places at most.</param>
    public ImmutableArray<LiveMatch> Search(string words, int most) => LiveSearch.Find(typeset, words, most);

    /// <param name="before">The edition before, whose pages keep their number of change where they are the same.</param>
    internal static LiveEdition Of(Manuscript manuscript, TypesetBook typeset, ImmutableArray<Diagnostic> found, bool hasErrors, LiveEdition? before)
    {
        var revision = (before?.Revision ?? 0) + 1;
        var repainted = before is null ? [] : ChangedPictures(before.typeset.Images, typeset.Images);
        return new LiveEdition(manuscript, typeset)
        {
            Revision = revision,
            Diagnostics = found,
            Sources = manuscript.Book.Sources,
            HasErrors = hasErrors,
            Pages = [.. typeset.Pages.Select((page, index) => new LivePage(index, page.Label, page.IsRecto, page.Section is null, RevisionOf(page, index, revision, before, repainted)))],
            Geometry = LiveGeometry.Of(manuscript.Layout),
            Headings = [.. typeset.Outline.Select(item => new LiveHeading(item.Level, item.Title, item.Destination.Page))],
        };
    }

    /// <summary>The page as it stands in what the writers are given, for tests that hold it to a first build.</summary>
    internal TypesetBook Typeset => typeset;

    internal Manuscript Manuscript => manuscript;

    private static int RevisionOf(Page page, int index, int revision, LiveEdition? before, HashSet<string> repainted)
    {
        if (before is null || index >= before.typeset.Pages.Length)
        {
            return revision;
        }

        var isSame = PageLook.IsSame(before.typeset.Pages[index], page) && !(repainted.Count > 0 && page.Items.OfType<Placed.Picture>().Any(picture => repainted.Contains(picture.Image)));
        return isSame ? before.Pages[index].Revision : revision;
    }

    private static HashSet<string> ChangedPictures(ImmutableDictionary<string, ImageFile> before, ImmutableDictionary<string, ImageFile> now) =>
        [.. now.Values.Where(image => before.TryGetValue(image.Path, out var old) && !old.Bytes.AsSpan().SequenceEqual(image.Bytes.AsSpan())).Select(image => image.Path)];
}

/// <summary>A page of an edition.</summary>
/// <param name="Label">What a reader calls it.</param>
/// <param name="IsBlank">Put in so that a chapter starts on a recto.</param>
/// <param name="Revision">Of the edition in which it changed last.</param>
public sealed record LivePage(int Index, string Label, bool IsRecto, bool IsBlank, int Revision);

/// <summary>An entry of the contents.</summary>
/// <param name="Level">1 is outermost.</param>
public sealed record LiveHeading(int Level, string Title, int Page);

/// <summary>A line of a page, in points from its top left, and where its text begins in the manuscript.</summary>
/// <param name="Role">body, heading, note, caption, table, code, running-head, folio, contents or display.</param>
/// <param name="WordSpace">The mean of its word spaces in em, or 0 where it has none.</param>
public sealed record LiveLine(double X, double Y, double Width, double Height, string Text, string Role, double WordSpace, SourceSpan? Source)
{
    /// <summary>The left edge of every letter, and the right edge of the last.</summary>
    public ImmutableArray<double> Edges { get; init; } = [];

    /// <summary>The word at its end does not go on in the next line.</summary>
    public bool EndsWithSpace { get; init; }
}

/// <summary>Words found on a page, in points from its top left.</summary>
/// <param name="Around">The words with some text before and after.</param>
public sealed record LiveMatch(int Page, double X, double Y, double Width, double Height, string Around);

/// <summary>Sizes that all pages share, in points.</summary>
public sealed record LiveGeometry
{
    public double Width { get; init; }

    public double Height { get; init; }

    /// <summary>Beyond the trim on every side.</summary>
    public double Bleed { get; init; }

    /// <summary>Left edge of the type area on a recto and on a verso.</summary>
    public double RectoLeft { get; init; }

    public double VersoLeft { get; init; }

    public double AreaTop { get; init; }

    public double AreaWidth { get; init; }

    public double AreaHeight { get; init; }

    /// <summary>The first baseline of the grid from the top of the page, and baseline to baseline.</summary>
    public double FirstBaseline { get; init; }

    public double Pitch { get; init; }

    public int Lines { get; init; }

    internal static LiveGeometry Of(LayoutConfig layout)
    {
        var area = TypeArea.Of(layout);
        var (width, height) = (layout.Page.Trim.Width, layout.Page.Trim.Height);
        return new()
        {
            Width = width.Points,
            Height = height.Points,
            Bleed = layout.Page.Bleed.Points,
            RectoLeft = area.LeftOf(true, width).Points,
            VersoLeft = area.LeftOf(false, width).Points,
            AreaTop = area.Head.Points,
            AreaWidth = area.Width.Points,
            AreaHeight = area.Height.Points,
            FirstBaseline = (area.Head + PageFrame.BaselineInEm.At(layout.Text.Size)).Points,
            Pitch = area.Leading.Points,
            Lines = area.Lines,
        };
    }
}
