using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Design;

namespace Publishing.Typesetting.Flow;

/// <summary>The whole book as a sequence of things to place, styles and counters resolved, nothing measured yet.</summary>
internal sealed record BookFlow
{
    public ImmutableArray<FlowSection> Sections { get; init; } = [];

    /// <summary>The logical structure (for tags): the elements of all sections behind each other. Element 0 is the document.</summary>
    public ImmutableArray<Element> Elements { get; init; } = [];
}

/// <summary>A node of the logical structure. Parents stand before children. The root's parent is −1.</summary>
internal sealed record Element(ElementRole Role, int Parent, string? Language = null, string? Alternative = null)
{
    /// <summary>Columns and rows that a table cell takes.</summary>
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>A list whose items are counted.</summary>
    public bool IsOrdered { get; init; }
}

/// <summary>Standard structure types of ISO 32000-1 14.8.4 that a book needs.</summary>
internal enum ElementRole
{
    Document, Part, Section, Heading1, Heading2, Heading3, Heading4, Paragraph, BlockQuote, Caption, List, ListItem, ListLabel, ListBody,
    Table, TableRow, TableHeader, TableCell, Figure, Note, Code, Contents, ContentsItem, Index, Reference, Link,
}

/// <summary>A run of pages that starts on a page of its own: a chapter, the title page, the contents, the colophon.</summary>
internal sealed record FlowSection
{
    /// <summary>Identifier of the chapter, or a name such as <c>toc</c>; unique.</summary>
    public required string Id { get; init; }

    public ChapterStart Start { get; init; } = ChapterStart.Page;

    /// <summary>Off on title, half-title and colophon; the pages count all the same (K53).</summary>
    public bool ShowsFolio { get; init; } = true;

    /// <summary>Running heads by side, null for none. Never shown on the first page of a section.</summary>
    public string? VersoHead { get; init; }

    public string? RectoHead { get; init; }

    /// <summary>The head shows the last section that has begun by the end of the page; the one above stands before the first.</summary>
    public bool IsVersoHeadOfSection { get; init; }

    public bool IsRectoHeadOfSection { get; init; }

    public ImmutableArray<FlowBlock> Blocks { get; init; } = [];

    /// <summary>Its part of the logical structure, parents counted from its own root, whose parent is −1; <see cref="FlowBlock.Element"/> points into it.</summary>
    public ImmutableArray<Element> Elements { get; init; } = [];

    /// <summary>Where its elements begin among those of the book.</summary>
    public int FirstElement { get; init; }

    /// <summary>단 (K65): 1 for text in the whole measure.</summary>
    public int Columns { get; init; } = 1;

    public Length ColumnGap { get; init; }

    /// <summary>Blocks at the start that stand over all columns: a chapter's opening.</summary>
    public int SpanningBlocks { get; init; }

    /// <summary>Baseline to baseline where the section keeps another rhythm than the body, with the em box of its lines; or null.</summary>
    public Length? Pitch { get; init; }

    public Length? Em { get; init; }

    /// <summary>Footnotes of this section; <see cref="TextMark.NoteCall"/> points into it. Empty when notes stand at the end.</summary>
    public ImmutableArray<FlowNote> Notes { get; init; } = [];

    /// <summary>What the notes are called with, where they are counted by page: a change of it means to set the section again.</summary>
    public ImmutableArray<NoteSlot> NoteSlots { get; init; } = [];

    /// <summary>Whether another section gives the same lines, figures and notes: what stands around them, and where, may differ.</summary>
    public bool IsSetLike(FlowSection other) =>
        SetsBlocksLike(other) && Blocks.AsSpan().SequenceEqual(other.Blocks.AsSpan()) && Notes.AsSpan().SequenceEqual(other.Notes.AsSpan());

    /// <summary>Whether a block that stands in both is set alike in both.</summary>
    public bool SetsBlocksLike(FlowSection other) =>
        Columns == other.Columns && ColumnGap == other.ColumnGap && SpanningBlocks == other.SpanningBlocks && Pitch == other.Pitch && Em == other.Em
        && ShowsFolio == other.ShowsFolio && Elements.AsSpan().SequenceEqual(other.Elements.AsSpan());

    /// <summary>What is to be set: the blocks of the text, then those of the notes.</summary>
    public IEnumerable<FlowBlock> BlocksAndNotes => Blocks.Concat(Notes.SelectMany(note => note.Blocks));

