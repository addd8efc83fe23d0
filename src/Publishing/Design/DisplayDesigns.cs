using Publishing.Core;

namespace Publishing.Design;

/// <summary>강조: Hangul has no slanted letters, so it changes the face; Latin inside takes true italics (K67).</summary>
internal sealed record EmphasisDesign
{
    /// <summary>Of Hangul, hanja and figures.</summary>
    public FontChoice Font { get; init; } = new("Noto Sans KR", 500);

    /// <summary>Sans looks larger than serif of the same size; a share of the size around it.</summary>
    public double Scale { get; init; } = 0.95;

    /// <summary>The family whose italics Latin takes.</summary>
    public string LatinFont { get; init; } = "Noto Serif";

    /// <summary>Of <c>**…**</c> and of terms in definition lists.</summary>
    public int StrongWeight { get; init; } = 700;

    /// <summary>How <c>*…*</c> shows on Hangul (K67).</summary>
    public EmphasisStyle Style { get; init; } = EmphasisStyle.Face;

    /// <summary>드러냄표 (K68; 문장 부호 22, KS X 6101 table 48).</summary>
    public EmphasisMark Mark { get; init; } = EmphasisMark.Dot;
}

/// <summary>Emphasis of Hangul without a slant (K67).</summary>
internal enum EmphasisStyle
{
    /// <summary>Another face.</summary>
    Face,

    /// <summary>드러냄표.</summary>
    Mark,
}

/// <summary>What stands at each letter of words that are marked out.</summary>
internal enum EmphasisMark
{
    Dot,
    Ring,
    Underline,
}

/// <summary>속표지와 표제지: the half-title and the title page, both on the axis of the chapter titles.</summary>
internal sealed record TitlePagesDesign
{
    public FontChoice Font { get; init; } = new("Noto Serif KR", 700);

    public Length HalfTitleSize { get; init; } = Length.FromPoints(12);

    public Length TitleSize { get; init; } = Length.FromPoints(26);

    /// <summary>Two lines of the grid.</summary>
    public Length TitleLeading { get; init; } = Length.FromPoints(34);

    public FontChoice SubtitleFont { get; init; } = new("Noto Serif KR");

    public Length SubtitleSize { get; init; } = Length.FromPoints(12);

    public FontChoice AuthorFont { get; init; } = new("Noto Sans KR");

    public Length AuthorSize { get; init; } = Length.FromPoints(11);

    public Length PublisherSize { get; init; } = Length.FromPoints(10);

    /// <summary>Share of the type area's height above the title.</summary>
    public double Drop { get; init; } = 1.0 / 3;
}

/// <summary>부 표제지: the opening page of a part.</summary>
internal sealed record PartDesign
{
    public FontChoice Font { get; init; } = new("Noto Serif KR", 700);

    public Length Size { get; init; } = Length.FromPoints(22);

    /// <summary>Two lines of the grid.</summary>
    public Length Leading { get; init; } = Length.FromPoints(34);

    public FontChoice NumberFont { get; init; } = new("Noto Sans KR", 500);

    public Length NumberSize { get; init; } = Length.FromPoints(9);

    /// <summary>Share of the type area's height above the number.</summary>
    public double Drop { get; init; } = 1.0 / 3;
}

/// <summary>판권지.</summary>
internal sealed record ColophonDesign
{
    public FontChoice Font { get; init; } = new("Noto Sans KR");

    public Length Size { get; init; } = Length.FromPoints(7.5);

    public Length Leading { get; init; } = Length.FromPoints(11);

    /// <summary>Column of the labels, in ems of <see cref="Size"/>; one em more before what they label.</summary>
    public Em Labels { get; init; } = new(4);
}
