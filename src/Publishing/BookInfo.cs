using System.Collections.Immutable;

namespace Publishing;

/// <summary>A book in numbers, for <c>publish info</c> and its JSON.</summary>
public sealed record BookInfo
{
    public string Title { get; init; } = "";

    public int Pages { get; init; }

    /// <summary>Pages that stand empty so that a chapter starts on a recto.</summary>
    public int BlankPages { get; init; }

    /// <summary>Letters of the manuscript's text, notes and captions among them, without spaces and with them.</summary>
    public int Letters { get; init; }

    public int LettersAndSpaces { get; init; }

    /// <summary>어절: words between spaces.</summary>
    public int Words { get; init; }

    /// <summary>200자 원고지 매수, by which manuscripts are paid: letters and spaces by two hundred, rounded up.</summary>
    public int ManuscriptSheets => (LettersAndSpaces + 199) / 200;

    public int Figures { get; init; }

    public int Tables { get; init; }

    public int Notes { get; init; }

    /// <summary>대수: signatures that hold the pages, of so many pages each, and how many pages of the last stay empty.</summary>
    public int Signatures { get; init; }

    public int PagesOfSignature { get; init; }

    public int EmptyPages => (Signatures * PagesOfSignature) - Pages;

    /// <summary>In millimetres; null where the stock is not known.</summary>
    public double? Spine { get; init; }

    public ImmutableArray<ChapterCount> Chapters { get; init; } = [];

    public ImmutableArray<FontCount> Fonts { get; init; } = [];
}

/// <summary>A chapter in numbers.</summary>
/// <param name="Page">The label of its first page.</param>
public sealed record ChapterCount(string Path, string Title, string Page, int Pages, int LettersAndSpaces);

/// <summary>A face and how many glyphs of it the pages show.</summary>
public sealed record FontCount(string Family, int Weight, bool IsItalic, int Glyphs);