    public bool IsFrontMatter { get; init; }

    /// <summary>Its pages are counted ⅰ, ⅱ, ⅲ; the first section after such starts at 1 on a recto.</summary>
    public bool HasRomanFolios { get; init; }
}

/// <summary>A footnote as blocks to place on the page floor; its mark (<c>1)</c>) is the marker of the first block.</summary>
internal sealed record FlowNote(ImmutableArray<FlowBlock> Blocks)
{
    public bool Equals(FlowNote? other) => other is not null && Blocks.AsSpan().SequenceEqual(other.Blocks.AsSpan());

    public override int GetHashCode() => Blocks.Length;
}

/// <summary>
/// One thing to place. Space above and below is in lengths and is kept or rounded so that body lines meet the grid (K23). Blocks are equal
/// by value, arrays and all: equal blocks are set alike, and what was set once need not be set again.
/// </summary>
internal abstract record FlowBlock
{
    /// <summary>Dropped at the head of a page. Of two neighbours' after and before, the larger counts.</summary>
    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }

    /// <summary>Not to be the last thing of a page: at least two lines of the next block follow (K50).</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Not to be cut by a page end where a page can hold it.</summary>
    public bool KeepsTogether { get; init; }

    /// <summary>Index into <see cref="FlowSection.Elements"/>; −1 for what is not text of the book.</summary>
    public int Element { get; init; } = -1;

    /// <summary>Identifiers that lead to the top of this block.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>The entry in the PDF outline and its depth from 1, or null.</summary>
    public OutlineTitle? Outline { get; init; }

    public SourceSpan Source { get; init; }

    public virtual bool Equals(FlowBlock? other) =>
        other is not null && EqualityContract == other.EqualityContract
        && SpaceBefore == other.SpaceBefore && SpaceAfter == other.SpaceAfter && KeepsWithNext == other.KeepsWithNext && KeepsTogether == other.KeepsTogether
        && Element == other.Element && Source == other.Source && Outline == other.Outline && Anchors.AsSpan().SequenceEqual(other.Anchors.AsSpan());

    public override int GetHashCode() => HashCode.Combine(EqualityContract, Element, Source);

    /// <summary>A paragraph, a heading, a line of a poem, a block of code: lines of one shape.</summary>
    public sealed record Text(StyledText Styled, ParagraphShape Shape) : FlowBlock
    {
        /// <summary>Of code: numbers of lines, and a mark before the rest of a line that was too long; null for other texts.</summary>
        public CodeMarks? CodeMarks { get; init; }

        /// <summary>Bullet, number or note mark; its left edge stands <see cref="ParagraphShape.MarkerIndent"/> from the left of the measure.</summary>
        public StyledText? Marker { get; init; }

        /// <summary>The marker's own element (a list label); −1: that of the block.</summary>
        public int MarkerElement { get; init; } = -1;
    }

    /// <summary>Blocks that are placed as one and never cut, at least <see cref="MinHeight"/> high and a whole number of grid lines: a chapter's opening, a figure with its caption.</summary>
    public sealed record Box(ImmutableArray<FlowBlock> Blocks, Length MinHeight) : FlowBlock
    {
        /// <summary>A figure that stands at the head of a page only.</summary>
        public bool WantsHead { get; init; }

        /// <summary>A figure that stands under the text of its page.</summary>
        public bool WantsFoot { get; init; }

        public bool Equals(Box? other) =>
            base.Equals(other) && MinHeight == other.MinHeight && WantsHead == other.WantsHead && WantsFoot == other.WantsFoot
            && Blocks.AsSpan().SequenceEqual(other.Blocks.AsSpan());

        public override int GetHashCode() => base.GetHashCode();
    }

    /// <summary>A table with its caption on pages of its own, turned by 90° against the clock: what is its measure is the page's height.</summary>
    public sealed record Turned(ImmutableArray<FlowBlock> Blocks) : FlowBlock
    {
        public bool Equals(Turned? other) => base.Equals(other) && Blocks.AsSpan().SequenceEqual(other.Blocks.AsSpan());

        public override int GetHashCode() => base.GetHashCode();
    }

    /// <summary>Boxes side by side, each in its share of the measure.</summary>
    public sealed record Row(ImmutableArray<Box> Boxes, Length Gap) : FlowBlock
    {
        public bool Equals(Row? other) => base.Equals(other) && Gap == other.Gap && Boxes.AsSpan().SequenceEqual(other.Boxes.AsSpan());

        public override int GetHashCode() => base.GetHashCode();
    }

    /// <summary>A picture, centred on the measure.</summary>
    public sealed record Picture(string Image, string Alternative, Size Size) : FlowBlock
    {
        /// <summary>As wide as the trimmed page, over the margins.</summary>
        public bool IsPageWide { get; init; }
    }

    public sealed record Table(ImmutableArray<Alignment> Columns, ImmutableArray<FlowRow> Rows, int HeaderRows, TableDesign Design) : FlowBlock
    {
        public bool Equals(Table? other) =>
            base.Equals(other) && HeaderRows == other.HeaderRows && Design == other.Design
            && Columns.AsSpan().SequenceEqual(other.Columns.AsSpan()) && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

        public override int GetHashCode() => base.GetHashCode();
    }

    /// <summary>A line of the contents: title on the left with a hanging second line, number flush right, thin dots between if asked.</summary>
    public sealed record ContentsLine(StyledText Title, StyledText PageNumber, Length Indent, bool HasLeader, string Target, Length Leading) : FlowBlock
    {
        /// <summary>The chapter's number in a column of its own, or null.</summary>
        public StyledText? Label { get; init; }

        public BreakUnit Break { get; init; } = BreakUnit.Word;

        /// <summary>Width of the label column.</summary>
        public Length LabelWidth { get; init; }
    }

    /// <summary>A spring: takes all the room left on the page, so that what follows stands at the foot.</summary>
    public sealed record Fill : FlowBlock;

    /// <summary>An empty stretch that is kept at page heads too, such as the white above a half-title.</summary>
    public sealed record Skip(Length Height) : FlowBlock;
}

