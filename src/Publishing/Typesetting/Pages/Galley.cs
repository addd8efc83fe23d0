using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;
using Publishing.Typesetting.Flow;
using Publishing.Typesetting.Lines;

namespace Publishing.Typesetting.Pages;

/// <summary>교정쇄: a section set in lines, tables and pictures, one long column that is not yet cut into pages.</summary>
/// <param name="Notes">The section's footnotes, as <see cref="Slice.Notes"/> counts them.</param>
internal sealed record Galley(ImmutableArray<Strip> Strips, ImmutableArray<GalleyNote> Notes);

/// <summary>What a strip is, as far as the cutting into pages asks.</summary>
internal enum StripKind
{
    /// <summary>Lines of a paragraph: may be cut between lines.</summary>
    Lines,

    /// <summary>Rows: may be cut between rows where no page holds them all; the header rows come again.</summary>
    Table,

    /// <summary>One slice, never cut.</summary>
    Solid,

    /// <summary>Takes the room that a page leaves.</summary>
    Fill,

    /// <summary>White that stays at page heads.</summary>
    Skip,
}

/// <summary>One block of the flow, set: slices from top to bottom without white between them.</summary>
internal sealed record Strip(StripKind Kind, ImmutableArray<Slice> Slices)
{
    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }

    public bool KeepsWithNext { get; init; }

    public bool KeepsTogether { get; init; }

    /// <summary>Two lines follow it on its page even where they are two blocks (K50).</summary>
    public bool IsHeading { get; init; }

    /// <summary>A figure or table with its caption: may wait for the head of the next page while the text goes on.</summary>
    public bool MayFloat { get; init; }

    /// <summary>Stands at the head of a page only.</summary>
    public bool WantsHead { get; init; }

    /// <summary>Stands under the text of its page (<see cref="FootFigures"/>).</summary>
    public bool WantsFoot { get; init; }

    /// <summary>The list or block of code that it is part of, by element, or −1: no figure from before it comes to stand inside.</summary>
    public int Group { get; init; } = -1;

    /// <summary>Lines at the pitch of the body: their baselines stand on the grid (K23).</summary>
    public bool IsOnGrid { get; init; }

    /// <summary>At least this many lines before and after a cut (K24).</summary>
    public int MinLines { get; init; } = 2;

    /// <summary>Rows that are repeated where a table is cut.</summary>
    public int HeaderSlices { get; init; }

    /// <summary>White of the last slice under the em box of its text: what may stick out of the type area unseen.</summary>
    public Length Trailing { get; init; }

    /// <summary>The horizontal rules of a table, or null.</summary>
    public TableRules? Rules { get; init; }

    public SourceSpan Source { get; init; }

    /// <summary>Sets a paragraph with so many lines more or fewer; gives null where its lines would be too loose or too tight. Null for what is no such paragraph.</summary>
    public Func<int, SetAgain?>? Again { get; init; }

    public Length Height
    {
        get
        {
            var sum = Length.Zero;
            foreach (var slice in Slices)
            {
                sum += slice.Height;
            }

            return sum;
        }
    }
}

/// <summary>Where the rules of a table run, x from the left of the type area.</summary>
internal sealed record TableRules(Length Left, Length Width, Length Outer, Length Header);

/// <summary>The smallest thing a page end can fall between: a line, a row, a picture with its caption.</summary>
/// <param name="Items">At points from the slice's own top and the left of the type area.</param>
internal sealed record Slice(Length Height, ImmutableArray<SetItem> Items)
{
    /// <summary>Notes called here, in order: they stand on the same page.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>A cell of this row goes on in the next: no cut between them.</summary>
    public bool IsTiedToNext { get; init; }
}

/// <summary>A place in a slice that an identifier or an outline entry leads to.</summary>
internal sealed record Place(Length Down, string? Id, OutlineTitle? Outline);

/// <summary>Something to draw in a slice; x from the left of the type area, y down from the top of the slice.</summary>
internal abstract record SetItem
{
    /// <summary>Index into <see cref="FlowSection.Elements"/>, or −1.</summary>
    public int Element { get; init; } = -1;

    /// <param name="Origin">Left edge of the block's measure, on the baseline.</param>
    public sealed record Text(Line Line, StyledText Styled, Point Origin, LineRole Role) : SetItem;

    public sealed record Rule(Rect Area, Ink Ink) : SetItem;

    public sealed record Picture(Rect Area, string Image, string Alternative) : SetItem
    {
        /// <summary>From edge to edge of the page, wherever the type area lies.</summary>
        public bool IsPageWide { get; init; }
    }

