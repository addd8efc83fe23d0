using Publishing.Core;
using Publishing.Design;

namespace Publishing.Writing.Cover;

/// <summary>
/// Where the parts of a cover lie on its one spread, from left to right: back flap, back, spine, front, front flap (P16). Origin at the top
/// left of what is cut.
/// </summary>
/// <param name="Bleed">Beyond the cut: the bleed of the book, or what is turned in around the boards of a cased book (P19).</param>
internal sealed record CoverGeometry(Size Spread, Rect Back, Rect Spine, Rect Front, Length Bleed)
{
    /// <summary>P17: the fold of a flap lies this far outside the front, so that the cover meets the edge of the block.</summary>
    private static readonly Length Tuck = Length.FromMillimetres(3);

    /// <summary>P19: boards are larger than the block, and the case is turned in around them.</summary>
    private static readonly Length BoardOver = Length.FromMillimetres(8);
    private static readonly Length TurnIn = Length.FromMillimetres(20);
    private static readonly Length Boards = Length.FromMillimetres(4);
    private static readonly Length LeastCasedSpine = Length.FromMillimetres(8);

    /// <summary>Of each flap's fold, x; null without flaps.</summary>
    public (Length Back, Length Front)? Folds { get; init; }

    /// <param name="block">Thickness of the block of pages.</param>
    public static CoverGeometry Of(PageDesign page, CoverDesign cover, Length block)
    {
        var isCased = page.Binding == Binding.Cased;
        var width = page.Trim.Width + (isCased ? BoardOver : Length.Zero);
        var height = page.Trim.Height + (isCased ? BoardOver : Length.Zero);
        var spine = isCased ? CasedSpine(block) : block;
        var flap = isCased ? Length.Zero : cover.Flaps;
        var back = new Rect(flap, Length.Zero, width, height);
        var middle = new Rect(back.Right, Length.Zero, spine, height);
        var front = new Rect(middle.Right, Length.Zero, width, height);
        return new CoverGeometry(new Size(front.Right + flap, height), back, middle, front, isCased ? TurnIn : page.Bleed)
        {
            Folds = flap > Length.Zero ? (flap - Tuck, front.Right + Tuck) : null,
        };
    }

    /// <summary>P19: 4 mm of boards and the block in whole millimetres, 8 mm at least.</summary>
    private static Length CasedSpine(Length block) => Length.Max(LeastCasedSpine, Boards + Length.FromMillimetres(Math.Ceiling(block.Millimetres - 1e-6)));
}
