using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Design;

/// <summary>On which page a chapter may open.</summary>
internal enum ChapterStart
{
    /// <summary>Right-hand pages only; a blank verso is put before where needed (P7).</summary>
    Recto,

    /// <summary>The next page, whichever side.</summary>
    Page,
}

/// <summary>One level of heading. Lines are lines of the body grid.</summary>
internal sealed record HeadingDesign
{
    public FontChoice Font { get; init; } = new("Noto Sans KR", 700);

    public Length Size { get; init; } = Length.FromPoints(11);

    /// <summary>Baseline to baseline inside a heading of several lines.</summary>
    public Length Leading { get; init; } = Length.FromPoints(17);

    public Alignment Align { get; init; } = Alignment.Left;

    /// <summary>K4, K50: words are kept whole.</summary>
    public BreakUnit Break { get; init; } = BreakUnit.Word;

    /// <summary>Empty lines above; none at the head of a page.</summary>
    public int LinesBefore { get; init; } = 2;

    /// <summary>Empty lines below.</summary>
    public int LinesAfter { get; init; } = 1;
}

/// <summary>장 제목: the opening of a chapter.</summary>
internal sealed record ChapterHeadingDesign
{
    public FontChoice Font { get; init; } = new("Noto Serif KR", 700);

    public Length Size { get; init; } = Length.FromPoints(18);

    public Length Leading { get; init; } = Length.FromPoints(25.5);

    public Alignment Align { get; init; } = Alignment.Left;

    /// <summary>K4, K50: words are kept whole.</summary>
    public BreakUnit Break { get; init; } = BreakUnit.Word;

    public ChapterStart Start { get; init; } = ChapterStart.Recto;

    /// <summary>Empty grid lines above the number, or above the title where there is no number.</summary>
    public int LinesBefore { get; init; } = 4;

    /// <summary>Empty grid lines between title block and text.</summary>
    public int LinesAfter { get; init; } = 3;

    /// <summary>제1장 … above the title.</summary>
    public bool Numbered { get; init; } = true;

    public FontChoice NumberFont { get; init; } = new("Noto Sans KR", 500);

    public Length NumberSize { get; init; } = Length.FromPoints(9);

    /// <summary>Between the letters of the number line.</summary>
    public Em NumberSpacing { get; init; } = new(0.1);
}

/// <summary>All headings.</summary>
internal sealed record HeadingsDesign
{
    public ChapterHeadingDesign Chapter { get; init; } = new();

    /// <summary><c>##</c>.</summary>
    public HeadingDesign Section { get; init; } = new();

    /// <summary><c>###</c> and below.</summary>
    public HeadingDesign Subsection { get; init; } = new()
    {
        Font = new("Noto Sans KR", 500), Size = Length.FromPoints(10), LinesBefore = 1, LinesAfter = 0,
    };
}

/// <summary>인용 block.</summary>
internal sealed record QuoteDesign
{
    public Length Size { get; init; } = Length.FromPoints(9.3);

    /// <summary>From the left edge, in ems of the body.</summary>
    public Em Indent { get; init; } = new(2);

    /// <summary>Null: as the body.</summary>
    public BreakUnit? Break { get; init; }

    public int LinesBefore { get; init; } = 1;

    public int LinesAfter { get; init; } = 1;

    public FontChoice SourceFont { get; init; } = new("Noto Sans KR");

    public Length SourceSize { get; init; } = Length.FromPoints(8);
}

/// <summary>제사(題詞) under a chapter title.</summary>
internal sealed record EpigraphDesign
{
    public Length Size { get; init; } = Length.FromPoints(9);

    /// <summary>Share of the measure left blank on the left.</summary>
    public double Indent { get; init; } = 0.5;

    /// <summary>K4, K50: words are kept whole.</summary>
    public BreakUnit Break { get; init; } = BreakUnit.Word;

    public Length SourceSize { get; init; } = Length.FromPoints(8);
}

/// <summary>목록.</summary>
internal sealed record ListDesign
{
    /// <summary>Hanging indent, in ems of the body.</summary>
    public Em Indent { get; init; } = new(1.5);

    /// <summary>K60: how ordered lists are counted, the outermost first; deeper ones begin again.</summary>
    public ImmutableArray<string> Counters { get; init; } = ["1.", "가.", "1)", "가)"];

    /// <summary>Null: as the body.</summary>
    public BreakUnit? Break { get; init; }
}

