using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Document;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Fonts;
using Publishing.Typesetting.Glyphs;

namespace Publishing.Typesetting.Pages;

/// <summary>쪽: the trimmed size and everything on it at absolute points. Writers only draw.</summary>
internal sealed record Page
{
    public required Size Size { get; init; }

    /// <summary>Counted from 1 over all pages, blanks included; odd pages are rectos.</summary>
    public required int Number { get; init; }

    /// <summary>What a reader calls the page, shown or not: the label in the PDF and in the EPUB's page list.</summary>
    public required string Label { get; init; }

    /// <summary>Identifier of the <see cref="FlowSection"/>, null for a blank page put in for a recto start.</summary>
    public string? Section { get; init; }

    public ImmutableArray<Placed> Items { get; init; } = [];

    /// <summary>Where the running text of this page starts, for the EPUB's page breaks; null on pages without text.</summary>
    public PageText? FirstText { get; init; }

    public bool IsRecto => Number % 2 == 1;
}

/// <summary>What a thing is printed with: a tint of black, 0 to 1, where it has no colour.</summary>
internal readonly record struct Ink(double Black)
{
    /// <summary>In place of the tint, or null.</summary>
    public InkColor? Color { get; init; }

    public static Ink Full => new(1);

    public static Ink Of(InkColor color) => new(0) { Color = color };
}

/// <summary>One thing on a page.</summary>
internal abstract record Placed
{
    /// <summary>Index into <see cref="TypesetBook.Elements"/>, or −1 for an artifact (folio, running head, rule).</summary>
    public int Element { get; init; } = -1;

    /// <summary>Glyphs with their origin on the baseline; the style's baseline shift is already in <see cref="Origin"/>.</summary>
    public sealed record Glyphs(Point Origin, GlyphRun Run, SourceSpan Source) : Placed
    {
        /// <summary>What sort of line this is part of, for dumps and checks.</summary>
        public LineRole Role { get; init; } = LineRole.Body;

        /// <summary>
        /// What they say to a reader that places words by where they stand, or null for their own text: such a reader would take a reading
        /// for a line above, so its base says both and the reading nothing.
        /// </summary>
        public string? Said { get; init; }

        /// <summary>What the letters are printed with, or null for the black of their style.</summary>
        public Ink? Ink { get; init; }

        /// <summary>Which way the run goes.</summary>
        public Turn Turn { get; init; }

        public bool IsTurned => Turn != Turn.None;

        /// <summary>글자 상자 of the letters in a row, upright on the page: faces for Hangul have .88 em above the baseline and .12 em below.</summary>
        public Rect Box
        {
            get
            {
                var (em, width, above) = (Run.Size, Run.Width, PageFrame.BaselineInEm.At(Run.Size));
                return Turn switch
                {
                    Turn.Left => new(Origin.X - above, Origin.Y - width, em, width),
                    Turn.Right => new(Origin.X - (em - above), Origin.Y, em, width),
                    _ => new(Origin.X, Origin.Y - above, width, em),
                };
            }
        }

        /// <summary>The origin in the direction of writing.</summary>
        public Length Along => Turn switch
        {
            Turn.Left => -Origin.Y,
            Turn.Right => Origin.Y,
            _ => Origin.X,
        };

        /// <summary>The origin across the direction of writing, growing from line to line.</summary>
        public Length Across => Turn switch
        {
            Turn.Left => Origin.X,
            Turn.Right => -Origin.X,
            _ => Origin.Y,
        };
    }

    public sealed record Rule(Rect Area, Ink Ink) : Placed;

    /// <summary>A round dot, filled: 드러냄표. Never text, so that copied words stay clean.</summary>
    public sealed record Dot(Point Centre, Length Diameter, Ink Ink) : Placed
    {
        /// <summary>Diameter of the white inside a ring; zero for a full dot.</summary>
        public Length Hole { get; init; }
    }