    public sealed record Link(Rect Area, string Target) : SetItem;

    /// <summary>Things turned by 90° against the clock: their x runs up from <paramref name="Corner"/>, their y to its right.</summary>
    public sealed record Turned(ImmutableArray<SetItem> Items, Point Corner) : SetItem;

    /// <summary>The same thing elsewhere.</summary>
    public SetItem Moved(Length right, Length down) => this switch
    {
        Text text => text with { Origin = new Point(text.Origin.X + right, text.Origin.Y + down) },
        Rule rule => rule with { Area = Moved(rule.Area, right, down) },
        Picture picture => picture with { Area = Moved(picture.Area, right, down) },
        Link link => link with { Area = Moved(link.Area, right, down) },
        Turned turned => turned with { Corner = new Point(turned.Corner.X + right, turned.Corner.Y + down) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Rect Moved(Rect area, Length right, Length down) => area with { X = area.X + right, Y = area.Y + down };
}

/// <summary>A footnote, set: slices and how far each stands below the note's own top.</summary>
/// <param name="Trailing">Per slice: white under the em box of its text.</param>
internal sealed record GalleyNote(ImmutableArray<Slice> Slices, ImmutableArray<Length> Tops, ImmutableArray<Length> Trailing, SourceSpan Source)
{
    /// <summary>Of a note of one line, from the left of the measure to the end of its words; null for a longer one.</summary>
    public Length? Width { get; } = Slices is [var only]
        ? only.Items.OfType<SetItem.Text>().Where(text => !text.Line.Pieces.IsEmpty)
            .Aggregate(Length.Zero, (right, text) => Length.Max(right, text.Origin.X + text.Line.Pieces[^1].X + text.Line.Pieces[^1].Run.Width))
        : null;

    /// <summary>From the top of one slice to the em foot of another, both counted in.</summary>
    public Length HeightOf(int from, int last) => Tops[last] + Slices[last].Height - Trailing[last] - Tops[from];
}

/// <summary>The room and rhythm of every page of a book, x and y from the top left of the type area.</summary>
/// <param name="Grid">Baseline to baseline of the body.</param>
/// <param name="Em">Size of the body.</param>
internal sealed record PageFrame(Length Width, Length Height, Length Grid, Length Em, NotesDesign Notes)
{
    /// <summary>
    /// A baseline stands this far below the top of its em box. Korean faces draw their squares from 0.88 above to 0.12 below the
    /// baseline (ideographic em box of the Noto and Nanum faces), so the first line's squares touch the top of the type area.
    /// </summary>
    public static readonly Em BaselineInEm = new(0.88);

    /// <summary>단: columns of a page; <see cref="Width"/> is that of one (K65).</summary>
    public int Columns { get; init; } = 1;

    /// <summary>White between two columns.</summary>
    public Length ColumnGap { get; init; }

    /// <summary>What an opening over all columns takes from the height of those on the first page; whole lines of the grid.</summary>
    public Length Spanned { get; init; }

    /// <summary>The height of the column that starts there.</summary>
    public Length HeightFrom(PageStart start) => start.Column < Columns ? Height - Spanned : Height;

    /// <summary>The <see cref="PageStart.Column"/> of the column after.</summary>
    public int ColumnAfter(PageStart start) => Spanned == Length.Zero ? 0 : Math.Min(start.Column + 1, Columns);

    /// <summary>The room of one column of a section, with its own rhythm.</summary>
    public PageFrame ColumnOf(FlowSection section)
    {
        var grid = section.Pitch ?? Grid;
        var em = section.Em ?? Em;
        var lines = 1 + (int)Math.Floor(((Height - em) / grid) + 0.001);
        return this with
        {
            Width = (Width - (section.ColumnGap * (section.Columns - 1))) / section.Columns,
            Height = grid == Grid ? Height : (grid * (lines - 1)) + em,
            Grid = grid,
            Em = em,
            Columns = section.Columns,
            ColumnGap = section.ColumnGap,
        };
    }

    /// <summary>금칙 of all its lines.</summary>
    public BreakRules Rules { get; init; } = BreakRules.Strict;

    public static PageFrame Of(LayoutConfig layout)
    {
        var area = TypeArea.Of(layout);
        return new PageFrame(area.Width, area.Height, area.Leading, layout.Text.Size, layout.Notes) { Rules = BreakRules.Of(layout.Text) };
    }
}
