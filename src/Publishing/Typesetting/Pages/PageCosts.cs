namespace Publishing.Typesetting.Pages;

/// <summary>
/// What the page search pays for each thing an editor would mark. Only proportions matter. What may never happen where any other
/// page end exists (K24, K50) costs more than the shortest page; what is a matter of taste is counted in white lines.
/// </summary>
internal static class PageCosts
{
    /// <summary>Times the square of the lines that a page lacks: two pages one line short are better than one two lines short.</summary>
    public const double WhiteLine = 40;

    public const double Widow = 100_000;

    public const double Orphan = 100_000;

    /// <summary>More than a widow: a heading at the foot announces nothing.</summary>
    public const double Stranded = 200_000;

    /// <summary>A block that asks to be kept whole, or a table that fits a page: nearly any white is better.</summary>
    public const double Parted = 60_000;

    /// <summary>A table taller than the page must be cut; each cut costs about two white lines, so that it starts on a fresh page only where that saves one.</summary>
    public const double TableCut = 160;

    /// <summary>A table that a page could hold is cut only where else more than five lines would stay white.</summary>
    public const double TableParted = 1_100;

    /// <summary>White between scenes at the foot of a page, where it cannot be told from the page's end: worth a white line more.</summary>
    public const double LostWhite = 60;

    /// <summary>Per page that a figure waits: about a page one and a half lines short.</summary>
    public const double WaitingFigure = 100;

    /// <summary>A figure inside a list or a block of code that it does not belong to: nearly any white is better.</summary>
    public const double Interrupted = 60_000;

    /// <summary>A note cut over two pages: better than three white lines, worse than two.</summary>
    public const double CutNote = 300;

    /// <summary>A note that cannot begin on the page of its call.</summary>
    public const double LateNote = 1_000_000;

    /// <summary>A last page of one line (page-design: a lonely line).</summary>
    public const double LonelyEnd = 50_000;

    /// <summary>
    /// Per line that a last page has less than <see cref="LastPageLines"/>: the pages before give it lines, one each if they can (40),
    /// at most three (360). 12 before, which only decided between equals.
    /// </summary>
    public const double ShortEnd = 125;

    /// <summary>A chapter should end with at least five lines on its last page.</summary>
    public const int LastPageLines = 5;

    /// <summary>White above a heading, a quotation or a figure that takes one line more: hardly seen beside the white that is there.</summary>
    public const double WiderWhite = 70;

    /// <summary>White that gives one line away: two lines become one, and a heading comes near to the text it parts from.</summary>
    public const double NarrowerWhite = 250;

    /// <summary>Setting a paragraph anew at all; its lines cost more the further their spaces are from what they would like.</summary>
    public const double ChangedParagraph = 20;

    /// <summary>Times the square of the looseness: at ratio 1 a little more than two pages that lack a line.</summary>
    public const double Looseness = 80;

    /// <summary>
    /// Times the square of the lines by which the feet of facing pages differ. Two pages that both lack six lines (2,880) are better than one
    /// that lacks a single line beside a full one: an eye sees a step at the foot of a spread, and not where both pages end. 300 before left a
    /// tenth of the spreads of a novel of short paragraphs uneven, 3,000 none, with 22 pages more that lack a line of 268.
    /// </summary>
    public const double UnevenLine = 3_000;

    public static double OfUneven(int lines) => Math.Min(UnevenLine * lines * lines, MostUneven + (WhiteLine * lines));

    /// <summary>However far apart the feet are: a page may end early by half its height rather than leave a heading or a line alone.</summary>
    private const double MostUneven = 40_000;

    /// <summary>A word more that is broken at a line end: as much as a page that lacks a line.</summary>
    public const double BrokenWord = 40;

    public static double OfParagraph(SetAgain again) => ChangedParagraph + (Looseness * again.Looseness * again.Looseness) + (BrokenWord * again.BrokenWords);

    public static double Of(CutFlaw flaws)
    {
        var cost = 0.0;
        cost += (flaws & CutFlaw.Widow) != 0 ? Widow : 0;
        cost += (flaws & CutFlaw.Orphan) != 0 ? Orphan : 0;
        cost += (flaws & CutFlaw.Stranded) != 0 ? Stranded : 0;
        cost += (flaws & CutFlaw.Parted) != 0 ? Parted : 0;
        cost += (flaws & CutFlaw.TableParted) != 0 ? TableParted : 0;
        cost += (flaws & CutFlaw.TableCut) != 0 ? TableCut : 0;
        cost += (flaws & CutFlaw.Interrupted) != 0 ? Interrupted : 0;
        cost += (flaws & CutFlaw.LostWhite) != 0 ? LostWhite : 0;
        return cost;
    }

    /// <summary>A page that ends <paramref name="lines"/> whole lines too early.</summary>
    public static double OfWhite(int lines) => WhiteLine * lines * lines;

    /// <summary>The last page of a section with so many lines.</summary>
    public static double OfEnd(int lines) =>
        (lines < 2 ? LonelyEnd : 0) + (ShortEnd * Math.Max(0, LastPageLines - lines));
}
