using Publishing.Core;

namespace Publishing.Design;

/// <summary>How lines meet the edges of the measure.</summary>
internal enum Alignment
{
    Justify,
    Left,
    Center,
    Right,
}

/// <summary>K1: where a line of Hangul may end.</summary>
internal enum BreakUnit
{
    /// <summary>글자: between any two syllables, at a price inside a word.</summary>
    Syllable,

    /// <summary>어절: at spaces; inside a word only where the budget is spent.</summary>
    Word,
}

/// <summary>K91: how much of 금칙 is kept; the words are those of CSS <c>line-break</c>.</summary>
internal enum LineBreakLevel
{
    Strict,

    /// <summary>For columns of less than 15 em: ·, ～ and % may start a line.</summary>
    Loose,
}

/// <summary>K7: what is done where a mark would come to start a line.</summary>
internal enum ForbiddenResolution
{
    /// <summary>Whatever costs least over the whole paragraph.</summary>
    Best,

    /// <summary>잘라내기: the letter before it goes down too; no line is squeezed for a mark's sake.</summary>
    PushOut,

    /// <summary>밀어넣기: spaces shrink until the mark fits.</summary>
    PullIn,

    /// <summary>그냥두기: stops and commas stand outside the measure, whole.</summary>
    Hang,
}

/// <summary>K92: what a book changes in the letters that start no line and end none.</summary>
internal sealed record ForbiddenDesign
{
    public LetterChanges Start { get; init; } = new();

    public LetterChanges End { get; init; } = new();

    public ForbiddenResolution Resolve { get; init; } = ForbiddenResolution.Best;
}

/// <summary>Letters of the basic plane put on a list and taken off it, without spaces; a letter in both is off.</summary>
internal sealed record LetterChanges(string Add = "", string Remove = "");

/// <summary>K19: which paragraphs have a first-line indent.</summary>
internal enum IndentMode
{
    All,
    None,

    /// <summary>All but the first after a heading, a quotation or a scene break.</summary>
    SkipFirst,
}

/// <summary>A weight and a family by name, as <c>fonts.lock</c> or the system knows it.</summary>
/// <param name="Weight">CSS weight, 100 to 900; 400 is regular, 700 bold.</param>
internal sealed record FontChoice(string Family, int Weight = 400);

/// <summary>How far word spaces may give, relative to the size.</summary>
/// <param name="Stretch">Added at ratio 1; null: half the space itself (K10).</param>
/// <param name="Shrink">Taken away at most; null: a third of the space itself (K10).</param>
/// <param name="Width">At ratio 0 (K18); null: what the face of the Hangul has.</param>
internal sealed record WordSpaceDesign(Em? Stretch = null, Em? Shrink = null, Em? Width = null);

/// <summary>본문.</summary>
internal sealed record TextDesign
{
    public string Font { get; init; } = "Noto Serif KR";

    /// <summary>K14: 9 to 11 pt for adult books.</summary>
    public Length Size { get; init; } = Length.FromPoints(10);

    /// <summary>줄 간격, baseline to baseline (K15): the baseline grid of the book.</summary>
    public Length Leading { get; init; } = Length.FromPoints(17);

    /// <summary>자간 of Hangul only (K16).</summary>
    public Em Tracking { get; init; } = new(-0.03);

    /// <summary>장평 of Hangul, hanja and their marks (K17): 0.95 to 1 in books. Latin and digits have their own.</summary>
    public double Width { get; init; } = 1;

    public ScriptsDesign Scripts { get; init; } = new();

    public GapsDesign Gaps { get; init; } = new();

    /// <summary>
    /// 루비: share of the size of its base (K70), 0.4 to 0.6. jlreq §3.3 has ½; luatexko has 0.6, which at a feed of 160 % touches the line above: 0.88 em of the
    /// square, 0.05 em of white and 0.5 em of reading end 0.05 em below the square of that line.
    /// </summary>
    public double RubySize { get; init; } = 0.5;

    public WordSpaceDesign WordSpace { get; init; } = new();

    /// <summary>First-line indent (K19).</summary>
    public Em Indent { get; init; } = new(1);

    public IndentMode IndentMode { get; init; } = IndentMode.SkipFirst;

    public Alignment Align { get; init; } = Alignment.Justify;

    /// <summary>Null: 글자 where the text is justified, 어절 where it is ragged (K4).</summary>
    public BreakUnit? Break { get; init; }

    /// <summary>The unit that lines of running text are broken by.</summary>
    public BreakUnit BreakOf(Alignment align) => Break ?? (align == Alignment.Justify ? BreakUnit.Syllable : BreakUnit.Word);

    /// <summary>With <see cref="BreakUnit.Word"/>: a word is broken only where a line's spaces would exceed this.</summary>
    public Em BreakBudget { get; init; } = new(0.5);

    public LineBreakLevel LineBreak { get; init; } = LineBreakLevel.Strict;

    public ForbiddenDesign Forbidden { get; init; } = new();

    /// <summary>
    /// K45: hyphens in Latin words: <c>tagged</c> where the author named the language, <c>none</c>, or the language (BCP 47) that untagged words are taken for.
    /// </summary>
    public string Hyphenate { get; init; } = "tagged";

    /// <summary>단 (K65): columns of the chapters' pages.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>White between two columns, in ems of the body: K65 has two.</summary>
    public Em ColumnGap { get; init; } = new(2);

    /// <summary>K66: how far a paragraph that opens with a quotation mark is indented.</summary>
    public DialogueIndent Dialogue { get; init; } = DialogueIndent.Full;

    /// <summary>K41: share of a final stop or comma that stands outside the measure, 0 to 1.</summary>
    public double Hang { get; init; } = 0.5;
}

/// <summary>대화의 들여쓰기 (K66).</summary>
internal enum DialogueIndent
{
    /// <summary>As every paragraph: the mark's ink begins at the indent.</summary>
    Full,

    /// <summary>Half an em of the mark stands in the indent, so that the words begin nearer to those of other paragraphs.</summary>
    Half,
}
