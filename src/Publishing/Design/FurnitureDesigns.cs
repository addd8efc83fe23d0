using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Design;

/// <summary>What a running head says.</summary>
internal enum RunningHeadText
{
    None,
    Book,
    Part,
    Chapter,
    Section,
}

/// <summary>면주 (K52).</summary>
internal sealed record RunningHeadsDesign
{
    public RunningHeadText Verso { get; init; } = RunningHeadText.Book;

    public RunningHeadText Recto { get; init; } = RunningHeadText.Chapter;

    public FontChoice Font { get; init; } = new("Noto Sans KR");

    public Length Size { get; init; } = Length.FromPoints(7.5);

    /// <summary>From the baseline of the head to the top of the type area.</summary>
    public Length Gap { get; init; } = Length.FromMillimetres(6);
}

/// <summary>Where the page number stands.</summary>
internal enum FolioPlace
{
    None,
    FootOuter,
    FootInner,
    FootCenter,
    FootLeft,
    FootRight,
    HeadOuter,
    HeadInner,
    HeadCenter,
    HeadLeft,
    HeadRight,
}

/// <summary>How the page number is written.</summary>
internal enum FolioForm
{
    /// <summary><c>12</c>.</summary>
    Plain,

    /// <summary><c>- 12 -</c>.</summary>
    Dashes,
}

/// <summary>How the front matter is counted.</summary>
internal enum FrontFolios
{
    /// <summary>With the text, from the first page on.</summary>
    Together,

    /// <summary>On its own, i, ii, iii; the text starts at 1.</summary>
    Roman,
}

/// <summary>쪽 번호 (K53).</summary>
internal sealed record FoliosDesign
{
    public FolioPlace Place { get; init; } = FolioPlace.FootOuter;

    public FolioForm Form { get; init; } = FolioForm.Plain;

    public FrontFolios Front { get; init; } = FrontFolios.Together;

    public FontChoice Font { get; init; } = new("Noto Sans KR");

    public Length Size { get; init; } = Length.FromPoints(8);

    /// <summary>From the foot of the type area to the baseline of the number.</summary>
    public Length Gap { get; init; } = Length.FromMillimetres(9);
}

/// <summary>차례.</summary>
internal sealed record ContentsDesign
{
    public string Title { get; init; } = "차례";

    public FontChoice TitleFont { get; init; } = new("Noto Serif KR", 700);

    public Length TitleSize { get; init; } = Length.FromPoints(14);

    /// <summary>Empty grid lines above the title and between it and the first entry.</summary>
    public int TitleLinesBefore { get; init; } = 3;

    public int TitleLinesAfter { get; init; } = 2;

    /// <summary>Of parts, of the chapters' numbers and of page numbers.</summary>
    public FontChoice LabelFont { get; init; } = new("Noto Sans KR");

    public Length LabelSize { get; init; } = Length.FromPoints(8.5);

    /// <summary>Of entries below the chapters.</summary>
    public Length SectionSize { get; init; } = Length.FromPoints(9);

    /// <summary>K4, K50: words are kept whole.</summary>
    public BreakUnit Break { get; init; } = BreakUnit.Word;

    /// <summary>1: chapters, 2: sections too, 3: subsections too.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>Dots between title and page number.</summary>
    public bool Leaders { get; init; } = true;
}

/// <summary>찾아보기.</summary>
internal sealed record IndexDesign
{
    public string Title { get; init; } = "찾아보기";

    public int Columns { get; init; } = 2;

    public Length Size { get; init; } = Length.FromPoints(8.5);

    public Length Leading { get; init; } = Length.FromPoints(12.75);

    /// <summary>White between two columns.</summary>
    public Length ColumnGap { get; init; } = Length.FromMillimetres(7);

    public IndexOrder Order { get; init; } = IndexOrder.Hangul;
}

/// <summary>Which letters stand first in the index (K85).</summary>
internal enum IndexOrder
{
    /// <summary>Hangul, Latin, digits.</summary>
    Hangul,

    /// <summary>Latin, Hangul, digits.</summary>
    Latin,

    /// <summary>Digits, Latin, Hangul.</summary>
    Digits,
}

/// <summary>Whom the file for the press is for (P21).</summary>
internal enum PrintProfile
{
    /// <summary>A printer with plates.</summary>
    Press,

    /// <summary>부크크: no bleed in the interior, at least 50 pages, four sizes.</summary>
    Bookk,

    /// <summary>교보 퍼플: six sizes.</summary>
    Purple,
}

/// <summary>What is drawn outside the trimmed page (P3).</summary>
internal enum PrintMarks
{
    None,

    /// <summary>재단선 at the corners.</summary>
    Crop,

    /// <summary>Crop, bleed and registration marks.</summary>
    Full,
}

/// <summary>The press edition.</summary>
internal sealed record PrintDesign
{
    public string Standard { get; init; } = "PDF/X-4";

    public PrintProfile Profile { get; init; }

    /// <summary>A known condition by name or a profile (.icc) in the book's folder; null only where no press file is written (P31).</summary>
    public string? OutputIntent { get; init; }

    /// <summary><c>black</c> or <c>colour</c>.</summary>
    public string Interior { get; init; } = "black";

    public PrintMarks Marks { get; init; } = PrintMarks.None;

    /// <summary>A line below the page that names it.</summary>
    public bool Slug { get; init; }

    /// <summary>Total area coverage in percent above which a picture or a colour is told (P27).</summary>
    public int InkLimit { get; init; } = 300;

    /// <summary>Pages to a signature (대수).</summary>
    public int Signature { get; init; } = 16;

    /// <summary>Blank pages fill the last signature (P9).</summary>
    public bool Pad { get; init; }

    public string? Paper { get; init; }
}

/// <summary>The edition read on a screen.</summary>
internal sealed record ReadingDesign
{
    public ImmutableArray<string> Standard { get; init; } = ["PDF/A-2a", "PDF/UA-1"];
}

/// <summary>Which faces an EPUB carries.</summary>
internal enum EpubFonts
{
    None,
    Headings,
    All,
}

/// <summary>The EPUB.</summary>
internal sealed record EpubDesign
{
    public EpubFonts Fonts { get; init; } = EpubFonts.Headings;

    public int TocDepth { get; init; } = 2;

    /// <summary>Of a profile that comes with the program, or a file of the book.</summary>
    public string Profile { get; init; } = "generic";

    /// <summary>Carried fonts are obfuscated, where their licence asks for it (EPUB 3.3 §4.4).</summary>
    public bool Obfuscate { get; init; }

    /// <summary>Who has checked the book for people who cannot see it; with a name, conformance is claimed where the checks pass (E27, E28).</summary>
    public string? CertifiedBy { get; init; }
}
