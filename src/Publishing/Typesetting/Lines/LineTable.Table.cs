using Publishing.Design;

namespace Publishing.Typesetting.Lines;

/// <summary>
/// Every constant of the line search. Give is how far a space may move at ratio 1; prices are points as TeX counts them: a line costs
/// (<see cref="Line"/> + badness)² + price², so that a price of 50 is worth 2,500.
/// </summary>
internal sealed record LineTable
{
    /// <summary>The table of rows K10 to K12, which is that of luatexko and TeX. Kept to check the arithmetic by hand, and as a yardstick.</summary>
    public static LineTable Rows { get; } = new()
    {
        SpaceStretch = 1.0 / 2, // K10: ko.TeX
        SpaceShrink = 1.0 / 3, // K10
        GapStretch = 0.025, // K11: InterHangul stretch is 5 % of half an em
        GapShrink = 0.015, // K11: six tenths of it
        GapMost = 0.1, // the rows know no limit; past this words fall apart into letters
        GapLeast = -0.015,
        SpaceFloor = 0,
        Line = 10, // TeX \linepenalty
        Badness = 100, // TeX: 100 r³
        IsCubic = true,
        InsideWord = 50, // K12: InterCharPenalty
        OneLeft = 50,
        OneCarried = 50,
        Mark = 0, // K12 prices only what is before a dash
        OneLast = 1000, // K12, K13: char-orphan
        TwoLast = 0,
        Uneven = 0,
        RatioLeast = 1, // K10: a space shrinks by a third and no more
        RatioMost = 3, // badness 2,700: what TeX still takes with \tolerance 9999 and no more
    };

    /// <summary>
    /// What books are set with. Words give as in K10, but syllables carry more of the slack than K11 lets them, up to a limit, and badness grows
    /// with the ratio, not with its cube, which is flat where most lines lie. Found by search over the pamphlet of peers.md under the condition
    /// that both examples of K12 hold; README.md has the frontier it lies on.
    /// </summary>
    public static LineTable Book { get; } = new();

    /// <summary>
    /// K7. Pushed out: nothing shrinks. Pulled in: carrying one letter down with its mark costs more than any spacing (400² against
    /// 10,000 for a line at ratio 1), so spaces shrink as long as they can. Hanging is the shape's affair.
    /// </summary>
    public static LineTable For(ForbiddenResolution resolution) => resolution switch
    {
        ForbiddenResolution.PushOut => Book with { SpaceShrink = 0, GapShrink = 0 },
        ForbiddenResolution.PullIn => Book with { OneCarried = 400 },
        _ => Book,
    };

    /// <summary>Of the word space's own width. K10.</summary>
    public double SpaceStretch { get; init; } = 1.0 / 2;

    /// <summary>K10 has a third; a ratio of −1 is out of reach here anyway because of <see cref="SpaceFloor"/>.</summary>
    public double SpaceShrink { get; init; } = 0.4;

    /// <summary>Em at each gap between squares. K11 has .025 and no limit; peers.md found the gaps to be the cheapest place for slack.</summary>
    public double GapStretch { get; init; } = 1.0 / 6;

    /// <summary>K11 has .015.</summary>
    public double GapShrink { get; init; } = 0.125;

    /// <summary>Em. What one gap may take at most while there are word spaces to take the rest: beyond it a word falls apart into letters (peers.md).</summary>
    public double GapMost { get; init; } = 0.04;

    /// <summary>Em, negative: letters touch beyond it (peers.md).</summary>
    public double GapLeast { get; init; } = -0.025;

    /// <summary>Em. Words stick together below it: ko.TeX goes down to .17 and shows it (peers.md).</summary>
    public double SpaceFloor { get; init; } = 0.2;

    /// <summary>TeX has 10, to get fewer lines; the pages ask for fewer lines themselves.</summary>
    public double Line { get; init; }

    public double Badness { get; init; } = 100;

    /// <summary>TeX: a line is never worse than 10,000, so that a hopeless line does not spoil those around it.</summary>
    public double BadnessMost { get; init; } = 10_000;

    /// <summary>Badness grows with the ratio's third power (TeX) or with the ratio itself, whose square is then the cost.</summary>
    public bool IsCubic { get; init; }

    /// <summary>K12, and luatexko's InterCharPenalty.</summary>
    public double InsideWord { get; init; } = 50;

    /// <summary>One letter of a word stays at the line end. Peers leave 47 to 166 in the pamphlet, this price one or two.</summary>
    public double OneLeft { get; init; } = 80;

    /// <summary>One letter of a word goes down to the next line: less of a stumble, for it often is a particle.</summary>
    public double OneCarried { get; init; } = 70;

    /// <summary>A hyphen in a Latin word: TeX \hyphenpenalty 50. It shows, but so does a hole.</summary>
    public double Hyphen { get; init; } = 50;

    /// <summary>After a dash, a wave or a slash: an end of a word by K2, but a space is a better one.</summary>
    public double Mark { get; init; } = 20;

    /// <summary>K13: the last line would be one syllable.</summary>
    public double OneLast { get; init; } = 1000;

    /// <summary>The same with two syllables.</summary>
    public double TwoLast { get; init; } = 100;

    /// <summary>
    /// Times the difference between the ratios of neighbouring lines, squared as a price: tight beside loose shows more than either. At 20 the
    /// mean jump falls from .034 to .032 em for one line in a hundred more that ends inside a word; at 40 for three.
    /// </summary>
    public double Uneven { get; init; } = 20;

    /// <summary>A line may not be looser at the first try: .70 em in Noto Serif KR. Only a paragraph that has no other way is set looser.</summary>
    public double RatioMost { get; init; } = 2.5;

    /// <summary>A line may not be tighter than this ratio, whatever its spaces could give.</summary>
    public double RatioLeast { get; init; } = 1;

    /// <summary>Demerits of a broken word under <c>어절</c>: more than all spacing of a paragraph, so that as few words are broken as the budget asks.</summary>
    public double BrokenWord { get; init; } = 1e10;

    /// <summary>Demerits of a cut where no rule allows one.</summary>
    public double Emergency { get; init; } = 1e13;

    /// <summary>Demerits of a line wider than the measure: one cluster that fits nowhere.</summary>
    public double Overfull { get; init; } = 1e16;

    /// <summary>Demerits of a line in which nothing can give, so that it ends before the measure does; up to twice this the emptier it is.</summary>
    public double RigidLine { get; init; } = 1e12;

    /// <summary>Demerits of a line over the budget of <c>어절</c>, and again for each unit of ratio over it.</summary>
    public double OverBudget { get; init; } = 1e11;

    /// <summary>Badness of a ragged line that is empty; it is squared.</summary>
    public double RaggedSlack { get; init; } = 500;

    /// <summary>Demerits of each line of a ragged paragraph: no line more than needed.</summary>
    public double RaggedLine { get; init; } = 1e6;
}