    /// <param name="Image">Path among <see cref="TypesetBook.Images"/>.</param>
    public sealed record Picture(Rect Area, string Image, string Alternative) : Placed
    {
        /// <summary>Turned by 90° against the clock inside <see cref="Area"/>.</summary>
        public bool IsTurned { get; init; }

        /// <summary>Fills the area and keeps its shape: what does not go in is cut off.</summary>
        public bool IsFilling { get; init; }
    }

    /// <summary>A place that can be clicked: an address outside, or an identifier of <see cref="TypesetBook.Destinations"/>.</summary>
    public sealed record Link(Rect Area, string? Address, string? Target) : Placed;

    /// <summary>The same thing further right.</summary>
    public Placed Moved(Length right) => this switch
    {
        Glyphs glyphs => glyphs with { Origin = glyphs.Origin with { X = glyphs.Origin.X + right } },
        Rule rule => rule with { Area = rule.Area with { X = rule.Area.X + right } },
        Dot dot => dot with { Centre = dot.Centre with { X = dot.Centre.X + right } },
        Picture picture => picture with { Area = picture.Area with { X = picture.Area.X + right } },
        Link link => link with { Area = link.Area with { X = link.Area.X + right } },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The same turned by 90° against the clock: x runs up from a corner, y to its right.</summary>
    public Placed Turned(Point corner) => this switch
    {
        Glyphs glyphs => glyphs with { Origin = Turned(glyphs.Origin, corner), Turn = Turn.Left },
        Rule rule => rule with { Area = Turned(rule.Area, corner) },
        Dot dot => dot with { Centre = Turned(dot.Centre, corner) },
        Picture picture => picture with { Area = Turned(picture.Area, corner), IsTurned = true },
        Link link => link with { Area = Turned(link.Area, corner) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Point Turned(Point point, Point corner) => new(corner.X + point.Y, corner.Y - point.X);

    private static Rect Turned(Rect area, Point corner) => new(corner.X + area.Y, corner.Y - area.Right, area.Height, area.Width);
}

/// <summary>How letters are turned on the page.</summary>
internal enum Turn
{
    None,

    /// <summary>By 90° against the clock: lines go up the page.</summary>
    Left,

    /// <summary>By 90° with the clock: lines go down the page, as on the spine of a book.</summary>
    Right,
}

/// <summary>What part of the page a line of glyphs belongs to.</summary>
internal enum LineRole
{
    Body,
    Heading,
    Note,
    Caption,
    Table,
    Code,
    RunningHead,
    Folio,
    Contents,
    Display,

    /// <summary>루비, right behind the glyphs it stands over.</summary>
    Ruby,
}

/// <summary>Where an identifier leads.</summary>
/// <param name="Page">Index into <see cref="TypesetBook.Pages"/>.</param>
internal readonly record struct Destination(int Page, Point At);

/// <summary>An entry of the PDF outline, in order, nested by <paramref name="Level"/> (1 is outermost).</summary>
internal sealed record OutlineItem(int Level, string Title, Destination Destination);

/// <summary>Everything the PDF needs and nothing else.</summary>
internal sealed record TypesetBook
{
    public required Metadata Metadata { get; init; }

    public ImmutableArray<Page> Pages { get; init; } = [];

    public ImmutableArray<OutlineItem> Outline { get; init; } = [];

    public ImmutableDictionary<string, Destination> Destinations { get; init; } = ImmutableDictionary<string, Destination>.Empty;

    public ImmutableArray<Element> Elements { get; init; } = [];

    /// <summary>Pages that could not be made good, in order.</summary>
    public ImmutableArray<PageFault> Faults { get; init; } = [];

    public ImmutableDictionary<string, ImageFile> Images { get; init; } = ImmutableDictionary<string, ImageFile>.Empty;

    /// <summary>What letters inside of drawings are set with; null where no page has a drawing with letters.</summary>
    public DrawingFonts? DrawingFonts { get; init; }
}