/// <summary>What stands at the left of lines of code, no part of the code.</summary>
/// <param name="Left">Where it starts, from the left of the measure.</param>
internal sealed record CodeMarks(TextStyle Style, bool HasNumbers, Length Left, Length Width);

/// <summary>An entry of the PDF outline.</summary>
/// <param name="Level">1 for parts and chapters outside parts, one more for each level below.</param>
/// <param name="RunningHead">What a running head shows of a section, or null for what is no section of a chapter.</param>
internal sealed record OutlineTitle(int Level, string Title, string? RunningHead = null);

/// <summary>A table row: one styled text per column.</summary>
internal sealed record FlowRow(ImmutableArray<FlowCell> Cells)
{
    public bool Equals(FlowRow? other) => other is not null && Cells.AsSpan().SequenceEqual(other.Cells.AsSpan());

    public override int GetHashCode() => Cells.Length;
}

/// <summary>The text of a cell and its element.</summary>
internal sealed record FlowCell(StyledText Styled, int Element = -1)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Taken by a cell above it or to its left.</summary>
    public bool IsCovered { get; init; }
}

/// <summary>How the lines of a paragraph lie in the measure of the type area.</summary>
internal sealed record ParagraphShape
{
    /// <summary>Blank at the left and the right of every line.</summary>
    public Length LeftIndent { get; init; }

    public Length RightIndent { get; init; }

    /// <summary>Added to the left of the first line; negative for a hanging indent.</summary>
    public Length FirstLineIndent { get; init; }

    /// <summary>Left edge of a <see cref="FlowBlock.Text.Marker"/>, from the left of the measure.</summary>
    public Length MarkerIndent { get; init; }

    public Alignment Align { get; init; } = Alignment.Justify;

    public BreakUnit Break { get; init; } = BreakUnit.Syllable;

    /// <summary>Baseline to baseline.</summary>
    public required Length Leading { get; init; }

    /// <summary>Spaces are letters: code keeps them, and lines break anywhere if too long.</summary>
    public bool KeepsSpaces { get; init; }

    /// <summary>Even out the line lengths of a ragged heading (K50).</summary>
    public bool IsBalanced { get; init; }

    /// <summary>K41, 0 to 1; 0 in tables, headings and notes.</summary>
    public double Hang { get; init; }

    /// <summary>Word-space give; null parts follow K10.</summary>
    public WordSpaceDesign WordSpace { get; init; } = new();

    /// <summary>K12 second mode: see <see cref="TextDesign.BreakBudget"/>.</summary>
    public Em BreakBudget { get; init; } = new(0.5);

    /// <summary>At least this many lines at the foot and the head of a page (K24).</summary>
    public int MinLines { get; init; } = 2;
}