/// <summary>시.</summary>
internal sealed record PoemDesign
{
    public Em Indent { get; init; } = new(2);

    /// <summary>Further indent of a line that turns over.</summary>
    public Em Turnover { get; init; } = new(1);

    /// <summary>K4, K50: words are kept whole.</summary>
    public BreakUnit Break { get; init; } = BreakUnit.Word;
}

/// <summary>Where notes stand.</summary>
internal enum NotePlace
{
    /// <summary>각주, at the foot of the page of the call.</summary>
    Foot,

    /// <summary>미주, at the end of the chapter.</summary>
    Chapter,

    /// <summary>미주, at the end of the book.</summary>
    Book,
}

/// <summary>Over what stretch notes are counted.</summary>
internal enum NoteNumbering
{
    Page,
    Chapter,
    Book,
}

/// <summary>How a note's number is written (K54).</summary>
internal enum NoteForm
{
    /// <summary><c>1)</c>, KS X 6101's own.</summary>
    Paren,

    /// <summary><c>1</c>.</summary>
    Plain,

    /// <summary>① to ⑳, then <c>21)</c>.</summary>
    Circled,

    /// <summary><c>가)</c>.</summary>
    Hangul,

    /// <summary><c>一)</c>.</summary>
    Hanja,

    /// <summary>* † ‡ §, then doubled.</summary>
    Symbols,
}

/// <summary>Where footnotes stand on a page that the text does not fill (K55).</summary>
internal enum NoteStand
{
    /// <summary>At the foot of the type area.</summary>
    Foot,

    /// <summary>Right below the text.</summary>
    Text,
}

/// <summary>주.</summary>
internal sealed record NotesDesign
{
    public NotePlace Place { get; init; } = NotePlace.Foot;

    public NoteNumbering Number { get; init; } = NoteNumbering.Chapter;

    public NoteForm Form { get; init; } = NoteForm.Paren;

    public NoteStand Stand { get; init; } = NoteStand.Foot;

    /// <summary>Notes of one line follow each other on a line as far as they have room.</summary>
    public bool RunIn { get; init; }

    public Length Size { get; init; } = Length.FromPoints(8);

    /// <summary>Four note lines make three body lines of 17 pt.</summary>
    public Length Leading { get; init; } = Length.FromPoints(12.75);

    /// <summary>Null: as the body.</summary>
    public BreakUnit? Break { get; init; }

    /// <summary>K55: 0.12 mm.</summary>
    public Length RuleThickness { get; init; } = Length.FromPoints(0.34);

    /// <summary>Share of the measure.</summary>
    public double RuleWidth { get; init; } = 0.25;
}

/// <summary>그림.</summary>
internal sealed record FigureDesign
{
    public FontChoice CaptionFont { get; init; } = new("Noto Sans KR");

    public Length CaptionSize { get; init; } = Length.FromPoints(8);

    public Length CaptionLeading { get; init; } = Length.FromPoints(12);

    /// <summary>K4, K50: words are kept whole.</summary>
    public BreakUnit CaptionBreak { get; init; } = BreakUnit.Word;

    /// <summary>Between picture and caption.</summary>
    public Length CaptionGap { get; init; } = Length.FromMillimetres(2);
}

/// <summary>표.</summary>
internal sealed record TableDesign
{
    public FontChoice Font { get; init; } = new("Noto Sans KR");

    public Length Size { get; init; } = Length.FromPoints(8.5);

    public Length Leading { get; init; } = Length.FromPoints(12.75);

    /// <summary>K4, K50: words are kept whole.</summary>
    public BreakUnit Break { get; init; } = BreakUnit.Word;

    /// <summary>Rule above and below the table.</summary>
    public Length OuterRule { get; init; } = Length.FromPoints(0.5);

    /// <summary>Rule under the header row.</summary>
    public Length HeaderRule { get; init; } = Length.FromPoints(0.25);

    /// <summary>Above and below the text of a cell.</summary>
    public Length CellPadding { get; init; } = Length.FromPoints(4.25);
}

/// <summary>코드.</summary>
internal sealed record CodeDesign
{
    /// <summary>The number of every line at its left.</summary>
    public bool LineNumbers { get; init; }

    /// <summary>Comments in gray, keywords bolder, strings darker gray.</summary>
    public bool Highlight { get; init; } = true;

    public string Font { get; init; } = "Nanum Gothic Coding";

    public Length Size { get; init; } = Length.FromPoints(8.2);

    public Length Leading { get; init; } = Length.FromPoints(12.75);
}
