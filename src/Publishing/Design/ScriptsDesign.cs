using Publishing.Core;

namespace Publishing.Design;

/// <summary>K73: the side that a digit is on.</summary>
internal enum DigitSide
{
    /// <summary>Of the word it stands in: Latin in <c>EPUB3</c>, Hangul in <c>3월</c>.</summary>
    Word,
    Hangul,
    Latin,
}

/// <summary>글자 종류: how the letters of one script look beside the Hangul of the body (K73; KS X 6101 fontRef, charPr).</summary>
internal sealed record ScriptDesign
{
    /// <summary>A family, or null for that of the text; the weight is the text's.</summary>
    public string? Font { get; init; }

    /// <summary>Share of the size of the text, 0.5 to 1.5.</summary>
    public double Size { get; init; } = 1;

    /// <summary>Upwards positive.</summary>
    public Em Shift { get; init; } = Em.Zero;

    /// <summary>Added after each letter.</summary>
    public Em Tracking { get; init; } = Em.Zero;

    /// <summary>장평: share of the natural width, 0.5 to 1.5.</summary>
    public double Width { get; init; } = 1;
}

/// <summary>The scripts of running text that are not Hangul (K73). Hangul itself and its marks are what <see cref="TextDesign"/> says.</summary>
internal sealed record ScriptsDesign
{
    public ScriptDesign Latin { get; init; } = new();

    public ScriptDesign Hanja { get; init; } = new();

    public ScriptDesign Kana { get; init; } = new();

    /// <summary>Signs of mathematics, money and other symbols; not punctuation.</summary>
    public ScriptDesign Symbols { get; init; } = new();

    public DigitSide Digits { get; init; } = DigitSide.Word;

    /// <summary>Share of the size that hanja in parentheses has, with its parentheses: 한자 병기 (K71).</summary>
    public double HanjaNote { get; init; } = 1;
}

/// <summary>How much room brackets and middle dots take (K38, K39).</summary>
internal enum BracketWidth
{
    /// <summary>Half an em and nothing beside it.</summary>
    Proportional,

    /// <summary>전각: half an em and half an em of white on the outer side, as in KLREQ §4.3.2.</summary>
    Fixed,
}

/// <summary>White added between letters of two kinds; it vanishes at line ends and is no word space.</summary>
internal sealed record GapsDesign
{
    /// <summary>Between Hangul or hanja and Latin letters or digits (K25): none in Korean books, .05 to .125 em by choice.</summary>
    public Em Latin { get; init; } = Em.Zero;

    /// <summary>Between Hangul or hanja and an operator such as = (K84): KLREQ recommends .125 em.</summary>
    public Em Operator { get; init; } = Em.Zero;

    public BracketWidth Brackets { get; init; } = BracketWidth.Proportional;
}
