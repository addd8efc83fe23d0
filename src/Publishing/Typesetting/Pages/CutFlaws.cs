namespace Publishing.Typesetting.Pages;

/// <summary>What is wrong with a page end at some place; nothing for a good one.</summary>
[Flags]
internal enum CutFlaw : byte
{
    None = 0,

    /// <summary>외톨이 글줄: too few lines of a paragraph at the head of the next page (K24).</summary>
    Widow = 1,

    /// <summary>Too few lines of a paragraph at the foot of this page (K24).</summary>
    Orphan = 2,

    /// <summary>A heading without two lines of what it heads (K50).</summary>
    Stranded = 4,

    /// <summary>Inside what is to be kept together.</summary>
    Parted = 8,

    /// <summary>Inside a table that no page can hold.</summary>
    TableCut = 16,

    /// <summary>Inside a table that a page could hold, with rows enough on both sides to stand as a table.</summary>
    TableParted = 128,

    /// <summary>After white that parts two scenes: at the foot of a page nobody sees it.</summary>
    LostWhite = 32,

    /// <summary>A figure that waits would come to stand inside a list or a block of code.</summary>
    Interrupted = 64,
}

/// <summary>Judges every place of a galley where a page could end, once.</summary>
internal static class CutFlaws
{
    // K50: a heading keeps two lines of the next block with it.
    private const int LinesUnderHeading = 2;

    // Fewer rows under a repeated head look like a slip.
    private const int RowsOfPart = 3;

    /// <returns>Per position: the flaws of ending a page before it; one more entry for the end of the section.</returns>
    public static CutFlaw[] Of(Galley galley, PageFrame frame)
    {
        var flaws = new CutFlaw[galley.Strips.Sum(strip => strip.Slices.Length) + 1];
        var position = 0;
        var isAfterHeading = false;
        var isUnderHeading = false;
        foreach (var strip in galley.Strips)
        {
            flaws[position] |= isAfterHeading ? CutFlaw.Stranded : CutFlaw.None;
            JudgeInside(strip, flaws.AsSpan(position + 1, strip.Slices.Length), isAfterHeading, frame);
            position += strip.Slices.Length;
            var isOneLineUnderHeading = isUnderHeading && !strip.KeepsWithNext && strip is { Kind: StripKind.Lines, Slices.Length: 1 };
            isUnderHeading = strip.IsHeading;
            isAfterHeading = strip.KeepsWithNext || isOneLineUnderHeading || strip.Kind is StripKind.Fill;
            flaws[position] |= strip.Kind is StripKind.Skip ? CutFlaw.LostWhite : CutFlaw.None;
        }

        // The end of a section is no page end that could be better elsewhere.
        flaws[^1] = CutFlaw.None;
        return flaws;
    }

    private static void JudgeInside(Strip strip, Span<CutFlaw> flaws, bool isAfterHeading, PageFrame frame)
    {
        var count = strip.Slices.Length;
        var isTall = strip.Height - strip.Trailing > frame.Height;
        for (var before = 1; before < count; before++)
        {
            ref var flaw = ref flaws[before - 1];
            flaw |= isAfterHeading && before < LinesUnderHeading ? CutFlaw.Stranded : CutFlaw.None;
            flaw |= strip.KeepsTogether && !isTall && strip.Kind != StripKind.Table ? CutFlaw.Parted : CutFlaw.None;
            if (strip.Kind == StripKind.Table)
            {
                flaw |= strip.Slices[before - 1].IsTiedToNext ? CutFlaw.Parted : CutFlaw.None;
                var isTable = before - strip.HeaderSlices >= RowsOfPart && count - before >= RowsOfPart;
                flaw |= isTall ? CutFlaw.TableCut : isTable ? CutFlaw.TableParted : CutFlaw.Parted;
                flaw |= before <= strip.HeaderSlices ? CutFlaw.Stranded : CutFlaw.None;
            }
            else
            {
                flaw |= before < strip.MinLines ? CutFlaw.Orphan : CutFlaw.None;
                flaw |= count - before < strip.MinLines ? CutFlaw.Widow : CutFlaw.None;
            }
        }
    }
}
